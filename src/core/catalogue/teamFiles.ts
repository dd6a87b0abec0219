import type { Schema } from '@cfworker/json-schema';
import { json as schemaJson } from 'data:catalogue-schema';
import { problemAt, type FileProblem } from '../fileProblems';
import { lazily } from '../lazily';
import { firstLine } from '../text';
import { fileSchema, readYaml, schemaProblems, valueAt, type FileSchema, type PlacedProblem, type YamlFile } from '../yamlWithSchema';
import { categoryFrom, roleFrom, type RawCategory, type RawRole } from './entries';
import { categoryById, categoryOfName, dutyById, roleById } from './find';
import { GENERIC_ROLE } from './load';
import { LEVELS, TIERS, type Catalogue } from './types';
import { unknownCategory, unknownDuty, unknownRole } from './unknownNames';

/** What one file of a team adds to the catalogue, or changes in it. */
type TeamEntry = { readonly kind: 'category'; readonly data: RawCategory } | { readonly kind: 'role'; readonly data: RawRole };

/** A file of `.jd-writer/catalogue`. */
export interface CatalogueFile {
  /** As it is told to people. */
  readonly name: string;
  readonly text: string;
}

/** What a team's files make of a catalogue, and what is wrong with each of them: of a file with a problem nothing is taken. */
export interface TeamCatalogueRead {
  readonly catalogue: Catalogue;
  /** As many as there are files, in their order. */
  readonly problems: readonly (readonly FileProblem[])[];
}

/**
 * Reads the files of `.jd-writer/catalogue`. Never throws. Files may name what stands in any of them; of two files with the same id the
 * first counts.
 */
export function readTeamCatalogue(base: Catalogue, files: readonly CatalogueFile[]): TeamCatalogueRead {
  const read = files.map(({ text }) => readEntry(text, base));
  const problems = read.map((one) => one.problems);
  const first = new Map<string, string>();
  const leftOut = (): LeftOut => namesIn(base, read.flatMap(({ file }, n) => ((problems[n]?.length ?? 0) > 0 ? [{ file, name: files[n]?.name ?? '' }] : []))); // prettier-ignore
  const taken = (kind: TeamEntry['kind'], known: Catalogue): TeamEntry[] => {
    const others = leftOut();
    return read.flatMap(({ file, entry }, n) => {
      if (entry?.kind !== kind) return [];
      const { id } = entry.data;
      const other = first.get(`${kind} ${id}`);
      const unknown =
        entry.kind === 'role'
          ? [...namesInRole(file, entry.data, known, others), ...namedTwice(file, entry.data)]
          : [...namesInCategory(file, entry.data, known, others), ...builtInDuties(file, entry.data, base)];
      problems[n] =
        unknown.length > 0 || other === undefined ? unknown : [problemAt('same-id', file.spanOf(['id']), { value: id, file: other })];
      if (problems[n].length > 0) return [];
      first.set(`${kind} ${id}`, files[n]?.name ?? '');
      return [entry];
    });
  };
  const named = withTeamFiles(base, read.flatMap(({ entry }) => entry ?? [])); // prettier-ignore
  const categories = taken('category', named);
  const known = withTeamFiles(base, categories);
  const roles = taken('role', known);
  return { catalogue: categories.length + roles.length === 0 ? base : withTeamFiles(known, roles), problems };
}

/** What stands in files of which nothing is taken, by kind and id, with the name of the file. */
type LeftOut = ReadonlyMap<string, string>;

/** As far as the files can be read at all. */
function namesIn(base: Catalogue, files: readonly { readonly file: YamlFile; readonly name: string }[]): LeftOut {
  return new Map(
    files.flatMap(({ file: { data }, name }) => {
      const id = valueAt(data, ['id']);
      const kind = kindOf(data, base);
      if (kind === undefined || typeof id !== 'string') return [];
      const duties = kind === 'category' ? keysOfList(valueAt(data, ['duties'])).map((duty) => `duty ${id}/${duty}`) : [];
      return [`${kind} ${id}`, ...duties].map((key) => [key, name] as const);
    }),
  );
}

