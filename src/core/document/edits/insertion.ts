import { eolOf, hasBlankLine, insertAt, lineEndAt, lineStartAt, startOf, type Span, type TextEdit } from '../../text';
import type { Language } from '../../language';
import { LONGEST_HEADING } from '../headings/labels';
import { indentedAsBody } from '../body';
import { sectionName } from '../headings/sectionNames';
import type { JobDescription, SectionKind, Unit } from '../types';
import { sectionHeadings } from './headings';
import { firstMark, nextMark, styleOf, type ListStyle } from './listStyle';

/** Duties that are to go into a document. */
export interface NewDuties {
  /** The duties' words, without list marks. */
  readonly lines: readonly string[];
  /** What they are written in; so is the heading of the section that they may need. */
  readonly language: Language;
  /** The name of their category, in their language. */
  readonly category: string;
  /** Whether a heading's words name that category, however they put it. */
  readonly isCategoryName: (words: string) => boolean;
  /** Units that already are duties of that category; a new one goes behind the last of them in an unnumbered list. */
  readonly sameCategory: readonly number[];
  /** Whether a list that is begun gets the category's name as its heading. */
  readonly underHeading: boolean;
}

/** A stretch of units that belongs to the duties; half-open, its heading included. */
interface Zone {
  readonly start: number;
  readonly end: number;
}

/** What is put into the text, and behind which unit. */
interface Block {
  readonly after: number;
  readonly lines: readonly string[];
}

/**
 * Where new duties belong in a document, as the one edit that puts them there: under their category's own heading if it has one,
 * else with the other duties, else in a section of their own behind the introduction. They are written as the document writes
 * its own: marks, numbers, indentation, blank lines, final punctuation and line breaks.
 */
export function insertDuties(document: JobDescription, duties: NewDuties): TextEdit {
  const zones = zonesOf(document);
  const block = underOwnHeading(document, zones, duties) ?? withOtherDuties(document, zones, duties);
  return indentedAsBody(document, block === undefined ? dutiesSection(document, duties) : edit(document, block));
}

