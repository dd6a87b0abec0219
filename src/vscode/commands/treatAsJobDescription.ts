import * as vscode from 'vscode';
import type { Services } from '../services';

/** Makes the active file a JD, or no JD any more; this is remembered with the workspace. */
export function treatAsJobDescription({ active, jobDescriptions, marks }: Services): () => Promise<void> {
  return async () => {
    const document = vscode.window.activeTextEditor?.document ?? active.document ?? activeTabDocument();
    if (document !== undefined) await marks.set(document.uri, !jobDescriptions.has(document));
  };
}

/** The document of a custom editor, in which no text editor is active. */
export function activeTabDocument(): vscode.TextDocument | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  const uri = input instanceof vscode.TabInputCustom ? input.uri.toString() : undefined;
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
}
