import assert from 'node:assert/strict';
import { schemaFiles } from '../../scripts/schemaFiles';
import chinese from '../../scripts/schemas.zh-CN.json';

/** All descriptions within a schema. */
function descriptionsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    key === 'description' && typeof part === 'string' ? part : descriptionsIn(part),
  );
}

suite('the schemas for editors', () => {
  const descriptions = schemaFiles().flatMap(({ schema }) => descriptionsIn(schema));

  test('describe everything in English and in Chinese', () => {
    assert.ok(descriptions.length > 100);
    for (const text of descriptions) assert.match(text, /^[A-Za-z].*(?:\n| \/ )(?:.*[^\p{Letter}])?\p{Script=Han}/su, text);
  });

  test('have a place for every Chinese description', () => {
    for (const [english, other] of Object.entries(chinese)) assert.ok(descriptions.includes(`${english}\n${other}`), english);
  });
});
