import type { LinearModel } from '../classify/linearModel';
import { dutyCategoryClassifier } from '../classify/models';
import { NO_CATEGORY } from '../classify/noCategory';
import { evidenceFor, type Evidence } from '../classify/scorer';
import type { Catalogue, Category } from '../catalogue/types';
import { scriptOf } from '../document/lineKinds';
import { LANGUAGES, type Language } from '../language';
import { once } from '../lazily';
import type { Span } from '../text';
import { affirmedStretches } from './negatedDuties';
import { leanOnOthers, type ScoredDuty } from './otherDuties';
import { teamCategoriesOf, teamEvidence } from './teamCategories';

/**
 * What the score of the first, second and any further category of a duty must be above: few duties express nothing, few more than two.
 * Chosen on held-out written examples, and moved a little for real postings, which vary more.
 */
const LEAST: Readonly<Record<Language, readonly [first: number, second: number, further: number]>> = {
  'zh-CN': [-2, -0.2, -0.2],
  en: [-2, -0.5, 0.5],
};
/**
 * Categories that real postings word in more ways than the written examples do: on lines of other employers, labelled by a person, far more
 * of them were missed than wrongly found, in two independent collections. Their scores are raised.
 */
const MANY_WORDED: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['daily-operations', 'data-analysis', 'user-management'],
  en: ['daily-operations', 'user-management'],
};
const RAISED_BY = 0.4;
/** Where the model says that a duty expresses nothing, its first category must be above this. */
const LEAST_AGAINST_NOTHING = 0;
/** No duty is read further than this, in UTF-16 units: what follows is a paragraph that ran away. */
const LONGEST_DUTY = 1200;

/**
 * The ids of the categories that each of a document's duties expresses, those of the strongest evidence first; none for a catch-all, an
 * ability or what the job is said not to consist of. What the words of an English duty leave open, the other duties tell.
 */
export function categoriesOfDuties(catalogue: Catalogue, text: string, duties: readonly Span[]): readonly (readonly string[])[] {
  const read = duties.map(({ start, end }) =>
    affirmedStretches(text, { start, end: Math.min(end, start + LONGEST_DUTY) }).map((span) => scored(text, span)),
  );
  // Chinese duties gained nothing by it: their words leave less open.
  leanOnOthers(read.flat().filter(({ model }) => model.language === 'en'));
  return read.map((stretches) => {
    const [first = [], ...others] = stretches.map((stretch) => categoriesOf(catalogue, text, stretch));
    return others.length === 0 ? first : [...new Set([...first, ...others.flat()])];
  });
}

/** A stretch of a duty in which nothing is denied. */
interface Stretch extends ScoredDuty {
  readonly model: LinearModel;
  readonly span: Span;
}

function scored(text: string, span: Span): Stretch {
  const { model, score } = dutyCategoryClassifier(scriptOf(text, span));
  const raises = raisesOf(model);
  // Copied one by one: the iterator of a typed array takes longer than the rest of this.
  const told = score(text, span.start, span.end);
  const scores: number[] = [];
  for (let c = 0; c < told.length; c++) scores.push((told[c] ?? 0) + (raises[c] ?? 0));
  return { span, model, scores };
}

const raisesOf = once(({ classes, language }: LinearModel): readonly number[] =>
  classes.map((id) => (MANY_WORDED[language].includes(id) ? RAISED_BY : 0)),
);

function categoriesOf(catalogue: Catalogue, text: string, stretch: Stretch): readonly string[] {
  const { span } = stretch;
  const built = expressedIn(stretch);
  const own = catalogueDuties(catalogue).get(comparable(text.slice(span.start, span.end)));
  if (own !== undefined && !built.includes(own)) built.unshift(own);
  const team = teamCategoriesOf(catalogue, text, span.start, span.end);
  return team.length === 0 ? built : [...built, ...team.filter((id) => !built.includes(id))];
}

/** The ids of the categories that the scores speak for, the likeliest first. */
function expressedIn({ model: { classes, language }, scores }: Stretch): string[] {
  const [first, second, further] = LEAST[language];
  const nothing = (scores[classes.indexOf(NO_CATEGORY)] ?? 0) > 0;
  const leastFirst = nothing ? LEAST_AGAINST_NOTHING : first;
  const likely: number[] = [];
  for (let n = 0; n < classes.length; n++) if ((scores[n] ?? 0) > first && classes[n] !== NO_CATEGORY) likely.push(n);
  if (likely.length > 1) likely.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const found: string[] = [];
  for (const n of likely) {
    const least = found.length === 0 ? leastFirst : found.length === 1 ? second : further;
    if ((scores[n] ?? 0) <= least) break;
    found.push(classes[n] ?? '');
  }
  return found;
}

/** The category of each wording in the catalogue: what was inserted from it counts for the category it was taken from. */
const catalogueDuties = once((catalogue: Catalogue): ReadonlyMap<string, string> => {
  const texts = catalogue.categories.flatMap(({ duties }) => duties);
  return new Map(
    texts.flatMap(({ category, text }) =>
      LANGUAGES.flatMap((language) => Object.values(text[language]).map((wording) => [comparable(wording), category] as const)),
    ),
  );
});

/** A line without what people put behind it. */
function comparable(line: string): string {
  let end = line.length;
  while (end > 0 && '。；;.，,、 \u3000'.includes(line[end - 1] ?? '')) end--;
  return end === line.length ? line : line.slice(0, end);
}

/** How many stretches of evidence are shown at most. */
const MOST_EVIDENCE = 4;

/** The words of a duty that speak for a category, strongest first. */
export function evidenceOfDuty(category: Category, text: string, span: Span): readonly Evidence[] {
  const end = Math.min(span.end, span.start + LONGEST_DUTY);
  const { model } = dutyCategoryClassifier(scriptOf(text, span));
  const index = model.classes.indexOf(category.id);
  return index < 0 ? teamEvidence(category, text, span) : evidenceFor(model, index, text, span.start, end).slice(0, MOST_EVIDENCE);
}
