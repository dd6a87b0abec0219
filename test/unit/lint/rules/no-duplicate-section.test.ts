import { job, posting } from './postings';
import { ruleCases } from './ruleTester';

ruleCases('no-duplicate-section', {
  valid: [
    // The second job is told by its requirements alone.
    '# 车间招聘\n\n## 钳工\n\n岗位职责：\n1、装配设备；\n任职要求：\n1、三年经验；\n\n## 电焊\n\n任职要求：\n1、持焊工证；\n',
    '# 车间招聘\n\n**钳工**\n\n岗位职责：\n1、装配设备；\n任职要求：\n1、三年经验；\n\n**电焊**\n\n任职要求：\n1、持焊工证；\n',
    posting('## 任职要求\n\n- 两年以上经验\n\n## 学历要求\n\n- 大专以上'),
    `职位描述：\n岗位职责：\n1、负责店铺日常运营；\n2、每周输出数据周报；\n任职要求：\n1、两年以上经验\n`,
    '岗位职责：\n1、负责店铺日常运营；\n任职要求：\n1、两年以上运营经验；\n\n岗位职责：\n1、负责客户投诉处理；\n任职要求：\n1、一年以上客服经验\n',
    // Two jobs whose headings are called differently.
    '# 磨坊招聘\n\n会计\n岗位职责：\n1、登记每日账目；\n岗位要求：\n1、三年会计经验；\n\n出纳\n工作内容：\n1、收付货款；\n任职要求：\n1、一年出纳经验；\n',
    '# 磨坊招聘\n\n> 岗位职责\n> - 登记每日账目\n>\n> 任职要求\n> - 三年会计经验\n\n出纳\n\n> 职责描述\n> - 收付货款\n>\n> 任职要求\n> - 一年出纳经验\n',
    '# The mill\n\nMiller\n\nDuties:\n- Grind the rye\n\nRequirements:\n- Two years in a mill\n\nClerk\n\nResponsibilities:\n- Keep the ledger\n\nQualifications:\n- Good English\n',
    '# 加盟中心\n\n## 区域督导\n\n岗位职责：\n1、巡查门店并反馈问题；\n\n## 内勤文员\n\n岗位职责：\n1、整理合同与表格；\n',
    '# 加盟中心\n\n**区域督导**\n\n岗位职责：\n1、巡查门店并反馈问题；\n\n**内勤文员**\n\n岗位职责：\n1、整理合同与表格；\n',
    '加盟中心\n\n督导\n岗位职责：\n1、巡查门店并反馈问题；\n\n文员\n岗位职责：\n1、整理合同与表格；\n\n司机\n岗位职责：\n1、负责货物的配送；\n',
    '# Lab positions\n\n1. **Fellow**\n\nRequirements: a doctorate in physics.\n\n2. **Assistant**\n\nRequirements: a degree in physics.\n\n3. **Student**\n\nRequirements: a strong interest in physics.\n',
    job('## Requirements\n\n- Two years of experience\n\n## Education\n\n- Any degree'),
  ],
  invalid: [
    // No name above the first, or one that is marked in another way.
    { text: '# 车间招聘\n\n岗位职责：\n1、装配设备；\n任职要求：\n1、三年经验；\n\n## 另外\n\n⟦任职要求⟧：\n1、持焊工证；\n' },
    { text: '# 车间招聘\n\n**钳工**\n\n岗位职责：\n1、装配设备；\n任职要求：\n1、三年经验；\n\n## 另外\n\n⟦任职要求⟧：\n1、持焊工证；\n' },
    // The numbers of what is moved go on.
    {
      text: '# 店员\n\n## 岗位职责\n\n1. 接待顾客\n2. 清点库存\n\n## 任职要求\n\n- 大专\n\n## ⟦工作内容⟧\n\n- 打印单据\n  - 每天两次\n- 收发快递\n',
      fixed: '# 店员\n\n## 岗位职责\n\n1. 接待顾客\n2. 清点库存\n3. 打印单据\n  - 每天两次\n4. 收发快递\n\n## 任职要求\n\n- 大专\n',
    },
    // The same heading twice for one job.
    { text: '# 店员\n\n## 岗位职责\n\n- 接待顾客\n\n## ⟦岗位职责⟧\n\n- 清点库存\n\n## 任职要求\n\n- 一年以上经验\n' },
    { text: '# 店员\n\n## 早班\n\n## 岗位职责\n\n- 接待顾客\n\n## ⟦岗位职责⟧\n\n- 清点库存\n' },
    // A paragraph under one name and a list under another is a hint; two lists, or the same name, are told.
    {
      text: '# Clerk\n\n## Requirements\n\nA clerk of ours has two years behind them in a mill of this size.\n\n## Responsibilities\n\n- Keep the ledger in order\n- Answer the telephone\n\n## ⟦Qualifications⟧\n\n- Two years in a mill\n- Good English\n',
      level: 'hint',
    },
    {
      text: '# Clerk\n\n## Qualifications\n\n- Two years in a mill\n- Good English\n\n## ⟦Requirements⟧\n\n- A driving licence\n- A loud voice\n',
      level: 'information',
    },
    { text: '# 店员\n\n## 岗位职责\n\n- 接待顾客\n\n## 任职要求\n\n- 一年以上经验\n\n## ⟦工作内容⟧\n\n- 清点库存\n' },
    {
      text: `## 岗位职责\n\n- 负责店铺日常运营\n\n## ⟦工作内容⟧\n\n- 每周输出数据周报\n- 策划月度促销活动\n\n## 任职要求\n\n- 两年以上经验\n`,
      fixed: `## 岗位职责\n\n- 负责店铺日常运营\n- 每周输出数据周报\n- 策划月度促销活动\n\n## 任职要求\n\n- 两年以上经验\n`,
    },
    {
      text: `## Responsibilities\n\n- Prepare the weekly report\n\n## ⟦Key responsibilities⟧\n\n- Plan monthly campaigns\n\n## Requirements\n\n- Two years of experience\n`,
    },
  ],
});
