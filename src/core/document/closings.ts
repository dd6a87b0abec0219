import { isHan } from '../language';
import { startOf } from '../text';
import { logOf, type Teller } from './lineKinds';
import type { RawUnit } from './rawUnit';
import type { SectionKind } from './types';

/** A closing line is no shorter than this, in UTF-16 units, and so much of it is looked at. */
const LENGTH = { least: 7, look: 300 } as const;
/** What lines of equal opportunity have in them: a cheap test before the words are read more closely. */
const OF_EQUALITY = /equal|discriminat|inclusi|divers|encouraged? |welcom|accommodat|adjustments|平等|歧视|公平/i;
/** What is said only of equal opportunity, however short it is. */
const EQUALITY = new RegExp(
  [
    String.raw`^\W{0,6}(?:everyone|everybody|all)(?: is| are)? welcome\b`,
    String.raw`\baccommodations? (?:is|are|will be) (?:available|provided|made)\b`,
    String.raw`\b(?:an|as an) (?:inclusive|equal[- ]opportunit(?:y|ies)) employer\b`,
  ].join('|'),
  'i',
);
/** An encouragement or a call to apply. */
const CALL = new RegExp(
  [
    String.raw`\bencouraged? (?:you )?to apply\b`,
    String.raw`\b(?:click|hit|press|tap)(?: on)?(?: the)? \W{0,3}(?:apply|easy apply)\b`,
    String.raw`^\W{0,6}apply (?:now|today|online|directly|here)\b`,
    String.raw`\btext [A-Z]{2,12} to \d{4}`,
    '(?:点击|扫码|长按|戳)[^，。]{0,12}(?:申请|投递|报名)',
    '(?:欢迎|期待)[^，。]{0,12}(?:投递|报名|应聘|来聊|联系我)',
    '(?:感兴趣|有意)[^，。]{0,8}(?:投递|报名|联系|私信)',
  ].join('|'),
  'i',
);
/** What those have in them: a cheap test before. */
const OF_CALL = /apply|text |投递|报名|应聘|申请|来聊|联系|私信/i;
/** How sure the words must be of it, in natural logarithms of probability, and how sure those of a sentence behind one that was. */
const SURE = -0.6;
const BEHIND = -4;

/**
 * The kind of a line that closes a posting or a section, of whatever kind that is: «We are an equal opportunity employer.»,
 * «Click Apply now». A line of a list is none, nor is the first below a heading.
 *
 * @param before the kind of the unit before if that is one: the sentences behind it on its line go on from it
 */
export function closingKind(
  text: string,
  units: readonly RawUnit[],
  n: number,
  told: Teller,
  before: SectionKind | undefined,
): SectionKind | undefined {
  const unit = units[n];
  if (unit === undefined || !mayClose(units, n)) return undefined;
  const { start, end } = unit.content;
  if (before === 'equality' && unit.glued && !unit.apart && logOf(told(unit), 'equality') > BEHIND) return before;
  if (end - start < (isHan(text.charCodeAt(start)) ? LENGTH.least : 2 * LENGTH.least)) return undefined;
  const line = startOf(text, unit.content, LENGTH.look);
  if (OF_EQUALITY.test(line) && (EQUALITY.test(line) || logOf(told(unit), 'equality') > SURE)) return 'equality';
  return OF_CALL.test(line) && CALL.test(line) && logOf(told(unit), 'apply') > SURE ? 'apply' : undefined;
}

/** Whether a unit is a line by itself below others, with a gap, a list or nothing at all on one side. */
function mayClose(units: readonly RawUnit[], n: number): boolean {
  const unit = units[n];
  const before = units[n - 1];
  if (unit?.form !== 'paragraph' || unit.mark !== 'none' || before === undefined || before.form === 'heading') return false;
  const after = units[n + 1];
  return unit.apart || before.mark !== 'none' || unit.glued || after === undefined || after.apart || after.form === 'heading';
}
