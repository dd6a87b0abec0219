import * as vscode from 'vscode';
import { roleById } from '../../core/catalogue/find';
import type { Role } from '../../core/catalogue/types';
import { frontMatterEntryEdit } from '../../core/document/edits/frontMatterEntry';
import { nameOf, uiLanguage } from '../convert';
import { applyEdit } from '../edits';
import { askOne } from '../quickPick';
import type { Services } from '../services';

interface RoleItem extends vscode.QuickPickItem {
  readonly role: string | undefined;
}

/** Asks for a role: that of the active JD, or only the one that the view shows the duties for; as a rule the view follows the JD. */
export function selectRole(services: Services): () => Promise<void> {
  return async () => {
    const { active, catalogue, view } = services;
    const ui = uiLanguage();
    const items = [
      followItem(active.read?.coverage.role),
      ...catalogue.current.roles.map((role): RoleItem => ({ label: role.title[ui], description: role.summary[ui], role: role.id })),
    ];
    const answer = await askOne<RoleItem>({
      title: vscode.l10n.t('Select Role'),
      placeholder:
        active.document === undefined
          ? vscode.l10n.t('The role whose duties are shown')
          : vscode.l10n.t('The role that the job belongs to'),
      items: () => items,
      active: ({ role }) => role === view.settings.role,
    });
    if (typeof answer !== 'object') return;
    const role = answer.role === undefined ? undefined : roleById(catalogue.current, answer.role);
    if (role === undefined) view.set({ role: undefined });
    else await useRole(services, role);
  };
}

function followItem(role: Role | undefined): RoleItem {
  const description = role === undefined ? undefined : vscode.l10n.t('now: {0}', role.title[uiLanguage()]);
  return {
    label: vscode.l10n.t('Follow the active document'),
    ...(description === undefined ? {} : { description }),
    iconPath: new vscode.ThemeIcon('link'),
    role: undefined,
  };
}

/** Where the active JD has another role, the writer says whether that is to change: its hints would go on speaking of its own. */
async function useRole({ active, view }: Services, role: Role): Promise<void> {
  const { document, read } = active;
  if (document === undefined || read === undefined) {
    view.set({ role: role.id });
    return;
  }
  const isOwn = read.coverage.role.id === role.id;
  const use = isOwn ? 'follow' : await askUse(document, role, read.coverage.roleFrom !== 'unknown');
  if (use === 'show') view.set({ role: role.id });
  else if (use === 'follow' || (use === 'write' && (await applyEdit(document, frontMatterEntryEdit(read.document, 'role', role.id)))))
    view.set({ role: undefined });
}

interface UseItem extends vscode.QuickPickItem {
  readonly use: 'write' | 'show';
}

async function askUse({ uri }: vscode.TextDocument, role: Role, isKnown: boolean): Promise<UseItem['use'] | undefined> {
  const items: readonly UseItem[] = [
    {
      label: vscode.l10n.t('Make it the role of {0}', nameOf(uri)),
      detail: vscode.l10n.t('Writes “role: {0}” into its front matter; hints and coverage follow', role.id),
      iconPath: new vscode.ThemeIcon('edit'),
      use: 'write',
    },
    {
      label: vscode.l10n.t('Only show its duties'),
      detail: vscode.l10n.t('The document and its hints stay as they are'),
      iconPath: new vscode.ThemeIcon('eye'),
      use: 'show',
    },
  ];
  const answer = await askOne<UseItem>({
    title: role.title[uiLanguage()],
    placeholder: isKnown ? vscode.l10n.t('The document has another role') : vscode.l10n.t('The document names no known role'),
    items: () => items,
  });
  return typeof answer === 'object' ? answer.use : undefined;
}
