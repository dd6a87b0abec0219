import * as vscode from 'vscode';
import { roleById } from '../../core/catalogue/find';
import type { Role } from '../../core/catalogue/types';
import { followItem, useChoice, type Choice } from '../askWhere';
import { nameOf, uiLanguage } from '../convert';
import { roleName } from '../names';
import { askOne } from '../quickPick';
import type { Services } from '../services';
import type { ViewState } from '../viewState';

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
      { ...followItem(active.read && roleName(active.read.coverage)), role: undefined },
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
    else await useChoice(services, document, choiceOf(role, view));
  };
}

function choiceOf({ id, title }: Role, view: ViewState): Choice<string> {
  return {
    title: title[uiLanguage()],
    key: 'role',
    value: id,
    own: ({ coverage: { role, roleFrom } }) => (roleFrom === 'unknown' ? undefined : role.id),
    placeholder: (own) =>
      own === undefined ? vscode.l10n.t('The document names no known role') : vscode.l10n.t('The document has another role'),
    write: ({ uri }) => vscode.l10n.t('Make it the role of {0}', nameOf(uri)),
    show: vscode.l10n.t('Only show its duties'),
    set: (role) => view.set({ role }),
  };
}
