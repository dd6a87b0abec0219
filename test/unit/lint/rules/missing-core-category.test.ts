import assert from 'node:assert/strict';
import { categoryById, dutiesFor, roleById } from '../../../../src/core/catalogue/find';
import { builtInCatalogue } from '../../../../src/core/catalogue/load';
import type { Fix } from '../../../../src/core/lint/rule';
import { applyEdits } from '../../../../src/core/text';
import { issuesOf, ruleCases } from './ruleTester';

const STATED = '---\njd: 1\nrole: operations-specialist\nlang: zh-CN\n---\n\n';

const ALL =
  '- 负责店铺日常运营，处理商品上下架\n- 每周统计销售数据，输出分析报表\n- 协调设计、技术等部门推进需求落地\n- 维护客户关系，处理客户投诉并回访\n- 制定项目计划，跟进项目进度并按时验收';

const WITHOUT_DATA =
  '- 负责店铺日常运营，处理商品上下架\n- 协调设计、技术等部门推进需求落地\n- 维护客户关系，处理客户投诉并回访\n- 制定项目计划，跟进项目进度并按时验收';

const ENGLISH_WITHOUT_DATA =
  '- Run the day-to-day operations of three shops\n- Work with the design and engineering teams on new features\n- Answer customer complaints and keep in touch with regular customers\n- Plan projects, track their progress and deliver them on time';

const ENGLISH_ALL = `${ENGLISH_WITHOUT_DATA}\n- Analyze weekly sales data and report on it`;

ruleCases('missing-core-category', {
  valid: [
    `# Operations Specialist\n\n## Responsibilities\n\n${ENGLISH_ALL}\n`,
    `# Welder\n\n## Responsibilities\n\n${ENGLISH_WITHOUT_DATA}\n`,
    `${STATED}# 运营专员\n\n## 岗位职责\n\n${ALL}\n`,
    `${STATED}# 运营专员\n\n## 任职要求\n\n- 两年以上经验\n`,
    `${STATED}# 运营专员\n\n## 岗位职责\n`,
    '# 某某岗\n\n## 岗位职责\n\n- 负责设备点检\n- 填写每日记录\n',
    `---\njd: 1\nrole: operations-specialist\njd-not-part: [data-analysis]\n---\n\n# 运营专员\n\n## 岗位职责\n\n${WITHOUT_DATA}\n`,
  ],
  invalid: [
    {
      text: `# Operations Specialist\n\n## ⟦Responsibilities⟧\n\n${ENGLISH_WITHOUT_DATA}\n`,
      level: 'hint',
      fix: 2,
      fixed: `---\njd: 1\njd-not-part: [data-analysis]\n---\n\n# Operations Specialist\n\n## Responsibilities\n\n${ENGLISH_WITHOUT_DATA}\n`,
    },
    // The role that the text itself names.
    { text: `We are looking for an Operations Specialist.\n\n## ⟦Responsibilities⟧\n\n${ENGLISH_WITHOUT_DATA}\n`, level: 'hint' },
    {
      text: `${STATED}# 运营专员\n\n## ⟦岗位职责⟧\n\n${WITHOUT_DATA}\n`,
      level: 'information',
      fix: 2,
      fixed: `---\njd: 1\nrole: operations-specialist\nlang: zh-CN\njd-not-part: [data-analysis]\n---\n\n# 运营专员\n\n## 岗位职责\n\n${WITHOUT_DATA}\n`,
    },
    {
      text: `---\njd: 1\nrole: operations-specialist\njd-not-part: [market-research]\n---\n\n# 运营专员\n\n## ⟦岗位职责⟧\n\n${WITHOUT_DATA}\n`,
      fix: 2,
      fixed: `---\njd: 1\nrole: operations-specialist\njd-not-part: [market-research, data-analysis]\n---\n\n# 运营专员\n\n## 岗位职责\n\n${WITHOUT_DATA}\n`,
    },
    {
      text: `+++\njd = 1\nrole = "operations-specialist"\njd-not-part = ["market-research"]\n+++\n\n# 运营专员\n\n## ⟦岗位职责⟧\n\n${WITHOUT_DATA}\n`,
      fix: 2,
      fixed: `+++\njd = 1\nrole = "operations-specialist"\njd-not-part = ["market-research", "data-analysis"]\n+++\n\n# 运营专员\n\n## 岗位职责\n\n${WITHOUT_DATA}\n`,
    },
    {
      text: `---\njd: 1\nrole: operations-specialist\njd-not-part:\n  - market-research\n---\n\n# 运营专员\n\n## ⟦岗位职责⟧\n\n${WITHOUT_DATA}\n`,
      fix: 2,
      fixed: `---\njd: 1\nrole: operations-specialist\njd-not-part:\n  - market-research\n  - data-analysis\n---\n\n# 运营专员\n\n## 岗位职责\n\n${WITHOUT_DATA}\n`,
    },
    {
      text: `# 运营专员\n\n## ⟦岗位职责⟧\n\n${WITHOUT_DATA}\n`,
      level: 'hint',
      fix: 2,
      fixed: `---\njd: 1\njd-not-part: [data-analysis]\n---\n\n# 运营专员\n\n## 岗位职责\n\n${WITHOUT_DATA}\n`,
    },
  ],
});

