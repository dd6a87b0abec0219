import { applyEdits, firstEndingBehind, lineStartsOf, offsetAt, rangeOf, type Span, type TextEdit } from '../text';
import { lintText, type Issue, type LintOptions, type LintResult } from './lint';
import type { Fix } from './rule';

/** How often «fix all» lints again: a fix may uncover another, and each round must change something. */
const MOST_ROUNDS = 5;

/**
 * Applies the safe fixes of a text until none is left; edits that overlap wait for the next round.
 *
 * @param linted what was found in the text by these options, where the caller has that already
 */
export function fixText(text: string, options: LintOptions = {}, linted?: Pick<LintResult, 'issues'>): string {
  let fixed = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { issues } = (round === 0 && linted) || lintText(fixed, options);
    const next = applyEdits(fixed, safeEdits(fixed, issues));
    if (next === fixed) return fixed;
    fixed = next;
  }
  return fixed;
}

/** The safe fix of a finding, where it has one; fixes that are only offered are not made to find out. */
export const safeFixOf = (issue: Issue): Fix | undefined =>
  issue.rule.fixable === 'safe' ? issue.fixes.find(({ safe }) => safe) : undefined;

/** The edits of all safe fixes that do not touch each other, each fix whole or not at all. */
export function safeEdits(text: string, issues: readonly Issue[]): readonly TextEdit[] {
  const lineStarts = lineStartsOf(text);
  /** In their order. */
  const taken: Span[] = [];
  const edits: TextEdit[] = [];
  for (const issue of issues) {
    const fix = safeFixOf(issue);
    if (fix === undefined) continue;
    const spans = fix.edits.map(({ range }) => ({ start: offsetAt(lineStarts, range.start), end: offsetAt(lineStarts, range.end) }));
    if (spans.some((span) => (taken[firstEndingBehind(taken, span.start)]?.start ?? Infinity) < span.end)) continue;
    for (const span of spans) taken.splice(firstEndingBehind(taken, span.start), 0, span);
    edits.push(...fix.edits);
  }
  return edits;
}

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
