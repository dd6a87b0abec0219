import * as vscode from 'vscode';

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
}
