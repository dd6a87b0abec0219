import * as vscode from 'vscode';
import type { Ends } from './ends';
import { uriOf } from './tabs';

const KEY = 'jobDescriptionMarks';

/**
 * What the writer said of single files by «JD: Treat as Job Description»; remembered with the workspace. It holds for the file that a
 * document is saved as, too; what was said of an unsaved one ends with it, since its name will be given to another one.
 */
export class JobDescriptionMarks implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #memory: vscode.Memento;
  readonly #unsaved = new Map<string, boolean>();
  readonly #disposables: readonly Ends[];

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
    this.#disposables = [
      this.#changed,
      vscode.workspace.onDidSaveTextDocument((document) => this.#saved(document)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#closed(uri)),
      vscode.workspace.onDidRenameFiles(({ files }) => void this.#move(files)),
      vscode.workspace.onDidDeleteFiles(({ files }) => void this.#move(files.map((oldUri) => ({ oldUri })))),
    ];
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  /** Whether a file is to be a JD; undefined where nothing was said of it. */
  of(uri: vscode.Uri): boolean | undefined {
    const key = uri.toString();
    return this.#unsaved.get(key) ?? this.#remembered()[key];
  }

  async set(uri: vscode.Uri, isJobDescription: boolean): Promise<void> {
    const key = uri.toString();
    const isUnsaved = uri.scheme === 'untitled';
    if (isUnsaved) this.#unsaved.set(key, isJobDescription);
    const kept = isUnsaved ? undefined : this.#memory.update(KEY, { ...this.#remembered(), [key]: isJobDescription });
    this.#changed.fire();
    await kept;
  }

  /**
   * VS Code does not say what a document was saved as, but saves that file before it is shown in a tab, while the document is still
   * open and has the same text but for spaces, which VS Code may trim.
   */
  #saved(file: vscode.TextDocument): void {
    if (this.of(file.uri) !== undefined || isInTab(file.uri)) return;
    const text = textOf(file);
    const source = vscode.workspace.textDocuments.find((other) => this.of(other.uri) !== undefined && textOf(other) === text);
    const is = source && this.of(source.uri);
    if (is !== undefined) void this.set(file.uri, is);
  }

  #closed(uri: vscode.Uri): void {
    const key = uri.toString();
    // A document that is given another language closes, and opens again.
    if (!vscode.workspace.textDocuments.some((other) => other.uri.toString() === key)) this.#unsaved.delete(key);
  }

  /** What was said of a file holds for it under its new name, and for those in a folder; of a deleted one nothing holds. */
  async #move(files: readonly { readonly oldUri: vscode.Uri; readonly newUri?: vscode.Uri }[]): Promise<void> {
    const before = Object.entries(this.#remembered());
    const after = before.flatMap(([key, is]): [string, boolean][] => {
      const moved = files.find(({ oldUri }) => key === oldUri.toString() || key.startsWith(`${oldUri.toString()}/`));
      if (moved === undefined) return [[key, is]];
      return moved.newUri === undefined ? [] : [[moved.newUri.toString() + key.slice(moved.oldUri.toString().length), is]];
    });
    if (after.every(([key], n) => key === before[n]?.[0]) && after.length === before.length) return;
    const kept = this.#memory.update(KEY, Object.fromEntries(after));
    this.#changed.fire();
    await kept;
  }

  #remembered(): Readonly<Record<string, boolean>> {
    return this.#memory.get<Record<string, boolean>>(KEY, {});
  }
}

function isInTab(uri: vscode.Uri): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) => tabs.some((tab) => uriOf(tab)?.toString() === uri.toString()));
}

function textOf(document: vscode.TextDocument): string {
  return document.getText().replace(/\s/g, '');
}
