import { json } from 'data:catalogue';
import { lazily } from '../lazily';
import { categoryFrom, roleFrom, type RawCategory, type RawRole } from './entries';
import { categoryOrder, rankIn } from './order';
import type { Boilerplate, Catalogue, Outline } from './types';

interface CatalogueData {
  readonly categories: readonly RawCategory[];
  readonly roles: readonly RawRole[];
  readonly outlines: readonly Outline[];
  readonly boilerplate: Boilerplate;
}

/** The role whose texts stand in for those that a role does not have. */
export const GENERIC_ROLE = 'generic';

/** The role that is taken where none is named. */
export const DEFAULT_ROLE = 'operations-specialist';

/** The catalogue that comes with JD Writer, read from the bundle on the first call: categories in the order in which most jobs need them. */
export const builtInCatalogue = lazily((): Catalogue => {
  const { categories, roles, outlines, boilerplate } = JSON.parse(json) as CatalogueData;
  const all = roles.map((role) => roleFrom(role, undefined, undefined, false));
  const main = all.find(({ id }) => id === DEFAULT_ROLE);
  const rank = rankIn(main === undefined ? [] : categoryOrder(main));
  return {
    categories: categories.map((category) => categoryFrom(category, undefined, false)).sort((a, b) => rank(a.id) - rank(b.id)),
    roles: all.sort((a, b) => roleRank(a) - roleRank(b)),
    outlines,
    boilerplate,
  };
});

/** The default role first, the one for all jobs last. */
function roleRank({ id }: { readonly id: string }): number {
  return id === DEFAULT_ROLE ? 0 : id === GENERIC_ROLE ? 2 : 1;
}
