import { isHan } from '../../language';
import type { Span } from '../../text';
import { BULLET_SYMBOLS, isBlank, skipBlank, trimEnd } from '../marks';
import { isStop } from './gluedNumbers';

/** What stands between items, too, but means much else: it counts only where the line shows it. */
const DASHES = '*-–—';
const isDash = (symbol: string): boolean => DASHES.includes(symbol);

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

/**
 * Any symbol, or a dash with a space on either side or behind the end of a sentence. The dash comes first, for which a text is searched
 * much faster than for what is before it.
 */
const BULLET = new RegExp(`[${BULLET_SYMBOLS}]|[*-](?<=[ \\t\\u3000].)(?=[ \\t\\u3000])|[–—*-](?<=[。；;][ \\t]?.)`, 'g');

/** Answers, for one line after the other, whether there is a bullet within it: most lines have none and need no closer look. */
export function bulletFinder(text: string): (start: number, end: number) => boolean {
  let next = placeOfBullet(text, 0);
  return (start, end) => {
    const first = skipBlank(text, start, end);
    if (next <= first) next = placeOfBullet(text, first + 1);
    return next < end;
  };
}

/** A Chinese item of dashes is longer than this, in UTF-16 units; another has two words. */
const LONGEST_NAME = 3;

const isName = (text: string, { start, end }: Span): boolean =>
  isHan(text.charCodeAt(start)) ? end - start <= LONGEST_NAME : !text.slice(start, end).includes(' ');

function placeOfBullet(text: string, from: number): number {
  BULLET.lastIndex = from;
  return BULLET.exec(text)?.index ?? Infinity;
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
  const isSure = !isDash(text[first] ?? '') || marks.every((mark) => mark === first || isStop(text, mark));
  if (marks.length < (isSure ? fewest : LIST.fewest)) return undefined;
  const least = isHan(text.charCodeAt(skipBlank(text, first + 1, end))) ? shortest.chinese : shortest.latin;
  if (end - first < least * marks.length) return undefined;
  const items = marks.map((mark, n) => {
    const last = trimEnd(text, mark, marks[n + 1] ?? end);
    return { span: { start: mark, end: last }, content: { start: skipBlank(text, mark + 1, last), end: last } };
  });
  // `上海 - 杭州 - 南京`, `Leeds - York - Hull`: names between dashes are no items.
  if (!isSure && items.some(({ content }) => isName(text, content))) return undefined;
  return { head, items };
}

/**
 * Where the bullets stand on a line: all are the same as the first, behind a space or the end of a sentence. Words may touch a
 * symbol (`•Serve`), and begin with a capital or a Chinese character, unless a symbol opens the line.
 */
function marksOf(text: string, start: number, end: number): number[] {
  const marks: number[] = [];
  const opening = text[start] ?? '';
  let symbol = BULLET_SYMBOLS.includes(opening) || isDash(opening) ? opening : '';
  let brackets = 0;
  for (let at = start; at < end - 2; at++) {
    const found = text[at] ?? '';
    if (found === '(' || found === '（') brackets++;
    else if (found === ')' || found === '）') brackets = Math.max(0, brackets - 1);
    if (symbol === '' ? !(BULLET_SYMBOLS.includes(found) || found === '*') : found !== symbol) continue;
    const isLoose = isBlank(text.charCodeAt(at + 1)) && isBlank(text.charCodeAt(at - 1));
    if (isDash(found) ? brackets > 0 || !(at === start || isLoose || isStop(text, at)) : !opensWords(text, at, start)) continue;
    const next = text.charCodeAt(skipBlank(text, at + 1, end));
    if (next === text.charCodeAt(at) || !(isHan(next) || (next >= 65 && next <= 90) || (opening === found && !isDash(found)))) continue;
    symbol = found;
    marks.push(at);
  }
  return marks;
}

const opensWords = (text: string, at: number, start: number): boolean =>
  at === start || isBlank(text.charCodeAt(at - 1)) || isStop(text, at);
