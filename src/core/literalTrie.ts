import { childOf, hashTrieOf, type HashTrie } from './hashTrie';

/** Many literals over UTF-16 units: all that begin at a place are found in one walk from it, however many there are. */
export interface LiteralTrie<T> {
  /** The unit's number among those that occur in literals; 0 for the others. */
  readonly letters: Uint16Array;
  readonly trie: HashTrie;
  /** By node, the index into `values` of what the literal that ends there stands for; 0 for none. */
  readonly valueAt: Int32Array;
  readonly values: readonly (T | undefined)[];
  readonly openings: Openings;
}

/** How literals begin, as bits at hashes of their first units, one to four of them or eight: small enough to answer «nothing begins here» without fetching the trie. */
type Openings = Uint8Array;

const OPENING_BITS = 2 ** 17;

/** Puts literals into a trie. Empty ones are left out. */
export function literalTrieOf<T>(literals: ReadonlyMap<string, T>): LiteralTrie<T> {
  const letters = new Uint16Array(0x10000);
  const openings = new Uint8Array(OPENING_BITS / 8);
  const words: number[][] = [];
  const values: (T | undefined)[] = [undefined];
  let count = 1;
  for (const [literal, value] of literals) {
    if (literal === '') continue;
    const word: number[] = [];
    for (let at = 0; at < literal.length; at++) {
      const code = literal.charCodeAt(at);
      if (letters[code] === 0) letters[code] = count++;
      word.push(letters[code] ?? 0);
    }
    words.push(word);
    values.push(value);
    for (const opening of openingsOf(literal)) {
      const bit = bitOf(opening);
      openings[bit >> 3] = (openings[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }
  const { trie, ends } = hashTrieOf(words);
  const valueAt = new Int32Array(trie.keys.length);
  ends.forEach((end, n) => (valueAt[end] = n + 1));
  return { letters, trie, valueAt, values, openings };
}

const spread = (hash: number, code: number): number => Math.imul(hash ^ code, 0x9e3779b1);
const bitOf = (hash: number): number => hash >>> 15;

/** From here on a literal is told by more than its first four units, which many places share with it (`and any other`). */
const LONG = 8;
/** Sets the first four units of literals that are no longer apart from those of longer ones. */
const SHORT_SALT = 0x5bd1e995;

/** The hash of `count` units from a place on; units behind the end count as NaN, which is 0 here. */
function hashAt(text: string, from: number, count: number, begun = 0): number {
  let hash = begun;
  for (let at = from; at < from + count; at++) hash = spread(hash, text.charCodeAt(at));
  return hash;
}

function openingsOf(literal: string): readonly number[] {
  if (literal.length < 4) return [hashAt(literal, 0, literal.length)];
  const four = hashAt(literal, 0, 4);
  return literal.length < LONG ? [four ^ SHORT_SALT] : [four, hashAt(literal, 4, LONG - 4, four)];
}

const hasBit = (bits: Openings, bit: number): boolean => ((bits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;

/** Whether a literal may begin at a place; a few places where none does are let through. */
export function mayBegin({ openings }: Pick<LiteralTrie<unknown>, 'openings'>, text: string, at: number): boolean {
  const one = spread(0, text.charCodeAt(at));
  const two = spread(one, text.charCodeAt(at + 1));
  const three = spread(two, text.charCodeAt(at + 2));
  const four = spread(three, text.charCodeAt(at + 3));
  if (hasBit(openings, bitOf(four ^ SHORT_SALT)) || hasBit(openings, bitOf(three)) || hasBit(openings, bitOf(two))) return true;
  if (hasBit(openings, bitOf(one))) return true;
  return hasBit(openings, bitOf(four)) && hasBit(openings, bitOf(hashAt(text, at + 4, LONG - 4, four)));
}

/** Puts the values of the literals that begin at `start` into `found`, as indices into `values`, the shortest first; answers how many there are. */
export function literalsAt<T>({ letters, trie, valueAt }: LiteralTrie<T>, text: string, start: number, found: number[]): number {
  let node = trie.first[letters[text.charCodeAt(start)] ?? 0] ?? 0;
  let count = 0;
  for (let at = start + 1; node !== 0; at++) {
    const value = valueAt[node] ?? 0;
    if (value !== 0) found[count++] = value;
    if (at >= text.length) break;
    node = childOf(trie, node, letters[text.charCodeAt(at)] ?? 0);
  }
  return count;
}
