import { lazily } from '../../lazily';
import { startOf } from '../../text';
import { LONGEST_HEADING } from '../headings/labels';
import type { HeadingMeaning } from '../headings/sectionNames';
import { logOf, STATES, type Teller } from '../lineKinds';
import { isInstruction } from '../sentences/instructions';
import type { SectionKind } from '../types';
import type { RawUnit } from '../units/rawUnit';
import { anyOf } from '../words';

/** So many lines below a heading are looked at. */
const LOOK = 6;
/**
 * By how much on average, in natural logarithms, the lines below must read more like duties than like anything else; beside headings
 * of the same form that name no section («Recruitment», «Training», «Pay») they may read less so; below «Education» they must do so clearly.
 */
const MARGIN = { alone: 0.5, amongOthers: -4, named: 0.9 } as const;
/** Kinds whose own names are seldom topics of the duties; a heading that merely contains one («Knowledge management») may be. */
const OWN_SECTIONS: readonly SectionKind[] = ['requirements', 'preferred', 'purpose', 'openings'];
/** Names that never are. */
const never = lazily(() => new RegExp(anyOf('no-topic'), 'i'));

/** `What's on offer`, `我们提供`: names that speak to the reader or of the employer are sections, not topics of the work. */
const SPEAKS = /\b(?:what|why|how|we|us|our|you|your)\b|[我你您]/i;

/** The duties that a heading may stand below. */
interface Duties {
  readonly level: number;
  readonly form: string;
  /** The forms of headings that stand among them and name no section. */
  readonly forms: Set<string>;
}

/**
 * Takes headings and first cells below a heading of duties that are named like another section («(三)培训», `### Benefits`,
 * `| Location | Walk the building nightly |`) for what they are where duties follow: topics of the work.
 */
export function withTopics(text: string, units: readonly RawUnit[], told: Teller): RawUnit[] {
  const topics: RawUnit[] = [];
  const next = nextHeadings(units);
  let duties: Duties | undefined;
  const headsDuties = units.some(({ heading }) => heading?.meaning?.kind === 'duties');
  for (let n = 0; n < units.length; n++) {
    const unit = units[n];
    if (unit === undefined) continue;
    topics.push(unit);
    const { heading } = unit;
    if (heading === undefined) {
      if (duties !== undefined && unit.form === 'table' && unit.column === undefined) duties.forms.add(ROW);
      continue;
    }
    const form = formOf(text, unit);
    const { meaning, level } = heading;
    if (meaning?.kind === 'kpi' && !headsDuties && readAsDuties(units, n + 1, next[n] ?? units.length, told, MARGIN.named)) {
      // «What success looks like» above «You publish the plan every Thursday», and nothing else tells the work.
      topics.pop();
      topics.push({ ...unit, heading: { ...heading, meaning: { kind: 'duties', strength: 'sure', label: false } } });
      continue;
    }
    if (meaning?.kind === 'duties') {
      duties = meaning.strength === 'weak' ? undefined : { level, form, forms: new Set() };
    } else if (duties !== undefined && meaning === undefined) {
      if (level > 0 && level <= duties.level) duties = undefined;
      else duties.forms.add(form);
    } else if (duties !== undefined && meaning !== undefined) {
      const among = isAmong(text, form, duties, units[next[n] ?? units.length]);
      const onlyContainsName = level === 0 && meaning.strength === 'hint' && isDeed(text, units[n + 1]);
      const below = isBelow(level, form, duties) || (among && form !== duties.form) || onlyContainsName;
      const end = form === ROW ? endOfRow(text, units, n) : (next[n] ?? units.length);
      const margin = marginOf(meaning, among && isListed(units[n + 1]));
      const name = startOf(text, unit.content, LONGEST_HEADING);
      if (below && !never().test(name) && !SPEAKS.test(name) && readAsDuties(units, n + 1, end, told, margin)) {
        duties.forms.add(form);
        topics.pop();
        if (form === ROW) {
          topics.push(wholeRow(unit, units[end - 1]));
          n = end - 1;
        } else topics.push({ ...unit, heading: { ...heading, meaning: undefined, topic: true } });
      } else if (!below || (form !== ROW && level === 0)) duties = undefined;
    }
  }
  return topics;
}

