import assert from 'node:assert/strict';
import fc from 'fast-check';
import { frontMatterText, readFrontMatter } from '../../../src/core/document/frontMatter';
import { readPlainFrontMatter } from '../../../src/core/document/plainFrontMatter';
import { readDocument } from '../../../src/core/document/read';

function entriesOf(text: string): Readonly<Record<string, unknown>> | undefined {
  const frontMatter = readFrontMatter(text);
  return frontMatter === undefined ? undefined : Object.fromEntries([...frontMatter.entries].map(([key, { value }]) => [key, value]));
}

const CASES: readonly { readonly name: string; readonly text: string; readonly entries: Readonly<Record<string, unknown>> | undefined }[] =
  [
    { name: 'none', text: '# 运营专员\n', entries: undefined },
    { name: 'a block', text: '---\njd: 1\ntitle: 运营专员\n---\n', entries: { jd: 1, title: '运营专员' } },
    { name: 'CRLF', text: '---\r\njd: 1\r\ntitle: Ops\r\n---\r\n# Ops', entries: { jd: 1, title: 'Ops' } },
    { name: 'bare carriage returns', text: '---\rjd: 1\r---\rtext', entries: { jd: 1 } },
    {
      name: 'several lines with bare carriage returns',
      text: '---\rjd: 1\rtitle: Ops\rjd-rules:\r  x: off\r---\rtext',
      entries: { jd: 1, title: 'Ops', 'jd-rules': { x: 'off' } },
    },
    { name: 'TOML with bare carriage returns', text: '+++\rjd = 1\rtitle = "Ops"\r+++\r', entries: { jd: 1, title: 'Ops' } },
    { name: 'a byte order mark', text: '\ufeff---\njd: 1\n---\n', entries: { jd: 1 } },
    { name: 'closed by three dots', text: '---\njd: 1\n...\ntext', entries: { jd: 1 } },
    { name: 'closed at the end of the file', text: '---\njd: 1\n---', entries: { jd: 1 } },
    { name: 'empty', text: '---\n---\ntext', entries: {} },
    { name: 'no closing line', text: '---\njd: 1\ntitle: x\n', entries: undefined },
    { name: 'not at the top', text: '\n---\njd: 1\n---\n', entries: undefined },
    { name: 'four dashes', text: '----\njd: 1\n----\n', entries: undefined },
    { name: 'text between two rules', text: '---\n岗位职责：\n1、负责数据分析\n---\n任职要求：\n', entries: undefined },
    {
      name: 'lists and maps',
      text: '---\njd-not-part: [a, b]\njd-rules:\n  x: off\n---\n',
      entries: { 'jd-not-part': ['a', 'b'], 'jd-rules': { x: 'off' } },
    },
    { name: 'a key without a value', text: '---\njd:\n---\n', entries: { jd: null } },
    { name: 'the same key twice', text: '---\ntitle: a\ntitle: b\n---\n', entries: { title: 'b' } },
    {
      name: 'TOML',
      text: '+++\njd = 1\ntitle = "Ops"\ndraft = false\ntown = \'Leeds\'\ntags = ["a", "b"]\n+++\ntext',
      entries: { jd: 1, title: 'Ops', draft: false, town: 'Leeds', tags: ['a', 'b'] },
    },
    { name: 'TOML with blank lines and CRLF', text: '\ufeff+++\r\ntitle = "Ops" \r\n\r\n+++\r\ntext', entries: { title: 'Ops' } },
    { name: 'TOML with a table', text: '+++\ntitle = "Ops"\n[params]\ntitle = "none"\n+++\n', entries: { title: 'Ops' } },
    {
      name: 'TOML of other forms',
      text: '+++\ntitle = "Ops"\ndate = 2021-12-16T16:21:39-05:00\nlist = [\n  "a",\n]\n+++\n',
      entries: { title: 'Ops' },
    },
    {
      name: 'TOML with comments and a table on one line',
      text: '+++\ntitle = "Ops # 2" # ours\ntown = "Leeds" # or York\njd-rules = { no-vague-pay = "off", no-age-limit = \'hint\' }\nother = { a = { b = 1 } }\n+++\n',
      entries: { title: 'Ops # 2', town: 'Leeds', 'jd-rules': { 'no-vague-pay': 'off', 'no-age-limit': 'hint' }, other: { a: { b: 1 } } },
    },
    { name: 'TOML without a closing line', text: '+++\ntitle = "Ops"\n', entries: undefined },
    { name: 'text between two lines of pluses', text: '+++\nDrivers wanted in Leeds\n+++\n', entries: undefined },
    { name: 'longer than any front matter is', text: `---\njd: 1\nnotes: ${'x'.repeat(30_000)}\n---\n`, entries: undefined },
  ];

