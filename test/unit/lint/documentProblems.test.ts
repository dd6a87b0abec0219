import assert from 'node:assert/strict';
import fc from 'fast-check';
import { builtInCatalogue } from '../../../src/core/catalogue/load';
import { readTeamCatalogue } from '../../../src/core/catalogue/teamFiles';
import { NO_CONFIG } from '../../../src/core/config/config';
import { optionsFrom } from '../../../src/core/config/options';
import { readDocument } from '../../../src/core/document/read';
import { fileProblemText, type FileProblem } from '../../../src/core/fileProblems';
import { documentProblems } from '../../../src/core/lint/directives/documentProblems';
import { lintText } from '../../../src/core/lint/lint';
import { readTermFiles } from '../../../src/core/lint/team/termFiles';
import type { Span } from '../../../src/core/text';
import { markedPlace } from '../markedPlace';

const problemsOf = (text: string): readonly FileProblem[] => documentProblems(readDocument(text));
const ROLES = builtInCatalogue().roles.map(({ id }) => id).join(', '); // prettier-ignore
const CATEGORIES = builtInCatalogue().categories.map(({ id }) => id).join(', '); // prettier-ignore
const LEVELS = 'error, warning, information, hint, off';
const listed = (names: string): string => names.replaceAll(', ', '、');

/** Lines of front matter with the place of the problem, and what is said of it in both languages. */
const WRONG_ENTRIES: readonly (readonly [string, string, string])[] = [
  ['jd: ⟦7⟧', '“jd” must be 1', '“jd”应为 1'],
  ['level: ⟦boss⟧', '“level” must be one of junior, mid, senior', '“level”应为 junior、mid、senior 之一'],
  ['level: ⟦Senior⟧', '“level” must be one of junior, mid, senior; did you mean “senior”?', '“level”应为 junior、mid、senior 之一，是否指“senior”？'],
  ['level: ⟦[mid]⟧', '“level” must be one of junior, mid, senior', '“level”应为 junior、mid、senior 之一'],
  ['kind: ⟦x⟧', '“kind” must be one of posting, internal', '“kind”应为 posting、internal 之一'],
  ['kind: ⟦"intern"⟧ # 岗位说明书', '“kind” must be one of posting, internal; did you mean “internal”?', '“kind”应为 posting、internal 之一，是否指“internal”？'],
  ['lang: ⟦fr⟧', '“lang” must be one of zh-CN, en', '“lang”应为 zh-CN、en 之一'],
  ['role: ⟦nope⟧', `There is no role named “nope”; choose from ${ROLES}`, `没有名为“nope”的岗位；可用的有 ${listed(ROLES)}`],
  ['role: ⟦operation-specialist⟧', 'There is no role named “operation-specialist”; did you mean “operations-specialist”?', '没有名为“operation-specialist”的岗位，是否指“operations-specialist”？'],
  ['role: ⟦[a, b]⟧', '“role” must be a text', '“role”应为文本'],
  ['title: ⟦[运营专员]⟧', '“title” must be a text', '“title”应为文本'],
  ['jd-not-part: [project-management, ⟦foo⟧]', `There is no duty category named “foo”; choose from ${CATEGORIES}`, `没有名为“foo”的职责类别；可用的有 ${listed(CATEGORIES)}`],
  ['jd-not-part:\n  - 项目管理\n  - ⟦data-analisys⟧', 'There is no duty category named “data-analisys”; did you mean “data-analysis”?', '没有名为“data-analisys”的职责类别，是否指“data-analysis”？'],
  ['jd-not-part: ⟦data-analisys⟧', 'There is no duty category named “data-analisys”; did you mean “data-analysis”?', '没有名为“data-analisys”的职责类别，是否指“data-analysis”？'],
  ['jd-not-part: ⟦3⟧', '“jd-not-part” must be a list', '“jd-not-part”应为列表'],
  ['jd-not-part: [⟦[a]⟧]', '“jd-not-part” must be a text', '“jd-not-part”应为文本'],
  ['jd-rules: { ⟦nope⟧: off }', 'There is no rule named “nope”; the command “Explain This Document” and jd-writer rules list all rules', '没有名为“nope”的规则；所有规则见命令“解释此文档”或 jd-writer rules'],
  ['jd-rules:\n  ⟦no-vauge-pay⟧: off', 'There is no rule named “no-vauge-pay”; did you mean “no-vague-pay”?', '没有名为“no-vauge-pay”的规则，是否指“no-vague-pay”？'],
  ['jd-rules: { no-vague-pay: ⟦loud⟧ }', `“no-vague-pay” must be one of ${LEVELS}`, `“no-vague-pay”应为 ${listed(LEVELS)} 之一`],
  ['jd-rules: { no-age-limit: ⟦of⟧ }', `“no-age-limit” must be one of ${LEVELS}; did you mean “off”?`, `“no-age-limit”应为 ${listed(LEVELS)} 之一，是否指“off”？`],
  ['jd-rules:\n  missing-pay: off\n  ⟦no-age-limit⟧:', `“no-age-limit” must be one of ${LEVELS}`, `“no-age-limit”应为 ${listed(LEVELS)} 之一`],
  ['jd-rules: ⟦off⟧', '“jd-rules” must be a mapping of keys to values', '“jd-rules”应为键值对'],
  ['⟦jd-rule⟧: { no-age-limit: off }', 'There is no key named “jd-rule”; did you mean “jd-rules”?', '没有名为“jd-rule”的字段，是否指“jd-rules”？'],
  ['⟦role⟧: operations-specialist\nrole: operations-manager', 'The key “role” stands twice, and only the last one counts; remove one of the two', '“role”写了两次，只有后面的生效；请删去其中一处'],
  ['⟦jd-rules⟧: { missing-pay: off }\ntags: [a]\n"jd-rules": {}', 'The key “jd-rules” stands twice, and only the last one counts; remove one of the two', '“jd-rules”写了两次，只有后面的生效；请删去其中一处'],
  ['title: ⟦[a⟧', 'This is not valid YAML: a bracket is not closed, here or further up; close it', 'YAML 写法有误：此处或前面有括号没有闭合；请补上右括号'],
  ['title: ⟦"a⟧', 'This is not valid YAML: a quotation mark is not closed, here or further up; close it', 'YAML 写法有误：此处或前面有引号没有闭合；请补上引号'],
]; // prettier-ignore

