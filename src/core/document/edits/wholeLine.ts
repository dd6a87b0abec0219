import { isLineBreak, type Span } from '../../text';
import type { JobDescription, Unit } from '../types';

/** What is to go when a unit goes: its line with the line break, and the blank line that would be one too many; in a line with other units only itself. */
export function wholeLine({ text }: JobDescription, { span }: Pick<Unit, 'span'>): Span {
  let start = span.start;
  while (start > 0 && isSpace(text[start - 1])) start--;
  let end = span.end;
  while (end < text.length && isSpace(text[end])) end++;
  const begins = start === 0 || isLineBreak(text[start - 1]);
  if (!begins || (end < text.length && !isLineBreak(text[end]))) return begins ? { start: span.start, end } : { start, end: span.end };
  const next = skipBreak(text, end);
  if (next === end) return { start: backOverBreak(text, start), end };
  const apart = start === 0 || backOverBreak(text, start) !== start ? skipBreak(text, skipSpaces(text, next)) : next;
  const blankAfter = apart > skipSpaces(text, next);
  const blankBefore = start === 0 || isBlankLineBefore(text, start);
  return { start, end: blankAfter && blankBefore ? apart : next };
}

const isSpace = (symbol: string | undefined): boolean => symbol === ' ' || symbol === '\t' || symbol === '\u3000' || symbol === '\u00a0';

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text[at])) at++;
  return at;
}

function skipBreak(text: string, at: number): number {
  if (text[at] === '\r' && text[at + 1] === '\n') return at + 2;
  return isLineBreak(text[at]) ? at + 1 : at;
}

function backOverBreak(text: string, at: number): number {
  if (text[at - 1] === '\n' && text[at - 2] === '\r') return at - 2;
  return isLineBreak(text[at - 1]) ? at - 1 : at;
}

function isBlankLineBefore(text: string, lineStart: number): boolean {
  let at = backOverBreak(text, lineStart);
  if (at === lineStart) return true;
  while (at > 0 && isSpace(text[at - 1])) at--;
  return at === 0 || isLineBreak(text[at - 1]);
}
