import * as vscode from 'vscode';
import { roleById } from '../../core/catalogue/find';
import type { Role } from '../../core/catalogue/types';
import { askWhere, followItem } from '../askWhere';
import { nameOf, uiLanguage } from '../convert';
import { tellUnchanged } from '../edits';
import { askOne } from '../quickPick';
import type { Services } from '../services';

interface RoleItem extends vscode.QuickPickItem {
  readonly role: string | undefined;
}

/** Asks for a role: that of the active JD, or only the one that the view shows the duties for; as a rule the view follows the JD. */
export function selectRole(services: Services): () => Promise<void> {
  return async () => {
    const { active, catalogue, view } = services;
    const { document } = active;
    const ui = uiLanguage();
    const items = [
      { ...followItem(active.read?.coverage.role.title[ui]), role: undefined },
      ...catalogue.current.roles.map((role): RoleItem => ({ label: role.title[ui], description: role.summary[ui], role: role.id })),
    ];
    const answer = await askOne<RoleItem>({
      title: vscode.l10n.t('Select Role'),
      placeholder:
        document === undefined ? vscode.l10n.t('The role whose duties are shown') : vscode.l10n.t('The role that the job belongs to'),
      items: () => items,
      active: ({ role }) => role === view.settings.role,
    });
    if (typeof answer !== 'object') return;
    const role = answer.role === undefined ? undefined : roleById(catalogue.current, answer.role);
    if (role === undefined) view.set({ role: undefined });
    else await useRole(services, document, role);
  };
}

/** Where the JD has another role, the writer says whether that is to change: its hints would go on speaking of its own. */
async function useRole(services: Services, document: vscode.TextDocument | undefined, role: Role): Promise<void> {
  const { jobDescriptions, view } = services;
  if (document?.isClosed === true) {
    tellUnchanged(document);
    return;
  }
  const read = document && jobDescriptions.get(document);
  if (document === undefined || read === undefined) {
    view.set({ role: role.id });
    view.show();
    return;
  }
  const { coverage } = read;
  if (coverage.role.id === role.id) {
    view.set({ role: undefined });
    return;
  }
  const where = await askWhere(services, document, {
    title: role.title[uiLanguage()],
    placeholder:
      coverage.roleFrom === 'unknown' ? vscode.l10n.t('The document names no known role') : vscode.l10n.t('The document has another role'),
    write: { label: vscode.l10n.t('Make it the role of {0}', nameOf(document.uri)), key: 'role', value: role.id },
    show: vscode.l10n.t('Only show its duties'),
  });
  if (where === 'shown') view.show();
  if (where !== undefined) view.set({ role: where === 'shown' ? role.id : undefined });
}
