import type { JobDescription } from '../../document/types';
import { firstEndingBehind, positionAt, startOf, type Span } from '../../text';

/** Tells whether a writer's comments switch a rule off at an offset. */
export type Suppressions = (rule: string, offset: number) => boolean;

/** What a comment of JD Writer may say. */
export const DIRECTIVES = ['disable-next-line', 'disable-line', 'disable', 'enable'] as const;

const COMMENT = /^<!--\s*jd-writer-(disable-next-line|disable-line|disable|enable)((?:[\s,]+[a-z0-9-]+)*?)[\s,]*(?:--\s.*)?-->$/s;

/** Longer comments, in UTF-16 units, are about something else. */
export const LONGEST_COMMENT = 1000;

/** What a comment says of rules; undefined where it says nothing that is understood. */
export function readComment(comment: string): { readonly directive: string; readonly rules: readonly string[] } | undefined {
  const match = comment.endsWith('-->') ? COMMENT.exec(comment) : null;
  if (match === null) return undefined;
  return { directive: match[1] ?? '', rules: (match[2] ?? '').split(/[\s,]+/).filter((rule) => rule !== '') };
}

/** Stands for all rules where a comment names none. */
const ALL = '*';

/**
 * Reads `<!-- jd-writer-disable-next-line rule-id -->`, `disable` … `enable` and `disable-line` from the comments of a document. The next line is the
 * next one that is not blank, since formatters put blank lines behind comments. Without rule ids a comment speaks of all rules; `enable` with some
 * switches these on again within a stretch of all.
 */
export function suppressionsOf(document: JobDescription): Suppressions {
  const { text, lineStarts, masks } = document;
  if (!text.includes('jd-writer-')) return () => false;
  const lines = new Map<number, Set<string>>();
  const stretches = new Stretches();
  /** Where a rule is switched on again within a stretch of all rules. */
  const exceptions = new Stretches();
  const nextLine = nextLineFinder(text, lineStarts);
  const disableLine = (line: number, rules: readonly string[]): void => {
    const disabled = lines.get(line) ?? new Set();
    for (const rule of rules) disabled.add(rule);
    lines.set(line, disabled);
  };
  for (const mask of masks) {
    if (mask.kind !== 'comment') continue;
    const read = readComment(startOf(text, mask, LONGEST_COMMENT));
    if (read === undefined) continue;
    const { directive, rules: named } = read;
    const rules = named.length === 0 ? [ALL] : named;
    if (directive === 'disable-line') disableLine(positionAt(lineStarts, mask.start).line, rules);
    else if (directive === 'disable-next-line') disableLine(nextLine(positionAt(lineStarts, mask.end).line), rules);
    else if (directive === 'disable') {
      stretches.begin(rules, mask.end);
      exceptions.end(named, mask.end);
    } else {
      stretches.end(named, mask.start);
      if (named.length === 0) exceptions.end(named, mask.start);
      else if (stretches.isOpen(ALL)) exceptions.begin(named, mask.start);
    }
  }
  return (rule, offset) => {
    const disabled = lines.size === 0 ? undefined : lines.get(positionAt(lineStarts, offset).line);
    if (disabled?.has(rule) === true || disabled?.has(ALL) === true || stretches.have(rule, offset)) return true;
    return stretches.have(ALL, offset) && !exceptions.have(rule, offset);
  };
}

/** Where rules are switched off from one comment to another: of each rule stretches that do not overlap, in their order. */
class Stretches {
  readonly #closed = new Map<string, Span[]>();
  /** Where the stretches that still go on began. */
  readonly #open = new Map<string, number>();

  begin(rules: readonly string[], start: number): void {
    for (const rule of rules) if (!this.#open.has(rule)) this.#open.set(rule, start);
  }

  /** Ends the stretches of some rules, or of all where none is named. */
  end(rules: readonly string[], end: number): void {
    for (const rule of rules.length === 0 ? [...this.#open.keys()] : rules) {
      const start = this.#open.get(rule);
      if (start === undefined) continue;
      this.#open.delete(rule);
      const closed = this.#closed.get(rule);
      if (closed === undefined) this.#closed.set(rule, [{ start, end }]);
      else closed.push({ start, end });
    }
  }

  isOpen(rule: string): boolean {
    return this.#open.has(rule);
  }

  have(rule: string, offset: number): boolean {
    if (offset >= (this.#open.get(rule) ?? Infinity)) return true;
    const closed = this.#closed.get(rule) ?? [];
    return (closed[firstEndingBehind(closed, offset)]?.start ?? Infinity) <= offset;
  }
}

/** Finds the line behind a line that is not blank. Several comments may end on one line: the blank ones behind it are passed once. */
function nextLineFinder(text: string, lineStarts: readonly number[]): (line: number) => number {
  let known = { line: -1, next: 0 };
  return (line) => {
    if (known.line === line) return known.next;
    let next = line + 1;
    while (next < lineStarts.length && text.slice(lineStarts[next], lineStarts[next + 1] ?? text.length).trim() === '') next++;
    known = { line, next };
    return next;
  };
}
