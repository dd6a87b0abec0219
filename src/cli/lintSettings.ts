import {
  CONFIG_FILE,
  documentDefaults,
  isNamedJobDescription,
  NO_CONFIG,
  optionsFrom,
  OTHER_CONFIG_FILE,
  readConfig,
  readTermFiles,
  type Catalogue,
  type DocumentDefaults,
  type LintConfig,
  type LintOptions,
  type TeamTermList,
} from '../core/index';
import { readText } from './byteOrderMark';
import { readCatalogue, roleOption } from './catalogue';
import { failuresOf, type Failures } from './failures';
import type { Host } from './host';
import { fileOption } from './options';
import { reasonForReading } from './reasons';
import { readIfThere, reportProblems, teamFilesOf, tellOfFile, tellOtherFolders } from './teamFiles';
import { wrongUse } from './usage';

/** What holds for the file at a path; `-` stands for the folder that the program was started in. */
export interface Settings<Options = LintOptions> {
  readonly at: (path: string) => Promise<Options>;
  /** Whether a configuration, or a file of the team, could not be read so far; each such was one line on standard error, and the rest goes on without it. */
  readonly hasFailed: () => boolean;
}

/**
 * The options that hold for a file: by the configuration file named on the command line, else by the nearest `.jd-writer.yaml` in
 * the file's folder or above it. Each configuration is read once; a wrong entry in it is one line on standard error and is passed over.
 */
export async function lintSettings(host: Host, configFile: string | undefined, roleName: string | undefined): Promise<Settings> {
  fileOption('--config', configFile);
  const failures = failuresOf(host);
  const team = await readTeam(host, failures);
  const { catalogue, terms } = team;
  const role = roleName === undefined ? {} : { role: roleOption(catalogue, roleName).id };
  const configAt = await configurations(host, configFile, team, failures);
  const options = remembered((config: LintConfig) => ({ ...optionsFrom(config, terms, catalogue), ...role }));
  return {
    at: async (path) => ({ ...options(await configAt(path)), isDeclared: isNamedJobDescription(path) }),
    hasFailed: failures.hasFailed,
  };
}

/** What holds for a file that is to be written, by the nearest `.jd-writer.yaml` above it. */
export async function settingsForNew(host: Host): Promise<Settings<DocumentDefaults>> {
  const failures = failuresOf(host);
  const team = await readTeam(host, failures);
  const configAt = await configurations(host, undefined, team, failures);
  return { at: async (path) => documentDefaults(await configAt(path), team.catalogue), hasFailed: failures.hasFailed };
}

/** What names in a configuration may stand for. */
interface Team {
  readonly catalogue: Catalogue;
  readonly terms: readonly TeamTermList[];
}

async function readTeam(host: Host, failures: Failures): Promise<Team> {
  await tellOtherFolders(host);
  return { catalogue: await readCatalogue(host, failures), terms: await readTerms(host, failures) };
}

async function configurations(host: Host, file: string | undefined, team: Team, failures: Failures): Promise<Settings<LintConfig>['at']> {
  const read = (path: string, text: string): LintConfig => {
    const { config, problems } = readConfig(text, team);
    reportProblems(host, { path: shortened(host, path), text }, problems);
    return config;
  };
  if (file !== undefined) {
    const text = await readText(host, file).catch((error: unknown) => {
      throw wrongUse('cannot-read', { path: file, reason: reasonForReading(error) });
    });
    const config = read(file, text);
    return () => Promise.resolve(config);
  }
  const find = remembered(async (folder: string): Promise<LintConfig> => {
    const path = `${folder}/${CONFIG_FILE}`;
    const text = await readIfThere(host, path, (error) => {
      failures.tell('cannot-read', shortened(host, path), error);
    });
    if (text !== undefined) return read(path, text);
    const other = `${folder}/${OTHER_CONFIG_FILE}`;
    if ((await readIfThere(host, other, () => undefined)) !== undefined) tellOfFile(host, shortened(host, other), 'config-name');
    const parent = parentOf(folder);
    return parent === undefined ? NO_CONFIG : find(parent);
  });
  return (path) => find(folderOf(host, path === '-' ? CONFIG_FILE : path));
}

/** A function that works each of its values out once. */
function remembered<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key) ?? work(key);
    known.set(key, found);
    return found;
  };
}

function folderOf(host: Host, path: string): string {
  const whole = (/^(?:\/|[a-z]:[\\/])/i.test(path) ? path : `${host.folder}/${path}`).replaceAll('\\', '/');
  const parts: string[] = [];
  for (const part of whole.split('/').slice(0, -1)) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** A path within the folder that the program was started in is shown as seen from there. */
function shortened({ folder }: Host, path: string): string {
  const start = `${folder.replaceAll('\\', '/').replace(/\/$/, '')}/`;
  return path.startsWith(start) ? path.slice(start.length) : path;
}

const parentOf = (folder: string): string | undefined => (folder.includes('/') ? folder.slice(0, folder.lastIndexOf('/')) : undefined);

async function readTerms(host: Host, failures: Failures): Promise<readonly TeamTermList[]> {
  const files = await teamFilesOf('terms', host, failures);
  const { lists, problems } = readTermFiles(files.map(({ path, text }) => ({ name: path, text }))); // prettier-ignore
  for (const [n, file] of files.entries()) reportProblems(host, file, problems[n] ?? []);
  return lists;
}
