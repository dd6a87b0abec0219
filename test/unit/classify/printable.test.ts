import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bytesOfPrintable, printableOf } from '../../../src/core/classify/printable.mts';

suite('bytes as printable text', () => {
  test('are the same bytes again, in characters that no string of JavaScript escapes, 13 bits in two', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text = printableOf(bytes);
        assert.match(text, /^[ !#%-[\]-_a-~]*$/);
        assert.equal(text.length, 2 * Math.ceil((bytes.length * 8) / 13));
        const read = bytesOfPrintable(text);
        assert.deepEqual(read.subarray(0, bytes.length), bytes);
        assert.ok(read.subarray(bytes.length).every((byte) => byte === 0) && read.length <= bytes.length + 1);
      }),
    );
  });
});
