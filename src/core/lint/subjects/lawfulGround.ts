import { lazily } from '../../lazily';
import { anyIn } from '../matching/vocabulary';
import type { LintContext } from '../rule';

const ground = lazily(() => new RegExp(`(?<![a-z])${anyIn('no-gender-limit')('lawful-ground')}`));

/** How far from a limit its ground may be named: in the next sentence, or in a note below the list. */
const REACH = 600;

/** Whether a law that lets employers ask for what is asked for between `start` and `end` of the folded text is named near it. */
export function namesLawfulGround({ normalized }: LintContext, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return ground().test(normalized.text.slice(Math.max(0, start - REACH), end + REACH));
}