test('missing-core-category is no mere hint where the writer said that the file is a JD', () => {
  for (const [isDeclared, level] of [
    [true, 'information'],
    [false, 'hint'],
  ] as const) {
    const found = issuesOf('missing-core-category', `# 运营专员\n\n## 岗位职责\n\n${WITHOUT_DATA}\n`, { isDeclared });
    assert.deepEqual(found.map((issue) => issue.level), [level]); // prettier-ignore
  }
});

suite('missing-core-category fixes', () => {
  test('a section or one duty covers what was missing, written as the document writes its own', () => {
    for (const [fix, added] of [
      [0, 3],
      [1, 1],
    ] as const) {
      const text = `${STATED}# 运营专员\n\n## 岗位职责\n\n${WITHOUT_DATA}\n`;
      const [issue] = issuesOf('missing-core-category', text);
      const fixed = applyEdits(text, issue?.fixes.at(fix)?.edits ?? []);
      assert.equal(fixed.split('\n').length - text.split('\n').length, added);
      assert.ok(fixed.startsWith(text.trimEnd()));
      assert.deepEqual(issuesOf('missing-core-category', fixed), []);
    }
  });

  test("are the role's own duties, in its order and at its level of wording", () => {
    const catalogue = builtInCatalogue();
    for (const [id, level, wording] of [
      ['operations-manager', 'mid', 'senior'],
      ['operations-assistant', 'mid', 'junior'],
      ['operations-assistant', 'senior', 'mid'],
    ] as const) {
      const text = `---\njd: 1\nrole: ${id}\nlevel: ${level}\nlang: zh-CN\n---\n\n# 招聘\n\n## 岗位职责\n\n- 看管仓库大门\n`;
      const role = roleById(catalogue, id);
      assert.ok(role);
      const usual = role.core.map((core) => {
        const category = categoryById(catalogue, core);
        return category === undefined
          ? []
          : dutiesFor(category, role, level)
              .map((duty) => duty.text['zh-CN'][wording])
              .slice(0, 3);
      });
      const inserted = (fix: Fix | undefined): readonly string[] =>
        (fix?.edits ?? []).flatMap(({ newText }) => [...newText.matchAll(/^- (.+)$/gm)].map((match) => match[1] ?? ''));
      const fixes = issuesOf('missing-core-category', text).map((issue) => issue.fixes);
      assert.deepEqual(fixes.map(([several]) => inserted(several)), usual); // prettier-ignore
      assert.deepEqual(fixes.map(([, one]) => inserted(one)), usual.map(([first]) => [first])); // prettier-ignore
    }
  });

  test('write into no list that is not read', () => {
    const text = `+++\nrole = "operations-specialist"\njd-not-part = [\n  "market-research",\n]\n+++\n\n# 运营专员\n\n## 岗位职责\n\n${WITHOUT_DATA}\n`;
    const [issue] = issuesOf('missing-core-category', text);
    assert.deepEqual(issue?.fixes.map(({ dismisses }) => dismisses === true), [false, false]); // prettier-ignore
  });
});
