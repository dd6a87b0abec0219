import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { categoryOfName, dutyById, levelOfTitle, roleOfName, roleOfTitle } from '../../../src/core/catalogue/find';
import { builtInCatalogue } from '../../../src/core/catalogue/load';
import { nearest } from '../../../src/core/nearest';

const catalogue = builtInCatalogue();

suite('find', () => {
  test('resolves every heading of the seed to its category', () => {
    const rows = readFileSync('test/fixtures/seed/headings.tsv', 'utf8').trim().split('\n').slice(1);
    assert.equal(rows.length, 32);
    for (const row of rows) {
      const [, , heading = '', category] = row.split('\t');
      assert.equal(categoryOfName(catalogue, heading)?.id, category, heading);
    }
  });

  const titles: readonly (readonly [string, string | undefined])[] = [
    ['运营专员', 'operations-specialist'],
    ['高级电商运营专员', 'e-commerce-operations-specialist'],
    ['运营', 'operations-specialist'],
    ['运营岗', 'operations-specialist'],
    ['海外运营', 'operations-specialist'],
    ['运营专员（电商方向）', 'e-commerce-operations-specialist'],
    ['【急聘】新媒体运营 8-12K 双休', 'content-operations-specialist'],
    ['资深用户运营（北京）', 'user-operations-specialist'],
    ['内容运营主管', 'content-operations-specialist'],
    ['运营主管', 'operations-manager'],
    ['Senior E-commerce Operations Specialist (Remote)', 'e-commerce-operations-specialist'],
    ['HR Operations Specialist', 'hr-operations-specialist'],
    ['operations', 'operations-specialist'],
    ['客户成功经理', 'customer-success-specialist'],
    ['海外独立站运营', 'e-commerce-operations-specialist'],
    ['视频号运营', 'content-operations-specialist'],
    ['信息流优化师', 'channel-operations-specialist'],
    ['社群经理', 'user-operations-specialist'],
    ['Head of Community (EMEA)', 'user-operations-specialist'],
    ['Lifecycle Marketing Manager', 'user-operations-specialist'],
    ['Content Strategist', 'content-operations-specialist'],
    ['E-commerce Executive', 'e-commerce-operations-specialist'],
    ['Revenue Operations Manager', 'data-operations-specialist'],
    ['People Operations Manager', 'hr-operations-specialist'],
    ['Client Success Associate', 'customer-success-specialist'],
    ['Senior Manager, Business Operations', 'operations-manager'],
    ['Manager, Operations', 'operations-manager'],
    ['Operations Manager, Leeds', 'operations-manager'],
    ['Leeds, England: Operations Manager', 'operations-manager'],
    ['Junior Associate, People Operations', 'hr-operations-specialist'],
    ['Manager, Leeds', undefined],
    ['Community Nurse', undefined],
    ['运营维护工程师', undefined],
    ['Java 开发工程师', undefined],
    ['Chef', undefined],
    ['', undefined],
  ];
  for (const [title, role] of titles) {
    test(`takes «${title}» for ${role ?? 'no role'}`, () => assert.equal(roleOfTitle(catalogue, title)?.id, role));
  }

  const levels: readonly (readonly [string, string | undefined])[] = [
    ['高级运营专员', 'senior'],
    ['运营实习生', 'junior'],
    ['Sr. Operations Specialist', 'senior'],
    ['Entry-level Operations Specialist', 'junior'],
    ['中级运营', 'mid'],
    ['运营专员', undefined],
    ['Internal Communications', undefined],
  ];
  for (const [title, level] of levels) {
    test(`takes «${title}» for ${level ?? 'no level'}`, () => assert.equal(levelOfTitle(title), level));
  }

  test('finds a role by its id or exact title only', () => {
    assert.equal(roleOfName(catalogue, 'generic')?.id, 'generic');
    assert.equal(roleOfName(catalogue, '运营经理')?.id, 'operations-manager');
    assert.equal(roleOfName(catalogue, 'not 运营经理'), undefined);
  });

  test('finds a duty by its id', () => {
    assert.equal(dutyById(catalogue, 'data-analysis/dashboards')?.category, 'data-analysis');
    assert.equal(dutyById(catalogue, 'dashboards'), undefined);
    assert.equal(dutyById(catalogue, 'data-analysis/none'), undefined);
  });

  test('suggests what a mistyped word may have meant', () => {
    const ids = catalogue.categories.map(({ id }) => id);
    assert.equal(nearest('data-analisys', ids)[0], 'data-analysis');
    assert.equal(nearest('data', ids)[0], 'data-analysis');
    assert.equal(nearest('project-managment', ids)[0], 'project-management');
    assert.deepEqual(nearest('xyzzy', ids), []);
    assert.deepEqual(nearest('', ids), []);
  });
});
