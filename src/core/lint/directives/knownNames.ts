import { unknownName } from '../../catalogue/unknownNames';
import type { FileProblem } from '../../fileProblems';
import type { Span } from '../../text';
import { rules as builtInRules } from '../rules';
import { TEAM_RULE } from '../team/teamTerms';

/** The ids of the built-in rules, with those of a team. */
export function ruleIdsOf(team: readonly string[]): ReadonlySet<string> {
  return new Set([...builtInRules.map(({ id }) => id), ...team, TEAM_RULE]);
}

/** Says that there is no such rule. */
export function unknownRule(ruleIds: ReadonlySet<string>, value: string, span: Span): FileProblem {
  return unknownName('unknown-rule', value, span, [...ruleIds], []);
}
