import assert from 'node:assert/strict';
import { builtInCatalogue } from '../../../src/core/catalogue/load';
import { NO_CONFIG } from '../../../src/core/config/config';
import { optionsFrom } from '../../../src/core/config/options';
import { readConfig } from '../../../src/core/config/config';
import { fileProblemText } from '../../../src/core/fileProblems';
import { lintText, type Issue } from '../../../src/core/lint/lint';
import { builtInTerms } from '../../../src/core/lint/matching/termLists';
import { fillTemplate } from '../../../src/core/lint/rule';
import { rules } from '../../../src/core/lint/rules';
import { readTeamTerms, type TeamTermList } from '../../../src/core/lint/team/teamTerms';
import { readTermFiles } from '../../../src/core/lint/team/termFiles';
import { markedPlace } from '../markedPlace';

function listOf(yaml: string): TeamTermList {
  const { list, problems } = readTeamTerms(yaml);
  assert.deepEqual(problems, []);
  assert.ok(list !== undefined);
  return list;
}

function issuesBy(lists: readonly TeamTermList[], text: string, rule: string): readonly Issue[] {
  return lintText(text, optionsFrom(NO_CONFIG, lists, builtInCatalogue())).issues.filter((issue) => issue.rule.id === rule);
}

const messageOf = ({ message, params }: Issue): string => fillTemplate(message.en, params, 'en');

const HOUSE = `rule: house-style
level: hint
message: { en: 'Say “{found}” otherwise ({reason})' }
entries:
  - terms: [ninja]
    reason: We are no dojo.
    replace: [specialist, expert]
  - terms: [狼性]
    reason: 不用。
    level: error
`;

const POSTING = '# Operations Specialist\n\n## Requirements\n\n- A real ninja of data\n- 有狼性\n';

