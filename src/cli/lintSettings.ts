import {
  CONFIG_FILE,
  documentDefaults,
  isNamedJobDescription,
  NO_CONFIG,
  optionsFrom,
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
import type { Host } from './host';
import { complain } from './messages';
import { fileOption } from './options';
import { reasonForReading } from './reasons';
import { readIfThere, reportProblems, teamFilesOf } from './teamFiles';
import { wrongUse } from './usage';

/** What holds for the file at a path; `-` stands for the folder that the program was started in. */
export interface Settings<Options = LintOptions> {
  readonly at: (path: string) => Promise<Options>;
  /** Whether a configuration could not be read so far; each such was one line on standard error, and the rest goes on without it. */
  readonly hasFailed: () => boolean;
}

/**
 * The options that hold for a file: by the configuration file named on the command line, else by the nearest `.jd-writer.yaml` in
 * the file's folder or above it. Each configuration is read once; a wrong entry in it is one line on standard error and is passed over.
 */
export async function lintSettings(host: Host, configFile: string | undefined, roleName: string | undefined): Promise<Settings> {
  fileOption('--config', configFile);
  const catalogue = await readCatalogue(host);
  const role = roleName === undefined ? {} : { role: roleOption(catalogue, roleName).id };
  const terms = await readTerms(host);
  const configs = await configurations(host, configFile, { catalogue, terms });
  const options = remembered((config: LintConfig) => ({ ...optionsFrom(config, terms, catalogue), ...role }));
  return {
    at: async (path) => ({ ...options(await configs.at(path)), isDeclared: isNamedJobDescription(path) }),
    hasFailed: configs.hasFailed,
  };
}

/** What holds for a file that is to be written, by the nearest `.jd-writer.yaml` above it. */
export async function settingsForNew(host: Host): Promise<Settings<DocumentDefaults>> {
  const catalogue = await readCatalogue(host);
  const configs = await configurations(host, undefined, { catalogue, terms: await readTerms(host) });
  return { at: async (path) => documentDefaults(await configs.at(path), catalogue), hasFailed: configs.hasFailed };
}

/** What names in a configuration may stand for. */
interface Team {
  readonly catalogue: Catalogue;
  readonly terms: readonly TeamTermList[];
}

async function configurations(host: Host, file: string | undefined, team: Team): Promise<Settings<LintConfig>> {
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
    return { at: () => Promise.resolve(config), hasFailed: () => false };
  }
  let failed = false;
  const find = remembered(async (folder: string): Promise<LintConfig> => {
    const path = `${folder}/${CONFIG_FILE}`;
    const text = await readIfThere(host, path, (error) => {
      failed = true;
      complain(host, 'cannot-read', { path: shortened(host, path), reason: reasonForReading(error) });
    });
    if (text !== undefined) return read(path, text);
    const parent = parentOf(folder);
    return parent === undefined ? NO_CONFIG : find(parent);
  });
  return { at: (path) => find(folderOf(host, path === '-' ? CONFIG_FILE : path)), hasFailed: () => failed };
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

async function readTerms(host: Host): Promise<readonly TeamTermList[]> {
  const files = await teamFilesOf('terms', host);
  const { lists, problems } = readTermFiles(files.map(({ path, text }) => ({ name: path, text }))); // prettier-ignore
  for (const [n, file] of files.entries()) reportProblems(host, file, problems[n] ?? []);
  return lists;
}
