import * as vscode from 'vscode';
import type { Role } from '../../core/catalogue/types';
import { uiLanguage } from '../convert';
import { askOne } from '../quickPick';
import type { Services } from '../services';

interface RoleItem extends vscode.QuickPickItem {
  readonly role: string | undefined;
}

/** Asks which role the view shows the duties for; as a rule it follows the active JD. */
export function selectRole({ catalogue, view, active }: Services): () => Promise<void> {
  return async () => {
    const ui = uiLanguage();
    const items = [
      followItem(active.read?.coverage.role),
      ...catalogue.current.roles.map((role): RoleItem => ({ label: role.title[ui], description: role.summary[ui], role: role.id })),
    ];
    const placeholder = vscode.l10n.t('The role whose duties are shown');
    const answer = await askOne<RoleItem>({
      title: vscode.l10n.t('Select Role'),
      placeholder,
      items: () => items,
      active: ({ role }) => role === view.settings.role,
    });
    if (typeof answer === 'object') view.set({ role: answer.role });
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
