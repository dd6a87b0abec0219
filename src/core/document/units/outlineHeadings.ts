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

/** What tells which place among the marks of its sort a line's mark has; undefined for lines with another sort of mark. */
type Ordinal = (text: string, unit: RawUnit) => number | undefined;

const CAPITAL = /^[A-H][.)、．]/;
/** What stands before headings more often than before items. */
const HEADING_SYMBOLS = '■□◆◇►▶❖➢※';
/** All of them have one place, so that none follows another. */
const NO_ORDER = 0;

const ORDINALS: readonly Ordinal[] = [
  (text, unit) => (unit.mark === 'ordered' ? valueAt(text, unit) : undefined),
  (text, { mark, span: { start } }) =>
    mark === 'bullet' && CAPITAL.test(text.slice(start, start + 2)) ? text.charCodeAt(start) - 64 : undefined,
  (text, { mark, span: { start } }) => (mark === 'bullet' && HEADING_SYMBOLS.includes(text[start] ?? ' ') ? NO_ORDER : undefined),
];

/**
 * Makes headings of the lines that are numbered as sections: «1. About us», «2. Purpose of the role», «3. Main duties», each with text
 * of another form below it; and so where they have letters (`A. Duties`) or one symbol (`■ Duties`).
 */
export function withNumberedHeadings(text: string, units: RawUnit[]): RawUnit[] {
  for (const ordinal of ORDINALS) withHeadingsBy(text, units, ordinal);
  return units;
}

function withHeadingsBy(text: string, units: RawUnit[], ordinal: Ordinal): void {
  const namesMain = (unit: RawUnit): boolean =>
    mayNameMain(unit) && ordinal(text, unit) !== undefined && MAIN.includes(mainNameOf(text, unit)?.kind);
  if (!units.some(namesMain)) return;
  const found: { readonly n: number; readonly meaning: HeadingMeaning | undefined }[] = [];
  let expected = 0;
  let named = 0;
  for (const [n, unit] of units.entries()) {
    const { start, end } = unit.content;
    if (unit.glued || end - start > LONGEST_HEADING) continue;
    const value = ordinal(text, unit);
    const next = units[n + 1];
    if (value === undefined || next === undefined || (expected > 0 && value !== expected)) continue;
    const words = text.slice(start, end);
    const meaning = unit.heading?.meaning ?? headingMeaning(words, true);
    const names = meaning !== undefined && meaning.strength !== 'hint';
    const alone = ordinal(text, next) !== (value === NO_ORDER ? value : value + 1);
    if (unit.form !== 'heading' && (!alone || ENDS_TEXT.test(words) || !(names || (unit.apart && next.apart)))) continue;
    if (value !== NO_ORDER) expected = value + 1;
    if (names) named++;
    if (unit.form === 'item') found.push({ n, meaning });
  }
  if (named < ENOUGH_NAMED) return;
  for (const { n, meaning } of found) {
    const unit = units[n];
    if (unit !== undefined) units[n] = asHeading(unit, meaning);
  }
}

/** Whether a unit is a heading already, or a short line with a letter or a symbol, which may be one. */
const mayNameMain = ({ heading, mark, content: { start, end } }: RawUnit): boolean =>
  heading === undefined ? mark === 'bullet' && end - start <= LONGEST_HEADING : heading.meaning !== undefined;

/** What such a unit names; the name of a line must be sure. */
function mainNameOf(text: string, { heading, content: { start, end } }: RawUnit): HeadingMeaning | undefined {
  if (heading !== undefined) return heading.meaning;
  const meaning = headingMeaning(text.slice(start, end), true);
  return meaning?.strength === 'sure' ? meaning : undefined;
}

const valueAt = (text: string, { span, content }: RawUnit): number => markAt(text, span.start, content.end).value;

function numberAt(text: string, { span: { start } }: RawUnit): string | undefined {
  const code = text.charCodeAt(start);
  if (code < 49 || code > 57) return undefined;
  NUMBER.lastIndex = start;
  return NUMBER.exec(text)?.[1];
}
