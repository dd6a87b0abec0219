import { hasHan } from '../../language';
import { lazily } from '../../lazily';

/** Two duties that share more than this of their pairs of characters (words in English) are the same. */
const SAME = 0.85;
/** Duties are compared with this many above them, so that a huge list stays linear. */
const REACH = 40;
const LONGEST = 300;
const SPACE = 32;

/** A duty with what tells it from others; what costs more is made when asked for. */
export interface Seen {
  readonly text: string;
  readonly sketch: Sketch;
  readonly folded: () => string;
  readonly parts: () => ReadonlySet<string | number>;
}

/** Prepares a duty for being compared. */
export function seenOf(text: string): Seen {
  const words = text.slice(0, LONGEST);
  const folded = lazily(() => fold(words));
  return { text, sketch: sketchOf(words, false) ?? sketchOf(folded(), true) ?? NOTHING, folded, parts: lazily(() => partsOf(folded())) };
}

/** The first of the duties just above that is the same. */
export function sameAbove(before: readonly Seen[], duty: Seen): Seen | undefined {
  for (let n = Math.max(0, before.length - REACH); n < before.length; n++) {
    const other = before[n];
    if (other !== undefined && mayBeSame(duty.sketch, other.sketch) && isSame(duty.parts(), other.parts())) return other;
  }
  return undefined;
}

/** What shows at a glance that a duty is no other's, without a single string being made. */
interface Sketch {
  /** The length of the folded text. */
  readonly length: number;
  /** A hash of the folded text. */
  readonly hash: number;
  /** How many parts there are (words; in Chinese pairs of characters), repetitions counted. */
  readonly count: number;
  /** 64 bits, of which each part sets the one at its hash. */
  readonly low: number;
  readonly high: number;
}

const NOTHING: Sketch = { length: 0, hash: 0, count: 0, low: 0, high: 0 };
const SPREAD = 0x9e3779b1;

/** The sketch of what {@link foldEach} makes of a text; undefined where that is nothing. */
function sketchOf(text: string, folded: boolean): Sketch | undefined {
  const chinese = hasHan(text);
  let [length, hash, count, low, high, last, part] = [0, 0, 0, 0, 0, 0, 0];
  const mark = (hashed: number): void => {
    count++;
    if (hashed & 0x4000000) high |= 1 << (hashed >>> 27);
    else low |= 1 << (hashed >>> 27);
  };
  const take = (code: number): void => {
    length++;
    hash = Math.imul(hash ^ code, SPREAD);
    if (chinese) {
      if (last !== 0) mark(Math.imul((last << 16) | code, SPREAD));
    } else if (code === SPACE) {
      mark(part);
      part = 0;
    } else part = Math.imul(part ^ code, SPREAD);
    last = code;
  };
  if (!foldEach(text, folded, take)) return undefined;
  if (!chinese && length > 0) mark(part);
  return { length, hash, count, low, high };
}

/** Two sets of which one has d parts more that the other lacks differ in no more than d bits. */
function mayBeSame(a: Sketch, b: Sketch): boolean {
  return ones(a.low ^ b.low) + ones(a.high ^ b.high) <= (1 - SAME) * (a.count + b.count);
}

/** How many bits of 32 are set. */
function ones(bits: number): number {
  let pairs = bits - ((bits >>> 1) & 0x55555555);
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((pairs + (pairs >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const fold = (text: string): string => foldPlain(text) ?? foldAny(text);

/** Chinese characters that are spelled one way only; those of the compatibility block are left to {@link foldAny}. */
const isPlainHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;
const isWord = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || isPlainHan(code);
/** Punctuation, and signs of currencies, of which no spelling is a letter. */
const isMark = (code: number): boolean =>
  code < 128 ||
  [0xa3, 0xa5, 0xb7, 0x20ac].includes(code) ||
  (code >= 0x2010 && code <= 0x2027) ||
  (code >= 0x3000 && code <= 0x3003) ||
  (code >= 0x3008 && code <= 0x3011) ||
  (code >= 0xff01 && code <= 0xff0f) ||
  (code >= 0xff1a && code <= 0xff20);

/**
 * Calls `take` with letters and digits in lower case and one space for what stands between them, none beside Chinese characters.
 *
 * @param folded whether the text has been folded, so that what is no mark is a letter
 * @returns false, as soon as there is one, for a text with rarer characters
 */
function foldEach(text: string, folded: boolean, take: (code: number) => void): boolean {
  let last = 0;
  let spaced = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const lower = code >= 65 && code <= 90 ? code + 32 : code;
    if (!isWord(lower) && !(folded && !isMark(code))) {
      if (!isMark(code)) return false;
      spaced = true;
      continue;
    }
    if (spaced && last !== 0 && !isPlainHan(last) && !isPlainHan(code)) take(SPACE);
    take(lower);
    last = lower;
    spaced = false;
  }
  return true;
}

/** The text of {@link foldEach}; undefined for a text with rarer characters. */
function foldPlain(text: string): string | undefined {
  let folded = '';
  const whole = foldEach(text, false, (code) => (folded += String.fromCharCode(code)));
  return whole ? folded : undefined;
}

const foldAny = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(?<=[\u3400-\u9fff]) | (?=[\u3400-\u9fff])/g, '');

function partsOf(folded: string): ReadonlySet<string | number> {
  const parts = hasHan(folded) ? pairsOf(folded) : folded.split(' ');
  return new Set<string | number>(parts);
}

/** The pairs of neighbouring characters, each as a number. */
function pairsOf(folded: string): number[] {
  const pairs: number[] = [];
  for (let at = 1; at < folded.length; at++) pairs.push((folded.charCodeAt(at - 1) << 16) | folded.charCodeAt(at));
  return pairs;
}

function isSame(a: ReadonlySet<string | number>, b: ReadonlySet<string | number>): boolean {
  const total = a.size + b.size;
  if (2 * Math.min(a.size, b.size) <= SAME * total) return false;
  let common = a.size;
  for (const part of a) if (!b.has(part) && 2 * --common <= SAME * total) return false;
  return true;
}
