import { json } from 'data:words';
import { lazily } from '../lazily';

/** The lists of `data/words.yaml`. */
export const WORD_LISTS = [
  'instruction-verb', 'work-verb', 'company-verb', 'company-speech', 'employer', 'employer-name-ending', 'no-town', 'staff', 'staff-ending', 'grade', 'no-topic',
  'apply-opening', 'apply-phrase', 'equality-phrase', 'notice-phrase', 'check', 'permit-phrase',
] as const; // prettier-ignore

export type WordList = (typeof WORD_LISTS)[number];

/** A list, or a part of one, as `data/words.yaml` has it. */
interface WordEntry {
  readonly list: WordList;
  readonly words: readonly string[];
  /** Whether the words are beginnings of words. */
  readonly prefixes?: boolean;
}

const entries = lazily(() => JSON.parse(json) as readonly WordEntry[]);

/** The words of a list. */
export function wordsOf(list: WordList): readonly string[] {
  return entries().flatMap((entry) => (entry.list === list ? entry.words : []));
}

/** The source of a regular expression that matches any word of some lists. */
export function anyOf(...lists: readonly WordList[]): string {
  const words = entries()
    .filter(({ list }) => lists.includes(list))
    .flatMap((entry) => entry.words.map((word) => escaped(word) + (entry.prefixes === true ? String.raw`\w{0,20}` : '')));
  return `(?:${words.join('|')})`;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
