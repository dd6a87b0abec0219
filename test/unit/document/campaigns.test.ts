import { assertDuties } from './readings';

/** Lines that look for people, above or between what is to be done. */
const CALLS: readonly string[] = [
  '青禾影城现招聘服务人员若干。',
  '青禾食品2027届校园招聘正式启动！',
  '我店诚招聘配送员3名。',
  '因业务扩大，面向社会公开招聘收费员20名。',
  '青禾制造秋季校园招聘火热开启！',
  '本部门拟招收见习生数名。',
  '大量检票、保洁岗位',
  '众多门店职位！',
  '多个城市的影院岗位。',
];

const DUTIES: readonly string[] = [
  '负责招聘一线员工若干名。',
  '协助店长招聘兼职人员若干。',
  '组织校园招聘宣讲，统计报名情况。',
  '维护招聘渠道，更新职位信息。',
  '参与校园招聘活动的开启。',
  '负责大量岗位的排班。',
  '众多门店职位的发布与更新。',
  '多个部门轮岗，每月一次小结。',
];

suite('a sentence that looks for people', () => {
  for (const line of CALLS)
    test(`is no duty: ${line}`, () =>
      assertDuties(`# 影城店员\n\n岗位职责：\n⟦电影票和零食的售卖，检票与引导。⟧\n${line}\n⟦每天清洁影厅和大堂。⟧\n`));
  for (const line of DUTIES)
    test(`is told from a duty: ${line}`, () =>
      assertDuties(`# 人事专员\n\n岗位职责：\n⟦整理员工档案和合同。⟧\n⟦${line}⟧\n⟦核对每月考勤。⟧\n`));
});
