import { foldCode, isDigit } from '../../classify/tokens';
import { isHan } from '../../language';
import { ZEROS_BEHIND } from '../../literalTrie';
import type { Span } from '../../text';

/**
 * A text folded for matching: lower case, half-width, one spelling of dashes, tildes and quotation marks, no spaces where Chinese is
 * written without (`35 岁`, `性别: 女`), within a range of numbers (`20 - 35`) or at the end of a line, no zero-width characters, none
 * of the marks of bold text and of the backslashes that Markdown takes out (`**男性**优先`, `22\~28 岁`). Positions in it map back to
 * the source exactly.
 */
export interface NormalizedText {
  readonly text: string;
  /** The UTF-16 units of `text`, as `codesOf` makes them of it. */
  readonly codes: Uint16Array;
  /** The source span of a half-open stretch of the folded text; the mark of bold text that stands right beside it goes with the one within it. */
  readonly toSource: (start: number, end: number) => Span;
  /** Where in the source a unit of the folded text stands. */
  readonly sourceAt: (at: number) => number;
  /** Where a source offset lies in the folded text (the next kept character if it was dropped). */
  readonly fromSource: (offset: number) => number;
}

const DASH = 45;
const [OPENING, CLOSING, COMMA, COLON] = [40, 41, 44, 58] as const;
const DASHES = new Set([DASH, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xff0d, 0x301c, 0xff5e, 0x7e, 0x223c]);
const QUOTATION_MARKS = [0x2018, 0x2019, 0x201c, 0x201d] as const;
const ASTERISK = 42;
const BOLD = '**';
const BACKSLASH = 92;
/** What editors of Markdown write a backslash in front of. */
const ESCAPED = new Set(Array.from('-~*_.+#()[]', (mark) => mark.charCodeAt(0)));
const GAPS = [32, 0x3000, 0xa0] as const;
const ZERO_WIDTH = [0x200b, 0x200c, 0x200d, 0x2060, 0xfeff] as const;

/** Folds a text; see {@link NormalizedText}. Linear. */
export function normalize(source: string): NormalizedText {
  const { length } = source;
  const lower = lowerCase(source);
  const { codes, kept, origin, isFolded } = foldUnits(lower);
  const text = isFolded ? decoder.decode(codes.subarray(0, kept)) : lower;
  if (origin === undefined)
    return {
      text,
      codes,
      toSource: (start, end) => ({ start: Math.min(start, length), end: end <= start ? Math.min(start, length) : Math.min(end, length) }),
      sourceAt: (at) => Math.min(at, length),
      fromSource: (offset) => offset,
    };
  const hasBold = source.includes(BOLD);
  return {
    text,
    codes,
    toSource: (start, end) => {
      const span = {
        start: origin[start] ?? length,
        end: end <= start ? (origin[start] ?? length) : (origin[end - 1] ?? length - 1) + 1,
      };
      return hasBold ? withWholeBold(source, span) : span;
    },
    sourceAt: (at) => origin[at] ?? length,
    fromSource: (offset) => lowerBound(origin, kept, offset),
  };
}

/** Chinese characters, or small letters with single spaces: folded already, as nearly all words of the lists are. */
const PLAIN_WORDS = /^(?:[\u4e00-\u9fff]+|[a-z]+(?: [a-z]+)*)$/;

/** Words folded as a text is. */
export const foldWords = (words: string): string => (PLAIN_WORDS.test(words) ? words : normalize(words).text);

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

interface FoldedUnits {
  readonly codes: Uint16Array;
  /** How many units there are, without the zeros behind them. */
  readonly kept: number;
  /** Where each of them stood; undefined if none was dropped. */
  readonly origin: Int32Array | undefined;
  /** Whether any unit is another one than before, or gone. */
  readonly isFolded: boolean;
}

function foldUnits(lower: string): FoldedUnits {
  const { length } = lower;
  const codes = new Uint16Array(length + ZEROS_BEHIND);
  let last = 0;
  let kept = 0;
  let isFolded = false;
  let origin: Int32Array | undefined;
  for (let at = 0; at < length; at++) {
    let code = lower.charCodeAt(at);
    const treatment = TREATMENTS[code];
    if (treatment !== KEEP) {
      if (isLeftOut(lower, at, treatment, last)) {
        origin ??= identity(length, at);
        isFolded = true;
        continue;
      }
      if (code > 32) {
        code = foldWide(code);
        isFolded = true;
      }
    }
    if (origin !== undefined) origin[kept] = at;
    codes[kept++] = code;
    last = code;
  }
  codes.fill(0, kept);
  if (origin !== undefined) origin[kept] = length;
  return { codes, kept, origin, isFolded };
}

function isLeftOut(lower: string, at: number, treatment: number | undefined, last: number): boolean {
  if (treatment === CLOSE) return joins(lower, at, last) || endsLine(lower, at + 1);
  if (treatment === STAR) return isBoldMark(lower, at);
  return treatment === HIDE || (treatment === ESCAPE && ESCAPED.has(lower.charCodeAt(at + 1)));
}

