import * as vscode from 'vscode';
import { allSafeFixes } from '../codeActions';
import { changeDocument } from '../edits';
import type { Services } from '../services';
import { tell } from '../tell';

/** Some of the places may be out of sight, so that their number is told. */
function appliedText(count: number): string {
  return count === 1 ? vscode.l10n.t('1 safe fix was applied.') : vscode.l10n.t('{0} safe fixes were applied.', count);
}

/** Applies all safe fixes to the active JD, in whatever editor it is open. */
export function fixAll(services: Services): () => Promise<void> {
  return async () => {
    const document = services.active.document;
    if (document === undefined) return;
    const edits = await allSafeFixes(services, document);
    if (edits.length === 0) tell(vscode.l10n.t('There is nothing that can be fixed safely.'));
    else if (await changeDocument(document, edits)) tell(appliedText(edits.length));
  };
}
