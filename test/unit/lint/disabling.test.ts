import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { readDocument } from '../../../src/core/document/read';
import { disableEdit } from '../../../src/core/lint/directives/disabling';
import { lintText } from '../../../src/core/lint/lint';
import { applyEdits, type TextEdit } from '../../../src/core/text';

const RULE = 'no-vague-pay';

/** Each text has `@` where the finding starts. */
const CASES: readonly (readonly [string, string, string])[] = [
  ['above a heading', '# A\n\n## @B\n', `# A\n\n<!-- jd-writer-disable-next-line ${RULE} -->\n## B\n`],
  ['above the first item of a list', 'a\n\n- @b\n- c\n', `a\n\n<!-- jd-writer-disable-next-line ${RULE} -->\n- b\n- c\n`],
  ['within a list, without ending it', '1. a\n2. @b\n', `1. a\n   <!-- jd-writer-disable-next-line ${RULE} -->\n2. b\n`],
  ['within a list of lists', '- a\n  - b\n  - @c\n', `- a\n  - b\n    <!-- jd-writer-disable-next-line ${RULE} -->\n  - c\n`],
  [
    'at the end of a line within a paragraph',
    '岗位职责：\n1、@负责排期\n',
    `岗位职责：\n1、负责排期 <!-- jd-writer-disable-line ${RULE} -->\n`,
  ],
  [
    'within a row of a table',
    '| a | b |\n| - | - |\n| @c | d |\n',
    `| a | b |\n| - | - |\n| c | d <!-- jd-writer-disable-line ${RULE} --> |\n`,
  ],
  ['in the first line, behind a byte order mark', '\ufeff@a\n', `\ufeff<!-- jd-writer-disable-next-line ${RULE} -->\na\n`],
  [
    'in front matter in TOML',
    '+++\nsalary = "@negotiable"\n[params]\na = 1\n+++\n',
    `+++\njd-rules = { ${RULE} = "off" }\nsalary = "negotiable"\n[params]\na = 1\n+++\n`,
  ],
  [
    'beside other rules in TOML',
    '+++\njd-rules = { no-age-limit = "hint" } # ours\nsalary = "@negotiable"\n+++\n',
    `+++\njd-rules = { no-age-limit = "hint", ${RULE} = "off" } # ours\nsalary = "negotiable"\n+++\n`,
  ],
  ['with the line breaks of Windows', 'a\r\n\r\n@b\r\n', `a\r\n\r\n<!-- jd-writer-disable-next-line ${RULE} -->\r\nb\r\n`],
  [
    'in a comment that is there',
    '<!-- jd-writer-disable-next-line no-age-limit -->\n@b\n',
    `<!-- jd-writer-disable-next-line no-age-limit ${RULE} -->\nb\n`,
  ],
  ['in the front matter', '---\ntitle: @A\n---\n', `---\ntitle: A\njd-rules:\n  ${RULE}: off\n---\n`],
  [
    'in a list of rules there',
    '---\njd-rules:\n  no-age-limit: off\ntitle: @A\n---\n',
    `---\njd-rules:\n  no-age-limit: off\n  ${RULE}: off\ntitle: A\n---\n`,
  ],
  [
    'in a short list of rules there',
    '---\njd-rules: { no-age-limit: off }\ntitle: @A\n---\n',
    `---\njd-rules: { no-age-limit: off, ${RULE}: off }\ntitle: A\n---\n`,
  ],
  ['in an empty list of rules there', '---\njd-rules:\ntitle: @A\n---\n', `---\njd-rules:\n  ${RULE}: off\ntitle: A\n---\n`],
];

function editsOf(...args: Parameters<typeof disableEdit>): readonly TextEdit[] {
  const disabling = disableEdit(...args);
  return disabling === undefined ? [] : [disabling.edit];
}

suite('switching a rule off', () => {
  for (const [name, marked, expected] of CASES) {
    test(name, () => {
      const text = marked.replace('@', '');
      const edits = editsOf(readDocument(text), marked.indexOf('@'), [RULE]);
      assert.equal(applyEdits(text, edits), expected);
    });
  }

  for (const [name, rules] of [
    ['a table', '[jd-rules]\nno-age-limit = "hint"'],
    ['a mapping on several lines', 'jd-rules = {\n  no-age-limit = "hint",\n}'],
    ['a key with a dot', 'jd-rules.no-age-limit = "hint"'],
  ] as const) {
    test(`is not offered in TOML with its rules in ${name}, which is not read`, () => {
      const text = `+++\nsalary = "negotiable"\n${rules}\n+++\n`;
      assert.equal(disableEdit(readDocument(text), text.indexOf('negotiable'), [RULE]), undefined);
    });
  }

  test('silences every finding of the samples, and wakes no other', () => {
    let count = 0;
    for (const file of globSync('test/fixtures/{workspace,assemble,lint}/**/*.md')) {
      const text = readFileSync(file, 'utf8');
      const { document, issues } = lintText(text);
      for (const issue of issues) {
        const edits = editsOf(document, issue.span.start, [issue.rule.id]);
        const silenced = applyEdits(text, edits);
        const after = lintText(silenced).issues;
        const key = (one: (typeof issues)[number], source: string): string =>
          `${one.rule.id} ${source.slice(one.span.start, one.span.end)}`;
        const left = after.map((one) => key(one, silenced));
        const before = issues.map((one) => key(one, text));
        assert.ok(left.length < before.length, `${file}: ${issue.rule.id} is still there after ${JSON.stringify(edits)}`);
        for (const one of left) assert.ok(before.includes(one), `${file}: ${JSON.stringify(edits)} makes ${one}`);
        count++;
      }
    }
    assert.ok(count > 0);
  });
});
