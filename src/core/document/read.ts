import { isHan, languageOf, LANGUAGES, type Language } from '../language';
import { lazily } from '../lazily';
import { lineStartsOf, type Span } from '../text';
import { frontMatterText, readFrontMatter } from './frontMatter';
import { isInstruction } from './instructions';
import { cutUnits } from './lines';
import { onlyIntroduces, tellsOfCompany } from './introductions';
import { lineKindsOf, logOf, STATES, type LineKind } from './lineKinds';
import { hiddenSpans, masksOf } from './masks';
import { placesBelowTitle } from './placeLines';
import { assignKinds } from './sectionKinds';
import { withStandingHeadings } from './standingLines';
import { titleOf } from './title';
import { withTopics } from './topics';
import type { Duty, FrontMatter, JobDescription, Mask, Section, SectionKind, Unit } from './types';
import type { RawUnit } from './units';

/**
 * Reads a JD from its text: Markdown, or what was pasted from a job board, Word or a web page. Never throws; time and memory are
 * linear in the text.
 */
export function readDocument(text: string): JobDescription {
  const lineStarts = lineStartsOf(text);
  const frontMatter = readFrontMatter(text);
  const bodyStart = frontMatter?.span.end ?? 0;
  const masks = lazily(() => masksOf(text, frontMatter));
  const lines = withTopics(text, cutUnits(text, lineStarts, bodyStart, hiddenSpans(text, masks)));
  const told = lineKindsOf(text, lines);
  const cut = withStandingHeadings(text, lines, told);
  const kinds = assignKinds(text, cut, told);
  const title = lazily(() => titleOf(text, frontMatter, cut));
  // A title opens the document; it belongs to no section, whatever its words are like, and neither does «Position: Chef».
  for (let n = 0; n < Math.min(TITLE_REACH, cut.length); n++)
    if (kinds[n] !== undefined && cut[n]?.heading?.meaning === undefined && meets(cut[n], title()?.span)) kinds[n] = undefined;
  for (const n of namesBelowTitle(text, cut, kinds, title()?.span)) kinds[n] = undefined;
  for (const n of placesBelowTitle(text, cut, title()?.span, TITLE_REACH)) kinds[n] = 'place';
  const units = cut.map(({ form, span, content, glued }, n): Unit => ({ form, span, content, section: kinds[n], glued }));
  return {
    text,
    lineStarts,
    frontMatter,
    language: statedLanguage(frontMatter) ?? languageOf(text, bodyStart),
    get title() {
      return title();
    },
    units,
    sections: sectionsOf(cut, units),
    duties: dutiesOf(text, cut, units, told),
    get masks(): readonly Mask[] {
      return masks();
    },
  };
}

/** The title is looked for in so many units. */
const TITLE_REACH = 6;

/** Whether the title, or a part of it, stands in a unit. */
function meets(unit: RawUnit | undefined, title: Span | undefined): boolean {
  return unit !== undefined && title !== undefined && title.start < unit.content.end && unit.content.start < title.end;
}

