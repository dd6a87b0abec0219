import { capacityFor } from '../hashTrie';
import { conceptWordsOf } from './conceptWords';
import { GRAM_BITS } from './gramHash.mts';
import { CLASS_BASE, FIELD, KNOWN_BITS, PACKED, WEIGHT_ZERO, type Grams, type LinearModel, type ModelHeader } from './linearModel';
import { unpackModel, type PackedModel } from './packedModel.mts';

/** What stands in the header of a packed model. */
export type PackedHeader = Omit<ModelHeader, 'concepts'> & { readonly seed: number; readonly wordSeed: number };

/** Makes a model of its packed form, which is the project's own; a malformed one throws. */
export function readModel(packed: Uint8Array): LinearModel {
  const { header: text, conceptCount, features, words, grams, patterns } = unpackModel(packed);
  const header = JSON.parse(text) as PackedHeader;
  const { language, classes, byClause, context, step } = header;
  const rowWidth = Math.ceil(classes.length / PACKED);
  const rowOfPattern = (pattern: number): number => (pattern + 1) * rowWidth;
  return {
    language,
    step,
    classes,
    byClause,
    context,
    bias: Float64Array.from(header.bias),
    shares: header.shares,
    grams: gramsOf(grams, patterns, rowOfPattern, header),
    conceptWords: conceptWordsOf(header.wordSeed, words),
    conceptCount,
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
  { seed, shortest, longest, skip }: PackedHeader,
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

/** @param uses the patterns of all n-grams, concepts and pairs: a class must not be summed up beyond what its field holds */
function rowsOf({ classes, patterns }: PackedHeader, rowWidth: number, uses: readonly number[]): Float64Array {
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
