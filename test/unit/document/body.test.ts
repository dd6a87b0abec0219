import assert from 'node:assert/strict';
import { insertDuties } from '../../../src/core/document/edits/insertion';
import { readDocument } from '../../../src/core/document/read';
import { fixText } from '../../../src/core/lint/fixAll';
import { lintText } from '../../../src/core/lint/lint';
import { applyEdits } from '../../../src/core/text';

const TEXT = [
  '## Responsibilities',
  '',
  '- File the letters of the day',
  '- Prepare the weekly report',
  '',
  '## Requirements',
  '',
  '- He/she must be a graduate',
];
/** A text as a block of YAML. */
const block = (indent: string, lines: readonly string[] = TEXT): string =>
  lines.map((line) => (line === '' ? '\n' : `${indent}${line}\n`)).join('');

/** The words of the duties that are read in a text. */
const dutiesIn = (text: string): readonly string[] => {
  const { duties } = readDocument(text);
  for (const { text: words, span } of duties) assert.equal(text.slice(span.start, span.end), words);
  return duties.map(({ text: words }) => words);
};

const DUTIES = ['File the letters of the day', 'Prepare the weekly report'];

const CASES: readonly (readonly [name: string, text: string, duties: readonly string[]])[] = [
  ['a block of front matter', `---\ntitle: Clerk\nbody: |\n${block('  ')}---\n`, DUTIES],
  ['a block with keys behind it', `---\ntitle: Clerk\ndescription: |\n${block('    ')}layout: job\n---\n\n \n`, DUTIES],
  ['a block without its last line break', `---\ntitle: Clerk\nbody: |-\n${block('  ')}---`, DUTIES],
  ['a block that states its indent, behind a blank line', `---\nbody: |2\n\n${block('  ')}---\n`, DUTIES],
  ['a byte order mark and Windows line ends', `\ufeff---\nbody: |\n${block('  ')}---\n`.replace(/\n/g, '\r\n'), DUTIES],
  ['line ends of old Macs', `---\ntitle: Clerk\nbody: |\n${block('  ')}---\n`.replace(/\n/g, '\r'), DUTIES],
  ['the only one of several blocks that has lines', `---\nsummary: |\n  A clerk.\nbody: |\n${block('  ')}how: |\n  Write.\n---\n`, DUTIES],
  ['several blocks, each a part of the text', `---\nbody: |\n${block('  ')}benefits: |\n  - A pension\n  - Tea\n---\n`, []],
  ['a short block', '---\nbody: |\n  ## Responsibilities\n  - File the letters of the day\n---\n', []],
  ['a folded block, which has no lines', `---\nbody: >\n${block('  ')}---\n`, []],
  ['a block within a list', `---\nparts:\n  - text: |\n${block('      ')}---\n`, []],
  ['a block of TOML', `+++\nbody = """\n${block('')}"""\n+++\n`, []],
  ['text behind the front matter', `---\nbody: |\n${block('  ')}---\n\n## Duties\n\n- Answer the telephone\n`, ['Answer the telephone']],
];

suite('the place of a text', () => {
  for (const [name, text, duties] of CASES) test(name, () => assert.deepEqual(dutiesIn(text), duties));

  test('comments, code and other keys in and behind a block', () => {
    const lines = ['<!-- jd-writer-disable no-age-limit -->', '- Under 30 only', '', '```', '- Under 35 only'];
    const { masks, text } = readDocument(`---\nbody: |\n${block('  ', [...TEXT, ...lines])}url: www.example.com\n---\n`);
    assert.deepEqual(
      masks.map(({ kind, start, end }) => [kind, text.slice(start, end).split('\n', 1)[0]]),
      [
        ['front-matter', '---'],
        ['comment', '<!-- jd-writer-disable no-age-limit -->'],
        ['code', '```'],
        ['front-matter', 'url: www.example.com'],
      ],
    );
  });

  const inBlock = (lines: readonly string[]): string => `---\ntitle: Clerk\nbody: |\n${block('  ', lines)}layout: job\n---\n`;

  test('new lines are indented as the block is', () => {
    const document = readDocument(inBlock(TEXT));
    const edit = insertDuties(document, {
      lines: ['Answer the telephone'],
      language: 'en',
      category: 'Daily operations',
      isCategoryName: () => false,
      sameCategory: [],
      underHeading: false,
    });
    assert.equal(applyEdits(document.text, [edit]), inBlock([...TEXT.slice(0, 4), '- Answer the telephone', ...TEXT.slice(4)]));
  });

  test('a new section stands in the block', () => {
    const { issues } = lintText(inBlock(TEXT));
    const fix = issues.find(({ rule }) => rule.id === 'missing-location')?.fixes[0];
    const section = ['', '## Location', '', '- Office: {work location}', ''];
    assert.equal(applyEdits(inBlock(TEXT), fix?.edits ?? []), inBlock([...TEXT, ...section]));
  });

  test('a new section stands in a block that ends the front matter', () => {
    for (const head of ['body: |-', 'body: |']) {
      const ending = (lines: readonly string[]): string => `---\ntitle: Clerk\n${head}\n${block('  ', lines)}---\n`;
      const { issues } = lintText(ending(TEXT));
      const fix = issues.find(({ rule }) => rule.id === 'missing-pay')?.fixes[0];
      const fixed = applyEdits(ending(TEXT), fix?.edits ?? []);
      assert.match(fixed, /\n {2}## Pay\n\n {2}- Salary range/);
      assert.ok(!lintText(fixed).issues.some(({ rule }) => rule.id === 'missing-pay'), fixed);
      assert.deepEqual(readDocument(fixed).frontMatter?.problems, []);
    }
  });

  test('fixes change words in the block', () => {
    const fixed = TEXT.map((line) => line.replace('He/she', 'They'));
    assert.equal(fixText(inBlock(TEXT)), inBlock(fixed));
  });
});
