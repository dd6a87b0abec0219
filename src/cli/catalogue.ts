import {
  builtInCatalogue, categoryOfName, fileProblemText, lineStartsOf, nearest, positionAt, readTeamFile, roleOfName, unknownCategories, withTeamFiles,
  type Catalogue, type Category, type Role, type TeamEntry,
} from '../core/index'; // prettier-ignore
import { UsageError, type Host } from './host';

/** Where a team keeps its own categories and roles, in the folder that the program is started in. */
const TEAM_FOLDER = '.jd-writer/catalogue';

/** The built-in catalogue with the team's files. A file that cannot be used is one line on standard error; the rest goes on. */
export async function readCatalogue(host: Host): Promise<Catalogue> {
  const files = (await host.readFolder(TEAM_FOLDER)).filter((name) => /\.ya?ml$/.test(name)).sort();
  const entries: TeamEntry[] = [];
  for (const file of files) {
    const entry = await readEntry(`${TEAM_FOLDER}/${file}`, host);
    if (entry !== undefined) entries.push(entry);
  }
  const catalogue = withTeamFiles(builtInCatalogue(), entries);
  for (const role of catalogue.roles.filter(({ team }) => team)) {
    for (const id of unknownCategories(catalogue, role))
      host.error(`jd-writer: the role ${role.id} names the category “${id}”, which does not exist.`);
  }
  return catalogue;
}

async function readEntry(path: string, host: Host): Promise<TeamEntry | undefined> {
  let text: string;
  try {
    text = await host.readFile(path);
  } catch {
    host.error(`jd-writer: ${path} cannot be read and is left out.`);
    return undefined;
  }
  const { entry, problems } = readTeamFile(text);
  const [problem] = problems;
  if (problem !== undefined) {
    const { line, character } = positionAt(lineStartsOf(text), problem.span.start);
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    host.error(`jd-writer: ${path}:${line + 1}:${character + 1}: ${fileProblemText(problem, 'en')}${more}; the file is left out.`);
  }
  return entry;
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
