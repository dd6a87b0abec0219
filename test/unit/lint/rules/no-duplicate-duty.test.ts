import { CAMPAIGN_DUTY, CAMPAIGN_TASK, dutyList, headed, REPORT_TASK, SHOP_DUTY, taskList } from './postings';
import { ruleCases } from './ruleTester';

ruleCases('no-duplicate-duty', {
  valid: [
    dutyList(SHOP_DUTY, CAMPAIGN_DUTY),
    taskList(REPORT_TASK, CAMPAIGN_TASK),
    dutyList('负责淘宝店铺的日常运营与推广', '负责京东店铺的日常选品与定价'),
    headed('Hiring!! Hiring!! Hiring!!'),
  ],
  invalid: [
    { text: dutyList(SHOP_DUTY, CAMPAIGN_DUTY, `⟦${SHOP_DUTY}。⟧`), fixed: dutyList(SHOP_DUTY, CAMPAIGN_DUTY) },
    { text: dutyList('负责天猫店铺日常运营与活动策划执行工作', CAMPAIGN_DUTY, '⟦负责天猫店铺的日常运营与活动策划执行工作⟧') },
    { text: taskList(REPORT_TASK, CAMPAIGN_TASK, '⟦Prepare the weekly operations report.⟧'), fixed: taskList(REPORT_TASK, CAMPAIGN_TASK) },
    { text: taskList(REPORT_TASK, CAMPAIGN_TASK, '⟦prepare the weekly operations, report!⟧'), fixed: taskList(REPORT_TASK, CAMPAIGN_TASK) },
    {
      text: `# 店员\n\n岗位职责：\n1. ${SHOP_DUTY}\n2. ⟦${SHOP_DUTY}⟧\n   - 含周末\n3. ${CAMPAIGN_DUTY}\n4. 盘点库存\n\n任职要求：\n1. 大专\n2. 会开车\n`,
      fixed: `# 店员\n\n岗位职责：\n1. ${SHOP_DUTY}\n   - 含周末\n2. ${CAMPAIGN_DUTY}\n3. 盘点库存\n\n任职要求：\n1. 大专\n2. 会开车\n`,
    },
    {
      text: `## Responsibilities\n\n1. ${REPORT_TASK}\n1. ⟦${REPORT_TASK}⟧\n1. ${CAMPAIGN_TASK}\n`,
      fixed: `## Responsibilities\n\n1. ${REPORT_TASK}\n1. ${CAMPAIGN_TASK}\n`,
    },
    { text: taskList('Run the café at № 5 every day', CAMPAIGN_TASK, '⟦Run the CAFÉ at № 5 every day⟧') },
  ],
});
