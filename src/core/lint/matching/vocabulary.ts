import { lazily } from '../../lazily';
import { oneOf } from '../../wordLists';
import { builtInTerms } from './termLists';

/** The words of one entry (or of all with the same id) of a rule's built-in list. Throws where the list has no such entry. */
export function vocabularyOf(rule: string, id: string): readonly string[] {
  const words = vocabularies().get(`${rule} ${id}`);
  // No words at all would make expressions that match everything of what is built from them.
  if (words === undefined) throw new Error(`The terms of ${rule} have no entry ${id}.`);
  return words;
}

const vocabularies = lazily(() => {
  const words = new Map<string, string[]>();
  for (const { rule, entries } of builtInTerms()) {
    for (const { id, terms } of entries) {
      if (id !== undefined) words.set(`${rule} ${id}`, [...(words.get(`${rule} ${id}`) ?? []), ...terms]);
    }
  }
  return words;
});

/** Answers, for a rule, the source of a regular expression that matches any word of some entries of its list; made of the project's own data only. */
export const anyIn =
  (rule: string) =>
  (...ids: readonly string[]): string =>
    oneOf(ids.flatMap((id) => vocabularyOf(rule, id)));
