import {
  builtInCatalogue,
  CONFIG_FILE,
  isNamedJobDescription,
  NO_CONFIG,
  optionsFrom,
  readConfig,
  readTermFiles,
  type Catalogue,
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

/** The settings of a command line. */
export interface Settings {
  /** The options that hold for the file at a path; `-` stands for the folder that the program was started in. */
  readonly at: (path: string) => Promise<LintOptions>;
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
  const read = (path: string, text: string | undefined): LintOptions => {
    const { config, problems } = text === undefined ? { config: NO_CONFIG, problems: [] } : readConfig(text, { catalogue, terms });
    reportProblems(host, { path: shortened(host, path), text: text ?? '' }, problems);
    return { ...optionsFrom(config, terms, catalogue), ...role };
  };
  if (configFile !== undefined) {
    const text = await readText(host, configFile).catch((error: unknown) => {
      throw wrongUse('cannot-read', { path: configFile, reason: reasonForReading(error) });
    });
    const options = read(configFile, text);
    return { at: (path) => Promise.resolve(optionsFor(path, options)), hasFailed: () => false };
  }
  const byFolder = new Map<string, Promise<LintOptions>>();
  const find = (folder: string): Promise<LintOptions> => {
    let found = byFolder.get(folder);
    if (found === undefined) byFolder.set(folder, (found = findFrom(folder)));
    return found;
  };
  let failed = false;
  const findFrom = async (folder: string): Promise<LintOptions> => {
    const path = `${folder}/${CONFIG_FILE}`;
    const text = await readIfThere(host, path, (error) => {
      failed = true;
      complain(host, 'cannot-read', { path: shortened(host, path), reason: reasonForReading(error) });
    });
    const parent = parentOf(folder);
    return text === undefined && parent !== undefined ? find(parent) : read(path, text);
  };
  return {
    at: async (path) => optionsFor(path, await find(folderOf(host, path === '-' ? CONFIG_FILE : path))),
    hasFailed: () => failed,
  };
}

/** What the nearest `.jd-writer.yaml` above a file that is to be written makes of the catalogue, and the role and kind that it names. */
export async function settingsForNew(host: Host, path: string): Promise<LintOptions & { readonly catalogue: Catalogue }> {
  const options = await (await lintSettings(host, undefined, undefined)).at(path);
  return { ...options, catalogue: options.catalogue ?? builtInCatalogue() };
}

const optionsFor = (path: string, options: LintOptions): LintOptions => ({ ...options, isDeclared: isNamedJobDescription(path) });

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
