import * as vscode from 'vscode';
import { SELECTOR } from './ids';

/**
 * Whether a document is one that a writer edits: of the workspace, of another file system that can be written, or new. The old side
 * of a comparison, a notebook's cell, and what extensions only show are none, whatever their text says.
 */
export function isEdited({ uri: { scheme }, isUntitled }: vscode.TextDocument): boolean {
  const isOfWorkspace = vscode.workspace.workspaceFolders?.some(({ uri }) => uri.scheme === scheme) === true;
  return isUntitled || isOfWorkspace || vscode.workspace.fs.isWritableFileSystem(scheme) === true;
}

/** Whether a document can be made a JD by saying that it is one. */
export function canBeJobDescription(document: vscode.TextDocument): boolean {
  return SELECTOR.some(({ language }) => language === document.languageId) && isEdited(document) && !isTooLong(document);
}

/** In UTF-16 units. */
const LONGEST = 2_000_000;

/**
 * Whether a document is too long to be read in the editor: all extensions would stand still for seconds after every pause in typing.
 * The length is known without putting the lines together.
 */
export function isTooLong(document: vscode.TextDocument): boolean {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end) > LONGEST;
}
