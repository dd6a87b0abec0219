import * as vscode from 'vscode';
import { frontMatterEntryEdit } from '../core/document/edits/frontMatterEntry';
import type { TextEdit } from '../core/text';
import { applyEdit, tellUnchanged } from './edits';
import type { ReadJobDescription } from './jobDescriptions';
import { askOne } from './quickPick';
import type { Services } from './services';

/** A choice that may be written into the active JD, or hold in the view alone. */
export interface Choice<T extends string> {
  readonly title: string;
  /** The entry of the front matter. */
  readonly key: string;
  readonly value: T;
  /** What a JD says now; undefined where it says nothing. */
  readonly own: (read: ReadJobDescription) => T | undefined;
  /** Says that the JD says something else, or nothing. */
  readonly placeholder: (own: T | undefined) => string;
  /** The label of the item that writes it into a JD. */
  readonly write: (document: vscode.TextDocument) => string;
  /** The label of the item that changes the view alone. */
  readonly show: string;
  /** Lets the view show it, or follow the active JD. */
  readonly set: (value: T | undefined) => void;
}

interface WhereItem extends vscode.QuickPickItem {
  readonly isWritten: boolean;
}

/**
 * Lets a choice hold. Where the JD says something else, the writer says whether that is to change: its hints would go on speaking of
 * what it says.
 */
export async function useChoice<T extends string>(
  services: Services,
  document: vscode.TextDocument | undefined,
  choice: Choice<T>,
): Promise<void> {
  if (document?.isClosed === true) {
    tellUnchanged(document);
    return;
  }
  const read = document && services.jobDescriptions.get(document);
  const where = document === undefined || read === undefined ? 'shown' : await whereOf(services, document, choice, choice.own(read));
  if (where === 'shown') services.view.show();
  if (where !== undefined) choice.set(where === 'shown' ? choice.value : undefined);
}

/** Where a choice is to hold, written there if that is the JD; undefined when the writer left, or nothing could be written. */
async function whereOf<T extends string>(
  { jobDescriptions }: Services,
  document: vscode.TextDocument,
  { title, key, value, placeholder, write, show }: Choice<T>,
  own: T | undefined,
): Promise<'written' | 'shown' | undefined> {
  if (own === value) return 'written';
  const edit = (): TextEdit | undefined => {
    const read = jobDescriptions.get(document);
    return read === undefined ? undefined : frontMatterEntryEdit(read.document, key, value);
  };
  const written: WhereItem = {
    label: write(document),
    detail: vscode.l10n.t('Writes “{0}” into its front matter; hints and duties follow', `${key}: ${value}`),
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
  const answer = await askOne<WhereItem>({ title, placeholder: placeholder(own), items: () => items });
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
