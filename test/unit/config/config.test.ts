import assert from 'node:assert/strict';
import fc from 'fast-check';
import { roleById } from '../../../src/core/catalogue/find';
import { builtInCatalogue } from '../../../src/core/catalogue/load';
import { readConfig } from '../../../src/core/config/config';
import { optionsFrom } from '../../../src/core/config/options';
import { configSchema } from '../../../src/core/config/schema';
import { fileProblemText } from '../../../src/core/fileProblems';
import { lintText } from '../../../src/core/lint/lint';
import { readTeamTerms } from '../../../src/core/lint/team/teamTerms';
import { markedPlace } from '../markedPlace';

const ruleIds = (config: string, text: string): readonly string[] => {
  const { config: read, problems } = readConfig(config);
  assert.deepEqual(problems, []);
  return lintText(text, optionsFrom(read, [], builtInCatalogue())).issues.map(({ rule, level }) => `${rule.id}: ${level}`);
};

const POSTING = '---\njd: 1\n---\n\n# 运营专员\n\n## 任职要求\n\n- 年龄35岁以下\n- 有狼性\n';

suite('configuration', () => {
  test('reads every key', () => {
    const { config, problems } = readConfig(`
rules:
  no-vague-pay: off
  missing-pay: hint
  duty-count: false
  no-age-limit: info
allow: [薪资面议]
role: 内容运营专员
kind: internal
roles:
  operations-specialist: { core: [data-analysis, 用户运营] }
terms:
  - { rule: house-style, terms: [狼性], reason: 不用, level: hint }
  - { terms: [奋斗者] }
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(config.rules, { 'no-vague-pay': 'off', 'missing-pay': 'hint', 'duty-count': 'off', 'no-age-limit': 'information' });
    assert.deepEqual(config.allow, ['薪资面议']);
    assert.equal(config.role, '内容运营专员');
    assert.equal(config.kind, 'internal');
    assert.deepEqual(config.terms.map(({ rule }) => rule), ['house-style', 'team-terms']); // prettier-ignore
  });

  test('may be empty, or still be being written', () => {
    for (const text of ['', '\n', '# nothing\n', 'rules:\n', 'allow:\nterms:\nroles:\n', '{}', '---\nkind: posting\n---\n'])
      assert.deepEqual(readConfig(text).problems, []);
  });

  const wrong: readonly (readonly [string, string, RegExp])[] = [
    ['⟦ruls⟧: {}\n', 'unknown-key', /no key named “ruls”; did you mean “rules”\?/],
    ['⟦colour⟧: red\n', 'unknown-key', /named “colour”; choose from rules, allow, role, kind, roles, terms$/],
    ['rules: ⟦3⟧\n', 'wrong-type', /“rules” must be a mapping/],
    ['⟦- a⟧\n', 'not-a-mapping', /^The file must be a mapping of keys to values, such as rules: …$/],
    ['⟦hello⟧\n', 'not-a-mapping', /such as rules: …$/],
    ['kind: posting\n⟦---⟧\nrole: x\n---\nfoo: 1\n', 'second-document', /from here on nothing counts; remove the “---”/],
    ['role: ⟦*b⟧\n', 'no-anchor', /no “&b” stands before “\*b”/],
    ['rules:\n  missing-pay: ⟦loud⟧\n', 'not-one-of', /“missing-pay” must be one of error, warning, information, hint, off$/],
    ['rules:\n  missing-pay: ⟦waring⟧\n', 'not-one-of', /did you mean “warning”/],
    ['rules:\n  missing-pay: ⟦true⟧\n', 'not-one-of', /“missing-pay”/],
    ['rules:\n  ⟦no-vauge-pay⟧: off\n', 'unknown-rule', /no rule named “no-vauge-pay”; did you mean “no-vague-pay”/],
    ['allow:\n  - ok\n  - ⟦3⟧\n', 'wrong-type', /“allow” must be a text/],
    ['allow:\n  - ⟦""⟧\n', 'empty', /“allow” must not be empty/],
    ['role: ⟦operation-specialist⟧\n', 'unknown-role', /did you mean “operations-specialist”/],
    ['kind: ⟦intern⟧\n', 'not-one-of', /one of posting, internal/],
    ['roles:\n  ⟦chef⟧: { core: [] }\n', 'unknown-role', /no role named “chef”/],
    ['roles:\n  operations-specialist: { core: [⟦data-analisys⟧] }\n', 'unknown-category', /did you mean “data-analysis”/],
    [
      'roles:\n  operations-specialist: { core: [data-analysis, ⟦数据分析与报告⟧] }\n',
      'listed-twice',
      /“数据分析与报告” is listed already/,
    ],
    ['roles:\n  运营专员: { recommended: [⟦data-analysis⟧], core: [data-analysis] }\n', 'listed-twice', /remove one of the two/],
    ['roles:\n  运营专员: { core: [] }\n  ⟦operations-specialist⟧: { core: [x] }\n', 'listed-twice', /“operations-specialist” is listed/],
    ['roles:\n  operations-specialist: { ⟦cor⟧: [] }\n', 'unknown-key', /did you mean “core”/],
    ['terms:\n  - ⟦reason: x⟧\n', 'missing-key', /“terms” is missing/],
    ['terms:\n  - { terms: [x], ⟦raeson⟧: y }\n', 'unknown-key', /did you mean “reason”/],
    ['terms:\n  - { terms: [x], rule: ⟦Bad Id⟧ }\n', 'bad-id', /“Bad Id”/],
    [
      'terms:\n  - { terms: [x], in: [⟦dutys⟧] }\n',
      'not-one-of',
      /^“in” must be one of the values that it knows; did you mean “duties”\?$/,
    ],
    ['terms:\n  - { terms: [x], message: ⟦no⟧ }\n', 'wrong-type', /a mapping of keys to values, for example \{ zh-CN: …, en: … \}$/],
    [
      'terms:\n  - { terms: [x], message: { en: "a ⟦{fund}⟧" } }\n',
      'unknown-placeholder',
      /“\{fund\}” in a message; did you mean “\{found\}”\?$/,
    ],
    ['terms:\n  - { terms: [x], rule: ⟦no-vague-pays⟧ }\n', 'nearly-a-rule', /did you mean “no-vague-pay”\?$/],
    ['terms:\n  - { terms: [x], rule: ⟦duty-count⟧ }\n', 'no-terms', /looks for no terms/],
    ['terms:\n  - { terms: [x], rule: no-vague-pay, message: ⟦{ en: y }⟧ }\n', 'message-of-rule', /has its own message/],
    ['terms:\n  - { terms: [x, y] }\n  - { terms: [⟦X⟧, z] }\n', 'same-term', /“team-terms” has “X” in \.jd-writer\.yaml already/],
    ['rules: { a: off⟦\n⟧', 'yaml-syntax', /not valid YAML/],
    ['rules:\n  missing-pay: off\n  ⟦missing-pay: hint⟧\n', 'yaml-syntax', /a key stands twice; remove one/],
    ['rules:\n⟦\t⟧missing-pay: off\n', 'yaml-syntax', /tabs cannot indent/],
    ['rules:\n  missing-pay: off\n⟦ ⟧duty-count: off\n', 'yaml-syntax', /indentation is uneven/],
    ['allow: ⟦"大小周⟧\n', 'yaml-syntax', /a quotation mark is not closed/],
    ['allow: ⟦[大小周⟧\n', 'yaml-syntax', /a bracket is not closed/],
    ['⟦role：运营专员⟧\nkind: posting\n', 'yaml-syntax', /this line is no “key: value”/],
    ['rules: ⟦missing-pay: off⟧\n', 'yaml-syntax', /two “key: value” stand in one line/],
    ['role: ⟦@x⟧\n', 'yaml-syntax', /cannot begin with this character/],
    ['allow: ⟦- 大小周⟧\n', 'yaml-syntax', /begin a list on a new line/],
  ];
  for (const [marked, id, sentence] of wrong) {
    test(`finds ${id} in ${JSON.stringify(marked)}`, () => {
      const { text, span } = markedPlace(marked);
      const { problems } = readConfig(text);
      const problem = problems.find(({ message }) => message.id === id);
      assert.ok(problem !== undefined, JSON.stringify(problems));
      if (id !== 'yaml-syntax') {
        assert.equal(problems.length, 1, JSON.stringify(problems));
        assert.equal(text.slice(problem.span.start, problem.span.end), text.slice(span.start, span.end));
        assert.deepEqual(problem.span, span);
      }
      assert.match(fileProblemText(problem, 'en'), sentence);
      assert.match(fileProblemText(problem, 'zh-CN'), /[\u4e00-\u9fff]/);
      if (id === 'yaml-syntax') assert.doesNotMatch(fileProblemText(problem, 'zh-CN'), /[a-z]{3}/);
    });
  }

  test('goes on working beside wrong entries', () => {
    const { config, problems } = readConfig(
      'rules:\n  missing-pay: off\n  duty-count: loud\n  no-such: hint\nallow: [ok, 3]\nterms:\n  - { terms: [a], foo: 1 }\n  - { terms: [b] }\nrole: [x]\nfoo: 1\n',
    );
    assert.equal(problems.length, 6);
    assert.equal(config.rules['missing-pay'], 'off');
    assert.equal(config.rules['duty-count'], undefined);
    assert.deepEqual(config.allow, ['ok']);
    assert.equal(config.role, undefined);
    assert.deepEqual(config.terms.flatMap(({ entries }) => entries.flatMap(({ terms }) => terms)), ['b']); // prettier-ignore
  });

  test('keeps what can be read of broken YAML', () => {
    const { config, problems } = readConfig('rules:\n  missing-pay: off\nallow: [ok\n');
    assert.equal(problems[0]?.message.id, 'yaml-syntax');
    assert.equal(config.rules['missing-pay'], 'off');
  });

  test('knows the names of the team', () => {
    const builtIn = builtInCatalogue();
    const catalogue = { ...builtIn, roles: builtIn.roles.flatMap((role) => [role, { ...role, id: 'chef' }]) };
    const { list } = readTeamTerms('rule: house-style\nentries: [{ terms: [狼性], reason: x }]\n');
    const text = 'rules: { house-style: off, team-terms: hint }\nrole: chef\n';
    assert.equal(readConfig(text).problems.length, 2);
    assert.deepEqual(readConfig(text, { catalogue, terms: list === undefined ? [] : [list] }).problems, []);
  });

  test('says which terms the files of the team have already, and finds them once', () => {
    const { list } = readTeamTerms('rule: house-style\nentries: [{ terms: [狼性], reason: x }]\n');
    const terms = list === undefined ? [] : [list];
    const text = 'terms: [{ rule: house-style, terms: [狼性] }]\n';
    const { config, problems } = readConfig(text, { terms });
    const [problem] = problems;
    assert.ok(problem !== undefined && problems.length === 1);
    assert.equal(text.slice(problem.span.start, problem.span.end), '狼性');
    assert.equal(fileProblemText(problem, 'en'), 'The rule “house-style” has “狼性” in .jd-writer/terms already, so that it has no effect here; remove one of the two'); // prettier-ignore
    assert.equal(fileProblemText(problem, 'zh-CN'), '规则“house-style”在 .jd-writer/terms 中已有“狼性”，此处没有生效；请删去其中一处');
    const { issues } = lintText(POSTING, optionsFrom(config, terms, builtInCatalogue()));
    assert.equal(issues.filter(({ rule }) => rule.id === 'house-style').length, 1);
  });

  test('sets levels, front matter being stronger', () => {
    assert.ok(ruleIds('', POSTING).includes('no-age-limit: warning'));
    assert.ok(ruleIds('rules: { no-age-limit: error }', POSTING).includes('no-age-limit: error'));
    assert.ok(!ruleIds('rules: { no-age-limit: off }', POSTING).some((one) => one.startsWith('no-age-limit')));
    assert.ok(
      ruleIds('rules: { no-age-limit: off }', POSTING.replace('jd: 1', 'jd: 1\njd-rules: { no-age-limit: hint }')).includes(
        'no-age-limit: hint',
      ),
    );
  });

  test('allows phrases', () => {
    assert.ok(!ruleIds('allow: [年龄35岁以下]', POSTING).some((one) => one.startsWith('no-age-limit')));
  });

  test('has rules of the team, whose level can be set', () => {
    const terms = 'terms: [{ terms: [狼性], reason: 不用这个词 }]';
    assert.ok(ruleIds(terms, POSTING).includes('team-terms: warning'));
    assert.ok(ruleIds(`${terms}\nrules: { team-terms: error }`, POSTING).includes('team-terms: error'));
  });

  test('gives a role and a kind to documents that have none', () => {
    const { config } = readConfig('role: 电商运营专员\nkind: internal\n');
    const options = optionsFrom(config, [], builtInCatalogue());
    const roleOf = (text: string): string => lintText(text, options).coverage.role.id;
    assert.equal(roleOf('# 宇航员\n'), 'e-commerce-operations-specialist');
    assert.equal(roleOf('---\nrole: content-operations-specialist\n---\n# 宇航员\n'), 'content-operations-specialist');
    assert.equal(roleOf('# 内容运营专员\n'), 'content-operations-specialist');
    const posting = '---\njd: 1\nkind: posting\n---\n# 运营专员\n\n## 岗位职责\n\n- 负责日常运营\n';
    const missesPay = (text: string): boolean => lintText(text, options).issues.some(({ rule }) => rule.id === 'missing-pay');
    assert.equal(missesPay(posting), true);
    assert.equal(missesPay(posting.replace('kind: posting\n', '')), false);
  });

  test('changes what a role needs', () => {
    const base = roleById(builtInCatalogue(), 'operations-specialist');
    const { config, problems } = readConfig(`roles: { 运营专员: { core: [内容运营], optional: [${base?.recommended[0] ?? ''}] } }`);
    assert.deepEqual(problems, []);
    const role = roleById(optionsFrom(config, [], builtInCatalogue()).catalogue ?? builtInCatalogue(), 'operations-specialist');
    assert.deepEqual(role?.core, ['content-operations']);
    assert.deepEqual(role.optional, [base?.recommended[0]]);
    assert.deepEqual(
      role.recommended,
      base?.recommended.slice(1).filter((id) => id !== 'content-operations'),
    );
  });

  test('counts the first of two mentions of a role, and of a category in its lists', () => {
    const first = '运营专员: { core: [数据分析与报告, data-analysis], optional: [data-analysis, budget-and-cost] }';
    const { config } = readConfig(`roles:\n  ${first}\n  operations-specialist: { core: [] }\n`);
    const role = roleById(optionsFrom(config, [], builtInCatalogue()).catalogue ?? builtInCatalogue(), 'operations-specialist');
    assert.deepEqual(role?.core, ['data-analysis']);
    assert.deepEqual(role.optional, ['budget-and-cost']);
    assert.ok(!role.recommended.includes('data-analysis'));
  });

  test('never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      'rules:',
      'roles:',
      'terms:',
      'allow:',
      '\n',
      '  ',
      '- ',
      'a: ',
      '{',
      '}',
      '[',
      ']',
      'off',
      '甲',
      '&a ',
      '*a',
      '"',
      '1',
      'no-vague-pay: ',
      ', ',
      'terms',
      'rule: ',
      '---\n',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (yaml) => {
        const { config, problems } = readConfig(yaml);
        lintText(POSTING, optionsFrom(config, [], builtInCatalogue()));
        for (const { span } of problems) assert.ok(span.start >= 0 && span.start <= span.end && span.end <= yaml.length);
      }),
      { numRuns: 200 },
    );
    for (const yaml of [
      '{'.repeat(5000),
      '- '.repeat(5000),
      'rules: &a [*a]',
      `a: &a [x,x]\n${'bcdefghij'.replace(/./g, (c, n: number) => `${c}: &${c} [*${'abcdefghij'[n]},*${'abcdefghij'[n]}]\n`)}`,
      'x'.repeat(100_000),
    ])
      readConfig(yaml);
  });

  test('describes every key in its schema', () => {
    const undescribed: string[] = [];
    const visit = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      for (const [key, value] of Object.entries((schema as { properties?: Record<string, { description?: string }> }).properties ?? {})) {
        if (value.description === undefined) undescribed.push(`${path}/${key}`);
      }
      for (const [key, value] of Object.entries(schema)) visit(value, `${path}/${key}`);
    };
    visit(configSchema(), '');
    assert.deepEqual(undescribed, []);
  });
});
