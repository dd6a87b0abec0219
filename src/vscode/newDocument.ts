import * as vscode from 'vscode';
import { fileNameOf } from '../core/assemble/fileName';
import { savedAs } from './convert';
import { isSavedByItself } from './settings';

/** So many of one title are numbered. */
const MOST_OF_ONE_TITLE = 30;

/**
 * Opens a new unsaved document for a JD, called by the title where that can be; saving puts it beside the JD that the writer is
 * at, else into the workspace's root. Soon after an unsaved document was closed VS Code gives its text to the next one of the same
 * name, from its backup: what is new must take the place of the whole.
 */
export async function newDocumentFor(title: string, at: vscode.TextDocument | undefined): Promise<vscode.TextDocument> {
  const uri = await unsavedUri(title, at?.uri);
  const named = uri === undefined ? undefined : await Promise.resolve(vscode.workspace.openTextDocument(uri)).catch(() => undefined);
  return named ?? vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
}

async function unsavedUri(title: string, at: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  const folder = folderBeside(at);
  // The editor that takes the place of one that was saved has no tab stops, so that nothing may be saved before the writer does it.
  if (folder === undefined || isSavedByItself(folder)) return undefined;
  for (let count = 1; count <= MOST_OF_ONE_TITLE; count++) {
    const name = fileNameOf(title, count);
    if (name === undefined) return undefined;
    const file = vscode.Uri.joinPath(folder, name);
    const unsaved = vscode.Uri.from({ scheme: 'untitled', path: file.path });
    if (!isOpen(unsaved) && !(await exists(file))) return unsaved;
  }
  return undefined;
}

/** The folder in which a new JD belongs; undefined where VS Code could not save an unsaved document by its path. */
function folderBeside(at: vscode.Uri | undefined): vscode.Uri | undefined {
  const place = at === undefined ? undefined : savedAs(at);
  const isInWorkspace = place !== undefined && vscode.workspace.getWorkspaceFolder(place) !== undefined;
  const folder = isInWorkspace ? vscode.Uri.joinPath(place, '..') : vscode.workspace.workspaceFolders?.[0]?.uri;
  if (folder === undefined || vscode.workspace.fs.isWritableFileSystem(folder.scheme) === false) return undefined;
  const isLocal = folder.scheme === 'file' && folder.authority === '';
  return isLocal || folder.scheme === 'vscode-remote' ? folder : undefined;
}

function isOpen(uri: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
}
