import { isHan } from '../../language';
import { lazily } from '../../lazily';
import { startOf, type Span } from '../../text';
import { IN_TITLE_CASE } from '../headings/headingForms';
import type { Teller } from '../lineKinds';
import type { SectionKind } from '../types';
import { opensSection, type RawUnit } from '../units/rawUnit';
import { anyOf } from '../words';
import { settleButtons } from './buttons';

/** The title is looked for in so many units. */
const REACH = 6;
/** A line of a place is no longer than this, in UTF-16 units. */
const LONGEST = 70;
const REMOTE = /^(?:(?:fully |100% )?remote|hybrid|on-?site|work from home|wfh)\b[^.!?:;]{0,40}$/i;
const NAME = String.raw`[A-Z][\w.'’-]{1,20}`;
const NAMES = String.raw`${NAME}(?: (?:of|on|upon|de|la|the|&|and|${NAME})){0,4}`;
const POSTCODE = String.raw`(?: \d{4,6}(?:-\d{4})?| [A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2})`;
/** `Duluth, MN 55802`, `Leeds, West Yorkshire`, `Dubbo, Dubbo & Central NSW`. */
const TOWN = new RegExp(`^${NAMES}(?:, ${NAMES}){1,2}${POSTCODE}?$`);
const country = lazily(() => new RegExp(`^${anyOf('country')}$`));
const noTown = lazily(() => new RegExp(String.raw`\b${anyOf('no-town', 'employer-name-ending')}\b`));
/** A line of names is no longer than this, in UTF-16 units. */
const LONGEST_NAMES = 90;
/** `Durban, KwaZulu-Natal`, `Cedar & Pine Supply Co.`: a line of nothing but names, with a comma between them or ending in what employers are. */
const namesOnly = lazily(() => {
  const places = String.raw`${NAME}(?:, ${NAME}(?: ${NAME}){0,2}){1,2}`;
  const employer = String.raw`${anyOf('employer-name-ending')}\.?(?:, ${NAME}){0,2}`;
  return new RegExp(String.raw`^(?:(?:${NAME}|of|the|and|de|&) ){0,6}(?:${places}|${employer})$`);
});

/**
 * Sets right what stands at the top of a document: the title, or what looks like one, belongs to no section, and neither do the
 * names of the employer or the town below it, which no heading has announced as work; a line that has the form of a place is one.
 */
export function settleTop(
  text: string,
  cut: readonly RawUnit[],
  title: Span | undefined,
  kinds: (SectionKind | undefined)[],
  told: Teller,
): (SectionKind | undefined)[] {
  clearScraps(text, cut, kinds, told);
  settleButtons(text, cut, kinds);
  if (title === undefined) {
    if (mayBeTitle(text, cut)) kinds[0] = undefined;
    return kinds;
  }
  const top = cut.slice(0, REACH);
  for (const [n, unit] of top.entries()) if (unit.heading?.meaning === undefined && meets(unit, title)) kinds[n] = undefined;
  for (const n of namesBelow(text, top, title)) if (kinds[n] === 'duties') kinds[n] = undefined;
  for (const n of placesBelow(text, top, title, kinds)) kinds[n] = 'place';
  return kinds;
}

/** Takes short lines above the first section out of the duties where these have a heading of their own: `Customer Service/HelpDesk`, `April 2023`, `客服  招聘人数：3人`. */
function clearScraps(text: string, cut: readonly RawUnit[], kinds: (SectionKind | undefined)[], told: Teller): void {
  const first = cut.findIndex(opensSection);
  if (first < 0 || !cut.some(({ heading }) => heading?.meaning?.kind === 'duties')) return;
  const aboveDuties = first <= REACH && cut[first]?.heading?.meaning?.kind === 'duties';
  for (const [n, unit] of cut.slice(0, first).entries()) {
    const { start, end } = unit.content;
    if (kinds[n] !== 'duties' || unit.form !== 'paragraph' || unit.mark !== 'none' || unit.glued || end - start > LONGEST) continue;
    const line = text.slice(start, end);
    if ((aboveDuties && namesChineseJob(line)) || (!ENDS_TEXT.test(line.slice(-1)) && (isName(line) || told(unit).likeliest !== 'duty')))
      kinds[n] = undefined;
  }
}

const isName = (line: string): boolean => IN_TITLE_CASE.test(line) || (/[A-Z]/.test(line) && line === line.toUpperCase());

const ENDS_TEXT = /[.;:!?。；：！？]/;

/** A Chinese line that names the job is no longer than this, in UTF-16 units. */
const LONGEST_JOB = 24;
/** What such a line has not: it is no sentence and tells no work. */
const SAYS_MORE = /[，,。；;！!？?]|^负责/;

const namesChineseJob = (line: string): boolean => line.length <= LONGEST_JOB && isHan(line.charCodeAt(0)) && !SAYS_MORE.test(line);

/** A first line is no longer than this, in UTF-16 units. */
const LONGEST_FIRST = 90;
const OPENS_WITH_AMOUNT = /^[\s【「（(]{0,3}[\d$€£¥₹]/;

/** Whether the first line stands by itself like a title, though it is too long or has too much in it to be taken for one. */
function mayBeTitle(text: string, [first, next]: readonly RawUnit[]): boolean {
  if (first?.form !== 'paragraph' || first.mark !== 'none' || first.glued || (next?.apart !== true && next?.form !== 'heading'))
    return false;
  const { start, end } = first.content;
  return (
    end - start <= LONGEST_FIRST &&
    !/[。；;.!！?？:：]$/.test(text.slice(end - 1, end)) &&
    !OPENS_WITH_AMOUNT.test(startOf(text, first.content, 5))
  );
}

/** Whether the title, or a part of it, stands in a unit. */
const meets = ({ content }: RawUnit, title: Span): boolean => title.start < content.end && content.start < title.end;

/** The one or two lines of names right below the title. */
function namesBelow(text: string, top: readonly RawUnit[], title: Span): number[] {
  const first = top.findIndex((unit) => meets(unit, title));
  if (first < 0) return [];
  const names: number[] = [];
  for (let n = first + 1; n <= first + 2; n++) {
    const unit = top[n];
    if (unit?.form !== 'paragraph' || !namesOnly().test(startOf(text, unit.content, LONGEST_NAMES))) break;
    names.push(n);
  }
  return names;
}

/** Whether the line before or behind tells what kind of job it is: `• Leeds, West Yorkshire` above `• Full-time`. */
const besideJobType = (kinds: readonly (SectionKind | undefined)[], n: number): boolean =>
  kinds[n - 1] === 'openings' || kinds[n + 1] === 'openings';

/** The lines that tell where the job is, by their form, before any section is named. */
function placesBelow(text: string, top: readonly RawUnit[], title: Span, kinds: readonly (SectionKind | undefined)[]): number[] {
  const places: number[] = [];
  for (let n = 1; n < top.length; n++) {
    const unit = top[n];
    if (unit === undefined || unit.heading?.meaning !== undefined) break;
    const { start, end } = unit.content;
    if (unit.form !== 'paragraph' && !(unit.mark === 'bullet' && besideJobType(kinds, n))) continue;
    if (unit.glued || start < title.end || end - start > LONGEST) continue;
    const line = text.slice(start, end);
    if (REMOTE.test(line) || country().test(line) || (TOWN.test(line) && !noTown().test(line))) places.push(n);
  }
  return places;
}
