import * as vscode from 'vscode';
import { nameOf } from '../convert';
import type { Services } from '../services';
import { tell } from '../tell';
import { isEdited, isTooLong } from '../writersDocuments';

/** Makes the active file a JD, or no JD any more; this is remembered with the workspace. */
export function treatAsJobDescription({ active, jobDescriptions, marks }: Services): () => Promise<void> {
  return async () => {
    const document = active.shown;
    if (document === undefined) return;
    if (isTooLong(document)) tell(vscode.l10n.t('{0} is too long to be read as a job description.', nameOf(document.uri)));
    else if (isEdited(document)) {
      const isNow = !jobDescriptions.has(document);
      await marks.set(document.uri, isNow);
      const name = nameOf(document.uri);
      tell(isNow ? vscode.l10n.t('{0} is read as a job description.', name) : vscode.l10n.t('{0} is not read as a job description.', name));
    } else
      void vscode.window.showInformationMessage(
        vscode.l10n.t('{0} cannot be edited here as a document of its own, so it is not read as a job description.', nameOf(document.uri)),
      );
  };
}
