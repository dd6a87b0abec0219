import { duty, need, perk, posting } from './postings';
import { ruleCases } from './ruleTester';

// Conditions as shops, kitchens, factories and their agencies word them: behind the job's name, with figures for each gender, «no …» of many kinds.

const titled = (title: string): string => `# ${title}\n\n## 岗位职责\n\n- 负责门店日常销售与顾客接待\n- 负责商品陈列和补货\n`;
const paid = (line: string): string => posting(`## 薪资待遇\n\n- ${line}`);

ruleCases('no-gender-limit', {
  valid: [
    titled('服装设计师（女）'),
    titled('篮球教练（男）'),
    titled('服务员（男/女）'),
    titled('前台（男女不限）'),
    titled('普工（男工20名，女工30名）'),
    need('招男、女服务员各两名'),
    need('招聘男，女收银员数名'),
    need('诚聘男/女导购'),
    need('偏好女装类目经验'),
    need('熟悉偏女性向的产品'),
    need('了解女生更好地融入团队的方法'),
    need('男性55周岁以下、女性55周岁以下'),
    need('男60岁、女55岁以内可参加社保'),
    duty('负责招收女学员并安排课程'),
    duty('分析男性38岁以下、女性35岁以下用户的偏好'),
    perk('女职工节日福利200元，男职工节日福利100元'),
    paid('女3500元/月，男3500元/月'),
    paid('男款提成200元，女款提成180元'),
  ],
  invalid: [
    { text: titled('文员（⟦女⟧）'), message: 'found', level: 'warning' },
    { text: titled('叉车司机-⟦男⟧') },
    { text: titled('质检员（⟦男性⟧）') },
    { text: `驾驶员（⟦男⟧，C1）\n某物流公司\n要求有驾驶证，月薪6000元。\n` },
    { text: `保洁（3名，⟦男⟧）\n某物业公司\n要求熟悉三轮车，月薪3000元。\n` },
    { text: need('⟦只招男，女的不要⟧') },
    { text: need('⟦性别偏女⟧') },
    { text: need('目前⟦仅剩男工名额⟧') },
    { text: need('⟦女工名额⟧已满') },
    { text: need('经常搬货，⟦男生更合适⟧') },
    { text: need('⟦女带男⟧，比例一比一') },
    { text: need('店里⟦需要一名女⟧会计') },
    { text: need('⟦男性38岁以下，女性35岁以下⟧'), message: 'ages', level: 'warning' },
    { text: need('年龄：⟦男55周岁以下，女50周岁以下⟧'), message: 'ages' },
    { text: need('⟦男18-45岁，女18-40岁⟧'), message: 'ages' },
    { text: paid('⟦女3200元/月+200全勤奖，男3500元/月⟧+200全勤奖'), message: 'pay' },
    { text: paid('⟦男员工底薪4000元，女员工底薪3500元⟧'), message: 'pay' },
    { text: paid('⟦男生日薪200元、女生日薪180元⟧'), message: 'pay' },
    { text: paid('⟦女士4000起，男士4500⟧起'), message: 'pay' },
  ],
});

ruleCases('no-appearance-limit', {
  valid: [
    need('有无纹身均可'),
    need('纹身可遮盖即可'),
    need('具备纹身、纹眉技术'),
    need('有纹身洗除经验'),
    need('允许纹身、染发'),
    need('库房净高6米，能登高作业'),
    need('个头大小不限'),
    need('平时戴眼镜或不戴眼镜均可'),
    duty('负责无痛纹身的咨询'),
  ],
  invalid: [
    { text: need('⟦无大面积纹身⟧'), message: 'found', fixed: need('').replace('- \n', '-\n') },
    { text: need('外露部位⟦不得有纹身⟧') },
    { text: need('⟦不收大面积纹身⟧人员') },
    { text: need('⟦纹身过大者不收⟧') },
    { text: need('有⟦纹身的勿扰⟧') },
    { text: need('⟦无花臂⟧') },
    { text: need('⟦无外露纹身、烟疤⟧') },
    { text: need('⟦不戴眼镜⟧') },
    { text: need('⟦不能佩戴眼镜⟧') },
    { text: need('⟦净高170以上⟧'), message: 'height' },
    { text: need('⟦个子1米6以上⟧'), message: 'height' },
    { text: need('⟦身高1、63以上⟧'), message: 'height' },
    { text: need('⟦身高：男1、65米以上，女1、55米以上⟧'), message: 'height' },
    { text: need('⟦身高（cm）：165以上⟧'), message: 'height' },
    { text: paid('保安⟦身高1.70以上⟧，4500元/月'), message: 'height' },
    { text: need('⟦形象条件好⟧') },
    { text: need('⟦颜值中上⟧') },
  ],
});

ruleCases('no-health-limit', {
  valid: [
    need('有无疾病史均可'),
    need('没有残疾歧视，同工同酬'),
    need('无精神障碍护理经验也可'),
    need('熟悉高血压、糖尿病等慢性病用药'),
    need('能独立照护无基础病老人'),
    need('持健康证，无有碍食品安全的疾病'),
    posting('## 工作环境\n\n车间恒温，无职业病危害'),
    perk('重大疾病保险'),
    '# 幼儿园教师\n\n## 任职要求\n\n- 无传染病、精神病史\n',
  ],
  invalid: [
    { text: need('⟦无身体疾病⟧'), message: 'found', level: 'warning' },
    { text: need('⟦无重大基础疾病⟧') },
    { text: need('⟦无传染性及慢性疾病⟧') },
    { text: need('⟦无高血压、心脏病、糖尿病等疾病⟧') },
    { text: need('⟦没有隐疾⟧') },
    { text: need('⟦无身体精神异常⟧') },
    { text: need('⟦无腰椎间盘突出⟧') },
    { text: need('⟦无家族精神病史⟧') },
    { text: need('⟦无“三高”⟧') },
    { text: need('有⟦高血压的勿扰⟧') },
    { text: need('有⟦病史者不予⟧录用') },
    { text: need('⟦十指健全⟧') },
  ],
});
