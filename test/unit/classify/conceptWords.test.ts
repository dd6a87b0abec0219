import assert from 'node:assert/strict';
import fc from 'fast-check';
import { conceptIndexOf, conceptsIn } from '../../../scripts/conceptIndex';
import { conceptWordsOf, findConcepts, roomFor } from '../../../src/core/classify/conceptWords';
import { tokenNumber } from '../../../src/core/classify/gramHash.mts';
import { packModel, unpackModel } from '../../../src/core/classify/packedModel.mts';
import type { PackedHeader } from '../../../src/core/classify/readModel';

const phrase = (maxLength: number) => fc.array(fc.constantFrom('care', 'of', 'user', 'need'), { minLength: 1, maxLength });
const concepts = fc.array(fc.array(phrase(4), { maxLength: 4 }), { minLength: 3, maxLength: 3 });

suite('the words of concepts', () => {
  test('are found by their hashes where the trainer finds them by their letters: the longest, in all of their concepts', () => {
    fc.assert(
      fc.property(concepts, phrase(12), (lists, tokens) => {
        const named = Object.fromEntries(lists.map((words, n) => [`concept${n}`, [...new Set(words.map((word) => word.join(' ')))]]));
        const { header, words } = unpackModel(packModel(JSON.stringify({ language: 'en', patterns: [], concepts: named })));
        const { wordSeed } = JSON.parse(header) as PackedHeader;
        const room = roomFor(40);
        const numbers = tokens.map((token) => tokenNumber(token, 'en'));
        const count = findConcepts(conceptWordsOf(wordSeed, words), numbers, 0, numbers.length, room);
        const found = Array.from({ length: count }, (_, n) => ({ concept: room.concepts[n], first: room.firsts[n], last: room.lasts[n] }));
        const split = Object.entries(named).map(([name, list]) => [name, list.map((word) => word.split(' '))] as const);
        assert.deepEqual(found, conceptsIn(conceptIndexOf(Object.fromEntries(split)), tokens));
      }),
    );
  });
});
