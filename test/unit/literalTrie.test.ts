import assert from 'node:assert/strict';
import fc from 'fast-check';
import { childOf, hashTrieOf } from '../../src/core/hashTrie';
import { codesOf, literalsAt, literalTrieOf, mayBegin, openingsOf } from '../../src/core/literalTrie';

const literals = fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', '年', '-', ' '), minLength: 1, maxLength: 6 }), {
  maxLength: 30,
});
const text = fc.string({ unit: fc.constantFrom('a', 'b', '年', '-', ' ', 'c'), maxLength: 40 });

suite('a trie of literals', () => {
  test('finds at every place just those that begin there, the shortest first', () => {
    fc.assert(
      fc.property(literals, text, (words, searched) => {
        const trie = literalTrieOf(new Map(words.map((word) => [word, word])));
        const openings = openingsOf(words);
        const codes = codesOf(searched);
        const found: number[] = [];
        for (let at = 0; at < searched.length; at++) {
          const count = literalsAt(trie, codes, at, found);
          const expected = words.filter((word) => searched.startsWith(word, at)).sort((a, b) => a.length - b.length);
          assert.deepEqual(
            found.slice(0, count).map((index) => trie.values[index]),
            expected,
          );
          assert.ok(
            expected.length === 0 || mayBegin(openings, codes, at),
            `${expected[0]} begins at ${at} of ${JSON.stringify(searched)}`,
          );
        }
      }),
    );
  });

  test('tells most places apart where none begins', () => {
    const openings = openingsOf(['限男性', 'native speaker', '35岁以下']);
    const plain = '负责店铺的日常运营与活动策划，跟进数据并每周复盘。Plan the weekly promotions.';
    const places = Array.from(plain, (_, at) => at).filter((at) => mayBegin(openings, codesOf(plain), at));
    assert.deepEqual(places, []);
  });

  test('leaves empty literals out', () => {
    assert.equal(literalsAt(literalTrieOf(new Map([['', 1]])), codesOf('a'), 0, []), 0);
  });
});

suite('a hash trie', () => {
  test('ends each word at a node of its own, which its letters lead to', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }), { maxLength: 60 }), (words) => {
        const { trie, ends } = hashTrieOf(words);
        words.forEach(
          ([first = 0, ...rest], n) =>
          assert.equal(rest.reduce((node, letter) => childOf(trie, node, letter), trie.first[first] ?? 0), ends[n]), // prettier-ignore
        );
        assert.equal(new Set(ends).size, new Set(words.map(String)).size);
      }),
    );
  });

  test('refuses what does not fit its keys', () => {
    assert.throws(() => hashTrieOf([Array.from({ length: 60_000 }, (_, n) => 1 + (n % 65_000))]), RangeError);
  });
});
