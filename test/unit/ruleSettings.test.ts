import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { LEVELS_OF_FINDINGS } from '../../src/core/lint/rule';
import { rules } from '../../src/core/lint/rules';

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