/** `Durban, KwaZulu-Natal`, `Cedar & Pine Supply Co.`: a line of nothing but names, with a comma between them or ending in what employers are. */
const NAMES_ONLY =
  /^(?:(?:[A-Z][\w.'’-]{1,20}|of|the|and|de|&) ){0,6}(?:[A-Z][\w.'’-]{1,20}(?:, [A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{1,20}){0,2}){1,2}|(?:Ltd|Limited|Inc|LLC|LLP|PLC|Co|Corp|Corporation|GmbH|Sdn Bhd|Pty Ltd|Pvt Ltd|Group|Council|School|Hospital|Trust|Bank|University|College)\.?(?:, [A-Z][\w.'’-]{1,20}){0,2})$/;

/** The lines of the employer's or the town's name right below the title, which no heading has announced as work. */
function namesBelowTitle(
  text: string,
  cut: readonly RawUnit[],
  kinds: readonly (SectionKind | undefined)[],
  title: Span | undefined,
): number[] {
  const first = cut.findIndex((unit) => meets(unit, title));
  if (first < 0) return [];
  const names: number[] = [];
  for (let n = first + 1; n <= first + 2 && n < TITLE_REACH; n++) {
    const unit = cut[n];
    if (unit?.form !== 'paragraph' || !NAMES_ONLY.test(text.slice(unit.content.start, Math.min(unit.content.end, unit.content.start + 90))))
      break;
    if (kinds[n] === 'duties') names.push(n);
  }
  return names;
}

function statedLanguage(frontMatter: FrontMatter | undefined): Language | undefined {
  const stated = frontMatterText(frontMatter, 'lang')?.toLowerCase();
  if (stated === undefined) return undefined;
  return LANGUAGES.find((language) => stated.startsWith(language.slice(0, 2)));
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

/** By how much, in natural logarithms, a sentence outside the duties must read more like a duty than like anything else. */
const DUTY_MARGIN = 1.5;
/**
 * «We are looking for someone to run …», «you will help …»: the purpose of a job is often told by what the holder will do. «Someone
 * who is happy to …» tells what the holder is like.
 */
const TELLS_WORK =
  /\b(?:(?:looking for|seeking|hiring|need|needs)\b(?:(?:(?!\bwho\b).){3,160}?\b(?:to (?!join|be\b|become)|responsible for )|.{3,160}?\bwho will )[a-z]{3}|(?:you'll|you’ll|(?<!\bwe )will(?: be)?|is responsible for|are responsible for|role is to|job is to|goal of) [a-z]{3})/i;
/** What a company says of itself, in which much sounds like work to be done. */
const SPEAKS_OF_ITSELF = /\b(?:we|our|us)\b/i;
/** How far a sentence is looked at for that, in UTF-16 units. */
const LONGEST_LOOK = 300;
/** A line of the duties no longer than this, in UTF-16 units, may be a title within them. */
const LONGEST_SUBHEADING = 40;

const ONE_WORD = /^[A-Za-z/&-]{1,40}$/;

const ENDS_SENTENCE = /[。；;.!]$/;

/** A member of a list that a duty announces is no longer than this, in Chinese characters. */
const LONGEST_MEMBER = 10;

/** The units that tell what the holder will do: those under the duties, and sentences of an introduction that clearly do. */
function dutiesOf(text: string, cut: readonly RawUnit[], units: readonly Unit[], told: (n: number) => LineKind): Duty[] {
  const duties: Duty[] = [];
  /** Whether the last duty announced a list («跟踪核心指标，包括：»): short items behind it are its members and no duties. */
  let announced = false;
  units.forEach((unit, n) => {
    const length = unit.content.end - unit.content.start;
    if (
      announced &&
      cut[n]?.mark !== 'none' &&
      length <= (isHan(text.charCodeAt(unit.content.start)) ? LONGEST_MEMBER : 2 * LONGEST_MEMBER)
    )
      return;
    announced = false;
    if (unit.form === 'heading' || unit.form === 'quote') return;
    const counts =
      unit.section === 'duties'
        ? !isSubheading(text, cut, n, told) && !(unit.form === 'paragraph' && onlyIntroduces(text, unit.content))
        : (unit.section === 'purpose' || unit.section === 'company') && readsAsDuty(text, unit, told(n), unit.section);
    if (!counts) return;
    const last = text.charCodeAt(unit.content.end - 1);
    announced = last === 58 || last === 0xff1a;
    duties.push({ text: text.slice(unit.content.start, unit.content.end), span: unit.content, unit: n });
  });
  return duties;
}

function readsAsDuty(text: string, unit: Unit, told: LineKind, section: 'purpose' | 'company'): boolean {
  const looks = (like: RegExp): boolean =>
    like.test(text.slice(unit.content.start, Math.min(unit.content.end, unit.content.start + LONGEST_LOOK)));
  if (told.likeliest === 'purpose') return section === 'purpose' && looks(TELLS_WORK) && !onlyIntroduces(text, unit.content);
  if (told.likeliest !== 'duty') return false;
  const duty = logOf(told, 'duties');
  if (onlyIntroduces(text, unit.content)) return false;
  if (section === 'company' && !looks(TELLS_WORK) && (looks(SPEAKS_OF_ITSELF) || tellsOfCompany(text, unit.content))) return false;
  return STATES.every((kind) => kind === 'duties' || duty - logOf(told, kind) > DUTY_MARGIN);
}

/** `Marketing`, `Scheduling/Coordination`: an item that names a field, no work in it. */
function isField(text: string, unit: RawUnit | undefined, n: number, told: (n: number) => LineKind): boolean {
  return unit !== undefined && ONE_WORD.test(text.slice(unit.content.start, unit.content.end)) && told(n).likeliest === 'heading';
}

/** `1、经营策略` above a paragraph, or a short line above a list: a title within the duties, no duty itself. */
function isSubheading(text: string, cut: readonly RawUnit[], n: number, told: (n: number) => LineKind): boolean {
  const unit = cut[n];
  const next = cut[n + 1];
  if (unit?.head === true) return true;
  if (unit === undefined || unit.glued || next === undefined || next.form === 'heading') return isField(text, unit, n, told);
  const length = unit.content.end - unit.content.start;
  if (length > LONGEST_SUBHEADING) return false;
  if ((unit.mark === 'none' && told(n).likeliest === 'heading' && !isInstruction(text, unit.content)) || isField(text, unit, n, told))
    return true;
  if (ENDS_SENTENCE.test(text.slice(unit.content.start, unit.content.end))) return false;
  const behind = text.slice(next.content.start, next.content.end);
  // A line by itself above a block of sentences.
  const alone = unit.mark === 'none' && unit.apart && next.mark === 'none' && next.apart && cut[n + 2]?.apart === false;
  if (alone && behind.length > length && ENDS_SENTENCE.test(behind)) return true;
  const deeper = unit.mark === 'none' ? next.mark !== 'none' : next.mark === 'none' && next.form === 'paragraph' && !next.apart;
  const muchLonger = behind.length > 2.5 * length;
  return deeper && (muchLonger || unit.mark === 'none') && told(n).likeliest !== 'duty';
}
