import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Validator } from '@cfworker/json-schema';
import { levelPattern, schemaFiles } from '../../../scripts/schemaFiles';
import { builtInCatalogue } from '../../../src/core/catalogue/load';
import { readConfig } from '../../../src/core/config/config';
import { readDocument } from '../../../src/core/document/read';
import { fileProblemText } from '../../../src/core/fileProblems';
import { frontMatterProblems } from '../../../src/core/lint/directives/frontMatterProblems';
import { LEVELS_OF_FINDINGS, levelOf, levelsFrom } from '../../../src/core/lint/levels';
import { rules } from '../../../src/core/lint/rules';
import { readTeamTerms } from '../../../src/core/lint/team/teamTerms';

interface RulesSetting {
  readonly propertyNames: { readonly enum: readonly string[] };
  readonly additionalProperties: { readonly anyOf: readonly [{ readonly enum: readonly string[] }, { readonly pattern: string }] };
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

  test('offers every level, and underlines nothing that counts as one', () => {
    assert.deepEqual(setting?.additionalProperties.anyOf[0].enum, LEVELS_OF_FINDINGS);
    assert.equal(setting.additionalProperties.anyOf[1].pattern, levelPattern());
  });
});

suite('levels as a team writes them', () => {
  test('are the same for the editor as for the linter', () => {
    const schema = schemaFiles().find(({ name }) => name === 'config.schema.json')?.schema;
    assert.ok(schema);
    const editor = new Validator(schema, '7');
    for (const level of [...LEVELS_OF_FINDINGS, 'info', 'Warn', ' OFF ', false, 'loud', 'warns', 'warn info', '', 3, null])
      for (const rule of ['no-age-limit', 'team-terms'])
        assert.equal(editor.validate({ rules: { [rule]: level } }).valid, levelOf(level) !== undefined, String(level));
  });

  const written: readonly (readonly [string, string | undefined])[] = [
    ['info', 'information'], ['Info', 'information'], ['warn', 'warning'], ['WARNING', 'warning'], ['Off', 'off'], ['false', 'off'],
    ['hint', 'hint'], ['loud', undefined], ['constructor', undefined], ['3', undefined],
  ]; // prettier-ignore
  for (const [level, expected] of written)
    test(`${level} is ${expected ?? 'no level'}, wherever it stands`, () => {
      const config = readConfig(`rules:\n  no-age-limit: ${level}\nterms:\n  - { rule: x, terms: [甲], level: ${level} }\n`);
      const terms = readTeamTerms(`rule: x\nlevel: ${level}\nentries:\n  - { terms: [甲], reason: 乙, level: ${level} }\n`);
      const document = readDocument(`---\njd: 1\njd-rules: { no-age-limit: ${level} }\n---\n# 甲\n`);
      const names = { catalogue: builtInCatalogue(), ruleIds: new Set(['no-age-limit']) };
      const problems = [...config.problems, ...terms.problems, ...frontMatterProblems(document, names)];
      assert.deepEqual(config.config.rules, expected === undefined ? {} : { 'no-age-limit': expected });
      if (expected === undefined) {
        assert.equal(problems.length, 5);
        for (const problem of problems)
          assert.match(fileProblemText(problem, 'en'), /must be one of error, warning, information, hint, off(?:$|;)/);
        return;
      }
      assert.deepEqual(problems, []);
      assert.equal(config.config.terms[0]?.entries[0]?.level, expected);
      assert.equal(terms.list?.level, expected);
      assert.equal(terms.list.entries[0]?.level, expected);
      assert.equal(levelsFrom(document.frontMatter?.entries.get('jd-rules')?.value)['no-age-limit'], expected);
    });

  test('are read one by one', () => {
    assert.deepEqual(levelsFrom({ a: 'Info', b: false, c: 'loud', d: 3, e: 'hint' }), { a: 'information', b: 'off', e: 'hint' });
    for (const value of [undefined, null, 'off', ['off'], 3]) assert.deepEqual(levelsFrom(value), {});
  });
});
