import { eolOf, hasBlankLine, insertAt, lineEndAt, type TextEdit } from '../../text';
import { sectionHeadings } from './headings';
import { sectionName } from '../headings/sectionNames';
import type { JobDescription, SectionKind } from '../types';

/** The order in which the sections of a posting stand. */
const SECTION_ORDER: readonly SectionKind[] = [
  'company', 'purpose', 'duties', 'requirements', 'preferred', 'kpi', 'pay', 'benefits', 'hours', 'place', 'environment', 'reporting', 'growth',
  'openings', 'apply', 'equality', 'notes',
]; // prettier-ignore

/** The edit that adds a section in the document's own form, behind those that stand before it in a posting. */
export function newSection(document: JobDescription, kind: SectionKind, lines: readonly string[]): TextEdit {
  const { at, text } = newSectionAt(document, kind, lines);
  return insertAt(document.lineStarts, at, text);
}

/** The text of {@link newSection}, and the end of the line behind which it goes. */
export function newSectionAt(
  document: JobDescription,
  kind: SectionKind,
  lines: readonly string[],
): { readonly at: number; readonly text: string } {
  const { text, sections, body } = document;
  const eol = eolOf(text);
  const rank = SECTION_ORDER.indexOf(kind);
  const before = sections.filter((section) => SECTION_ORDER.indexOf(section.kind) <= rank).at(-1);
  const at = lineEndAt(text, before?.span.end ?? text.slice(0, body.end).trimEnd().length);
  const { heading, tight } = headingLike(document, sectionName(kind, document.language));
  const block = [heading, ...(tight ? [] : ['']), ...lines.map((line) => `- ${line}`)].join(eol);
  const rest = text.slice(at);
  const follows = rest.trim() === '' || hasBlankLine(/^\s*/.exec(rest.slice(0, 200))?.[0] ?? '') ? '' : eol;
  return { at, text: `${at === 0 ? '' : eol + eol}${block}${follows}${rest === '' ? eol : ''}` };
}

/** A heading as the document writes its own. */
function headingLike(document: JobDescription, words: string): { readonly heading: string; readonly tight: boolean } {
  const { text, language } = document;
  const headings = sectionHeadings(document);
  const model = headings.find(({ span }) => text[span.start] === '#') ?? headings[0];
  if (model === undefined) return { heading: `## ${words}`, tight: false };
  const opening = text.slice(model.span.start, model.content.start);
  const closing = text.slice(model.content.end, model.span.end);
  if (opening.startsWith('#')) return { heading: `${opening}${words}${closing}`, tight: false };
  const colon = language === 'zh-CN' ? '：' : ':';
  const plain = /\d|[一二三四五六七八九十|]/.test(opening) || opening.length > 4;
  return {
    heading: plain ? `${words}${colon}` : `${opening}${words}${closing.slice(0, 4).trimEnd() || (opening === '' ? colon : '')}`,
    tight: true,
  };
}
