import * as vscode from 'vscode';
import type { Catalogue } from '../core/catalogue/types';
import { CONFIG_FILE, NO_CONFIG } from '../core/config/config';
import { optionsFrom } from '../core/config/options';
import { OTHER_CONFIG_FILE } from '../core/config/teamFolders';
import type { LintOptions } from '../core/lint/lint';
import type { Rule } from '../core/lint/rule';
import { rules as builtInRules } from '../core/lint/rules';
import { savedAs, workspaceFolderOf } from './convert';
import { onSettingsChange, settingsFor } from './settings';
import { configurationProblems, readFolder, type ConfigurationFile, type FolderRead } from './configurationFile';
import { DIAGNOSTICS } from './ids';
import type { Ends } from './ends';
import { contentKey } from './teamFiles';
import { teamTerms, type TeamCatalogue } from './teamFolder';

/** Stands for a document that there is not yet. */
const NEW_DOCUMENT = vscode.Uri.from({ scheme: 'untitled', path: 'new' });

type Levels = NonNullable<LintOptions['levels']>;

/** By what a document is checked. */
export interface DocumentConfiguration {
  readonly options: LintOptions;
  /** The levels that the settings set, and over them those that the file sets. */
  readonly levels: { readonly settings: Levels; readonly file: Levels };
  /** The nearest `.jd-writer.yaml`. */
  readonly file: ConfigurationFile | undefined;
}

/**
 * What is configured, by document: the settings, over them the nearest `.jd-writer.yaml` from the document's folder up to its
 * workspace folder, and the team's terms and catalogue. Front matter and comments, which are stronger still, are core's business.
 */
