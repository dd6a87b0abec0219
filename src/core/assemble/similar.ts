import { dice } from '../likeness';
import { comparable } from '../nearest';

/** Two lines that share more than this of their words say the same thing. */
const SAME = 0.6;

/** Whether one of two lines would be left out by a careful writer: alike in wording, or about the same certificate or system. */
export function saysTheSame(a: string, b: string): boolean {
  return likeness(a, b) > SAME;
}

/** Whether two lines name the same acronym (`PMP`, `CRM`). */
export function nameTheSame(a: string, b: string): boolean {
  const others = acronyms(b);
  return [...acronyms(a)].some((acronym) => others.has(acronym));
}

const acronyms = (line: string): ReadonlySet<string> => new Set(line.match(/(?<![A-Za-z])[A-Z][A-Z0-9]{2,}(?![A-Za-z])/g));

/** The share of words that two texts have in common, from 0 to 1; Chinese is compared by pairs of characters. */
export const likeness = (a: string, b: string): number => dice(wordsOf(a), wordsOf(b));

function wordsOf(text: string): ReadonlySet<string> {
  const words = comparable(text);
  return new Set([
    ...(words.match(/[^\s\u3400-\u9fff]+/g) ?? []),
    ...[...words.matchAll(/(?=([\u3400-\u9fff]{2}))/g)].map((match) => match[1] ?? ''),
  ]);
}
