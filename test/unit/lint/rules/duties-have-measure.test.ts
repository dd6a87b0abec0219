import { CAMPAIGN_DUTY, SHOP_DUTY, dutyList, taskList } from './postings';
import { ruleCases } from './ruleTester';

ruleCases('duties-have-measure', {
  valid: [
    taskList('Count the float at the start of each shift', 'Help guests', 'Tidy the hall'),
    taskList('Update the log after each call', 'Help guests', 'Tidy the hall'),
    dutyList(SHOP_DUTY, CAMPAIGN_DUTY, '维护核心商家'),
    dutyList('负责店铺运营', '提升转化率', '协调设计部门'),
    dutyList('负责店铺运营', '协调部门'),
    taskList('Run the shop', 'Work with teams', 'Own the KPIs'),
  ],
  invalid: [
    { text: '## ⟦岗位职责⟧\n\n- 负责店铺运营\n- 维护商家关系\n- 协调设计部门\n' },
    { text: '## ⟦Responsibilities⟧\n\n- Run the shop\n- Work with other teams\n- Answer customers\n' },
  ],
});
