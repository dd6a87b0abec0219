import { categoryOfName, levelOfTitle, roleById, roleOfTitle, tierOf } from '../catalogue/find';
import { GENERIC_ROLE } from '../catalogue/load';
import { categoryOrder } from '../catalogue/order';
import { LEVELS, type Catalogue, type Level, type Role, type Tier } from '../catalogue/types';
import { frontMatterText } from '../document/frontMatter';
import { proseOf } from '../document/masks';
import type { Duty, JobDescription } from '../document/types';
import { once } from '../lazily';
import { categoriesOfDuties } from './dutyCategories';
import { roleOfContent } from './roleOfContent';

/** A duty with the categories it expresses. */
export interface CoveredDuty {
  readonly duty: Duty;
  readonly categories: readonly string[];
}

/** How a document stands to one category. */
export interface CategoryCoverage {
  readonly tier: Tier;
  readonly covered: boolean;
  /** Indices into the coverage's `duties`. */
  readonly duties: readonly number[];
}

/** Which of a role's categories a document covers. */
export interface Coverage {
  readonly role: Role;
  /** How the role was told: stated by the caller or the front matter, recognised in the title or in the text, or not at all (the generic role). */
  readonly roleFrom: 'stated' | 'title' | 'content' | 'unknown';
  readonly duties: readonly CoveredDuty[];
  /** By category id, in the role's order of importance. */
  readonly categories: ReadonlyMap<string, CategoryCoverage>;
  readonly missing: { readonly core: readonly string[]; readonly recommended: readonly string[] };
}

/** The role of a document: the one asked for, its front matter's, its title's, the one that its text names, the one for all that name none, or the generic one. */
function roleOfDocument(
  document: JobDescription,
  catalogue: Catalogue,
  asked: string | undefined,
  defaultRole: string | undefined,
): Pick<Coverage, 'role' | 'roleFrom'> {
  const called = (name: string | undefined): Role | undefined =>
    name === undefined ? undefined : (roleById(catalogue, name) ?? roleOfTitle(catalogue, name));
  const stated = called(asked ?? frontMatterText(document.frontMatter, 'role'));
  if (stated !== undefined) return { role: stated, roleFrom: 'stated' };
  const titled = document.title === undefined ? undefined : roleOfTitle(catalogue, document.title.text);
  if (titled !== undefined) return { role: titled, roleFrom: 'title' };
  const named = roleOfContent(document, catalogue);
  if (named !== undefined) return { role: named, roleFrom: 'content' };
  const set = called(defaultRole);
  if (set !== undefined) return { role: set, roleFrom: 'stated' };
  // What is not known is not demanded: the generic role has no core.
  const generic = roleById(catalogue, GENERIC_ROLE);
  if (generic === undefined) throw new Error('The catalogue has no generic role.');
  return { role: generic, roleFrom: 'unknown' };
}

/** The level that a document states, in its front matter or its title. */
export function levelOfDocument({ frontMatter, title }: JobDescription): Level | undefined {
  const stated = frontMatterText(frontMatter, 'level');
  return LEVELS.find((level) => level === stated) ?? (title && levelOfTitle(title.text));
}

/** What tags, links and addresses have in them: a cheap test before these are looked for. */
const MARKUP = ['<', '](', '://', 'ww.', 'WW.'];

/** The front matter key by which a writer says, by ids or names, that categories are not part of this job. */
export const NOT_PART_KEY = 'jd-not-part';

/**
 * Which categories the document's duties express, and which the role asks for are missing.
 *
 * @param askedRole the role to measure by, by its id or a title, instead of the document's own
 * @param defaultRole the role of documents that name none
 */
export function coverDocument(document: JobDescription, catalogue: Catalogue, askedRole?: string, defaultRole?: string): Coverage {
  const { role, roleFrom } = roleOfDocument(document, catalogue, askedRole, defaultRole);
  const prose = MARKUP.some((mark) => document.text.includes(mark)) ? proseOf(document) : document.text;
  const categoriesOf = categoriesOfDuties(catalogue, prose, document.duties.map(({ span }) => span)); // prettier-ignore
  const duties = document.duties.map((duty, n) => ({ duty, categories: categoriesOf[n] ?? [] }));
  const byCategory = new Map<string, number[]>();
  duties.forEach(({ categories }, n) => {
    for (const id of categories) {
      const list = byCategory.get(id);
      if (list === undefined) byCategory.set(id, [n]);
      else list.push(n);
    }
  });
  const named = listOf(document.frontMatter?.entries.get(NOT_PART_KEY)?.value);
  const notPart = new Set(named.map((name) => categoryOfName(catalogue, name)?.id ?? name));
  const categories = new Map<string, CategoryCoverage>();
  const missing: Record<Tier, string[]> = { core: [], recommended: [], optional: [] };
  for (const [id, usual] of tiersIn(catalogue)(role)) {
    const found = byCategory.get(id) ?? [];
    const tier = notPart.has(id) ? 'optional' : usual;
    categories.set(id, { tier, covered: found.length > 0, duties: found });
    if (found.length === 0) missing[tier].push(id);
  }
  return { role, roleFrom, duties, categories, missing: { core: missing.core, recommended: missing.recommended } };
}

/** The tiers of a catalogue's categories for a role, in the role's order of importance. */
const tiersIn = once((catalogue: Catalogue) =>
  once((role: Role): ReadonlyMap<string, Tier> => {
    const ids = [...categoryOrder(role), ...catalogue.categories.map(({ id }) => id)];
    return new Map(ids.map((id) => [id, tierOf(role, id)]));
  }),
);

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
}
