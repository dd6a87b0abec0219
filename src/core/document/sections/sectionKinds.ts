import { lazily } from '../../lazily';
import { startOf } from '../../text';
import { announcesDuties } from '../duties/dutyNotes';
import { logOf, type Teller } from '../lineKinds';
import { goesOn } from '../sentences/doers';
import type { SectionKind } from '../types';
import { namesAmount } from '../units/fields';
import { asksYears, kindByForm } from '../units/lineForms';
import { opensSection, type RawUnit } from '../units/rawUnit';
import { anyOf } from '../words';
import { closingKind } from './closings';
import { expectations, TRUST, type Expectation } from './expectations';
import { introductionKind } from './introductions';
import { asksForMany, standsAboveWork } from './jobLines';
import { termsKind } from './jobTerms';
import { likeliestPath } from './likeliestPath';
import { settleMistaken } from './mistakenHeadings';

/**
 * The section kind of every unit: the path through the document that fits best what the headings announce, what each line says,
 * and that sections hang together. Headings get the kind they name.
 */
export function assignKinds(text: string, units: readonly RawUnit[], told: Teller): (SectionKind | undefined)[] {
  const own: (SectionKind | undefined)[] = [];
  const headed = units.findIndex(opensSection);
  for (const [n, unit] of units.entries())
    own.push(
      unit.column ??
        kindByForm(text, units, n) ??
        closingKind(text, units, n, told, own[n - 1]) ??
        termsKind(text, unit) ??
        introductionKind(text, units, n, own[n - 1], headed < 0 || n < headed, told),
    );
  const read = (doubtRequirements: boolean): (SectionKind | undefined)[] =>
    kindsOf(units, expectations(text, units, own, doubtRequirements), told);
  const first = read(false);
  const unheaded = first.includes('requirements') && first.filter((kind) => kind === 'duties').length < FEWEST_DUTIES;
  const kinds = unheaded ? read(true) : first;
  settleGoingOn(text, units, kinds, told);
  const settled = settlePay(text, units, settleLists(text, units, kinds), told);
  return settleHeadings(text, units, settleMistaken(units, settled, told));
}

/** Gives a sentence that goes on about someone («They are …») the kind of the one before it on its line, if that tells what the holder is like. */
function settleGoingOn(text: string, units: readonly RawUnit[], kinds: (SectionKind | undefined)[], told: Teller): void {
  for (const [n, unit] of units.entries()) {
    if (kinds[n] !== 'duties' || kinds[n - 1] !== 'requirements' || !unit.glued || unit.apart || unit.mark !== 'none') continue;
    if (units[n - 1]?.glued === true && goesOn(startOf(text, unit.content, LONGEST_PRONOUN)) && told(unit).likeliest !== 'duty')
      kinds[n] = 'requirements';
  }
}

/** A pronoun that a sentence opens with is no longer than this, with the space behind it. */
const LONGEST_PRONOUN = 8;

/**
 * What heads a job belongs to none of its sections. A heading that names no section right below one that does is of its kind if the lines below are, and a name that often wraps others
 * («Your role») is of the duties if nothing but a list of them stands below it.
 */
function settleHeadings(text: string, units: readonly RawUnit[], kinds: (SectionKind | undefined)[]): (SectionKind | undefined)[] {
  for (const [n, unit] of units.entries()) {
    const { heading } = unit;
    if (heading === undefined && (asksForMany(text, unit) || standsAboveWork(text, units, n))) kinds[n] = undefined;
    if (heading === undefined || heading.inline) continue;
    const below = kinds[n + 1];
    if (heading.meaning === undefined) {
      if (kinds[n] === undefined && units[n - 1]?.form === 'heading' && kinds[n - 1] === below) kinds[n] = below;
    } else if (
      heading.meaning.kind === 'purpose' &&
      heading.meaning.strength === 'weak' &&
      below === 'duties' &&
      units[n + 1]?.form === 'item'
    )
      kinds[n] = below;
  }
  return kinds;
}

/** What a line has that tells the pay, whatever else it gives; 带薪 is of leave. */
const tellsPay = lazily(() => new RegExp(String.raw`\d|(?<!带)薪|${anyOf('tells-pay')}`, 'i'));
/** `Company Sick Pay`, `Life Insurance (2 x annual salary)`: what is given besides the pay, though it is told in its words. */
const opensBenefit = lazily(() => {
  const qualifiers = String.raw`(?:(?:${anyOf('benefit-kind')}|(?:up to )?\d{1,2}%) ){0,3}`;
  const leave = `(?:${anyOf('leave')}|sickness|bereavement|holiday) (?:pay|leave)`;
  const insurance = '(?:life|health|medical|dental|income|travel) (?:insurance|assurance|cover|protection)';
  const others = 'death in service|(?:employer |company |workplace )?pension|cycle to work|season ticket loan';
  return new RegExp(String.raw`^${qualifiers}(?:${leave}|${insurance}|${others})\b`, 'i');
});
const LONGEST_BENEFIT = 60;
/** By how much, in natural logarithms, a line below «薪资福利» must read more like benefits than like pay. */
const BENEFITS_MARGIN = 1;

/**
 * Takes lines of the pay for benefits where they are: what is known as one («Company Sick Pay»), and below a heading that names both in one
 * («薪资福利») what reads like one («周末双休», «每年体检»).
 */
