import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { assembleDocument, placeholdersOf } from '../../../src/core/assemble/assemble';
import { likeness } from '../../../src/core/assemble/similar';
import type { AssembleChoices } from '../../../src/core/assemble/types';
import { categoryById } from '../../../src/core/catalogue/find';
import { builtInCatalogue } from '../../../src/core/catalogue/load';
import { LEVELS } from '../../../src/core/catalogue/types';
import { DOCUMENT_KINDS } from '../../../src/core/document/types';
import { LANGUAGES } from '../../../src/core/language';
import { lintText, messageOf } from '../../../src/core/lint/lint';

const catalogue = builtInCatalogue();
const DEFAULTS: AssembleChoices = { role: 'operations-specialist', level: 'mid', language: 'zh-CN', kind: 'posting' };

const assemble = (choices: Partial<AssembleChoices> = {}): string => assembleDocument(catalogue, { ...DEFAULTS, ...choices }).text;

const headings = (text: string, level: number): string[] =>
  [...text.matchAll(/^(#+) (.+)$/gm)].filter((match) => match[1]?.length === level).map((match) => match[2] ?? '');

/** The list items of the section with a heading. */
function itemsOf(text: string, heading: string): string[] {
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^- (.+)$/gm)].map((match) => match[1] ?? '');
}

const everyCombination: readonly AssembleChoices[] = catalogue.roles.flatMap(({ id: role }) =>
  LEVELS.flatMap((level) => LANGUAGES.flatMap((language) => DOCUMENT_KINDS.map((kind) => ({ role, level, language, kind })))),
);

const NAMES = {
  'zh-CN': {
    duties: '岗位职责',
    requirements: { posting: '任职要求', internal: '任职资格' },
    preferred: { posting: '加分项', internal: '优先条件' },
  },
  en: {
    duties: 'Responsibilities',
    requirements: { posting: 'Requirements', internal: 'Qualifications' },
    preferred: { posting: 'Nice to have', internal: 'Preferred qualifications' },
  },
} as const;

const SECTIONS = {
  posting: {
    'zh-CN': ['公司介绍', '岗位概述', '岗位职责', '任职要求', '加分项', '考核指标', '薪资待遇', '福利待遇', '工作时间', '工作地点', '汇报关系', '招聘信息', '应聘方式', '平等声明'],
    'en': ['About us', 'Job summary', 'Responsibilities', 'Requirements', 'Nice to have', 'Key performance indicators', 'Pay', 'Benefits', 'Working hours', 'Location', 'Reporting', 'Openings', 'How to apply', 'Equal opportunity'],
  },
  internal: {
    'zh-CN': ['基本信息', '设置目的', '岗位职责', '岗位权限', '任职资格', '优先条件', '工作关系', '工作条件', '考核指标', '发展路径'],
    'en': ['Position details', 'Purpose of the position', 'Responsibilities', 'Authority', 'Qualifications', 'Preferred qualifications', 'Working relationships', 'Working conditions', 'Key performance indicators', 'Career path'],
  },
} as const; // prettier-ignore

suite('assemble', () => {
  for (const choices of everyCombination) {
    const { role, level, language, kind } = choices;
    test(`${role} ${level} ${language} ${kind}`, () => {
      const text = assemble(choices);
      const names = NAMES[language];
      const duties = itemsOf(text, names.duties);
      const requirements = itemsOf(text, names.requirements[kind]);
      const preferred = itemsOf(text, names.preferred[kind]);
      assert.equal(text, assemble(choices));
      assert.equal(headings(text, 1).length, 1);
      assert.deepEqual(headings(text, 2), [...SECTIONS[kind][language]]);
      assert.ok(duties.length >= 7 && duties.length <= 10, `${duties.length} duties`);
      assert.ok(requirements.length >= 4 && requirements.length <= 7, requirements.join('\n'));
      assert.ok(preferred.length >= 2 && preferred.length <= 4, preferred.join('\n'));
      assert.doesNotMatch(text, /undefined|\[object|\n\n\n|[ \t]\n|\{tools\}|\{title\}|^- *$/m);
      assert.doesNotMatch(text, /^## .+\n\n## /m, 'a section is empty');
      const lines = [...duties, ...requirements, ...preferred];
      const twin = lines.find((line, n) => lines.slice(n + 1).some((other) => likeness(line, other) > 0.7));
      assert.equal(twin, undefined);
      assert.match(
        duties.join('\n'),
        /每日|每天|每周|每月|每季度|每场|年度|当日|率|daily|weekly|monthly|quarter|annual|every|each|rate|same day|year/i,
      );
      // No rule may find anything, a hint included, but what the writer has yet to fill in.
      assert.deepEqual(
        lintText(text)
          .issues.filter(({ rule }) => rule.id !== 'no-placeholder-left')
          .map((issue) => `${issue.rule.id} ${issue.range.start.line}: ${messageOf(issue, 'en')}`),
        [],
      );
    });
  }

  test('fills the front matter with what is chosen and leaves the rest to the writer', () => {
    const text = assemble({ level: 'senior', title: '运营: 专员 #1' });
    const frontMatter = parse(text.split('---\n')[1] ?? '') as Record<string, unknown>;
    assert.deepEqual(Object.keys(frontMatter), [
      'jd', 'title', 'role', 'level', 'lang', 'kind', 'department', 'reportsTo', 'location', 'employmentType', 'salary', 'headcount', 'validThrough', 'company',
    ]); // prettier-ignore
    assert.equal(frontMatter['title'], '运营: 专员 #1');
    assert.equal(frontMatter['salary'], '{薪资范围}');
    assert.deepEqual(
      [frontMatter['jd'], frontMatter['level'], frontMatter['lang'], frontMatter['kind']],
      [1, 'senior', 'zh-CN', 'posting'],
    );
    assert.match(text, /^# 运营: 专员 #1$/m);
  });

  test('says where the placeholders are', () => {
    const { text, placeholders } = assembleDocument(catalogue, DEFAULTS);
    assert.ok(placeholders.length > 20);
    for (const { span, name } of placeholders) assert.equal(text.slice(span.start, span.end), `{${name}}`);
    assert.deepEqual(
      placeholdersOf('a {b c} {} {d\n} {e}').map(({ name }) => name),
      ['b c', 'e'],
    );
  });

  test('has nothing about pay or applying in a position description', () => {
    for (const language of LANGUAGES)
      assert.doesNotMatch(assemble({ kind: 'internal', language }), /薪资|福利|投递|应聘|salary|benefits|apply/i);
  });

  test('puts the duties of the default role under its five core categories', () => {
    assert.deepEqual(headings(assemble(), 3), ['日常运营管理', '数据分析与报告', '跨部门协作', '项目管理', '客户关系维护']);
    assert.equal(itemsOf(assemble(), '岗位职责').length, 10);
  });

  for (const { id: outline, categories } of catalogue.outlines) {
    test(`covers the categories of the outline ${outline}`, () => {
      const text = assemble({ outline });
      const duties = itemsOf(text, '岗位职责');
      for (const id of categories) {
        const texts = categoryById(catalogue, id)?.duties.map((duty) => duty.text['zh-CN'].mid) ?? [];
        assert.ok(
          duties.some((duty) => texts.includes(duty)),
          id,
        );
      }
      assert.equal(duties.length, 10);
    });
  }

  test('has a duty of every category that is asked for, the most needed first', () => {
    const categories = ['content-operations', 'data-analysis', 'process-optimization'];
    assert.deepEqual(headings(assemble({ categories }), 3), ['数据分析与报告', '流程优化', '内容运营']);
    const all = catalogue.categories.map(({ id }) => id);
    assert.equal(itemsOf(assemble({ categories: all }), '岗位职责').length, all.length);
    assert.equal(itemsOf(assemble({ categories: ['data-analysis'] }), '岗位职责').length, 4);
    assert.equal(itemsOf(assemble({ outline: 'concise', categories: ['content-operations'] }), '岗位职责').length, 10);
  });

  test('takes duties that are asked for, all of them and no others', () => {
    const duties = ['data-analysis/dashboards', 'content-operations/copywriting', 'data-analysis/forecasting'];
    const items = itemsOf(assemble({ duties }), '岗位职责');
    assert.equal(items.length, 3);
    assert.match(items[0] ?? '', /看板/);
    const category = categoryById(catalogue, 'data-analysis');
    assert.ok(category !== undefined);
    assert.equal(itemsOf(assemble({ duties: category.duties.map(({ id }) => id) }), '岗位职责').length, category.duties.length);
  });

  test('keeps to the number of duties that is asked for', () => {
    assert.equal(itemsOf(assemble({ maxDuties: 5 }), '岗位职责').length, 5);
    assert.equal(itemsOf(assemble({ maxDuties: 15 }), '岗位职责').length, 15);
  });

  test('requires the tools of the chosen duties', () => {
    const text = assemble({ duties: ['customer-relations/complaint-handling', 'project-management/project-plan'] });
    assert.match(itemsOf(text, '任职要求').join('\n'), /熟练使用.*项目管理软件.*工单系统|熟练使用.*工单系统.*项目管理软件/);
  });

  test('passes over what the catalogue does not have', () => {
    assert.equal(assemble({ categories: ['no-such', 'data-analysis'] }), assemble({ categories: ['data-analysis'] }));
    assert.equal(assemble({ duties: ['no/such'] }), assemble());
  });

  test('has the given title throughout where the role has none of its own', () => {
    const text = assemble({ role: 'generic', title: '会计', level: 'senior', kind: 'internal' });
    assert.match(text, /^# 会计岗位说明书$/m);
    assert.doesNotMatch(text, /\{岗位名称\}/);
    assert.match(assemble({ role: 'generic', title: 'US$& $1', kind: 'internal' }), /^# US\$& \$1岗位说明书$/m);
  });
});
