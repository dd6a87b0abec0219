import { EN } from './postings';
import { ruleCases } from './ruleTester';

const musts = (count: number): string => Array.from({ length: count }, (_, n) => `- 熟悉第 ${n + 1} 种后台系统的操作`).join('\n');

const mustsFrom = (first: number, last: number): readonly string[] =>
  musts(last)
    .split('\n')
    .slice(first - 1);
/** Musts with numbers in front, from one number on; `ahead` of what is named in them. */
const numbered = (first: number, last: number, ahead = 0): string =>
  Array.from({ length: last - first + 1 }, (_, n) => `${first + n}. 熟悉第 ${first + n + ahead} 种后台系统的操作`).join('\n');
const withExtras = (rest: string, ...extras: readonly string[]): string => `## 任职要求\n\n${rest}\n\n## 加分项\n\n${extras.join('\n')}\n`;

ruleCases('no-requirement-overload', {
  valid: [
    `## 任职要求\n\n${musts(10)}\n`,
    `## 任职要求\n\n${musts(9)}\n- 有电商经验者优先\n- 有带队经验者优先\n`,
    `## Requirements\n\n${EN}\n`,
  ],
  invalid: [
    { text: `## ⟦任职要求⟧\n\n${musts(11)}\n`, message: 'found', fixed: withExtras(musts(10), ...mustsFrom(11, 11)) },
    {
      text: `## ⟦任职要求⟧\n\n${musts(12)}\n\n## 加分项\n\n- 会英语\n`,
      fixed: `## 任职要求\n\n${musts(10)}\n\n## 加分项\n\n- 会英语\n${mustsFrom(11, 12).join('\n')}\n`,
    },
    {
      text: `## ⟦任职要求⟧\n\n1. 有电商经验者优先\n${numbered(2, 12)}\n`,
      fixed: withExtras(numbered(1, 11, 1).split('\n').slice(0, 10).join('\n'), '- 有电商经验者优先', '- 熟悉第 12 种后台系统的操作'),
    },
    {
      text: `## ⟦任职要求⟧\n\n${musts(11)}\n- 有电商经验者优先\n`,
      fixed: withExtras(musts(10), ...mustsFrom(11, 11), '- 有电商经验者优先'),
    },
    { text: `## ⟦Requirements⟧\n\n${Array.from({ length: 12 }, (_, n) => `- Experience with system number ${n + 1}`).join('\n')}\n` },
  ],
});
