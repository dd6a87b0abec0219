import { builtInCatalogue } from '../../catalogue/load';
import type { JobDescription } from '../../document/types';
import type { FileProblem } from '../../fileProblems';
import type { LintOptions } from '../lint';
import { frontMatterProblems } from './frontMatterProblems';
import { ruleIdsOf } from './knownNames';
import { suppressionProblems } from './suppressionProblems';

/** More problems than these help nobody, and finding what is near to each takes time. */
const MOST_PROBLEMS = 50;

/**
 * What a document tells JD Writer that it does not understand: entries of its front matter, and comments that switch rules off. Names are told
 * by the catalogue and the rules that the document is checked by. In the order of the text.
 */
export function documentProblems(document: JobDescription, options: Pick<LintOptions, 'catalogue' | 'rules'> = {}): readonly FileProblem[] {
  const ruleIds = ruleIdsOf((options.rules ?? []).map(({ id }) => id));
  const names = { catalogue: options.catalogue ?? builtInCatalogue(), ruleIds };
  const problems: FileProblem[] = [];
  for (const found of [frontMatterProblems(document, names), suppressionProblems(document, ruleIds)])
    for (const problem of found) if (problems.push(problem) === MOST_PROBLEMS) return inOrder(problems);
  return inOrder(problems);
}

const inOrder = (problems: FileProblem[]): readonly FileProblem[] => problems.sort((a, b) => a.span.start - b.span.start);
