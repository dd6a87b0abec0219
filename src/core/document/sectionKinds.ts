import { closingKind } from './closings';
import { opensNextJob } from './jobLines';
import { asksYears, kindByForm } from './lineForms';
import { STATES, type LineKind } from './lineKinds';
import type { SectionKind } from './types';
import type { RawUnit } from './units';

/** How much better, in natural logarithms of probability, a unit must fit another kind to leave its section. */
const TRUST = { sure: 9, form: 8, hint: 5, weak: 1.2, faded: 2.2, label: 0.3 } as const;
/** So much of a line is looked at for what else it may tell, in UTF-16 units. */
const LONGEST_LOOK = 200;
/** So many lines of their own, one right below the other, are a list without marks; what stands apart below it need not belong to it. */
const BLOCK = 3;
/** What it costs to change the kind between two units; less where the text itself sets them apart. */
const SWITCH = { within: 3.2, apart: 1.8, heading: 0.4 } as const;
/** What the headings say about a unit before it is read. */
interface Expectation {
  readonly kind: SectionKind | undefined;
  readonly trust: number;
  readonly change: number;
}

/**
 * The section kind of every unit: the path through the document that fits best what the headings announce, what each line says,
 * and that sections hang together (the Viterbi algorithm; linear in the units). Headings get the kind they name.
 */
export function assignKinds(text: string, units: readonly RawUnit[], told: Teller): (SectionKind | undefined)[] {
  const own: (SectionKind | undefined)[] = [];
  for (const [n, unit] of units.entries())
    own.push(unit.column ?? kindByForm(text, units, n) ?? closingKind(text, units, n, told, own[n - 1]));
  const read = (doubtRequirements: boolean): (SectionKind | undefined)[] =>
    kindsOf(units, expectations(text, units, own, doubtRequirements), told);
  const kinds = read(false);
  const unheaded = kinds.includes('requirements') && kinds.filter((kind) => kind === 'duties').length < FEWEST_DUTIES;
  return settleLists(text, units, unheaded ? read(true) : kinds);
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
    const most = mostFrequent(kinds, from, to);
    if (most !== undefined && !PROSE.includes(most)) for (let n = from; n < to; n++) if (PROSE.includes(kinds[n])) kinds[n] = most;
    settleBetweenDuties(text, units, kinds, from, to);
    from = to - 1;
  }
  return kinds;
}

/** Gives single items that were taken for requirements between items that are duties their kind: «Demonstrate an understanding of …». */
function settleBetweenDuties(text: string, units: readonly RawUnit[], kinds: (SectionKind | undefined)[], from: number, to: number): void {
  for (let n = from + 1; n < to - 1; n++) {
    if (kinds[n] !== 'requirements' || kinds[n - 1] !== 'duties' || kinds[n + 1] !== 'duties') continue;
    if (!asksYears(text, units[n])) kinds[n] = 'duties';
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

/** What the words of a unit tell, by its index. */
type Teller = (n: number) => LineKind;

/** The kinds of units that are told by their form, whatever they stand under. */
type OwnKinds = readonly (SectionKind | undefined)[];

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
      while (to < units.length && !(units[to]?.heading?.meaning?.strength === 'sure') && (expected[to]?.trust ?? 0) < TRUST.sure) to++;
      const path = bestPath(units, expected, from, to, told, kinds[from - 1]);
      for (let n = from; n < to; n++)
        kinds[n] = (units[n]?.form === 'heading' ? units[n]?.heading?.meaning?.kind : undefined) ?? path[n - from];
      from = to;
    }
  }
  return kinds;
}

