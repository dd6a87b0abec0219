import { EN } from './postings';
import { ruleCases } from './ruleTester';

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
