import { EN } from './postings';
import { ruleCases } from './ruleTester';

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
