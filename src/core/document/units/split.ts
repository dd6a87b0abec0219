import { isHan } from '../../language';
import { lazily } from '../../lazily';
import type { Span } from '../../text';
import { headingMeaning } from '../headings/labels';
import { isBlank, markAt, skipBlank, trimEnd, type Mark } from '../marks';
import { anyOf } from '../words';

/** A Chinese paragraph shorter than this is one unit even if it has two clauses; longer ones are read by sentence. */
const SHORT_PARAGRAPH = 24;
/** What ends in such a full stop: `e.g.`, `Inc.`, an initial. */
const abbreviation = lazily(() => new RegExp(String.raw`(?:^|[\s(])(?:${anyOf('abbreviation')}|[a-z])\.$`, 'i'));

/** List items that stand in one line: `1、…；2、…；3、…`, `• … • …`, `A、…；B、…`. The first mark has been read already. */
export function splitItems(text: string, first: Mark, start: number, end: number): { readonly span: Span; readonly content: Span }[] {
  const items: { span: Span; content: Span }[] = [];
  let from = start;
  let content = first.content;
  const nextMark = nextMarkOf(text, first, skipBlank(text, start, end), end);
  for (let at = content + 1; nextMark !== undefined && at < end; at++) {
    const mark = nextMark(at);
    if (mark === undefined || mark.content >= end) continue;
    const last = trimEnd(text, from, at);
    items.push({ span: { start: from, end: last }, content: { start: content, end: last } });
    from = skipBlank(text, at, end);
    content = mark.content;
    at = mark.content;
  }
  return [...items, { span: { start: from, end }, content: { start: content, end } }];
}

/** Answers for a place whether the mark that follows the one read last stands there. */
type NextMark = (at: number) => Mark | undefined;

/** What tells the marks that follow the first one, at `from`; undefined where it stands alone for sure. */
function nextMarkOf(text: string, first: Mark, from: number, end: number): NextMark | undefined {
  if (first.form === 'ordered' || first.form === 'numeral') return nextNumber(text, first, from, end);
  if (first.form !== 'bullet') return undefined;
  const symbol = text[from] ?? '';
  if (LETTERED.test(text.slice(from, from + 2))) return nextLetter(text, from, end);
  if (!(SYMBOLS.includes(symbol) || DASHES.includes(symbol)) || !text.slice(from + 1, end).includes(symbol)) return undefined;
  return nextSymbol(text, symbol, end);
}

function nextNumber(text: string, { form, value }: Mark, from: number, end: number): NextMark {
  let expected = value + 1;
  const bare = isBareNumber(text, from);
  return (at) => {
    const mayOpen = form === 'ordered' ? mayOpenNumber(text.charCodeAt(at)) : NUMERAL_STARTS.includes(text[at] ?? ' ');
    if (!mayOpen || !isItemBoundary(text.charCodeAt(at - 1), text[at - 1] ?? '')) return undefined;
    const mark = markAt(text, at, end);
    if (mark.form !== form || mark.value !== expected) return undefined;
    if (!bare && isBareNumber(text, at) && !isStop(text, at)) return undefined;
    expected++;
    return mark;
  };
}

const NUMERAL_STARTS = '(（第一二三四五六七八九十';

/** `A、` or `（a`: the first of a list with letters, of which nothing else is split. */
const LETTERED = /^(?:[Aa]|[(（][Aa])/;

function nextLetter(text: string, from: number, end: number): NextMark {
  let expected = text.charCodeAt(isLetter(text.charCodeAt(from)) ? from : from + 1) + 1;
  return (at) => {
    const code = text.charCodeAt(isLetter(text.charCodeAt(at)) ? at : at + 1);
    if (code !== expected || !(isStop(text, at) || (isBlank(text.charCodeAt(at - 1)) && isHan(text.charCodeAt(at + 2))))) return undefined;
    const mark = markAt(text, at, end);
    if (mark.form !== 'bullet' || mark.content <= at) return undefined;
    expected++;
    return mark;
  };
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** Bullets that mean nothing else in a line, with a space or the end of a sentence before them. */
const SYMBOLS = '•·●○■□◆◇▪▫►▶▷★☆∙⚫✓✔✅√➢➤◎⊙◦◾◼♦❖♢';
/** Those that mean much else, and are bullets only behind the end of a sentence. */
const DASHES = '-–—*+';

function nextSymbol(text: string, symbol: string, end: number): NextMark {
  const isDash = DASHES.includes(symbol);
  return (at) => {
    if (text[at] !== symbol || text[at - 1] === symbol) return undefined;
    if (!(isStop(text, at) || (!isDash && isBlank(text.charCodeAt(at - 1))))) return undefined;
    const mark = markAt(text, at, end);
    return mark.form === 'bullet' ? mark : undefined;
  };
}

/** Whether a number has nothing between it and the words: `1 Run the shop`. */
function isBareNumber(text: string, at: number): boolean {
  let next = at;
  while (next < at + 2 && text.charCodeAt(next) >= 48 && text.charCodeAt(next) <= 57) next++;
  return next > at && isBlank(text.charCodeAt(next));
}

/** Whether a sentence ended before a place. */
function isStop(text: string, at: number): boolean {
  let before = at - 1;
  while (before > 0 && isBlank(text.charCodeAt(before))) before--;
  return '。；;.!！'.includes(text[before] ?? ' ');
}

function isItemBoundary(code: number, symbol: string): boolean {
  return isBlank(code) || '。；;，,.!！)）】'.includes(symbol);
}

function mayOpenNumber(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 0xff10 && code <= 0xff19) ||
    (code >= 0x2460 && code <= 0x249b) ||
    (code >= 0x2776 && code <= 0x2793) ||
    code === 40 ||
    code === 0xff08 ||
    code === 0x3010
  );
}