const RIGHT_ENTRIES: readonly string[] = [
  'title: 运营专员', 'title: 2026', 'title:', 'role:', 'role: ""', 'role: operations-specialist', 'role: 高级运营专员', 'role: "{岗位}"', 'title: {职位}',
  'level: mid', 'level: " mid "', 'lang: en', 'lang: zh', 'lang: EN-gb', 'kind: internal', 'jd: true', 'jd: "1"', 'salary: 8000', 'salary: "{薪资}"',
  'jd-not-part: []', 'jd-not-part: [data-analysis, 项目管理]', 'jd-not-part: data-analysis', 'jd-not-part:', 'jd-rules:', 'jd-rules: {}',
  'jd-rules: { no-age-limit: off, no-vague-pay: Info, missing-pay: false, team-terms: hint }', 'tags: [a, b]', 'date: x', 'date: x\ndate: y', 'jd-id: 3', 'draft: true',
]; // prettier-ignore

/** Asserts that a text has one problem, at a place, and what it says. */
function assertOneProblem(text: string, span: Span, en: string, chinese: string): void {
  const problems = problemsOf(text);
  assert.equal(problems.length, 1, JSON.stringify(problems));
  const [problem] = problems;
  assert.ok(problem !== undefined);
  assert.deepEqual(problem.span, span, text.slice(problem.span.start, problem.span.end));
  assert.equal(fileProblemText(problem, 'en'), en);
  assert.equal(fileProblemText(problem, 'zh-CN'), chinese);
}

