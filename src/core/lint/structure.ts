import { lineKindOf, logOf } from '../document/lineKinds';
import { wordsOfLink } from '../document/links';
import type { JobDescription, Mask, SectionKind, Unit } from '../document/types';
import type { Localized } from '../language';
import { lazily } from '../lazily';
import type { Span } from '../text';
import { anyIn, vocabularyOf } from './matching/vocabulary';
import type { LintContext } from './rule';

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

/** A text whose characters are fewer says all that it says in two or three sentences. */
const SHORT: Localized<number> = { 'zh-CN': 200, en: 600 };
/** Whoever writes a heading for these writes an outline. */
const OUTLINE: ReadonlySet<SectionKind> = new Set<SectionKind>(['duties', 'requirements', 'preferred']);
/** The entries of terms that tell enough in so short a text alone. */
const IN_SHORT = 'in-short';
/** The entries of terms that tell something near to what is looked for, so that its lack is a hint and no more. */
export const DOUBT = 'doubt';
/** The entries of missing-duties that tell, for other rules too, that what is looked for stands elsewhere: in an annex, or on the page of a campaign's jobs. */
const ELSEWHERE = 'elsewhere';
const CAMPAIGN = 'campaign';
const NEAR: ReadonlySet<string | undefined> = new Set([DOUBT, ELSEWHERE, CAMPAIGN]);

/** Whether some of a rule's terms tells what the rule looks for: those that do in any text, or, in a few sentences, those that say it in a word. */
export function isTold(context: LintContext, rule: string): boolean {
  const isShort = lazily(() => isFewSentences(context.document));
  return context.matches(rule).some(({ entry }) => !NEAR.has(entry.id) && (entry.id !== IN_SHORT || isShort()));
}

/** Whether some of a rule's terms tells something near to what the rule looks for. */
export const isDoubtful = (context: LintContext, rule: string): boolean => context.matches(rule).some(({ entry }) => entry.id === DOUBT);

/** `Yard Manager`, but not `Support`, which is a page of the shop. */
const jobName = lazily(() => new RegExp(String.raw`\p{L} ?${anyIn('no-multi-role-title')('role')}s?$`, 'iu'));

/** Whether the text announces a campaign of hiring, or lists its jobs as links, so that they are told elsewhere. */
export const announcesJobs = (context: LintContext): boolean =>
  context.matches('missing-duties').some(({ entry }) => entry.id === CAMPAIGN) || linksToJobs(context.document);

const linksToJobs = ({ text, units, duties }: JobDescription): boolean =>
  duties.length === 0 &&
  units.some(({ form, content }) => {
    const link = form === 'item' ? wordsOfLink(text, content) : undefined;
    return link !== undefined && jobName().test(text.slice(link.start, link.end));
  });

/** Whether the text says that the job is described elsewhere, or announces jobs that are told elsewhere. */
export const pointsElsewhere = (context: LintContext): boolean =>
  announcesJobs(context) || context.matches('missing-duties').some(({ entry }) => entry.id === ELSEWHERE);

/** Whether a text is short, and no outline whose sections are yet to be filled. */
export function isFewSentences(document: JobDescription): boolean {
  const most = SHORT[document.language];
  const isOutline = document.sections.some(({ kind, heading }) => heading !== undefined && OUTLINE.has(kind));
  return !isOutline && lengthOf(document, most) < most;
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

/**
 * Whether a document has a section of a kind, with its own heading or told by its content.
 *
 * @param tells whether a line really tells what such a section is for; one of those of a section without a heading must
 */
export function hasSection({ sections, units }: JobDescription, kind: SectionKind, tells?: (unit: Unit) => boolean): boolean {
  return sections.some(
    ({ kind: own, heading, units: { start, end } }) =>
      own === kind && (tells === undefined || heading !== undefined || units.slice(start, end).some(tells)),
  );
}

/**
 * What the front matter says under any of a rule's keys (an entry of its list), however their words are joined: `salary_min`
 * is `salarymin`. Nothing, `false`, 0 and an empty list say nothing.
 */
export function frontMatterValues({ frontMatter }: JobDescription, rule: string, entry = 'front-matter'): readonly unknown[] {
  if (frontMatter === undefined) return [];
  const keys = vocabularyOf(rule, entry);
  return [...frontMatter.entries]
    .filter(
      ([key, { value }]) =>
        keys.includes(key.toLowerCase().replace(/[^a-z]/g, '')) && Boolean(value) && !(Array.isArray(value) && value.length === 0),
    )
    .map(([, { value }]) => value);
}

/**
 * Whether some line outside the sections of a kind clearly reads as one of them.
 *
 * @param notUnder kinds of sections whose lines below their heading, and how to apply without one, are something else, whatever they read like
 * @param twiceUnder kinds of sections below whose heading a single such item of a list may be misread, so that two are asked for
 */
export function hasLineLike(
  { text, units, sections }: JobDescription,
  kinds: readonly SectionKind[],
  notUnder: readonly SectionKind[] = [],
  twiceUnder: readonly SectionKind[] = [],
  mayBe: (unit: Unit) => boolean = () => true,
): boolean {
  const lists = sections.filter(({ kind, heading }) => heading !== undefined && twiceUnder.includes(kind));
  let listed = 0;
  const others = sections.filter(({ kind, heading }) => notUnder.includes(kind) && (heading !== undefined || kind === 'apply'));
  return units.slice(0, MOST_LINES).some((unit, n) => {
    if (unit.form === 'heading' || unit.form === 'quote') return false;
    if (others.some(({ units: { start, end } }) => n >= start && n < end)) return false;
    const told = lineKindOf(text, unit.content);
    if (!kinds.some((kind) => logOf(told, kind) > CLEARLY) || !mayBe(unit)) return false;
    return unit.form !== 'item' || !lists.some(({ units: { start, end } }) => n >= start && n < end) || ++listed > 1;
  });
}

/**
 * The heading of the first section of a kind, or its first line where it has none.
 *
 * @param about units (as indices) that something is said of: of several sections of the kind, the one with most of them is meant
 */
export function headingOf({ text, sections, units }: JobDescription, kind: SectionKind, about: readonly number[] = []): Span | undefined {
  const ofKind = sections.filter((one) => one.kind === kind);
  const headed = ofKind.filter(({ heading }) => heading !== undefined);
  // `经验：一年以上` is a line of a list, not the heading that stands over it.
  const alone = about.length === 0 ? [] : headed.filter(({ heading }) => heading !== undefined && endsLine(text, heading.end));
  const held = alone.map(({ units: { start, end } }) => about.filter((n) => n >= start && n < end).length);
  const section = alone[held.indexOf(Math.max(...held))] ?? headed[0] ?? ofKind[0];
  if (section === undefined) return undefined;
  const place = section.heading ?? units[section.units.start]?.content;
  return place && cutAtLineEnd(text, place);
}

/** Whether nothing but marks follows on the line. */
const endsLine = (text: string, at: number): boolean => !/^[^\r\n\p{L}\d]{0,20}[\p{L}\d]/u.test(text.slice(at, at + 24));

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

function cutAtLineEnd(text: string, { start, end }: Span): Span {
  const line = text.slice(start, Math.min(end, start + 200)).search(/[\r\n]/);
  return { start, end: line < 0 ? Math.min(end, start + 200) : start + line };
}

/** Tells, for offsets in ascending order, whether they lie in what is no prose of the JD's own: front matter, code, a comment, a link or HTML. */
export function maskedBy(masks: readonly Mask[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while (next < masks.length && (masks[next]?.end ?? 0) <= offset) next++;
    return (masks[next]?.start ?? Infinity) <= offset;
  };
}