/** Whether a heading stands among others of its form that name no section: those before it, or the next one. */
function isAmong(text: string, form: string, duties: Duties, next: RawUnit | undefined): boolean {
  return duties.forms.has(form) || (form !== ROW && next?.heading?.meaning === undefined && formOf(text, next) === form);
}

function marginOf({ kind, strength }: HeadingMeaning, amongOthers: boolean): number {
  if (OWN_SECTIONS.includes(kind) && strength !== 'hint') return MARGIN.named;
  return amongOthers ? MARGIN.amongOthers : MARGIN.alone;
}

/** The index of the next heading behind each unit. */
function nextHeadings(units: readonly RawUnit[]): readonly number[] {
  const next = new Array<number>(units.length);
  let heading = units.length;
  for (let n = units.length - 1; n >= 0; n--) {
    next[n] = heading;
    if (units[n]?.form === 'heading') heading = n;
  }
  return next;
}

const ROW = '|';

/** Whether a unit is an item of a list or stands in a table: a paragraph between lists may be of another section. */
const isListed = (unit: RawUnit | undefined): boolean => unit?.form === 'item' || unit?.form === 'table';

/** Whether a unit is an item of a list, or a line that tells someone what to do. */
const isDeed = (text: string, unit: RawUnit | undefined): boolean =>
  isListed(unit) || (unit?.form === 'paragraph' && isInstruction(text, unit.content));

/** How a heading is formed: what it has before its words, and a colon behind them. */
function formOf(text: string, unit: RawUnit | undefined): string {
  if (unit?.heading === undefined) return '';
  const { mark, heading, span, content } = unit;
  if (mark === 'heading') return `#${String(heading.level)}`;
  const first = text[span.start] ?? '';
  if (first === ROW) return ROW;
  if (mark === 'numeral') return first === '(' || first === '（' ? '(' : '一';
  const colon = ':：'.includes(text[content.end] ?? ' ') ? ':' : '';
  return `${mark}${'*_【[<'.includes(first) ? first : ''}${colon}`;
}

/** Whether a heading is set below that of the duties by its form alone. */
function isBelow(level: number, form: string, duties: Duties): boolean {
  if (level > 0) return duties.level > 0 && level > duties.level;
  if (form === ROW) return duties.form !== ROW;
  if (form.includes('*')) return duties.level > 0;
  return (form === '(' && duties.form !== '(') || (form === '一' && duties.form !== '一' && duties.form !== '(');
}

/** Where the units end that stand in the same row of a table. */
function endOfRow(text: string, units: readonly RawUnit[], from: number): number {
  let end = from + 1;
  while (end < units.length && units[end]?.form === 'table' && text[units[end]?.span.start ?? 0] !== ROW) end++;
  return end;
}

function wholeRow({ span, content, apart }: RawUnit, last: RawUnit | undefined): RawUnit {
  const { end } = last?.content ?? content;
  return {
    form: 'table', span: { start: span.start, end: Math.max(end, last?.span.end ?? end) }, content: { start: content.start, end },
    mark: 'none', glued: false, apart, column: 'duties',
  }; // prettier-ignore
}

/** Whether a line that merely contains a section's name («Reporting & Analytics») stands above a list that reads like duties. */
export function headsListOfDuties(units: readonly RawUnit[], n: number, told: Teller): boolean {
  if (!isListed(units[n + 1])) return false;
  let end = n + 1;
  while (end < units.length && end <= n + LOOK && units[end]?.mark !== 'none' && units[end]?.form === 'item') end++;
  return readAsDuties(units, n + 1, end, told, MARGIN.alone);
}

/** Whether the units from `from` to `to` read like duties. */
function readAsDuties(units: readonly RawUnit[], from: number, to: number, told: Teller, margin: number): boolean {
  let sum = 0;
  let count = 0;
  for (let n = from; n < to && count < LOOK; n++) {
    const unit = units[n];
    if (unit === undefined || unit.form === 'quote') continue;
    const words = told(unit);
    let best = -Infinity;
    for (const kind of STATES) if (kind !== 'duties') best = Math.max(best, logOf(words, kind));
    sum += logOf(words, 'duties') - best;
    count++;
  }
  return count > 0 && sum > margin * count;
}