/** @param doubtRequirements whether «岗位要求» may head duties as well, as it does in postings that have no other heading */
function expectations(text: string, units: readonly RawUnit[], own: OwnKinds, doubtRequirements: boolean): readonly Expectation[] {
  let kind: SectionKind | undefined;
  let trust = 0;
  let byMarkdown = false;
  /** The Markdown level of the heading whose section is open. */
  let level = 0;
  let change: number = SWITCH.apart;
  let listed: boolean | undefined;
  /** Whether the heading has text behind it on its line: «Compensation: …». */
  let inline = false;
  /** Whether the unit is the first behind the heading. */
  let onLine = false;
  /** Lines of their own, one right below the other, since the heading or the last blank line: a list without marks. */
  let lines = 0;
  /** Whether the heading names what is told in a line or two: «Location». */
  let field = false;
  /** Whether the heading («The role») introduces the job in prose and in a list of what is to be done. */
  let wraps = false;
  /** Whether its first list goes on, which may have requirements among the duties. */
  let mixes = false;
  /** Units since the label `工作地点：北京`, which speaks for its own line only; undefined after other headings. */
  let sinceLabel: number | undefined;
  const expected: Expectation[] = [];
  for (const [n, unit] of units.entries()) {
    const { heading } = unit;
    // The next job's name ends what was said of the one before; duties may be grouped under such names.
    if (kind !== undefined && kind !== 'duties' && opensNextJob(text, units, n)) {
      [kind, trust, change] = [undefined, 0, SWITCH.heading];
      [listed, lines, inline, onLine, wraps, sinceLabel] = [undefined, 0, false, false, false, undefined];
      expected.push({ kind, trust, change });
      continue;
    }
    const form = own[n];
    if (form !== undefined) {
      const bound = STATES.includes(form) && unit.column === undefined ? TRUST.form : TRUST.sure;
      expected.push({ kind: form, trust: bound, change: SWITCH.heading });
      // Whoever has told how to apply has done with the section above.
      if (form === 'apply' && unit.mark === 'none' && unit.column === undefined) {
        kind = form;
        trust = TRUST.weak;
        sinceLabel = undefined;
        wraps = false;
      }
      change = SWITCH.heading;
      continue;
    }
    if (heading !== undefined) {
      if (heading.meaning !== undefined) {
        ({ kind } = heading.meaning);
        trust = doubtRequirements && kind === 'requirements' ? TRUST.weak : TRUST[heading.meaning.strength];
        ({ level } = heading);
        byMarkdown = level > 0;
        field = heading.meaning.label && kind !== 'reporting';
        wraps = kind === 'purpose' && heading.meaning.strength === 'weak';
        sinceLabel = heading.meaning.label && heading.inline ? 0 : undefined;
        if (sinceLabel === 0 && STATES.includes(kind) && !(kind === 'place' && isNothingElse(text, units[n + 1]))) trust = TRUST.hint;
      } else {
        const fresh = heading.level > 0 && (!byMarkdown || heading.level < level);
        const beside = heading.level > 0 && heading.level === level;
        trust = fresh || sinceLabel !== undefined ? 0 : Math.min(trust, beside ? TRUST.weak : TRUST.faded);
        if (sinceLabel !== undefined) kind = undefined;
        sinceLabel = undefined;
        wraps = false;
      }
      if (heading.topic === true) [kind, trust, byMarkdown] = ['duties', TRUST.form, byMarkdown || heading.level > 0];
      listed = undefined;
      mixes = wraps;
      lines = 0;
      inline = heading.meaning !== undefined && heading.inline;
      onLine = true;
      change = SWITCH.heading;
      expected.push({ kind, trust, change });
      continue;
    }
    const item = unit.mark !== 'none';
    if (unit.apart && !byMarkdown && !item && (listed === true || (inline && !onLine) || lines >= (field ? 1 : BLOCK)))
      trust = Math.min(trust, TRUST.faded);
    // What stands between two lists may head the second.
    if (!item && listed === true) mixes = false;
    listed = item || (listed ?? false);
    if (unit.apart && lines > 0) lines = 0;
    if (!unit.glued) lines++;
    onLine = false;
    if (sinceLabel !== undefined) sinceLabel++;
    if (sinceLabel !== undefined && sinceLabel > 1) expected.push({ kind, trust: Math.min(trust, TRUST.label), change: SWITCH.heading });
    else {
      const cost = unit.apart ? Math.min(change, SWITCH.apart) : change;
      const asks = item && mixes && asksYears(text, unit);
      if (asks) expected.push({ kind: 'requirements', trust: TRUST.form, change: cost });
      else if (item && wraps) expected.push({ kind: 'duties', trust: Math.max(trust, TRUST.faded), change: cost });
      else expected.push({ kind, trust, change: cost });
      change = asks ? SWITCH.heading : SWITCH.within;
      continue;
    }
    change = SWITCH.within;
  }
  return expected;
}

/** Whether the text behind «Location:» has no number and no pay in it, so that it can be but the place: «Leeds with runs to York». */
const isNothingElse = (text: string, unit: RawUnit | undefined): boolean =>
  unit !== undefined && !/[\d薪]/.test(text.slice(unit.content.start, Math.min(unit.content.end, unit.content.start + LONGEST_LOOK)));

function bestPath(
  units: readonly RawUnit[],
  expected: readonly Expectation[],
  from: number,
  to: number,
  told: Teller,
  before: SectionKind | undefined,
): (SectionKind | undefined)[] {
  const count = STATES.length;
  const beforeState = before === undefined ? -1 : STATES.indexOf(before);
  let scores = STATES.map(() => 0);
  let next = STATES.map(() => 0);
  if (beforeState >= 0) for (let state = 0; state < count; state++) if (state !== beforeState) scores[state] = -SWITCH.apart;
  const backs = new Int8Array((to - from) * count);
  const asides: (SectionKind | undefined)[] = [];
  for (let n = from; n < to; n++) {
    const kind = units[n]?.form === 'heading' ? undefined : told(n);
    const logs = kind === undefined || kind.likeliest === 'heading' || kind.likeliest === 'other' ? undefined : kind.logs;
    asides.push(kind === undefined ? undefined : asideOf(kind));
    const announced = expected[n]?.kind;
    const favoured = announced === undefined ? -1 : STATES.indexOf(announced);
    const trust = expected[n]?.trust ?? 0;
    const best = highest(scores);
    const come = (scores[best] ?? 0) - (expected[n]?.change ?? 0);
    const row = (n - from) * count;
    for (let state = 0; state < count; state++) {
      const stay = scores[state] ?? 0;
      const stays = stay >= come;
      backs[row + state] = stays ? state : best;
      next[state] = (stays ? stay : come) + (logs === undefined ? 0 : (logs[state] ?? 0)) + (state === favoured ? trust : 0);
    }
    [scores, next] = [next, scores];
  }
  const path: (SectionKind | undefined)[] = [];
  let state = highest(scores);
  for (let n = to - from - 1; n >= 0; n--) {
    const kind = STATES[state];
    path[n] = kind === 'purpose' || kind === 'company' ? (asides[n] ?? kind) : kind;
    state = backs[n * count + state] ?? state;
  }
  return path;
}

/** Kinds that a single sentence of an introduction may be, and how sure it must be: «This role is remote within Europe.» */
const ASIDES: readonly SectionKind[] = ['place', 'hours', 'pay', 'apply', 'equality'];
const SURE_ASIDE = -0.6;

function asideOf(told: LineKind): SectionKind | undefined {
  const best = highest(told.logs);
  const kind = STATES[best];
  return kind !== undefined && ASIDES.includes(kind) && (told.logs[best] ?? 0) > SURE_ASIDE ? kind : undefined;
}

function highest(scores: readonly number[]): number {
  let best = 0;
  for (let n = 1; n < scores.length; n++) if ((scores[n] ?? 0) > (scores[best] ?? 0)) best = n;
  return best;
}
