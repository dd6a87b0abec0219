import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { schemaFiles } from '../../../scripts/schemaFiles';
import { LEVELS_OF_FINDINGS } from '../../../src/core/lint/levels';
import { levelsFrom } from '../../../src/core/lint/levels';
import { rules } from '../../../src/core/lint/rules';

interface RulesSetting {
  readonly propertyNames: { readonly enum: readonly string[] };
  readonly additionalProperties: { readonly enum: readonly string[] };
}

suite('the setting jdWriter.rules', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
    contributes: { configuration: { properties: Record<string, RulesSetting> } };
  };
  const setting = manifest.contributes.configuration.properties['jdWriter.rules'];

  test('offers every rule, in the order of the table, and no other', () => {
    assert.deepEqual(
      setting?.propertyNames.enum,
      rules.map(({ id }) => id),
    );
  });

  test('offers every level', () => {
    assert.deepEqual(setting?.additionalProperties.enum, LEVELS_OF_FINDINGS);
  });
});

suite('levels as a team writes them', () => {
  test('are the same for the editor as for the linter', () => {
    const config = schemaFiles().find(({ name }) => name === 'config.schema.json')?.schema as
      { properties: { rules: { properties: Record<string, { enum: unknown[] }> } } } | undefined;
    const offered = config?.properties.rules.properties['no-age-limit']?.enum ?? [];
    for (const level of ['error', 'warning', 'information', 'info', 'hint', 'off', false]) {
      assert.ok(offered.includes(level), String(level));
      assert.notDeepEqual(levelsFrom({ 'no-age-limit': level }), {});
    }
  });

  test('are read one by one', () => {
    assert.deepEqual(levelsFrom({ a: 'Info', b: false, c: 'loud', d: 3, e: 'hint' }), { a: 'information', b: 'off', e: 'hint' });
    for (const value of [undefined, null, 'off', ['off'], 3]) assert.deepEqual(levelsFrom(value), {});
  });
});
