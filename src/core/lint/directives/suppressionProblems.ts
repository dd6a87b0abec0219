import { shortened } from '../../catalogue/unknownNames';
import type { JobDescription } from '../../document/types';
import { problemAt, type FileProblem } from '../../fileProblems';
import { nearest } from '../../nearest';
import { firstLine, startOf, type Span } from '../../text';
import { unknownRule } from './knownNames';
import { DIRECTIVES, LONGEST_COMMENT, readComment } from './suppressions';

/** `<!-- jd-writer-disable`, also where something else than the hyphen stands between the two. */
const OPENING = /^<!--\s*jd-writer(?:-|[\s:：_]+(?=disable|enable))([^\s,，:：>]*)/;
/** What stands before the reason, or before the end. */
const NAMES = /^.*?(?=--\s|-->$|$)/s;

/** What is wrong with the comments by which a document switches rules off and on, in their order. */
export function* suppressionProblems({ text, masks }: JobDescription, ruleIds: ReadonlySet<string>): Generator<FileProblem> {
  if (!text.includes('jd-writer')) return;
  for (const mask of masks) if (mask.kind === 'comment') yield* problemsOf(startOf(text, mask, LONGEST_COMMENT), mask.start, ruleIds);
}

/** What is wrong with a comment that begins at an offset; of what is no rule only the first stretch, since it may be a whole sentence. */
function problemsOf(comment: string, offset: number, ruleIds: ReadonlySet<string>): readonly FileProblem[] {
  const opening = OPENING.exec(comment);
  if (opening === null) return [];
  const [{ length: opened }, directive = ''] = opening;
  const spanAt = (start: number, { length }: string): Span => ({ start: offset + start, end: offset + start + length });
  const first = opened - directive.length;
  if (!isDirective(directive)) return [unknownDirective(directive, spanAt(first, directive))];
  const names = NAMES.exec(comment.slice(opened))?.[0] ?? '';
  const problems: FileProblem[] = [];
  let known: string | undefined;
  for (const { index, 0: word } of names.matchAll(/[^\s,]+/g)) {
    const start = opened + index;
    if (ruleIds.has(word)) {
      known = word;
    } else if (/^[\w-]+$/.test(word)) {
      const problem = unknownRule(ruleIds, word, spanAt(start, word));
      if (known !== undefined && problem.message.params['near'] === '') {
        const words = firstLine(names.slice(index)).trimEnd();
        const params = { value: shortened(words), example: exampleOf(directive, known) };
        return [...problems, problemAt('reason-without-dashes', spanAt(start, words), params)];
      }
      problems.push(problem);
    } else {
      const rule = /^[a-z0-9-]*/.exec(word)?.[0] ?? '';
      const words = firstLine(names.slice(index + rule.length)).trimEnd();
      const example = exampleOf(directive, ruleIds.has(rule) ? rule : known);
      return [...problems, problemAt('comment-not-understood', spanAt(start + rule.length, words), { example })];
    }
  }
  if (problems.length > 0 || readComment(comment) !== undefined) return problems;
  return [problemAt('comment-not-understood', spanAt(first, directive), { example: exampleOf(directive, known) })];
}

function isDirective(word: string): boolean {
  return DIRECTIVES.some((directive) => directive === word);
}

/** Directives are compared without what they all begin with, and told with it. */
function unknownDirective(value: string, span: Span): FileProblem {
  const near = nearest(shortened(value), DIRECTIVES)[0];
  const known = DIRECTIVES.map((directive) => `jd-writer-${directive}`).join(', ');
  const remedy = near === undefined ? { near: '', known } : { near: `jd-writer-${near}`, known: '' };
  return problemAt('unknown-directive', span, { value: shortened(value), ...remedy });
}

function exampleOf(directive: string, rule = 'no-age-limit'): string {
  return `<!-- jd-writer-${directive} ${rule} -- … -->`;
}
