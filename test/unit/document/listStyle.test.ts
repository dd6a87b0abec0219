import assert from 'node:assert/strict';
import { firstMark, nextMark } from '../../../src/core/document/edits/listStyle';

/** What the marks of a list are from the first to the last. */
const COUNTED =
  '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 二十一 二十二 二十三 二十四 二十五 二十六 二十七 二十八 二十九 三十 三十一';

const CASES: readonly (readonly [mark: string, next: string])[] = [
  ['- ', '- '],
  ['1. ', '2. '],
  ['9、', '10、'],
  ['９．', '１０．'],
  ['①', '②'],
  ['⑲', '⑳'],
  ['（九）', '（十）'],
  ['（十九）', '（二十）'],
  ['九十八、', '九十九、'],
  ['九十九、', '九十九、'],
  ['一百、', '一百、'],
  ['  第三，', '  第四，'],
];

suite('marks of lists', () => {
  test('count in Chinese', () => {
    const numerals = COUNTED.split(' ');
    for (const [n, numeral] of numerals.slice(0, -1).entries()) assert.equal(nextMark(`${numeral}、`), `${numerals[n + 1] ?? ''}、`);
  });

  for (const [mark, next] of CASES) test(`${mark} is followed by ${next}`, () => assert.equal(nextMark(mark), next));

  test('begin anew', () => assert.deepEqual(['二十一、', '１２．', '⑤', '- '].map(firstMark), ['一、', '１．', '①', '- ']));
});
