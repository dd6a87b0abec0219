import * as vscode from 'vscode';

/**
 * Tells VS Code the value of a context key: the first one, since VS Code keeps what an extension host told that was restarted, and
 * each that is another one than before.
 */
export type TellContext = (key: string, value: boolean) => void;

/** Remembers what was told. */
export function contextTeller(): TellContext {
  const told = new Map<string, boolean>();
  return (key, value) => {
    if (told.get(key) === value) return;
    told.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  };
}
