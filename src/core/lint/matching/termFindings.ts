import type { Span } from '../../text';
import { LEVELS_OF_FINDINGS, type FindingLevel } from '../levels';
import type { Finding, Fix, LintContext, Parameter } from '../rule';
import { quoted } from './phrases';
import type { TermMatch } from './terms';

/** A place that a rule wants to report, before places that touch each other are put together. */
export interface Draft {
  /** In the source text. */
  readonly span: Span;
  readonly message: string;
  readonly level?: FindingLevel;
  readonly params?: Readonly<Record<string, Parameter>>;
  readonly fixes?: Finding['fixes'];
}

/** The fixes of a finding, from its span and the text found; for drafts that bring none of their own. */
type FixesOf = (span: Span, found: string) => readonly Fix[];

/** Drafts for a rule's terms, one for each match that `describe` does not refuse. */
export function draftsOf(matches: readonly TermMatch[], describe: (match: TermMatch) => Partial<Draft> | undefined): Draft[] {
  return matches.flatMap((match) => {
    const draft = describe(match);
    if (draft === undefined) return [];
    const level = match.entry.level === undefined ? {} : { level: match.entry.level };
    return [{ span: match.span, message: 'found', ...level, ...draft }];
  });
}

/** {@link findingsOf} the drafts for a rule's terms: all that most rules do. */
export function termFindings(
  context: LintContext,
  matches: readonly TermMatch[],
  describe: (context: LintContext, match: TermMatch) => Partial<Draft> | undefined,
  fixesOf?: FixesOf,
): Iterable<Finding> {
  const drafts = draftsOf(matches, (match) => describe(context, match));
  return findingsOf(context, drafts, fixesOf);
}

/** Findings for drafts: those that overlap, or say the same with only a comma between them, become one, at the loudest level. `{found}` is the text. */
export function* findingsOf(context: LintContext, drafts: readonly Draft[], fixesOf?: FixesOf): Generator<Finding> {
  const { text } = context.document;
  for (const draft of together(text, drafts)) {
    const found = text.slice(draft.span.start, draft.span.end);
    const fixes = draft.fixes ?? (fixesOf && (() => fixesOf(draft.span, found)));
    yield {
      span: draft.span,
      message: draft.message,
      params: { found: quoted(found), ...draft.params },
      ...(fixes && { fixes }),
      ...(draft.level && { level: draft.level }),
    };
  }
}

function together(text: string, drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  for (const draft of [...drafts].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = merged.at(-1);
    if (last === undefined || !belongTogether(text, last, draft)) {
      merged.push(draft);
      continue;
    }
    const span = { start: last.span.start, end: Math.max(last.span.end, draft.span.end) };
    const level = louder(last.level, draft.level);
    const { message, params } = last;
    const fixes = draft.span.end <= last.span.end ? last.fixes : undefined;
    merged[merged.length - 1] = { span, message, ...(params && { params }), ...(fixes && { fixes }), ...(level && { level }) };
  }
  return merged;
}

function belongTogether(text: string, last: Draft, next: Draft): boolean {
  if (next.span.start < last.span.end) return true;
  if (next.message !== last.message || next.level !== last.level) return false;
  return (
    /^[、，, ]{0,2}$/.test(text.slice(last.span.end, Math.min(next.span.start, last.span.end + 3))) && next.span.start - last.span.end <= 2
  );
}

/** The louder of two levels; a rule's own level (left out) counts as the loudest, since entries only ever quieten it. */
function louder(a: FindingLevel | undefined, b: FindingLevel | undefined): FindingLevel | undefined {
  if (a === undefined || b === undefined) return undefined;
  return LEVELS_OF_FINDINGS.indexOf(a) <= LEVELS_OF_FINDINGS.indexOf(b) ? a : b;
}
