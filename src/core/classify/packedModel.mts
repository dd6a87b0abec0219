// Imports nothing but what imports nothing: the build runs this file as it stands.
import { addToken, GRAM_BITS, gramValue, START_BITS, tokenNumber, tokensOfGram } from './gramHash.mts';

/** What the packed form keeps of a model file. */
export interface PackedModel {
  /** The file's first line, its patterns renumbered, without the concepts, with the seeds of the hashes of n-grams and words. */
  readonly header: string;
  readonly conceptCount: number;
  readonly words: PackedWords;
  /** By the number of a concept or a pair (see `concepts.ts`), one more than its pattern; 0 for none. */
  readonly features: Uint16Array;
  /** The numbers that the n-grams are known by, ascending, and the pattern of each. */
  readonly grams: Int32Array;
  readonly patterns: Uint16Array;
}

/** What the packed form keeps of the concepts' words. */
export interface PackedWords {
  /** The numbers that the words are known by, ascending, and the concept of each (of 256 at most); that of a word of two concepts stands there twice. */
  readonly values: Int32Array;
  readonly concepts: Uint8Array;
  /** The leading bits of the hashes of all that a longer word begins with, ascending. */
  readonly starts: Int32Array;
}

interface Header {
  readonly language: 'zh-CN' | 'en';
  readonly patterns: readonly string[];
  readonly concepts: Readonly<Record<string, readonly string[]>>;
}

/**
 * A model file in the form in which it goes into the bundle. Of an n-gram and of a concept's word only a hash is kept, under a seed by which
 * no two have the same: the model is asked for what stands in a text and need not say what it knows. A third of what the text would take.
 *
 * @param file the lines of a model file: a header, then `n-gram TAB pattern`
 */
export function packModel(file: string): Uint8Array {
  const [first = '', ...lines] = file.split('\n').filter((line) => line !== '');
  const { concepts, ...header } = JSON.parse(first) as Header;
  const listed = lines.map((line) => [line.slice(0, line.indexOf('\t')), Number(line.slice(line.indexOf('\t') + 1))] as const);
  const { patterns, numbers } = byUse(
    header.patterns,
    listed.map(([, pattern]) => pattern),
  );
  const names = Object.keys(concepts);
  const features = new Uint16Array(names.length ** 2);
  const grams: { readonly tokens: readonly number[]; readonly pattern: number }[] = [];
  for (const [gram, pattern] of listed) {
    const number = numbers[pattern] ?? 0;
    if (!gram.startsWith('@')) {
      grams.push({ tokens: tokensOfGram(gram, header.language).map((token) => tokenNumber(token, header.language)), pattern: number });
      continue;
    }
    const [low = '', high = low] = gram.slice(1).split('@');
    features[names.indexOf(low) * names.length + names.indexOf(high)] = number + 1;
  }
  const { seed, values } = hashed(grams.map(({ tokens }) => tokens));
  const sorted = grams.map(({ pattern }, n) => ({ value: values[n] ?? 0, pattern })).sort((a, b) => a.value - b.value);
  const { seed: wordSeed, words } = packedWords(Object.values(concepts), header.language, listed.map(([gram]) => gram)); // prettier-ignore
  const text = new TextEncoder().encode(JSON.stringify({ ...header, patterns, seed, wordSeed }));
  const numbersOfPatterns = [...upperHalf(features, names.length), ...sorted.map(({ pattern }) => pattern)];
  return join([
    bytesOf([text.length, names.length, sorted.length, words.values.length, words.starts.length]),
    text,
    // Whole bytes of the commoner part first: they deflate, while what follows is as good as random.
    Uint8Array.from(numbersOfPatterns, (number) => number >> 2),
    words.concepts,
    writeBits((write) => {
      for (const number of numbersOfPatterns) write(number & 3, 2);
      writeAscending(write, sorted.map(({ value }) => value), GRAM_BITS); // prettier-ignore
      writeAscending(write, words.values, GRAM_BITS);
      writeAscending(write, words.starts, START_BITS);
    }),
  ]);
}

/** The parts of what {@link packModel} packed. */
export function unpackModel(packed: Uint8Array): PackedModel {
  const sizes = new DataView(packed.buffer, packed.byteOffset, HEAD);
  const [length, conceptCount, count, wordCount, startCount] = [0, 4, 8, 12, 16].map((at) => sizes.getUint32(at)) as Sizes;
  const pairs = (conceptCount * (conceptCount + 1)) / 2;
  const high = HEAD + length;
  const conceptsAt = high + pairs + count;
  const read = bitReader(packed, conceptsAt + wordCount);
  const numberAt = (n: number): number => ((packed[high + n] ?? 0) << 2) | read(2);
  const features = new Uint16Array(conceptCount ** 2);
  let n = 0;
  for (let one = 0; one < conceptCount; one++)
    for (let other = one; other < conceptCount; other++) features[one * conceptCount + other] = numberAt(n++);
  const patterns = Uint16Array.from({ length: count }, () => numberAt(n++));
  const grams = readAscending(read, count, GRAM_BITS);
  const values = readAscending(read, wordCount, GRAM_BITS);
  const starts = readAscending(read, startCount, START_BITS);
  const words = { values, concepts: packed.subarray(conceptsAt, conceptsAt + wordCount), starts };
  return { header: new TextDecoder().decode(packed.subarray(HEAD, high)), conceptCount, features, words, grams, patterns };
}

/** The bytes of the five sizes that a packed model begins with. */
const HEAD = 20;
type Sizes = [text: number, concepts: number, grams: number, words: number, starts: number];

