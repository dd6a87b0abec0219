import * as vscode from 'vscode';
import { builtInCatalogue } from '../core/catalogue/load';
import { readTeamCatalogue } from '../core/catalogue/teamFiles';
import type { Catalogue } from '../core/catalogue/types';
import { DIAGNOSTICS } from './ids';
import { readableOf, showProblems, type TeamFile } from './teamFiles';
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
    const had = this.#catalogue !== undefined && this.#catalogue !== builtInCatalogue();
    if (files.length === 0 && !had) {
      this.#problems.clear();
      return;
    }
    const { catalogue, problems } = readTeamCatalogue(builtInCatalogue(), readableOf(files));
    showProblems(this.#problems, files, problems);
    if (catalogue === builtInCatalogue() && !had) return;
    this.#catalogue = catalogue;
    this.#changed.fire();
  }
}
