import { once } from 'node:events';
import { access, chmod, constants, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Host } from './host';
import { languageOfEnvironment } from './language';
import { linesOf } from './lines';
import { isAbsent, isDenied } from './reasons';

/** The world as Node shows it. */
export function nodeHost(): Host {
  const { argv, env, stdin, stdout, stderr } = process;
  return {
    argv: argv.slice(2),
    readFile: async (file) => textOf(file === '-' ? await buffer(stdin) : await readFile(file)),
    writeFile: writeWhole,
    readFolder,
    listFiles,
    folder: process.cwd(),
    lines: () => linesOf(stdin),
    drained: () => (stdout.writableNeedDrain ? once(stdout, 'drain').then(() => undefined) : Promise.resolve()),
    language: languageOfEnvironment(env),
    colours: stdout.isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
    log: (line) => stdout.write(`${line}\n`),
    error: (line) => stderr.write(`${line}\n`),
  };
}

/** Writes a file as a whole or not at all: what stands in it stays until the new text has been written, so that a full disk takes nothing away. */
async function writeWhole(file: string, text: string): Promise<void> {
  const there = await stat(file).catch(() => undefined);
  // A new file has nothing to lose; what is no file, such as a terminal, cannot be replaced.
  if (there?.isFile() !== true) return writeFile(file, text);
  await access(file, constants.W_OK);
  const target = await realpath(file);
  const beside = `${target}.${process.pid}.tmp`;
  try {
    await writeFile(beside, text, { flag: 'wx' });
    await chmod(beside, there.mode);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    // A folder may be closed to new files, and the file in it open.
    if (!isDenied(error)) throw error;
    await writeFile(file, text);
  }
}

async function readFolder(folder: string): Promise<readonly string[] | undefined> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (!isAbsent(error)) throw error;
    // The same error tells that it is a file, and that a folder above it is one.
    return stat(folder).then(() => undefined, () => []); // prettier-ignore
  }
}

/** The files below a folder, and links to them. Links to folders are not followed, since what lies in the folder is found by its own name; nothing outside it is read. */
async function listFiles(folder: string, unreadable: Unreadable): Promise<readonly string[] | undefined> {
  const isFolder = await stat(folder).then((found) => found.isDirectory(), () => false); // prettier-ignore
  return isFolder ? filesIn(folder, await realpath(folder), unreadable) : undefined;
}

/** Whether a link leads to a file below a folder, which is given by its real path. */
async function leadsToFileIn(root: string, link: string): Promise<boolean> {
  try {
    const target = await realpath(link);
    const isBelow = target.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
    return isBelow && (await stat(target)).isFile();
  } catch {
    // The link leads nowhere.
    return false;
  }
}

/** Says that a folder cannot be read, and by which error. */
type Unreadable = (folder: string, error: unknown) => void;

async function filesIn(folder: string, root: string, unreadable: Unreadable): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    unreadable(folder, error);
    return [];
  });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: string[] = [];
  for (const entry of entries) {
    const name = path.join(folder, entry.name);
    if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFileIn(root, name)))) files.push(name);
    else if (entry.isDirectory() && !isSkipped(entry.name)) files.push(...(await filesIn(name, root, unreadable)));
  }
  return files;
}

/** Folders that hold no JDs of the team: those of tools and packages. */
function isSkipped(name: string): boolean {
  return name === 'node_modules' || name === '.git' || name === '.hg' || name === '.svn';
}

/** The text of bytes in UTF-8; anything else, UTF-16 among it, is no text. */
function textOf(bytes: Uint8Array): string {
  const is16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (is16) throw new NotUtf8Error('UTF16');
  if (bytes.subarray(0, BINARY_SAMPLE).includes(0)) throw new NotUtf8Error('BINARY');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new NotUtf8Error('NOT_UTF8');
  }
}

/** So many bytes tell whether a file is binary: no text, in UTF-8 or an older encoding, has a zero among them. */
const BINARY_SAMPLE = 8000;

/** Bytes that are no UTF-8: a text in another encoding, or none at all. */
class NotUtf8Error extends Error {
  readonly code: 'NOT_UTF8' | 'UTF16' | 'BINARY';

  constructor(code: NotUtf8Error['code']) {
    super(code);
    this.code = code;
  }
}
