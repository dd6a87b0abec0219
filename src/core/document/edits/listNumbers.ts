import type { Span } from '../../text';
import { indentAt } from '../marks';
import type { JobDescription, Unit } from '../types';
import { nextMark, styleOf } from './listStyle';

/** A mark of a list to be written anew. */
export interface Renumbered {
  readonly span: Span;
  readonly mark: string;
}

/** No list of a JD goes on for more units; one that does is left alone. */
const LONGEST_LIST = 300;

/**
 * The marks of the items, or the headings, behind one of a numbered list, so that they count on from another number when lines go or come. A list whose items
 * all have the same mark, or whose numbers do not follow each other, is left alone.
 *
 * @param n index of the unit behind which marks are written anew
 * @param mark what the next item is to begin with
 * @param gone units whose lines go
 */
export function numbersBehind(
  { text, units }: JobDescription,
  n: number,
  mark: string,
  gone: ReadonlySet<Unit> = new Set(),
): readonly Renumbered[] {
  const unit = units[n];
  if (unit === undefined) return [];
  const indent = indentAt(text, unit.span.start);
  const renumbered: Renumbered[] = [];
  let [old, next] = [listMark(text, unit), mark];
  for (let at = n + 1; at <= Math.min(n + LONGEST_LIST, units.length - 1); at++) {
    const item = units[at];
    if (item === undefined) break;
    if (unit.form === 'heading' && item.form !== 'heading') continue;
    if (!isBeside(indent, indentAt(text, item.span.start))) continue;
    const own = listMark(text, item);
    if (own === old || own !== nextMark(old)) {
      if (item.form === 'paragraph') continue;
      break;
    }
    if (at === n + LONGEST_LIST) return [];
    old = own;
    if (gone.has(item)) continue;
    if (own !== next) renumbered.push({ span: { start: item.span.start, end: item.span.start + own.length }, mark: next });
    next = nextMark(next);
  }
  return renumbered;
}

/** The marks that are written anew when units go. */
export function numbersWithout(document: JobDescription, gone: readonly Unit[]): readonly Renumbered[] {
  const all = new Set(gone);
  const written = new Map<number, Renumbered>();
  for (const unit of gone) {
    // The first line of a list that goes has written those behind it already, and knows best.
    for (const one of numbersBehind(document, document.units.indexOf(unit), listMark(document.text, unit), all))
      if (!written.has(one.span.start)) written.set(one.span.start, one);
  }
  return [...written.values()];
}

/** What stands before the words of an item, without marks of emphasis: `1. `, `（三）`. */
export const listMark = (text: string, { span, content }: Pick<Unit, 'span' | 'content'>): string =>
  /^[^*_【[<]*/.exec(text.slice(span.start, content.start))?.[0] ?? '';

const isBeside = (indent: number | undefined, other: number | undefined): boolean =>
  indent === undefined || other === undefined || indent === other;

/** The marks of a list's outermost items for it to go on another list. */
export function marksBehindList(document: JobDescription, items: readonly Unit[], list: readonly number[]): readonly Renumbered[] {
  const { text } = document;
  const style = styleOf(document, list);
  const [first] = items;
  if (style.begins || first === undefined) return [];
  const indent = indentAt(text, first.span.start) ?? 0;
  let { mark } = style;
  return items.flatMap((item) => {
    if (item.form !== 'item' || item.glued || indentAt(text, item.span.start) !== indent) return [];
    const { start } = item.span;
    const written = { span: { start: start - indent, end: start + listMark(text, item).length }, mark };
    mark = nextMark(mark);
    return written;
  });
}

/** A stretch of a text with marks in it written anew. */
export function withMarks(text: string, { start, end }: Span, marks: readonly Renumbered[]): string {
  let written = '';
  let done = start;
  for (const { span, mark } of marks) {
    written += text.slice(done, span.start) + mark;
    done = span.end;
  }
  return written + text.slice(done, end);
}
