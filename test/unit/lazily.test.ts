import assert from 'node:assert/strict';
import { remembering } from '../../src/core/lazily';

suite('a function that remembers', () => {
  test('works each answer out once, and begins anew when it knows enough', () => {
    const asked: string[] = [];
    const lengthOf = remembering(2, (text) => {
      asked.push(text);
      return text === '' ? undefined : text.length;
    });
    assert.deepEqual(['a', 'bb', 'a', 'bb'].map(lengthOf), [1, 2, 1, 2]);
    assert.deepEqual(asked, ['a', 'bb']);
    assert.deepEqual(['', '', 'a'].map(lengthOf), [undefined, undefined, 1]);
    assert.deepEqual(asked, ['a', 'bb', '', 'a']);
  });
});
