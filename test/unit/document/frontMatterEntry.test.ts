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

/** TOML with `role` in a form that is not read. */
const UNREAD: readonly (readonly [name: string, body: string])[] = [
  ['a list on several lines', 'role = [\n  "chef",\n]'],
  ['a list on several lines behind one of lists', 'menu = [\n  ["a"],\n  ["b"]\n]\nrole = [ # two\n  "chef" ]'],
  ['a table', 'title = "Cook"\n\n[role]\nid = "chef"'],
  ['a table among tables', '[params]\na = 1\n[[role]]\nid = "chef"'],
  ['a table with a dot', '[ role.names ]\nen = "chef"'],
  ['a mapping on several lines', 'role = {\n  id = "chef"\n}'],
  ['a text on several lines', 'role = """\nchef\n"""'],
  ['a key with a dot', 'role.id = "chef"'],
  ['a key in quotation marks', '"role" = "chef"'],
  ['a number of another form', 'role = 0x1f'],
];

/** TOML without a `role` of its own, whatever else it has. */
const LACKS: readonly (readonly [name: string, body: string])[] = [
  ['a list on several lines', 'tags = [\n  "role",\n  "b",\n]'],
  ['a text that looks like an entry', "note = '''\nrole = 1\n'''"],
  ['a table with such a key', 'title = "Cook"\n[params]\nrole = "chef"'],
  ['a longer key', 'roles = [\n  "chef",\n]'],
  ['a date', 'date = 2024-05-01T08:00:00Z'],
];

function withEntry(text: string, key: string, value: string): string | undefined {
  const edit = frontMatterEntryEdit(readDocument(text), key, value);
  return edit && applyEdits(text, [edit]);
}

suite('an entry of the front matter', () => {
  for (const [name, text, result] of CASES) {
    test(name, () => assert.equal(withEntry(text, 'role', 'generic'), result));
  }

  for (const [name, body] of UNREAD) {
    test(`is not written a second time: ${name}`, () => assert.equal(withEntry(`+++\n${body}\n+++\n`, 'role', 'generic'), undefined));
  }

  for (const [name, body] of LACKS) {
    test(`is added to TOML beside ${name}`, () =>
      assert.equal(withEntry(`+++\n${body}\n+++\n`, 'role', 'generic'), `+++\nrole = "generic"\n${body}\n+++\n`));
  }

  test('is read behind a list on several lines', () =>
    assert.equal(
      withEntry('+++\ntags = [\n  ["a"]\n]\nrole = "chef"\n+++\n', 'role', 'x'),
      '+++\ntags = [\n  ["a"]\n]\nrole = "x"\n+++\n',
    ));

  test('is a list or a number in TOML, too', () => {
    const text = '+++\ntitle = "Cook"\n+++\n';
    assert.equal(withEntry(text, 'jd-not-part', '[a, b]'), '+++\njd-not-part = ["a","b"]\ntitle = "Cook"\n+++\n');
    assert.equal(withEntry(text, 'jd', '1'), '+++\njd = 1\ntitle = "Cook"\n+++\n');
  });

  test('is not written twice', () => {
    assert.equal(withEntry('# Cook\n', 'jd', '1'), '---\njd: 1\n---\n\n# Cook\n');
  });
});
