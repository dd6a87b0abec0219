import { lineEndAt, startOf } from '../../text';
import type { HeadingMeaning } from '../headings/sectionNames';
import { STATES } from '../lineKinds';
import { indentAt } from '../marks';
import type { SectionKind } from '../types';
import { asksYears } from '../units/lineForms';
import type { RawHeading, RawUnit } from '../units/rawUnit';
import { asksForMany, beginsWithWork, opensNextJob } from './jobLines';

/** How much better, in natural logarithms of probability, a unit must fit another kind to leave its section. */
export const TRUST = { sure: 9, form: 8, hint: 5, weak: 1.2, faded: 2.2, label: 0.3, none: 0 } as const;
/** What it costs to change the kind between two units; less where the text itself sets them apart. */
export const SWITCH = { within: 3.2, apart: 1.8, heading: 0.4 } as const;

/** What is expected of a unit before its words are read. */
export interface Expectation {
  readonly kind: SectionKind | undefined;
  readonly trust: number;
  /** What it costs if the unit is of another kind than the one before. */
  readonly change: number;
}

/** The kinds of units that are told by their form, whatever they stand under. */
export type OwnKinds = readonly (SectionKind | undefined)[];

/** What the last heading, or what has taken its place, announces. */
interface Opening {
  readonly kind: SectionKind | undefined;
  readonly trust: number;
  /** The Markdown level of the last heading that named a section; 0 for other forms. */
  readonly level: number;
  /** Whether Markdown marks the section, so that only the next heading ends it. */
  readonly byMarkdown: boolean;
  /** Whether the heading has text behind it on its line: «Compensation: …». */
  readonly inline: boolean;
  /** Whether it speaks for its own line only: `工作地点：北京`. */
  readonly ownLine: boolean;
  /** Whether it stands in a block of such lines: «Location: …» above «Salary: …». */
  readonly inBlock: boolean;
  /** Whether it names what is told in a line or two: «Location». */
  readonly brief: boolean;
  /** Whether it («The role») introduces the job in prose and in a list of what is to be done. */
  readonly wraps: boolean;
}

/** What stands between the last heading and a unit. */
interface Below {
  readonly units: number;
  /** Lines of their own, one right below the other, since the heading or the last blank line: a list without marks. */
  readonly lines: number;
  readonly listed: boolean;
  /** Whether text stands behind the first list: it may head a second one. */
  readonly textBehindList: boolean;
  /** What it costs to change the kind at the unit; less behind a heading. */
  readonly change: number;
}

const NOTHING: Opening = {
  kind: undefined,
  trust: TRUST.none,
  level: 0,
  byMarkdown: false,
  inline: false,
  ownLine: false,
  inBlock: false,
  brief: false,
  wraps: false,
};
const AT_TOP: Below = { units: 0, lines: 0, listed: false, textBehindList: false, change: SWITCH.apart };
const BELOW_HEADING: Below = { ...AT_TOP, change: SWITCH.heading };

/**
 * What the headings and the forms of the lines tell of each unit.
 *
 * @param own the kinds of the units that tell them by their form
 * @param doubtRequirements whether «岗位要求» may head duties as well, as it does in postings that have no other heading
 */
export function expectations(text: string, units: readonly RawUnit[], own: OwnKinds, doubtRequirements: boolean): readonly Expectation[] {
  const expected: Expectation[] = [];
  let open = NOTHING;
  let below = AT_TOP;
  /** What was open above the table that the units are in: its rows name what each of them tells, and behind it the text goes on. */
  let above: { readonly open: Opening; readonly below: Below } | undefined;
  let rowEnd = 0;
  for (const [n, unit] of units.entries()) {
    const kind = own[n];
    const { start } = unit.span;
    if (start >= rowEnd && text[start] === '|') rowEnd = lineEndAt(text, start);
    if (unit.form === 'table' || start < rowEnd) above ??= { open, below };
    else if (above !== undefined) {
      open = above.open;
      below = { ...above.below, change: SWITCH.apart };
      above = undefined;
    }
    if (endsJob(text, units, n, open)) {
      open = NOTHING;
      below = BELOW_HEADING;
      expected.push(announced(open));
    } else if (kind !== undefined) {
      if (endsSection(unit, kind)) open = { ...open, kind, trust: TRUST.weak, ownLine: false, wraps: false };
      // An introduction goes on.
      if (kind !== 'purpose' && kind !== 'company') below = { ...below, change: SWITCH.heading };
      expected.push(ownExpectation(unit, kind));
    } else if (unit.heading !== undefined) {
      const { meaning } = unit.heading;
      const next = units[n + 1];
      const inBlock = unit.heading.inline && open.inline && below.units <= 1;
      open =
        meaning === undefined
          ? behindUnknown(open, unit.heading)
          : openedBy(text, unit.heading, meaning, next, { inBlock, doubtRequirements });
      below = BELOW_HEADING;
      expected.push(announced(open));
    } else {
      if (leavesSection(text, unit, open, below)) open = { ...open, trust: Math.min(open.trust, TRUST.faded) };
      const asks = isRequirementAmongDuties(text, unit, open, below);
      expected.push(expectedBelow(unit, open, below, asks));
      below = withUnit(below, unit, asks);
    }
  }
  return expected;
}

