import { assertDuties } from './readings';

/** A list of duties with a line in it, in brackets if that is a duty. */
const among = (line: string): string =>
  `# 茶饮店店员\n\n岗位职责：\n1、⟦负责吧台的日常点单与出品；⟧\n2、${line}\n3、⟦每天盘点原料并登记库存；⟧\n\n福利待遇：\n五险一金\n`;

const CONDITIONS: readonly string[] = [
  '熟悉常见茶饮的配方，有咖啡店工作经验者优先；',
  '大专及以上学历，食品相关专业；',
  '两年以上连锁门店工作经验。',
  '具备较强的沟通能力和服务意识；',
  '性格开朗，责任心强，能吃苦耐劳；',
  '需要有拉花经验；',
  '精通意式咖啡机的操作，熟悉各类磨豆机；',
  '会使用收银系统和办公软件，有健康证（可入职后办理）；',
  '能承受一定的工作压力，具有团队合作精神。',
  '思路清晰，学习能力强；',
  '良好的职业素养，热爱茶饮行业；',
];

const DUTIES: readonly string[] = [
  '熟悉新品配方，制作并推荐给顾客；',
  '熟练操作咖啡机，完成高峰期的出品；',
  '了解顾客的口味和意见，反馈给店长；',
  '了解竞品的新品,关注顾客的反馈,了解周边门店的活动;',
  '掌握原料的保质期，及时下架过期原料；',
  '具有协助店长排班、带教新人的职责；',
  '有问题及时向店长汇报，跟进处理结果；',
  '负责提升新人的服务意识和出品能力；',
  '定期组织店员学习饮品知识；',
  '维护吧台设备，总结保养经验；',
  '有序引导顾客排队；',
];

suite('a condition among the duties', () => {
  for (const line of CONDITIONS) test(`is no duty: ${line}`, () => assertDuties(among(line)));
  for (const line of DUTIES) test(`is told from a duty: ${line}`, () => assertDuties(among(`⟦${line}⟧`)));

  test('is kept where the list has nothing else', () =>
    assertDuties('# 店员\n\n岗位职责：\n1、⟦具备良好的沟通能力；⟧\n2、⟦高中及以上学历；⟧\n'));
});
