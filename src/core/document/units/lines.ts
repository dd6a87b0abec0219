import { endOfLine, type Span } from '../../text';
import { headingMeaning, LONGEST_HEADING } from '../headings/labels';
import { isBlank, markAt, skipBlank, trimEnd } from '../marks';
import { bulletFinder } from './gluedBullets';
import { withHeadLine } from './lineForms';
import { withListedHeadings } from './listedHeadings';
import { withNumberedHeadings, withOutlineHeadings } from './outlineHeadings';
import type { RawUnit } from './rawUnit';
import { columnsOf, plainHead, rowByColumns, tableHead, type Columns } from './tables';
import { unitsOfPiece, type Piece } from './units';

/** The HTML tags that begin or end a line. */
export const BLOCK_TAG = /<(\/?)(br|p|li|div|ul|ol|h[1-6]|tr|td|th|table|section)\b[^<>\n]{0,200}>/gi;

/**
 * Cuts a text into units, line by line. What is hidden is left out where a line begins or ends with it; block-level HTML tags count
 * as line breaks; a line that goes on from the one above (a wrapped paragraph, an indented continuation of an item) joins it.
 *
 * @param body where the text proper stands
 * @param hidden comments and fenced code, in the order of the text
 */
export function cutUnits(text: string, lineStarts: readonly number[], body: Span, hidden: readonly Span[]): RawUnit[] {
  const units: RawUnit[] = [];
  const shown = shownParts(text, hidden);
  const hasBullets = bulletFinder(text);
  let apart = true;
  /** The columns of the table that the line stands in; undefined outside of tables, null in one whose head names none. */
  let table: Columns | null | undefined;
  /** Whether the line stands in a quotation that opens the text with a heading or has named a section: a posting that is quoted as a whole is read. */
  let quoted = false;
  for (let line = 0; line < lineStarts.length; line++) {
    const lineStart = lineStarts[line] ?? 0;
    if (lineStart < body.start) continue;
    if (lineStart >= body.end && body.end < text.length) break;
    const lineEnd = endOfLine(text, lineStarts, line);
    if (skipBlank(text, lineStart, lineEnd) >= lineEnd) {
      apart = true;
      table = undefined;
      quoted = false;
      continue;
    }
    const { start, end } = shown(lineStart, lineEnd);
    const first = skipBlank(text, start, end);
    if (first >= end) continue;
    const inner = text[first] === '>' ? skipBlank(text, first + 1, end) : first;
    quoted = inner > first && (quoted || (units.length === 0 && text[inner] === '#') || namesSection(text, inner, end));
    if (quoted && inner >= end) {
      apart = true;
      continue;
    }
    if (isRule(text, first, end)) {
      if (text[first] === '=' && !apart) underline(units);
      apart = true;
      continue;
    }
    if (text[first] !== '|') table = undefined;
    else if (table === undefined) {
      const last = trimEnd(text, first, end);
      const below = { start: lineStarts[line + 1] ?? text.length, end: endOfLine(text, lineStarts, line + 1) };
      table = columnsOf(text, first, last, below) ?? null;
      const head = table === null ? plainHead(text, first, last, below, apart) : tableHead(text, first, last, apart, table);
      if (head.length > 0) {
        units.push(...head);
        apart = false;
        continue;
      }
    } else if (table !== null) {
      units.push(...rowByColumns(text, first, trimEnd(text, first, end), table));
      continue;
    }
    const bulleted = hasBullets(start, end);
    const from = quoted ? inner : start;
    for (const piece of piecesOf(text, from, end)) {
      for (const found of unitsOfPiece(text, piece, apart, bulleted)) {
        const unit = quoted && found.span.start === inner ? withQuotationMark(found, first) : found;
        // What stands behind a tag does not go on from the line above.
        if (piece.start === from && continues(text, units.at(-1), unit, { start: lineStarts[line - 1] ?? 0, end: lineStart }))
          join(units, unit);
        else units.push(unit);
        apart = false;
      }
    }
  }
  return withHeadLine(
    text,
    withNumberedHeadings(text, withOutlineHeadings(text, withListedHeadings(text, withListedNumerals(text, units)))),
  );
}

/** Whether a line is the name of a section and nothing else. */
function namesSection(text: string, start: number, end: number): boolean {
  const last = trimEnd(text, start, end);
  return last - start <= LONGEST_HEADING && headingMeaning(text.slice(start, last), false)?.strength === 'sure';
}

/** An item or a sentence with the mark of the quotation that it stands in, so that the next one is written with it. */
const withQuotationMark = (unit: RawUnit, start: number): RawUnit =>
  unit.form === 'heading' ? unit : { ...unit, span: { start, end: unit.span.end } };

/**
 * `（一）`, `（二）` one right below the other head nothing: they are the items of a list. The last of them is one, too, unless
 * something stands below it.
 */
function withListedNumerals(text: string, units: RawUnit[]): RawUnit[] {
  for (let from = 0; from < units.length; from++) {
    if (!isNumeral(text, units, from)) continue;
    let to = from + 1;
    while (isNumeral(text, units, to)) to++;
    const below = units[to];
    const goesOn = isNext(text, units[to - 1], below);
    const last = below === undefined || below.form === 'heading' || goesOn ? to : to - 1;
    if (to - from > 1 || goesOn || isNext(text, units[from - 1], units[from]))
      for (let n = from; n < last; n++) {
        const unit = units[n];
        if (unit !== undefined) units[n] = asItem(unit);
      }
    from = to - 1;
  }
  return units;
}

