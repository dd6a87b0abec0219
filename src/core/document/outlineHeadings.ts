import { headingMeaning, LONGEST_HEADING } from './labels';
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

function numberAt(text: string, { span: { start } }: RawUnit): string | undefined {
  const code = text.charCodeAt(start);
  if (code < 49 || code > 57) return undefined;
  NUMBER.lastIndex = start;
  return NUMBER.exec(text)?.[1];
}
