import * as vscode from 'vscode';
import { TEAM_FILES, TEAM_FOLDER, type TeamKind } from '../core/config/teamFolders';
import type { Ends } from './ends';
import { teamFilesIn, type TeamFile } from './teamFiles';

const RELOAD_AFTER = 200;

/** What one workspace folder has of a team's files. */
export interface FolderFiles {
  readonly folder: vscode.WorkspaceFolder;
  readonly files: readonly TeamFile[];
}

/**
 * Reads the YAML files of `.jd-writer/<name>` in every workspace folder, at once and whenever one of them changes, and hands them,
 * by folder, to `use`; a folder without any is left out. Opening and saving one count, too: not every file system of a workspace can be watched.
 */
export class TeamFolder implements vscode.Disposable {
  /** Resolved after the first reading. */
  readonly ready: Promise<void>;
  readonly #name: TeamKind;
  readonly #use: (folders: readonly FolderFiles[]) => void;
  readonly #disposables: readonly Ends[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #generation = 0;

  constructor(name: TeamKind, use: (folders: readonly FolderFiles[]) => void) {
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
    const read = await Promise.all(
      (vscode.workspace.workspaceFolders ?? []).map(async (folder) => ({
        folder,
        files: await teamFilesIn(vscode.Uri.joinPath(folder.uri, TEAM_FOLDER, this.#name)),
      })),
    );
    if (generation === this.#generation) this.#use(read.filter(({ files }) => files.length > 0));
  }
}
