import assert from 'node:assert/strict';
import { likeness } from '../../../src/core/assemble/similar';
import { dutiesFor, dutyById, roleById, tierOf } from '../../../src/core/catalogue/find';
import { builtInCatalogue } from '../../../src/core/catalogue/load';
import { LEVELS, type CatalogueDuty } from '../../../src/core/catalogue/types';
import { LANGUAGES } from '../../../src/core/language';

const catalogue = builtInCatalogue();
const duties = catalogue.categories.flatMap((category) => category.duties);

const SEED_CATEGORIES = [
  'daily-operations', 'data-analysis', 'cross-team-collaboration', 'project-management', 'customer-relations', 'market-research', 'budget-and-cost',
  'process-optimization', 'training-and-team-building', 'systems-and-tools', 'user-management', 'content-operations', 'performance-review', 'continuous-learning',
]; // prettier-ignore
const MEASURED_CATEGORIES = ['campaign-planning', 'channel-promotion', 'merchandise-and-supply', 'rules-and-compliance'];

suite('catalogue', () => {
  test('has the categories of the design and no others', () => {
    assert.deepEqual(catalogue.categories.map(({ id }) => id).sort(), [...SEED_CATEGORIES, ...MEASURED_CATEGORIES].sort());
  });

  test('gives the default role the tiers of the design', () => {
    const role = roleById(catalogue, 'operations-specialist');
    assert.deepEqual(role?.core, [
      'daily-operations',
      'data-analysis',
      'cross-team-collaboration',
      'project-management',
      'customer-relations',
    ]);
    assert.deepEqual(role.recommended, ['process-optimization', 'market-research', 'campaign-planning']);
    assert.equal(tierOf(role, 'user-management'), 'optional');
  });

  test('has the four outlines of the seed', () => {
    assert.deepEqual(
      catalogue.outlines.map(({ id, categories }) => [id, categories.length]),
      [['comprehensive', 10], ['concise', 5], ['coordination', 8], ['growth', 9]],
    ); // prettier-ignore
  });

  test('refers only to what it has, and to nothing twice', () => {
    const known = new Set(catalogue.categories.map(({ id }) => id));
    for (const role of catalogue.roles) {
      const listed = [...role.core, ...role.recommended, ...role.optional];
      assert.deepEqual(
        listed.filter((id) => !known.has(id)),
        [],
        role.id,
      );
      assert.equal(new Set(listed).size, listed.length, `${role.id} lists a category twice`);
      const preferred = LEVELS.flatMap((level) => role.duties[level]);
      assert.deepEqual(
        preferred.filter((id) => dutyById(catalogue, id) === undefined),
        [],
        role.id,
      );
    }
    for (const duty of duties)
      assert.deepEqual(
        duty.roles.filter((id) => roleById(catalogue, id) === undefined),
        [],
        duty.id,
      );
    for (const outline of catalogue.outlines)
      assert.deepEqual(
        outline.categories.filter((id) => !known.has(id)),
        [],
        outline.id,
      );
    assert.equal(new Set(duties.map(({ id }) => id)).size, duties.length);
  });

  test('words every duty so that a JD with it is sound', () => {
    for (const duty of duties) {
      for (const level of LEVELS) {
        const chinese = duty.text['zh-CN'][level];
        assert.ok(chinese.length <= 60 && chinese.split(/[，、；,;]/).length <= 6, `${duty.id} ${level}: ${chinese}`);
        const english = duty.text.en[level];
        assert.ok(english.split(' ').length <= 35, `${duty.id} ${level}: ${english}`);
        assert.doesNotMatch(chinese, /等等|若干|[。；]$/, duty.id);
        assert.doesNotMatch(english, /\betc\b|\.$/, duty.id);
      }
    }
  });

  test('says no duty twice', () => {
    for (const language of LANGUAGES) {
      for (const level of LEVELS) {
        for (const [n, duty] of duties.entries()) {
          const text = duty.text[language][level];
          const alike = (other: string): boolean => Math.abs(other.length - text.length) < 10 && likeness(other, text) > 0.85;
          assert.equal(
            duties.slice(n + 1).find((other) => alike(other.text[language][level]))?.id,
            undefined,
            `${duty.id} at ${level}: ${text}`,
          );
        }
      }
    }
  });

  test('spells English as in the United States', () => {
    const british =
      /\b\w*(?:organis|optimis|summaris|analys(?:e|ed|ing)\b|colour|behaviour|labour|programme\b|centre\b|fulfilment|licence)/i;
    for (const duty of duties) for (const level of LEVELS) assert.doesNotMatch(duty.text.en[level], british, duty.id);
    assert.doesNotMatch(
      JSON.stringify(
        catalogue.roles.map(({ purpose, requirements, preferred, kpis, internal }) => [
          purpose.en,
          requirements.en,
          preferred.en,
          kpis.en,
          internal,
        ]),
      ),
      british,
    );
  });

  test('keeps the duties of one role from the others', () => {
    const [specialist, hr] = ['operations-specialist', 'hr-operations-specialist'].map((id) => roleById(catalogue, id));
    const category = catalogue.categories.find(({ id }) => id === 'daily-operations');
    assert.ok(specialist !== undefined && hr !== undefined && category !== undefined);
    const ids = (role: typeof hr): string[] => dutiesFor(category, role, 'mid').map((duty: CatalogueDuty) => duty.id);
    assert.equal(ids(hr)[0], 'daily-operations/hr-joiners-and-leavers');
    assert.ok(!ids(specialist).some((id) => id.includes('/hr-') || id.includes('/live-')));
  });
});