suite('front matter', () => {
  for (const { name, text, entries } of CASES) {
    test(name, () => {
      assert.deepEqual(entriesOf(text), entries);
      assert.equal(readDocument(text).text, text);
    });
  }

  for (const body of [
    'title: "a',
    'a: [1, 2',
    'a: b: c',
    '\ttitle: a',
    'a: *none',
    'a: &b *b',
    `a: ${'['.repeat(9000)}`,
    `a: ${'{'.repeat(9000)}`,
    'a: !!js/function x',
    '? [a]\n: b',
    'a: 1\n b: 2\nc: 3',
  ]) {
    test(`broken: ${JSON.stringify(body.slice(0, 20))} is told, and the text below is read`, () => {
      const text = `---\n${body}\n---\n\n## 岗位职责\n\n- 负责数据分析\n`;
      const document = readDocument(text);
      assert.deepEqual(
        document.duties.map((duty) => duty.text),
        ['负责数据分析'],
      );
      for (const { span } of document.frontMatter?.problems ?? []) assert.ok(span.start <= span.end && span.end <= text.length);
    });
  }

  test('is the same whether its lines are so plain that no YAML parser is asked, or not', () => {
    const values = ['运营专员', 'operations-specialist', 'Ops: day to day', 'a #1', 'a # b', 'C# 开发', 'true', 'Null', '~', '5', '007', '1e3', '-1', '"{薪资}"', '"a\\\\n"', "'x'", '[a]', 'a: b', 'a:', 'a ', '2026-01-01', 'x\ty', '运营（华东）', '*a', 'yes', '.5', 'NaN', '"a" b', '- a', '|', 'a, b', '100%', '8k-12k', 'Ünï']; // prettier-ignore
    const line = fc.tuple(
      fc.constantFrom('title', 'role', 'x-1', '职位', ' a', 'b', '"q"'),
      fc.constantFrom(': ', ':  ', ':'),
      fc.constantFrom(...values),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), fc.constantFrom('\n', '\r\n'), (lines, eol) => {
        const body = lines.map((parts) => parts.join('') + eol).join('');
        const comment = `# for the parser${eol}`;
        const parsed = readFrontMatter(`---${eol}${comment}jd: 1${eol}${body}---${eol}`);
        const read = readFrontMatter(`---${eol}jd: 1${eol}${body}---${eol}`);
        const placed = (frontMatter: typeof read, shift: number): unknown =>
          [...(frontMatter?.entries ?? [])].map(([name, { value, key, span }]) => [name, value, key.start - shift, key.end - shift, span.start - shift, span.end - shift]); // prettier-ignore
        assert.deepEqual(placed(read, 0), placed(parsed, comment.length));
        assert.equal(read?.problems.length, parsed?.problems.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('has plain lines of any length, with space within and behind', () => {
    const value = `a${' '.repeat(2_000_000)}b`;
    assert.equal(readPlainFrontMatter(`title: ${value} \t`, 0)?.get('title')?.value, value);
  });

  test('says what is wrong and keeps what could be read', () => {
    const frontMatter = readFrontMatter('---\ntitle: 运营专员\nsalary: "8k\n---\n');
    assert.equal(frontMatterText(frontMatter, 'title'), '运营专员');
    assert.equal(frontMatter?.problems.length, 1);
  });

  for (const eol of ['\n', '\r\n', '\r'])
    test(`keeps what stands in plain lines behind a value that YAML cannot read, with lines that end in ${JSON.stringify(eol)}`, () => {
      const lines = ['title: Miller', 'about: "We grind rye.', 'Two stones: no sieve', 'We are old."', 'location: Leeds', 'n: 7 '];
      const text = ['---', ...lines, '---', 'Text'].join(eol);
      const frontMatter = readFrontMatter(text);
      assert.notEqual(frontMatter?.problems.length, 0);
      assert.equal(frontMatterText(frontMatter, 'title'), 'Miller');
      assert.equal(frontMatterText(frontMatter, 'location'), 'Leeds');
      assert.equal(frontMatterText(frontMatter, 'n'), '7');
      const { start = 0, end = 0 } = frontMatter?.entries.get('location')?.span ?? {};
      assert.equal(text.slice(start, end), 'Leeds');
    });

  test('knows where keys and values stand', () => {
    const text = '\ufeff---\r\njd: 1\r\ntitle:  "运营专员" # 名称\r\n---\r\n正文';
    const frontMatter = readFrontMatter(text);
    const title = frontMatter?.entries.get('title');
    assert.ok(frontMatter !== undefined && title !== undefined);
    assert.equal(text.slice(title.key.start, title.key.end), 'title');
    assert.equal(text.slice(title.span.start, title.span.end), '"运营专员"');
    assert.equal(text.slice(frontMatter.span.start, frontMatter.span.end), '---\r\njd: 1\r\ntitle:  "运营专员" # 名称\r\n---');
  });

  test('gives text and numbers as text, nothing else', () => {
    const frontMatter = readFrontMatter('---\na: " x "\nb: 3\nc: [x]\nd: ""\ne: true\n---\n');
    assert.deepEqual(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => frontMatterText(frontMatter, key)),
      ['x', '3', undefined, undefined, undefined, undefined],
    );
  });

  test('aliases that grow without end are as good as none', () => {
    const lines = Array.from({ length: 30 }, (_, n) => `b${n}: &b${n} [${n === 0 ? 'x, x' : `*b${n - 1}, *b${n - 1}`}]`);
    const entries = entriesOf(`---\ntitle: a\n${lines.join('\n')}\n---\n`);
    assert.equal(entries?.['title'], 'a');
    assert.equal(entries['b29'], null);
  });

  for (const [lang, text, language] of [
    ['en', '负责数据分析', 'en'],
    ['zh', 'Manage data', 'zh-CN'],
    ['zh-CN', 'Manage data', 'zh-CN'],
    ['EN-gb', '负责数据分析', 'en'],
    ['fr', '负责数据分析', 'zh-CN'],
  ] as const) {
    test(`lang: ${lang}`, () => {
      assert.equal(readDocument(`---\nlang: ${lang}\n---\n\n${text}`).language, language);
    });
  }
});
