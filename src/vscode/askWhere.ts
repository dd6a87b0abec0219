import * as vscode from 'vscode';
import { frontMatterEntryEdit } from '../core/document/edits/frontMatterEntry';
import type { TextEdit } from '../core/text';
import { applyEdit, tellUnchanged } from './edits';
import { askOne } from './quickPick';
import type { Services } from './services';

/** A choice that may be written into the active JD, or hold in the view alone. */
export interface Choice {
  readonly title: string;
  /** What the JD says now. */
  readonly placeholder: string;
  /** The item that writes it, and the entry of the front matter. */
  readonly write: { readonly label: string; readonly key: string; readonly value: string };
  /** The label of the item that changes the view alone. */
  readonly show: string;
}

interface WhereItem extends vscode.QuickPickItem {
  readonly isWritten: boolean;
}

/** Asks where a choice is to hold, and writes it where that is the JD; undefined when the writer left, or nothing could be written. */
export async function askWhere(
  { jobDescriptions }: Services,
  document: vscode.TextDocument,
  { title, placeholder, write, show }: Choice,
): Promise<'written' | 'shown' | undefined> {
  const edit = (): TextEdit | undefined => {
    const read = jobDescriptions.get(document);
    return read === undefined ? undefined : frontMatterEntryEdit(read.document, write.key, write.value);
  };
  const written: WhereItem = {
    label: write.label,
    detail: vscode.l10n.t('Writes “{0}” into its front matter; hints and duties follow', `${write.key}: ${write.value}`),
    iconPath: new vscode.ThemeIcon('edit'),
    isWritten: true,
  };
  const shown: WhereItem = {
    label: show,
    detail: vscode.l10n.t('The document and its hints stay as they are'),
    iconPath: new vscode.ThemeIcon('eye'),
    isWritten: false,
  };
  const items = edit() === undefined ? [shown] : [written, shown];
  const answer = await askOne<WhereItem>({ title, placeholder, items: () => items });
  if (typeof answer !== 'object') return undefined;
  if (!answer.isWritten) return 'shown';
  // The document may be another one than when the question was asked.
  const now = edit();
  if (now !== undefined) return (await applyEdit(document, now)) ? 'written' : undefined;
  tellUnchanged(document);
  return undefined;
}

/** The item by which the view shows what the active JD says; `now` is what that is. */
export function followItem(now: string | undefined): vscode.QuickPickItem {
  return {
    label: vscode.l10n.t('Follow the active document'),
    ...(now === undefined ? {} : { description: vscode.l10n.t('now: {0}', now) }),
    iconPath: new vscode.ThemeIcon('link'),
  };
}
