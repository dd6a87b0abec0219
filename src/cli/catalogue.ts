import {
  builtInCatalogue, categoryOfName, nearest, readTeamCatalogue, roleOfName, searchCatalogue,
  type Catalogue, type Category, type Localized, type Role,
} from '../core/index'; // prettier-ignore
import type { Failures } from './failures';
import type { Host } from './host';
import { complain } from './messages';
import { reportProblems, teamFilesOf } from './teamFiles';
import { noSuch, type Thing } from './usage';

/** The built-in catalogue with the team's files. A file that cannot be used is told on standard error; the rest goes on. */
export async function readCatalogue(host: Host, failures: Failures): Promise<Catalogue> {
  const files = await teamFilesOf('catalogue', host, failures);
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

/** The duty with an id; any other is wrong use. */
export function dutyOption(catalogue: Catalogue, value: string): string {
  const ids = catalogue.categories.flatMap((category) => category.duties.map(({ id }) => id));
  const wanted = value.trim().toLowerCase();
  const found = ids.find((id) => id === wanted);
  if (found !== undefined) return found;
  const near = nearest(value, ids);
  const searched = near.length > 0 ? [] : searchCatalogue(catalogue, value).flatMap(({ duties }) => duties.map(({ duty }) => duty.id));
  throw noSuch('duty', value, [...near, ...searched.slice(0, MOST_FOUND)], {
    'zh-CN': '可用 jd-writer catalogue --search 关键词 查找。',
    en: 'jd-writer catalogue --search WORDS finds them.',
  });
}

/** So many duties that a word was found in are worth naming. */
const MOST_FOUND = 3;

const LISTED: Localized = { 'zh-CN': '可用 jd-writer catalogue 列出。', en: 'jd-writer catalogue lists them.' };

/** Says what is near, or else where all are listed; each entry is an id and its names. */
function refuse(thing: Thing, value: string, entries: readonly (readonly string[])[]): never {
  const near = nearest(value, entries.flat()).flatMap((name) => entries.find((names) => names.includes(name))?.[0] ?? []);
  throw noSuch(thing, value, [...new Set(near)], LISTED);
}
