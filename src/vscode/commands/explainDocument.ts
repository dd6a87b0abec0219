import * as vscode from 'vscode';
import { explanationUri } from '../explanation';
import type { Services } from '../services';
import { showDocument } from '../showDocument';
import { activeTabDocument } from './treatAsJobDescription';

/** Shows whether and why the active file is read as a JD, in which role, by which configuration and rules. */
export function explainDocument({ active }: Services): () => Promise<void> {
  return async () => {
    const document = vscode.window.activeTextEditor?.document ?? active.document ?? activeTabDocument();
    if (document !== undefined) await showDocument(explanationUri(document));
  };
}