/** Whether a star is one of two: three and more may stand for words that a job board hid. */
function isBoldMark(text: string, at: number): boolean {
  const first = text.charCodeAt(at - 1) === ASTERISK ? at - 1 : at;
  return text.startsWith(BOLD, first) && text.charCodeAt(first - 1) !== ASTERISK && text.charCodeAt(first + 2) !== ASTERISK;
}

/** A span with the mark of bold text beside it whose other one lies within: all of `**男性**优先`. */
function withWholeBold(source: string, span: Span): Span {
  const { start, end } = span;
  if (source.slice(start, end).split(BOLD).length % 2 === 1) return span;
  if (source.startsWith(BOLD, start - BOLD.length)) return { start: start - BOLD.length, end };
  return source.startsWith(BOLD, end) ? { start, end: end + BOLD.length } : span;
}

/** Lower case that is as long as its source: only `İ` would become two units. */
function lowerCase(source: string): string {
  const lower = source.toLowerCase();
  return lower.length === source.length ? lower : source.replaceAll('İ', 'I').toLowerCase();
}

/** Where each unit of the folded text comes from, as long as nothing has been dropped. */
function identity(length: number, known: number): Int32Array {
  const origin = new Int32Array(length + 1);
  for (let at = 0; at < known; at++) origin[at] = at;
  return origin;
}

function foldWide(code: number): number {
  if (DASHES.has(code)) return DASH;
  if (code === 0x2019 || code === 0x2018) return 39;
  if (code === 0x201c || code === 0x201d) return 34;
  if (code === 0x3000 || code === 0xa0) return 32;
  return foldCode(code);
}

/** What becomes of a unit: most of a text is letters and Chinese characters, which stay as they are. */
const [KEEP, FOLD, CLOSE, HIDE, STAR, ESCAPE] = [0, 1, 2, 3, 4, 5] as const;

/** The treatment of each unit: spaces close up where what is around them is written without elsewhere, what has no width is left out. */
const TREATMENTS = treatments();

function treatments(): Uint8Array {
  const treatment = new Uint8Array(0x10000);
  treatment.fill(FOLD, 0xff01, 0xff5f);
  for (const code of [...DASHES, ...QUOTATION_MARKS]) if (code !== DASH) treatment[code] = FOLD;
  for (const code of GAPS) treatment[code] = CLOSE;
  for (const code of ZERO_WIDTH) treatment[code] = HIDE;
  treatment[ASTERISK] = STAR;
  treatment[BACKSLASH] = ESCAPE;
  return treatment;
}

/** How many spaces and stars in a row are looked at. */
const LONGEST_GAP = 8;

/**
 * Whether a space joins what is written without one elsewhere: `岗 位`, `35 岁`, `第 3 年`, `20 - 35`, `性别: 女, 35岁 (含) 以下`.
 *
 * @param last the last unit that was kept
 */
function joins(source: string, at: number, last: number): boolean {
  const isBehindMark = last === COLON || last === COMMA || last === CLOSING;
  if (!isHan(last) && !isDigit(last) && last !== DASH && !isBehindMark) return false;
  const next = skipSpaces(source, at);
  const code = source.charCodeAt(next);
  if (isHan(code)) return last !== DASH;
  if (isBehindMark) return false;
  if (foldCode(code) === OPENING) return isHan(last);
  if (isFoldedDigit(code)) return isHan(last) || (last === DASH && isFoldedDigit(source.charCodeAt(backOverSpaces(source, at - 2))));
  return isDigit(last) && DASHES.has(code) && isFoldedDigit(source.charCodeAt(skipSpaces(source, next + 1)));
}

/** Whether nothing stands between a place and the break of its line: `under 35  ` is a hard break in Markdown, and `35` the end. */
function endsLine(source: string, at: number): boolean {
  const next = isGap(source.charCodeAt(at)) ? skipSpaces(source, at) : at;
  const code = source.charCodeAt(next);
  return code === 10 || code === 13;
}

/** Whether a unit is a space, or a star of bold text that may stand between spaces. */
const isGap = (code: number): boolean => code === 32 || code === 0x3000 || code === 0xa0 || code === ASTERISK;
const isFoldedDigit = (code: number): boolean => isDigit(foldCode(code));

function skipSpaces(source: string, from: number): number {
  let next = from;
  while (next < from + LONGEST_GAP && isGap(source.charCodeAt(next))) next++;
  return next;
}

/** The place of the last unit up to `from` that is no space. */
function backOverSpaces(source: string, from: number): number {
  let place = from;
  while (place > from - LONGEST_GAP && isGap(source.charCodeAt(place))) place--;
  return place;
}

function lowerBound(origin: Int32Array, length: number, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origin[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
