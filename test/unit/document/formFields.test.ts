import assert from 'node:assert/strict';
import { sectionOf } from './readings';

/** Texts with a line that may be a field of a form, and the section it must be read as. */
const CASES: readonly (readonly [text: string, line: string, kind: string])[] = [
  ['Guide\nHow to apply: fill in the form\n1. Name:\n2. Address:\n3. Location:\n4. Phone:\n', 'Address', 'apply'],
  ['Guide\nHow to apply: fill in the form\n1. Name:\n2. Address:\n3. Location:\n4. Phone:\n', 'Location', 'apply'],
  ['# Guide\n\n## How to apply\n\n- Name:\n- Location:\n- Salary:\n', 'Location', 'apply'],
  ['# 导游\n\n## 应聘方式\n\n1、姓名：\n2、电话：\n3、工作地点：\n', '工作地点', 'apply'],
  ['Guide\nHow to apply\nCall us.\n1. Location:\nLeeds castle\n2. Salary:\n20,000 pounds\n', 'Leeds castle', 'place'],
  ['Guide\n1. Location:\nLeeds castle\n2. Duties:\nLead tours\n', 'Leeds castle', 'place'],
];

suite('fields of a form', () => {
  for (const [text, line, kind] of CASES) test(JSON.stringify(text), () => assert.equal(sectionOf(text, line), kind));
});
