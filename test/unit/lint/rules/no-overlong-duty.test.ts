import { REPORT_TASK, SHOP_DUTY, dutyList, taskList } from './postings';
import { ruleCases } from './ruleTester';

const LONG =
  '负责全店商品的选品与定价工作并持续跟进竞品价格变化；每周汇总销售与库存数据形成分析报告提交管理层讨论；推动设计与仓储部门按时完成大促准备';

const numberedList = (...lines: readonly string[]): string =>
  `# 运营专员\n\n## 岗位职责\n\n${lines.map((line, n) => `${n + 1}、${line}`).join('\n')}\n`;

ruleCases('no-overlong-duty', {
  valid: [
    dutyList(SHOP_DUTY, '熟练运用 Excel、SQL、Tableau、Python、SPSS、Power BI 完成周报'),
    dutyList(SHOP_DUTY, '维护渠道（抖音、快手、小红书、微博、知乎、B站）的日常更新'),
    taskList(REPORT_TASK, 'Plan, schedule and review campaigns'),
  ],
  invalid: [
    {
      text: dutyList(SHOP_DUTY, `⟦${LONG}⟧`),
      message: 'long',
      fixed: dutyList(SHOP_DUTY, ...LONG.split('；').map((part, n) => (n < 2 ? `${part}；` : part))),
    },
    {
      text: dutyList(SHOP_DUTY, `⟦${LONG.replaceAll('；', '。')}。⟧`),
      fixed: dutyList(SHOP_DUTY, ...LONG.split('；').map((part) => `${part}。`)),
    },
    {
      text: numberedList(`⟦${LONG}⟧`, SHOP_DUTY, '盘点库存'),
      fixed: numberedList(...LONG.split('；').map((part, n) => (n < 2 ? `${part}；` : part)), SHOP_DUTY, '盘点库存'),
    },
    { text: dutyList(SHOP_DUTY, '⟦负责选品、定价、上架、推广、客服、复盘⟧'), message: 'compound' },
    { text: taskList(REPORT_TASK, '⟦Plan and run and review and report campaigns⟧'), message: 'compound' },
    { text: taskList(REPORT_TASK, `⟦Prepare ${'the long weekly operations report '.repeat(8)}⟧`.replace(' ⟧', '⟧')), message: 'long' },
  ],
});