/** The level of a heading with `#` marks; 0 for every other unit. */
export function markdownLevel(text: string, unit: Unit | undefined): number {
  return unit === undefined ? 0 : (/^#*/.exec(text.slice(unit.span.start, unit.span.start + 7))?.[0].length ?? 0);
}

function zonesOf({ units, sections, text }: JobDescription): readonly Zone[] {
  const zones: Zone[] = [];
  const headings = new Set(sections.flatMap(({ heading }) => heading?.start ?? []));
  const leading = leadingToDuties(units);
  let start: number | undefined;
  let level = 0;
  units.forEach((unit, n) => {
    const named = unit.form === 'heading' && headings.has(unit.content.start);
    const own =
      unit.section === 'duties' ||
      (unit.form === 'heading' && !named && start !== undefined && leading.has(n) && markdownLevel(text, unit) >= level);
    if (start !== undefined && !own) {
      zones.push({ start, end: n });
      start = undefined;
    }
    if (start === undefined && own) {
      start = n;
      level = named ? markdownLevel(text, unit) : 0;
    }
  });
  return start === undefined ? zones : [...zones, { start, end: units.length }];
}

/** The units behind which a duty comes next; headings that name no section are passed over. */
function leadingToDuties(units: readonly Unit[]): ReadonlySet<number> {
  const leading = new Set<number>();
  let leads = false;
  for (let n = units.length - 1; n >= 0; n--) {
    if (leads) leading.add(n);
    const { form, section } = units[n] ?? {};
    if (form !== 'heading' || section !== undefined) leads = section === 'duties' && form !== 'heading';
  }
  return leading;
}

/** The headings within a zone; its own heading is none of them. */
function subheadings({ units, text }: JobDescription, zone: Zone): readonly number[] {
  const all = range(zone.start, zone.end).filter((n) => units[n]?.form === 'heading');
  return all.filter((n) => n > zone.start || units[n]?.section === undefined || markdownLevel(text, units[n]) > 2);
}

function underOwnHeading(document: JobDescription, zones: readonly Zone[], { isCategoryName, lines }: NewDuties): Block | undefined {
  const { units, text } = document;
  for (const zone of zones) {
    const headings = subheadings(document, zone);
    const found = headings.find((n) => isCategoryName(headingWords(text, units[n]?.content)));
    const heading = found === undefined ? undefined : units[found];
    if (found === undefined || heading === undefined) continue;
    const level = markdownLevel(text, heading);
    const end = headings.find((n) => n > found && markdownLevel(text, units[n]) <= level) ?? zone.end;
    return listBlock(document, { start: found, end }, lines);
  }
  return undefined;
}

/** `一、数据分析（30%）：` says `数据分析`. */
function headingWords(text: string, content: Span | undefined): string {
  const words = content === undefined ? '' : startOf(text, content, LONGEST_HEADING);
  return words.replace(/^[（(]?(?:[一二三四五六七八九十]+|\d+)[）)、.．]\s*/, '').replace(/\s*[（(][^（()）]*[）)]?\s*[:：]?$|[:：]$/g, '');
}

function withOtherDuties(document: JobDescription, zones: readonly Zone[], duties: NewDuties): Block | undefined {
  const { units, text } = document;
  const most = zones.reduce((largest, { start, end }) => Math.max(largest, end - start), 0);
  const zone = zones.find(({ start, end }) => end - start === most);
  if (zone === undefined) return undefined;
  const headings = subheadings(document, zone);
  const last = headings.at(-1);
  const heading = last === undefined ? undefined : units[last];
  if (heading !== undefined) {
    const marked = markedLines(styleOf(document, contentOf(units, zone)), duties.lines, true);
    const isTight =
      markdownLevel(text, heading) === 0 &&
      units[(last ?? 0) + 1] !== undefined &&
      !hasBlankLine(text.slice(heading.span.end, units[(last ?? 0) + 1]?.span.start));
    return { after: zone.end - 1, lines: ['', siblingHeading(text, heading, duties.category), ...(isTight ? [] : ['']), ...marked] };
  }
  const isEmpty = range(zone.start, zone.end).every((n) => units[n]?.form === 'heading');
  if (isEmpty && duties.underHeading) {
    const level = Math.max(markdownLevel(text, units[zone.start]), 1) + 1;
    return { after: zone.end - 1, lines: ['', `${'#'.repeat(level)} ${duties.category}`, '', ...duties.lines.map((line) => `- ${line}`)] };
  }
  const near = duties.sameCategory.filter((n) => n >= zone.start && n < zone.end).at(-1);
  return listBlock(document, zone, duties.lines, near);
}

/** A heading that is formed as another one is. */
function siblingHeading(text: string, { span, content }: Unit, words: string): string {
  const opening = text.slice(span.start, content.start);
  const number = /^(?:[一二三四五六七八九十]+|\d+)[、.．]\s*/.exec(text.slice(content.start, content.end))?.[0] ?? '';
  return `${nextMark(opening)}${nextMark(number)}${words}${text.slice(content.end, span.end)}`;
}

/** Duties at the end of the list in a zone, or behind one of its units. */
function listBlock(document: JobDescription, zone: Zone, lines: readonly string[], near?: number): Block {
  const items = contentOf(document.units, zone);
  const style = styleOf(document, items);
  const last = items.at(-1);
  const marked = markedLines(style, lines, false);
  const spaced = style.loose ? marked.flatMap((line, n) => (n === 0 && style.begins ? [line] : ['', line])) : marked;
  return { after: (style.numbered ? undefined : near) ?? last ?? zone.end - 1, lines: style.begins ? ['', ...spaced] : spaced };
}

function markedLines(style: ListStyle, lines: readonly string[], anew: boolean): readonly string[] {
  let mark = anew ? firstMark(style.mark) : style.mark;
  return lines.map((line) => {
    const marked = `${mark}${line}${/[。；;.!！]$/.test(line) ? '' : style.end}`;
    mark = nextMark(mark);
    return marked;
  });
}

function contentOf(units: readonly Unit[], zone: Zone): readonly number[] {
  return range(zone.start, zone.end).filter((n) => units[n]?.form !== 'heading');
}

/** The kinds of sections that stand before the duties. */
const BEFORE_DUTIES: ReadonlySet<SectionKind | undefined> = new Set<SectionKind | undefined>([
  undefined,
  'company',
  'purpose',
  'openings',
  'reporting',
]);

function dutiesSection(document: JobDescription, { lines, language, category, underHeading }: NewDuties): TextEdit {
  const { units, text } = document;
  const like = sectionHeadings(document).find((unit) => markdownLevel(text, unit) > 0);
  const level = like === undefined ? 2 : Math.min(markdownLevel(text, like), 5);
  const heading = underHeading ? [`${'#'.repeat(level + 1)} ${category}`, ''] : [];
  const block = [`${'#'.repeat(level)} ${sectionName('duties', language)}`, '', ...heading, ...lines.map((line) => `- ${line}`)];
  const next = units.findIndex(({ section }) => !BEFORE_DUTIES.has(section));
  const after = next < 0 ? units.length - 1 : next - 1;
  if (after >= 0) return edit(document, { after, lines: ['', ...block] });
  const eol = eolOf(text);
  const head = document.frontMatter?.span.end ?? 0;
  const first = units[0]?.span.start;
  if (first !== undefined) return insertAt(document.lineStarts, lineStartAt(text, first), [...block, '', ''].join(eol));
  const rest = text.slice(head);
  const gap = head === 0 ? '' : eol.repeat(Math.max(0, 2 - (rest.match(/\r\n|\r|\n/g)?.length ?? 0)));
  return insertAt(document.lineStarts, text.length, `${gap}${block.join(eol)}${eol}`);
}

/** The last unit of the table that a unit stands in, itself where it stands in none: a line among the rows would end the table. */
function endOfTable({ text, units }: JobDescription, from: number): number {
  let last = from;
  if (units[from]?.form !== 'table') return last;
  for (let n = from + 1; n < units.length; n++) {
    const gap = text.slice(units[last]?.span.end ?? 0, (units[n]?.span.start ?? 0) + 1);
    const begun = gap.split(/\r\n|\r|\n/).slice(1);
    if (!begun.every((line) => line.trimStart().startsWith('|'))) break;
    last = n;
  }
  return last;
}

/** The edit that puts whole lines behind a unit, or behind the table that it stands in. */
function edit(document: JobDescription, block: Block): TextEdit {
  const { text, units } = document;
  const after = endOfTable(document, block.after);
  const lines = units[after]?.form === 'table' && block.lines[0] !== '' ? ['', ...block.lines] : block.lines;
  const eol = eolOf(text);
  const unitEnd = units[after]?.span.end ?? text.length;
  const next = units[after + 1];
  const lineEnd = lineEndAt(text, unitEnd);
  const body = lines.map((line) => `${eol}${line}`).join('');
  // Where a text has lost its line breaks, the next unit stands on the same line.
  if (next !== undefined && next.span.start < lineEnd) return insertAt(document.lineStarts, unitEnd, `${body}${eol}`);
  const following = /^(?:\r\n|\r|\n)([^\r\n]*)/.exec(text.slice(lineEnd, lineEnd + 200))?.[1] ?? '';
  const isList = lines.some((line) => /^\s*[-*+#]/.test(line));
  const crowded = following.trim() !== '' && (text[next?.span.start ?? 0] === '#' || (isList && next?.form === 'paragraph'));
  return insertAt(document.lineStarts, lineEnd, crowded ? `${body}${eol}` : body);
}

const range = (start: number, end: number): number[] => Array.from({ length: Math.max(0, end - start) }, (_, n) => start + n);
