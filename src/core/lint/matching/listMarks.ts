import { listMark } from '../../document/edits/listNumbers';
import type { JobDescription } from '../../document/types';

const BULLET = '•';
/** `2 ` in front of `male drivers` may count them, and `一` may belong to a word. */
const ENDS_IN_WORD = /[\p{L}\p{Nd}]\s*$/u;

/**
 * A JD's text in which all items of lists begin with the same sign: what an item asks for does not depend on its number or letter.
 * No place in it changes.
 */
export function withSameMarks({ text, units }: Pick<JobDescription, 'text' | 'units'>): string {
  let same = '';
  let done = 0;
  for (const unit of units) {
    const { start } = unit.span;
    if (unit.form !== 'item' || start < done) continue;
    const mark = listMark(text, unit);
    if (mark === '' || mark.startsWith('-') || ENDS_IN_WORD.test(mark)) continue;
    same += text.slice(done, start) + BULLET.padEnd(mark.length);
    done = start + mark.length;
  }
  return done === 0 ? text : same + text.slice(done);
}
