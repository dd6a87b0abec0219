import * as vscode from 'vscode';
import { placeholdersOf } from '../core/assemble/assemble';
import { toSnippet } from '../core/assemble/snippet';
import type { TextEdit } from '../core/text';
import { nameOf, toRange } from './convert';
import { tell } from './tell';

/**
 * Makes one edit as one step to undo. Placeholders become tab stops where the document is in the active text editor; in other
 * editors, and where there are none, the text goes in as it is.
 */
export async function applyEdit(document: vscode.TextDocument, { range, newText }: TextEdit): Promise<boolean> {
  const place = toRange(range);
  const active = vscode.window.activeTextEditor;
  if (placeholdersOf(newText).length > 0 && active?.document === document) {
    const snippet = new vscode.SnippetString(toSnippet(newText));
    return tryChange(document, () =>
      active.insertSnippet(snippet, place, { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true }),
    );
  }
  const isDone = await changeDocument(document, [{ range, newText }]);
  if (isDone) reveal(document, place.start, newText);
  return isDone;
}

/**
 * Makes edits as one step to undo. It is the text editor that makes them, where the document is open in one: if it is read-only, it
 * refuses them, which VS Code does not do by itself for an edit of the workspace.
 */
export function changeDocument(document: vscode.TextDocument, edits: readonly TextEdit[]): Promise<boolean> {
  const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
  return tryChange(document, () =>
    editor === undefined
      ? vscode.workspace.applyEdit(workspaceEdit(document.uri, edits))
      : editor.edit((edit) => edits.forEach(({ range, newText }) => edit.replace(toRange(range), newText))),
  );
}

/** Edits of core as one step to undo; placeholders in them stay text. */
export function workspaceEdit(uri: vscode.Uri, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of edits) edit.replace(uri, toRange(range), newText);
  return edit;
}

/** Changes a document; where that does nothing, the writer is told. An editor that refuses an edit does not say so. */
async function tryChange(document: vscode.TextDocument, change: () => Thenable<boolean>): Promise<boolean> {
  const before = document.version;
  // VS Code would open a closed one again, out of sight, for an edit of the workspace.
  const isDone = !document.isClosed && (await change()) && document.version !== before;
  if (!isDone) tellUnchanged(document);
  return isDone;
}

/**
 * Tells why a document was not changed.
 *
 * @param expected - the version that the change was meant for
 */
export function tellUnchanged({ isClosed, uri, version }: vscode.TextDocument, expected = version): void {
  const name = nameOf(uri);
  if (isClosed) tell(vscode.l10n.t('{0} has been closed and was not changed.', name));
  else if (version !== expected) tell(vscode.l10n.t('{0} has other text by now; nothing was fixed.', name));
  else tell(vscode.l10n.t('{0} cannot be changed here.', name));
}

/** Brings text of a document into sight wherever the document is open as text; the focus stays where it is. */
export function reveal(document: vscode.TextDocument, start: vscode.Position, newText: string): void {
  const end = start.line + newText.split(/\r\n|\r|\n/).length - 1;
  const lines = new vscode.Range(start.line, 0, end, 0);
  for (const editor of vscode.window.visibleTextEditors) {
    if (editor.document === document) editor.revealRange(lines, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

/** The whole of a document. */
export function wholeOf(document: vscode.TextDocument): vscode.Range {
  return document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
}
