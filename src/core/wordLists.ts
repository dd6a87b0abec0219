import { lazily } from './lazily';

/** Lists of words that a YAML file of content has, by the names that the code asks for. */
export interface WordLists<List extends string> {
  readonly wordsOf: (list: List) => readonly string[];
  /** The source of a regular expression that matches any word of some lists. */
  readonly anyOf: (...lists: readonly List[]) => string;
}

/** A list, or a part of one, as the file has it. */
interface WordEntry<List extends string> {
  readonly list: List;
  readonly words: readonly string[];
  /** Whether the words are beginnings of words. */
  readonly prefixes?: boolean;
}

/** The lists of a file, read when they are first asked for. */
export function wordListsOf<List extends string>(json: string): WordLists<List> {
  const entries = lazily(() => JSON.parse(json) as readonly WordEntry<List>[]);
  return {
    wordsOf: (list) => entries().flatMap((entry) => (entry.list === list ? entry.words : [])),
    anyOf: (...lists) => {
      const words = entries()
        .filter(({ list }) => lists.includes(list))
        .flatMap((entry) => entry.words.map((word) => escaped(word) + (entry.prefixes === true ? String.raw`\w{0,20}` : '')));
      return `(?:${words.join('|')})`;
    },
  };
}

/** The source of a regular expression that matches any of some words, the longest that fits. */
export const oneOf = (words: readonly string[]): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})`;

/** The source of a regular expression that matches just these words. */
export const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
