import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, lineStartsOf, offsetAt, overlaps, positionAt, rangeOf } from '../../../src/core/text';

suite('positions in a text', () => {
  const starts: readonly (readonly [string, readonly number[]])[] = [
    ['', [0]],
    ['a', [0]],
    ['a\n', [0, 2]],
    ['a\r\nb\r\n', [0, 3, 6]],
    ['a\rb\r', [0, 2, 4]],
    ['a\n\rb\r\r\nc', [0, 2, 3, 5, 7]],
    ['\r\n\n\r', [0, 2, 3, 4]],
    ['a\u2028b\u0085c\vd\fe', [0]],
  ];
  for (const [text, expected] of starts) {
    test(`lines of ${JSON.stringify(text)}`, () => {
      assert.deepEqual(lineStartsOf(text), expected);
    });
  }

  test('count UTF-16 units, so a pictograph is two', () => {
    const text = '😀数据\r\n👩‍💼b';
    const lines = lineStartsOf(text);
    assert.deepEqual(positionAt(lines, text.indexOf('数')), { line: 0, character: 2 });
    assert.deepEqual(positionAt(lines, text.indexOf('b')), { line: 1, character: 5 });
    assert.deepEqual(rangeOf(lines, { start: 2, end: 6 }), { start: { line: 0, character: 2 }, end: { line: 1, character: 0 } });
  });

  test('beyond the end stay on the last line', () => {
    const lines = lineStartsOf('a\nbc');
    assert.deepEqual(positionAt(lines, 9), { line: 1, character: 7 });
    assert.equal(offsetAt(lines, { line: 7, character: 0 }), 2);
  });

  test('go from offsets to positions and back', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '数', '😀', '\r', '\n', '\r\n')), (parts) => {
        const text = parts.join('');
        const lines = lineStartsOf(text);
        assert.equal(lines.length, text.split(/\r\n|\r|\n/).length);
        for (let offset = 0; offset <= text.length; offset++) assert.equal(offsetAt(lines, positionAt(lines, offset)), offset);
      }),
    );
  });

  const pairs: readonly (readonly [readonly [number, number], readonly [number, number], boolean])[] = [
    [[0, 2], [2, 4], false],
    [[0, 3], [2, 4], true],
    [[0, 4], [1, 2], true],
    [[2, 2], [2, 4], true],
    [[4, 4], [2, 4], true],
    [[5, 5], [2, 4], false],
    [[3, 3], [3, 3], true],
  ]; // prettier-ignore
  for (const [[a, b], [c, d], expected] of pairs) {
    test(`${a}–${b} and ${c}–${d} ${expected ? 'overlap' : 'do not overlap'}`, () => {
      assert.equal(overlaps({ start: a, end: b }, { start: c, end: d }), expected);
      assert.equal(overlaps({ start: c, end: d }, { start: a, end: b }), expected);
    });
  }
});

suite('edits of a text', () => {
  const at = (line: number, from: number, to: number, newText: string): Parameters<typeof applyEdits>[1][number] => ({
    range: { start: { line, character: from }, end: { line, character: to } },
    newText,
  });

  test('are applied whatever their order', () => {
    assert.equal(applyEdits('一二\r\n三四', [at(1, 0, 1, '叁'), at(0, 1, 2, '贰')]), '一贰\r\n叁四');
  });

  test('at one place keep their order', () => {
    assert.equal(applyEdits('ab', [at(0, 1, 1, '1'), at(0, 1, 1, '2'), at(0, 1, 2, 'B')]), 'a12B');
  });

  test('that overlap leave out the later one', () => {
    assert.equal(applyEdits('abcd', [at(0, 0, 3, 'X'), at(0, 2, 4, 'Y')]), 'Xd');
  });

  test('delete across line breaks', () => {
    assert.equal(
      applyEdits('a\r\nb\r\nc', [{ range: { start: { line: 0, character: 1 }, end: { line: 2, character: 0 } }, newText: '' }]),
      'ac',
    );
  });

  test('of nothing change nothing', () => {
    assert.equal(applyEdits('a\r\nb', []), 'a\r\nb');
  });
});
