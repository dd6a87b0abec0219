import assert from 'node:assert/strict';
import { builtInCatalogue } from '../../../src/core/catalogue/load';
import { readTeamCatalogue } from '../../../src/core/catalogue/teamFiles';
import { coverDocument, type Coverage } from '../../../src/core/coverage/coverage';
import { readDocument } from '../../../src/core/document/read';
import { coverageBy } from '../../../src/core/lint/lint';

const catalogue = builtInCatalogue();
const DUTIES = ['负责店铺日常运营', '每周统计销售数据，制作数据报表', '与产品、技术、设计等部门沟通协作', '跟进项目进度，确保按期交付'];
const jd = (front: string, duties: readonly string[] = DUTIES): string =>
  `---\njd: 1\n${front}---\n\n## 岗位职责\n\n${duties.map((duty) => `- ${duty}\n`).join('')}\n## 任职要求\n\n- 善于与客户沟通，熟悉数据分析\n- 完善的培训体系\n`;

const coverageOf = (text: string, by = catalogue, role?: string): Coverage => coverDocument(readDocument(text), by, role);

suite('coverage', () => {
  test('counts the duties of each category, and names what the role lacks by tier', () => {
    const coverage = coverageOf(jd('role: operations-specialist\n'), catalogue);
    assert.equal(coverage.roleFrom, 'stated');
    assert.deepEqual(coverage.missing.core, ['customer-relations']);
    assert.deepEqual(coverage.missing.recommended, ['process-optimization', 'market-research', 'campaign-planning']);
    assert.deepEqual(coverage.categories.get('data-analysis'), { tier: 'core', covered: true, duties: [1] });
    assert.equal(coverage.categories.get('training-and-team-building')?.covered, false, 'requirements are no duties');
  });

  test('leaves out what the writer says is not part of the job', () => {
    const coverage = coverageOf(jd('role: operations-specialist\njd-not-part: [customer-relations]\n'), catalogue);
    assert.deepEqual(coverage.missing.core, []);
    assert.equal(coverage.categories.get('customer-relations')?.tier, 'optional');
  });

  const roles: readonly (readonly [string, string | undefined, string, string])[] = [
    ['role: 运营经理\n', undefined, 'operations-manager', 'stated'],
    ['title: 电商运营专员（杭州）\n', undefined, 'e-commerce-operations-specialist', 'title'],
    ['title: 电商运营专员\n', 'data-operations-specialist', 'data-operations-specialist', 'stated'],
    ['title: 焊工\n', undefined, 'generic', 'unknown'],
    ['', undefined, 'generic', 'unknown'],
  ];
  for (const [front, asked, role, from] of roles) {
    test(`measures ${JSON.stringify(front)}${asked === undefined ? '' : ` asked for ${asked}`} by ${role}`, () => {
      const coverage = coverageOf(jd(front), catalogue, asked);
      assert.deepEqual([coverage.role.id, coverage.roleFrom], [role, from]);
      if (role === 'generic') assert.deepEqual(coverage.missing.core, []);
    });
  }

  const byDefault: readonly (readonly [front: string, asked: string | undefined, role: string, from: string])[] = [
    ['', undefined, 'operations-manager', 'stated'],
    ['role: 炼金术士\n', undefined, 'operations-manager', 'stated'],
    ['', '炼金术士', 'operations-manager', 'stated'],
    ['title: 焊工\n', undefined, 'operations-manager', 'stated'],
    ['title: 电商运营专员\n', undefined, 'e-commerce-operations-specialist', 'title'],
    ['role: data-operations-specialist\n', undefined, 'data-operations-specialist', 'stated'],
  ];
  for (const [front, asked, role, from] of byDefault) {
    test(`measures ${JSON.stringify(front)}${asked === undefined ? '' : ` asked for ${asked}`} by ${role} where a default role is set`, () => {
      const coverage = coverageBy(readDocument(jd(front)), { defaultRole: '运营经理', ...(asked !== undefined && { role: asked }) });
      assert.deepEqual([coverage.role.id, coverage.roleFrom], [role, from]);
    });
  }

  test('takes categories that are not part of the job by id or by name', () => {
    const { categories } = coverageOf(jd('role: operations-specialist\njd-not-part: [customer-relations, 数据分析, nope]\n'), catalogue);
    assert.equal(categories.get('customer-relations')?.tier, 'optional');
    assert.equal(categories.get('data-analysis')?.tier, 'optional');
    assert.equal(categories.get('daily-operations')?.tier, 'core');
  });

  test('knows the categories of a team by name, synonym, phrase and duties', () => {
    const text =
      'id: food-safety\nname: { zh-CN: 食品安全, en: Food safety }\nsynonyms: { zh-CN: [食安] }\nphrases: { zh-CN: [留样] }\nduties:\n  - id: cold-chain\n    text: { zh-CN: 每日检查冷链温度并登记 }\n';
    const { catalogue: team } = readTeamCatalogue(catalogue, [{ name: 'food.yaml', text }]);
    const lines = ['负责门店食品安全', '落实食安制度', '菜品留样并建档', '每日检查冷链的温度并登记', '安排人员排班'];
    const coverage = coverageOf(jd('', lines), team);
    assert.deepEqual(coverage.categories.get('food-safety')?.duties, [0, 1, 2, 3]);
  });

  test('is not misled by what is hidden or linked', () => {
    const coverage = coverageOf(jd('', ['整理[会议记录](https://example.com/data-analysis) <!-- 数据分析 -->']), catalogue);
    assert.equal(coverage.categories.get('data-analysis')?.covered, false);
  });
});
