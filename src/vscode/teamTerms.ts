import * as vscode from 'vscode';
import type { TeamTermList } from '../core/lint/team/teamTerms';
import { readTermFiles } from '../core/lint/team/termFiles';
import { DIAGNOSTICS } from './ids';
import { readableOf, showProblems, type TeamFile } from './teamFiles';
import { TeamFolder } from './teamFolder';

/** The terms and rules of the workspace's `.jd-writer/terms`. */
export class TeamTerms implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  /** Fires when the terms are other ones. */
  readonly onDidChange = this.#changed.event;
  readonly #problems = vscode.languages.createDiagnosticCollection(DIAGNOSTICS.terms);
  readonly #folder = new TeamFolder('terms', (files) => this.#use(files));
  #lists: readonly TeamTermList[] = [];

  /** Resolved after the first reading. */
  get ready(): Promise<void> {
    return this.#folder.ready;
  }

  get lists(): readonly TeamTermList[] {
    return this.#lists;
  }

  dispose(): void {
    vscode.Disposable.from(this.#changed, this.#problems, this.#folder).dispose();
  }

  #use(files: readonly TeamFile[]): void {
    const had = this.#lists.length > 0;
    const { lists, problems } = readTermFiles(readableOf(files));
    showProblems(this.#problems, files, problems);
    this.#lists = lists;
    if (had || this.#lists.length > 0) this.#changed.fire();
  }
}
