import { job, posting } from './postings';
import { ruleCases } from './ruleTester';

ruleCases('no-duplicate-section', {
  valid: [
    posting('## 任职要求\n\n- 两年以上经验\n\n## 学历要求\n\n- 大专以上'),
    `职位描述：\n岗位职责：\n1、负责店铺日常运营；\n2、每周输出数据周报；\n任职要求：\n1、两年以上经验\n`,
    '岗位职责：\n1、负责店铺日常运营；\n任职要求：\n1、两年以上运营经验；\n\n岗位职责：\n1、负责客户投诉处理；\n任职要求：\n1、一年以上客服经验\n',
    job('## Requirements\n\n- Two years of experience\n\n## Education\n\n- Any degree'),
  ],
  invalid: [
    // A paragraph under one name and a list under another is a hint; two lists, or the same name, are told.
    {
      text: '# Clerk\n\n## Requirements\n\nA clerk of ours has two years behind them in a mill of this size.\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n\n## ⟦Qualifications⟧\n\n- Two years in a mill\n- Good English\n',
      level: 'hint',
    },
    {
      text: '# Clerk\n\n## Qualifications\n\n- Two years in a mill\n- Good English\n\n## ⟦Requirements⟧\n\n- A driving licence\n- A loud voice\n',
      level: 'information',
    },
    {
      text: `## 岗位职责\n\n- 负责店铺日常运营\n\n## ⟦工作内容⟧\n\n- 每周输出数据周报\n- 策划月度促销活动\n\n## 任职要求\n\n- 两年以上经验\n`,
      fixed: `## 岗位职责\n\n- 负责店铺日常运营\n- 每周输出数据周报\n- 策划月度促销活动\n\n## 任职要求\n\n- 两年以上经验\n`,
    },
    {
      text: `## Responsibilities\n\n- Prepare the weekly report\n\n## ⟦Key responsibilities⟧\n\n- Plan monthly campaigns\n\n## Requirements\n\n- Two years of experience\n`,
    },
  ],
});
