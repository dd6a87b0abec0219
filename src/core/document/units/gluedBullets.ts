import { isHan } from '../../language';
import type { Span } from '../../text';
import { isBlank, skipBlank, trimEnd } from '../marks';

/** Symbols between the items of a list that lost its line breaks; a star or a dash is one only where the line shows it. */
const SYMBOLS = ['•', '●', '▪', '■', '◦', '‣', '∙', '➢', '➤', '✓', '✔', '✅', '*', '-'] as const;
const BULLETS: ReadonlySet<number> = new Set(Array.from([...SYMBOLS, '–'], (symbol) => symbol.charCodeAt(0)));
const [STAR, HYPHEN, DASH] = [42, 45, 0x2013];
const isDash = (code: number): boolean => code === HYPHEN || code === DASH;
/** Most characters are told by their range alone. */
const isBullet = (code: number): boolean => (code < DASH ? code === STAR || code === HYPHEN : code < 0x2800 && BULLETS.has(code));

/** How many items there must be, of dashes and behind text that is no name of a section, and how long they are on average, in UTF-16 units. */
const LIST = { fewest: 3, shortest: { chinese: 8, latin: 24 } } as const;
/** The same where a name or the first bullet opens the line. */
const OPENED_LIST = { fewest: 2, shortest: { chinese: 4, latin: 14 } } as const;

/** What stands on a line with bullets in it. */
export interface GluedList {
  /** What stands in front of the first bullet; nothing where the line begins with it. */
  readonly head: Span | undefined;
  /** The items, each with its bullet. */
  readonly items: readonly { readonly span: Span; readonly content: Span }[];
}

/** Answers, for one line after the other, whether there is a bullet within it: most lines have none and need no closer look. */
export function bulletFinder(text: string): (start: number, end: number) => boolean {
  const next = SYMBOLS.map((symbol) => placeOf(text, symbol, 0));
  let nearest = Math.min(...next);
  return (start, end) => {
    if (nearest >= end) return false;
    const first = skipBlank(text, start, end);
    for (let n = 0; n < SYMBOLS.length; n++) if ((next[n] ?? 0) <= first) next[n] = placeOf(text, SYMBOLS[n] ?? '', first + 1);
    nearest = Math.min(...next);
    return nearest < end;
  };
}

/** Where a symbol stands next; a star or a dash with a space on either side. */
function placeOf(text: string, symbol: string, from: number): number {
  let at = text.indexOf(symbol, from);
  if (symbol === '*' || symbol === '-')
    while (at >= 0 && !(isBlank(text.charCodeAt(at - 1)) && isBlank(text.charCodeAt(at + 1)))) at = text.indexOf(symbol, at + 1);
  return at < 0 ? Infinity : at;
}

/**
 * The list that a line holds whose line breaks were lost: `Key duties • Serve the customers • Keep the shelves full`.
 *
 * @param opened whether what stands in front names a section
 */
export function gluedList(text: string, start: number, end: number, opened: (head: Span) => boolean): GluedList | undefined {
  const marks = marksOf(text, start, end);
  const first = marks[0];
  if (first === undefined) return undefined;
  const head = first > start ? { start, end: trimEnd(text, start, first) } : undefined;
  const isOpened = head === undefined || opened(head);
  const { fewest, shortest } = isOpened ? OPENED_LIST : LIST;
  if (marks.length < (isDash(text.charCodeAt(first)) ? LIST.fewest : fewest)) return undefined;
  const least = isHan(text.charCodeAt(skipBlank(text, first + 1, end))) ? shortest.chinese : shortest.latin;
  if (end - first < least * marks.length) return undefined;
  const items = marks.map((mark, n) => {
    const last = trimEnd(text, mark, marks[n + 1] ?? end);
    return { span: { start: mark, end: last }, content: { start: skipBlank(text, mark + 1, last), end: last } };
  });
  return { head, items };
}

/** Where the bullets stand on a line: all are the same as the first, with a space on either side, and a capital or a Chinese character follows. */
function marksOf(text: string, start: number, end: number): number[] {
  const marks: number[] = [];
  let symbol = 0;
  let brackets = 0;
  for (let at = start; at < end - 2; at++) {
    const code = text.charCodeAt(at);
    if (code === 40 || code === 41) brackets += code === 40 ? 1 : -1;
    if ((symbol === 0 ? !isBullet(code) : code !== symbol) || (brackets > 0 && isDash(code))) continue;
    const isFirst = at === start;
    if (!(isFirst || isBlank(text.charCodeAt(at - 1))) || !(isBlank(text.charCodeAt(at + 1)) || mayTouch(code))) continue;
    const next = text.charCodeAt(skipBlank(text, at + 1, end));
    if (!((next >= 65 && next <= 90) || isHan(next))) continue;
    if (isDash(code) && symbol === 0 && !isFirst) continue;
    symbol = code;
    marks.push(at);
  }
  return marks;
}

/** Whether words may follow a bullet without a space: `•Serve`. */
const mayTouch = (code: number): boolean => code !== STAR && !isDash(code);
