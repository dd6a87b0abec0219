import * as vscode from 'vscode';
import { frontMatterEntryEdit } from '../core/document/edits/frontMatterEntry';
import { applyEdit } from './edits';
import type { ReadJobDescription } from './jobDescriptions';
import { askOne } from './quickPick';

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
  document: vscode.TextDocument,
  read: ReadJobDescription,
  { title, placeholder, write, show }: Choice,
): Promise<'written' | 'shown' | undefined> {
  const edit = frontMatterEntryEdit(read.document, write.key, write.value);
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
  const items = edit === undefined ? [shown] : [written, shown];
  const answer = await askOne<WhereItem>({ title, placeholder, items: () => items });
  if (typeof answer !== 'object') return undefined;
  if (!answer.isWritten || edit === undefined) return 'shown';
  return (await applyEdit(document, edit)) ? 'written' : undefined;
}

/** The item by which the view shows what the active JD says; `now` is what that is. */
export function followItem(now: string | undefined): vscode.QuickPickItem {
  return {
    label: vscode.l10n.t('Follow the active document'),
    ...(now === undefined ? {} : { description: vscode.l10n.t('now: {0}', now) }),
    iconPath: new vscode.ThemeIcon('link'),
  };
}
