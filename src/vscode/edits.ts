import * as vscode from 'vscode';
import { placeholdersOf } from '../core/assemble/assemble';
import { toSnippet } from '../core/assemble/snippet';
import type { TextEdit } from '../core/text';
import { toRange } from './convert';

/**
 * Makes one edit as one step to undo. Placeholders become tab stops where the document is in the active text editor; in other
 * editors, and where there are none, the text goes in as it is.
 */
export async function applyEdit(document: vscode.TextDocument, { range, newText }: TextEdit): Promise<boolean> {
  const place = toRange(range);
  const active = vscode.window.activeTextEditor;
  if (placeholdersOf(newText).length > 0 && active?.document === document) {
    return active.insertSnippet(new vscode.SnippetString(toSnippet(newText)), place, {
      undoStopBefore: true,
      undoStopAfter: true,
      keepWhitespace: true,
    });
  }
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, place, newText);
  const isDone = await vscode.workspace.applyEdit(edit);
  if (isDone) reveal(document, place.start, newText);
  return isDone;
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