suite('front matter that is not understood', () => {
  for (const [name, body] of [
    ['a list on several lines', '⟦jd-not-part⟧ = [\n  "data-analysis",\n]'],
    ['a table', 'title = "Cook"\n[⟦jd-rules⟧]\nno-age-limit = "off"'],
    ['a key with a dot', '⟦jd-rules⟧.no-age-limit = "off"'],
  ] as const) {
    test(`is a key of TOML in ${name}`, () => {
      const { text, span } = markedPlace(`+++\n${body}\n+++\n`);
      const name = text.slice(span.start, span.end);
      assertOneProblem(
        text,
        span,
        `This form of TOML is not read, so that “${name}” does not count; write it on one line, “${name} = …”, above all tables`,
        `“${name}”的这种 TOML 写法读不到，没有生效；请改写为一行“${name} = …”，放在各个表之前`,
      );
    });
  }

  test('is nothing that Hugo has of its own', () =>
    assert.deepEqual(problemsOf('+++\ntitle = "Cook"\ndate = 2024-05-01\ntags = [\n  "a",\n]\n[params]\nrole = "x"\n+++\n'), []));

  for (const eol of ['\n', '\r\n'])
    for (const [marked, en, chinese] of WRONG_ENTRIES) {
      test(`is told at ${JSON.stringify(marked)}${eol === '\n' ? '' : ', with CRLF'}`, () => {
        const { text, span } = markedPlace(`\ufeff---\nx: 1\n${marked}\n---\n\n# 运营专员\n`.replaceAll('\n', eol));
        assertOneProblem(text, span, en, chinese);
      });
    }

  for (const line of RIGHT_ENTRIES)
    test(`is none in ${line}`, () => assert.deepEqual(problemsOf(`---\nx: 1\n${line}\n---\n# 运营专员\n`), []));

  test('stops nothing', () => {
    const text =
      '---\njd: 7\nlevel: boss\nsalary: [a\njd-rules: { nope: off, no-vague-pay: loud, no-age-limit: off }\njd-not-part: [foo, data-analysis]\n---\n# 运营专员\n\n## 岗位职责\n\n- 负责店铺日常运营\n\n## 任职要求\n\n- 年龄35岁以下\n- 薪资面议\n';
    const { document, issues, coverage } = lintText(text);
    assert.deepEqual(documentProblems(document).map(({ message }) => message.id), ['not-version-1', 'not-one-of', 'yaml-syntax', 'unknown-rule', 'not-one-of', 'unknown-category']); // prettier-ignore
    const found = issues.map(({ rule }) => rule.id);
    assert.ok(found.includes('no-vague-pay') && !found.includes('no-age-limit'));
    assert.equal(coverage.categories.get('data-analysis')?.tier, 'optional');
  });

  test('is told of no text without front matter', () => {
    for (const text of ['', '# 运营专员\n', '---\nlevel: boss\n', 'level: boss\n']) assert.deepEqual(problemsOf(text), []);
  });

  const NOT_CLOSED = [
    ['⟦---⟧\njd: 1\ntitle: 运营专员\n\n# 运营专员\n', '---'],
    ['\ufeff⟦---⟧ \r\njd: 1\r\n\r\n负责店铺运营。\r\n', '---'],
    ['⟦---⟧\rjd: 1\rjd-not-part:\r  - data-analysis\r- x\r\r## 职责\r', '---'],
    ['⟦---⟧\ntitle: Clerk\nbody: |\n  Text.\n\nFile letters.\n----\n', '---'],
    ['⟦+++⟧\njd = 1\ntags = [\n  "a",\n]\n\n# Clerk\n', '+++'],
    [`⟦---⟧\njd: 1\n\n# Clerk\n\n${'- File the letters of the day\n'.repeat(1000)}---\n`, '---'],
  ] as const;
  for (const [marked, mark] of NOT_CLOSED) {
    test(`is not closed in ${JSON.stringify(marked.slice(0, 60))}`, () => {
      const { text, span } = markedPlace(marked);
      const en = `The front matter is not closed, so that nothing in it counts; put a line “${mark}” behind its last key`;
      assertOneProblem(text, span, en, `开头的 front matter 没有结束行，其中内容没有生效；请在最后一个字段之后加一行“${mark}”`);
    });
  }

  for (const text of [
    '---\njd: 1\ntitle: Clerk\n',
    '---\ntitle:\n  - a\n\n',
    '---\nLocation: Leeds\nHours: 40\n\nFile the letters.\n',
    '---\n岗位：前台\n\n负责接待。\n',
    '---\nWe need a clerk.\njd: 1\n',
    '---\n\n# Clerk\n\ntitle: x\n',
    '----\njd: 1\n\n# Clerk\n',
    '# Clerk\n\n---\njd: 1\n\nFile the letters.\n',
    '+++\njd: 1\n\n# Clerk\n',
    '---\njd: 1\n---\n\n# Clerk\n',
  ])
    test(`is closed, still written or none in ${JSON.stringify(text)}`, () => assert.deepEqual(problemsOf(text), []));

  test('may name what the team has', () => {
    const { catalogue } = readTeamCatalogue(builtInCatalogue(), [
      { name: 'a', text: 'id: kitchen\nname: { en: Kitchen }\nduties: []\n' },
      { name: 'b', text: 'id: chef\ntitle: { en: Chef }\ncore: [kitchen]\n' },
    ]);
    const { lists } = readTermFiles([{ name: 'c', text: 'rule: house-style\nentries: [{ terms: [狼性], reason: x }]\n' }]);
    const text =
      '---\nrole: chef\njd-not-part: [kitchen]\njd-rules: { house-style: off }\n---\n\n<!-- jd-writer-disable-next-line house-style -->\nx\n';
    assert.equal(problemsOf(text).length, 4);
    assert.deepEqual(documentProblems(readDocument(text), optionsFrom(NO_CONFIG, lists, catalogue)), []);
  });
});

