import * as vscode from 'vscode';

/** Opens a new Markdown document with a text, in a text editor. */
export async function openText(text: string, eol = vscode.EndOfLine.LF): Promise<vscode.TextEditor> {
  const editor = await openFresh(text);
  const { document } = editor;
  if (document.eol !== eol) await editor.edit((edit) => edit.setEndOfLine(eol));
  return editor;
}

/** So often VS Code may give a new document the text of one that was closed. */
const MOST_BACKUPS = 20;

/**
 * A new unsaved document has the name of the one that was closed before, and its text, too, as long as VS Code has not removed the
 * backup of that one, of which nothing tells; it is closed again then, which removes the backup.
 */
async function openFresh(text: string): Promise<vscode.TextEditor> {
  for (let n = 0; n < MOST_BACKUPS; n++) {
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content: text }));
    if (editor.document.getText() === text) return editor;
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  throw new Error(`A new document had another text than its own ${MOST_BACKUPS} times.`);
}

/** Closes everything that a test has opened, without a question. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty, isClosed }) => isDirty && !isClosed)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Waits for an event after which a condition holds; it may hold already. */
export async function until<T>(event: vscode.Event<T>, holds: () => boolean): Promise<void> {
  if (holds()) return;
  await new Promise<void>((resolve) => {
    const listener = event(() => {
      if (!holds()) return;
      listener.dispose();
      resolve();
    });
  });
}

/** Answers the questions of a command with what is ready to be accepted, until the command is done. */
export function acceptAll(command: string, ...parameters: readonly unknown[]): Promise<void> {
  return answerAll('workbench.action.acceptSelectedQuickOpenItem', command, parameters);
}

/** Leaves the questions of a command, as Escape does. */
export function leave(command: string, ...parameters: readonly unknown[]): Promise<void> {
  return answerAll('workbench.action.closeQuickOpen', command, parameters);
}

/** No command asks so much, however slow the machine: one that has not ended by then waits for something else. */
const MOST_ANSWERS = 1000;

/** Nothing tells an extension that a question is shown, so it is answered again and again; before it is shown that does nothing. */
async function answerAll(answer: string, command: string, parameters: readonly unknown[]): Promise<void> {
  const done = Promise.resolve(vscode.commands.executeCommand(command, ...parameters)).then(() => true);
  const pause = (): Promise<boolean> => new Promise((resolve) => setTimeout(() => resolve(false), 50));
  for (let n = 0; n < MOST_ANSWERS; n++) {
    await vscode.commands.executeCommand(answer);
    if (await Promise.race([done, pause()])) return;
  }
  throw new Error(`${command} still asks after ${MOST_ANSWERS} answers.`);
}

/** A file of the workspace's root. */
export function inWorkspace(...path: readonly string[]): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('No folder is open.');
  return vscode.Uri.joinPath(folder.uri, ...path);
}

export async function writeFile(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** Writes a file as a person does, in an editor that saves it: so that no file watcher has to notice. */
export async function save(uri: vscode.Uri, text: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
  await document.save();
}

/** The findings of one rule in a document. */
export function findingsOf(uri: vscode.Uri, rule: string): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ code }) => typeof code === 'object' && code.value === rule);
}

/** Waits until a document has so many findings of a rule; any number but none when it is left out. */
export function untilFound(uri: vscode.Uri, rule: string, count?: number): Promise<void> {
  return until(vscode.languages.onDidChangeDiagnostics, () =>
    count === undefined ? findingsOf(uri, rule).length > 0 : findingsOf(uri, rule).length === count,
  );
}