suite('terms of a team', () => {
  test('make a rule of its own, with message, level and fixes', () => {
    const list = listOf(HOUSE);
    const [first, second] = issuesBy([list], POSTING, 'house-style');
    assert.ok(first !== undefined && second !== undefined);
    assert.equal(messageOf(first), 'Say “ninja” otherwise (We are no dojo.)');
    assert.equal(first.level, 'hint');
    assert.equal(second.level, 'error');
    assert.equal(POSTING.slice(first.span.start, first.span.end), 'ninja');
    assert.deepEqual(first.fixes.map(({ safe, edits }) => [safe, edits[0]?.newText]), [[false, 'specialist'], [false, 'expert']]); // prettier-ignore
    assert.equal(first.rule.fixable, 'offer');
    assert.match(first.rule.summary.en, /ninja, 狼性/);
    assert.match(first.rule.rationale.en, /We are no dojo/);
  });

  test('say the reason where there is no message', () => {
    const [issue] = issuesBy([listOf('rule: own\nentries: [{ terms: [ninja], reason: No dojo. }]\n')], POSTING, 'own');
    assert.ok(issue !== undefined);
    assert.equal(messageOf(issue), '“ninja”: No dojo.');
    assert.equal(issue.level, 'warning');
  });

  test('of several files become one rule', () => {
    const lists = ['ninja', 'real'].map((term) => listOf(`rule: own\nentries: [{ terms: [${term}], reason: x }]\n`));
    assert.equal(issuesBy(lists, POSTING, 'own').length, 2);
    assert.equal(optionsFrom(NO_CONFIG, lists, builtInCatalogue()).rules?.filter(({ id }) => id === 'own').length, 1);
  });

  test('add to those of a built-in rule, which go on', () => {
    const list = listOf('rule: no-vague-pay\nlevel: hint\nentries: [{ terms: [钱多], reason: x }]\n');
    const text = '# 运营专员\n\n## 薪资待遇\n\n- 钱多\n- 薪资面议\n';
    const before = issuesBy([], text, 'no-vague-pay').length;
    const after = issuesBy([list], text, 'no-vague-pay');
    assert.ok(before > 0);
    assert.equal(after.length, before + 1);
    assert.equal(after.find(({ span }) => text.slice(span.start, span.end) === '钱多')?.level, 'hint');
  });

  // Their terms are what a rule weighs, and no finding by themselves: words that state pay, traits that are counted, and the like.
  const weighed = [
    'duties-have-measure',
    'missing-duties',
    'missing-location',
    'missing-pay',
    'missing-requirements',
    'no-delayed-insurance',
    'no-gendered-pronoun',
    'no-seniority-mismatch',
    'no-soft-skill-pile',
  ];
  for (const { rule, entries } of builtInTerms().filter(
    (list) => !weighed.includes(list.rule) && list.entries.some(({ vocabulary }) => vocabulary !== true),
  )) {
    test(`can add to ${rule}`, () => {
      const within = entries.find(({ vocabulary }) => vocabulary !== true)?.in?.[0];
      const list = listOf(`rule: ${rule}\nentries: [{ terms: [吉祥物扮演], reason: x }]\n`);
      const line = (place: string): string => `# 运营专员${within === 'title' ? ' 吉祥物扮演' : ''}\n\n## ${place}\n\n- 吉祥物扮演\n`;
      const texts = ['任职要求', '岗位职责', '薪资待遇', '福利待遇', '工作时间', '公司介绍'].map(line);
      assert.ok(
        texts.some((text) => issuesBy([list], text, rule).some(({ span }) => text.slice(span.start, span.end).includes('吉祥物'))),
        `${rule} takes no further terms`,
      );
    });
  }

  test('cannot add words that state something: the rule goes on as it was', () => {
    const text = '# 运营专员\n\n## 岗位职责\n\n- 负责店铺日常运营\n- 每周分析销售数据\n\n## 任职要求\n\n- 熟练使用 Excel\n- 甲级薪档\n';
    const { list, problems } = readTeamTerms('rule: missing-pay\nentries: [{ terms: [甲级薪档], reason: 公司公开的薪档 }]\n');
    assert.deepEqual(problems.map(({ message }) => message.id), ['no-terms']); // prettier-ignore
    assert.ok(list !== undefined);
    assert.equal(issuesBy([], text, 'missing-pay').length, 1);
    assert.equal(issuesBy([list], text, 'missing-pay').length, 1);
  });

  const wrong: readonly (readonly [string, string, RegExp])[] = [
    ['⟦entries: []⟧\n', 'missing-key', /“rule” is missing/],
    ['rule: ⟦Bad⟧\nentries: []\n', 'bad-id', /“Bad”/],
    ['rule: own\nentries:\n  - ⟦terms: [a]⟧\n', 'missing-key', /“reason” is missing/],
    ['rule: own\nentries:\n  - { terms: ⟦a⟧, reason: x }\n', 'wrong-type', /“terms” must be a list/],
    ['rule: own\nentries:\n  - { terms: ⟦[]⟧, reason: x }\n', 'empty', /“terms” must not be empty/],
    ['rule: own\nlevel: ⟦loud⟧\nentries: []\n', 'not-one-of', /“level”/],
    ['rule: ⟦document-length⟧\nentries: []\n', 'no-terms', /no terms/],
    ['rule: ⟦missing-location⟧\nentries: []\n', 'no-terms', /name a rule for words, or a new one/],
    ['rule: ⟦no-seniority-mismatch⟧\nentries: []\n', 'no-terms', /no terms/],
    ['rule: no-vague-pay\nmessage: ⟦{ en: x }⟧\nentries: []\n', 'message-of-rule', /its own message/],
    [
      'rule: ⟦no-pressure-wordng⟧\nentries: []\n',
      'nearly-a-rule',
      /^No built-in rule is named “no-pressure-wordng”, so that this makes a new one; did you mean “no-pressure-wording”\?$/,
    ],
    ['rule: ⟦vague-pay⟧\nentries: []\n', 'nearly-a-rule', /did you mean “no-vague-pay”/],
    [
      'rule: own\nmessage: { en: "{found}: {reason}", zh-CN: ⟦"{词}\\u007bword}"⟧ }\nentries: []\n',
      'unknown-placeholder',
      /choose from \{found\}, \{reason\}$/,
    ],
    [
      'rule: own\nmessage: { en: "{found} ⟦{word}⟧ {reason} {word}" }\nentries: []\n',
      'unknown-placeholder',
      /no placeholder “\{word\}” in a message/,
    ],
    ['⟦words⟧: 1\nrule: own\nentries: []\n', 'unknown-key', /“words”/],
  ];
  for (const [marked, id, sentence] of wrong) {
    test(`have a problem ${id} in ${JSON.stringify(marked)}`, () => {
      const { text, span } = markedPlace(marked);
      const { problems } = readTeamTerms(text);
      assert.equal(problems.length, 1, JSON.stringify(problems));
      const [problem] = problems;
      assert.equal(problem?.message.id, id);
      assert.deepEqual(problem.span, span);
      assert.match(fileProblemText(problem, 'en'), sentence);
    });
  }

  test('may have any other name, or a near one where they have a message of their own', () => {
    for (const rule of ['house-style', 'no-pay-secrets', 'duty-counts', 'no-vague-words', 'pay', 'team-terms'])
      assert.deepEqual(readTeamTerms(`rule: ${rule}\nentries: []\n`).problems, [], rule);
    assert.deepEqual(readTeamTerms('rule: no-wage-limit\nmessage: { en: x }\nentries: []\n').problems, []);
    const { list } = readTeamTerms('rule: no-pressure-wordng\nentries: [{ terms: [ninja], reason: x }]\n');
    assert.equal(list?.rule, 'no-pressure-wordng');
  });

  test('go on working beside a wrong entry', () => {
    const { list, problems } = readTeamTerms('rule: own\nentries:\n  - { terms: [a] }\n  - { terms: [ninja], reason: x }\n');
    assert.equal(problems.length, 1);
    assert.ok(list !== undefined);
    assert.equal(issuesBy([list], POSTING, 'own').length, 1);
  });

  test('cannot take the place of built-in rules', () => {
    const list = listOf('rule: no-age-limit\nentries: [{ terms: [ninja], reason: x }]\n');
    const all = optionsFrom(NO_CONFIG, [list], builtInCatalogue()).rules ?? [];
    assert.equal(all.length, rules.length);
  });
});

