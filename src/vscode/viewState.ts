import * as vscode from 'vscode';
import type { Level } from '../core/catalogue/types';
import { contextTeller } from './contextKeys';
import type { Node } from './dutyNodes';
import { CONTEXTS } from './ids';

/** What the writer set in the view of duties. */
export interface ViewSettings {
  /** The words to show only matching duties of; empty for all. */
  readonly filter: string;
  /** The role and the level to show; undefined to follow the active JD. */
  readonly role: string | undefined;
  readonly level: Level | undefined;
  /** Ids of the duties that are checked, in the order in which they were. */
  readonly checked: readonly string[];
  /** Whether the duties are shown although no JD is open. */
  readonly browsing: boolean;
}

/** The state of the view of duties; role, level and browsing are remembered with the workspace. */
export class ViewState implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<readonly (keyof ViewSettings)[]>();
  /** Fires with the settings that have changed. */
  readonly onDidChange = this.#changed.event;
  readonly #wanted = new vscode.EventEmitter<{ readonly takesFocus: boolean }>();
  /** Fires when something was done that is seen in the view alone. */
  readonly onDidWant = this.#wanted.event;
  readonly #memory: vscode.Memento;
  readonly #tell = contextTeller();
  #settings: ViewSettings;
  /** The entry that is selected in the view. */
  selected: Node | undefined;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
    const { role, level, browsing } = memory.get<Partial<ViewSettings>>('view', {});
    this.#settings = { filter: '', role, level, checked: [], browsing: browsing === true };
    this.#tellContexts();
  }

  dispose(): void {
    this.#changed.dispose();
    this.#wanted.dispose();
  }

  get settings(): ViewSettings {
    return this.#settings;
  }

  /** Brings the view into sight; with `takesFocus` the focus moves there even where it is in sight already. */
  show(takesFocus = false): void {
    this.#wanted.fire({ takesFocus });
  }

  set(changes: Partial<ViewSettings>): void {
    const before = this.#settings;
    const next = { ...before, ...changes };
    const keys = (Object.keys(changes) as (keyof ViewSettings)[]).filter((key) => before[key] !== next[key]);
    if (keys.length === 0) return;
    this.#settings = next;
    this.#tellContexts();
    if (keys.some((key) => key === 'role' || key === 'level' || key === 'browsing'))
      void this.#memory.update('view', { role: next.role, level: next.level, browsing: next.browsing });
    this.#changed.fire(keys);
  }

  #tellContexts(): void {
    this.#tell(CONTEXTS.filtered, this.#settings.filter !== '');
    this.#tell(CONTEXTS.checked, this.#settings.checked.length > 0);
  }
}
