import * as vscode from 'vscode';
import { CONTEXTS } from './ids';
import type { JobDescriptions, ReadJobDescription } from './jobDescriptions';
import type { Ends } from './ends';
import { uriOf } from './tabs';
import { canBeJobDescription } from './writersDocuments';

/**
 * The JD that the writer is at. Markdown may be open in a custom editor, in which `activeTextEditor` is undefined, and the focus
 * may be in a view or a preview: so it is the active text editor's document, else the active tab's, else the last JD as long as
 * it is in sight, or open behind something that is no document.
 */
export class ActiveJobDescription implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  /** Fires when another JD is active, or none, or when the active one has changed (after a pause in typing). */
  readonly onDidChange = this.#changed.event;
  readonly #jobDescriptions: JobDescriptions;
  readonly #disposables: readonly Ends[];
  #document: vscode.TextDocument | undefined;
  #isOtherText = false;
  #isTooLong = false;

  constructor(jobDescriptions: JobDescriptions) {
    this.#jobDescriptions = jobDescriptions;
    const resolve = (): void => this.#resolve();
    this.#disposables = [
      this.#changed,
      vscode.window.onDidChangeActiveTextEditor(resolve),
      vscode.window.tabGroups.onDidChangeTabs(resolve),
      vscode.window.tabGroups.onDidChangeTabGroups(resolve),
      // As which a document is opened again that the writer gives another language.
      vscode.workspace.onDidOpenTextDocument(resolve),
      jobDescriptions.onDidChange((uri) => {
        const isActive = this.#document?.uri.toString() === uri.toString();
        this.#resolve();
        if (isActive && this.#document !== undefined) this.#changed.fire();
      }),
    ];
    this.#resolve();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  get document(): vscode.TextDocument | undefined {
    // The editor may have changed already while its event is still on its way.
    this.#resolve();
    return this.#document !== undefined && !this.#document.isClosed && this.#jobDescriptions.has(this.#document)
      ? this.#document
      : undefined;
  }

  /** The active JD as it stands now, read. */
  get read(): ReadJobDescription | undefined {
    return this.document === undefined ? undefined : this.#jobDescriptions.get(this.document);
  }

  #resolve(): void {
    const found = this.#find();
    this.#tellOfOtherText();
    if (found === this.#document) return;
    this.#document = found;
    void vscode.commands.executeCommand('setContext', CONTEXTS.active, found !== undefined);
    this.#changed.fire();
  }

  /** A view sees no context keys of editors, such as `editorLangId`: what is shown that is no JD has keys of JD Writer's own. */
  #tellOfOtherText(): void {
    const shown = uriOf(vscode.window.tabGroups.activeTabGroup.activeTab)?.toString();
    const document = vscode.window.activeTextEditor?.document ?? vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === shown);
    const isOther = document !== undefined && canBeJobDescription(document) && !this.#jobDescriptions.has(document);
    const isTooLong = document !== undefined && this.#jobDescriptions.isTooLong(document);
    if (isOther !== this.#isOtherText) void vscode.commands.executeCommand('setContext', CONTEXTS.otherText, isOther);
    if (isTooLong !== this.#isTooLong) void vscode.commands.executeCommand('setContext', CONTEXTS.tooLong, isTooLong);
    this.#isOtherText = isOther;
    this.#isTooLong = isTooLong;
  }

  #find(): vscode.TextDocument | undefined {
    const edited = vscode.window.activeTextEditor?.document;
    if (edited !== undefined && this.#jobDescriptions.has(edited)) return edited;
    const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
    const uri = uriOf(tab);
    const shown = uri === undefined ? undefined : this.#open(uri, tab);
    if (shown !== undefined) return shown;
    const last = this.#document;
    if (last === undefined || last.isClosed || !this.#jobDescriptions.has(last)) return undefined;
    const tabs = vscode.window.tabGroups.all.flatMap((group) => (uri === undefined ? group.tabs : (group.activeTab ?? [])));
    return tabs.some((other) => uriOf(other)?.toString() === last.uri.toString()) ? last : undefined;
  }

  #open(uri: vscode.Uri, tab: vscode.Tab | undefined): vscode.TextDocument | undefined {
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
    if (document !== undefined) return this.#jobDescriptions.has(document) ? document : undefined;
    // A custom editor that was restored with the window has not loaded its document; the event of its opening comes back here.
    if (tab?.input instanceof vscode.TabInputCustom && tab.input.viewType.startsWith('vscode.markdown.'))
      void Promise.resolve(vscode.workspace.openTextDocument(uri)).catch(() => undefined);
    return undefined;
  }
}
