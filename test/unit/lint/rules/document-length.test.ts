import { EN, posting, ZH } from './postings';
import { ruleCases } from './ruleTester';

ruleCases('document-length', {
  valid: [
    '',
    '# 运营专员\n',
    posting(`## 任职要求\n\n- ${'熟悉主流电商平台的规则和后台操作，'.repeat(6)}`),
    { text: `# ⟦运营专员⟧\n\n${ZH}\n`, options: { defaultKind: 'internal' } },
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