/** Whether a line has a Chinese number and names no section, or only has the word for one in it and goes on the count of a line right beside it. */
function isNumeral(text: string, units: readonly RawUnit[], n: number): boolean {
  const unit = units[n];
  if (unit?.mark !== 'numeral' || unit.form !== 'heading') return false;
  const meaning = unit.heading?.meaning;
  if (meaning === undefined) return true;
  const isLabel = /[:：]/.test(text.slice(unit.content.start, unit.content.end));
  return meaning.strength === 'hint' && !isLabel && (isNext(text, units[n - 1], unit) || isNext(text, unit, units[n + 1]));
}

/** Whether two lines are numbered in the same way, one after the other: `三、`, `四、`. */
function isNext(text: string, first: RawUnit | undefined, second: RawUnit | undefined): boolean {
  if (first?.mark !== 'numeral' || second?.mark !== 'numeral' || first.heading?.inline === true || second.heading?.inline === true)
    return false;
  const [one, two] = [first, second].map(({ span, content }) => markAt(text, span.start, content.end).value);
  return isBracket(text, first) === isBracket(text, second) && two === (one ?? 0) + 1;
}

const isBracket = (text: string, { span }: RawUnit): boolean => '(（'.includes(text[span.start] ?? ' ');

const asItem = ({ span, content, mark, glued, apart }: RawUnit): RawUnit => ({ form: 'item', span, content, mark, glued, apart });

/** Answers, for lines in the order of the text, what of them is not hidden: from the first to the last word that is shown. */
function shownParts(text: string, hidden: readonly Span[]): (start: number, end: number) => Span {
  let next = 0;
  return (start, end) => {
    let from = end;
    let to = end;
    let at = start;
    const show = (until: number): void => {
      if (skipBlank(text, at, until) >= until) return;
      from = Math.min(from, at);
      to = until;
    };
    for (; next < hidden.length; next++) {
      const span = hidden[next];
      if (span === undefined || span.start >= end) break;
      show(span.start);
      at = Math.max(at, Math.min(span.end, end));
      if (span.end > end) break;
    }
    show(end);
    return { start: from, end: to };
  };
}

/** Dashes so long that one draws a line. */
const LONG_DASHES = '⸺⸻';

/** A line of nothing but dashes, stars, underscores or equals signs. */
function isRule(text: string, start: number, end: number): boolean {
  const symbol = text[start] ?? '';
  if (LONG_DASHES.includes(symbol) && trimEnd(text, start, end) === start + 1) return true;
  if (!'-*_=—－~#·.'.includes(symbol) || end - start < 3) return false;
  for (let at = start; at < end; at++) if (text[at] !== symbol && !isBlank(text.charCodeAt(at))) return false;
  return true;
}

/** A paragraph of one line above `===` is a heading. */
function underline(units: RawUnit[]): void {
  const last = units.at(-1);
  if (last?.form !== 'paragraph') return;
  units[units.length - 1] = { ...last, form: 'heading', mark: 'heading', heading: { meaning: undefined, level: 1, inline: false } };
}

function piecesOf(text: string, start: number, end: number): Piece[] {
  const line = text.slice(start, end);
  if (!line.includes('<')) return [{ start, end }];
  const pieces: Piece[] = [];
  let from = 0;
  let tag: string | undefined;
  for (const match of line.matchAll(BLOCK_TAG)) {
    pushPiece(pieces, start + from, start + match.index, tag);
    from = match.index + match[0].length;
    const name = (match[2] ?? '').toLowerCase();
    if (match[1] === '/') tag = undefined;
    else if (name === 'li' || name.startsWith('h')) tag = name;
  }
  pushPiece(pieces, start + from, end, tag);
  return pieces;
}

function pushPiece(pieces: Piece[], start: number, end: number, tag: string | undefined): void {
  if (start < end) pieces.push(tag === undefined ? { start, end } : { start, end, tag });
}

/** A line that was wrapped is no shorter than this, in UTF-16 units; a shorter one ended where its writer wanted it to. */
const SHORTEST_WRAPPED = 40;

/** Words after which no sentence and no item of a list ends: `… reports to the` above `Head of Sales`. */
const GOES_ON =
  /[a-z,] (?:an?|the|of|and|or|to|for|with|by|from|at|on|in|as|our|your|their|its|this|that|which|who|is|are|be|will|must|can|may|including)$/;
const LONGEST_LAST_WORD = 12;

/** Whether a unit goes on from the one on the line above. */
function continues(text: string, last: RawUnit | undefined, unit: RawUnit, above: Span): boolean {
  if (last === undefined || unit.apart || unit.mark !== 'none' || unit.form !== 'paragraph') return false;
  if (last.form !== 'item' && last.form !== 'paragraph') return false;
  if (last.span.end > above.end) return false;
  const before = text[last.content.end - 1] ?? '';
  if ('。；;.!?！？:：'.includes(before)) return false;
  const code = text.charCodeAt(unit.content.start);
  const lowerCase = code >= 97 && code <= 122 && above.end - above.start > SHORTEST_WRAPPED;
  const open =
    !lowerCase &&
    above.end - above.start > SHORTEST_WRAPPED &&
    GOES_ON.test(text.slice(last.content.end - LONGEST_LAST_WORD, last.content.end));
  const indented = unit.span.start - above.end >= 2 && last.form === 'item';
  return lowerCase || open || indented;
}

function join(units: RawUnit[], unit: RawUnit): void {
  const last = units[units.length - 1];
  if (last === undefined) return;
  const { end } = unit.span;
  units[units.length - 1] = { ...last, span: { start: last.span.start, end }, content: { start: last.content.start, end } };
}
