import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/document/read';
import { assertDuties } from './readings';

/** Headings with the marks of a list, of sections in this order. */
const KINDS = ['duties', 'requirements', 'benefits'];
const HEADINGS: readonly (readonly [string, string, string])[] = [
  ['**一、岗位职责**', '**二、任职要求**', '**三、福利待遇**'],
  ['**（一）岗位职责：**', '**（二）任职要求：**', '**（三）福利待遇：**'],
  ['**1. 岗位职责**', '**2. 任职要求**', '**3. 福利待遇**'],
  ['【一、岗位职责】', '【二、任职要求】', '【三、福利待遇】'],
  ['［岗位职责］', '［任职要求］', '［福利待遇］'],
  ['I. Responsibilities', 'II. Requirements', 'III. Benefits'],
  ['A. Responsibilities', 'B. Requirements', 'C. Benefits'],
  ['■ Responsibilities', '■ Requirements', '■ Benefits'],
  ['***Responsibilities:***', '***Requirements:***', '***Benefits***'],
  ['1. Responsibilities', '2. Requirements', '3. Benefits'],
  ['## Responsibilities ##', '## Requirements ##', '## Benefits #'],
  ['## 岗位职责 ##', '## 任职要求 ##  ', '## 福利待遇 ####'],
];

/** Lists whose items have the same marks and are no headings. */
const ITEMS: readonly (readonly [string, string])[] = [
  ['letters', '## Responsibilities\n\nA. ⟦Training of new staff⟧\nB. ⟦Weekly reports on sales⟧\nC. ⟦Requirements analysis for clients⟧\n'],
  ['symbols', '## Responsibilities\n\n■ ⟦Training of new staff⟧\n■ ⟦Weekly reports on sales⟧\n■ ⟦Requirements analysis for clients⟧\n'],
  ['Roman numerals', '## Responsibilities\n\nI. ⟦Run the store and its staff every day of the week⟧\nII. ⟦Report the sales to the manager every month⟧\n'],
]; // prettier-ignore

/** Headings of Markdown that only contain what their section goes by. */
const CONTAINING: readonly (readonly [string, string | undefined])[] = [
  ['The kind of tasks you will do include', 'duties'],
  ['Other duties may include but are not limited to', 'duties'],
  ['The responsibilities of this post are', 'duties'],
  ['Once you know the ropes, you will also', 'duties'],
  ['Porter Essential Job Functions', 'duties'],
  ['Essential Functions Statement(s)', 'duties'],
  ['Skills for these tasks include', 'requirements'],
  ['What you’ll gain with us', 'benefits'],
  ['What you will learn here', 'growth'],
  ['We’ve got you covered', 'benefits'],
  ['Application channels', 'apply'],
  ['Quick summary', 'purpose'],
  ['有以下经验会比较好', 'preferred'],
];

suite('Headings that contain the name of their section', () => {
  for (const [heading, kind] of CONTAINING)
    test(`«${heading}» is ${kind}`, () => {
      const [section] = readDocument(`# Porter\n\n## ${heading}\n\nAs agreed.\n`).sections;
      assert.equal(section?.kind, kind);
    });

  test('«Commitment» is not of the hours by itself', () => {
    const [section] = readDocument('# Porter\n\n## Commitment\n\nWe welcome applicants of every age and background.\n').sections;
    assert.equal(section?.kind, 'equality');
  });
});

suite('Headings with the marks of a list', () => {
  for (const headings of HEADINGS)
    test(`head their sections: ${headings[0]}`, () => {
      const isChinese = /[\u4e00-\u9fff]/.test(headings[0]);
      const lists = isChinese
        ? ['- 每周分析销售数据\n- 回访客户', '- 本科以上学历\n- 两年经验', '- 五险一金\n- 带薪年假']
        : ['- Analyse sales data weekly\n- Call customers', '- A degree\n- Two years of experience', '- Health insurance\n- Paid leave'];
      const text = `# ${isChinese ? '运营专员' : 'Operations Specialist'}\n\n${headings.map((heading, n) => `${heading}\n${lists[n] ?? ''}\n`).join('\n')}`;
      const found = readDocument(text).sections.filter(({ heading }) => heading !== undefined);
      assert.deepEqual(found.map(({ kind }) => kind), KINDS); // prettier-ignore
    });
  for (const [name, text] of ITEMS) test(`are no items of a list with ${name}`, () => assertDuties(text));

  test('«我们的优势» heads what the company is', () => {
    const text = '# 店员\n\n## 我们的优势\n\n云帆科技成立于2010年，是一家做物流软件的公司。\n\n## 岗位职责\n\n- 整理货架\n';
    assert.deepEqual(readDocument(text).sections.map(({ kind }) => kind), ['company', 'duties']); // prettier-ignore
  });
});
