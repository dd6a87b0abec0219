import * as vscode from 'vscode';
import type { Services } from '../services';
import { tell } from '../tell';

/** Switches checking off or on, until the window is closed: what holds for the active JD, also where the settings say it. */
export function toggleChecking({ active, checking }: Services): () => void {
  return () =>
    tell(
      checking.toggle(active.document?.uri)
        ? vscode.l10n.t('Checking is on in this window.')
        : vscode.l10n.t('Checking is off in this window.'),
    );
}
