import * as vscode from 'vscode';
import { categoryById } from '../../core/catalogue/find';
import { levelOfDocument } from '../../core/coverage/coverage';
import { uiLanguage } from '../convert';
import { tellUnchanged } from '../edits';
import { COMMANDS, VIEWS } from '../ids';
import { askOne } from '../quickPick';
import { levelName, roleName } from '../names';
import type { Services } from '../services';
import { columnOf } from '../showDocument';

interface ActionItem extends vscode.QuickPickItem {
  readonly command?: string;
  readonly target?: string;
}

/** Offers what can be done with the active JD: the missing core categories first. */
export function showActions(services: Services): () => Promise<void> {
  return async () => {
    const { document } = services.active;
    const items = itemsFor(services);
    const answer = await askOne<ActionItem>({
      title: vscode.l10n.t('Job Description'),
      placeholder: vscode.l10n.t('Choose an action'),
      items: () => items,
    });
    if (typeof answer !== 'object' || answer.command === undefined) return;
    if (await isActive(services, document)) await vscode.commands.executeCommand(answer.command, answer.target);
  };
}

/** An action is done with the document that it was offered for, though the writer may have turned to another one meanwhile. */
async function isActive({ active }: Services, document: vscode.TextDocument | undefined): Promise<boolean> {
  if (document === undefined || active.document === document) return true;
  if (document.isClosed) tellUnchanged(document);
  else await vscode.window.showTextDocument(document, { viewColumn: columnOf(document) });
  return !document.isClosed;
}

/** What the JD says now. */
function described(now: string | undefined): Pick<ActionItem, 'description'> {
  return now === undefined ? {} : { description: now };
}

function itemsFor({ active, catalogue, checking }: Services): readonly ActionItem[] {
  const item = (icon: string, label: string, command: string, target?: string): ActionItem => ({
    label,
    iconPath: new vscode.ThemeIcon(icon),
    command,
    ...(target === undefined ? {} : { target }),
  });
  const isChecked = checking.isOnFor(active.document?.uri);
  const level = active.read && levelOfDocument(active.read.document);
  const missing = active.read?.coverage.missing.core ?? [];
  const inserts = missing.map((id) => {
    const name = categoryById(catalogue.current, id)?.name[uiLanguage()] ?? id;
    return {
      ...item('add', vscode.l10n.t('Insert duties of “{0}”', name), COMMANDS.insertCategory, id),
      description: vscode.l10n.t('core, missing'),
    };
  });
  return [
    ...inserts,
    ...(inserts.length === 0 ? [] : [{ label: '', kind: vscode.QuickPickItemKind.Separator }]),
    item('add', vscode.l10n.t('Insert a duty…'), COMMANDS.insertDuty),
    item('add', vscode.l10n.t('Insert duties of a category…'), COMMANDS.insertCategory),
    {
      ...item('organization', vscode.l10n.t('Select the role…'), COMMANDS.selectRole),
      ...described(active.read && roleName(active.read.coverage)),
    },
    { ...item('mortar-board', vscode.l10n.t('Select the level…'), COMMANDS.selectLevel), ...described(level && levelName(level)) },
    item('list-tree', vscode.l10n.t('Show the duties'), `${VIEWS.duties}.focus`),
    item('wand', vscode.l10n.t('Apply all safe fixes'), COMMANDS.fixAll),
    item('info', vscode.l10n.t('Explain this document'), COMMANDS.explainDocument),
    item(
      isChecked ? 'eye-closed' : 'eye',
      isChecked ? vscode.l10n.t('Switch checking off') : vscode.l10n.t('Switch checking on'),
      COMMANDS.toggleChecking,
    ),
  ];
}
