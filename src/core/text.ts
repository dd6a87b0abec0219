/** A place in a text: 0-based line and 0-based UTF-16 character in it, as in VS Code. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A half-open stretch of text between two positions. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A half-open stretch of text as 0-based UTF-16 offsets. Core computes in spans; ranges are for its callers. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The replacement of one range by new text. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

const LF = 10;
const CR = 13;

/** The offsets at which lines start; lines end at `\n`, `\r\n` or `\r`. The first entry is always 0. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === CR && text.charCodeAt(at + 1) === LF) at++;
    if (code === CR || code === LF) starts.push(at + 1);
  }
  return starts;
}

/** Whether a symbol ends a line, alone or with the next one. */
export const isLineBreak = (symbol: string | undefined): boolean => symbol === '\n' || symbol === '\r';

/** The line break that a text is written with: its first; `\n` where it has none. */
export function eolOf(text: string): string {
  const lf = text.indexOf('\n');
  const cr = text.indexOf('\r');
  if (cr < 0 || (lf >= 0 && lf < cr)) return '\n';
  return lf === cr + 1 ? '\r\n' : '\r';
}

/** Whether a line without words stands in a text; the two characters of a Windows line break are one break. */
export function hasBlankLine(text: string): boolean {
  return /(?:\r\n|\r(?!\n)|\n)[ \t]*[\r\n]/.test(text);
}

/** Where the line begins that an offset lies in. */
export function lineStartAt(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineBreak(text[start - 1])) start--;
  return start;
}

/** Where the line ends that an offset lies in, its break left out. */
export function lineEndAt(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isLineBreak(text[end])) end++;
  return end;
}

/** What stands on the line of a span before it and behind it, at most so many UTF-16 units of each. */
export function restOfLine(text: string, { start, end }: Span, most: number): { readonly before: string; readonly behind: string } {
  let from = start;
  let to = end;
  while (from > 0 && start - from < most && !isLineBreak(text[from - 1])) from--;
  while (to < text.length && to - end < most && !isLineBreak(text[to])) to++;
  return { before: text.slice(from, start), behind: text.slice(end, to) };
}

/** The first line of a text, without its break. */
export function firstLine(text: string): string {
  return /^[^\r\n]*/.exec(text)?.[0] ?? '';
}

/** The text that a span covers, but no more than its first `most` UTF-16 units. */
export function startOf(text: string, { start, end }: Span, most: number): string {
  return text.slice(start, Math.min(end, start + most));
}

/** Where a line ends that is named by its number, its break left out. */
export function endOfLine(text: string, lineStarts: readonly number[], line: number): number {
  const start = lineStarts[line] ?? text.length;
  let end = lineStarts[line + 1] ?? text.length;
  while (end > start && (text.charCodeAt(end - 1) === LF || text.charCodeAt(end - 1) === CR)) end--;
  return end;
}

/** The position of an offset; offsets past the end answer the last line. */
export function positionAt(lineStarts: readonly number[], offset: number): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: offset - (lineStarts[low] ?? 0) };
}

/** The offset of a position; lines past the end answer the last line's start. */
export function offsetAt(lineStarts: readonly number[], position: Position): number {
  const line = Math.min(position.line, lineStarts.length - 1);
  return (lineStarts[line] ?? 0) + position.character;
}

/** The range that a span covers. */
export function rangeOf(lineStarts: readonly number[], span: Span): Range {
  return { start: positionAt(lineStarts, span.start), end: positionAt(lineStarts, span.end) };
}

/** The edit that puts text in at an offset. */
export function insertAt(lineStarts: readonly number[], offset: number, newText: string): TextEdit {
  const position = positionAt(lineStarts, offset);
  return { range: { start: position, end: position }, newText };
}

/** Whether two spans share at least one character, or an empty one lies in or at the edge of the other. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start === a.end || b.start === b.end ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;
}

/** Which of spans whose starts and ends both ascend is the first that ends behind an offset; how many there are where none does. */
export function firstEndingBehind(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Answers where a character stands next, from a place on; Infinity for nowhere. For places that mostly ascend: what was searched once is
 * not searched again.
 */
export function nextPlaceOf(text: string, character: string): (from: number) => number {
  let searched = 0;
  let next = -1;
  return (from) => {
    if (from < searched || from > next) {
      searched = from;
      next = text.indexOf(character, from);
      if (next < 0) next = Infinity;
    }
    return next;
  };
}

/**
 * The text after edits that do not overlap each other; where two do, the one that starts later is left out.
 * Edits at the same place are applied in the order given.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const lineStarts = lineStartsOf(text);
  const placed = edits
    .map((edit, order) => ({
      start: offsetAt(lineStarts, edit.range.start),
      end: offsetAt(lineStarts, edit.range.end),
      newText: edit.newText,
      order,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
  let result = '';
  let done = 0;
  for (const edit of placed) {
    if (edit.start < done) continue;
    result += text.slice(done, edit.start) + edit.newText;
    done = edit.end;
  }
  return result + text.slice(done);
}
