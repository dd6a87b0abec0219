import { capacityFor, hashTrieOf, slotOf } from '../hashTrie';
import { conceptIndexOf } from './concepts';
import { GRAM_BITS, tokenNumber, tokensOfGram } from './gramHash.mts';
import {
  CLASS_BASE,
  FIELD,
  KNOWN_BITS,
  PACKED,
  WEIGHT_ZERO,
  type ConceptWords,
  type Grams,
  type LinearModel,
  type ModelHeader,
} from './linearModel';
import { unpackModel, type PackedModel } from './packedModel.mts';

/** Makes a model of its packed form, which is the project's own; a malformed one throws. */
export function readModel(packed: Uint8Array): LinearModel {
  const { header: text, features, grams, patterns } = unpackModel(packed);
  const header = JSON.parse(text) as ModelHeader & { readonly seed: number };
  const { language, classes, byClause, context, step } = header;
  const words = Object.entries(header.concepts).map(([name, list]) => [name, list.map((word) => tokensOfGram(word, language))] as const);
  const rowWidth = Math.ceil(classes.length / PACKED);
  const rowOfPattern = (pattern: number): number => (pattern + 1) * rowWidth;
  return {
    language,
    step,
    classes,
    byClause,
    context,
    bias: Float64Array.from(header.bias),
    grams: gramsOf(grams, patterns, rowOfPattern, header),
    concepts: conceptIndexOf(Object.fromEntries(words)),
    conceptWords: conceptWordsOf(
      words.flatMap(([, list], concept) => list.map((word) => ({ concept, tokens: word.map((token) => tokenNumber(token, language)) }))),
    ),
    conceptRows: features.map((pattern) => (pattern === 0 ? 0 : rowOfPattern(pattern - 1))),
    rows: rowsOf(header, rowWidth, [
      ...patterns,
      ...Array.from(
        features.filter((pattern) => pattern > 0),
        (pattern) => pattern - 1,
      ),
    ]),
    rowWidth,
  };
}

function gramsOf(
  values: PackedModel['grams'],
  patterns: PackedModel['patterns'],
  rowOfPattern: (pattern: number) => number,
  { seed, shortest, longest, skip }: ModelHeader & { readonly seed: number },
): Grams {
  const capacity = capacityFor(values.length);
  const keys = new Int32Array(capacity);
  const rowOf = new Uint16Array(capacity);
  const known = new Int32Array(2 ** KNOWN_BITS / 32);
  values.forEach((value, n) => {
    const bit = value >>> (GRAM_BITS - KNOWN_BITS);
    known[bit >> 5] = (known[bit >> 5] ?? 0) | (1 << (bit & 31));
    let place = value & (capacity - 1);
    while (keys[place] !== 0) place = (place + 1) & (capacity - 1);
    keys[place] = value + 1;
    rowOf[place] = rowOfPattern(patterns[n] ?? 0);
  });
  return { seed, shortest, longest, skip, keys, rowOf, known };
}

function conceptWordsOf(words: readonly { readonly concept: number; readonly tokens: readonly number[] }[]): ConceptWords {
  const letterOf = new Map<number, number>();
  for (const { tokens } of words) for (const token of tokens) if (!letterOf.has(token)) letterOf.set(token, letterOf.size + 1);
  const { trie, ends } = hashTrieOf(words.map(({ tokens }) => tokens.map((token) => letterOf.get(token) ?? 0)));
  const conceptsOf = new Map<number, number[]>();
  words.forEach(({ concept }, n) => {
    const end = ends[n] ?? 0;
    conceptsOf.set(end, [...(conceptsOf.get(end) ?? []), concept]);
  });
  const listAt = new Uint16Array(trie.keys.length);
  const lists = [-1];
  for (const [node, concepts] of conceptsOf) {
    listAt[node] = lists.length;
    lists.push(...concepts, -1);
  }
  const capacity = capacityFor(letterOf.size);
  const tokens = new Int32Array(capacity);
  const letters = new Int32Array(capacity);
  for (const [token, letter] of letterOf) {
    let place = slotOf(token, capacity - 1);
    while (letters[place] !== 0) place = (place + 1) & (capacity - 1);
    tokens[place] = token;
    letters[place] = letter;
  }
  return { trie, tokens, letters, listAt, lists: Int16Array.from(lists) };
}

/** @param uses the patterns of all n-grams, concepts and pairs: a class must not be summed up beyond what its field holds */
function rowsOf({ classes, patterns }: ModelHeader, rowWidth: number, uses: readonly number[]): Float64Array {
  const counts = new Int32Array(patterns.length);
  for (const pattern of uses) counts[pattern] = (counts[pattern] ?? 0) + 1;
  const rows = new Float64Array((patterns.length + 1) * rowWidth);
  const highest = new Float64Array(classes.length);
  const lowest = new Float64Array(classes.length);
  patterns.forEach((code, pattern) => {
    for (let at = 0; at < code.length; at += 2) {
      const c = code.charCodeAt(at) - CLASS_BASE;
      const weight = code.charCodeAt(at + 1) - WEIGHT_ZERO;
      const place = (pattern + 1) * rowWidth + Math.floor(c / PACKED);
      rows[place] = (rows[place] ?? 0) + weight * FIELD ** (c % PACKED);
      const sums = weight > 0 ? highest : lowest;
      sums[c] = (sums[c] ?? 0) + weight * (counts[pattern] ?? 0);
    }
  });
  const most = Math.max(...highest, ...lowest.map((sum) => -sum));
  if (most >= FIELD / 2) throw new Error('The weights of a class are too many to be added up in its field.');
  return rows;
}
