import * as vscode from 'vscode';
import { settingsFor } from './settings';

/** Whether JDs are checked at all: a switch for the session, on at the start. */
export class Checking implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #isOn = true;

  dispose(): void {
    this.#changed.dispose();
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  toggle(): void {
    this.#isOn = !this.#isOn;
    this.#changed.fire();
  }

  /** Whether a document is checked, by the switch and by the settings. */
  isOnFor(uri: vscode.Uri): boolean {
    return this.#isOn && settingsFor(uri).lintRun !== 'off';
  }
}