function settlePay(text: string, units: readonly RawUnit[], kinds: (SectionKind | undefined)[], told: Teller): (SectionKind | undefined)[] {
  let both = false;
  for (const [n, unit] of units.entries()) {
    const { content, heading } = unit;
    if (kinds[n] === 'pay' && heading === undefined && opensBenefit().test(startOf(text, content, LONGEST_BENEFIT))) kinds[n] = 'benefits';
    if (heading !== undefined) both = heading.meaning?.kind === 'pay' && text.slice(content.start, content.end).includes('福利');
    else if (both && kinds[n] === 'pay' && !tellsPay().test(text.slice(content.start, content.end))) {
      const words = told(unit);
      if (logOf(words, 'benefits') - logOf(words, 'pay') > BENEFITS_MARGIN) kinds[n] = 'benefits';
    }
  }
  return kinds;
}

/** Kinds of prose: a single item of a list is none of them where most items are something else. */
const PROSE: readonly (SectionKind | undefined)[] = ['purpose', 'company', 'equality'];
/** What a list is mostly made of is told from this many items on, and by this share of them. */
const LIST = { shortest: 3, share: 0.6 };

/** Gives the items of a list that were taken for prose the kind that most of its items have: people do not change the subject within a list. */
function settleLists(text: string, units: readonly RawUnit[], kinds: (SectionKind | undefined)[]): (SectionKind | undefined)[] {
  for (let from = 0; from < units.length; from++) {
    if (units[from]?.form !== 'item') continue;
    let to = from + 1;
    while (to < units.length && units[to]?.form === 'item') to++;
    settleBetweenDuties(text, units, kinds, from, to);
    const most = mostFrequent(kinds, from, to);
    if (most !== undefined && !PROSE.includes(most)) for (let n = from; n < to; n++) if (PROSE.includes(kinds[n])) kinds[n] = most;
    settleAnnounced(text, units, kinds, from, to);
    from = to - 1;
  }
  return kinds;
}

/**
 * Gives a list within an introduction whose lead-in announces duties their kind: «The officer will perform the following tasks:». A lead-in
 * above duties that was taken for something else than prose is of them, too.
 */
function settleAnnounced(text: string, units: readonly RawUnit[], kinds: (SectionKind | undefined)[], from: number, to: number): void {
  const before = units[from - 1];
  if (before === undefined || !['purpose', 'company', 'duties'].includes(kinds[from] ?? '') || !announcesDuties(text, before)) return;
  if (!PROSE.includes(kinds[from - 1])) kinds[from - 1] = 'duties';
  for (let n = from; n < to; n++) if (PROSE.includes(kinds[n])) kinds[n] = 'duties';
}

/** Kinds that a single item between items that are duties may have been taken for; «Remuneration according to …» with an amount is what it says. */
const ODD: readonly (SectionKind | undefined)[] = ['requirements', 'preferred', 'benefits', 'hours', 'pay', 'environment', ...PROSE];

/** Gives single items that were taken for something else between items that are duties their kind: «Demonstrate an understanding of …». */
function settleBetweenDuties(text: string, units: readonly RawUnit[], kinds: (SectionKind | undefined)[], from: number, to: number): void {
  for (let n = from + 1; n < to - 1; n++) {
    if (!ODD.includes(kinds[n]) || kinds[n - 1] !== 'duties' || kinds[n + 1] !== 'duties') continue;
    const unit = units[n];
    if (unit === undefined || asksYears(text, unit) || namesAmount(text.slice(unit.content.start, unit.content.end))) continue;
    kinds[n] = 'duties';
  }
}

/** The kind that most units from `from` to `to` have; undefined where none has enough of them. */
function mostFrequent(kinds: readonly (SectionKind | undefined)[], from: number, to: number): SectionKind | undefined {
  if (to - from < LIST.shortest) return undefined;
  const counts = new Map<SectionKind, number>();
  for (let n = from; n < to; n++) {
    const kind = kinds[n];
    if (kind === undefined) continue;
    const count = (counts.get(kind) ?? 0) + 1;
    if (count >= LIST.share * (to - from)) return kind;
    counts.set(kind, count);
  }
  return undefined;
}

/** With fewer lines of duties than this, the duties may stand under the heading of the requirements. */
const FEWEST_DUTIES = 2;

function kindsOf(units: readonly RawUnit[], expected: readonly Expectation[], told: Teller): (SectionKind | undefined)[] {
  const kinds: (SectionKind | undefined)[] = new Array<SectionKind | undefined>(units.length).fill(undefined);
  let from = 0;
  while (from < units.length) {
    const expectation = expected[from];
    if (units[from]?.form === 'heading') {
      kinds[from] = units[from]?.heading?.meaning?.kind;
      from++;
    } else if (expectation?.kind !== undefined && expectation.trust >= TRUST.sure) {
      kinds[from++] = expectation.kind;
    } else {
      let to = from + 1;
      while (to < units.length && units[to]?.heading?.meaning?.strength !== 'sure' && (expected[to]?.trust ?? 0) < TRUST.sure) to++;
      const path = likeliestPath(units, expected, from, to, told, kinds[from - 1]);
      for (let n = from; n < to; n++)
        kinds[n] = (units[n]?.form === 'heading' ? units[n]?.heading?.meaning?.kind : undefined) ?? path[n - from];
      from = to;
    }
  }
  return kinds;
}
