import * as vscode from 'vscode';
import { builtInCatalogue } from '../core/catalogue/load';
import { readTeamEntry, withTeamFiles, type TeamEntry } from '../core/catalogue/teamFiles';
import type { Catalogue } from '../core/catalogue/types';
import { DIAGNOSTICS } from './ids';
import { problemDiagnostics, type TeamFile } from './teamFiles';
import { TeamFolder } from './teamFolder';

/** The catalogue in force: the built-in one with what the workspace's `.jd-writer/catalogue` adds to it. */
export class TeamCatalogue implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  /** Fires when the catalogue is another one. */
  readonly onDidChange = this.#changed.event;
  readonly #problems = vscode.languages.createDiagnosticCollection(DIAGNOSTICS.team);
  readonly #folder = new TeamFolder('catalogue', (files) => this.#use(files));
  #catalogue: Catalogue | undefined;

  get current(): Catalogue {
    return (this.#catalogue ??= builtInCatalogue());
  }

  dispose(): void {
    vscode.Disposable.from(this.#changed, this.#problems, this.#folder).dispose();
  }

  #use(files: readonly TeamFile[]): void {
    const entries: TeamEntry[] = [];
    this.#problems.clear();
    for (const file of files) {
      const { entry, problems } = file.problems.length > 0 ? { entry: undefined, problems: file.problems } : readTeamEntry(file.text);
      if (entry !== undefined) entries.push(entry);
      if (problems.length > 0) this.#problems.set(file.uri, problemDiagnostics(file, problems));
    }
    const had = this.#catalogue !== undefined && this.#catalogue !== builtInCatalogue();
    if (entries.length === 0 && !had) return;
    this.#catalogue = withTeamFiles(builtInCatalogue(), entries);
    this.#changed.fire();
  }
}
