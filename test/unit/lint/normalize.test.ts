import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldWords, normalize } from '../../../src/core/lint/matching/normalize';
import { codesOf } from '../../../src/core/literalTrie';

const FOLDED: readonly (readonly [string, string])[] = [
  ['Native SPEAKER', 'native speaker'],
  ['１８－３５周岁', '18-35周岁'],
  ['岗 位 职\u3000责', '岗位职责'],
  ['年龄 35 周岁以下', '年龄35周岁以下'],
  ['20 - 35 岁', '20-35岁'],
  ['28\u00a0～\u00a040 岁', '28-40岁'],
  ['9:00 — 18:00', '9:00-18:00'],
  ['第 3 年起', '第3年起'],
  ['sales - marketing', 'sales - marketing'],
  ['- 3 年以上', '- 3年以上'],
  ['熟悉 SQL 与 3 D 建模', '熟悉 sql 与3 d 建模'],
  ['男\u200b女', '男女'],
  ['“急聘”', '"急聘"'],
  ['**男性**优先', '男性优先'],
  ['35 岁 **以下**', '35岁以下'],
  ['***优先，**** 公司', '***优先,**** 公司'],
  ['年龄 22\\~28 岁', '年龄22-28岁'],
  ['C:\\data', 'c:\\data'],
  ['性别: 女, 本科, 35岁 （含） 以下', '性别:女,本科, 35岁(含)以下'],
  ['Hours: 9, female (any age)', 'hours: 9, female (any age)'],
  ['Under 35  \nMale\u3000\r\n', 'under 35\nmale\r\n'],
  ['**Under 35 ** \nlocal', 'under 35\nlocal'],
  ['must be under 35 ', 'must be under 35 '],
  ['ÉQUIPE İSTANBUL ＡＢＣ', 'équipe istanbul abc'],
]; // prettier-ignore

suite('a text folded for matching', () => {
  for (const [source, folded] of FOLDED) test(`of ${JSON.stringify(source)}`, () => assert.equal(normalize(source).text, folded));

  test('is, of a few words, the same as of a text', () => {
    const part = fc.constantFrom('岁', '年', 'A', 'b', 'c', '7', '３', ' ', '\u3000', '-', '～', "'", 'İ');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        assert.equal(foldWords(parts.join('')), normalize(parts.join('')).text);
      }),
    );
  });

  test('maps every stretch back to where it stands', () => {
    const { text, toSource } = normalize('要求：女，18 - 35 岁，Ｅxcel 熟练');
    const found = text.indexOf('18-35岁');
    assert.deepEqual(toSource(found, found + '18-35岁'.length), { start: 5, end: 14 });
    const excel = text.indexOf('excel');
    assert.deepEqual(toSource(excel, excel + 5), { start: 15, end: 20 });
  });

  for (const [source, folded, found] of [
    ['**男性**优先', '男性优先', '**男性**优先'],
    ['只招**男性**，本科', '只招男性', '只招**男性**'],
    ['**仅限男性**，本科', '仅限男性', '仅限男性'],
    ['**沟通好，男性**优先', '男性优先', '男性**优先'],
  ] as const)
    test(`maps ${folded} in ${source} back to ${found}`, () => {
      const { text, toSource } = normalize(source);
      const at = text.indexOf(folded);
      const { start, end } = toSource(at, at + folded.length);
      assert.equal(source.slice(start, end), found);
    });

  test('keeps every unit that is no space or hidden character, in order', () => {
    const part = fc.constantFrom('岁', '年', 'A', '7', '３', ' ', '\u3000', '-', '～', '\u200b', '\n', ',');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const source = parts.join('');
        const { text, codes, toSource, fromSource } = normalize(source);
        assert.deepEqual(codes.subarray(0, text.length + 1), codesOf(text).subarray(0, text.length + 1));
        let last = 0;
        for (let at = 0; at < text.length; at++) {
          const { start, end } = toSource(at, at + 1);
          assert.ok(start >= last && end === start + 1 && fromSource(start) === at);
          assert.equal(source.slice(last, start).replace(/[\s\u200b]/g, ''), '');
          last = end;
        }
      }),
    );
  });
});
