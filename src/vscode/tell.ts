import * as vscode from 'vscode';

const SECONDS = 4;

/** Tells in the status bar, for a moment, what a command has done where that may be out of sight. */
export function tell(message: string): void {
  vscode.window.setStatusBarMessage(message, SECONDS * 1000);
}
