import * as vscode from 'vscode';

/** The file that a tab shows as text, in whatever editor; of a comparison the right side. */
export function uriOf(tab: vscode.Tab | undefined): vscode.Uri | undefined {
  const input = tab?.input;
  if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) return input.uri;
  return input instanceof vscode.TabInputTextDiff ? input.modified : undefined;
}

/** The document of a file, where it is open. */
export function openDocument(uri: vscode.Uri | undefined): vscode.TextDocument | undefined {
  const key = uri?.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
}

/** The document that the writer looks at: the active text editor's, else the active tab's, which may be a custom editor. */
export function shownDocument(): vscode.TextDocument | undefined {
  return vscode.window.activeTextEditor?.document ?? openDocument(uriOf(vscode.window.tabGroups.activeTabGroup.activeTab));
}
