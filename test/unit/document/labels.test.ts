import assert from 'node:assert/strict';
import { headingMeaning } from '../../../src/core/document/headings/labels';
import { sectionNames } from '../../../src/core/document/headings/sectionNames';
import { LANGUAGES, type Language } from '../../../src/core/language';

/** What people put around the name of a section, by language. */
const FORMS: Readonly<Record<Language, readonly ((name: string) => string)[]>> = {
  'zh-CN': [
    (name) => name,
    (name) => `${name}：`,
    (name) => `【${name}】`,
    (name) => `**${name}**`,
    (name) => Array.from(name).join(' '),
    (name) => Array.from(name).join('\u3000'),
    (name) => `${name}（必读）`,
    (name) => `${name.slice(0, 2)}(本岗)${name.slice(2)}`,
    (name) => `📌${name}`,
  ],
  en: [
    (name) => name,
    (name) => name.toUpperCase(),
    (name) => name.replaceAll("'", '’'),
    (name) => `${name}:`,
    (name) => `Your ${name}`,
    (name) => `The ${name} are`,
    (name) => `__${name}__`,
    (name) => name.replaceAll(' ', '  '),
    (name) => `${name} (full-time)`,
  ],
};

/** Lines that say a section's name in more than one way or language, with the kind they must be read as. */
const JOINED: readonly (readonly [string, string])[] = [
  ['工作内容 / Responsibilities', 'duties'],
  ['工作内容/岗位职责', 'duties'],
  ['岗位职责｜What you will do', 'duties'],
  ['岗位职责 Responsibilities', 'duties'],
  ['岗位职责（Key Job Responsibilities）', 'duties'],
  ['Duties / 工作内容', 'duties'],
  ['業務内容 / 工作内容', 'duties'],
  ['任职要求 | Skills & Experience', 'requirements'],
  ['应聘条件／Requirements', 'requirements'],
  ['岗位要求 / The essentials', 'requirements'],
  ['Benefits 福利', 'benefits'],
  ['Part 2 任职要求', 'requirements'],
  ['Responsibilities / Duties', 'duties'],
  ['Skills, Experience and Education', 'requirements'],
  ['职位描述 Job Description', 'duties'],
  ['职位说明', 'duties'],
  ['岗位说明', 'duties'],
  ['薪资/福利', 'pay'],
  ['Required Knowledge, Skills, and Abilities', 'requirements'],
  ['Minimum Education and Experience', 'requirements'],
  ['Mandatory skills', 'requirements'],
  ['Town Council – Events Officer Responsibilities', 'duties'],
  ['Shop Manager Duties', 'duties'],
  ['Park Technician Duties and Responsibilities:', 'duties'],
];

/** Names of jobs with a condition in brackets, which is no section's name. */
const ASIDES = ['新媒体运营专员（女生优先）', '【急聘】新媒体运营专员（有经验优先）双休', 'Shop Assistant (experience preferred)'];

/** Lines that only begin with a section's name or have one in them. */
const NOT_JOINED = ['Excel / 技能', 'Java 工作经验丰富者佳', '岗位职责 Java', 'Benefits administration and payroll', 'Location and hours', 'Required reading', 'Essential duties of care', 'Hotel Staff Responsibilities', 'Budget Responsibilities', '报表 / 数据', '学历证书 / 资料的审核与归档', 'A / B 测试']; // prettier-ignore

suite('the name of a section', () => {
  test('is not looked for in brackets behind other words', () => {
    for (const label of ASIDES) assert.equal(headingMeaning(label, true), undefined, label);
    assert.equal(headingMeaning('（加分项）', true)?.kind, 'preferred');
  });

  for (const language of LANGUAGES) {
    test(`is known in ${language} by every synonym`, () => {
      for (const { kind, synonyms } of sectionNames())
        for (const name of synonyms[language]) assert.equal(headingMeaning(name, false)?.kind, kind, name);
    });

    test(`is known in ${language} without the form of a heading, too, whatever is put around it`, () => {
      let known = 0;
      for (const name of sectionNames().flatMap(({ synonyms }) => synonyms[language])) {
        for (const form of FORMS[language]) {
          const label = form(name);
          const meaning = headingMeaning(label, true);
          // Hints, and «About …», count in headings only; Chinese names beyond some length are sentences elsewhere.
          if (meaning?.strength !== 'sure' || /^about /i.test(label) || (language === 'zh-CN' && label.length > 24)) continue;
          assert.deepEqual(headingMeaning(label, false), meaning, label);
          known++;
        }
      }
      assert.ok(known > 300, `${known} forms`);
    });
  }

  for (const line of ['负责', '跟进数据', 'Prepare reports', 'Respond to customers', '', '：', '（', '🙂', 'The'])
    test(`is not seen in “${line}”`, () => assert.equal(headingMeaning(line, false), undefined));

  for (const [label, kind] of JOINED) {
    test(`is known in «${label}»`, () => {
      assert.equal(headingMeaning(label, false)?.kind, kind);
    });
  }

  for (const label of NOT_JOINED) {
    test(`is not all that «${label}» says`, () => {
      assert.equal(headingMeaning(label, false), undefined);
    });
  }
});
