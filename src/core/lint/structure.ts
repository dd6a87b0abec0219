import { sectionName } from '../document/labels';
import { lineKindOf, logOf } from '../document/lineKinds';
import type { JobDescription, Mask, SectionKind, Unit } from '../document/types';
import { isLineBreak, lineEndAt, eolOf, type Span, type TextEdit } from '../text';
import type { Fix, LintContext } from './rule';

/** How many lines are read to see whether a section is there without its heading. */
const MOST_LINES = 200;
/** The natural logarithm of the probability from which on a line clearly reads as something. */
const CLEARLY = -0.7;
/** A document without duties and requirements whose text is shorter than this has only been begun. */
const BEGUN = 40;

/** Where a finding about the whole document stands: its title, else its first line. Undefined for an empty document. */
export function headOf({ title, units, frontMatter, text }: JobDescription): Span | undefined {
  const first = title?.span ?? units[0]?.content;
  if (first !== undefined) return cutAtLineEnd(text, first);
  return frontMatter === undefined ? undefined : { start: frontMatter.span.start, end: frontMatter.span.start + 3 };
}

/** Whether so little is written that nothing can be called missing yet. */
export function isBarelyBegun(document: JobDescription): boolean {
  return document.duties.length === 0 && linesOf(document, 'requirements').length === 0 && lengthOf(document, BEGUN) < BEGUN;
}

/** The characters of the units, spaces left out; counting stops at `most`. */
export function lengthOf({ text, units }: JobDescription, most = Infinity): number {
  let count = 0;
  for (const { span } of units) {
    for (let at = span.start; at < span.end && count < most; at++)
      if (text.charCodeAt(at) > 32 && text.charCodeAt(at) !== 0x3000 && text.charCodeAt(at) !== 0xa0) count++;
    if (count >= most) return count;
  }
  return count;
}

/** Whether a document has a section of a kind, with its own heading or told by its content. */
export function hasSection({ sections }: JobDescription, kind: SectionKind): boolean {
  return sections.some((section) => section.kind === kind);
}

/** Whether some line outside the sections of a kind clearly reads as one of them. */
export function hasLineLike({ text, units }: JobDescription, kinds: readonly SectionKind[]): boolean {
  return units.slice(0, MOST_LINES).some((unit) => {
    if (unit.form === 'heading' || unit.form === 'quote') return false;
    const told = lineKindOf(text, unit.content);
    return kinds.some((kind) => logOf(told, kind) > CLEARLY);
  });
}

/** The heading of the first section of a kind, or its first line where it has none. */
export function headingOf({ text, sections, units }: JobDescription, kind: SectionKind): Span | undefined {
  const section = sections.find((one) => one.kind === kind && one.heading !== undefined) ?? sections.find((one) => one.kind === kind);
  if (section === undefined) return undefined;
  const place = section.heading ?? units[section.units.start]?.content;
  return place && cutAtLineEnd(text, place);
}

/** The words of a unit, as many as a rule need look at. */
export function wordsOf({ text }: JobDescription, { content }: Pick<Unit, 'content'>, most = 400): string {
  return text.slice(content.start, Math.min(content.end, content.start + most));
}

/**
 * The units of the sections of a kind, headings and quotes left out, as indices into `units`.
 *
 * @param headed only those of sections with a heading, or only those of sections without
 */
export function linesOf({ sections, units }: JobDescription, kind: SectionKind, headed?: boolean): readonly number[] {
  const lines: number[] = [];
  for (const section of sections) {
    if (section.kind !== kind || (headed !== undefined && headed !== (section.heading !== undefined))) continue;
    for (let n = section.units.start; n < section.units.end; n++)
      if (units[n]?.form !== 'heading' && units[n]?.form !== 'quote') lines.push(n);
  }
  return lines;
}

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

/** A fix that takes whole lines out. */
export function lineRemoval(context: LintContext, units: readonly Pick<Unit, 'span'>[], title: Fix['title'], safe = false): Fix {
  return { title, safe, edits: units.map((unit) => context.edit(wholeLine(context.document, unit), '')) };
}

/** The order in which the sections of a posting stand. */
const ORDER: readonly SectionKind[] = [
  'company', 'purpose', 'duties', 'requirements', 'preferred', 'kpi', 'pay', 'benefits', 'hours', 'place', 'environment', 'reporting', 'growth',
  'openings', 'apply', 'equality', 'notes',
]; // prettier-ignore

/** The edit that adds a section in the document's own form, behind those that stand before it in a posting. */
export function newSection(context: LintContext, kind: SectionKind, lines: readonly string[]): TextEdit {
  const { at, text } = newSectionAt(context, kind, lines);
  return context.edit({ start: at, end: at }, text);
}

/** The text of {@link newSection}, and the end of the line behind which it goes. */
export function newSectionAt(
  { document }: LintContext,
  kind: SectionKind,
  lines: readonly string[],
): { readonly at: number; readonly text: string } {
  const { text, sections } = document;
  const eol = eolOf(text);
  const rank = ORDER.indexOf(kind);
  const before = sections.filter((section) => ORDER.indexOf(section.kind) <= rank).at(-1);
  const at = lineEndAt(text, before?.span.end ?? text.trimEnd().length);
  const { heading, tight } = headingLike(document, sectionName(kind, document.language));
  const block = [heading, ...(tight ? [] : ['']), ...lines.map((line) => `- ${line}`)].join(eol);
  const rest = text.slice(at);
  const follows = rest.trim() === '' || /^(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/.test(rest.slice(0, 200)) ? '' : eol;
  return { at, text: `${at === 0 ? '' : eol + eol}${block}${follows}${rest === '' ? eol : ''}` };
}

/** So many headings are looked at for how the document writes its own. */
const MODELS = 20;

/** A heading as the document writes its own. */
function headingLike({ text, sections, units }: JobDescription, words: string): { readonly heading: string; readonly tight: boolean } {
  const headings = sections
    .filter(({ heading }) => heading !== undefined)
    .slice(0, MODELS)
    .flatMap((section) => units[section.units.start - 1] ?? []);
  const model = headings.find(({ span }) => text[span.start] === '#') ?? headings[0];
  if (model === undefined) return { heading: `## ${words}`, tight: false };
  const opening = text.slice(model.span.start, model.content.start);
  const closing = text.slice(model.content.end, model.span.end);
  if (opening.startsWith('#')) return { heading: `${opening}${words}${closing}`, tight: false };
  const plain = /\d|[一二三四五六七八九十|]/.test(opening) || opening.length > 4;
  return {
    heading: plain ? `${words}：` : `${opening}${words}${closing.slice(0, 4).trimEnd() || (opening === '' ? '：' : '')}`,
    tight: true,
  };
}

function cutAtLineEnd(text: string, { start, end }: Span): Span {
  const line = text.slice(start, Math.min(end, start + 200)).search(/[\r\n]/);
  return { start, end: line < 0 ? Math.min(end, start + 200) : start + line };
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
  return at > 0 && isLineBreak(text[at - 1]) ? at - 1 : at;
}

function isBlankLineBefore(text: string, lineStart: number): boolean {
  let at = backOverBreak(text, lineStart);
  if (at === lineStart) return true;
  while (at > 0 && isSpace(text[at - 1])) at--;
  return at === 0 || isLineBreak(text[at - 1]);
}

/** Tells, for offsets in ascending order, whether they lie in what is no prose of the JD's own: front matter, code, a comment, a link or HTML. */
export function maskedBy(masks: readonly Mask[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while (next < masks.length && (masks[next]?.end ?? 0) <= offset) next++;
    return (masks[next]?.start ?? Infinity) <= offset;
  };
}
