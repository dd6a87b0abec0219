import assert from 'node:assert/strict';
import { placeholdersOf } from '../../src/core/assemble/assemble';
import { toSnippet } from '../../src/vscode/snippetText';

const CASES: readonly (readonly [string, string, string])[] = [
  ['a placeholder shows itself', '薪资：{薪资范围}', '薪资：${1:{薪资范围\\}}'],
  ['the same name is the same tab stop', '{a} {b} {a}', '${1:{a\\}} ${2:{b\\}} ${1:{a\\}}'],
  ['what a snippet would read is escaped', 'US$ 5 \\ } {a$b}', 'US\\$ 5 \\\\ \\} ${1:{a\\$b\\}}'],
  ['a text without placeholders', 'plain', 'plain'],
];

suite('text as a snippet', () => {
  for (const [name, text, snippet] of CASES) test(name, () => assert.equal(toSnippet(text, placeholdersOf(text)), snippet));
});
