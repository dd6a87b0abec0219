import { job, posting } from './postings';
import { ruleCases } from './ruleTester';

ruleCases('no-empty-section', {
  valid: [
    '# Clerk\n\n## Job requirements\n\n- **Core responsibilities**\n  - Keep the ledger\n  - Answer the telephone\n- **Requirements**\n  - Two years in a mill\n',
    // A heading that others stand under, and one of the same level that goes on with it.
    job('### About the role\n\n### About the mill\n\nThe mill grinds rye.\n\n### Location\n\nLeeds'),
    job('### Qualifications\n\n### Three years of experience with\n\n- Mills\n- Scales'),
    job('### About the mill\n\n### Honest flour for honest bread\n\nThe mill grinds rye.'),
    // A sentence that the list below completes, though it tells of something else than the heading.
    ...[
      'In this role, you will:',
      'As our miller you would:',
      'The miller must:',
      'A good miller should have:',
      'Millers need to:',
      '**You will be:**',
    ].map((line) => job(`### Requirements\n\n${line}\n\n- Grind the rye each week\n- Weigh the flour`)),
    posting('### 任职要求\n\n作为店长，你将：\n\n- 负责每周盘点\n- 每月安排排班'),
    // The job's name once more and a tagline, above the first section.
    '---\ntitle: Mill Manager\n---\n\n## Mill Manager (North)\n\n## Anywhere that the river runs\n\n## Responsibilities\n\n- Grind the rye each week\n- Weigh the flour\n',
    // What a board sets in code below the title, and a sentence set as a heading.
    ...['`£15 an hour` `Leeds`', 'Come and make the mill sing!', '**We look forward to meeting you!**'].map((line) =>
      job(`### ${line}\n\n### Location\n\nLeeds`),
    ),
    // An empty item among others, a rule, a dash with words behind it.
    ...['-\n- Two references', '- Two references\n-', '---\n\nTwo references', '– two references'].map((rest) =>
      job(`## What you bring\n\n${rest}`),
    ),
    job('## What you bring\n\n-\n\nYou have led a team of three and can drive a van.'),
    job('You bring:\n\n-\n- Two references\n\nThe pay is £15 an hour.'),
    posting('## 工作环境\n\n我们提供：\n- 安静的独立办公室\n- 每月一次的读书会'),
    posting('## 月薪8000元，周末双休\n\n## 工作地点\n\n苏州'),
    posting('## 月薪可以谈，做得好再加\n\n## 工作地点\n\n苏州'),
    // What is told by a figure in the heading itself.
    ...['**薪酬范围8k-12k**', '薪资6000', '工作时间 9:00-18:00', '招聘人数3人', 'Pay: from £15', 'Working hours 9-5'].map((line) =>
      posting(`## ${line}\n\n## 工作地点\n\n苏州`),
    ),
    job('## Press here to [APPLY](https://example.com/form)'),
    job('### SIGN UP: https://example.com/form'),
    job('## Write to jobs@example.com'),
    job('#### [Send your CV](mailto:jobs@example.com)'),
    posting('## [点此投递](https://example.com/form)'),
    job(
      '#### Please write to the office before Friday noon with your résumé and say when you could begin with us\n\n#### Requirements\n\n- Two years of experience',
    ),
    'Helper\n\nWhat we offer:\n- Location: the east side\n- A room of 12 square metres\n\nRequirements:\n- Two references\n',
    'Helper\n\nRequirements:\n- **Salary:** to be told in your letter\n- Two references\n\nResponsibilities:\n- Cook lunch for the family\n',
    '一、岗位职责\n\n- 负责接待客户\n- 整理台账\n\n二、薪资福利\n\n月薪6000元\n\n三、任职要求\n\n- 一年经验\n',
    '# 运营专员\n\n## 岗位职责\n',
    posting('## 工作城市：苏州\n\n## 任职要求\n\n- 一年经验'),
    posting('## 岗位：社群运营\n\n## 任职要求\n\n- 一年经验'),
    job('## Location: Leeds\n\n## Requirements\n\n- Two years of experience'),
    posting('## 福利待遇\n\n```\n五险一金\n```'),
    posting('## 薪资福利\n\n### 薪资\n\n- 15-25K'),
    `职位描述：\n岗位职责：\n1、负责店铺日常运营；\n2、每周输出数据周报；\n3、策划月度促销活动；\n任职要求：\n1、两年以上运营经验\n`,
    job('## About the role\n\n### Day to day you will\n\n- Prepare the weekly report'),
    job('Work Location:\nRemote\nContact:\njobs at example dot com'),
  ],
  invalid: [
    { text: job('### ⟦Qualifications⟧\n\n### Location\n\nLeeds') },
    { text: job('### ⟦The river and its trout⟧\n\n### Location\n\nLeeds') },
    ...['Benefits!', 'About the mill', 'Requirements and skills!'].map((line) => ({ text: job(`### ⟦${line}⟧\n\n### Location\n\nLeeds`) })),
    ...['Benefits:', 'Responsibilities include:', 'What we offer:', 'How to apply:'].map((line) => ({
      text: job(`### ⟦Requirements⟧\n\n${line}\n\n- Grind the rye each week\n- Weigh the flour`),
    })),
    // A list of nothing but an empty item, whatever follows.
    ...['-', '*', '•', '- ', '-\n-', '  -'].map((item) => ({
      text: job(`You will bring:\n\n${item}\n\nThe pay is £15 an hour.`).replace('You will bring', '⟦You will bring⟧'),
    })),
    { text: job('## ⟦Requirements⟧\n\n-\n\n## Location\n\nLeeds'), fixed: job('-\n\n## Location\n\nLeeds') },
    { text: 'Helper\n\n⟦Responsibilities include⟧:\n\n-\n\n⟦We want a person who⟧:\n\n-\n\nThe pay is £15 an hour, paid weekly.\n' },
    { text: posting('## ⟦福利待遇⟧\n\n-\n\n## 工作地点\n\n杭州') },
    { text: posting('## ⟦工作环境⟧\n\n任职要求：\n- 一年以上经验\n- 会用表格') },
    { text: posting('## ⟦工作环境⟧\n\n## 我们提供\n\n- 安静的独立办公室') },
    { text: posting('## ⟦薪资，福利⟧\n\n## 工作地点\n\n苏州') },
    ...['3. 薪资待遇', '薪资范围', '2026年福利', '招聘人数'].map((line) => ({ text: posting(`## ⟦${line}⟧\n\n## 工作地点\n\n苏州`) })),
    { text: job('## ⟦[Benefits](#benefits)⟧\n\n## Location\n\nLeeds') },
    { text: job('## ⟦Apply today⟧') },
    {
      text: 'Helper\n\n⟦What we offer⟧:\n- Requirements:\n- Two references\n- A clean licence\n\nResponsibilities:\n- Cook lunch for the family\n',
    },
    {
      text: '一、岗位职责\n\n- 负责接待客户\n- 整理台账\n\n二、⟦薪资福利⟧\n\n三、职业发展\n\n店员 → 店长\n',
      fixed: '一、岗位职责\n\n- 负责接待客户\n- 整理台账\n\n二、职业发展\n\n店员 → 店长\n',
    },
    { text: posting('## ⟦福利待遇⟧\n\n## 工作地点\n\n杭州'), fixed: posting('## 工作地点\n\n杭州') },
    { text: posting('## ⟦福利待遇⟧'), message: 'found' },
    { text: posting('## ⟦福利待遇：⟧\n\n## 工作地点\n\n杭州') },
    { text: posting('## ⟦第二部分：福利待遇⟧\n\n## 工作地点\n\n杭州') },
    { text: job('## ⟦Part 2: Benefits⟧\n\n## Location\n\nLeeds') },
    { text: posting('## ⟦福利待遇⟧\n\n<!-- 稍后再写 -->') },
    {
      text: '岗位职责：\n1、负责店铺日常运营；\n2、每周输出数据周报；\n3、策划月度促销活动并复盘；\n⟦任职要求⟧：\n福利待遇：\n1、每年一次体检\n',
    },
    { text: job('## ⟦Benefits⟧\n\n## Location\n\nLeeds'), fixed: job('## Location\n\nLeeds') },
  ],
});
