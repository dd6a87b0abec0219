import * as vscode from 'vscode';
import { fixAllEdit } from '../codeActions';
import type { Services } from '../services';

const SECONDS = 4;

/** Applies all safe fixes to the active JD, in whatever editor it is open. */
export function fixAll(services: Services): () => Promise<void> {
  return async () => {
    const document = services.active.document;
    if (document === undefined) return;
    const edit = await fixAllEdit(services, document);
    if (edit !== undefined) await vscode.workspace.applyEdit(edit);
    else vscode.window.setStatusBarMessage(vscode.l10n.t('There is nothing that can be fixed safely.'), SECONDS * 1000);
  };
}
