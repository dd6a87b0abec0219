import * as vscode from 'vscode';

const PREVIEW_EDITOR = 'vscode.markdown.preview.editor';
/** A command of the extension that has that editor. */
const PREVIEW_COMMAND = 'markdown.showPreview';

/** Shows a document that JD Writer writes: rendered where VS Code has its Markdown preview, and beside a text that is being edited. */
export async function showDocument(uri: vscode.Uri): Promise<void> {
  const viewColumn = vscode.window.activeTextEditor === undefined ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside;
  const known = await vscode.commands.getCommands(true);
  if (known.includes(PREVIEW_COMMAND)) {
    await vscode.commands.executeCommand('vscode.openWith', uri, PREVIEW_EDITOR, { viewColumn, preview: true });
    return;
  }
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { viewColumn, preview: true });
}

/** Where a document is open as text already. */
export function columnOf(document: vscode.TextDocument): vscode.ViewColumn {
  return vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn ?? vscode.ViewColumn.Active;
}
