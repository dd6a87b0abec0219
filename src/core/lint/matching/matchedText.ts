import { listMark } from '../../document/edits/listNumbers';
import type { JobDescription, Unit } from '../../document/types';
import { BLOCK_TAG } from '../../document/units/lines';

const BULLET = '•';
/** `2 ` in front of `male drivers` may count them, and `一` may belong to a word. */
const ENDS_IN_WORD = /[\p{L}\p{Nd}]\s*$/u;
/** What is left out of the text that is matched. */
const NO_WIDTH = '\u200b';
/** The bar between two cells of a row, with a space in front of it. */
const BAR = /(?<!\\) ?\|/g;

/**
 * A JD's text as words are looked for in it: what is asked for does not depend on the number of an item, nor on whether it stands
 * in a table or in HTML. All items of lists begin with the same sign, the cells of a row are a label and what stands behind it, and
 * tags that break a line are line breaks. No place in it changes.
 */
export function matchedText(document: Pick<JobDescription, 'text' | 'units'>): string {
  const text = withSameMarks(document);
  return text.includes('<') ? text.replace(BLOCK_TAG, (tag) => '\n'.padEnd(tag.length, NO_WIDTH)) : text;
}

function withSameMarks({ text, units }: Pick<JobDescription, 'text' | 'units'>): string {
  let same = '';
  let done = 0;
  const write = (from: number, words: string): void => {
    same += text.slice(done, from) + words;
    done = from + words.length;
  };
  for (const unit of units) {
    const { start } = unit.span;
    if (start < done) continue;
    if (unit.form === 'item') {
      const mark = text[start] === '-' ? '' : listMark(text, unit);
      if (mark !== '' && !ENDS_IN_WORD.test(mark)) write(start, BULLET.padEnd(mark.length));
    } else if (unit.form === 'table' && !unit.glued) write(unit.content.start, withLabels(text, unit));
  }
  return done === 0 ? text : same + text.slice(done);
}

/** `Age | under 35 |` as `Age: under 35`. */
function withLabels(text: string, { span, content }: Unit): string {
  const cells = text.slice(content.start, content.end).replace(BAR, (bar) => ':'.padEnd(bar.length, NO_WIDTH));
  const behind = text.slice(content.end, span.end);
  return cells + (behind.trim() === '|' ? NO_WIDTH.repeat(behind.length) : behind);
}
