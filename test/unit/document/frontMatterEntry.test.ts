import assert from 'node:assert/strict';
import { frontMatterEntryEdit } from '../../../src/core/document/edits/frontMatterEntry';
import { readDocument } from '../../../src/core/document/read';
import { applyEdits } from '../../../src/core/text';

const CASES: readonly (readonly [name: string, text: string, result: string])[] = [
  ['replaces a value', '---\njd: 1\nrole: chef\ntitle: Cook\n---\n\n# Cook\n', '---\njd: 1\nrole: generic\ntitle: Cook\n---\n\n# Cook\n'],
  ['replaces a value before a comment', '---\nrole: "chef" # old\n---\n', '---\nrole: generic # old\n---\n'],
  ['fills an empty value', '---\nrole:\ntitle: Cook\n---\n', '---\nrole: generic\ntitle: Cook\n---\n'],
  ['fills an empty value behind a space', '---\nrole: \n---\n', '---\nrole: generic\n---\n'],
  ['adds an entry', '---\r\njd: 1\r\n---\r\n\r\n# Cook\r\n', '---\r\njd: 1\r\nrole: generic\r\n---\r\n\r\n# Cook\r\n'],
  ['replaces a value of TOML', '+++\nrole = "chef"\ntitle = "Cook"\n+++\n', '+++\nrole = "generic"\ntitle = "Cook"\n+++\n'],
  [
    'adds an entry to TOML in front of its tables',
    '+++\ntitle = "Cook"\n[params]\na = 1\n+++\n',
    '+++\nrole = "generic"\ntitle = "Cook"\n[params]\na = 1\n+++\n',
  ],
  ['makes front matter', '# Cook\n', '---\njd: 1\nrole: generic\n---\n\n# Cook\n'],
  ['makes front matter behind a byte order mark', '\ufeff# Cook\r\n', '\ufeff---\r\njd: 1\r\nrole: generic\r\n---\r\n\r\n# Cook\r\n'],
];

suite('an entry of the front matter', () => {
  for (const [name, text, result] of CASES) {
    test(name, () => assert.equal(applyEdits(text, [frontMatterEntryEdit(readDocument(text), 'role', 'generic')]), result));
  }

  test('is a list or a number in TOML, too', () => {
    const text = '+++\ntitle = "Cook"\n+++\n';
    assert.equal(
      applyEdits(text, [frontMatterEntryEdit(readDocument(text), 'jd-not-part', '[a, b]')]),
      '+++\njd-not-part = ["a","b"]\ntitle = "Cook"\n+++\n',
    );
    assert.equal(applyEdits(text, [frontMatterEntryEdit(readDocument(text), 'jd', '1')]), '+++\njd = 1\ntitle = "Cook"\n+++\n');
  });

  test('is not written twice', () => {
    assert.equal(applyEdits('# Cook\n', [frontMatterEntryEdit(readDocument('# Cook\n'), 'jd', '1')]), '---\njd: 1\n---\n\n# Cook\n');
  });
});
