import { lineEndAt, startOf, type Span } from '../../text';
import { headingMeaning, LONGEST_HEADING } from '../headings/labels';
import type { HeadingMeaning } from '../headings/sectionNames';
import { markAt, skipBlank, trimEnd } from '../marks';
import type { SectionKind } from '../types';
import type { RawUnit } from './rawUnit';
import { splitCounted } from './gluedNumbers';

/** What the head of a table says of its columns. */
export interface Columns {
  /** The kind of section that the cells below each head belong to. */
  readonly kinds: readonly SectionKind[];
  /** Whether each row tells of a job of its own, so that its cells are read one by one; otherwise each row is a duty. */
  readonly jobs: boolean;
}

/** `|---|:--:|`, the line between the head and the rows. */
const RULE = /^\|[\s|:-]*$/;
/** So much of a line is looked at to tell whether it is one. */
const LONGEST_RULE = 400;
/** A table's head is no longer than this, in UTF-16 units, and has no more columns. */
const LONGEST_HEAD = 400;
const MOST_COLUMNS = 16;
/** Kinds of which a table of duties alone may have columns: who does them, where and how often. */
const BESIDE_DUTIES: readonly (SectionKind | undefined)[] = [
  undefined,
  'notes',
  'kpi',
  'reporting',
  'hours',
  'place',
  'environment',
  'duties',
];

const isRule = (text: string, start: number, end: number): boolean => RULE.test(startOf(text, { start, end }, LONGEST_RULE));

/** The cells of a row, without the spaces around them; empty ones are kept. */
function cellsOf(text: string, start: number, end: number): Span[] {
  const cells: Span[] = [];
  let from = start + 1;
  for (let at = from; at <= end; at++) {
    if (at < end && (text[at] !== '|' || text[at - 1] === '\\')) continue;
    const first = skipBlank(text, from, at);
    if (at < end || first < end) cells.push({ start: first, end: trimEnd(text, first, at) });
    from = at + 1;
  }
  return cells;
}

/** `组织培训；发放福利`: several sentences. */
const SENTENCES_ZH = /^[\u4e00-\u9fff][^|]{0,60}[；。]/;

/** What a cell of a head names; a list beside a name (`1、维护办公环境`) is none, whatever word it has in it. */
function meaningOfHead(text: string, { start, end }: Span): HeadingMeaning | undefined {
  if (end - start > LONGEST_HEADING) return undefined;
  const words = text.slice(start, end);
  const meaning = headingMeaning(words, true);
  const isText = meaning?.strength === 'hint' && (markAt(text, start, end).form !== 'none' || SENTENCES_ZH.test(words));
  return isText ? undefined : meaning;
}

/**
 * The columns of a table whose head has one for duties: `| Post | Duties | Requirements |`, `| Area | What you do | How often |`.
 *
 * @param below the line below, which tells whether the row is a table's head
 */
export function columnsOf(text: string, start: number, end: number, below: Span): Columns | undefined {
  if (end - start > LONGEST_HEAD || text[below.start] !== '|' || !isRule(text, below.start, below.end)) return undefined;
  const cells = cellsOf(text, start, end);
  const meanings = cells.map((cell) => meaningOfHead(text, cell));
  const named = meanings.map((meaning) => meaning?.kind);
  if (meanings.length < 2 || meanings.length > MOST_COLUMNS || !named.includes('duties')) return undefined;
  const isOfDuties = named.every((kind) => BESIDE_DUTIES.includes(kind));
  if (isOfDuties && (named[0] !== 'duties' || (isShort(cells) && hasRowsWithoutNames(text, below.end)))) return { kinds: [], jobs: false };
  // `| Responsibilities | 1. Run the shop |` is a row of a table that has its names in the first column.
  if (named[0] === 'duties' && !named.slice(1).some((kind) => kind !== undefined && kind !== 'duties')) return undefined;
  // «Position», «Role» and what is not known tell which job it is.
  return { kinds: named.map((kind) => (kind === undefined || kind === 'purpose' ? 'openings' : kind)), jobs: true };
}

/** A cell of a head is no longer than this, in UTF-16 units. */
const LONGEST_CELL = 24;

/** Whether all cells are short, and none is empty. */
const isShort = (cells: readonly Span[]): boolean => cells.every((cell) => cell.end > cell.start && cell.end - cell.start <= LONGEST_CELL);

/** Whether the first row behind the rule of a table, which ends at `at`, begins with no name of a section: `| Front desk | Check in late arrivals |`. */
function hasRowsWithoutNames(text: string, at: number): boolean {
  const start = at + (text.startsWith('\r\n', at) ? 2 : 1);
  if (text[start] !== '|') return false;
  const [first] = cellsOf(text, start, lineEndAt(text, start));
  return first !== undefined && first.end > first.start && meaningOfHead(text, first) === undefined;
}

