import * as vscode from 'vscode';
import { builtInCatalogue } from '../core/catalogue/load';
import { readTeamFile, withTeamFiles, type TeamEntry } from '../core/catalogue/teamFiles';
import type { Catalogue } from '../core/catalogue/types';
import { DIAGNOSTICS } from './ids';
import type { Ends } from './ends';
import { problemDiagnostics, teamFilesIn } from './teamFiles';

const FOLDER = ['.jd-writer', 'catalogue'];
const RELOAD_AFTER = 200;

/** The catalogue in force: the built-in one with what the workspace's `.jd-writer/catalogue/*.yaml` add to it. */
export class TeamCatalogue implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  /** Fires when the catalogue is another one. */
  readonly onDidChange = this.#changed.event;
  readonly #problems = vscode.languages.createDiagnosticCollection(DIAGNOSTICS.team);
  readonly #disposables: readonly Ends[];
  #catalogue: Catalogue | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #generation = 0;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${FOLDER.join('/')}/*.yaml`);
    const reload = (): void => this.#reloadSoon();
    this.#disposables = [
      this.#changed, this.#problems, watcher, watcher.onDidCreate(reload), watcher.onDidChange(reload), watcher.onDidDelete(reload),
      vscode.workspace.onDidChangeWorkspaceFolders(reload),
    ]; // prettier-ignore
    void this.#reload();
  }

  get current(): Catalogue {
    return (this.#catalogue ??= builtInCatalogue());
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
    const files = (
      await Promise.all((vscode.workspace.workspaceFolders ?? []).map(({ uri }) => teamFilesIn(vscode.Uri.joinPath(uri, ...FOLDER))))
    ).flat();
    if (generation !== this.#generation) return;
    const entries: TeamEntry[] = [];
    this.#problems.clear();
    for (const { uri, text } of files) {
      const { entry, problems } = readTeamFile(text);
      if (entry !== undefined) entries.push(entry);
      if (problems.length > 0) this.#problems.set(uri, problemDiagnostics({ text }, problems));
    }
    const had = this.#catalogue !== undefined && this.#catalogue !== builtInCatalogue();
    if (entries.length === 0 && !had) return;
    this.#catalogue = withTeamFiles(builtInCatalogue(), entries);
    this.#changed.fire();
  }
}
