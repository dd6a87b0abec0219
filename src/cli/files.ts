import { declaresJobDescription } from '../core/index';
import { baseOfGlob, cleaned, globMatcher, isGlob } from './globs';
import { UsageError, type Host } from './host';

/** A document to read: the path as it was named or found, and its text. */
export interface InputFile {
  readonly path: string;
  readonly text: string;
}

/** The documents of a command line. */
export interface Input {
  /** One after another, so that no more than one is in memory. */
  readonly files: AsyncIterable<InputFile>;
  /** Whether something could not be read so far; each such thing was one line on standard error, and the rest goes on. */
  readonly hasFailed: () => boolean;
}

/** Markdown is looked into: only what says that it is a JD counts. */
const MARKDOWN = /\.(?:md|markdown)$/i;
const NAMED = /(?:\.jd\.md|\.txt)$/i;

/**
 * The documents that paths stand for, each once. A file named outright, or by a pattern, is read as a JD whatever its name; a folder
 * is walked for `*.jd.md`, Markdown with `jd:` in its front matter, and `*.txt`; `-` is standard input.
 */
export function inputOf(paths: readonly string[], host: Host): Input {
  let failed = false;
  const fail = (problem: string): void => {
    failed = true;
    host.error(`jd-writer: ${problem}`);
  };
  return { files: inputFiles(paths, host, fail), hasFailed: () => failed };
}

async function* inputFiles(paths: readonly string[], host: Host, fail: (problem: string) => void): AsyncGenerator<InputFile> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const file of filesOf(path, host, fail)) {
      if (seen.has(cleaned(file.path))) continue;
      seen.add(cleaned(file.path));
      yield file;
    }
  }
}

async function* filesOf(path: string, host: Host, fail: (problem: string) => void): AsyncGenerator<InputFile> {
  const listed = path === '-' ? undefined : await list(path, host, fail);
  if (listed !== undefined) {
    yield* filesInFolder(path, listed, host, fail);
    return;
  }
  const text = await host.readFile(path).catch((error: unknown) => reasonOf(error));
  if (typeof text === 'string') {
    yield { path, text };
    return;
  }
  if (path === '-' || !isGlob(path)) {
    fail(`${path === '-' ? 'standard input' : path} cannot be read: ${text.reason}`);
    return;
  }
  const matches = globMatcher(path);
  const found = ((await list(baseOfGlob(path), host, fail)) ?? []).filter(matches);
  if (found.length === 0) fail(`${path} matches no file.`);
  for (const file of found) yield* readNamed(file, host, fail);
}

async function list(folder: string, host: Host, fail: (problem: string) => void): Promise<readonly string[] | undefined> {
  try {
    return await host.listFiles(folder);
  } catch (error) {
    fail(`${folder} cannot be read: ${reasonOf(error).reason}`);
    return [];
  }
}

async function* filesInFolder(
  folder: string,
  listed: readonly string[],
  host: Host,
  fail: (problem: string) => void,
): AsyncGenerator<InputFile> {
  let count = 0;
  for (const path of listed) {
    if (!MARKDOWN.test(path) && !NAMED.test(path)) continue;
    for await (const file of readNamed(path, host, fail)) {
      if (!NAMED.test(path) && !declaresJobDescription(file.text)) continue;
      count++;
      yield file;
    }
  }
  if (count === 0)
    host.error(`jd-writer: ${folder} has no job descriptions: no *.jd.md, no Markdown with jd: in its front matter, no *.txt.`);
}

async function* readNamed(path: string, host: Host, fail: (problem: string) => void): AsyncGenerator<InputFile> {
  const text = await host.readFile(path).catch((error: unknown) => reasonOf(error));
  if (typeof text === 'string') yield { path, text };
  else fail(`${path} cannot be read: ${text.reason}`);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder.',
  EACCES: 'permission denied.',
  EISDIR: 'it is a folder.',
  ENOTDIR: 'there is no such file or folder.',
};

function reasonOf(error: unknown): { readonly reason: string } {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return { reason: REASONS[code] ?? (error instanceof Error ? error.message : String(error)) };
}

/** Refuses a command that was given nothing to read. */
export function someInput(command: string, paths: readonly string[]): void {
  if (paths.length === 0)
    throw new UsageError(`${command} needs a file, a folder, or - for standard input; see jd-writer ${command} --help.`);
}