/** The head of a table that names no section; a first row with longer cells may be a row like the others. */
export function plainHead(text: string, start: number, end: number, below: Span, apart: boolean): RawUnit[] {
  if (end - start > LONGEST_HEAD || text[below.start] !== '|' || !isRule(text, below.start, below.end)) return [];
  const cells = cellsOf(text, start, end);
  const [unit, second] = cells.length > 1 && isShort(cells) ? tableRow(text, start, end, apart) : [];
  return unit?.form === 'table' && second === undefined ? [{ ...unit, head: true }] : [];
}

/** The head of a table whose columns are known. */
export function tableHead(text: string, start: number, end: number, apart: boolean, { jobs }: Columns): RawUnit[] {
  const unit = { span: { start, end }, content: insideOf(text, start, end), mark: 'none', glued: false, apart } as const;
  return [
    jobs
      ? { form: 'table', column: 'openings', ...unit }
      : { form: 'heading', heading: { meaning: undefined, level: 0, inline: false }, ...unit },
  ];
}

/** `1`, `（2）`: a cell in front that only numbers the row. */
const NUMBER = /^[(（]?\d{1,3}[)）.、]?$/;
/** `30%`: a cell behind that only says how much of the work it is. */
const SHARE = /^\d{1,3}(?:\.\d{1,2})?\s?[%％]$/;

/** What a row says: its cells without the number in front and the share behind. */
function wordsOfRow(text: string, start: number, end: number): Span {
  const inside = insideOf(text, start, end);
  const cells = cellsOf(text, inside.start - 1, inside.end);
  const is = (pattern: RegExp, cell: Span | undefined): boolean => cell !== undefined && pattern.test(startOf(text, cell, LONGEST_CELL));
  const first = cells[is(NUMBER, cells[0]) ? 1 : 0];
  const last = cells[cells.length - (is(SHARE, cells.at(-1)) ? 2 : 1)];
  return first !== undefined && last !== undefined && first.start < last.end ? { start: first.start, end: last.end } : inside;
}

/** What stands between the outer bars of a row. */
function insideOf(text: string, start: number, end: number): Span {
  const from = skipBlank(text, start + 1, end);
  return { start: from, end: trimEnd(text, from, text[end - 1] === '|' ? end - 1 : end) };
}

/** A row of a table whose columns are known: the cells with the kinds of their columns, or the row as one duty. */
export function rowByColumns(text: string, start: number, end: number, { kinds, jobs }: Columns): RawUnit[] {
  if (isRule(text, start, end)) return [];
  const common = { form: 'table', mark: 'none', apart: false } as const;
  if (!jobs) {
    const content = wordsOfRow(text, start, end);
    return content.start < content.end ? [{ ...common, span: { start, end }, content, glued: false, column: 'duties' }] : [];
  }
  return cellsOf(text, start, end).flatMap((cell, n) =>
    linesOfCell(text, cell).map((line) => ({ ...common, ...line, glued: true, column: kinds[n] ?? 'openings' })),
  );
}

/** The lines of a cell, and the items of lists that stand in one line. */
function linesOfCell(text: string, cell: Span): { readonly span: Span; readonly content: Span }[] {
  const lines: { span: Span; content: Span }[] = [];
  let from = cell.start;
  for (const line of text.slice(cell.start, cell.end).split(/(<br ?\/?>)/i)) {
    const start = skipBlank(text, from, from + line.length);
    const end = trimEnd(text, start, from + line.length);
    from += line.length;
    if (start >= end || line.startsWith('<')) continue;
    const mark = markAt(text, start, end);
    if (mark.content < end) lines.push(...splitCounted(text, mark, start, end));
  }
  return lines;
}

/** A row of a table that has the names of sections, if any, in its first column. */
export function tableRow(text: string, start: number, end: number, apart: boolean): RawUnit[] {
  if (isRule(text, start, end)) return [];
  const from = skipBlank(text, start + 1, end);
  const bar = text.slice(from, end).indexOf('|');
  const cell = bar < 0 ? end : from + bar;
  const { end: last } = insideOf(text, start, end);
  const common = { mark: 'none', glued: false, apart } as const;
  const meaning = headingMeaning(text.slice(from, Math.min(cell, from + LONGEST_HEADING + 1)), false);
  if (meaning === undefined || cell >= last)
    return last > from ? [{ form: 'table', span: { start, end }, content: wordsOfRow(text, start, end), ...common }] : [];
  const body = skipBlank(text, cell + 1, last);
  const heading: RawUnit = {
    form: 'heading',
    span: { start, end: cell },
    content: { start: from, end: trimEnd(text, from, cell) },
    ...common,
    heading: { meaning, level: 0, inline: body < last },
  };
  if (body >= last) return [heading];
  const mark = markAt(text, body, last);
  const items = splitCounted(text, mark, body, last);
  return [heading, ...items.map((item) => ({ form: 'table' as const, ...item, ...common, mark: mark.form, glued: items.length > 1 }))];
}
