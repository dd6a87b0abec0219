import type { JobDescription, Unit } from '../document/types';
import { lazily } from '../lazily';
import { vocabularyOf } from './terms';

/** So many units at the top are looked at for a place beside the job's or the employer's name. */
const TOP = 6;
const LONGEST_TOP_LINE = 120;
/** What stands between the parts of a head line: `Chef – Norfolk`, `Indore | Full-time`, `Glow Studio, Camden`. */
const SEPARATOR = / ?[|·•,()] ?| [-–—/] | ?[–—] ?/;
/** One to three capitalised words. */
const NAME = /^(?:[A-Z][a-zà-ÿ.'’-]{2,20})(?: (?:on|of|upon|the|de|la|le)){0,2}(?: [A-Z][a-zà-ÿ.'’-]{1,20}){0,2}$/;
/** Sentences that name the place of work: `our Leeds office`, `a salon in Camden`, `within 40 km from Tilburg`, `live near York`. */
const NAMED =
  /\b(?:our|the|an?) [A-Z][a-zà-ÿ-]{2,20}(?: [A-Z][a-zà-ÿ-]{2,20})? (?:office|store|shop|branch|site|warehouse|studio|hotel|clinic|school|depot|hub|salon|campus|factory|plant)\b|\b(?:office|store|shop|branch|site|warehouse|studio|hotel|clinic|school|depot|salon|restaurant|pub|caf[eé]|campus|factory|plant|practice|based|located|working|work|role|position|live|living) (?:in|near|at) (?:central |north |south |east |west |downtown )?[A-Z][a-zà-ÿ-]{2,20}\b|\bwithin \d{1,3} ?(?:km|kms|kilomet(?:re|er)s|miles?|minutes|mins) (?:of|from) [A-Z]/;
/** No more of a unit is looked at. */
const LONGEST_LOOK = 400;

/** Whether an English posting names a place by its shape: no list holds all places, so when in doubt it does. */
export function namesPlace({ text, title, units }: JobDescription): boolean {
  const wordsOf = ({ span }: Pick<Unit, 'span'>, most: number): string =>
    text
      .slice(span.start, Math.min(span.end, span.start + most))
      .replace(/[*_#]/g, '')
      .trim();
  const top = units
    .slice(0, TOP)
    .filter(({ form, span }) => form !== 'item' && form !== 'quote' && span.end - span.start <= LONGEST_TOP_LINE);
  const lines = top.flatMap((unit) => wordsOf(unit, LONGEST_TOP_LINE).split('\n'));
  return (
    (title !== undefined && hasPlacePart(title.text.slice(0, LONGEST_TOP_LINE))) ||
    lines.some((line) => hasPlacePart(line)) ||
    units.some((unit) => NAMED.test(wordsOf(unit, LONGEST_LOOK)))
  );
}

/** Whether a part of a head line, the job's name apart, may be the name of a place. */
function hasPlacePart(line: string): boolean {
  const parts = line.split(SEPARATOR).map((part) => part.trim());
  if (parts.length < 2) return false;
  const bars = line.includes('|') || line.includes('·');
  return parts.slice(bars ? 0 : 1).some((part) => NAME.test(part) && !isOther(part));
}

const otherWords = lazily(
  (): ReadonlySet<string> => new Set([...vocabularyOf('missing-location', 'no-place'), ...vocabularyOf('no-multi-role-title', 'role')]),
);

/** Whether a part speaks of the job, its terms or the employer. */
function isOther(part: string): boolean {
  const words = part.toLowerCase().split(/[^a-zà-ÿ]+/);
  const other = otherWords();
  return words.some((word) => other.has(word) || other.has(word.replace(/s$/, '')));
}