function keysOfList(duties: unknown): readonly string[] {
  return Array.isArray(duties) ? duties.map((duty: unknown) => valueAt(duty, ['id'])).filter((id) => typeof id === 'string') : [];
}

/** A name that nobody has, or that stands in a file which is left out: then that file is what is to be mended. */
function unknownOr(leftOut: LeftOut, key: string, unknown: FileProblem): FileProblem {
  const file = leftOut.get(key);
  return file === undefined ? unknown : problemAt('left-out', unknown.span, { value: key.slice(key.indexOf(' ') + 1), file });
}

/** Categories and duties that a role names and nobody has. */
function namesInRole(file: YamlFile, role: RawRole, known: Catalogue, leftOut: LeftOut): readonly FileProblem[] {
  const categories = TIERS.flatMap((tier) =>
    (role[tier] ?? []).flatMap((id, n) =>
      categoryById(known, id) === undefined
        ? [unknownOr(leftOut, `category ${id}`, unknownCategory(known, id, file.spanOf([tier, String(n)])))]
        : [],
    ),
  );
  const duties = dutyLists(role).flatMap(({ path, ids }) =>
    ids.flatMap((id, n) =>
      dutyById(known, id) === undefined
        ? [unknownOr(leftOut, `duty ${id}`, unknownDuty(known, id, file.spanOf([...path, String(n)])))]
        : [],
    ),
  );
  return [...categories, ...duties];
}

/** Categories that stand in an earlier list of the role already. */
function namedTwice(file: YamlFile, role: RawRole): readonly FileProblem[] {
  const ids = new Set<string>();
  return TIERS.flatMap((tier) =>
    (role[tier] ?? []).flatMap((id, n) => {
      if (ids.has(id)) return [problemAt('listed-twice', file.spanOf([tier, String(n)]), { value: id })];
      ids.add(id);
      return [];
    }),
  );
}

/** Duties that a category of the base has already. */
function builtInDuties(file: YamlFile, { id: category, duties }: RawCategory, base: Catalogue): readonly FileProblem[] {
  return duties.flatMap(({ id }, n) =>
    dutyById(base, `${category}/${id}`) === undefined
      ? []
      : [problemAt('built-in-duty', file.spanOf(['duties', String(n), 'id']), { value: `${category}/${id}` })],
  );
}

/** The duties that a role takes first, and where they stand in its file: one list, or one a level. */
function dutyLists({ duties }: RawRole): readonly { readonly path: readonly string[]; readonly ids: readonly string[] }[] {
  const isOneList = (value: RawRole['duties']): value is readonly string[] => Array.isArray(value);
  if (isOneList(duties)) return [{ path: ['duties'], ids: duties }];
  return LEVELS.map((level) => ({ path: ['duties', level], ids: duties?.[level] ?? [] }));
}

/** Roles that the duties of a category are for and nobody has. */
function namesInCategory(file: YamlFile, { duties }: RawCategory, known: Catalogue, leftOut: LeftOut): readonly FileProblem[] {
  return duties.flatMap(({ roles = [] }, n) =>
    roles.flatMap((id, r) =>
      roleById(known, id) === undefined
        ? [unknownOr(leftOut, `role ${id}`, unknownRole(known, id, file.spanOf(['duties', String(n), 'roles', String(r)])))]
        : [],
    ),
  );
}

interface ReadEntry {
  readonly file: YamlFile;
  readonly entry: TeamEntry | undefined;
  readonly problems: readonly FileProblem[];
}

/**
 * Reads one file: a category or a role, by the schema of the built-in ones. A file with problems has no entry.
 *
 * @param base the catalogue whose roles it may change
 */
