import type { Language, Localized } from '../core/index';

/** A line of standard input; of one that is no text only what is wrong with it. */
export type Line = string | { readonly wrong: 'too-long' | 'not-utf-8' };

/** All that a command may do outside itself: tests pass an in-memory twin. */
export interface Host {
  /** What stands behind the program's name. */
  readonly argv: readonly string[];
  /** The text of a file; `-` is standard input. What is no UTF-8 is refused. Errors have a `code`: Node's, or `NOT_UTF8`, `UTF16` or `BINARY`. */
  readFile(path: string): Promise<string>;
  /** Writes a file as a whole or not at all. */
  writeFile(path: string, text: string): Promise<void>;
  /** The names of what is in a folder; none where nothing is there, undefined where it is no folder. Throws where it cannot be read. */
  readFolder(path: string): Promise<readonly string[] | undefined>;
  /** The files below a folder, sorted, links to files in it among them; undefined where the path is no folder. A folder that cannot be read is told, and the rest goes on. */
  listFiles(path: string, unreadable: (folder: string, error: unknown) => void): Promise<readonly string[] | undefined>;
  /** The lines of standard input, one at a time. */
  lines(): AsyncIterable<Line>;
  /** Waits until what was printed has gone out, so that output does not pile up. */
  drained(): Promise<void>;
  /** The folder that the program was started in, as an absolute path. */
  readonly folder: string;
  /** The language for people, told from the environment. */
  readonly language: Language;
  /** Whether standard output is a terminal that shows colours. */
  readonly colours: boolean;
  /** One line, or several, on standard output. */
  log(text: string): void;
  /** One line on standard error. */
  error(text: string): void;
}

/** One command of the program. */
export interface Command {
  readonly name: string;
  /** One line in the list of commands. */
  readonly summary: Localized;
  /** What `jd-writer NAME --help` prints. */
  readonly help: Localized;
  /** Returns the exit code: 0 clean, 1 findings, 2 where something could not be read or written and the rest went on. Wrong use, and what stops the whole run, are thrown as {@link UsageError}. */
  run(args: readonly string[], host: Host): Promise<number>;
}

/** Wrong use, or what stops the whole run: one clear sentence on standard error, in the reader's language, and exit code 2. */
export class UsageError extends Error {
  readonly text: Localized;

  constructor(text: Localized) {
    super(text.en);
    this.text = text;
  }
}
