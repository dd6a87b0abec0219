import { positionAt, type Span } from '../text';
import type { JobDescription } from '../document/types';

/** Tells whether a writer's comments switch a rule off at an offset. */
export type Suppressions = (rule: string, offset: number) => boolean;

const DIRECTIVE = /^<!--\s*jd-writer-(disable-next-line|disable-line|disable|enable)((?:[\s,]+[a-z0-9-]+)*?)[\s,]*(?:--\s[^>]*)?-->$/;

interface Stretch extends Span {
  /** Empty for all rules. */
  readonly rules: readonly string[];
}

/**
 * Reads `<!-- jd-writer-disable-next-line rule-id -->`, `disable` … `enable` and `disable-line` from the comments of a document. The next line is the
 * next one that is not blank, since formatters put blank lines behind comments. Without rule ids a comment speaks of all rules.
 */
export function suppressionsOf(document: JobDescription): Suppressions {
  const { text, lineStarts, masks } = document;
  if (!text.includes('jd-writer-')) return () => false;
  const stretches: Stretch[] = [];
  const open: { start: number; rules: readonly string[] }[] = [];
  for (const mask of masks) {
    if (mask.kind !== 'comment') continue;
    const match = DIRECTIVE.exec(text.slice(mask.start, Math.min(mask.end, mask.start + 1000)));
    if (match === null) continue;
    const rules = (match[2] ?? '').split(/[\s,]+/).filter((rule) => rule !== '');
    const { line } = positionAt(lineStarts, mask.start);
    if (match[1] === 'disable-line') stretches.push({ ...lineSpan(text, lineStarts, line), rules });
    else if (match[1] === 'disable-next-line')
      stretches.push({ ...nextLine(text, lineStarts, positionAt(lineStarts, mask.end).line), rules });
    else if (match[1] === 'disable') open.push({ start: mask.end, rules });
    else closeStretches(open, stretches, rules, mask.start);
  }
  stretches.push(...open.map(({ start, rules }) => ({ start, end: Infinity, rules })));
  return (rule, offset) =>
    stretches.some(
      (stretch) => offset >= stretch.start && offset < stretch.end && (stretch.rules.length === 0 || stretch.rules.includes(rule)),
    );
}

function closeStretches(
  open: { start: number; rules: readonly string[] }[],
  stretches: Stretch[],
  rules: readonly string[],
  end: number,
): void {
  for (let n = open.length - 1; n >= 0; n--) {
    const one = open[n];
    if (one === undefined || (rules.length > 0 && !rules.some((rule) => one.rules.includes(rule)))) continue;
    stretches.push({ start: one.start, end, rules: rules.length === 0 ? one.rules : rules });
    const left = rules.length === 0 ? [] : one.rules.filter((rule) => !rules.includes(rule));
    if (left.length === 0) open.splice(n, 1);
    else open[n] = { start: one.start, rules: left };
  }
}

/** A line with its break. */
function lineSpan(text: string, lineStarts: readonly number[], line: number): Span {
  return { start: lineStarts[line] ?? text.length, end: (lineStarts[line + 1] ?? text.length) + (line + 1 < lineStarts.length ? 0 : 1) };
}

function nextLine(text: string, lineStarts: readonly number[], line: number): Span {
  let next = line + 1;
  while (next < lineStarts.length && text.slice(lineStarts[next], lineStarts[next + 1] ?? text.length).trim() === '') next++;
  return lineSpan(text, lineStarts, next);
}
