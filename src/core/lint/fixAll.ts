import { applyEdits, lineStartsOf, rangeOf, type TextEdit } from '../text';
import { fixText, lintText, safeEdits, type LintOptions, type LintResult } from './lint';

/**
 * The edits that mend all that can be mended safely: the single ones, or, where one fix uncovers another, the stretch between the first
 * and the last.
 *
 * @param linted what was found in the text by these options, where the caller has that already
 */
export function fixAllEdits(text: string, options: LintOptions = {}, linted?: Pick<LintResult, 'issues'>): readonly TextEdit[] {
  const edits = safeEdits(text, (linted ?? lintText(text, options)).issues);
  const mended = applyEdits(text, edits);
  if (mended === text) return [];
  const fixed = fixText(mended, options);
  return mended === fixed ? edits : [difference(text, fixed)];
}

/** The smallest one replacement that makes one text of another; it does not cut pairs of surrogates or of CR and LF apart. */
function difference(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  while (start > 0 && isWithinPair(before, start)) start--;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  while (end > 0 && isWithinPair(before, before.length - end)) end--;
  return { range: rangeOf(lineStartsOf(before), { start, end: before.length - end }), newText: after.slice(start, after.length - end) };
}

function isWithinPair(text: string, at: number): boolean {
  return (text[at - 1] === '\r' && text[at] === '\n') || /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}
