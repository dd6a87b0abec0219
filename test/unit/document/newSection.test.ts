import assert from 'node:assert/strict';
import { newSection } from '../../../src/core/document/edits/newSection';
import { readDocument } from '../../../src/core/document/read';
import { applyEdits } from '../../../src/core/text';

const CASES: readonly { readonly name: string; readonly text: string; readonly result: string }[] = [
  {
    name: 'an English heading without a colon',
    text: 'Sales Rep\n\nAbout Us\nWe sell tea.\n\nResponsibilities:\n• Call customers\n\nRequirements:\n• Two years of sales\n',
    result:
      'Sales Rep\n\nAbout Us\nWe sell tea.\n\nResponsibilities:\n• Call customers\n\nRequirements:\n• Two years of sales\n\nLocation:\n- Leeds\n',
  },
  {
    name: 'a numbered English heading',
    text: '1. Responsibilities\nCall customers every day.\n\n2. Requirements\nTwo years of sales.\n',
    result: '1. Responsibilities\nCall customers every day.\n\n2. Requirements\nTwo years of sales.\n\nLocation:\n- Leeds\n',
  },
  {
    name: 'a Chinese heading without a colon',
    text: '岗位职责\n负责接待顾客\n\n任职要求\n两年以上经验\n',
    result: '岗位职责\n负责接待顾客\n\n任职要求\n两年以上经验\n\n工作地点：\n- Leeds\n',
  },
  {
    name: 'a Markdown heading',
    text: '## Responsibilities\r\n- Call customers\r\n\r\n## Requirements\r\n- Two years of sales\r\n',
    result: '## Responsibilities\r\n- Call customers\r\n\r\n## Requirements\r\n- Two years of sales\r\n\r\n## Location\r\n\r\n- Leeds\r\n',
  },
];

suite('a new section is headed as the others are', () => {
  for (const { name, text, result } of CASES) {
    test(name, () => assert.equal(applyEdits(text, [newSection(readDocument(text), 'place', ['Leeds'])]), result));
  }
});
