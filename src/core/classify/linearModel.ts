import { slotOf, type HashTrie } from '../hashTrie';
import type { Language } from '../language';
import type { ConceptIndex } from './concepts';
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
  /** The score of one step of a weight. */
  readonly step: number;
  /** Whether a text has a class as soon as one of its clauses has it; otherwise it is read as a whole. */
  readonly byClause: boolean;
  /** With `byClause`: what the rest of the text counts beside a clause, 0 to 1. */
  readonly context: number;
  /** How many tokens the n-grams of two may skip between them. */
  readonly skip: number;
  readonly concepts: ConceptIndex;
  /** The node that carries the weights of a concept (its number paired with itself) or of a pair, 0 for none; they stand behind those of the trie. */
  readonly conceptNodes: Int32Array;
  readonly trie: Trie;
}

/** The n-grams and concept words of a model, as a trie of token ids. */
export interface Trie extends HashTrie {
  readonly vocabulary: Vocabulary;
  /** How many nodes there may be, those of concepts and pairs behind the trie's own places. */
  readonly nodes: number;
  /** Where a node's weights stand in `rows`, 0 for a node without. */
  readonly rowOf: Uint16Array;
  /** The patterns' weights in steps, of {@link PACKED} classes in each number, so that one addition does for all of them. */
  readonly rows: Float64Array;
  readonly rowWidth: number;
  /** Where the concepts whose word ends at a node begin in `conceptLists`, 0 for a node that ends none; a list ends with -1. */
  readonly conceptsAt: Uint16Array;
  readonly conceptLists: Int16Array;
}

/** The tokens that a model knows; ids begin at 1. */
export interface Vocabulary {
  readonly size: number;
  readonly ids: ReadonlyMap<string, number>;
  /** Chinese: the id of a folded UTF-16 code unit. */
  readonly byCode: Uint16Array;
  /** English: words by their hash, in an open-addressing table of hashes and ids. */
  readonly hashes: Int32Array;
  readonly hashIds: Int32Array;
}

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
  /** The score of one step of a weight. */
  readonly step: number;
  readonly byClause: boolean;
  readonly context: number;
  readonly skip: number;
  /** The rows of weights that n-grams share, each as `class weight class weight …`. */
  readonly patterns: readonly string[];
  /** Words of each concept, spelled as n-grams are. */
  readonly concepts: Readonly<Record<string, readonly string[]>>;
  /** A digest of the examples and settings that the weights were trained from. */
  readonly trainedFrom: string;
}

/** The tokens of an n-gram as the file spells it. */
export function tokensOfGram(gram: string, language: Language): string[] {
  return language === 'zh-CN' ? Array.from(gram) : gram.split(' ');
}

/** How a concept's word is spelled in a model file. */
export function gramOfWord(word: string, language: Language): string {
  return tokensOf(word, 0, word.length, language)
    .words.slice(1, -1)
    .join(language === 'zh-CN' ? '' : ' ');
}

/** The id of a word by its hash, 0 for a word the model does not know. */
export function idOfHash({ hashes, hashIds }: Vocabulary, hash: number): number {
  const mask = hashes.length - 1;
  let slot = slotOf(hash, mask);
  for (;;) {
    const id = hashIds[slot] ?? 0;
    if (id === 0 || hashes[slot] === hash) return id;
    slot = (slot + 1) & mask;
  }
}
