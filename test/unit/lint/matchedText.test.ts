import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/document/read';
import { matchedText } from '../../../src/core/lint/matching/matchedText';

/** A line break in the place of a tag of that length. */
const br = (length: number): string => `\n${'\u200b'.repeat(length - 1)}`;

const CASES: readonly (readonly [name: string, text: string, same: string])[] = [
  ['numbers', '## 任职要求\n\n1、女\n2、会开车\n', '## 任职要求\n\n• 女\n• 会开车\n'],
  ['numbers in brackets', '## 任职要求\n\n（1）女\n（2）会开车\n', '## 任职要求\n\n•  女\n•  会开车\n'],
  ['letters', '## Requirements\n\na. Male\nb. Drives a van\n', '## Requirements\n\n•  Male\n•  Drives a van\n'],
  ['signs without a space', '## 任职要求\n\n①女\n②会开车\n', '## 任职要求\n\n•女\n•会开车\n'],
  ['hyphens, which stay', '## 任职要求\n\n- 女\n- 会开车\n', '## 任职要求\n\n- 女\n- 会开车\n'],
  ['items glued in one line', '## 任职要求\n\n1、女；2、会开车；3、会修车\n', '## 任职要求\n\n• 女；• 会开车；• 会修车\n'],
  ['a number that may count', '## Vacancies\n\n2 male drivers\n', '## Vacancies\n\n2 male drivers\n'],
  ['marks of bold text, which stay', '## 任职要求\n\n1. **女**\n2. **会开车**\n', '## 任职要求\n\n•  **女**\n•  **会开车**\n'],
  [
    'rows of a table',
    '## Requirements\n\n| Item | Demand |\n|---|---|\n| Age | under 35 |\n| Sex|male |\n',
    '## Requirements\n\n| Item:\u200b Demand\u200b\u200b\n|---|---|\n| Age:\u200b under 35\u200b\u200b\n| Sex:male\u200b\u200b\n',
  ],
  [
    'tags that break lines',
    '<h2>任职要求</h2><ul><li>女</li><li>会开车<br>会修车</li></ul>\n',
    `${br(4)}任职要求${br(5)}${br(4)}${br(4)}女${br(5)}${br(4)}会开车${br(4)}会修车${br(5)}${br(5)}\n`,
  ],
  ['other tags, which stay', '<b>女</b>，a < b\n', '<b>女</b>，a < b\n'],
  ['headings, which stay', '## 1、任职要求\n\n女\n', '## 1、任职要求\n\n女\n'],
];

suite('a text as words are looked for in it', () => {
  for (const [name, text, same] of CASES)
    test(`of ${name}`, () => {
      const found = matchedText(readDocument(text));
      assert.equal(found, same);
      assert.equal(found.length, text.length);
    });
});