export class Configuration implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  /** Fires when documents may have to be read and checked otherwise. */
  readonly onDidChange = this.#changed.event;
  readonly #problems = vscode.languages.createDiagnosticCollection(DIAGNOSTICS.configuration);
  readonly #catalogue: TeamCatalogue;
  readonly #terms = teamTerms();
  /** The files of folders that were looked into, and those that are being. */
  readonly #files = new Map<string, ConfigurationFile | undefined>();
  readonly #loading = new Map<string, Promise<ConfigurationFile | undefined>>();
  /** By the file, or by the workspace folder of documents that have none. */
  readonly #options = new Map<ConfigurationFile | string, LintOptions>();
  readonly #disposables: readonly Ends[];

  constructor(catalogue: TeamCatalogue) {
    this.#catalogue = catalogue;
    const watcher = vscode.workspace.createFileSystemWatcher(`**/{${CONFIG_FILE},${OTHER_CONFIG_FILE}}`);
    const changed = (uri: vscode.Uri): void => void this.#reload(vscode.Uri.joinPath(uri, '..'));
    const fire = (): void => this.#fire();
    this.#disposables = [
      this.#changed, this.#problems, this.#terms, watcher, watcher.onDidCreate(changed), watcher.onDidChange(changed), watcher.onDidDelete(changed),
      catalogue.onDidChange(fire), this.#terms.onDidChange(fire), onSettingsChange(fire),
      vscode.workspace.onDidOpenTextDocument((document) => this.#opened(document)),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        if (isConfiguration(uri)) changed(uri);
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        this.#files.clear();
        this.#problems.clear();
        this.#fire();
      }),
    ]; // prettier-ignore
    vscode.workspace.textDocuments.forEach((document) => this.#opened(document));
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  /** What holds for a document as far as it is known now; what is not yet is looked for, and an event says when it was found. */
  current(uri: vscode.Uri): DocumentConfiguration {
    const folders = foldersOf(uri);
    if (folders.some((folder) => !this.#files.has(folder.toString()))) void this.load(uri);
    return this.#configurationBy(
      uri,
      folders.map((folder) => this.#files.get(folder.toString())).find((file) => file !== undefined),
    );
  }

  /** The catalogue that holds for a document, or for a new one where none is given. */
  catalogueOf(document: vscode.Uri | undefined): Catalogue {
    return this.current(document ?? NEW_DOCUMENT).options.catalogue ?? this.#catalogue.of(document);
  }

  /** What holds for a document, or for a new one, after its configuration files were read. */
  async load(document: vscode.Uri | undefined): Promise<DocumentConfiguration> {
    const uri = document ?? NEW_DOCUMENT;
    await this.#terms.ready;
    for (const folder of foldersOf(uri)) {
      const key = folder.toString();
      const isKnown = this.#files.has(key) && !this.#loading.has(key);
      const file = isKnown ? this.#files.get(key) : await this.#load(folder);
      if (file !== undefined) return this.#configurationBy(uri, file);
    }
    return this.#configurationBy(uri, undefined);
  }

  /** The rules in force: those of a document, and those that hold somewhere else. */
  rulesFor(document: vscode.Uri | undefined): readonly Rule[] {
    const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => this.#optionsBy(uri, undefined));
    const files = [...this.#files.values()].flatMap((file) => (file === undefined ? [] : this.#optionsBy(file.uri, file)));
    const own = document === undefined ? [] : [this.current(document).options];
    const byId = new Map(
      [...builtInRules, ...[...folders, ...files, ...own].flatMap(({ rules = [] }) => rules)].map((rule) => [rule.id, rule]),
    );
    return [...byId.values()];
  }

  #optionsBy(uri: vscode.Uri, file: ConfigurationFile | undefined): LintOptions {
    const key = file ?? workspaceFolderOf(uri)?.uri.toString() ?? '';
    const known = this.#options.get(key);
    if (known !== undefined) return known;
    const options = optionsFrom(file?.config ?? NO_CONFIG, this.#terms.of(uri), this.#catalogue.of(uri));
    this.#options.set(key, options);
    return options;
  }

  #configurationBy(uri: vscode.Uri, file: ConfigurationFile | undefined): DocumentConfiguration {
    const options = this.#optionsBy(uri, file);
    const levels = { settings: settingsFor(uri).rules, file: options.levels ?? {} };
    return { options: { ...options, levels: { ...levels.settings, ...levels.file } }, levels, file };
  }

  #load(folder: vscode.Uri): Promise<ConfigurationFile | undefined> {
    return this.#loading.get(folder.toString()) ?? this.#reload(folder);
  }

  /** Reads a folder's file, also while that is being done: an earlier reading may end later, and does not count then. */
  #reload(folder: vscode.Uri): Promise<ConfigurationFile | undefined> {
    const key = folder.toString();
    const started: Promise<ConfigurationFile | undefined> = readFolder(folder).then((read) => {
      const last = this.#loading.get(key);
      if (last !== started) return last ?? this.#files.get(key);
      this.#loading.delete(key);
      return this.#take(folder, read);
    });
    this.#loading.set(key, started);
    return started;
  }

  #take(folder: vscode.Uri, { file, misnamed }: FolderRead): ConfigurationFile | undefined {
    const key = folder.toString();
    this.#problems.set(vscode.Uri.joinPath(folder, OTHER_CONFIG_FILE), misnamed);
    const before = this.#files.get(key);
    if (before !== undefined && file !== undefined && contentKey(before) === contentKey(file)) return before;
    this.#files.set(key, file);
    if (file === undefined) this.#problems.delete(vscode.Uri.joinPath(folder, CONFIG_FILE));
    if (before !== file) this.#fire();
    return file;
  }

  /** What is known of an opened document's folders is read again: a watcher does not tell of all that happens, a deleted folder for one. */
  #opened({ uri, languageId }: vscode.TextDocument): void {
    if (isConfiguration(uri)) void this.#load(vscode.Uri.joinPath(uri, '..'));
    else if (languageId === 'markdown')
      for (const folder of foldersOf(uri)) if (this.#files.has(folder.toString())) void this.#load(folder);
  }

  #fire(): void {
    this.#options.clear();
    for (const file of this.#files.values()) {
      if (file === undefined) continue;
      const known = { catalogue: this.#catalogue.of(file.uri), terms: this.#terms.of(file.uri) };
      this.#problems.set(file.uri, configurationProblems(file, known));
    }
    this.#changed.fire();
  }
}

function isConfiguration(uri: vscode.Uri): boolean {
  return [CONFIG_FILE, OTHER_CONFIG_FILE].some((name) => uri.path.endsWith(`/${name}`));
}

/** The folders in which a document's configuration is looked for, the nearest first. */
function foldersOf(document: vscode.Uri): readonly vscode.Uri[] {
  const uri = savedAs(document);
  const first = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (uri.scheme === 'untitled') return first === undefined ? [] : [first];
  const end = vscode.workspace.getWorkspaceFolder(uri)?.uri.path;
  const folders: vscode.Uri[] = [];
  for (let folder = vscode.Uri.joinPath(uri, '..'); ; folder = vscode.Uri.joinPath(folder, '..')) {
    folders.push(folder.with({ query: '', fragment: '' }));
    if (folder.path === end || folder.path === '/' || folder.path === '' || folders.length > 50) return folders;
  }
}
