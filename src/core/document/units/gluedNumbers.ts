import { isHan } from '../../language';
import type { Span } from '../../text';
import { isBlank, markAt, mayOpenNumeral, skipBlank, trimEnd, writtenNumber, type Mark } from '../marks';

/** List items that stand in one line and are counted: `1、…；2、…；3、…`, `A、…；B、…`, `一、…；二、…`. The first mark has been read already. */
export function splitCounted(text: string, first: Mark, start: number, end: number): { readonly span: Span; readonly content: Span }[] {
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
  return first.form === 'bullet' && LETTERED.test(text.slice(from, from + 2)) ? nextLetter(text, from, end) : undefined;
}

function nextNumber(text: string, { form, value }: Mark, from: number, end: number): NextMark {
  let expected = value + 1;
  const bare = isBareNumber(text, from);
  const mayOpen = form === 'ordered' ? mayOpenNumber : mayOpenNumeral;
  return (at) => {
    if (!mayOpen(text.charCodeAt(at)) || !isItemBoundary(text.charCodeAt(at - 1), text[at - 1] ?? '')) return undefined;
    const mark = markAt(text, at, end);
    if (mark.form !== form || mark.value !== expected) return undefined;
    if (!bare && isBareNumber(text, at) && !isStop(text, at)) return undefined;
    expected++;
    return mark;
  };
}

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

/** Whether a number has nothing between it and the words: `1 Run the shop`. */
function isBareNumber(text: string, at: number): boolean {
  let next = at;
  while (next < at + 2 && text.charCodeAt(next) >= 48 && text.charCodeAt(next) <= 57) next++;
  return next > at && isBlank(text.charCodeAt(next));
}

/** Whether a sentence ended in front of a place. */
export function isStop(text: string, at: number): boolean {
  let before = at - 1;
  while (before > 0 && isBlank(text.charCodeAt(before))) before--;
  return '。；;.!！'.includes(text[before] ?? ' ');
}

export function isItemBoundary(code: number, symbol: string): boolean {
  return isBlank(code) || '。；;，,.!！)）】'.includes(symbol);
}

function mayOpenNumber(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 0xff10 && code <= 0xff19) ||
    code === 40 ||
    code === 0xff08 ||
    code === 0x3010 ||
    writtenNumber(code) > 0
  );
}
