import type { Span } from '../text';
import { LEVELS_OF_FINDINGS, type FindingLevel } from './levels';
import type { Finding, Fix, LintContext, Parameter } from './rule';
import { clauseAround, type TermMatch } from './terms';

/** A place that a rule wants to report, before places that touch each other are put together. */
export interface Mark {
  /** In the source text. */
  readonly span: Span;
  readonly message: string;
  readonly level?: FindingLevel;
  readonly params?: Readonly<Record<string, Parameter>>;
  readonly fixes?: Finding['fixes'];
}

/** How much of what was found a message repeats. */
const LONGEST_QUOTE = 40;

/** Marks of a rule's terms, one for each match that `describe` does not refuse. */
export function marksOf(matches: readonly TermMatch[], describe: (match: TermMatch) => Partial<Mark> | undefined): Mark[] {
  return matches.flatMap((match) => {
    const mark = describe(match);
    if (mark === undefined) return [];
    const level = match.entry.level === undefined ? {} : { level: match.entry.level };
    return [{ span: match.span, message: 'found', ...level, ...mark }];
  });
}

/** Findings for marks: those that overlap, or say the same with only a comma between them, become one, at the loudest level. `{found}` is the text. */
export function* findingsOf(
  context: LintContext,
  marks: readonly Mark[],
  fixesOf?: (span: Span, found: string) => readonly Fix[],
): Generator<Finding> {
  const { text } = context.document;
  for (const mark of together(text, marks)) {
    const found = text.slice(mark.span.start, mark.span.end);
    const quote = found.length > LONGEST_QUOTE ? `${found.slice(0, LONGEST_QUOTE)}…` : found;
    const fixes = mark.fixes ?? (fixesOf && (() => fixesOf(mark.span, found)));
    yield {
      span: mark.span,
      message: mark.message,
      params: { found: quote, ...mark.params },
      ...(fixes && { fixes }),
      ...(mark.level && { level: mark.level }),
    };
  }
}

function together(text: string, marks: readonly Mark[]): Mark[] {
  const merged: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = merged.at(-1);
    if (last === undefined || !belongTogether(text, last, mark)) {
      merged.push(mark);
      continue;
    }
    const span = { start: last.span.start, end: Math.max(last.span.end, mark.span.end) };
    const level = louder(last.level, mark.level);
    const { message, params } = last;
    const fixes = mark.span.end <= last.span.end ? last.fixes : undefined;
    merged[merged.length - 1] = { span, message, ...(params && { params }), ...(fixes && { fixes }), ...(level && { level }) };
  }
  return merged;
}

function belongTogether(text: string, last: Mark, next: Mark): boolean {
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

/** A match with the words around it that belong to the same phrase: what `ahead` (ending in `$`) and `behind` (beginning with `^`) find. */
export function phraseAround(context: LintContext, match: TermMatch, ahead: RegExp, behind: RegExp, reach = 12): Span {
  const before = ahead.exec(textBefore(context, match, reach))?.[0].length ?? 0;
  const after = behind.exec(textAfter(context, match, reach))?.[0].length ?? 0;
  return context.normalized.toSource(match.start - before, match.end + after);
}

/** A match with the verb behind its closing 勿: `孕妇勿扰`, `残疾勿投`. */
export function withVerbBehind(context: LintContext, match: TermMatch): Span {
  return context.normalized.text[match.end - 1] === '勿' ? phraseAround(context, match, /$/, /^(?:投递|应聘|打扰|[投扰来试])/) : match.span;
}

/** The folded clause of a match. */
export function clauseOf(context: LintContext, match: TermMatch): string {
  const { text } = context.normalized;
  const { start, end } = clauseAround(text, match);
  return text.slice(start, end);
}

/** The fixes that a finding has where it may have one or none. */
export const fixIfAny = (fix: Fix | undefined): readonly Fix[] => (fix === undefined ? [] : [fix]);

/** A fix that replaces a span; the title names the new text. */
export function replacement(context: LintContext, span: Span, newText: string, safe = false): Fix {
  return {
    title: { en: 'Replace with “{text}”', 'zh-CN': '改为“{text}”' },
    params: { text: newText },
    safe,
    edits: [context.edit(span, newText)],
  };
}

/** A fix that takes a phrase out of its sentence, together with the comma that joined it on. */
export function removal(context: LintContext, span: Span): Fix {
  const { text } = context.document;
  let { start, end } = span;
  const comma = /^[ \t]*[、，,][ \t]*/.exec(text.slice(end, end + 6));
  if (comma !== null) end += comma[0].length;
  else start -= /[ \t]*[、，,]?[ \t]*$/.exec(text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0;
  return {
    title: { en: 'Remove “{text}”', 'zh-CN': '删除“{text}”' },
    params: { text: text.slice(span.start, span.end) },
    safe: false,
    edits: [context.edit({ start, end }, '')],
  };
}
