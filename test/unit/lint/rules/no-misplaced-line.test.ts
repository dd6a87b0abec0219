import { CAMPAIGN_DUTY, CAMPAIGN_TASK, REPORT_TASK, SHOP_DUTY, ask, dutyList, taskList } from './postings';
import { ruleCases } from './ruleTester';

/** A requirement below three others: one among few may be either. */
const askMore = (line: string): string => ask(`A degree\n- Good Excel skills\n- Fluent English\n- ${line}`);

ruleCases('no-misplaced-line', {
  valid: [
    askMore('Manage multiple priorities'),
    askMore('Lead by example'),
    `${dutyList(SHOP_DUTY, CAMPAIGN_DUTY)}- 执行力强，按时完成安排的任务\n- 组织力强，处理事情有条理\n`,
    askMore('Ability to:\n- Prepare and maintain reports'),
    dutyList(SHOP_DUTY, CAMPAIGN_DUTY, '培训新人，组织每月考试', '面试本科生，完成校园招聘'),
    `${dutyList(SHOP_DUTY, CAMPAIGN_DUTY)}- 负责任，有担当\n- 具备制定活动方案的能力\n`,
    taskList(REPORT_TASK, CAMPAIGN_TASK, 'Screen applicants with a bachelor’s degree'),
    '## Responsibilities\n\n- Excellent service to 40 guests a night\n- Proficiency tests: mark 30 a week\n- Prepare the weekly report\n- Greet the guests\n- Order the wine\n\n## Requirements\n\n- Two years in a restaurant\n',
  ],
  invalid: [
    {
      text: askMore('⟦Prepare weekly sales reports⟧'),
      message: 'duty',
    },
    {
      text: askMore('⟦Coordinate with vendors on delivery dates⟧'),
      message: 'duty',
    },
    {
      text: dutyList(SHOP_DUTY, CAMPAIGN_DUTY, '⟦三年以上运营经验⟧'),
      message: 'requirement',
    },
    {
      text: dutyList(SHOP_DUTY, CAMPAIGN_DUTY, '⟦本科及以上学历，三年以上电商运营经验⟧'),
      message: 'requirement',
      fixed:
        '# 运营专员\n\n## 岗位职责\n\n- 负责店铺日常运营，每周输出数据周报\n- 策划月度促销活动并复盘效果\n\n## 任职要求\n\n- 两年以上运营经验\n- 本科及以上学历，三年以上电商运营经验\n',
    },
    {
      text: '# 店员\n\n岗位职责：\n1、接待顾客并介绍商品；\n2、⟦本科及以上学历；⟧\n3、每周清点库存。\n\n任职要求：\n1、能搬运货物；\n2、会开车。\n',
      fixed:
        '# 店员\n\n岗位职责：\n1、接待顾客并介绍商品；\n2、每周清点库存。\n\n任职要求：\n1、能搬运货物；\n2、会开车。\n3、本科及以上学历。\n',
    },
    { text: dutyList(SHOP_DUTY, CAMPAIGN_DUTY, '⟦具有良好的沟通能力和团队精神⟧'), message: 'requirement' },
    { text: taskList(REPORT_TASK, CAMPAIGN_TASK, '⟦Bachelor’s degree in business or equivalent⟧'), message: 'requirement' },
    { text: `${dutyList(SHOP_DUTY, CAMPAIGN_DUTY)}- 大专以上学历\n- ⟦负责处理客户投诉与退换货⟧\n`, message: 'duty' },
    {
      text: '## Responsibilities\n\n- ⟦Excellent communication skills⟧\n- Prepare the weekly report\n- Greet the guests\n\n## Requirements\n\n- Two years in a restaurant\n',
    },
  ],
});
