import { dutyList, REPORT_TASK, SHOP_DUTY, task, taskList } from './postings';
import { ruleCases } from './ruleTester';

ruleCases('no-narrative-duty', {
  valid: [
    task('The successful candidate will possess strong skills in writing'),
    task('The candidate will have a clean driving licence'),
    task('The ideal candidate will be highly organised'),
    task('The applicant must demonstrate some experience with budgets'),
    dutyList(SHOP_DUTY, '协助事业部总经理制定目标', '推动研发人员按期交付', '与销售人员需要的资料保持同步', '培训专员与客服的产品知识'),
    '## 公司介绍\n\n运营专员需要热爱生活。\n',
    dutyList(SHOP_DUTY, '全面协助店长打理门店事务', '每天陪同设计师上门量尺', '积极配合主管完成月度盘点'),
    dutyList(SHOP_DUTY, '在店长指导下开展门店陈列', '每周向经理汇报销售数据', '根据设计师要求采购面料'),
    dutyList(SHOP_DUTY, '作为门店的窗口，向设计师介绍新品'),
    taskList(REPORT_TASK, 'Support the manager in planning', 'You will plan campaigns'),
  ],
  invalid: [
    { text: task('⟦The successful candidate will⟧ have responsibility for the budget') },
    { text: task('⟦The successful candidate will⟧ demonstrate products to visitors'), fixed: task('Demonstrate products to visitors') },
    { text: dutyList(SHOP_DUTY, '⟦运营专员还需⟧定期分析数据'), fixed: dutyList(SHOP_DUTY, '定期分析数据') },
    { text: dutyList(SHOP_DUTY, '⟦运营专员需要⟧与设计部门沟通需求'), fixed: dutyList(SHOP_DUTY, '与设计部门沟通需求') },
    { text: dutyList(SHOP_DUTY, '⟦该岗位⟧负责活动策划'), fixed: dutyList(SHOP_DUTY, '负责活动策划') },
    { text: dutyList(SHOP_DUTY, '⟦在线客服专员需要⟧及时回复咨询'), fixed: dutyList(SHOP_DUTY, '及时回复咨询') },
    { text: dutyList(SHOP_DUTY, '⟦按揭专员需⟧跟进银行放款'), fixed: dutyList(SHOP_DUTY, '跟进银行放款') },
    { text: dutyList(SHOP_DUTY, '⟦增长方向运营经理会⟧主导拉新') },
    { text: dutyList(SHOP_DUTY, '⟦给排水工程师⟧负责审核图纸') },
    {
      text: taskList(REPORT_TASK, '⟦The operations specialist will⟧ analyse sales data'),
      fixed: taskList(REPORT_TASK, 'Analyse sales data'),
    },
    {
      text: taskList(REPORT_TASK, '⟦The ideal candidate should be able to⟧ plan campaigns'),
      fixed: taskList(REPORT_TASK, 'Plan campaigns'),
    },
  ],
});
