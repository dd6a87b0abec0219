import * as vscode from 'vscode';
import { languageOfTag, type Language } from '../core/language';
import { rangeOf, type Range, type Span } from '../core/text';

/** A range of core as VS Code has it. */
export function toRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** The range that a span covers in a text with these lines. */
export function spanToRange(lineStarts: readonly number[], span: Span): vscode.Range {
  return toRange(rangeOf(lineStarts, span));
}

/** The language of VS Code's own interface, as far as JD Writer has it. */
export function uiLanguage(): Language {
  return languageOfTag(vscode.env.language) ?? 'en';
}

/** A file's name for people. */
export function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** Where a document is, or will be when it is saved: an unsaved one may have its path already. */
export function savedAs(uri: vscode.Uri): vscode.Uri {
  if (uri.scheme !== 'untitled') return uri;
  const folder = (vscode.workspace.workspaceFolders ?? []).find((one) => uri.path.startsWith(`${one.uri.path.replace(/\/$/, '')}/`));
  return folder === undefined ? uri : folder.uri.with({ path: uri.path });
}

/** The workspace folder whose team files hold for a document: its own; where it has none, that in which a new one would be saved. */
export function workspaceFolderOf(uri: vscode.Uri | undefined): vscode.WorkspaceFolder | undefined {
  const own = uri === undefined ? undefined : vscode.workspace.getWorkspaceFolder(savedAs(uri));
  return own ?? vscode.workspace.workspaceFolders?.[0];
}
