import * as vscode from 'vscode';
import { builtInCatalogue } from '../core/catalogue/load';
import { readTeamCatalogue } from '../core/catalogue/teamFiles';
import type { Catalogue } from '../core/catalogue/types';
import { workspaceFolderOf } from './convert';
import { DIAGNOSTICS } from './ids';
import { readableOf, showProblems } from './teamFiles';
import { TeamFolder, type FolderFiles } from './teamFolder';

/** The catalogues in force: the built-in one, with what `.jd-writer/catalogue` of a workspace folder adds to it for that folder's documents. */
export class TeamCatalogue implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  /** Fires when one of them is another one. */
  readonly onDidChange = this.#changed.event;
  readonly #problems = vscode.languages.createDiagnosticCollection(DIAGNOSTICS.team);
  readonly #folder = new TeamFolder('catalogue', (folders) => this.#use(folders));
  #catalogues: ReadonlyMap<string, Catalogue> = new Map();

  /** The catalogue that holds for a document, or for a new one. */
  of(uri: vscode.Uri | undefined): Catalogue {
    return this.#catalogues.get(workspaceFolderOf(uri)?.uri.toString() ?? '') ?? builtInCatalogue();
  }

  dispose(): void {
    vscode.Disposable.from(this.#changed, this.#problems, this.#folder).dispose();
  }

  #use(folders: readonly FolderFiles[]): void {
    const had = this.#catalogues.size > 0;
    const read = folders.map(({ folder, files }) => ({
      key: folder.uri.toString(),
      ...readTeamCatalogue(builtInCatalogue(), readableOf(files)),
    }));
    showProblems(
      this.#problems,
      folders.flatMap(({ files }) => files),
      read.flatMap(({ problems }) => problems),
    );
    this.#catalogues = new Map(
      read.filter(({ catalogue }) => catalogue !== builtInCatalogue()).map(({ key, catalogue }) => [key, catalogue]),
    );
    if (had || this.#catalogues.size > 0) this.#changed.fire();
  }
}
