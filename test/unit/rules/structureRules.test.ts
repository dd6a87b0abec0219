import { EN, ZH, job, posting } from './postings';
import { ruleCases } from './ruleTester';

ruleCases('no-duplicate-section', {
  valid: [
    posting('## 任职要求\n\n- 两年以上经验\n\n## 学历要求\n\n- 大专以上'),
    `职位描述：\n岗位职责：\n1、负责店铺日常运营；\n2、每周输出数据周报；\n任职要求：\n1、两年以上经验\n`,
    '岗位职责：\n1、负责店铺日常运营；\n任职要求：\n1、两年以上运营经验；\n\n岗位职责：\n1、负责客户投诉处理；\n任职要求：\n1、一年以上客服经验\n',
    job('## Requirements\n\n- Two years of experience\n\n## Education\n\n- Any degree'),
  ],
  invalid: [
    {
      text: `## 岗位职责\n\n- 负责店铺日常运营\n\n## ⟦工作内容⟧\n\n- 每周输出数据周报\n- 策划月度促销活动\n\n## 任职要求\n\n- 两年以上经验\n`,
      fixed: `## 岗位职责\n\n- 负责店铺日常运营\n- 每周输出数据周报\n- 策划月度促销活动\n\n## 任职要求\n\n- 两年以上经验\n`,
    },
    {
      text: `## Responsibilities\n\n- Prepare the weekly report\n\n## ⟦Key responsibilities⟧\n\n- Plan monthly campaigns\n\n## Requirements\n\n- Two years of experience\n`,
    },
  ],
});

ruleCases('no-empty-section', {
  valid: [
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
    { text: '一、岗位职责\n\n- 负责接待客户\n- 整理台账\n\n二、⟦薪资福利⟧\n\n三、职业发展\n\n店员 → 店长\n' },
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

ruleCases('document-length', {
  valid: [
    '',
    '# 运营专员\n',
    posting(`## 任职要求\n\n- ${'熟悉主流电商平台的规则和后台操作，'.repeat(6)}`),
    { text: `# ⟦运营专员⟧\n\n${ZH}\n`, options: { kind: 'internal' } },
  ],
  invalid: [
    { text: `# ⟦运营专员⟧\n\n## 岗位职责\n\n${ZH}\n`, message: 'short' },
    { text: `# ⟦运营专员⟧\n\n## 岗位职责\n\n- ${'负责店铺日常运营与数据分析工作，'.repeat(70)}\n`, message: 'long' },
    { text: `# ⟦Operations Specialist⟧\n\n## Responsibilities\n\n${EN}\n`, message: 'short' },
    {
      text: `# ⟦Operations Specialist⟧\n\n## Responsibilities\n\n- ${'Prepare the weekly operations report for the board and the team. '.repeat(120)}\n`,
      message: 'long',
    },
  ],
});

const duties = (count: number): string =>
  Array.from({ length: count }, (_, n) => `- 负责第 ${n + 1} 类商品的日常上下架与库存核对`).join('\n');

ruleCases('duty-count', {
  valid: [
    '# Shop help\n\nWork is tidying and stocking the shelves.\n\nMust like people and mornings.\n',
    `## 岗位职责\n\n${duties(3)}\n`,
    `## 岗位职责\n\n${duties(10)}\n`,
    `## 岗位职责\n\n### 日常运营\n\n${duties(6)}\n\n### 数据分析\n\n${duties(6)}\n`,
    '## 岗位职责\n',
    `## Responsibilities\n\n${EN}\n`,
  ],
  invalid: [
    { text: `## ⟦岗位职责⟧\n\n${duties(2)}\n`, message: 'few' },
    { text: `## ⟦岗位职责⟧\n\n${duties(11)}\n`, message: 'many' },
    { text: '## ⟦Responsibilities⟧\n\n- Prepare the weekly operations report\n', message: 'one' },
  ],
});

const musts = (count: number): string => Array.from({ length: count }, (_, n) => `- 熟悉第 ${n + 1} 种后台系统的操作`).join('\n');

ruleCases('no-requirement-overload', {
  valid: [
    `## 任职要求\n\n${musts(10)}\n`,
    `## 任职要求\n\n${musts(9)}\n- 有电商经验者优先\n- 有带队经验者优先\n`,
    `## Requirements\n\n${EN}\n`,
  ],
  invalid: [
    { text: `## ⟦任职要求⟧\n\n${musts(11)}\n`, message: 'found' },
    {
      text: `## ⟦任职要求⟧\n\n${musts(11)}\n- 有电商经验者优先\n`,
      fixed: `## 任职要求\n\n${musts(11)}\n\n## 加分项\n\n- 有电商经验者优先\n`,
    },
    { text: `## ⟦Requirements⟧\n\n${Array.from({ length: 12 }, (_, n) => `- Experience with system number ${n + 1}`).join('\n')}\n` },
  ],
});
