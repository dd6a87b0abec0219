import type { Schema } from '@cfworker/json-schema';
import { json as schemaJson } from 'data:catalogue-schema';
import { problemAt, type FileProblem } from '../fileProblems';
import { lazily } from '../lazily';
import { firstLine } from '../text';
import { fileSchema, readYaml, schemaProblems, type FileSchema } from '../yamlWithSchema';
import { categoryFrom, roleFrom, type RawCategory, type RawRole } from './entries';
import { categoryById, roleById } from './find';
import { GENERIC_ROLE } from './load';
import type { Catalogue } from './types';

/** What one file of a team adds to the catalogue, or changes in it. */
export type TeamEntry = { readonly kind: 'category'; readonly data: RawCategory } | { readonly kind: 'role'; readonly data: RawRole };

/**
 * Reads one file of `.jd-writer/catalogue`: a category or a role, by the schema of the built-in ones. Never throws; a file with
 * problems has no entry.
 */
export function readTeamEntry(text: string): { readonly entry: TeamEntry | undefined; readonly problems: readonly FileProblem[] } {
  const file = readYaml(text);
  const [error] = file.problems;
  if (error !== undefined) return { entry: undefined, problems: [error] };
  const kind = kindOf(file.data);
  if (kind === undefined) return { entry: undefined, problems: [problemAt('no-entry', { start: 0, end: firstLine(text).length })] };
  const problems = schemaProblems(file, schemas()[kind]).map(({ problem }) => problem);
  if (problems.length > 0) return { entry: undefined, problems };
  return { entry: kind === 'category' ? { kind, data: file.data as RawCategory } : { kind, data: file.data as RawRole }, problems };
}

/** A catalogue with what a team's files add: new categories and roles, further duties of a category, other texts in their places. */
export function withTeamFiles(base: Catalogue, entries: readonly TeamEntry[]): Catalogue {
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

function kindOf(data: unknown): TeamEntry['kind'] | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  if ('core' in data || 'title' in data) return 'role';
  return 'duties' in data || 'name' in data ? 'category' : undefined;
}

const schemas = lazily(() => {
  const { $defs } = JSON.parse(schemaJson) as { $defs: Record<string, Schema> };
  const schema = (kind: TeamEntry['kind']): FileSchema => fileSchema({ $defs, $ref: `#/$defs/${kind}` });
  return { category: schema('category'), role: schema('role') };
});
