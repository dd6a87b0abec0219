import { LANGUAGES, type Localized } from '../language';
import { comparable } from '../nearest';
import { LEVELS, type Catalogue, type CatalogueDuty, type Category } from './types';

/** A category that was found, with the duties of it that were, best first. */
export interface CategoryHit {
  readonly category: Category;
  readonly score: number;
  readonly duties: readonly { readonly duty: CatalogueDuty; readonly score: number }[];
}

/** A text that is found when it has at least this share of what is looked for, weighted by how rare each word is. */
const ENOUGH = 0.4;
/** How much a word in a category's definition counts against one in its name. */
const DEFINITION_WEIGHT = 0.6;
const SAME_NAME = 2;
/** The weight of a word that stands nowhere. */
const NOWHERE = 0.3;
/** A category whose duties together have this share is found, too, though none of them has enough. */
const ENOUGH_TOGETHER = 0.75;
const TOGETHER_WEIGHT = 0.2;
/** In UTF-16 units. */
const LONGEST_SEARCH = 200;
/** Characters that only join words. */
const JOINTS = /[的与和并及或]/;

/** A word that is looked for, and what finding it is worth. */
interface Term {
  readonly text: string;
  readonly weight: number;
}

/** What a category or a duty is found by, in one spelling. */
interface Searchable {
  readonly category: Category;
  readonly name: string;
  readonly definition: string;
  readonly duties: readonly { readonly duty: CatalogueDuty; readonly text: string }[];
}

/**
 * Finds categories and duties, best first: by names, synonyms and definitions, the wording at every level, and what goes with a
 * duty (metrics, tools, methods, channels, deliverables); in Latin letters also by pinyin initials (`sjfx`). A category that is
 * found by its name has all its duties, those that have the words themselves first.
 */
export function searchCatalogue(catalogue: Catalogue, words: string): readonly CategoryHit[] {
  return catalogueSearch(catalogue)(words);
}

/** The same, prepared for many searches: what takes time is done once, so that a search can run on every key. */
export function catalogueSearch(catalogue: Catalogue): (words: string) => readonly CategoryHit[] {
  const entries = catalogue.categories.map(searchable);
  return (words) => {
    const wanted = comparable(words.slice(0, LONGEST_SEARCH));
    if (wanted === '') return [];
    const terms = weigh(termsOf(wanted), entries);
    const initials = /^[a-z]{2,}$/.test(wanted) ? wanted : undefined;
    return entries
      .map((entry) => hitOf(entry, wanted, terms, initials))
      .filter((hit) => hit.score > 0)
      .sort((a, b) => b.score - a.score);
  };
}

function hitOf(
  { category, name, definition, duties }: Searchable,
  wanted: string,
  terms: readonly Term[],
  initials: string | undefined,
): CategoryHit {
  const isName = name.includes(searchText([wanted]));
  const named = Math.max(
    share(terms, name),
    initials !== undefined && category.initials.some((letters) => letters.startsWith(initials)) ? 1 : 0,
  );
  const scored = duties
    .map(({ duty, text }) => ({ duty, score: Math.max(share(terms, text), initialsShare(duty, initials)) }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  const own = Math.max(isName ? SAME_NAME : 0, named, DEFINITION_WEIGHT * share(terms, definition));
  const together = share(terms, duties.map(({ text }) => text).join(''));
  const isFound = own >= DEFINITION_WEIGHT * ENOUGH || best >= ENOUGH || together >= ENOUGH_TOGETHER;
  const found = scored.filter(({ score }) => named >= 1 || score >= Math.min(ENOUGH, best));
  return {
    category,
    score: isFound ? own + best + TOGETHER_WEIGHT * together + found.length / 1000 : 0,
    duties: best === 0 && named < 1 ? [] : found,
  };
}

function initialsShare({ initials }: CatalogueDuty, wanted: string | undefined): number {
  if (wanted === undefined || wanted.length < 3) return 0;
  return initials.startsWith(wanted) ? 1 : initials.includes(wanted) ? ENOUGH : 0;
}

/** The share of the terms' weight that a text has. */
function share(terms: readonly Term[], text: string): number {
  let all = 0;
  let found = 0;
  for (const { text: term, weight } of terms) {
    all += weight;
    if (text.includes(term)) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

/** Chinese is looked for by pairs of characters, other words by their beginnings. */
function termsOf(wanted: string): readonly string[] {
  const runs = [...wanted.matchAll(/[\u3400-\u9fff]+/g)].flatMap(([run]) =>
    run.length > 2 ? run.split(JOINTS).filter((part) => part !== '') : [run],
  );
  const chinese = runs.flatMap((run) =>
    run.length === 1 ? [run] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  const others = [...wanted.matchAll(/[^\s\u3400-\u9fff]+/g)].map(([word]) => ` ${beginningOf(word)}`);
  return [...new Set([...chinese, ...others])];
}

/** A word without its ending, in the spelling that British and American English share. */
function beginningOf(word: string): string {
  const plain = word.replaceAll('z', 's');
  return plain.length > 4 ? plain.replace(/(?:ing|ed|es|e|s)$/, '') : plain;
}

/** A rare word tells more than a common one; one that stands nowhere (often a pair across two words) tells little. */
function weigh(terms: readonly string[], entries: readonly Searchable[]): readonly Term[] {
  const texts = entries.flatMap(({ name, definition, duties }) => [name + definition, ...duties.map((duty) => duty.text)]);
  return terms.map((text) => {
    const count = texts.filter((candidate) => candidate.includes(text)).length;
    return { text, weight: count === 0 ? NOWHERE : Math.log(1 + texts.length / count) };
  });
}

function searchable(category: Category): Searchable {
  const all = (texts: readonly Localized[]): string[] => LANGUAGES.flatMap((language) => texts.map((text) => text[language]));
  return {
    category,
    name: searchText([category.id, ...all([category.name]), ...LANGUAGES.flatMap((language) => category.synonyms[language])]),
    definition: searchText(all([category.definition])),
    duties: category.duties.map((duty) => ({
      duty,
      text: searchText([
        ...LANGUAGES.flatMap((language) => LEVELS.map((level) => duty.text[language][level])),
        ...all([...duty.metrics, ...duty.tools, ...duty.methods, ...duty.channels, ...duty.deliverables]),
      ]),
    })),
  };
}

/** Texts in one spelling, a bar between them; words of Latin letters have a space before them wherever they stand. */
function searchText(texts: readonly string[]): string {
  const folded = texts
    .map((text) => comparable(text))
    .join('|')
    .replaceAll('z', 's');
  return `|${folded}|`.replace(/(?<=[|\u3400-\u9fff])(?=[a-z0-9])/g, ' ');
}
