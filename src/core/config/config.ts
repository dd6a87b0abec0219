import { categoryOfName, roleOfName } from '../catalogue/find';
import { builtInCatalogue } from '../catalogue/load';
import type { Catalogue } from '../catalogue/types';
import { problemAt, type FileProblem, type FileProblemId } from '../fileProblems';
import { lazily } from '../lazily';
import type { DocumentKind } from '../document/types';
import { levelsFrom, type FindingLevel } from '../lint/levels';
import { rules as builtInRules } from '../lint/rules';
import { listsOf, ruleProblems, TEAM_RULE, withoutWrong, type OwnTerm, type TeamTermList } from '../lint/teamTerms';
import { nearest } from '../nearest';
import { fileSchema, readYaml, schemaProblems, type YamlFile } from '../yamlWithSchema';
import { configSchema } from './schema';

/** The name of the file that a team configures JD Writer by. */
export const CONFIG_FILE = '.jd-writer.yaml';

/** Which categories a team needs of a role; a list that is left out stays the role's own. */
export interface RoleTiers {
  readonly core?: readonly string[];
  readonly recommended?: readonly string[];
  readonly optional?: readonly string[];
}

/** A `.jd-writer.yaml` as data; see `config.schema.json` for each field. */
export interface LintConfig {
  readonly rules: Readonly<Record<string, FindingLevel>>;
  readonly allow: readonly string[];
  readonly role: string | undefined;
  readonly kind: DocumentKind | undefined;
  readonly roles: Readonly<Record<string, RoleTiers>>;
  /** The team's own terms, as lists. */
  readonly terms: readonly TeamTermList[];
}

/** The names that a configuration may use besides the built-in ones. */
export interface KnownNames {
  readonly catalogue?: Catalogue;
  /** The lists of `.jd-writer/terms/*.yaml`, whose rules may be set, too. */
  readonly terms?: readonly TeamTermList[];
}

/** What holds where nothing is configured. */
export const NO_CONFIG: LintConfig = { rules: {}, allow: [], role: undefined, kind: undefined, roles: {}, terms: [] };

/**
 * Reads a `.jd-writer.yaml`. Never throws: a wrong entry is a problem at its place, and everything else holds. Names that are not
 * known are problems; they are told by what `known` says of the team's catalogue and terms.
 */
export function readConfig(
  text: string,
  known: KnownNames = {},
): { readonly config: LintConfig; readonly problems: readonly FileProblem[] } {
  const file = readYaml(text);
  // A key with nothing behind it is one that is still being written.
  const data = isMapping(file.data)
    ? Object.fromEntries(Object.entries(file.data).filter(([, value]) => value !== null))
    : (file.data ?? {});
  const placed = schemaProblems(file, schema(), data);
  const config = configOf(withoutWrong(data, placed.map(({ path }) => path))); // prettier-ignore
  const wrongTerms = new Set(placed.flatMap(({ path }) => (path[0] === 'terms' ? (path[1] ?? []) : [])));
  return {
    config,
    problems: [
      ...file.problems,
      ...placed.map(({ problem }) => problem),
      ...nameProblems(file, config, known),
      ...termProblems(file, data, wrongTerms),
    ],
  };
}

const schema = lazily(() => fileSchema(configSchema()));

function isMapping(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** The configuration that checked data state. */
function configOf(data: unknown): LintConfig {
  if (!isMapping(data)) return NO_CONFIG;
  const { rules, allow, role, kind, roles, terms } = data as {
    readonly rules?: Readonly<Record<string, unknown>>;
    readonly allow?: readonly string[];
    readonly role?: string;
    readonly kind?: DocumentKind;
    readonly roles?: Readonly<Record<string, RoleTiers>>;
    readonly terms?: readonly OwnTerm[];
  };
  return { rules: levelsFrom(rules), allow: allow ?? [], role, kind, roles: roles ?? {}, terms: listsOf(terms ?? []) };
}

/** Rules, roles and categories that do not exist. */
function nameProblems(file: YamlFile, config: LintConfig, known: KnownNames): readonly FileProblem[] {
  const catalogue = known.catalogue ?? builtInCatalogue();
  const ruleIds = new Set([
    ...builtInRules.map(({ id }) => id),
    ...[...config.terms, ...(known.terms ?? [])].map(({ rule }) => rule),
    TEAM_RULE,
  ]);
  const roleIds = catalogue.roles.map(({ id }) => id);
  const categoryIds = catalogue.categories.map(({ id }) => id);
  const unknown = (id: FileProblemId, value: string, path: readonly string[], onKey: boolean, all: Iterable<string>): FileProblem =>
    problemAt(id, file.spanOf(path, onKey), { value, near: nearest(value, [...all])[0] ?? '' });
  const rules = Object.keys(config.rules).flatMap((rule) =>
    ruleIds.has(rule) ? [] : [unknown('unknown-rule', rule, ['rules', rule], true, ruleIds)],
  );
  const role =
    config.role === undefined || roleOfName(catalogue, config.role) !== undefined
      ? []
      : [unknown('unknown-role', config.role, ['role'], false, roleIds)];
  const roles = Object.entries(config.roles).flatMap(([name, tiers]) => [
    ...(roleOfName(catalogue, name) === undefined ? [unknown('unknown-role', name, ['roles', name], true, roleIds)] : []),
    ...Object.keys(tiers).flatMap((tier) =>
      listAt(file.data, ['roles', name, tier]).flatMap((category, n) =>
        typeof category !== 'string' || categoryOfName(catalogue, category) !== undefined
          ? []
          : [unknown('unknown-category', category, ['roles', name, tier, String(n)], false, categoryIds)],
      ),
    ),
  ]);
  return [...rules, ...role, ...roles];
}

/** Terms that have no effect, or a message that nobody will see. */
function termProblems(file: YamlFile, data: unknown, wrong: ReadonlySet<string>): readonly FileProblem[] {
  return listAt(data, ['terms']).flatMap((term, n) => {
    if (!isMapping(term) || wrong.has(String(n)) || typeof term['rule'] !== 'string') return [];
    const path = ['terms', String(n)];
    return ruleProblems(file, term['rule'], [...path, 'rule'], term['message'] === undefined ? undefined : [...path, 'message']);
  });
}

function listAt(data: unknown, path: readonly string[]): readonly unknown[] {
  const value = path.reduce<unknown>((at, key) => (isMapping(at) ? at[key] : undefined), data);
  return Array.isArray(value) ? value : [];
}
