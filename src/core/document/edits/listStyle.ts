import { hasBlankLine } from '../../text';
import { indentAt } from '../marks';
import type { JobDescription, Unit } from '../types';

/** How a document writes the lines of a list. */
export interface ListStyle {
  /** What stands before the next line's words: indentation and mark. */
  readonly mark: string;
  readonly numbered: boolean;
  /** What every line ends with. */
  readonly end: string;
  /** Whether blank lines stand between the lines. */
  readonly loose: boolean;
  /** Whether the next line begins a list, because what stands there is none. */
  readonly begins: boolean;
}

const NUMERALS = '一二三四五六七八九';
const NUMERAL = /[一二三四五六七八九十百]+/;
const BULLET: ListStyle = { mark: '- ', numbered: false, end: '', loose: false, begins: true };

/**
 * How the given units are written.
 *
 * @param items indices of units, headings left out
 */
export function styleOf({ units, text }: JobDescription, items: readonly number[]): ListStyle {
  const all = items.flatMap((n) => units[n] ?? []);
  const last = all.at(-1);
  if (last === undefined) return BULLET;
  const listed = all.filter(({ form }) => form === 'item');
  const end = /[。；;.]$/.exec(text.slice(last.content.start, last.content.end))?.[0] ?? '';
  if (last.form === 'paragraph' && !last.glued && listed.length === 0 && all.length > 1)
    return { mark: '', numbered: false, end, loose: isLoose(text, all), begins: false };
  const least = listed.reduce((smallest, unit) => Math.min(smallest, indentOf(text, unit)), Infinity);
  const model = last.form === 'item' ? (listed.findLast((unit) => indentOf(text, unit) <= least) ?? last) : undefined;
  if (model === undefined) return BULLET;
  const mark = nextMark(markOf(text, model));
  return { mark, numbered: mark !== markOf(text, model), end, loose: isLoose(text, listed), begins: false };
}

/** The mark of the line that follows one with this mark: `1. ` is followed by `2. `, `（三）` by `（四）`, `- ` by itself. */
export function nextMark(mark: string): string {
  const digits = /[0-9０-９]+/.exec(mark);
  if (digits !== null) return mark.replace(digits[0], wide(digits[0], Number(digits[0].normalize('NFKC')) + 1));
  const circled = /[\u2460-\u2472]/.exec(mark);
  if (circled !== null) return mark.replace(circled[0], String.fromCharCode(circled[0].charCodeAt(0) + 1));
  return mark.replace(NUMERAL, (numeral) => nextNumeral(numeral));
}

/** The mark of the first line of a list that is marked so. */
export function firstMark(mark: string): string {
  return mark
    .replace(/[0-9０-９]+/, (digits) => wide(digits, 1))
    .replace(/[\u2460-\u2473]/, '①')
    .replace(/[一二三四五六七八九十]+/, '一');
}

/** The numeral after one from 一 to 九十八; any other stays as it is. */
function nextNumeral(numeral: string): string {
  const parts = /^(?:([二三四五六七八九]?)(十))?([一二三四五六七八九]?)$/.exec(numeral);
  if (parts === null) return numeral;
  const [, tens = '', ten = '', ones = ''] = parts;
  const valueOf = (digit: string): number => (digit === '' ? 0 : NUMERALS.indexOf(digit) + 1);
  const next = (ten === '' ? 0 : 10 * (valueOf(tens) || 1)) + valueOf(ones) + 1;
  return next < 100 ? numeralOf(next) : numeral;
}

/** A number from 1 to 99 in Chinese. */
function numeralOf(value: number): string {
  const digit = (n: number): string => NUMERALS[n - 1] ?? '';
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? digit(tens) : ''}${tens > 0 ? '十' : ''}${digit(value % 10)}`;
}

/** A number as wide as the one it follows. */
function wide(like: string, value: number): string {
  const plain = String(value);
  return /[０-９]/.test(like) ? plain.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : plain;
}

function markOf(text: string, { span, content, glued }: Unit): string {
  const own = text.slice(span.start, content.start);
  return glued ? own : text.slice(span.start - indentOf(text, { span }), span.start) + own.replace(/\[x\]/i, '[ ]');
}

/** How many characters of space stand before a unit on its line; one that does not begin its line has none. */
const indentOf = (text: string, { span }: Pick<Unit, 'span'>): number => indentAt(text, span.start) ?? 0;

function isLoose(text: string, units: readonly Unit[]): boolean {
  const [before, last] = units.slice(-2);
  return before !== undefined && last !== undefined && hasBlankLine(text.slice(before.span.end, last.span.start));
}
