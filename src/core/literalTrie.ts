import { childOf, hashTrieOf, type HashTrie } from './hashTrie';

/** Many literals over UTF-16 units: all that begin at a place are found in one walk from it, however many there are. */
export interface LiteralTrie<T> {
  /** The unit's number among those that occur in literals; 0 for the others. */
  readonly letters: Uint16Array;
  readonly trie: HashTrie;
  /** By node, the index into `values` of what the literal that ends there stands for; 0 for none. */
  readonly valueAt: Int32Array;
  readonly values: readonly (T | undefined)[];
}

/** How literals begin, told by their first units, one to four of them or eight: small enough to answer «nothing begins here» without fetching the trie. */
export interface Openings {
  /** By unit, whether literals begin with it. */
  readonly first: Uint8Array;
  /** At the hash of two units, how long the literals are that begin with them. */
  readonly second: Uint8Array;
  /** Bits at the hashes of three, four or eight units. */
  readonly further: Uint8Array;
}

/** A literal of this one unit, of just these two; literals of three, of more. */
const [ALONE, PAIR, TRIPLE, LONGER] = [1, 2, 4, 8] as const;

const SECOND_BITS = 15;
const FURTHER_BITS = 17;

/** So many zeros stand behind the units of a text, so that nobody who looks ahead has to ask where it ends; no literal has one. */
export const ZEROS_BEHIND = 8;

/** The UTF-16 units of a text, with {@link ZEROS_BEHIND} them: many looks at single units are cheaper there than in a string. */
export function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length + ZEROS_BEHIND);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  return codes;
}

/** How some literals begin; see {@link mayBegin}. Empty ones are left out. */
export function openingsOf(literals: Iterable<string>): Openings {
  const openings: Openings = {
    first: new Uint8Array(0x10000),
    second: new Uint8Array(2 ** SECOND_BITS),
    further: new Uint8Array(2 ** FURTHER_BITS / 8),
  };
  for (const literal of literals) if (literal !== '') addOpening(openings, literal);
  return openings;
}

/** Puts literals into a trie. Empty ones are left out. */
export function literalTrieOf<T>(literals: ReadonlyMap<string, T>): LiteralTrie<T> {
  const letters = new Uint16Array(0x10000);
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
  }
  const { trie, ends } = hashTrieOf(words);
  const valueAt = new Int32Array(trie.keys.length);
  ends.forEach((end, n) => (valueAt[end] = n + 1));
  return { letters, trie, valueAt, values };
}

const spread = (hash: number, code: number): number => Math.imul(hash ^ code, 0x9e3779b1);

/** From here on a literal is told by more than its first four units, which many places share with it (`and any other`). */
const LONG = 8;
/** Sets the first four units of literals that are no longer apart from those of longer ones. */
const SHORT_SALT = 0x5bd1e995;

function hashAt(codes: Uint16Array, from: number, count: number, begun = 0): number {
  let hash = begun;
  for (let at = from; at < from + count; at++) hash = spread(hash, codes[at] ?? 0);
  return hash;
}

function addOpening({ first, second, further }: Openings, literal: string): void {
  const { length } = literal;
  const codes = codesOf(literal);
  const code = codes[0] ?? 0;
  first[code] = (first[code] ?? 0) | (length === 1 ? ALONE : LONGER);
  if (length === 1) return;
  const two = hashAt(codes, 0, 2) >>> (32 - SECOND_BITS);
  second[two] = (second[two] ?? 0) | (length === 2 ? PAIR : length === 3 ? TRIPLE : LONGER);
  if (length === 2) return;
  const four = hashAt(codes, 0, 4);
  for (const hash of length === 3
    ? [hashAt(codes, 0, 3)]
    : length < LONG
      ? [four ^ SHORT_SALT]
      : [four, hashAt(codes, 4, LONG - 4, four)]) {
    const bit = hash >>> (32 - FURTHER_BITS);
    further[bit >> 3] = (further[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
}

function hasBit(further: Uint8Array, hash: number): boolean {
  const bit = hash >>> (32 - FURTHER_BITS);
  return ((further[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
}

/** Whether any of the literals may begin at a place of {@link codesOf} a text; a few places where none does are let through. */
export function mayBegin({ first, second, further }: Openings, codes: Uint16Array, at: number): boolean {
  const code = codes[at] ?? 0;
  const alone = first[code] ?? 0;
  if (alone !== LONGER) return alone !== 0;
  const two = spread(spread(0, code), codes[at + 1] ?? 0);
  const lengths = second[two >>> (32 - SECOND_BITS)] ?? 0;
  if (lengths === 0) return false;
  if ((lengths & PAIR) !== 0) return true;
  const three = spread(two, codes[at + 2] ?? 0);
  if ((lengths & TRIPLE) !== 0 && hasBit(further, three)) return true;
  if ((lengths & LONGER) === 0) return false;
  const four = spread(three, codes[at + 3] ?? 0);
  return hasBit(further, four ^ SHORT_SALT) || (hasBit(further, four) && hasBit(further, hashAt(codes, at + 4, LONG - 4, four)));
}

/**
 * Puts the values of the literals that begin at a place of {@link codesOf} a text into `found`, as indices into `values`, the shortest
 * first; answers how many there are.
 */
export function literalsAt<T>({ letters, trie, valueAt }: LiteralTrie<T>, codes: Uint16Array, start: number, found: number[]): number {
  let node = trie.first[letters[codes[start] ?? 0] ?? 0] ?? 0;
  let count = 0;
  for (let at = start + 1; node !== 0; at++) {
    const value = valueAt[node] ?? 0;
    if (value !== 0) found[count++] = value;
    node = childOf(trie, node, letters[codes[at] ?? 0] ?? 0);
  }
  return count;
}
