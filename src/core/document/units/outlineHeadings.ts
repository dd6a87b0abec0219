import { headingMeaning, LONGEST_HEADING } from '../headings/labels';
import type { HeadingMeaning } from '../headings/sectionNames';
import { markAt } from '../marks';
import type { SectionKind } from '../types';
import { asHeading, type RawUnit } from './rawUnit';

/** `4.2` in `4.2 Desirable`, `2` in `2. Position summary`. */
const NUMBER = /(\d{1,2}(?:\.\d{1,2}){0,2})\.?[ \t]/y;

/**
 * Makes headings of the numbered lines that have a numbered line of the next level right below them: `2. Position summary` above
 * `2.1 …`, `4.2 Desirable` above `4.2.1 …`. Below the first level only what is asked of people has parts that are sections of their own.
 */
export function withOutlineHeadings(text: string, units: RawUnit[]): RawUnit[] {
  for (let n = 0; n < units.length - 1; n++) {
    const unit = units[n];
    const next = units[n + 1];
    if (unit?.form !== 'item' || next === undefined || next.mark !== 'bullet' || unit.content.end - unit.content.start > LONGEST_HEADING)
      continue;
    const number = numberAt(text, unit);
    if (number === undefined || !text.startsWith(`${number}.1`, next.span.start) || numberAt(text, next) !== `${number}.1`) continue;
    const named = headingMeaning(text.slice(unit.content.start, unit.content.end), true);
    const counts = !number.includes('.') || named?.kind === 'preferred' || named?.kind === 'requirements';
    units[n] = asHeading(unit, counts ? named : undefined);
  }
  return units;
}

/** Kinds of which one must be among numbered names, so that «1. Training» in a list of duties is none. */
const MAIN: readonly (SectionKind | undefined)[] = ['duties', 'requirements'];
/** So many numbered lines that name sections show that the numbers are the sections'. */
const ENOUGH_NAMED = 2;
const ENDS_TEXT = /[.;,:。；，：]$/;

/**
 * Makes headings of the lines that are numbered as sections: «1. About us», «2. Purpose of the role», «3. Main duties», each with text
 * of another form below it.
 */
export function withNumberedHeadings(text: string, units: RawUnit[]): RawUnit[] {
  if (!units.some(({ mark, heading }) => mark === 'ordered' && MAIN.includes(heading?.meaning?.kind))) return units;
  const found: { readonly n: number; readonly meaning: HeadingMeaning | undefined }[] = [];
  let expected = 0;
  let named = 0;
  for (const [n, unit] of units.entries()) {
    const { start, end } = unit.content;
    if (unit.mark !== 'ordered' || unit.glued || end - start > LONGEST_HEADING) continue;
    const value = valueAt(text, unit);
    const next = units[n + 1];
    if (next === undefined || (expected > 0 && value !== expected)) continue;
    const words = text.slice(start, end);
    const meaning = unit.heading?.meaning ?? headingMeaning(words, true);
    const names = meaning !== undefined && meaning.strength !== 'hint';
    const alone = next.mark !== 'ordered' || valueAt(text, next) !== value + 1;
    if (unit.form !== 'heading' && (!alone || ENDS_TEXT.test(words) || !(names || (unit.apart && next.apart)))) continue;
    expected = value + 1;
    if (names) named++;
    if (unit.form === 'item') found.push({ n, meaning });
  }
  if (named < ENOUGH_NAMED) return units;
  for (const { n, meaning } of found) {
    const unit = units[n];
    if (unit !== undefined) units[n] = asHeading(unit, meaning);
  }
  return units;
}

const valueAt = (text: string, { span, content }: RawUnit): number => markAt(text, span.start, content.end).value;

function numberAt(text: string, { span: { start } }: RawUnit): string | undefined {
  const code = text.charCodeAt(start);
  if (code < 49 || code > 57) return undefined;
  NUMBER.lastIndex = start;
  return NUMBER.exec(text)?.[1];
}