const NEXT_LINE = '<!-- jd-writer-disable-next-line no-age-limit -- … -->';

const WRONG_COMMENTS: readonly (readonly [string, string, string])[] = [
  ['<!-- jd-writer-disable-next-line ⟦no-age⟧ -->', 'There is no rule named “no-age”; did you mean “no-age-limit”?', '没有名为“no-age”的规则，是否指“no-age-limit”？'],
  ['<!-- jd-writer-disable-next-line no-age-limit, ⟦no-vauge-pay⟧ -- 法律要求 -->', 'There is no rule named “no-vauge-pay”; did you mean “no-vague-pay”?', '没有名为“no-vauge-pay”的规则，是否指“no-vague-pay”？'],
  ['<!-- jd-writer-enable ⟦nope⟧ -->', 'There is no rule named “nope”; the command “Explain This Document” and jd-writer rules list all rules', '没有名为“nope”的规则；所有规则见命令“解释此文档”或 jd-writer rules'],
  ['<!-- jd-writer-⟦disable-nextline⟧ no-age-limit -->', 'There is no comment “jd-writer-disable-nextline”; did you mean “jd-writer-disable-next-line”?', '没有名为“jd-writer-disable-nextline”的注释，是否指“jd-writer-disable-next-line”？'],
  ['<!-- jd-writer-⟦foo⟧ -->', 'There is no comment “jd-writer-foo”; choose from jd-writer-disable-next-line, jd-writer-disable-line, jd-writer-disable, jd-writer-enable', '没有名为“jd-writer-foo”的注释；可用的有 jd-writer-disable-next-line、jd-writer-disable-line、jd-writer-disable、jd-writer-enable'],
  ['<!-- jd-writer-disable-next-line no-age-limit⟦：原因⟧ -->', `This comment has no effect: put spaces or commas between rules, and a reason behind “ -- ”: ${NEXT_LINE}`, `此注释没有生效：多条规则用空格或半角逗号隔开，说明写在“ -- ”之后：${NEXT_LINE}`],
  ['<!-- jd-writer-disable-next-line no-age-limit⟦，no-vague-pay⟧ -->', `This comment has no effect: put spaces or commas between rules, and a reason behind “ -- ”: ${NEXT_LINE}`, `此注释没有生效：多条规则用空格或半角逗号隔开，说明写在“ -- ”之后：${NEXT_LINE}`],
  ['<!-- jd-writer-disable-next-line no-age-limit ⟦法律要求⟧ -->', `This comment has no effect: put spaces or commas between rules, and a reason behind “ -- ”: ${NEXT_LINE}`, `此注释没有生效：多条规则用空格或半角逗号隔开，说明写在“ -- ”之后：${NEXT_LINE}`],
  ['<!-- jd-writer: ⟦disable-next-line⟧ no-age-limit -->', `This comment has no effect: put spaces or commas between rules, and a reason behind “ -- ”: ${NEXT_LINE}`, `此注释没有生效：多条规则用空格或半角逗号隔开，说明写在“ -- ”之后：${NEXT_LINE}`],
  ['<!-- jd-writer-disable-next-line no-age-limit ⟦because the law says so⟧ -->', `There is no rule named “because the law says so”; a reason stands behind “ -- ”: ${NEXT_LINE}`, `没有名为“because the law says so”的规则；如果这是说明，请写在“ -- ”之后：${NEXT_LINE}`],
]; // prettier-ignore