const announced = ({ kind, trust }: Opening): Expectation => ({ kind, trust, change: SWITCH.heading });

/** Whether the next job's name ends what was said of the one before; duties may be grouped under such names if they do not say how many are wanted. */
const endsJob = (text: string, units: readonly RawUnit[], n: number, { kind }: Opening): boolean =>
  kind !== undefined && (kind === 'duties' ? asksForMany(text, units[n]) : opensNextJob(text, units, n));

/** Whether a line has done with the section above: whoever has told how to apply has. */
const endsSection = ({ mark, column }: RawUnit, kind: SectionKind): boolean => kind === 'apply' && mark === 'none' && column === undefined;

function ownExpectation({ column }: RawUnit, kind: SectionKind): Expectation {
  return { kind, trust: STATES.includes(kind) && column === undefined ? TRUST.form : TRUST.sure, change: SWITCH.heading };
}

/** What a heading that names a section opens. */
function openedBy(
  text: string,
  { level, inline }: RawHeading,
  { kind, strength, label }: HeadingMeaning,
  next: RawUnit | undefined,
  { inBlock, doubtRequirements }: { readonly inBlock: boolean; readonly doubtRequirements: boolean },
): Opening {
  const ownLine = label && inline;
  // `职位描述` right above `负责…` wraps no other sections.
  const isList = kind === 'duties' && strength === 'weak' && next !== undefined && beginsWithWork(text, next);
  const doubtful = ownLine && STATES.includes(kind) && !(kind === 'place' && isNothingElse(text, next));
  return {
    kind,
    trust: doubtful ? TRUST.hint : doubtRequirements && kind === 'requirements' ? TRUST.weak : isList ? TRUST.faded : TRUST[strength],
    level,
    byMarkdown: level > 0,
    inline,
    ownLine,
    inBlock,
    brief: label && kind !== 'reporting',
    wraps: kind === 'purpose' && strength === 'weak',
  };
}

/** What stays open behind a heading that names no section: the same with less trust, or nothing; the duties behind one of their topics. */
function behindUnknown(open: Opening, { level, topic }: RawHeading): Opening {
  const opens = level > 0 && (!open.byMarkdown || level < open.level);
  const beside = level > 0 && level === open.level;
  const trust = opens || open.ownLine ? TRUST.none : Math.min(open.trust, beside ? TRUST.weak : TRUST.faded);
  const left: Opening = { ...open, trust, kind: open.ownLine ? undefined : open.kind, inline: false, ownLine: false, wraps: false };
  return topic === true ? { ...left, kind: 'duties', trust: TRUST.form, byMarkdown: open.byMarkdown || level > 0 } : left;
}

/** So many lines of their own, one right below the other, are a list without marks; what stands apart below it need not belong to it. */
const BLOCK = 3;

/**
 * Whether a unit, and with it what follows, may have left the section: it stands apart below what makes a section by itself, or on the line
 * behind the last of a block of fields.
 */
function leavesSection(text: string, unit: RawUnit, opening: Opening, { units, lines, listed }: Below): boolean {
  const { byMarkdown, inline, inBlock, brief } = opening;
  if (byMarkdown || unit.mark !== 'none') return false;
  if (!unit.apart) return inBlock && units > 0 && indentAt(text, unit.span.start) !== undefined;
  return listed || (inline && units > 0) || lines >= (brief ? 1 : BLOCK);
}

/** Whether an item of the first list below «The role» asks for years of experience. */
const isRequirementAmongDuties = (text: string, unit: RawUnit, { wraps }: Opening, { textBehindList }: Below): boolean =>
  wraps && !textBehindList && unit.mark !== 'none' && asksYears(text, unit);

/** What a unit that is no heading is expected to be. */
function expectedBelow({ mark, apart }: RawUnit, { kind, trust, ownLine, wraps }: Opening, below: Below, asks: boolean): Expectation {
  if (ownLine && below.units > 0) return { kind, trust: Math.min(trust, TRUST.label), change: SWITCH.heading };
  const change = apart ? Math.min(below.change, SWITCH.apart) : below.change;
  if (asks) return { kind: 'requirements', trust: TRUST.form, change };
  if (wraps && mark !== 'none') return { kind: 'duties', trust: Math.max(trust, TRUST.faded), change };
  return { kind, trust, change };
}

/** What stands above the unit behind this one. */
function withUnit({ units, lines, listed, textBehindList }: Below, { mark, apart, glued }: RawUnit, asks: boolean): Below {
  const item = mark !== 'none';
  return {
    units: units + 1,
    lines: (apart ? 0 : lines) + (glued ? 0 : 1),
    listed: listed || item,
    textBehindList: textBehindList || (listed && !item),
    change: asks ? SWITCH.heading : SWITCH.within,
  };
}

/** So much of a line is looked at for what else it may tell, in UTF-16 units. */
const LONGEST_LOOK = 200;

/** Whether the text behind «Location:» has no number and no pay in it, so that it can be but the place: «Leeds with runs to York». */
const isNothingElse = (text: string, unit: RawUnit | undefined): boolean =>
  unit !== undefined && !/[\d薪]/.test(startOf(text, unit.content, LONGEST_LOOK));
