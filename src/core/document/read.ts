import { languageOf, languageOfTag, type Language } from '../language';
import { lazily } from '../lazily';
import { lineStartsOf } from '../text';
import { bodyOf } from './body';
import { dutiesOf } from './duties/duties';
import { frontMatterText, readFrontMatter } from './frontMatter';
import { tellerOf } from './lineKinds';
import { hiddenSpans, masksOf } from './masks';
import { settleTop } from './sections/belowTitle';
import { withoutButtons } from './sections/buttons';
import { withFormFields } from './sections/formFields';
import { assignKinds } from './sections/sectionKinds';
import { withStandingHeadings } from './sections/standingHeadings';
import { withTopics } from './sections/topics';
import { titleOf } from './title';
import type { FrontMatter, JobDescription, Mask, Section, SectionKind, Unit } from './types';
import { cutUnits } from './units/lines';
import type { RawUnit } from './units/rawUnit';

/**
 * Reads a JD from its text: Markdown, or what was pasted from a job board, Word or a web page. Never throws; time and memory are
 * linear in the text.
 */
export function readDocument(source: string): JobDescription {
  const text = withPlainSpaces(source);
  const lineStarts = lineStartsOf(text);
  const frontMatter = readFrontMatter(text);
  const body = bodyOf(text, frontMatter);
  const masks = lazily(() => masksOf(text, frontMatter, body));
  const told = tellerOf(text);
  const lines = withTopics(text, withFormFields(withoutButtons(text, cutUnits(text, lineStarts, body, hiddenSpans(text, masks)))), told);
  const cut = withStandingHeadings(text, lines, told);
  const title = titleOf(text, frontMatter, cut);
  const kinds = settleTop(text, cut, title?.span, assignKinds(text, cut, told), told);
  const units = cut.map(({ form, span, content, glued }, n): Unit => ({ form, span, content, section: kinds[n], glued }));
  return {
    text,
    lineStarts,
    frontMatter,
    body,
    language: statedLanguage(frontMatter) ?? languageOf(text, body.start),
    title,
    units,
    sections: sectionsOf(cut, units),
    duties: dutiesOf(text, cut, units, told),
    get masks(): readonly Mask[] {
      return masks();
    },
  };
}

/** A text with plain spaces for those that web pages and Word keep words together by; no place in it changes. */
const withPlainSpaces = (source: string): string => (source.includes('\u00a0') ? source.replaceAll('\u00a0', ' ') : source);

/** The language that front matter states. */
export function statedLanguage(frontMatter: FrontMatter | undefined): Language | undefined {
  return languageOfTag(frontMatterText(frontMatter, 'lang') ?? '');
}

/** Runs of units of one kind; each heading that names a kind begins a section of its own, even an empty one. */
function sectionsOf(cut: readonly RawUnit[], units: readonly Unit[]): Section[] {
  const sections: Section[] = [];
  let open: { kind: SectionKind; heading: number | undefined; first: number } | undefined;
  const close = (end: number): void => {
    if (open === undefined) return;
    const heading = open.heading === undefined ? undefined : units[open.heading];
    const start = heading?.span.start ?? units[open.first]?.span.start ?? 0;
    const last = units[end - 1] ?? heading;
    sections.push({
      kind: open.kind,
      heading: heading?.content,
      span: { start, end: last?.span.end ?? start },
      units: { start: open.first, end },
    });
    open = undefined;
  };
  units.forEach((unit, n) => {
    const named = cut[n]?.heading?.meaning !== undefined;
    if (unit.section === undefined) {
      close(n);
    } else if (named) {
      close(n);
      open = { kind: unit.section, heading: n, first: n + 1 };
    } else if (open?.kind !== unit.section) {
      close(n);
      open = { kind: unit.section, heading: undefined, first: n };
    }
  });
  close(units.length);
  return sections;
}
