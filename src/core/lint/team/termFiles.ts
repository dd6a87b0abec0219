import { problemAt, type FileProblem } from '../../fileProblems';
import type { Span } from '../../text';
import { normalize } from '../matching/normalize';
import { builtInTerms, type TermEntry } from '../matching/termLists';
import { readTeamTerms, type TeamTermList } from './teamTerms';

/** A file of `.jd-writer/terms`. */
export interface TermFile {
  /** As it is told to people. */
  readonly name: string;
  readonly text: string;
}

/** What a team's files of terms hold, and what is wrong with each of them. */
export interface TermFilesRead {
  readonly lists: readonly TeamTermList[];
  /** As many as there are files, in their order. */
  readonly problems: readonly (readonly FileProblem[])[];
}

/** Reads the files of `.jd-writer/terms`. Never throws; a term that one of them has already is a problem, and is reported once. */
export function readTermFiles(files: readonly TermFile[]): TermFilesRead {
  const seen = new SeenTerms();
  const lists: TeamTermList[] = [];
  const problems = files.map(({ name, text }) => {
    const { file, list, places, problems: own } = readTeamTerms(text);
    if (list === undefined) return own;
    const twice: FileProblem[] = [];
    const entries = list.entries.flatMap((entry, n) => {
      const placeOf = (term: number): Span => file.spanOf(['entries', String(places[n] ?? n), 'terms', String(term)]);
      const checked = seen.check(list.rule, entry, name, placeOf);
      twice.push(...checked.problems);
      return checked.entry ?? [];
    });
    lists.push({ ...list, entries });
    return [...own, ...twice];
  });
  return { lists, problems };
}

/** Remembers which terms were listed, and by which file. */
export class SeenTerms {
  readonly #files = new Map<string, string>();

  readonly #builtIn = new Map<string, ReadonlySet<string>>();

  /** An entry without the terms that are listed already for the same rule and on the same conditions; undefined where none is left. One that a built-in rule has is a problem, and stays. */
  check(
    rule: string,
    entry: TermEntry,
    file: string,
    placeOf: (term: number) => Span,
  ): { readonly entry: TermEntry | undefined; readonly problems: readonly FileProblem[] } {
    if (entry.vocabulary === true) return { entry, problems: [] };
    const conditions = conditionsOf(entry);
    // Who adds conditions means to find the word where the built-in rule does not.
    const isUnconditional = conditions.every((condition) => condition === undefined || condition === false);
    const problems: FileProblem[] = [];
    const terms = entry.terms.filter((term, n) => {
      const key = JSON.stringify([rule, normalize(term).text, conditions]);
      const other = this.#files.get(key);
      if (other === undefined && isUnconditional && this.#wordsOf(rule).has(normalize(term).text))
        problems.push(problemAt('built-in-term', placeOf(n), { rule, value: term }));
      if (other !== undefined) problems.push(problemAt('same-term', placeOf(n), { rule, value: term, file: other }));
      else this.#files.set(key, file);
      return other === undefined;
    });
    return { entry: terms.length === entry.terms.length ? entry : terms.length === 0 ? undefined : { ...entry, terms }, problems };
  }

  /** The words that a built-in rule looks for, as they are compared. */
  #wordsOf(rule: string): ReadonlySet<string> {
    const known = this.#builtIn.get(rule);
    if (known !== undefined) return known;
    const entries = builtInTerms().flatMap((list) => (list.rule === rule ? list.entries : []));
    const words = entries.flatMap(({ vocabulary, terms }) => (vocabulary === true ? [] : terms));
    const compared = new Set(words.map((word) => normalize(word).text));
    this.#builtIn.set(rule, compared);
    return compared;
  }
}

/** Lists in which no term stands twice for the same rule and on the same conditions. */
export function withoutSameTerms(lists: readonly TeamTermList[]): readonly TeamTermList[] {
  const seen = new SeenTerms();
  const nowhere = { start: 0, end: 0 };
  return lists.map((list) => ({
    ...list,
    entries: list.entries.flatMap((entry) => seen.check(list.rule, entry, '', () => nowhere).entry ?? []),
  }));
}

/** What decides whether a term counts where it stands. */
function conditionsOf(entry: TermEntry): readonly unknown[] {
  const { prefixes, in: sections, notIn, within, notBefore, notAfter, needs, notWith, reach } = entry;
  return [prefixes ?? false, sections, notIn, within, notBefore, notAfter, needs, notWith, reach];
}
