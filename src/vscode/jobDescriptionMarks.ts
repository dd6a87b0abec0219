import * as vscode from 'vscode';

const KEY = 'jobDescriptionMarks';

/**
 * What the writer said of single files by «JD: Treat as Job Description»; remembered with the workspace. What was said of an
 * unsaved document ends with it, since its name will be given to another one.
 */
export class JobDescriptionMarks implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #memory: vscode.Memento;
  readonly #unsaved = new Map<string, boolean>();
  readonly #closing: vscode.Disposable;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
    this.#closing = vscode.workspace.onDidCloseTextDocument(({ uri }) => void this.#unsaved.delete(uri.toString()));
  }

  dispose(): void {
    this.#closing.dispose();
    this.#changed.dispose();
  }

  /** Whether a file is to be a JD; undefined where nothing was said of it. */
  of(uri: vscode.Uri): boolean | undefined {
    const key = uri.toString();
    return this.#unsaved.get(key) ?? this.#remembered()[key];
  }

  async set(uri: vscode.Uri, isJobDescription: boolean): Promise<void> {
    const key = uri.toString();
    if (uri.scheme === 'untitled') this.#unsaved.set(key, isJobDescription);
    else await this.#memory.update(KEY, { ...this.#remembered(), [key]: isJobDescription });
    this.#changed.fire(uri);
  }

  #remembered(): Readonly<Record<string, boolean>> {
    return this.#memory.get<Record<string, boolean>>(KEY, {});
  }
}
