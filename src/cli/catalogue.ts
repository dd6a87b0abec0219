import {
  builtInCatalogue, categoryOfName, nearest, readTeamCatalogue, roleOfName, type Catalogue, type Category, type Role,
} from '../core/index'; // prettier-ignore
import { UsageError, type Host } from './host';
import { complain } from './messages';
import { reportProblems, teamFilesOf } from './teamFiles';

/** The built-in catalogue with the team's files. A file that cannot be used is told on standard error; the rest goes on. */
export async function readCatalogue(host: Host): Promise<Catalogue> {
  const files = await teamFilesOf('catalogue', host);
  const named = files.map(({ path, text }) => ({ name: path, text }));
  const { catalogue, problems } = readTeamCatalogue(builtInCatalogue(), named);
  for (const [n, file] of files.entries()) {
    const own = problems[n] ?? [];
    reportProblems(host, file, own);
    if (own.length > 0) complain(host, 'left-out', { path: file.path });
  }
  return catalogue;
}

/** The role with an id or a title; any other is wrong use. */
export function roleOption(catalogue: Catalogue, value: string): Role {
  return (
    roleOfName(catalogue, value) ??
    refuse(
      'role',
      value,
      catalogue.roles.map(({ id, title }) => [id, title['zh-CN'], title.en]),
    )
  );
}

/** The category with an id, a name or a synonym; any other is wrong use. */
export function categoryOption(catalogue: Catalogue, value: string): Category {
  return (
    categoryOfName(catalogue, value) ??
    refuse(
      'category',
      value,
      catalogue.categories.map(({ id, name }) => [id, name['zh-CN'], name.en]),
    )
  );
}

/** Says what is near, or else all there is; each entry is an id and its names. */
function refuse(what: string, value: string, entries: readonly (readonly string[])[]): never {
  const near = nearest(value, entries.flat()).flatMap((name) => entries.find((names) => names.includes(name))?.[0] ?? []);
  const ids = entries.map(([id]) => id).join(', ');
  throw new UsageError(
    `There is no ${what} “${value}”; ${near.length > 0 ? `did you mean ${[...new Set(near)].join(' or ')}?` : `choose from ${ids}.`}`,
  );
}
