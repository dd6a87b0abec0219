import assert from 'node:assert/strict';
import { insertDuties, type NewDuties } from '../../../src/core/document/edits/insertion';
import { readDocument } from '../../../src/core/document/read';
import { applyEdits } from '../../../src/core/text';

const NEW: Omit<NewDuties, 'language'> = {
  lines: ['撰写运营周报'],
  category: '数据分析与报告',
  isCategoryName: (words) => ['数据分析', '数据分析与报告', 'data analysis'].includes(words.toLowerCase()),
  sameCategory: [],
  underHeading: false,
};

function inserted(text: string, changes: Partial<NewDuties> = {}): string {
  const document = readDocument(text);
  return applyEdits(text, [insertDuties(document, { ...NEW, language: document.language, ...changes })]);
}

const CASES: readonly { readonly name: string; readonly text: string; readonly result: string; readonly changes?: Partial<NewDuties> }[] = [
  { name: 'an empty file', text: '', result: '## 岗位职责\n\n- 撰写运营周报\n' },
  {
    name: 'an empty file, with the heading of the category',
    text: '',
    result: '## 岗位职责\n\n### 数据分析与报告\n\n- 撰写运营周报\n',
    changes: { underHeading: true },
  },
  { name: 'front matter only', text: '---\njd: 1\n---\n', result: '---\njd: 1\n---\n\n## 岗位职责\n\n- 撰写运营周报\n' },
  {
    name: 'front matter without a line break behind',
    text: '---\njd: 1\n---',
    result: '---\njd: 1\n---\n\n## 岗位职责\n\n- 撰写运营周报\n',
  },
  {
    name: 'the end of a list',
    text: '# 运营专员\n\n## 岗位职责\n\n- 负责日常运营\n- 负责活动策划\n\n## 任职要求\n\n- 本科\n',
    result: '# 运营专员\n\n## 岗位职责\n\n- 负责日常运营\n- 负责活动策划\n- 撰写运营周报\n\n## 任职要求\n\n- 本科\n',
  },
  {
    name: 'the end of a list in a posting that is quoted as a whole',
    text: '# 磨坊招人\n\n> 岗位职责\n> - 登记每日的进料\n> - 清洁磨盘\n>\n> 任职要求\n> - 有耐心\n',
    result: '# 磨坊招人\n\n> 岗位职责\n> - 登记每日的进料\n> - 清洁磨盘\n> - 撰写运营周报\n>\n> 任职要求\n> - 有耐心\n',
  },
  {
    name: 'behind a table of conditions',
    text: '## 岗位职责\n\n- 接待来访\n\n| 项目 | 内容 |\n| --- | --- |\n| 学历 | 大专 |\n\n## 其他\n无\n',
    result: '## 岗位职责\n\n- 接待来访\n\n| 项目 | 内容 |\n| --- | --- |\n| 学历 | 大专 |\n\n- 撰写运营周报\n\n## 其他\n无\n',
  },
  {
    name: 'behind a table with one job a row',
    text: '| 岗位 | 岗位职责 | 要求 |\n|---|---|---|\n| 前台 | 接待来访 | 大专 |\n| 会计 | 编制报表 | 本科 |\n\n## 其他\n无\n',
    result:
      '| 岗位 | 岗位职责 | 要求 |\n|---|---|---|\n| 前台 | 接待来访 | 大专 |\n| 会计 | 编制报表 | 本科 |\n\n- 撰写运营周报\n\n## 其他\n无\n',
  },
  {
    name: 'behind the last duty of its category',
    text: '## 岗位职责\n\n- 负责数据分析\n- 负责活动策划\n',
    result: '## 岗位职责\n\n- 负责数据分析\n- 撰写运营周报\n- 负责活动策划\n',
    changes: { sameCategory: [1] },
  },
  {
    name: 'under its own heading, whatever comes behind',
    text: '## 岗位职责\n\n### 数据分析（30%）\n\n- 分析数据\n\n### 日常运营\n\n- 负责排期\n\n## 任职要求\n\n- 本科\n',
    result: '## 岗位职责\n\n### 数据分析（30%）\n\n- 分析数据\n- 撰写运营周报\n\n### 日常运营\n\n- 负责排期\n\n## 任职要求\n\n- 本科\n',
  },
  {
    name: 'under a heading of its own where the others have one',
    text: '## 岗位职责\n\n### 日常运营\n\n- 负责排期\n\n## 任职要求\n\n- 本科\n',
    result: '## 岗位职责\n\n### 日常运营\n\n- 负责排期\n\n### 数据分析与报告\n\n- 撰写运营周报\n\n## 任职要求\n\n- 本科\n',
  },
  {
    name: 'with the next number and the punctuation of the others',
    text: '岗位职责：\n1、负责日常运营；\n2、负责活动策划；\n任职要求：\n1、本科；\n',
    result: '岗位职责：\n1、负责日常运营；\n2、负责活动策划；\n3、撰写运营周报；\n任职要求：\n1、本科；\n',
  },
  {
    name: 'behind items that stand in one line',
    text: '岗位职责：1、负责日常运营工作；2、负责活动策划。\n任职要求：本科',
    result: '岗位职责：1、负责日常运营工作；2、负责活动策划。\n3、撰写运营周报。\n任职要求：本科',
  },
  {
    name: 'with the line breaks of Windows',
    text: '## 岗位职责\r\n\r\n* 负责排期\r\n\r\n## 任职要求\r\n',
    result: '## 岗位职责\r\n\r\n* 负责排期\r\n* 撰写运营周报\r\n\r\n## 任职要求\r\n',
  },
  {
    name: 'with the line breaks of Windows, close to the others',
    text: '## 岗位职责\r\n* 负责排期\r\n* 负责活动策划\r\n\r\n## 任职要求\r\n',
    result: '## 岗位职责\r\n* 负责排期\r\n* 负责活动策划\r\n* 撰写运营周报\r\n\r\n## 任职要求\r\n',
  },
  {
    name: 'with the line breaks of Windows, apart as the others are',
    text: '## 岗位职责\r\n\r\n* 负责排期\r\n\r\n* 负责活动策划\r\n\r\n## 任职要求\r\n',
    result: '## 岗位职责\r\n\r\n* 负责排期\r\n\r\n* 负责活动策划\r\n\r\n* 撰写运营周报\r\n\r\n## 任职要求\r\n',
  },
  {
    name: 'an empty section',
    text: '## 岗位职责\n## 任职要求\n\n- 本科\n',
    result: '## 岗位职责\n\n- 撰写运营周报\n\n## 任职要求\n\n- 本科\n',
  },
  {
    name: 'no section of duties',
    text: '# 运营专员\n\n## 岗位概述\n\n负责平台的日常运转。\n\n## 任职要求\n\n- 本科\n',
    result: '# 运营专员\n\n## 岗位概述\n\n负责平台的日常运转。\n\n## 岗位职责\n\n- 撰写运营周报\n\n## 任职要求\n\n- 本科\n',
  },
  { name: 'requirements only', text: '### 任职要求\n\n- 本科\n', result: '### 岗位职责\n\n- 撰写运营周报\n\n### 任职要求\n\n- 本科\n' },
  {
    name: 'English, two duties',
    text: '# Operations Specialist\n\n## Responsibilities\n\n1. Run the daily schedule.\n2. Plan campaigns.\n\n## Requirements\n\n- SQL\n',
    result:
      '# Operations Specialist\n\n## Responsibilities\n\n1. Run the daily schedule.\n2. Plan campaigns.\n3. Write reports.\n4. Build dashboards.\n\n## Requirements\n\n- SQL\n',
    changes: { lines: ['Write reports', 'Build dashboards'] },
  },
  {
    name: 'numbered headings of categories',
    text: '## 岗位职责\n\n一、日常运营\n1. 负责排期\n2. 负责值班\n\n二、活动策划\n1. 负责活动\n2. 负责复盘\n\n## 任职要求\n\n- 本科\n',
    result:
      '## 岗位职责\n\n一、日常运营\n1. 负责排期\n2. 负责值班\n\n二、活动策划\n1. 负责活动\n2. 负责复盘\n\n三、数据分析与报告\n1. 撰写运营周报\n\n## 任职要求\n\n- 本科\n',
  },
  {
    name: 'a loose list',
    text: '## 岗位职责\n\n- 负责排期\n\n- 负责活动\n',
    result: '## 岗位职责\n\n- 负责排期\n\n- 负责活动\n\n- 撰写运营周报\n',
  },
];

suite('where duties are inserted', () => {
  for (const { name, text, result, changes } of CASES) {
    test(name, () => assert.equal(inserted(text, changes), result));
  }

  test('whatever space a heading has within', () => {
    const text = `## 岗位职责\n\n### a${' '.repeat(500_000)}b\n\n- 负责排期\n`;
    assert.ok(inserted(text).endsWith('- 负责排期\n\n### 数据分析与报告\n\n- 撰写运营周报\n'));
  });
});
