import * as vscode from 'vscode';
import { settingsFor } from './settings';
import { diagnosticOf } from './findings';
import { DIAGNOSTICS } from './ids';
import type { Ends } from './ends';
import type { ReadJobDescription } from './jobDescriptions';
import type { Services } from './services';
import { problemDiagnostic } from './teamFiles';

/** A document that takes long to check is checked the less often: after a check, this many times its duration must pass. */
const REST = 3;
/** A new finding on the line that is being typed is shown after this many times the delay. */
const PATIENCE = 3;

/** Shows the findings of open JDs. */
export function registerDiagnostics(services: Services): Ends {
  return new Checker(services);
}

/** A finding, or a part of the front matter or a comment that is not understood, as it is shown. */
interface Found {
  /** The same for the same one in another version. */
  readonly key: string;
  readonly diagnostic: vscode.Diagnostic;
}

/** What is shown of one document. */
interface Shown {
  /** Counts the checks, so that one that was overtaken is dropped. */
  turn: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** When the next check may begin, as `Date.now()` says it. */
  rested: number;
  /** Keys of what the writer sees. */
  keys: ReadonlySet<string>;
  /** What waits until the cursor leaves its lines. */
  held: ReadonlySet<Found>;
  /** The version that was checked last, and all that was found in it. */
  version: number;
  found: readonly Found[];
}

class Checker implements Ends {
  readonly #services: Services;
  readonly #collection = vscode.languages.createDiagnosticCollection(DIAGNOSTICS.findings);
  readonly #shown = new Map<string, Shown>();
  readonly #disposables: readonly Ends[];

  constructor(services: Services) {
    this.#services = services;
    const all = (): void => vscode.workspace.textDocuments.forEach((document) => void this.#check(document, false));
    const release = (editor: vscode.TextEditor | undefined): void => this.#release(editor);
    this.#disposables = [
      this.#collection,
      vscode.workspace.onDidOpenTextDocument((document) => void this.#check(document, false)),
      vscode.workspace.onDidSaveTextDocument((document) => void this.#check(document, false)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#typed(document);
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => release(textEditor)),
      vscode.window.onDidChangeActiveTextEditor(() => vscode.window.visibleTextEditors.forEach(release)),
      services.configuration.onDidChange(all),
      services.marks.onDidChange(all),
      services.checking.onDidChange(all),
    ];
    all();
  }

  dispose(): void {
    for (const { timer } of this.#shown.values()) clearTimeout(timer);
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  #typed(document: vscode.TextDocument): void {
    const shown = this.#shown.get(document.uri.toString());
    if (shown === undefined && !this.#services.jobDescriptions.has(document)) return;
    const { lintDelay } = settingsFor(document.uri);
    if (this.#services.checking.runFor(document.uri) === 'onType')
      this.#later(document, Math.max(lintDelay, (shown?.rested ?? 0) - Date.now()), () => void this.#check(document, true));
  }

  #later(document: vscode.TextDocument, delay: number, act: () => void): void {
    const shown = this.#of(document);
    clearTimeout(shown.timer);
    shown.timer = setTimeout(() => {
      shown.timer = undefined;
      act();
    }, delay);
  }

  async #check(document: vscode.TextDocument, isTyping: boolean): Promise<void> {
    const { jobDescriptions, configuration, checking } = this.#services;
    if (document.isClosed || !jobDescriptions.has(document)) {
      this.#forget(document.uri);
      return;
    }
    const shown = this.#of(document);
    const turn = ++shown.turn;
    if (!isTyping) clearTimeout(shown.timer);
    await configuration.load(document.uri);
    if (turn !== shown.turn || this.#shown.get(document.uri.toString()) !== shown) return;
    const { lintDelay } = settingsFor(document.uri);
    const began = Date.now();
    const read = checking.isOnFor(document.uri) ? jobDescriptions.get(document) : undefined;
    if (read === undefined) {
      this.#forget(document.uri);
      return;
    }
    const found = foundIn(document, read);
    const ended = Date.now();
    shown.rested = ended + REST * (ended - began);
    shown.version = read.version;
    shown.found = found;
    shown.held = new Set(isTyping ? found.filter((one) => isUnderCursor(document, one) && !shown.keys.has(one.key)) : []);
    this.#publish(document, shown);
    if (shown.held.size > 0) this.#later(document, (PATIENCE - 1) * lintDelay, () => this.#showAll(document, shown));
  }

  /** Shows what was held back, when the cursor has left it. */
  #release(editor: vscode.TextEditor | undefined): void {
    const shown = editor === undefined ? undefined : this.#shown.get(editor.document.uri.toString());
    if (editor === undefined || shown === undefined || shown.held.size === 0 || shown.version !== editor.document.version) return;
    if ([...shown.held].some((one) => isUnderCursor(editor.document, one))) return;
    this.#showAll(editor.document, shown);
  }

  #showAll(document: vscode.TextDocument, shown: Shown): void {
    if (shown.held.size === 0 || this.#shown.get(document.uri.toString()) !== shown) return;
    shown.held = new Set();
    this.#publish(document, shown);
  }

  #publish(document: vscode.TextDocument, shown: Shown): void {
    const found = shown.found.filter((one) => !shown.held.has(one));
    shown.keys = new Set(found.map(({ key }) => key));
    this.#collection.set(document.uri, found.map(({ diagnostic }) => diagnostic)); // prettier-ignore
  }

  #forget(uri: vscode.Uri): void {
    const key = uri.toString();
    const shown = this.#shown.get(key);
    if (shown === undefined) return;
    clearTimeout(shown.timer);
    this.#shown.delete(key);
    this.#collection.delete(uri);
  }

  #of(document: vscode.TextDocument): Shown {
    const key = document.uri.toString();
    const known = this.#shown.get(key);
    if (known !== undefined) return known;
    const shown: Shown = { turn: 0, timer: undefined, rested: 0, keys: new Set(), held: new Set(), version: -1, found: [] };
    this.#shown.set(key, shown);
    return shown;
  }
}

/** All that is to be shown of a version of a document. */
function foundIn(document: vscode.TextDocument, { document: { lineStarts }, lint, problems }: ReadJobDescription): readonly Found[] {
  const found = (diagnostic: vscode.Diagnostic, ...parts: readonly unknown[]): Found => ({
    key: JSON.stringify([...parts, document.getText(diagnostic.range)]),
    diagnostic,
  });
  return [
    ...problems.map((problem) => found(problemDiagnostic(lineStarts, problem), problem.message)),
    ...lint.issues.map((issue) => found(diagnosticOf(issue, document.uri), issue.rule.id, issue.params)),
  ];
}

function isUnderCursor(document: vscode.TextDocument, { diagnostic: { range } }: Found): boolean {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document) return false;
  return editor.selections.some(({ active: { line } }) => range.start.line <= line && line <= range.end.line);
}