/** The words of the concepts as they are packed, and the seed of their hashes, by which none of the n-grams (nor a token of one) is taken for a word. */
function packedWords(
  concepts: readonly (readonly string[])[],
  language: Header['language'],
  grams: readonly string[],
): { readonly seed: number; readonly words: PackedWords } {
  const conceptsOf = new Map<string, number[]>();
  concepts.forEach((list, concept) => {
    for (const word of list) conceptsOf.set(word, [...(conceptsOf.get(word) ?? []), concept]);
  });
  const numbersOf = (gram: string): number[] => tokensOfGram(gram, language).map((token) => tokenNumber(token, language));
  const tokens = Array.from(conceptsOf.keys(), numbersOf);
  const strangers = new Set(grams.flatMap((gram) => (gram.startsWith('@') ? [] : [gram, ...tokensOfGram(gram, language)])));
  for (const word of conceptsOf.keys()) strangers.delete(word);
  const { seed, values } = hashed(tokens, Array.from(strangers, numbersOf));
  const sorted = [...conceptsOf.values()]
    .flatMap((list, n) => list.map((concept) => ({ value: values[n] ?? 0, concept })))
    .sort((a, b) => a.value - b.value || a.concept - b.concept);
  const starts = new Set<number>();
  for (const word of tokens) {
    let hash = seed;
    for (const token of word.slice(0, -1)) {
      hash = addToken(hash, token);
      starts.add(gramValue(hash) >>> (GRAM_BITS - START_BITS));
    }
  }
  const words = {
    values: Int32Array.from(sorted, ({ value }) => value),
    concepts: Uint8Array.from(sorted, ({ concept }) => concept),
    starts: Int32Array.from(starts).sort(),
  };
  return { seed, words };
}

/** Patterns with those that are used most first, and the new number of each old one. */
function byUse(
  patterns: readonly string[],
  uses: readonly number[],
): { readonly patterns: readonly string[]; readonly numbers: readonly number[] } {
  const counts = patterns.map(() => 0);
  for (const pattern of uses) counts[pattern] = (counts[pattern] ?? 0) + 1;
  const order = patterns.map((_, n) => n).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const numbers: number[] = [];
  order.forEach((old, number) => (numbers[old] = number));
  return { patterns: order.map((old) => patterns[old] ?? ''), numbers };
}

/** The first seed under which no two sequences of tokens have the same number, nor a stranger that of any. */
function hashed(
  grams: readonly (readonly number[])[],
  strangers: readonly (readonly number[])[] = [],
): { readonly seed: number; readonly values: readonly number[] } {
  const taken = new Int32Array(2 ** GRAM_BITS / 32);
  for (let seed = 1; ; seed++) {
    const values: number[] = [];
    for (const tokens of grams) {
      const value = gramValue(tokens.reduce(addToken, seed));
      const bit = 1 << (value & 31);
      if (((taken[value >> 5] ?? 0) & bit) !== 0) break;
      taken[value >> 5] = (taken[value >> 5] ?? 0) | bit;
      values.push(value);
    }
    const isTaken = (tokens: readonly number[]): boolean => {
      const value = gramValue(tokens.reduce(addToken, seed));
      return ((taken[value >> 5] ?? 0) & (1 << (value & 31))) !== 0;
    };
    if (values.length === grams.length && !strangers.some(isTaken)) return { seed, values };
    for (const value of values) taken[value >> 5] = 0;
  }
}

/** How many low bits of a gap between ascending numbers are written as they are, so that few are left to be counted out (Rice coding). */
const riceBits = (count: number, bits: number): number => Math.max(0, Math.floor(Math.log2((0.69 * 2 ** bits) / Math.max(1, count))));

/** Writes ascending numbers of so many bits as the gaps between them. */
function writeAscending(write: WriteBits, values: Int32Array | readonly number[], bits: number): void {
  const rice = riceBits(values.length, bits);
  let last = 0;
  for (const value of values) {
    const gap = value - last;
    for (let n = gap >>> rice; n > 0; n--) write(1, 1);
    write(0, 1);
    write(gap & ((1 << rice) - 1), rice);
    last = value;
  }
}

/** The numbers that {@link writeAscending} wrote. */
function readAscending(read: (bits: number) => number, count: number, bits: number): Int32Array {
  const values = new Int32Array(count);
  const rice = riceBits(count, bits);
  let last = 0;
  for (let n = 0; n < count; n++) {
    let quotient = 0;
    while (read(1) === 1) quotient++;
    last += (quotient << rice) | read(rice);
    values[n] = last;
  }
  return values;
}

type WriteBits = (value: number, bits: number) => void;

function upperHalf(features: Uint16Array, concepts: number): number[] {
  const half: number[] = [];
  for (let one = 0; one < concepts; one++)
    for (let other = one; other < concepts; other++) half.push(features[one * concepts + other] ?? 0);
  return half;
}

function bytesOf(numbers: readonly number[]): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(4 * numbers.length));
  numbers.forEach((number, n) => bytes.setUint32(4 * n, number));
  return new Uint8Array(bytes.buffer);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** The bytes of what is written bit by bit, the highest first. */
function writeBits(writeAll: (write: WriteBits) => void): Uint8Array {
  const bytes: number[] = [];
  let used = 0;
  writeAll((value, bits) => {
    for (let bit = bits - 1; bit >= 0; bit--) {
      if ((used & 7) === 0) bytes.push(0);
      bytes[used >> 3] = (bytes[used >> 3] ?? 0) | (((value >> bit) & 1) << (7 - (used & 7)));
      used++;
    }
  });
  return Uint8Array.from(bytes);
}

/** Reads as many bits as asked for, from a byte on. */
function bitReader(bytes: Uint8Array, from: number): (bits: number) => number {
  let at = from * 8;
  return (bits) => {
    let value = 0;
    for (let n = 0; n < bits; n++, at++) value = (value << 1) | (((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
    return value;
  };
}