const RIGHT_COMMENTS: readonly string[] = [
  '<!-- jd-writer-disable-next-line no-age-limit -->', '<!--jd-writer-disable no-age-limit-->', '<!-- jd-writer-disable-line -->', '<!-- jd-writer-enable -->',
  '<!-- jd-writer-disable-next-line no-age-limit, no-vague-pay missing-pay -->', '<!-- jd-writer-disable-next-line no-age-limit -- 法律要求 -->',
  '<!-- jd-writer-disable-next-line no-age-limit -- a > b: no-such-rule -->', '<!-- jd-writer-disable-next-line\n  no-age-limit\n  -- why\n-->', '<!-- jd-writer-disable -- all of it -->',
  '<!-- jd-writer is a linter -->', '<!-- about jd-writer-disable -->', '`<!-- jd-writer-disable nope -->`', '```\n<!-- jd-writer-disable nope -->\n```', '<!-- jd-writer-disable-next-line team-terms -->',
]; // prettier-ignore

suite('comments that are not understood', () => {
  for (const [marked, en, chinese] of WRONG_COMMENTS) {
    test(`are told at ${marked}`, () => {
      const { text, span } = markedPlace(`# 运营专员\n\n- a ${marked}\n- b\n`);
      assertOneProblem(text, span, en, chinese);
    });
  }

  for (const comment of RIGHT_COMMENTS)
    test(`are none: ${JSON.stringify(comment)}`, () => assert.deepEqual(problemsOf(`# 运营专员\n\n${comment}\n- b\n`), []));

  test('do what they say of the rules that there are', () => {
    const text = '# 运营专员\n\n## 任职要求\n\n<!-- jd-writer-disable-next-line nope, no-age-limit -->\n- 年龄35岁以下\n';
    assert.equal(problemsOf(text).length, 1);
    assert.ok(!lintText(text).issues.some(({ rule }) => rule.id === 'no-age-limit'));
  });

  test('with a “>” in their reason count', () => {
    const text = '# 运营专员\n\n## 任职要求\n\n<!-- jd-writer-disable-next-line no-age-limit -- a > b -->\n- 年龄35岁以下\n';
    assert.ok(!lintText(text).issues.some(({ rule }) => rule.id === 'no-age-limit'));
  });

  test('may be any number, and not all of them are told', () => {
    const text = '<!-- jd-writer-disable-next-line no-such-rule-at-all -->\n'.repeat(100_000);
    assert.equal(problemsOf(text).length, 50);
  });
});

test('documents that are not understood: any text has problems within it, and none is thrown', () => {
  const piece = fc.constantFrom('---\n', 'jd-rules:', 'jd-not-part: ', 'role: ', 'level: ', '\n', '  ', '- ', '[', ']', '{', '}', 'a: ', '"', '&a ', '*a', '!!map ', 'off', '甲', '<!-- ', ' -->', 'jd-writer-', 'jd-writer: ', 'disable', '-next-line', 'no-age-limit', '，', ', ', ' -- '); // prettier-ignore
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => `---\n${pieces.join('')}`);
  fc.assert(
    fc.property(text, (written) => {
      for (const problem of problemsOf(written)) {
        const { start, end } = problem.span;
        assert.ok(start >= 0 && start <= end && end <= written.length);
        assert.ok(fileProblemText(problem, 'en').length < 3000);
      }
    }),
    { numRuns: 1000 },
  );
});