/** The sentences of a paragraph; a short one stays whole. */
export function splitSentences(text: string, start: number, end: number): Span[] {
  if (end - start <= SHORT_PARAGRAPH && isHan(text.charCodeAt(start))) return [{ start, end }];
  const sentences: Span[] = [];
  let from = start;
  for (let at = start; at < end - 1; at++) {
    const code = text.charCodeAt(at);
    if (!isSentenceEnd(code) && !(isLatinStop(code) && endsSentence(text, from, at, end))) continue;
    if (at + 1 - from < 4) continue;
    sentences.push({ start: from, end: at + 1 });
    from = skipBlank(text, at + 1, end);
    at = from - 1;
  }
  if (from < end) sentences.push({ start: from, end });
  return sentences;
}

/** `。！？；` */
function isSentenceEnd(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff1b;
}

/** `. ! ? ;` */
function isLatinStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 59;
}

/** A full stop ends a sentence before a capital, a Chinese character or a quotation mark, unless it ends an abbreviation. */
function endsSentence(text: string, from: number, at: number, end: number): boolean {
  if (text[at] === ';') return isHan(text.charCodeAt(at + 1)) || isHan(text.charCodeAt(at - 1));
  const next = skipBlank(text, at + 1, end);
  if (next >= end) return false;
  const code = text.charCodeAt(next);
  const capital = (code >= 65 && code <= 90) || isHan(code) || code === 0x201c || code === 34;
  if (!capital || (next === at + 1 && !isHan(code) && !isSentenceGlue(text, at))) return false;
  return text[at] !== '.' || !abbreviation().test(text.slice(Math.max(from, at - 8), at + 1));
}

/** `results.You can` with the space lost: a lower-case word of three letters before, a capitalised one behind. */
function isSentenceGlue(text: string, at: number): boolean {
  return /[a-z]{3}\.[A-Z][a-z' ]/.test(text.slice(Math.max(0, at - 3), at + 3));
}

const LABEL_REACH = 10;

/** Where section names stand in the middle of a line that lost its line breaks: `…。任职要求：1、…`. */
export function splitAtLabels(text: string, start: number, end: number): number[] {
  if (end - start < 20) return [];
  const cuts: number[] = [];
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0xff1a && code !== 58 && code !== 0x3011) continue;
    const symbol = text[at] ?? '';
    let from = at;
    while (from > start && at - from < LABEL_REACH && isHan(text.charCodeAt(from - 1))) from--;
    if (at - from < 4 || from <= start + 1) continue;
    const opened = text[from - 1] === '【';
    if (symbol === '】' && !opened) continue;
    if (!opened && !isItemBoundary(text.charCodeAt(from - 1), text[from - 1] ?? '') && text[from - 1] !== '、') continue;
    const meaning = headingMeaning(text.slice(from, at), false);
    if (meaning?.strength === 'sure') cuts.push(numberedFrom(text, start, opened ? from - 1 : from));
  }
  return cuts;
}

/** A label may carry its own numeral: `…。二、任职要求：`. */
function numberedFrom(text: string, start: number, label: number): number {
  const numbered = /[一二三四五六七八九十]、$/.exec(text.slice(Math.max(start, label - 2), label));
  return numbered === null ? label : label - 2;
}
