import assert from 'node:assert/strict';
import { numbersBehind } from '../../../src/core/document/edits/listNumbers';
import { readDocument } from '../../../src/core/document/read';

/** A list of duties, and the marks that those behind the first are given when they count on from `1. `. */
function marksBehindFirst(marks: readonly string[]): readonly string[] {
  const document = readDocument(`# 店员\n\n## 岗位职责\n\n${marks.map((mark) => `${mark}负责收银\n`).join('')}`);
  const first = document.units.findIndex(({ form }) => form === 'item');
  return numbersBehind(document, first, '1. ').map(({ mark }) => mark);
}

const numbered = (count: number): readonly string[] => Array.from({ length: count }, (_, n) => `${n + 1}. `);

suite('numbers behind an item that goes', () => {
  test('count on', () => assert.deepEqual(marksBehindFirst(numbered(4)), ['1. ', '2. ', '3. ']));
  test('stay where all items have the same mark', () => assert.deepEqual(marksBehindFirst(['1. ', '1. ', '1. ']), []));
  test('stay where they do not follow each other', () => assert.deepEqual(marksBehindFirst(['1. ', '5. ', '7. ']), []));
  test('count on up to where they no longer do', () => assert.deepEqual(marksBehindFirst(['1. ', '2. ', '7. ']), ['1. ']));
  test('stay in a list that goes on for more than any of a JD', () => {
    const withDetails = (count: number): readonly string[] => numbered(count).flatMap((mark) => [mark, '   - ', '   - ', '   - ']);
    assert.equal(marksBehindFirst(withDetails(75)).length, 74);
    assert.deepEqual(marksBehindFirst(withDetails(76)), []);
  });
});
