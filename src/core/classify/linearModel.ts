import type { Language } from '../language';
import type { ConceptWords } from './conceptWords';
import { addToken, GRAM_BITS, gramValue } from './gramHash.mts';
import { tokensOf } from './tokens';

/**
 * A linear model over n-grams of tokens: the score of a class is its bias plus the weights of the n-grams, concepts and pairs of
 * concepts that occur. Weights are trained beforehand from written examples (`npm run train`); nothing is learnt at run time.
 */
export interface LinearModel {
  readonly language: Language;
  readonly classes: readonly string[];
  /** Per class, the score of an empty text; a class is taken as present above 0. */
  readonly bias: Float64Array;
  /** Per class, the share of the examples that have it, 0 to 1. */
  readonly shares: readonly number[];
  /** The score of one step of a weight. */
  readonly step: number;
  /** Whether a text has a class as soon as one of its clauses has it; otherwise it is read as a whole. */
  readonly byClause: boolean;
  /** With `byClause`: what the rest of the text counts beside a clause, 0 to 1. */
  readonly context: number;
  readonly grams: Grams;
  readonly conceptWords: ConceptWords;
  readonly conceptCount: number;
  /** Where the weights of a concept or a pair stand in `rows`, by its number (see `concepts.ts`); 0 for none. */
  readonly conceptRows: Uint16Array;
  /** The patterns' weights in steps, of {@link PACKED} classes in each number, so that one addition does for all of them; the first row is empty. */
  readonly rows: Float64Array;
  readonly rowWidth: number;
}

/** The n-grams of a model, each known by a number only, in an open-addressing table. */
export interface Grams {
  /** The hash that every n-gram begins with. */
  readonly seed: number;
  readonly shortest: number;
  readonly longest: number;
  /** How many tokens the n-grams of two may skip between them. */
  readonly skip: number;
  /** By place, one more than the number of the n-gram there; 0 for none. */
  readonly keys: Int32Array;
  /** By place, where the weights of the n-gram stand in `rows`. */
  readonly rowOf: Uint16Array;
  /** Bits at the leading bits of all numbers: most n-grams of a text are not known, and this small table says so. */
  readonly known: Int32Array;
}

/** The leading bits of an n-gram's number that `Grams.known` is kept by. */
export const KNOWN_BITS = 17;

/** Characters of the file format: a class is a letter from `A`, a weight one printable character, 0 at its middle. */
export const CLASS_BASE = 65;
export const WEIGHT_ZERO = 79;
export const WEIGHT_LIMIT = 43;

/** So many sums of steps, each below 2^16 either way, go into the 53 bits of a number without touching each other. */
export const PACKED = 3;
export const FIELD = 2 ** 17;

/** Takes the sums of the single classes out of packed ones, each times `step`. */
export function unpack(packed: Float64Array, at: number, step: number, sums: Float64Array): void {
  for (let c = 0; c < sums.length;) {
    let rest = packed[at++] ?? 0;
    const high = Math.round(rest / (FIELD * FIELD));
    rest -= high * (FIELD * FIELD);
    const middle = Math.round(rest / FIELD);
    sums[c++] = (rest - middle * FIELD) * step;
    if (c < sums.length) sums[c++] = middle * step;
    if (c < sums.length) sums[c++] = high * step;
  }
}

/** What stands in the first line of a model file; the other lines are `n-gram TAB pattern`, its number. */
export interface ModelHeader {
  readonly language: Language;
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  readonly shares: readonly number[];
  /** The score of one step of a weight. */
  readonly step: number;
  readonly byClause: boolean;
  readonly context: number;
  readonly shortest: number;
  readonly longest: number;
  readonly skip: number;
  /** The rows of weights that n-grams share, each as `class weight class weight …`. */
  readonly patterns: readonly string[];
  /** Words of each concept, spelled as n-grams are; not in the packed form. */
  readonly concepts: Readonly<Record<string, readonly string[]>>;
  /** A digest of the examples and settings that the weights were trained from. */
  readonly trainedFrom: string;
}

/** How a concept's word is spelled in a model file. */
export function gramOfWord(word: string, language: Language): string {
  return tokensOf(word, 0, word.length, language)
    .words.slice(1, -1)
    .join(language === 'zh-CN' ? '' : ' ');
}

/** Whether a model may know the n-gram with a value; false for most of those that it does not. */
export function mayKnow(known: Grams['known'], value: number): boolean {
  const bit = value >>> (GRAM_BITS - KNOWN_BITS);
  return ((known[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

/** Where the n-gram with a value stands in the table; -1 for one that the model does not know. */
export function placeOfGram({ keys }: Pick<Grams, 'keys'>, value: number): number {
  const mask = keys.length - 1;
  let place = value & mask;
  for (;;) {
    const key = keys[place] ?? 0;
    if (key === value + 1) return place;
    if (key === 0) return -1;
    place = (place + 1) & mask;
  }
}

/** Calls `visit` with the value of each n-gram of the tokens `from…to`, given by their numbers, and with its first and last token. */
export function visitGrams(
  { seed, shortest, longest, skip }: Grams,
  tokens: ArrayLike<number>,
  from: number,
  to: number,
  visit: (value: number, first: number, last: number) => void,
): void {
  for (let start = from; start < to; start++) {
    const one = addToken(seed, tokens[start] ?? 0);
    let hash = one;
    for (let length = 1; length <= longest && start + length <= to; length++) {
      if (length > 1) hash = addToken(hash, tokens[start + length - 1] ?? 0);
      if (length >= shortest) visit(gramValue(hash), start, start + length - 1);
    }
    for (let gap = 2; gap <= skip + 1 && start + gap < to; gap++)
      visit(gramValue(addToken(one, tokens[start + gap] ?? 0)), start, start + gap);
  }
}
