import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { builtInTerms } from '../../../src/core/lint/matching/termLists';
import { vocabularyOf } from '../../../src/core/lint/matching/vocabulary';
import { rules } from '../../../src/core/lint/rules';
import { verbs } from '../../../src/core/lint/subjects/verbs';

/** The ids of entries that a rule's code names: in a switch over them, or in a comparison. */
function idsIn(code: string): readonly string[] {
  const switches = [...code.matchAll(/^( *)switch \((?:match\.)?entry\.id\) \{\n([\s\S]*?)\n\1\}/gm)].map(([, , body = '']) => body);
  const cases = switches.flatMap((body) => [...body.matchAll(/\bcase '([^']+)':/g)].map(([, id = '']) => id));
  const compared = [...code.matchAll(/\bentry\.id [!=]== '([^']+)'/g)].map(([, id = '']) => id);
  return [...cases, ...compared];
}

suite('entries of terms that code names', () => {
  const named = rules.map(({ id }) => ({ id, ids: idsIn(readFileSync(`src/core/lint/rules/${id}.ts`, 'utf8')) }));

  test('are found in the code', () => assert.ok(named.flatMap(({ ids }) => ids).length > 50));

  for (const { id, ids } of named.filter((one) => one.ids.length > 0))
    test(`are there: ${id}`, () => {
      const known = builtInTerms()
        .filter(({ rule }) => rule === id)
        .flatMap(({ entries }) => entries.map((entry) => entry.id));
      assert.deepEqual(
        ids.filter((one) => !known.includes(one)),
        [],
      );
    });

  test('are there: in files that several rules share', () => {
    const known = new Set(builtInTerms().flatMap(({ entries }) => entries.map((entry) => entry.id)));
    const shared = globSync('src/core/lint/{matching,subjects}/*.ts').flatMap((file) => idsIn(readFileSync(file, 'utf8')));
    assert.ok(shared.length > 0);
    assert.deepEqual(
      shared.filter((id) => !known.has(id)),
      [],
    );
  });

  test('list no word twice', () => {
    const twice = builtInTerms().flatMap(({ rule, entries }) =>
      entries.flatMap(({ id, terms }) => terms.filter((term, n) => terms.indexOf(term) < n).map((term) => `${rule} ${id ?? ''}: ${term}`)),
    );
    assert.deepEqual(twice, []);
  });

  test('cannot be taken where there are none', () => {
    assert.ok(vocabularyOf('duty-starts-with-verb', 'verb').length > 0);
    assert.throws(() => vocabularyOf('duty-starts-with-verb', 'no-such'), /no entry no-such/);
    assert.equal(verbs().anywhere('，'), false);
  });
});
