import { isHan } from '../../language';
import { lazily } from '../../lazily';
import { startOf } from '../../text';
import { logOf, type Teller } from '../lineKinds';
import type { SectionKind } from '../types';
import type { RawUnit } from '../units/rawUnit';
import { anyOf, type WordList } from '../words';

/** A closing line is no shorter than this, in UTF-16 units, and so much of it is looked at. */
const LENGTH = { least: 7, look: 300 } as const;
/** What lines of equal opportunity have in them: a cheap test before the words are read more closely. */
const ofEquality = lazily(() => new RegExp(anyOf('of-equality'), 'i'));
/** So many units at the top hold the title and what boards write below it, buttons among them. */
const TOP = 3;

const wholeWords = (list: WordList): string => `(?<![a-z])${anyOf(list)}(?![a-z])`;

/** What says of an offer, or of those who are offered the job, that something is looked into before. */
const beforeTheStart = (): string =>
  String.raw`\b(?:${anyOf('condition-of-start')}|(?:required to|must|needs? to|have to) (?:also )?(?:successfully )?${anyOf('undergoing')})\b`;
const checked = (): string => String.raw`${beforeTheStart()}[^.]{0,70}?(?<![a-z])${anyOf('check')}s?(?![a-z]| (?:for|on) )`;
const CHECKED_ZH = '(?:录用|入职|聘用)[前后时][^，。]{0,6}[需须应将会][^，。]{0,12}(?:体检|背景调查|背调|政审)';

/** What is said of one thing only, so that the words need not be weighed. */
const plainly = lazily((): readonly (readonly [SectionKind, RegExp])[] => [
  ['equality', new RegExp(wholeWords('equality-phrase'), 'i')],
  ['notes', new RegExp(wholeWords('notice-phrase'), 'i')],
  ['requirements', new RegExp(`${checked()}|${wholeWords('permit-phrase')}|${CHECKED_ZH}`, 'i')],
  ['apply', new RegExp(String.raw`^[^a-z0-9]{0,6}${anyOf('apply-opening')}(?![a-z])|${wholeWords('apply-phrase')}`, 'i')],
]);

/** How sure the words must be of it, in natural logarithms of probability, and how sure those of a sentence behind one that was. */
const SURE = -0.6;
const BEHIND = -4;
const VERY_SURE = -0.1;

/** Kinds of sentences that do not go on from a call to apply on the same line. */
const TURNS: readonly SectionKind[] = ['requirements', 'preferred', 'benefits', 'pay'];

/**
 * The kind of a line that closes a posting or a section, of whatever kind that is: «We are an equal opportunity employer.»,
 * «To apply, send …». A line of a list is none, nor is the first below a heading.
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
  if (unit === undefined || !isBelowText(units, n)) return undefined;
  const { start, end } = unit.content;
  if (before === 'equality' && unit.glued && !unit.apart && logOf(told(unit), 'equality') > BEHIND) return before;
  const line = startOf(text, unit.content, LENGTH.look);
  const plain = n < TOP ? undefined : plainly().find(([, said]) => said.test(line))?.[0];
  const goesOn = unit.glued && !unit.apart && (before === 'apply' || before === 'equality');
  if (plain !== undefined) return goesOn && plain === 'notes' ? before : plain;
  const equal = ofEquality().test(line) && logOf(told(unit), 'equality') > SURE;
  if (goesOn && before === 'apply' && !equal && !TURNS.some((kind) => logOf(told(unit), kind) > VERY_SURE)) return before;
  if (!mayClose(units, n) || end - start < (isHan(text.charCodeAt(start)) ? LENGTH.least : 2 * LENGTH.least)) return undefined;
  return equal ? 'equality' : undefined;
}

/** Whether a unit is a line without a mark below another that is no heading. */
function isBelowText(units: readonly RawUnit[], n: number): boolean {
  const unit = units[n];
  const before = units[n - 1];
  return unit?.form === 'paragraph' && unit.mark === 'none' && before !== undefined && before.form !== 'heading';
}

/** Whether such a line has a gap, a list or nothing at all on one side. */
function mayClose(units: readonly RawUnit[], n: number): boolean {
  const unit = units[n];
  const after = units[n + 1];
  return unit?.apart === true || units[n - 1]?.mark !== 'none' || unit?.glued === true || after === undefined || after.apart || after.form === 'heading'; // prettier-ignore
}
