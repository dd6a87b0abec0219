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

/** A category counts as expressed when its score is above this; chosen on held-out written examples, and lowered a little for real postings, which vary more. */
const THRESHOLD: Readonly<Record<Language, number>> = { 'zh-CN': -0.2, en: -0.25 };
/** A duty that expresses something, but nothing clearly, is given the likeliest category if its score is at least this. */
const LIKELY = -2;
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
  // Copied one by one: the iterator of a typed array takes longer than the rest of this.
  const told = score(text, span.start, span.end);
  const scores: number[] = [];
  for (let c = 0; c < told.length; c++) scores.push(told[c] ?? 0);
  return { span, model, scores };
}

function categoriesOf(catalogue: Catalogue, text: string, { span, model, scores }: Stretch): readonly string[] {
  const { classes, language } = model;
  const threshold = THRESHOLD[language];
  const found: number[] = [];
  let likeliest = -1;
  let nothing = false;
  for (let n = 0; n < classes.length; n++) {
    const value = scores[n] ?? 0;
    if (classes[n] === NO_CATEGORY) nothing = value > 0;
    else if (value > threshold) found.push(n);
    else if (value > LIKELY && (likeliest < 0 || value > (scores[likeliest] ?? 0))) likeliest = n;
  }
  if (found.length === 0 && !nothing && likeliest >= 0) found.push(likeliest);
  if (found.length > 1) found.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const built = found.map((n) => classes[n] ?? '');
  const own = catalogueDuties(catalogue).get(comparable(text.slice(span.start, span.end)));
  if (own !== undefined && !built.includes(own)) built.unshift(own);
  const team = teamCategoriesOf(catalogue, text, span.start, span.end);
  return team.length === 0 ? built : [...built, ...team.filter((id) => !built.includes(id))];
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
