import { duty, dutyList, REPORT_TASK, SHOP_DUTY, taskList } from './postings';
import { ruleCases } from './ruleTester';

ruleCases('no-vague-amount', {
  valid: [
    dutyList('维护一等奖商家，按同等学历要求核对资料', '处理等级评定，平等对待商家，不让客户等待'),
    dutyList('统计访问、转化等数据'),
    `${dutyList(SHOP_DUTY)}- 新闻、中文等相关专业\n`,
    dutyList('对接平台大量级活动资源'),
    taskList('Fetch etched samples', 'Compare more than 20 suppliers'),
    '## 公司介绍\n\n我们服务大量客户，覆盖零售、餐饮等等。\n',
    dutyList('每周新增有效线索不少于20条', '每人负责不少于3家门店'),
    // Conditions of a few words, each a line or an item of its own.
    duty('按等级等距排列货架'),
  ],
  invalid: [
    { text: dutyList(SHOP_DUTY, '处理数据、报表⟦等等⟧'), message: 'open', fixed: dutyList(SHOP_DUTY, '处理数据、报表') },
    { text: dutyList(SHOP_DUTY, '处理数据、报表，⟦等等⟧。'), fixed: dutyList(SHOP_DUTY, '处理数据、报表。') },
    { text: dutyList(SHOP_DUTY, '整理⟦一些⟧数据'), message: 'amount' },
    { text: dutyList(SHOP_DUTY, '处理订单、发货⟦等相关工作⟧'), message: 'open' },
    {
      text: taskList(REPORT_TASK, 'Keep calendars, travel plans, ⟦etc.⟧'),
      message: 'open',
      fixed: taskList(REPORT_TASK, 'Keep calendars, travel plans'),
    },
    {
      text: taskList(REPORT_TASK, 'Use tools (Excel, Tableau, ⟦etc.⟧) every day'),
      fixed: taskList(REPORT_TASK, 'Use tools (Excel, Tableau) every day'),
    },
    { text: taskList(REPORT_TASK, 'Support events ⟦as needed⟧'), message: 'when' },
    { text: taskList(REPORT_TASK, 'Answer ⟦various⟧ requests'), message: 'amount' },
    { text: dutyList('开发⟦不少⟧新客户'), message: 'amount' },
    // Conditions of a few words, each a line or an item of its own.
    { text: duty('采购办公用品、文具⟦等等、等⟧'), fixed: duty('采购办公用品、文具') },
    { text: duty('采购饮料、水果⟦等等等等⟧。'), fixed: duty('采购饮料、水果。') },
  ],
});
