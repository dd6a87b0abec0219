import * as vscode from 'vscode';
import type { Issue } from '../core/lint/lint';
import { settingsFor } from './settings';
import { diagnosticOf } from './findings';
import { DIAGNOSTICS } from './ids';
import type { Ends } from './ends';
import type { Services } from './services';

/** A document that takes long to check is checked the less often: this many times its last duration must pass in between. */
const REST = 3;
/** A new finding on the line that is being typed is shown after this many times the delay. */
const PATIENCE = 3;

/** Shows the findings of open JDs. */
export function registerDiagnostics(services: Services): Ends {
  return new Checker(services);
}

/** What is shown of one document. */
interface Shown {
  /** Counts the checks, so that one that was overtaken is dropped. */
  turn: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** How long the last check took, in milliseconds. */
  duration: number;
  /** Keys of the findings that the writer sees. */
  keys: ReadonlySet<string>;
  /** Findings that wait until the cursor leaves their lines. */
  held: ReadonlySet<Issue>;
  /** The version that was checked last, and all its findings. */
  version: number;
  issues: readonly Issue[];
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
    const { lintRun, lintDelay } = settingsFor(document.uri);
    if (lintRun === 'onType')
      this.#later(document, Math.max(lintDelay, REST * (shown?.duration ?? 0)), () => void this.#check(document, true));
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
    const { lintRun, lintDelay } = settingsFor(document.uri);
    const isOn = lintRun !== 'off' && checking.isOn;
    const began = Date.now();
    const read = isOn ? jobDescriptions.get(document) : undefined;
    if (read === undefined) {
      this.#forget(document.uri);
      return;
    }
    const { issues } = read.lint;
    shown.duration = Date.now() - began;
    shown.version = read.version;
    shown.issues = issues;
    shown.held = new Set(
      isTyping ? issues.filter((issue) => isUnderCursor(document, issue) && !shown.keys.has(keyOf(document, issue))) : [],
    );
    this.#publish(document, shown);
    if (shown.held.size > 0) this.#later(document, (PATIENCE - 1) * lintDelay, () => this.#showAll(document, shown));
  }

  /** Shows what was held back, when the cursor has left it. */
  #release(editor: vscode.TextEditor | undefined): void {
    const shown = editor === undefined ? undefined : this.#shown.get(editor.document.uri.toString());
    if (editor === undefined || shown === undefined || shown.held.size === 0 || shown.version !== editor.document.version) return;
    if ([...shown.held].some((issue) => isUnderCursor(editor.document, issue))) return;
    this.#showAll(editor.document, shown);
  }

  #showAll(document: vscode.TextDocument, shown: Shown): void {
    if (shown.held.size === 0 || this.#shown.get(document.uri.toString()) !== shown) return;
    shown.held = new Set();
    this.#publish(document, shown);
  }

  #publish(document: vscode.TextDocument, shown: Shown): void {
    const issues = shown.issues.filter((issue) => !shown.held.has(issue));
    shown.keys = new Set(issues.map((issue) => keyOf(document, issue)));
    this.#collection.set(document.uri, issues.map(diagnosticOf));
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
    const shown: Shown = { turn: 0, timer: undefined, duration: 0, keys: new Set(), held: new Set(), version: -1, issues: [] };
    this.#shown.set(key, shown);
    return shown;
  }
}

/** What makes a finding the same one in another version. */
function keyOf(document: vscode.TextDocument, { rule, range, params }: Issue): string {
  const { start, end } = range;
  const text = document.getText(new vscode.Range(start.line, start.character, end.line, end.character));
  return `${rule.id}\n${JSON.stringify(params)}\n${text}`;
}

function isUnderCursor(document: vscode.TextDocument, { range }: Issue): boolean {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document) return false;
  return editor.selections.some(({ active: { line } }) => range.start.line <= line && line <= range.end.line);
}
