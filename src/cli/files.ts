import { declaresJobDescription } from '../core/index';
import { withoutMark } from './byteOrderMark';
import { baseOfGlob, cleaned, globMatcher, isGlob } from './globs';
import { failuresOf, type Failures } from './failures';
import type { Host } from './host';
import { complain, told } from './messages';
import { wrongUse } from './usage';

/** A document to read: the path as it was named or found, and its text. */
export interface InputFile {
  readonly path: string;
  /** Without a byte order mark. */
  readonly text: string;
  /** Whether a byte order mark stands before the text in the file. */
  readonly isMarked: boolean;
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
  const failures = failuresOf(host);
  return { files: inputFiles(paths, host, failures), hasFailed: failures.hasFailed };
}

async function* inputFiles(paths: readonly string[], host: Host, failures: Failures): AsyncGenerator<InputFile> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const file of filesOf(path, host, failures)) {
      if (seen.has(cleaned(file.path))) continue;
      seen.add(cleaned(file.path));
      yield file;
    }
  }
}

async function* filesOf(path: string, host: Host, failures: Failures): AsyncGenerator<InputFile> {
  const before = failures.count();
  // What lies in a folder that cannot be read may well be JDs.
  const isUnread = (): boolean => failures.count() > before;
  const listed = path === '-' ? undefined : await list(path, host, failures);
  if (listed !== undefined) {
    let found = 0;
    for await (const file of filesInFolder(listed, host, failures)) {
      found++;
      yield file;
    }
    if (found === 0 && !isUnread()) complain(host, 'no-documents', { path });
    return;
  }
  const text = await host.readFile(path).catch((error: unknown) => ({ error }));
  if (typeof text === 'string') {
    yield inputFile(path, text);
    return;
  }
  if (path === '-' || !isGlob(path)) {
    failures.tell('cannot-read', path === '-' ? told(host, 'standard-input') : path, text.error);
    return;
  }
  const matches = globMatcher(path);
  const found = ((await list(baseOfGlob(path), host, failures)) ?? []).filter(matches);
  if (found.length === 0 && !isUnread()) failures.tell('no-match', path);
  for (const file of found) yield* readNamed(file, host, failures);
}

function list(folder: string, host: Host, failures: Failures): Promise<readonly string[] | undefined> {
  return host.listFiles(folder, (unread, error) => failures.tell('cannot-read', unread, error));
}

async function* filesInFolder(listed: readonly string[], host: Host, failures: Failures): AsyncGenerator<InputFile> {
  for (const path of listed) {
    if (!MARKDOWN.test(path) && !NAMED.test(path)) continue;
    for await (const file of readNamed(path, host, failures)) {
      if (NAMED.test(path) || declaresJobDescription(file.text)) yield file;
    }
  }
}

async function* readNamed(path: string, host: Host, failures: Failures): AsyncGenerator<InputFile> {
  let text: string;
  try {
    text = await host.readFile(path);
  } catch (error) {
    failures.tell('cannot-read', path, error);
    return;
  }
  yield inputFile(path, text);
}

function inputFile(path: string, whole: string): InputFile {
  const text = withoutMark(whole);
  return { path, text, isMarked: text !== whole };
}

/** Refuses a command that was given nothing to read, or an empty path, as of a variable that is not set. */
export function someInput(command: string, paths: readonly string[]): void {
  if (paths.length === 0) throw wrongUse('needs-input', { command });
  if (paths.includes('')) throw wrongUse('empty-path', { command });
}
