import * as vscode from 'vscode';
import { contextTeller } from './contextKeys';
import { CONTEXTS, SCHEMES } from './ids';
import type { JobDescriptions, ReadJobDescription } from './jobDescriptions';
import type { Ends } from './ends';
import { openDocument, shownDocument, uriOf } from './tabs';
import { canBeJobDescription } from './writersDocuments';

const OWN_SCHEMES: readonly string[] = Object.values(SCHEMES);

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
  readonly #tell = contextTeller();
  /** The files that VS Code was asked to open and has not opened. */
  readonly #asked = new Set<string>();
  #document: vscode.TextDocument | undefined;

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

  /** The editor may have changed already while its event is still on its way. */
  get document(): vscode.TextDocument | undefined {
    return this.#find();
  }

  /** What the writer looks at, whether it is a JD or not, else the active JD. */
  get shown(): vscode.TextDocument | undefined {
    return shownDocument() ?? this.document;
  }

  /** The active JD as it stands now, read. */
  get read(): ReadJobDescription | undefined {
    const { document } = this;
    return document === undefined ? undefined : this.#jobDescriptions.get(document);
  }

  #resolve(): void {
    const found = this.#find();
    this.#openRestored();
    this.#tellOfOtherText();
    this.#tell(CONTEXTS.active, found !== undefined);
    if (found === this.#document) return;
    this.#document = found;
    this.#changed.fire();
  }

  /** A view sees no context keys of editors, such as `editorLangId`: what is shown that is no JD has keys of JD Writer's own. */
  #tellOfOtherText(): void {
    const document = shownDocument();
    const isOther = document !== undefined && canBeJobDescription(document) && !this.#jobDescriptions.has(document);
    this.#tell(CONTEXTS.otherText, isOther);
    this.#tell(CONTEXTS.tooLong, document !== undefined && this.#jobDescriptions.isTooLong(document));
  }

  #find(): vscode.TextDocument | undefined {
    const edited = vscode.window.activeTextEditor?.document;
    if (edited !== undefined && this.#jobDescriptions.has(edited)) return edited;
    const uri = uriOf(vscode.window.tabGroups.activeTabGroup.activeTab);
    const shown = openDocument(uri);
    if (shown !== undefined && this.#jobDescriptions.has(shown)) return shown;
    const last = this.#document;
    if (last === undefined || last.isClosed || !this.#jobDescriptions.has(last)) return undefined;
    const tabs = vscode.window.tabGroups.all.flatMap((group) => (uri === undefined ? group.tabs : (group.activeTab ?? [])));
    return tabs.some((other) => uriOf(other)?.toString() === last.uri.toString()) ? last : undefined;
  }

  /** A custom editor that was restored with the window has not loaded its document; the event of its opening comes back here. */
  #openRestored(): void {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    if (!(input instanceof vscode.TabInputCustom) || !input.viewType.startsWith('vscode.markdown.')) return;
    const key = input.uri.toString();
    // A page of JD Writer's own would stay open, with old text, after it was closed.
    if (OWN_SCHEMES.includes(input.uri.scheme) || this.#asked.has(key) || openDocument(input.uri) !== undefined) return;
    this.#asked.add(key);
    // What cannot be opened is not asked for again.
    void vscode.workspace.openTextDocument(input.uri).then(
      () => this.#asked.delete(key),
      () => undefined,
    );
  }
}
