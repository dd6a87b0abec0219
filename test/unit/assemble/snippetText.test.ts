import assert from 'node:assert/strict';
import { assembleDocument } from '../../../src/core/assemble/assemble';
import { textOfSnippet, toSnippet } from '../../../src/core/assemble/snippet';
import { builtInCatalogue } from '../../../src/core/catalogue/load';
import { LANGUAGES } from '../../../src/core/language';

const CASES: readonly (readonly [string, string, string])[] = [
  ['a placeholder shows itself', '薪资：{薪资范围}', '薪资：${1:{薪资范围\\}}'],
  ['the same name is the same tab stop', '{a} {b} {a}', '${1:{a\\}} ${2:{b\\}} ${1:{a\\}}'],
  [
    'what has another value in each place is a tab stop each time',
    '{占比} {a} {占比} {目标值} {a} {目标值}',
    '${1:{占比\\}} ${2:{a\\}} ${3:{占比\\}} ${4:{目标值\\}} ${2:{a\\}} ${5:{目标值\\}}',
  ],
  ['what a snippet would read is escaped', 'US$ 5 \\ } {a$b}', 'US\\$ 5 \\\\ \\} ${1:{a\\$b\\}}'],
  ['a text without placeholders', 'plain', 'plain'],
];

suite('text as a snippet', () => {
  for (const [name, text, snippet] of CASES)
    test(name, () => {
      assert.equal(toSnippet(text), snippet);
      assert.equal(textOfSnippet(snippet), text);
    });

  test('a bare tab stop shows nothing', () => assert.equal(textOfSnippet('- ${1:{a\\}}\n$0'), '- {a}\n'));

  test('the shares of time and the targets of a position description are filled in one by one', () => {
    const catalogue = builtInCatalogue();
    let found = 0;
    for (const language of LANGUAGES) {
      const { text } = assembleDocument(catalogue, { role: 'operations-specialist', level: 'mid', language, kind: 'internal' });
      for (const name of catalogue.boilerplate.separatePlaceholders) {
        const stops = [...toSnippet(text).matchAll(new RegExp(`\\$\\{(\\d+):\\{${name}`, 'g'))].map(([, stop]) => stop);
        assert.equal(new Set(stops).size, stops.length, name);
        found += stops.length;
      }
    }
    assert.ok(found > 10);
  });
});
