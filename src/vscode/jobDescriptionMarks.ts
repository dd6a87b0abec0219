import * as vscode from 'vscode';
import type { Ends } from './ends';

const KEY = 'jobDescriptionMarks';

/** What was said of an unsaved document, and its text. */
interface Mark {
  readonly is: boolean;
  readonly text: string;
}

/**
 * What the writer said of single files by «JD: Treat as Job Description»; remembered with the workspace. What was said of an
 * unsaved document goes over to the file that it is saved as, and else ends with it, since its name will be given to another one.
 */
export class JobDescriptionMarks implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #memory: vscode.Memento;
  readonly #unsaved = new Map<string, Mark>();
  readonly #disposables: readonly Ends[];

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
    this.#disposables = [
      this.#changed,
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#keepText(document)),
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
    return this.#unsaved.get(key)?.is ?? this.#remembered()[key];
  }

  async set(uri: vscode.Uri, isJobDescription: boolean): Promise<void> {
    const key = uri.toString();
    const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === key);
    const isUnsaved = uri.scheme === 'untitled';
    if (isUnsaved) this.#unsaved.set(key, { is: isJobDescription, text: document?.getText() ?? '' });
    const kept = isUnsaved ? undefined : this.#memory.update(KEY, { ...this.#remembered(), [key]: isJobDescription });
    this.#changed.fire(uri);
    await kept;
  }

  /** VS Code empties an unsaved document before it closes it. */
  #keepText(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    const mark = this.#unsaved.get(key);
    if (mark === undefined) return;
    const text = document.getText();
    if (text !== '') this.#unsaved.set(key, { ...mark, text });
  }

  /** VS Code does not say what an unsaved document was saved as, but has opened that file, which has the same text, by now. */
  #closed(uri: vscode.Uri): void {
    const key = uri.toString();
    const mark = this.#unsaved.get(key);
    const open = vscode.workspace.textDocuments;
    // A document that is given another language closes, and opens again.
    if (mark === undefined || open.some((other) => other.uri.toString() === key)) return;
    this.#unsaved.delete(key);
    const file = mark.text === '' ? undefined : open.find((other) => !other.isUntitled && other.getText() === mark.text);
    if (file !== undefined) void this.set(file.uri, mark.is);
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
    for (const { newUri } of files) if (newUri !== undefined) this.#changed.fire(newUri);
    await kept;
  }

  #remembered(): Readonly<Record<string, boolean>> {
    return this.#memory.get<Record<string, boolean>>(KEY, {});
  }
}
