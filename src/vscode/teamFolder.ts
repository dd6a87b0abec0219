import * as vscode from 'vscode';
import { TEAM_FILES, TEAM_FOLDER, type TeamKind } from '../core/config/teamFolders';
import type { Ends } from './ends';
import { teamFilesIn, type TeamFile } from './teamFiles';

const RELOAD_AFTER = 200;

/**
 * Reads the YAML files of `.jd-writer/<name>` in every workspace folder, at once and whenever one of them changes, and hands them
 * to `use`. Opening and saving one count, too: not every file system of a workspace can be watched.
 */
export class TeamFolder implements vscode.Disposable {
  /** Resolved after the first reading. */
  readonly ready: Promise<void>;
  readonly #name: TeamKind;
  readonly #use: (files: readonly TeamFile[]) => void;
  readonly #disposables: readonly Ends[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #generation = 0;

  constructor(name: TeamKind, use: (files: readonly TeamFile[]) => void) {
    this.#name = name;
    this.#use = use;
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${TEAM_FOLDER}/${name}/${TEAM_FILES}`);
    const reload = (): void => this.#reloadSoon();
    const touched = ({ uri }: vscode.TextDocument): void => {
      if (uri.path.includes(`/${TEAM_FOLDER}/${name}/`)) reload();
    };
    this.#disposables = [
      watcher, watcher.onDidCreate(reload), watcher.onDidChange(reload), watcher.onDidDelete(reload),
      vscode.workspace.onDidChangeWorkspaceFolders(reload),
      vscode.workspace.onDidOpenTextDocument(touched), vscode.workspace.onDidSaveTextDocument(touched),
    ]; // prettier-ignore
    this.ready = this.#reload();
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
    const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => vscode.Uri.joinPath(uri, TEAM_FOLDER, this.#name));
    const files = await Promise.all(folders.map(teamFilesIn));
    if (generation === this.#generation) this.#use(files.flat());
  }
}
