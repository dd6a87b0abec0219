import type { Unit } from '../../document/types';
import type { Span } from '../../text';
import type { LintContext } from '../rule';
import { clauseAround } from './clauses';
import type { TermMatch } from './terms';

/** What a message repeats of a text: its beginning, where it is long, without the marks of bold text. */
export function quoted(text: string, most = 40): string {
  const words = text.replaceAll('**', '');
  return words.length > most ? `${words.slice(0, most)}…` : words;
}

/** The folded words of a unit, as many as a rule need look at. */
export function foldedWords({ normalized }: LintContext, { content }: Pick<Unit, 'content'>, most = 400): string {
  const start = normalized.fromSource(content.start);
  return normalized.text.slice(start, Math.min(normalized.fromSource(content.end), start + most));
}

/** What separates the items of an enumeration within a clause; full-width forms are folded before. */
const SEPARATORS = new Set(' \t\r\n,，、。；;:：.·•()（）[]【】/|+*"!?');

/** The item around a match in the folded text: the words between the nearest commas, brackets, spaces and the like. */
export function itemAround(text: string, match: TermMatch): Span {
  const clause = clauseAround(text, match);
  let start = match.start;
  while (start > clause.start && !SEPARATORS.has(text[start - 1] ?? ' ')) start--;
  let end = match.end;
  while (end < clause.end && !SEPARATORS.has(text[end] ?? ' ')) end++;
  return { start, end };
}

/** Whether a match is an item of its own, with nothing else between the separators. */
export function isWholeItem(context: LintContext, match: TermMatch): boolean {
  const item = itemAround(context.normalized.text, match);
  return item.start === match.start && item.end === match.end;
}

/** The folded text before a match, within its clause, at most `reach` characters. */
export function textBefore(context: LintContext, match: TermMatch, reach: number): string {
  const { text } = context.normalized;
  return text.slice(Math.max(clauseAround(text, match).start, match.start - reach), match.start);
}

/** The folded text behind a match, within its clause, at most `reach` characters. */
export function textAfter(context: LintContext, match: TermMatch, reach: number): string {
  const { text } = context.normalized;
  return text.slice(match.end, Math.min(clauseAround(text, match).end, match.end + reach));
}

/** The folded text from `reach` in front of a match to `reach` behind it, whatever lines it crosses. */
export function textNear({ normalized }: LintContext, { start, end }: TermMatch, reach: number): string {
  return normalized.text.slice(Math.max(0, start - reach), end + reach);
}

/** A match with so many characters of the folded text in front of it and behind it. */
export function widened({ normalized }: LintContext, match: TermMatch, ahead: number, behind: number): Span {
  return normalized.toSource(match.start - ahead, match.end + behind);
}

/** A match with what an expression has found right behind it. */
export function throughBehind(context: LintContext, match: TermMatch, found: RegExpExecArray | null): Span | undefined {
  return found === null ? undefined : widened(context, match, 0, found[0].length);
}

/** A match with the words around it that belong to the same phrase: what `ahead` (ending in `$`) and `behind` (beginning with `^`) find. */
export function phraseAround(context: LintContext, match: TermMatch, ahead: RegExp, behind: RegExp, reach = 12): Span {
  const before = ahead.exec(textBefore(context, match, reach))?.[0].length ?? 0;
  const after = behind.exec(textAfter(context, match, reach))?.[0].length ?? 0;
  return widened(context, match, before, after);
}

/** What applicants are not to do, behind 勿; the source of a regular expression. */
export const FORBIDDEN_TO_APPLICANTS = '投递|应聘|打扰|[投扰来报试]';
const FORBIDDEN_BEHIND = new RegExp(`^(?:${FORBIDDEN_TO_APPLICANTS})`);

/** A match with the verb behind its closing 勿: `孕妇勿扰`, `残疾勿投`. */
export function withVerbBehind(context: LintContext, match: TermMatch): Span {
  return context.normalized.text[match.end - 1] === '勿' ? phraseAround(context, match, /$/, FORBIDDEN_BEHIND) : match.span;
}

/** The folded clause of a match. */
export function clauseOf(context: LintContext, match: TermMatch): string {
  const { text } = context.normalized;
  const { start, end } = clauseAround(text, match);
  return text.slice(start, end);
}
