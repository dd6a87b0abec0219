import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/document/read';

const CHINESE = `# 门店主管

## 岗位职责

- 负责门店日常运营，每周输出数据周报
- 每月复盘活动效果，提出改进办法
- 协调仓库与客服，处理顾客投诉

## 任职要求

- 大专以上学历
- 两年以上门店经验

## 工作地点

苏州
`;
const ENGLISH = `# Shop manager

## What you will do

- Run the shop day to day and report on sales every week
- Plan seasonal campaigns with the buyers
- Answer complaints of customers within a day

## What you bring

- Two years in retail
- Confidence with spreadsheets

## Location

Leeds
`;

/** The lines of all lists with other marks, each list counted anew. */
function counted(markOf: (place: number) => string): (text: string) => string {
  return (text) => {
    let place = 0;
    return text.replace(/^(- )?(.*)$/gm, (line, mark: string | undefined, words: string) => {
      place = mark === undefined ? (line === '' ? place : 0) : place + 1;
      return mark === undefined ? line : `${markOf(place)}${words}`;
    });
  };
}
const marked = (mark: string): ((text: string) => string) => counted(() => mark);
const headed =
  (written: (name: string) => string): ((text: string) => string) =>
  (text) =>
    text.replace(/^## (.*)$/gm, (_, name: string) => written(name));

/** How the same posting may be written, or come from elsewhere. */
const FORMS: readonly (readonly [name: string, write: (text: string) => string])[] = [
  ['with the line breaks of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['with hard breaks', (text) => text.replaceAll('\n', '  \n')],
  ['with no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['with blank lines between the items', (text) => text.replaceAll(/\n(?=- )/g, '\n\n')],
  ['with headings closed by #', (text) => text.replaceAll(/^(#+) .*$/gm, '$& $1')],
  ['with bold headings', headed((name) => `**${name}**`)],
  ['with headings in brackets', headed((name) => `【${name}】`)],
  ['with headings underlined', headed((name) => `${name}\n---`)],
  ['with numbered headings', headed((name) => `## 一、${name}`)],
  ['with stars', marked('* ')],
  ['with bullets', marked('• ')],
  ['with bullets of Word', marked('\uf0b7\t')],
  ['with dashes', marked('— ')],
  ['with escaped hyphens', marked('\\- ')],
  ['with boxes to tick', marked('- [ ] ')],
  ['with numbers', counted((place) => `${place}. `)],
  ['with escaped numbers', counted((place) => `${place}\\. `)],
  ['with Chinese numbers', counted((place) => `${place}、`)],
  ['with numbers in brackets', counted((place) => `（${place}）`)],
  ['with circled numbers', counted((place) => String.fromCodePoint(0x245f + place))],
  ['with tags for breaks', (text) => text.replaceAll(/(?<=^- .*)$/gm, '<br>')],
  ['as a quotation', (text) => text.replaceAll(/^/gm, '> ')],
  ['in HTML', (text) => text.replaceAll(/^(#+) (.*)$/gm, '<h2>$2</h2>').replaceAll(/^- (.*)$/gm, '<li>$1</li>')],
]; // prettier-ignore

/** What a reader takes from a posting: its title, its sections, and the duties in their words. */
function told(text: string): unknown {
  const { title, sections, duties } = readDocument(text);
  return {
    title: title?.text,
    sections: sections.map(({ kind }) => kind),
    duties: duties.map(({ text: words }) => words),
  };
}

suite('the same posting', () => {
  for (const [name, write] of FORMS)
    test(`is read alike ${name}`, () => {
      for (const text of [CHINESE, ENGLISH]) {
        assert.notEqual(write(text), text);
        assert.deepEqual(told(write(text)), told(text));
      }
    });

  test('has three duties in each language', () => {
    for (const text of [CHINESE, ENGLISH]) assert.equal(readDocument(text).duties.length, 3);
  });
});
