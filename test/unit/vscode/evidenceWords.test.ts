import assert from 'node:assert/strict';
import { evidenceWords } from '../../../src/vscode/evidenceWords';

/** A duty in which the stretches are marked by brackets, and the words that are to be shown. */
const CASES: readonly (readonly [name: string, marked: string, words: readonly string[]])[] = [
  ['whole words are shown as they are', '[整理]访问数据，写出[建议]', ['整理', '建议']],
  ['a comma and half a word are the word', '整理访问[、转]化与复购数据', ['转化']],
  ['a single letter is left out', '[跑]店铺', []],
  ['joining words at the ends are left out', '分解[任务的]进度[与结果]，[按时交付]', ['任务', '结果', '按时交付']],
  ['words next to each other are one', '[客户][服务]质量', ['客户服务']],
  ['half a word is the word', '核对[商品，提]升转化率', ['商品', '提升']],
  ['the same word is shown once', '[客户]投诉跟进至[客户]满意', ['客户']],
  ['Latin letters among Chinese ones stay whole', '用 [SQL 取数]建表', ['SQL', '取数']],
  ['English is shown as it stands', '[Report] weekly, that [sales numbers] support', ['Report', 'sales numbers']],
  ['English joining words at the ends are left out', '[Plan time and] money [of the teams, and] [The] rest', ['Plan time', 'teams']],
  ['English joining words between others stay', 'Keep [terms of the lease] up to date', ['terms of the lease']],
  ['«etc.» says nothing', 'Answer [questions, etc.]', ['questions']],
  ['«etc.» alone is left out', 'Answer [questions] of members [, etc.]', ['questions']],
  ['«等等» says nothing', '整理[报表等等]', ['报表']],
  ['English joining words alone are left out', 'Work [with the] buyers [ and ]', []],
  ['what looks like a joining word and is part of another stays', 'Run [A/B tests] and [day-to-day] work', ['A/B tests', 'day-to-day']],
  ['the same English word is shown once', '[the team] and [our team]', ['team']],
  ['nothing is shown of nothing', '整理数据', []],
];

function read(marked: string): { readonly text: string; readonly stretches: { start: number; end: number }[] } {
  const stretches: { start: number; end: number }[] = [];
  let text = '';
  let start = 0;
  for (const letter of marked) {
    if (letter === '[') start = text.length;
    else if (letter === ']') stretches.push({ start, end: text.length });
    else text += letter;
  }
  return { text, stretches };
}

suite('the words that speak for a category', () => {
  for (const [name, marked, words] of CASES)
    test(name, () => {
      const { text, stretches } = read(marked);
      assert.deepEqual(evidenceWords(text, { start: 0, end: text.length }, stretches.reverse()), words);
    });

  test('are words of the duty alone', () => {
    const text = '整理数据\n分析数据';
    assert.deepEqual(evidenceWords(text, { start: 5, end: 9 }, [{ start: 5, end: 9 }]), ['分析数据']);
  });
});
