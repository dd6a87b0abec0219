import * as vscode from 'vscode';
import { readTeamTerms, type TeamTermList } from '../core/lint/teamTerms';
import type { Ends } from './ends';
import { DIAGNOSTICS } from './ids';
import { problemDiagnostics, teamFilesIn } from './teamFiles';

const FOLDER = ['.jd-writer', 'terms'];
const RELOAD_AFTER = 200;

/** The terms and rules of the workspace's `.jd-writer/terms/*.yaml`. */
export class TeamTerms implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  /** Fires when the terms are other ones. */
  readonly onDidChange = this.#changed.event;
  /** Resolved after the first reading. */
  readonly ready: Promise<void>;
  readonly #problems = vscode.languages.createDiagnosticCollection(DIAGNOSTICS.terms);
  readonly #disposables: readonly Ends[];
  #lists: readonly TeamTermList[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #generation = 0;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${FOLDER.join('/')}/*.yaml`);
    const reload = (): void => this.#reloadSoon();
    this.#disposables = [
      this.#changed, this.#problems, watcher, watcher.onDidCreate(reload), watcher.onDidChange(reload), watcher.onDidDelete(reload),
      vscode.workspace.onDidChangeWorkspaceFolders(reload),
    ]; // prettier-ignore
    this.ready = this.#reload();
  }

  get lists(): readonly TeamTermList[] {
    return this.#lists;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#generation++;
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  #reloadSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#reload(), RELOAD_AFTER);
  }

  async #reload(): Promise<void> {
    const generation = ++this.#generation;
    const files = (await Promise.all((vscode.workspace.workspaceFolders ?? []).map(({ uri }) => teamFilesIn(vscode.Uri.joinPath(uri, ...FOLDER))))).flat();
    if (generation !== this.#generation) return;
    const had = this.#lists.length > 0;
    this.#problems.clear();
    this.#lists = files.flatMap((file) => {
      const { list, problems } = readTeamTerms(file.text);
      if (problems.length > 0) this.#problems.set(file.uri, problemDiagnostics(file, problems));
      return list ?? [];
    });
    if (had || this.#lists.length > 0) this.#changed.fire();
  }
}