function readEntry(text: string, base: Catalogue): ReadEntry {
  const file = readYaml(text);
  const wrong = (...problems: readonly FileProblem[]): ReadEntry => ({ file, entry: undefined, problems });
  const [error] = file.problems;
  if (error !== undefined) return wrong(error);
  const kind = kindOf(file.data, base);
  if (kind === undefined) return wrong(problemAt('no-entry', { start: 0, end: firstLine(text).length }));
  const problems = schemaProblems(file, schemas()[kind === 'role' && isRoleOf(base, file.data) ? 'change' : kind]).map((placed) =>
    withIdMeant(placed, base),
  );
  if (problems.length > 0) return wrong(...problems);
  if (kind === 'role') return { file, entry: { kind, data: file.data as RawRole }, problems };
  const data = file.data as RawCategory;
  const twice = dutyProblems(file, data);
  return twice.length > 0 ? wrong(...twice) : { file, entry: { kind, data }, problems };
}

/** A category's name in a list of ids: the problem offers the id. */
function withIdMeant({ path: [list], problem }: PlacedProblem, base: Catalogue): FileProblem {
  const {
    message: { id, params },
    span,
  } = problem;
  if (id !== 'bad-id' || !TIERS.some((tier) => tier === list)) return problem;
  return problemAt(id, span, { ...params, near: categoryOfName(base, params['value'] ?? '')?.id ?? '' });
}

/** Duties of a category that have the id of an earlier one. */
function dutyProblems(file: YamlFile, { duties }: RawCategory): readonly FileProblem[] {
  const ids = new Set<string>();
  return duties.flatMap(({ id }, n) => {
    if (ids.has(id)) return [problemAt('same-duty', file.spanOf(['duties', String(n), 'id']), { value: id })];
    ids.add(id);
    return [];
  });
}

/** A catalogue with what a team's files add: new categories and roles, further duties of a category, other texts in their places. */
function withTeamFiles(base: Catalogue, entries: readonly TeamEntry[]): Catalogue {
  return entries.reduce((catalogue, entry) => {
    if (entry.kind === 'category') {
      const category = categoryFrom(entry.data, categoryById(catalogue, entry.data.id), true);
      return { ...catalogue, categories: replaced(catalogue.categories, category) };
    }
    const role = roleFrom(entry.data, roleById(catalogue, entry.data.id), roleById(catalogue, GENERIC_ROLE), true);
    return { ...catalogue, roles: replaced(catalogue.roles, role) };
  }, base);
}

function replaced<T extends { readonly id: string }>(all: readonly T[], one: T): readonly T[] {
  return all.some(({ id }) => id === one.id) ? all.map((other) => (other.id === one.id ? one : other)) : [...all, one];
}

/** Whether a file has the id of a role that there is, so that it says no more than what is to be changed. */
function isRoleOf(base: Catalogue, data: unknown): boolean {
  const id = valueAt(data, ['id']);
  return typeof id === 'string' && roleById(base, id) !== undefined;
}

function kindOf(data: unknown, base: Catalogue): TeamEntry['kind'] | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  if ('core' in data || 'title' in data) return 'role';
  const duties = valueAt(data, ['duties']);
  const hasOwnDuties = Array.isArray(duties) && duties.every((duty) => typeof duty !== 'string');
  if (!('name' in data) && !hasOwnDuties && isRoleOf(base, data)) return 'role';
  return 'duties' in data || 'name' in data ? 'category' : undefined;
}

const schemas = lazily(() => {
  const { $defs } = JSON.parse(schemaJson) as { $defs: Record<string, Schema> };
  const schema = (kind: TeamEntry['kind']): FileSchema => fileSchema({ $defs, $ref: `#/$defs/${kind}` });
  const role = { ...$defs['role'], required: ['id', 'title', 'core'] };
  return { category: schema('category'), change: schema('role'), role: fileSchema({ $defs, ...role }) };
});
