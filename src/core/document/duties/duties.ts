import { isHan } from '../../language';
import { startOf, type Span } from '../../text';
import type { Teller } from '../lineKinds';
import { doerOf, goesOn, sentenceOf, type Doer } from '../sentences/doers';
import { onlyIntroduces } from '../sentences/joining';
import type { Duty, Unit } from '../types';
import type { RawUnit } from '../units/rawUnit';
import { isCondition } from './conditions';
import { speaksOfDuties } from './dutyNotes';
import { readsAsDuty, recruits, tellsNoWork } from './dutySentences';
import { isSubheading } from './dutyTitles';

/** A member of a list that a duty announces is no longer than this, in Chinese characters. */
const LONGEST_MEMBER = 10;

/** The units that tell what the holder will do: those under the duties, and sentences of an introduction that clearly do. */
export function dutiesOf(text: string, cut: readonly RawUnit[], units: readonly Unit[], told: Teller): Duty[] {
  const duties: Duty[] = [];
  /** Whether the last duty announced a list («跟踪核心指标，包括：»): short items behind it are its members and no duties. */
  let announced = false;
  /** Whether the last heading that names a section is that of duties. */
  let headed = false;
  units.forEach((unit, n) => {
    const named = cut[n]?.heading?.meaning?.kind;
    if (named !== undefined) headed = named === 'duties';
    if (announced && cut[n]?.mark !== 'none' && isShort(text, unit.content) && !isNumberedWork(unit, cut[n], told)) return;
    announced = false;
    if (unit.form === 'heading' || unit.form === 'quote') return;
    const counts =
      unit.section === 'duties'
        ? !isSubheading(text, cut, n, told) && !speaksOfDuties(text, cut, n) && !isNoWork(text, unit, !headed && cut[n]?.mark === 'none')
        : (unit.section === 'purpose' || unit.section === 'company') &&
          (!goesOnZh(text, unit) || duties.at(-1)?.unit === n - 1) &&
          readsAsDuty(sentenceOf(text, unit.content), told(unit), unit.section, () => doerBefore(text, units, n)) &&
          !speaksOfDuties(text, cut, n);
    if (!counts) return;
    const last = text.charCodeAt(unit.content.end - 1);
    announced = last === 58 || last === 0xff1a;
    duties.push({ text: text.slice(unit.content.start, unit.content.end), span: unit.content, unit: n });
  });
  return withoutConditions(text, duties, units, told);
}

/** Leaves out what a list of duties asks of the holder in between; a list that has nothing else is taken at its word. */
function withoutConditions(text: string, duties: Duty[], units: readonly Unit[], told: Teller): Duty[] {
  const left = duties.filter(({ span, unit }) => {
    const of = units[unit];
    return of?.section !== 'duties' || !isHan(text.charCodeAt(span.start)) || !isCondition(text, of, told);
  });
  return left.length > 0 ? left : duties;
}

/** How a part of a Chinese sentence opens that goes on from the one before it on its line: `；并通过……`. */
const GOES_ON_ZH = /^(?:[并並且]|以及|[从從进進]而|同[时時]也)/;

const goesOnZh = (text: string, { content, glued }: Unit): boolean => glued && GOES_ON_ZH.test(startOf(text, content, 3));

/** Whether a sentence among the duties introduces, or tells of others where no heading has announced duties. */
function isNoWork(text: string, { form, content }: Unit, unannounced: boolean): boolean {
  if (form !== 'paragraph') return false;
  const sentence = sentenceOf(text, content);
  return onlyIntroduces(sentence) || recruits(sentence) || (unannounced && tellsNoWork(sentence));
}

/** `（1）发布招聘信息` below `2、招聘工作：` is a duty however short it is. */
const isNumberedWork = (unit: Unit, raw: RawUnit | undefined, told: Teller): boolean =>
  raw?.mark === 'ordered' && told(unit).likeliest === 'duty';

/** A sentence goes on from no more than so many before it. */
const LONGEST_CHAIN = 4;

/** Whom the sentence before is about, if this one goes on from it: «The warden leads the team. They also …». */
function doerBefore(text: string, units: readonly Unit[], n: number): Doer | undefined {
  const sentenceAt = (at: number): string => sentenceOf(text, units[at]?.content ?? { start: 0, end: 0 });
  let at = n;
  while (at > 0 && n - at < LONGEST_CHAIN && goesOn(sentenceAt(at))) at--;
  return at === n ? undefined : doerOf(sentenceAt(at));
}

const isShort = (text: string, { start, end }: Span): boolean =>
  end - start <= (isHan(text.charCodeAt(start)) ? LONGEST_MEMBER : 2 * LONGEST_MEMBER);
