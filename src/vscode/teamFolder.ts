import * as vscode from 'vscode';
import { builtInCatalogue } from '../core/catalogue/load';
import { readTeamCatalogue } from '../core/catalogue/teamFiles';
import type { Catalogue } from '../core/catalogue/types';
import { TEAM_FOLDER, TEAM_KINDS, type TeamKind } from '../core/config/teamFolders';
import type { FileProblem } from '../core/fileProblems';
import type { TeamTermList } from '../core/lint/team/teamTerms';
import { readTermFiles } from '../core/lint/team/termFiles';
import { workspaceFolderOf } from './convert';
import type { Ends } from './ends';
import { DIAGNOSTICS } from './ids';
import { contentKey, readableOf, showProblems, teamFilesIn, unreadFilesIn, type ReadableTeamFile, type TeamFile } from './teamFiles';

const RELOAD_AFTER = 200;

/** The built-in catalogue with what `.jd-writer/catalogue` adds to it. */
export type TeamCatalogue = TeamFolder<Catalogue>;

/** The catalogues of all workspace folders. */
export function teamCatalogue(): TeamCatalogue {
  return new TeamFolder('catalogue', DIAGNOSTICS.team, builtInCatalogue, (files) => {
    const { catalogue, problems } = readTeamCatalogue(builtInCatalogue(), files);
    return { content: catalogue, problems };
  });
}

/** The terms and rules of `.jd-writer/terms`. */
export type TeamTerms = TeamFolder<readonly TeamTermList[]>;

/** The terms of all workspace folders. */
export function teamTerms(): TeamTerms {
  return new TeamFolder(
    'terms',
    DIAGNOSTICS.terms,
    () => [],
    (files) => {
      const { lists, problems } = readTermFiles(files);
      return { content: lists, problems };
    },
  );
}

/** What the files of one workspace folder say, and what is wrong with each of them, in their order. */
interface TeamRead<T> {
  readonly content: T;
  readonly problems: readonly (readonly FileProblem[])[];
}

/**
 * What the YAML files of `.jd-writer/<name>` say in every workspace folder, read at once and whenever one of them changes. Opening and
 * saving one count, too: not every file system of a workspace can be watched.
 */
class TeamFolder<T> implements vscode.Disposable {
  /** Resolved after the first reading. */
  readonly ready: Promise<void>;
  readonly #changed = new vscode.EventEmitter<void>();
  /** Fires when the files of a workspace folder may say something else. */
  readonly onDidChange = this.#changed.event;
  readonly #problems: vscode.DiagnosticCollection;
  readonly #name: TeamKind;
  readonly #none: () => T;
  readonly #read: (files: readonly ReadableTeamFile[]) => TeamRead<T>;
  readonly #disposables: readonly Ends[];
  /** By workspace folder; one without files has none. */
  #contents: ReadonlyMap<string, T> = new Map();
  /** Of the files that were read last. */
  #contentKeys: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #generation = 0;

  /** `none` is what holds where there are no files. */
  constructor(name: TeamKind, diagnostics: string, none: () => T, read: (files: readonly ReadableTeamFile[]) => TeamRead<T>) {
    this.#name = name;
    this.#none = none;
    this.#read = read;
    this.#problems = vscode.languages.createDiagnosticCollection(diagnostics);
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${TEAM_FOLDER}/**`);
    const reload = (): void => this.#reloadSoon();
    const touched = ({ uri }: vscode.TextDocument): void => {
      if (uri.path.includes(`/${TEAM_FOLDER}/`)) reload();
    };
    this.#disposables = [
      this.#changed, this.#problems,
      watcher, watcher.onDidCreate(reload), watcher.onDidChange(reload), watcher.onDidDelete(reload),
      vscode.workspace.onDidChangeWorkspaceFolders(reload),
      vscode.workspace.onDidOpenTextDocument(touched), vscode.workspace.onDidSaveTextDocument(touched),
    ]; // prettier-ignore
    this.ready = this.#reload();
  }

  /** What holds for a document, by the workspace folder that it is in, or for a new one. */
  of(uri: vscode.Uri | undefined): T {
    return this.#contents.get(workspaceFolderOf(uri)?.uri.toString() ?? '') ?? this.#none();
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

  /** The files of this kind, and those that are not read; what stands in none of the kinds' folders is told by the first kind. */
  async #filesIn(root: vscode.Uri): Promise<readonly TeamFile[]> {
    const folder = vscode.Uri.joinPath(root, this.#name);
    const others = this.#name === TEAM_KINDS[0] ? unreadFilesIn(root, undefined) : [];
    return (await Promise.all([teamFilesIn(folder), unreadFilesIn(folder, this.#name), others])).flat();
  }

  async #reload(): Promise<void> {
    const generation = ++this.#generation;
    const listed = await Promise.all(
      (vscode.workspace.workspaceFolders ?? []).map(async ({ uri }) => ({
        key: uri.toString(),
        files: await this.#filesIn(vscode.Uri.joinPath(uri, TEAM_FOLDER)),
      })),
    );
    const contentKeys = JSON.stringify(listed.map(({ key, files }) => [key, files.map(contentKey)]));
    // Opening a file is no change: nothing needs to be checked again.
    if (generation !== this.#generation || contentKeys === this.#contentKeys) return;
    this.#contentKeys = contentKeys;
    const had = this.#contents.size > 0;
    const folders = listed
      .filter(({ files }) => files.length > 0)
      .map((folder) => ({ ...folder, ...this.#read(readableOf(folder.files)) }));
    showProblems(
      this.#problems,
      folders.flatMap(({ files }) => files),
      folders.flatMap(({ problems }) => problems),
    );
    this.#contents = new Map(folders.map(({ key, content }) => [key, content]));
    if (had || folders.length > 0) this.#changed.fire();
  }
}
