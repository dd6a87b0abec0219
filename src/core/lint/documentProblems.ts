import { builtInCatalogue } from '../catalogue/load';
import type { JobDescription } from '../document/types';
import type { FileProblem } from '../fileProblems';
import { frontMatterProblems } from './frontMatterProblems';
import { ruleIdsOf } from './knownNames';
import type { LintOptions } from './lint';
import { suppressionProblems } from './suppressionProblems';

/** More problems than these help nobody, and finding what is near to each takes time. */
const MOST_PROBLEMS = 50;

/**
 * What a document tells JD Writer that it does not understand: entries of its front matter, and comments that switch rules off. Names are told
 * by the catalogue and the rules that the document is checked by. In the order of the text.
 */
export function documentProblems(document: JobDescription, options: Pick<LintOptions, 'catalogue' | 'rules'> = {}): readonly FileProblem[] {
  const ruleIds = ruleIdsOf((options.rules ?? []).map(({ id }) => id));
  const problems: FileProblem[] = [];
  for (const found of [
    frontMatterProblems(document, { catalogue: options.catalogue ?? builtInCatalogue(), ruleIds }),
    suppressionProblems(document, ruleIds),
  ]) {
    for (const problem of found) {
      problems.push(problem);
      if (problems.length === MOST_PROBLEMS) return problems;
    }
  }
  return problems;
}
