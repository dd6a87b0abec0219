import { categoryOfName, roleOfName } from '../catalogue/find';
import { tiersOver } from '../catalogue/order';
import type { Catalogue, Role } from '../catalogue/types';
import type { LintOptions } from '../lint/lint';
import { builtInTerms } from '../lint/matching/termLists';
import { matcherOf } from '../lint/matching/terms';
import { rules as builtInRules } from '../lint/rules';
import { entriesWithLevels, teamRules, type TeamTermList } from '../lint/team/teamTerms';
import { withoutSameTerms } from '../lint/team/termFiles';
import type { LintConfig, RoleTiers } from './config';

/** What a configuration, the lists of `.jd-writer/terms/*.yaml` and a team's catalogue make of the linter's options. Names that do not exist are passed over. */
export function optionsFrom(config: LintConfig, teamTerms: readonly TeamTermList[], catalogue: Catalogue): LintOptions {
  const lists = withoutSameTerms([...teamTerms, ...config.terms]);
  return {
    ...documentDefaults(config, catalogue),
    levels: config.rules,
    allow: config.allow,
    ...(lists.length > 0 && {
      rules: [...builtInRules, ...teamRules(lists)],
      matcher: matcherOf([...builtInTerms(), ...entriesWithLevels(lists)]),
    }),
  };
}

/** The part of the options that a new JD follows as well: what its role needs, and what it is where nothing says so. */
export type DocumentDefaults = Pick<LintOptions, 'defaultRole' | 'defaultKind'> & { readonly catalogue: Catalogue };

/** What a configuration makes of a team's catalogue, and the role and kind that it names. Names that do not exist are passed over. */
export function documentDefaults(config: LintConfig, catalogue: Catalogue): DocumentDefaults {
  const role = config.role === undefined ? undefined : roleOfName(catalogue, config.role)?.id;
  return {
    catalogue: withTiers(catalogue, config.roles),
    ...(role !== undefined && { defaultRole: role }),
    ...(config.kind !== undefined && { defaultKind: config.kind }),
  };
}

/** A catalogue whose roles need the categories that a team says they do; of a role's several names the first counts. */
function withTiers(catalogue: Catalogue, roles: LintConfig['roles']): Catalogue {
  const byId = new Map<string, RoleTiers>();
  for (const [name, tiers] of Object.entries(roles)) {
    const role = roleOfName(catalogue, name);
    if (role !== undefined && !byId.has(role.id)) byId.set(role.id, tiers);
  }
  if (byId.size === 0) return catalogue;
  return { ...catalogue, roles: catalogue.roles.map((role) => withRoleTiers(catalogue, role, byId.get(role.id) ?? {})) };
}

/** A role whose given lists are replaced; what these name leaves the other lists, and of two mentions the first counts. */
function withRoleTiers(catalogue: Catalogue, role: Role, tiers: RoleTiers): Role {
  const named = new Set<string>();
  const given = (names: readonly string[] | undefined): readonly string[] | undefined =>
    names?.flatMap((name) => {
      const id = categoryOfName(catalogue, name)?.id;
      if (id === undefined || named.has(id)) return [];
      named.add(id);
      return [id];
    });
  const lists = { core: given(tiers.core), recommended: given(tiers.recommended), optional: given(tiers.optional) };
  return { ...role, ...tiersOver(lists, role) };
}
