import { categoryById, dutiesFor, dutyById, outlineById, tierOf } from '../catalogue/find';
import { TIERS, type Catalogue, type CatalogueDuty, type Category, type Level, type OutlineId, type Role } from '../catalogue/types';
import { dutyText, type Wording } from '../catalogue/wording';
import type { Language } from '../language';
import { saysTheSame } from './similar';

/** The duties that go into a JD, by category, the most important category first. */
export interface DutyGroup {
  readonly category: Category;
  readonly duties: readonly CatalogueDuty[];
}

/** What decides which duties go into a JD. */
export interface DutyChoices {
  readonly level: Level;
  readonly language: Language;
  readonly outline?: OutlineId;
  /** Category ids, besides those of the outline. */
  readonly categories?: readonly string[];
  /** Duty ids; all of them are taken, however many. */
  readonly duties?: readonly string[];
  readonly maxDuties?: number;
}

/** As many duties as a reader takes in. */
const MOST_DUTIES = 10;
/** A posting with fewer kinds of duties than this says too little about the job. */
const FEWEST_CATEGORIES = 4;
const MOST_PER_CATEGORY = 4;
/** How many of its optional categories a role gets that has no others. */
const OPTIONAL_WHEN_NONE = 3;

/** A category to draw duties from; `asked` are those named outright. */
interface Source {
  readonly category: Category;
  readonly asked: readonly CatalogueDuty[];
}

/**
 * Chooses the duties of a JD. Duties named outright are all taken; every category that is chosen gets at least one; the rest are
 * drawn round by round from the categories in their order, so that all have their share, up to `maxDuties`.
 */
export function chooseDuties(catalogue: Catalogue, role: Role, choices: DutyChoices): readonly DutyGroup[] {
  const sources = sourcesOf(catalogue, role, choices);
  const chosen = new Map<Category, CatalogueDuty[]>(sources.map(({ category, asked }) => [category, [...asked]]));
  const asked = sources.flatMap((source) => source.asked);
  const most = choices.maxDuties ?? MOST_DUTIES;
  const rounds = asked.length > 0 || hasNoDutiesOfItsOwn(role, choices) ? 1 : MOST_PER_CATEGORY;
  const wording = { role, level: choices.level, language: choices.language };
  let count = asked.length;
  for (let round = 1; round <= rounds; round++) {
    for (const { category } of sources) {
      const duties = chosen.get(category) ?? [];
      if (duties.length >= round || (round > 1 && count >= most)) continue;
      const next = nextDuty(dutiesFor(category, role, choices.level), [...chosen.values()].flat(), wording);
      if (next === undefined) continue;
      duties.push(next);
      count++;
    }
  }
  return sources.map(({ category }) => ({ category, duties: chosen.get(category) ?? [] })).filter(({ duties }) => duties.length > 0);
}

/** Whether it is for the writer to say what the duties are: the role names none, and nothing is chosen. */
export function hasNoDutiesOfItsOwn(role: Role, { outline, categories = [], duties = [] }: DutyChoices): boolean {
  return role.core.length + role.recommended.length + categories.length + duties.length === 0 && outline === undefined;
}

/** The first duty that is not taken and says nothing that another already says. */
function nextDuty(duties: readonly CatalogueDuty[], taken: readonly CatalogueDuty[], wording: Wording): CatalogueDuty | undefined {
  return duties.find((duty) => !taken.some((other) => other === duty || saysTheSame(dutyText(other, wording), dutyText(duty, wording))));
}

function sourcesOf(catalogue: Catalogue, role: Role, choices: DutyChoices): readonly Source[] {
  const asked = [...new Set(choices.duties)].flatMap((id) => dutyById(catalogue, id) ?? []);
  const categories = categoriesOf(catalogue, role, choices, asked);
  return categories.flatMap((id) => {
    const category = categoryById(catalogue, id);
    return category === undefined ? [] : { category, asked: asked.filter((duty) => duty.category === id) };
  });
}

function categoriesOf(catalogue: Catalogue, role: Role, choices: DutyChoices, asked: readonly CatalogueDuty[]): readonly string[] {
  const outline = choices.outline === undefined ? undefined : outlineById(catalogue, choices.outline);
  const named = byTier(role, [...new Set([...(choices.categories ?? []), ...asked.map((duty) => duty.category)])]);
  if (outline !== undefined) return [...new Set([...outline.categories, ...named])];
  return named.length > 0 ? named : ownCategories(catalogue, role);
}

/** The role's core, filled up from what is recommended besides. */
function ownCategories(catalogue: Catalogue, role: Role): readonly string[] {
  const known = (id: string): boolean => categoryById(catalogue, id) !== undefined;
  const core = role.core.filter(known);
  const recommended = role.recommended.filter(known);
  if (core.length + recommended.length === 0) return role.optional.filter(known).slice(0, OPTIONAL_WHEN_NONE);
  return [...core, ...recommended.slice(0, Math.max(0, FEWEST_CATEGORIES - core.length))];
}

/** What is named outright keeps its order among what the role needs as much. */
function byTier(role: Role, ids: readonly string[]): readonly string[] {
  const rank = (id: string): number => TIERS.indexOf(tierOf(role, id));
  return [...ids].sort((a, b) => rank(a) - rank(b));
}
