import { foldCode, isDigit } from '../classify/tokens';
import { isHan } from '../language';
import type { Span } from '../text';

/**
 * A text folded for matching: lower case, half-width, one spelling of dashes, tildes and quotation marks, no spaces between Chinese characters, between
 * them and digits (`35 岁`) or within a range of numbers (`20 - 35`), no zero-width characters. Positions in it map back to the source exactly.
 */
export interface NormalizedText {
  readonly text: string;
  /** The source span of a half-open stretch of the folded text. */
  readonly toSource: (start: number, end: number) => Span;
  /** Where a source offset lies in the folded text (the next kept character if it was dropped). */
  readonly fromSource: (offset: number) => number;
}

const DASH = 45;
const DASHES = new Set([DASH, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xff0d, 0x301c, 0xff5e, 0x7e, 0x223c]);
const ZERO_WIDTH = new Set([0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]);

/** Folds a text; see {@link NormalizedText}. Linear: stretches that only need lower case are taken over whole. */
export function normalize(source: string): NormalizedText {
  const length = source.length;
  let text = '';
  let from = 0;
  let capitals = false;
  let last = 0;
  let kept = 0;
  let origin: Int32Array | undefined;
  const take = (end: number): void => {
    if (end > from) text += capitals ? source.slice(from, end).toLowerCase() : source.slice(from, end);
    capitals = false;
    from = end + 1;
  };
  for (let at = 0; at < length; at++) {
    const code = source.charCodeAt(at);
    // Most of a text is letters and Chinese characters, which stay as they are but for their case.
    const plain = code < 128 ? code > 32 && code !== 0x7e : code > 0x3000 && code <= 0x9fff && code !== 0x301c;
    if (!plain && isDropped(source, at, code, last)) {
      take(at);
      origin ??= identity(length, at);
      continue;
    }
    if (origin !== undefined) origin[kept] = at;
    kept++;
    last = code;
    if (code >= 65 && code <= 90) capitals = true;
    if (plain || code <= 32) continue;
    take(at);
    last = foldWide(code);
    text += String.fromCharCode(last);
  }
  take(length);
  if (origin === undefined)
    return {
      text,
      toSource: (start, end) => ({ start: Math.min(start, length), end: end <= start ? Math.min(start, length) : Math.min(end, length) }),
      fromSource: (offset) => offset,
    };
  origin[kept] = length;
  const places = origin;
  return {
    text,
    toSource: (start, end) => ({
      start: places[start] ?? length,
      end: end <= start ? (places[start] ?? length) : (places[end - 1] ?? length - 1) + 1,
    }),
    fromSource: (offset) => lowerBound(places, kept, offset),
  };
}

/** Where each unit of the folded text comes from, as long as nothing has been dropped. */
function identity(length: number, known: number): Int32Array {
  const origin = new Int32Array(length + 1);
  for (let at = 0; at < known; at++) origin[at] = at;
  return origin;
}

/** @param last the last unit that was kept */
function isDropped(source: string, at: number, code: number, last: number): boolean {
  if (code === 32 || code === 0x3000 || code === 0xa0) return (isHan(last) || isDigit(last) || last === DASH) && joins(source, at, last);
  return (code === 0xfeff || (code >= 0x200b && code <= 0x2060)) && ZERO_WIDTH.has(code);
}

function foldWide(code: number): number {
  if (DASHES.has(code)) return DASH;
  if (code === 0x2019 || code === 0x2018) return 39;
  if (code === 0x201c || code === 0x201d) return 34;
  if (code === 0x3000 || code === 0xa0) return 32;
  return foldCode(code);
}

/** How many spaces in a row are looked at. */
const LONGEST_GAP = 8;

/** Whether a space joins what is written without one elsewhere: `岗 位`, `35 岁`, `第 3 年`, `20 - 35`. */
function joins(source: string, at: number, last: number): boolean {
  const next = skipSpaces(source, at);
  const code = source.charCodeAt(next);
  if (isHan(code)) return last !== DASH;
  if (isFoldedDigit(code)) return isHan(last) || (last === DASH && isFoldedDigit(source.charCodeAt(backOverSpaces(source, at - 2))));
  return isDigit(last) && DASHES.has(code) && isFoldedDigit(source.charCodeAt(skipSpaces(source, next + 1)));
}

const isFoldedDigit = (code: number): boolean => isDigit(foldCode(code));
const isGap = (code: number): boolean => code === 32 || code === 0x3000 || code === 0xa0;

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
