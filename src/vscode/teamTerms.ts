import * as vscode from 'vscode';
import type { TeamTermList } from '../core/lint/team/teamTerms';
import { readTermFiles } from '../core/lint/team/termFiles';
import { DIAGNOSTICS } from './ids';
import { workspaceFolderOf } from './convert';
import { readableOf, showProblems } from './teamFiles';
import { TeamFolder, type FolderFiles } from './teamFolder';

/** The terms and rules of `.jd-writer/terms`, which hold for the documents of their workspace folder. */
export class TeamTerms implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  /** Fires when the terms are other ones. */
  readonly onDidChange = this.#changed.event;
  readonly #problems = vscode.languages.createDiagnosticCollection(DIAGNOSTICS.terms);
  readonly #folder = new TeamFolder('terms', (folders) => this.#use(folders));
  #lists: ReadonlyMap<string, readonly TeamTermList[]> = new Map();

  /** Resolved after the first reading. */
  get ready(): Promise<void> {
    return this.#folder.ready;
  }

  /** The terms that hold for a document. */
  of(uri: vscode.Uri | undefined): readonly TeamTermList[] {
    return this.#lists.get(workspaceFolderOf(uri)?.uri.toString() ?? '') ?? [];
  }

  dispose(): void {
    vscode.Disposable.from(this.#changed, this.#problems, this.#folder).dispose();
  }

  #use(folders: readonly FolderFiles[]): void {
    const had = this.#lists.size > 0;
    const read = folders.map(({ folder, files }) => ({ key: folder.uri.toString(), ...readTermFiles(readableOf(files)) }));
    showProblems(
      this.#problems,
      folders.flatMap(({ files }) => files),
      read.flatMap(({ problems }) => problems),
    );
    this.#lists = new Map(read.filter(({ lists }) => lists.length > 0).map(({ key, lists }) => [key, lists]));
    if (had || this.#lists.size > 0) this.#changed.fire();
  }
}