suite('files of terms', () => {
  const said = (...texts: readonly string[]): readonly (readonly string[])[] =>
    readTermFiles(texts.map((text, n) => ({ name: `${n + 1}.yaml`, text }))).problems.map((own, n) =>
      own.map(
        (problem) =>
          `${problem.span.start}–${texts[n]?.slice(problem.span.start, problem.span.end) ?? ''}: ${fileProblemText(problem, 'en')}`,
      ),
    );

  test('may be empty, or have comments only', () => {
    for (const text of ['', '\n', '# nothing yet\n', '---\n']) {
      assert.deepEqual(readTeamTerms(text).problems, []);
      assert.deepEqual(readTermFiles([{ name: 'a', text }]), { lists: [], problems: [[]] });
    }
  });

  test('name words that a built-in rule looks for already, unless they say where they are meant to count', () => {
    const entry = (rest: string, rule = 'no-pressure-wording'): readonly string[] => {
      const text = `rule: ${rule}\nentries: [{ reason: x, ${rest} }]\n`;
      const own = readTermFiles([{ name: 'a', text }]).problems.flat();
      const said = readConfig(`terms: [{ rule: ${rule}, ${rest} }]\n`).problems;
      assert.deepEqual(said.map(({ message }) => message), own.map(({ message }) => message)); // prettier-ignore
      return own.map(({ message: { id, params }, span }) => `${id} ${params['value'] ?? ''} ${text.slice(span.start, span.end)}`);
    };
    assert.deepEqual(entry('terms: [敢打硬仗, 抗压], level: error'), ['built-in-term 抗压 抗压']);
    assert.deepEqual(entry('terms: [敢打硬仗]'), []);
    assert.deepEqual(entry('terms: [抗压], in: [duties]'), []);
    assert.deepEqual(entry('terms: [抗压]', 'house-style'), []);
  });

  test('have each word of a rule once: the second one is told at its place, and nothing is found twice', () => {
    const first = 'rule: own\nentries: [{ terms: [ninja, 狼性], reason: x }]\n';
    const second = 'rule: own\nentries:\n  - { terms: 3 }\n  - { terms: [real, Ninja], reason: y }\n  - { terms: [狼性], reason: y }\n';
    const { lists } = readTermFiles([first, second].map((text, n) => ({ name: `${n}.yaml`, text })));
    const sentence = (word: string): string =>
      `${second.indexOf(word)}–${word}: The rule “own” has “${word}” in 1.yaml already, so that it has no effect here; remove one of the two`;
    const [none, told] = said(first, second);
    assert.deepEqual(none, []);
    assert.deepEqual(told?.slice(-2), [sentence('Ninja'), sentence('狼性')]);
    assert.deepEqual(issuesBy(lists, POSTING, 'own').map(({ span }) => POSTING.slice(span.start, span.end)), ['real', 'ninja', '狼性']); // prettier-ignore
  });

  test('have a word once in one file, too', () => {
    assert.deepEqual(said('rule: own\nentries: [{ terms: [a, b, a], reason: x }]\n'), [
      ['36–a: The rule “own” has “a” in 1.yaml already, so that it has no effect here; remove one of the two'],
    ]);
  });

  test('may have a word for several rules, or for one on other conditions', () => {
    const of = (rule: string, more = ''): string => `rule: ${rule}\nentries: [{ terms: [ninja], reason: x${more} }]\n`;
    assert.deepEqual(said(of('own'), of('other'), of('own', ', in: [title]'), of('own', ', needs: [x]'), of('no-vague-pay')), [
      [],
      [],
      [],
      [],
      [],
    ]);
  });
});
