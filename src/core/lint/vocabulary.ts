import { oneOf } from '../wordLists';
import { vocabularyOf } from './terms';

/** The source of a regular expression that matches any word of some entries of a rule's list; made of the project's own data only. */
export function anyOf(rule: string, ...ids: readonly string[]): string {
  return oneOf(ids.flatMap((id) => vocabularyOf(rule, id)));
}
