import { categoryOfName, roleOfName } from '../catalogue/find';
import { builtInCatalogue } from '../catalogue/load';
import { TIERS, type Catalogue } from '../catalogue/types';
import { unknownCategory, unknownRole } from '../catalogue/unknownNames';
import type { DocumentKind } from '../document/types';
import { problemAt, type FileProblem } from '../fileProblems';
import { lazily } from '../lazily';
import { ruleIdsOf, unknownRule } from '../lint/directives/knownNames';
import { levelsFrom, withLevels, type FindingLevel } from '../lint/levels';
import { listsOf, ruleProblems, withoutWrong, type OwnTerm, type TeamTermList } from '../lint/team/teamTerms';
import { SeenTerms } from '../lint/team/termFiles';
import { fileSchema, readYaml, schemaProblems, valueAt, type YamlFile } from '../yamlWithSchema';
import { configSchema } from './schema';
import { TEAM_FOLDER } from './teamFolders';

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
  const data = withLevels(
    isMapping(file.data) ? Object.fromEntries(Object.entries(file.data).filter(([, value]) => value !== null)) : (file.data ?? {}),
  );
  const placed = schemaProblems(file, schema(), data);
  const config = configOf(withoutWrong(data, placed.map(({ path }) => path))); // prettier-ignore
  const wrongTerms = new Set(placed.flatMap(({ path }) => (path[0] === 'terms' ? (path[1] ?? []) : [])));
  return {
    config,
    problems: [
      ...file.problems,
      ...placed.map(({ problem }) => problem),
      ...nameProblems(file, config, known),
      ...termProblems(file, data, wrongTerms, known.terms ?? []),
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
  const ruleIds = ruleIdsOf([...config.terms, ...(known.terms ?? [])].map(({ rule }) => rule));
  const rules = Object.keys(config.rules).flatMap((rule) =>
    ruleIds.has(rule) ? [] : [unknownRule(ruleIds, rule, file.spanOf(['rules', rule], true))],
  );
  const role =
    config.role === undefined || roleOfName(catalogue, config.role) !== undefined
      ? []
      : [unknownRole(catalogue, config.role, file.spanOf(['role']))];
  return [...rules, ...role, ...tierProblems(file, config, catalogue)];
}

/** Roles and categories that do not exist, and those that are named already: a role by another of its names, a category in any list. */
function tierProblems(file: YamlFile, { roles }: LintConfig, catalogue: Catalogue): readonly FileProblem[] {
  const seenRoles = new Set<string>();
  return Object.entries(roles).flatMap(([name, tiers]) => {
    const at = file.spanOf(['roles', name], true);
    const role = roleOfName(catalogue, name)?.id;
    if (role !== undefined && seenRoles.has(role)) return [problemAt('listed-twice', at, { value: name })];
    if (role !== undefined) seenRoles.add(role);
    const seen = new Set<string>();
    const categories = TIERS.filter((tier) => tiers[tier] !== undefined).flatMap((tier) =>
      listAt(file.data, ['roles', name, tier]).flatMap((value, n) => {
        if (typeof value !== 'string') return [];
        const span = file.spanOf(['roles', name, tier, String(n)]);
        const category = categoryOfName(catalogue, value)?.id;
        if (category === undefined) return [unknownCategory(catalogue, value, span)];
        if (seen.has(category)) return [problemAt('listed-twice', span, { value })];
        seen.add(category);
        return [];
      }),
    );
    return [...(role === undefined ? [unknownRole(catalogue, name, at)] : []), ...categories];
  });
}

/** Terms that have no effect, also since they are listed already, and a message that nobody will see. */
function termProblems(file: YamlFile, data: unknown, wrong: ReadonlySet<string>, lists: readonly TeamTermList[]): readonly FileProblem[] {
  const seen = new SeenTerms();
  for (const { rule, entries } of lists) for (const entry of entries) seen.check(rule, entry, TERMS_FOLDER, () => NOWHERE);
  return listAt(data, ['terms']).flatMap((term, n) => {
    if (!isMapping(term) || wrong.has(String(n))) return [];
    const path = ['terms', String(n)];
    return [
      ...listsOf([term as unknown as OwnTerm]).flatMap(({ rule, message, entries }) => [
        ...ruleProblems(file, rule, [...path, 'rule'], message && [...path, 'message']),
        ...entries.flatMap((entry) => seen.check(rule, entry, CONFIG_FILE, (at) => file.spanOf([...path, 'terms', String(at)])).problems),
      ]),
    ];
  });
}

const TERMS_FOLDER = `${TEAM_FOLDER}/terms`;
const NOWHERE = { start: 0, end: 0 };

function listAt(data: unknown, path: readonly string[]): readonly unknown[] {
  const value = valueAt(data, path);
  return Array.isArray(value) ? value : [];
}
