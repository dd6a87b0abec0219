import { isHan } from '../../language';
import { headingMeaning } from '../headings/labels';
import type { Teller } from '../lineKinds';
import { isOrnament } from '../marks';
import { isInstruction } from '../sentences/instructions';
import { asHeading, asTopic, type RawUnit } from '../units/rawUnit';
import { headsListOfDuties } from './topics';

/** A line that stands alone like a heading is no longer than this, in UTF-16 units. */
const LONGEST = { chinese: 16, latin: 45 } as const;
/** So many units at the top hold the title and what is written below it. */
const TOP = 4;
const ENDS_TEXT = /[。；;，,.!！、\d)）]$/;
/** So many headings of known sections that are formed alike show how the writer forms them. */
const ENOUGH_ALIKE = 2;

type Form = 'pictograph' | 'capitals';

/**
 * Makes headings of the lines that stand like one in plain text, though their words name no section that is known: a short line behind
 * a blank one with text right below it, a short line without a mark between two lists, and a line with a pictograph or in capitals
 * where the headings that are known have the same. The section before ends there.
 */
export function withStandingHeadings(text: string, units: readonly RawUnit[], told: Teller): readonly RawUnit[] {
  const first = units.findIndex(({ heading }) => heading?.meaning !== undefined);
  if (first < 0) return units;
  const alike = countForms(text, units);
  let found: RawUnit[] | undefined;
  const start = Math.max(first + 1, TOP);
  /** The kind of the last heading that names one. */
  let open = units.slice(0, start).findLast(({ heading }) => heading?.meaning !== undefined)?.heading?.meaning?.kind;
  for (let n = start; n < units.length - 1; n++) {
    const unit = units[n];
    open = unit?.heading?.meaning?.kind ?? open;
    if (unit === undefined || !mayHead(text, units, n)) continue;
    if (!isFormedAlike(text, units, n, alike) && !(standsAlone(units, n) && told(unit).likeliest === 'heading')) continue;
    const meaning = headingMeaning(text.slice(unit.content.start, unit.content.end), true);
    found ??= [...units];
    const isTopic = open === 'duties' && meaning?.strength === 'hint' && meaning.kind !== 'duties' && headsListOfDuties(units, n, told);
    found[n] = isTopic ? asTopic(unit) : asHeading(unit, meaning);
    if (!isTopic) open = meaning?.kind ?? open;
  }
  return found ?? units;
}

/** Whether a unit is a short line without a mark, has no sentence or instruction in it, and text behind it. */
function mayHead(text: string, units: readonly RawUnit[], n: number): boolean {
  const unit = units[n];
  if (unit?.form !== 'paragraph' || unit.mark !== 'none' || unit.glued || (units[n + 1]?.form ?? 'heading') === 'heading') return false;
  const { start, end } = unit.content;
  if (end - start > LONGEST.latin || (end - start > LONGEST.chinese && isHan(text.charCodeAt(end - 1)))) return false;
  return !ENDS_TEXT.test(text.slice(end - 1, end)) && !isInstruction(text, unit.content);
}

function standsAlone(units: readonly RawUnit[], n: number): boolean {
  const before = units[n - 1];
  const next = units[n + 1];
  if (next === undefined) return false;
  const listed = next.mark !== 'none';
  return units[n]?.apart ? listed || !next.apart : listed && before?.form === 'item' && before.mark !== 'none';
}

const CAPITALS = /^[A-Z][A-Z &/'’-]{5,}$/;

function formOf(text: string, unit: RawUnit | undefined): Form | undefined {
  if (unit === undefined || unit.glued) return undefined;
  const { start, end } = unit.content;
  const code = text.charCodeAt(start);
  if (code >= 0xd800 && isOrnament(code)) return 'pictograph';
  return code >= 65 && code <= 90 && end - start <= LONGEST.latin && CAPITALS.test(text.slice(start, end)) ? 'capitals' : undefined;
}

/** How many headings of known sections, each on a line of its own, have a form. */
function countForms(text: string, units: readonly RawUnit[]): Readonly<Record<Form, number>> {
  const counts = { pictograph: 0, capitals: 0 };
  for (const unit of units) {
    if (unit.heading?.meaning === undefined || unit.heading.inline || unit.heading.level > 0) continue;
    const form = formOf(text, unit);
    if (form !== undefined) counts[form]++;
  }
  return counts;
}

/** Whether a line has the form that the headings have, and its neighbours have not: it is no item of a list of such lines. */
function isFormedAlike(text: string, units: readonly RawUnit[], n: number, alike: Readonly<Record<Form, number>>): boolean {
  if (alike.pictograph < ENOUGH_ALIKE && alike.capitals < ENOUGH_ALIKE) return false;
  const form = formOf(text, units[n]);
  return form !== undefined && alike[form] >= ENOUGH_ALIKE && form !== formOf(text, units[n - 1]) && form !== formOf(text, units[n + 1]);
}
