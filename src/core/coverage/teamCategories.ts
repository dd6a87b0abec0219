import type { Evidence } from '../classify/scorer';
import type { Catalogue, Category } from '../catalogue/types';
import { LANGUAGES } from '../language';
import { once } from '../lazily';
import { dice } from '../likeness';
import type { Span } from '../text';

/** How alike a duty and one of a category's own duties must be (Dice coefficient of their character pairs) to be the same work. */
const ALIKE = 0.5;

/**
 * The categories of a team's own catalogue that a duty expresses: those whose name, synonym or phrase it contains, and those of
 * whose duties one is alike. Built-in categories have a trained model instead.
 */
export function teamCategoriesOf(catalogue: Catalogue, text: string, start: number, end: number): readonly string[] {
  const team = teamOf(catalogue);
  if (team.length === 0) return [];
  const folded = text.slice(start, end).toLowerCase();
  const pairs = pairsOf(folded);
  return team
    .filter(
      (category) =>
        phrasesOf(category).some((phrase) => indexOfPhrase(folded, phrase) >= 0) ||
        dutyPairs(category).some((own) => dice(pairs, own) >= ALIKE),
    )
    .map(({ id }) => id);
}

/** The phrases of a team's category that stand in a duty. */
export function teamEvidence(category: Category, text: string, span: Span): readonly Evidence[] {
  const folded = text.slice(span.start, span.end).toLowerCase();
  return phrasesOf(category)
    .map((phrase) => ({ phrase, at: indexOfPhrase(folded, phrase) }))
    .filter(({ at }) => at >= 0)
    .map(({ phrase, at }) => ({ start: span.start + at, end: span.start + at + phrase.length, weight: 1 }));
}

const teamOf = once(({ categories }: Catalogue): readonly Category[] => categories.filter(({ team }) => team));

const phrasesOf = once((category: Category): readonly string[] => {
  const written = LANGUAGES.flatMap((language) => [category.name[language], ...category.synonyms[language], ...category.phrases[language]]);
  return [...new Set(written.map((phrase) => phrase.trim().toLowerCase()))].filter((phrase) => phrase.length > 1);
});

/** The pairs of every wording of a category's own duties. */
const dutyPairs = once(({ duties }: Category): readonly ReadonlySet<string>[] => {
  const texts = duties.flatMap(({ text }) => LANGUAGES.flatMap((language) => Object.values(text[language])));
  return [...new Set(texts)].map((text) => pairsOf(text.toLowerCase()));
});

/** Where a phrase stands in a text; Latin phrases only as whole words. */
function indexOfPhrase(text: string, phrase: string): number {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const before = /[a-z0-9]/.test(phrase[0] ?? '') && /[a-z0-9]/.test(text[at - 1] ?? '');
    const after = /[a-z0-9]/.test(phrase.at(-1) ?? '') && /[a-z0-9]/.test(text[at + phrase.length] ?? '');
    if (!before && !after) return at;
  }
  return -1;
}

/** The pairs of neighbouring characters of a text, spaces and punctuation left out. */
function pairsOf(text: string): ReadonlySet<string> {
  const letters = text.replace(/[\s\p{P}\p{S}]+/gu, '');
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < letters.length; at++) pairs.add(letters.slice(at, at + 2));
  return pairs;
}
