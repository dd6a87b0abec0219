import * as vscode from 'vscode';
import { settingsFor, type LintRun } from './settings';

/** When JDs are checked: as the settings say, until the writer switches it over for the session. */
export class Checking implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #switched: 'on' | 'off' | undefined;

  dispose(): void {
    this.#changed.dispose();
  }

  /** Switches over what holds for a document, and for all others with it, back to the settings if need be; returns whether JDs are checked now. */
  toggle(uri: vscode.Uri | undefined): boolean {
    const isOn = !this.isOnFor(uri);
    const isBySettings = isOn === (settingsFor(uri).lintRun !== 'off');
    this.#switched = isBySettings ? undefined : isOn ? 'on' : 'off';
    this.#changed.fire();
    return isOn;
  }

  /** When a document is checked, by the switch and by the settings. */
  runFor(uri: vscode.Uri | undefined): LintRun {
    if (this.#switched === 'off') return 'off';
    const { lintRun } = settingsFor(uri);
    return this.#switched === 'on' && lintRun === 'off' ? 'onType' : lintRun;
  }

  /** Whether a document is checked at all. */
  isOnFor(uri: vscode.Uri | undefined): boolean {
    return this.runFor(uri) !== 'off';
  }
}
