import { capacityFor, slotOf } from '../hashTrie';
import { addToken, GRAM_BITS, gramValue, START_BITS } from './gramHash.mts';
import type { PackedWords } from './packedModel.mts';

/**
 * The words of a model's concepts. As of the n-grams only hashes are kept, so a word is not looked up by its letters: the hash of
 * the tokens so far says whether a word ends with them and whether a longer one may go on.
 */
export interface ConceptWords {
  /** The hash that every word begins with. */
  readonly seed: number;
  /** By the leading bits of a hash, {@link ENDS} and {@link GOES_ON}: most tokens have neither, and this small table says so. */
  readonly flags: Uint8Array;
  /** Open addressing by the words' numbers: one more than the number, and where its concepts begin in `lists`. 0 for a free place. */
  readonly table: Int32Array;
  /** The concepts of each word; a list ends with -1. */
  readonly lists: Int16Array;
}

const ENDS = 1;
const GOES_ON = 2;
const FLAG_SHIFT = GRAM_BITS - START_BITS;

/** Where concepts were found: the number, first and last token of each. */
export interface FoundConcepts {
  readonly concepts: Int32Array;
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
}

/** Room for so many found concepts. */
export const roomFor = (most: number): FoundConcepts => ({
  concepts: new Int32Array(most),
  firsts: new Int32Array(most),
  lasts: new Int32Array(most),
});

/** Makes the table of the words that a packed model has. */
export function conceptWordsOf(seed: number, { values, concepts, starts }: PackedWords): ConceptWords {
  const mask = capacityFor(values.length) - 1;
  const table = new Int32Array(2 * (mask + 1));
  const flags = new Uint8Array(2 ** START_BITS);
  const lists: number[] = [-1];
  for (let n = 0; n < values.length; n++) {
    const value = values[n] ?? 0;
    if (n === 0 || value !== values[n - 1]) {
      let place = slotOf(value, mask);
      while (table[2 * place] !== 0) place = (place + 1) & mask;
      table[2 * place] = value + 1;
      table[2 * place + 1] = lists.length;
      flags[value >>> FLAG_SHIFT] = ENDS;
    }
    lists.push(concepts[n] ?? 0);
    if (value !== values[n + 1]) lists.push(-1);
  }
  for (const start of starts) flags[start] = (flags[start] ?? 0) | GOES_ON;
  return { seed, flags, table, lists: Int16Array.from(lists) };
}

/**
 * Finds the concepts in `from…to` of the tokens, given by their numbers, in order of their first token; one that lies within a longer one is left
 * out (`用户` in `用户需求`).
 *
 * @returns how many there are in `found`; what it has no room for is left out
 */
export function findConcepts(
  { seed, flags, table, lists }: ConceptWords,
  tokens: ArrayLike<number>,
  from: number,
  to: number,
  { concepts, firsts, lasts }: FoundConcepts,
): number {
  const most = concepts.length;
  let count = 0;
  let covered = -1;
  for (let start = from; start < to; start++) {
    let hash = seed;
    let list = 0;
    let last = start;
    for (let at = start; at < to; at++) {
      hash = addToken(hash, tokens[at] ?? 0);
      const value = gramValue(hash);
      const flag = flags[value >>> FLAG_SHIFT] ?? 0;
      if ((flag & ENDS) !== 0 && at > covered) {
        const ends = listOf(table, value);
        if (ends !== 0) {
          list = ends;
          last = at;
        }
      }
      if ((flag & GOES_ON) === 0) break;
    }
    if (list === 0) continue;
    covered = last;
    for (let concept = lists[list] ?? -1; concept >= 0 && count < most; concept = lists[++list] ?? -1) {
      concepts[count] = concept;
      firsts[count] = start;
      lasts[count++] = last;
    }
  }
  return count;
}

/** Where the concepts of the word with a number begin in the lists; 0 for no word. */
function listOf(table: Int32Array, value: number): number {
  const mask = (table.length >> 1) - 1;
  let place = slotOf(value, mask);
  for (;;) {
    const key = table[2 * place] ?? 0;
    if (key === value + 1) return table[2 * place + 1] ?? 0;
    if (key === 0) return 0;
    place = (place + 1) & mask;
  }
}
