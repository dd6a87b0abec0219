import type { Draft } from '../matching/termFindings';
import type { TermMatch } from '../matching/terms';
import type { LintContext } from '../rule';

/** Whether a number, in digits or Chinese, is an age at which people are hired and not only the legal minimum's neighbourhood of children. */
export function isWorkingAge(number: string | undefined): boolean {
  if (number === undefined) return false;
  return /^\d/.test(number) ? Number(number) >= 16 && Number(number) <= 65 : true;
}

/** From `before` characters ahead of the match to `behind` characters after it. */
export function spanOf(context: LintContext, match: TermMatch, before: number, behind: number): Pick<Draft, 'span'> {
  const { normalized } = context;
  return { span: normalized.toSource(match.start - before, match.end + behind) };
}
