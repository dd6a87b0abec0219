import * as vscode from 'vscode';
import type { Coverage } from '../core/coverage/coverage';
import { isJobDescription, reasonFor, type Candidate, type Reason } from '../core/document/isJobDescription';
import { readDocument } from '../core/document/read';
import type { JobDescription } from '../core/document/types';
import type { FileProblem } from '../core/fileProblems';
import { lazily } from '../core/lazily';
import { documentProblems } from '../core/lint/directives/documentProblems';
import { coverageBy, lintDocument, type LintOptions, type LintResult } from '../core/lint/lint';
import type { Configuration } from './configuration';
import type { Ends } from './ends';
import type { JobDescriptionMarks } from './jobDescriptionMarks';
import { settingsFor } from './settings';
import { isEdited, isTooLong } from './writersDocuments';

/** One version of a JD, read. */
export interface ReadJobDescription {
  readonly version: number;
  readonly document: JobDescription;
  /** Computed when it is first asked for. */
  readonly coverage: Coverage;
  /** The findings, by the configuration in force; computed when they are first asked for. */
  readonly lint: LintResult;
  readonly isLinted: boolean;
  /** What of its front matter and its comments is not understood; computed when it is first asked for. */
  readonly problems: readonly FileProblem[];
}

/** Whether a document is a JD, or would be one if it were shorter. */
type Standing = 'is' | 'too-long' | 'is-none';

/** How long typing must pause, in milliseconds, until what was read is read again. */
const PAUSE = 300;

/** The open JDs as data, each version read once, on demand, and dropped when the document closes. */
export class JobDescriptions implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  /** Fires when a document is another one as a JD: opened, changed (after a pause), closed, marked, or measured otherwise. */
  readonly onDidChange = this.#changed.event;
  readonly #read = new Map<string, ReadJobDescription>();
  readonly #known = new Map<string, { readonly version: number; readonly standing: Standing }>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #configuration: Configuration;
  readonly #marks: JobDescriptionMarks;
  readonly #disposables: readonly Ends[];

  constructor(configuration: Configuration, marks: JobDescriptionMarks) {
    this.#configuration = configuration;
    this.#marks = marks;
    this.#disposables = [
      this.#changed,
      vscode.workspace.onDidOpenTextDocument((document) => this.#fire(document)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#fireAfterPause(document);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      configuration.onDidChange(() => this.#startAnew()),
      marks.onDidChange(() => this.#startAnew()),
    ];
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  /** Whether a document is a JD. */
  has(document: vscode.TextDocument): boolean {
    return this.#standingOf(document) === 'is';
  }

  /** Whether a document would be a JD if it were not too long to be read. */
  isTooLong(document: vscode.TextDocument): boolean {
    return this.#standingOf(document) === 'too-long';
  }

  #standingOf(document: vscode.TextDocument): Standing {
    // A closed one must leave nothing behind: the next untitled document has its address, and the same version.
    if (document.isClosed) return 'is-none';
    const key = document.uri.toString();
    const known = this.#known.get(key);
    if (known?.version === document.version) return known.standing;
    const is = isEdited(document) && isJobDescription(this.#candidate(document));
    const standing = !is ? 'is-none' : isTooLong(document) ? 'too-long' : 'is';
    this.#known.set(key, { version: document.version, standing });
    return standing;
  }

  /** What decides whether a document is a JD, and the glob that lists it. */
  reason(document: vscode.TextDocument): { readonly reason: Reason | 'not-edited' | 'too-long'; readonly glob: string | undefined } {
    const glob = globOf(document);
    if (!isEdited(document)) return { reason: 'not-edited', glob };
    return { reason: this.isTooLong(document) ? 'too-long' : reasonFor(this.#candidate(document)), glob };
  }

  #candidate(document: vscode.TextDocument): Candidate {
    return {
      path: document.uri.path,
      isMarkdown: document.languageId === 'markdown',
      text: () => document.getText(),
      isListed: globOf(document) !== undefined,
      marked: this.#marks.of(document.uri),
    };
  }

  /** A document as it stands now, read as a JD; undefined where it is none. */
  get(document: vscode.TextDocument): ReadJobDescription | undefined {
    if (!this.has(document)) return undefined;
    const key = document.uri.toString();
    const known = this.#read.get(key);
    if (known?.version === document.version) return known;
    const read = readVersion(document, this.#configuration.current(document.uri).options);
    this.#read.set(key, read);
    return read;
  }

  #fire(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    const was = this.#read.has(key) || this.#known.get(key)?.standing === 'is';
    if (was || this.has(document)) this.#changed.fire(document.uri);
  }

  #fireAfterPause(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (document.languageId !== 'markdown' && !this.#read.has(key)) return;
    clearTimeout(this.#timers.get(key));
    this.#timers.set(
      key,
      setTimeout(() => {
        this.#timers.delete(key);
        if (!document.isClosed) this.#fire(document);
      }, PAUSE),
    );
  }

  #forget({ uri }: vscode.TextDocument): void {
    const key = uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    this.#known.delete(key);
    if (this.#read.delete(key)) this.#changed.fire(uri);
  }

  #startAnew(): void {
    const before = new Set(this.#read.keys());
    this.#read.clear();
    this.#known.clear();
    for (const document of vscode.workspace.textDocuments) {
      if (before.has(document.uri.toString()) || this.has(document)) this.#changed.fire(document.uri);
    }
  }
}

function readVersion(source: vscode.TextDocument, options: LintOptions): ReadJobDescription {
  const document = readDocument(source.getText());
  const coverage = lazily(() => coverageBy(document, options));
  const problems = lazily(() => documentProblems(document, options));
  let linted: LintResult | undefined;
  return {
    version: source.version,
    document,
    get coverage() {
      return coverage();
    },
    get lint() {
      return (linted ??= lintDocument(document, { ...options, isDeclared: true, coverage: coverage() }));
    },
    get isLinted() {
      return linted !== undefined;
    },
    get problems() {
      return problems();
    },
  };
}

function globOf(document: vscode.TextDocument): string | undefined {
  return settingsFor(document.uri).files.find((glob) => matches(glob, document));
}

/** Globs without a folder of their own count from the workspace's root. */
function matches(glob: string, document: vscode.TextDocument): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  const pattern = folder === undefined ? `**/${glob.replace(/^(?:\*\*\/|\/)+/, '')}` : new vscode.RelativePattern(folder, glob);
  return vscode.languages.match({ pattern }, document) > 0;
}
