import * as vscode from 'vscode';
import type { Coverage } from '../core/coverage/coverage';
import { COMMANDS, SELECTOR } from './ids';
import { roleName } from './names';
import type { Services } from './services';
import { onSettingsChange } from './settings';

/** Counts, beside the language of the document, how much of its role the JD in the text editor covers, or says that it is too long. */
export function registerCoverageStatus(services: Services): vscode.Disposable {
  let item: vscode.LanguageStatusItem | undefined;
  const hide = (): void => {
    item?.dispose();
    item = undefined;
  };
  const show = (): void => {
    const shown = vscode.window.activeTextEditor?.document;
    const { document, read } = services.active;
    if (shown !== undefined && services.jobDescriptions.isTooLong(shown)) {
      item ??= newItem();
      item.text = vscode.l10n.t('Too long to be read');
      item.detail = vscode.l10n.t('more than 2 million characters');
      item.severity = vscode.LanguageStatusSeverity.Warning;
      item.command = { command: COMMANDS.explainDocument, title: vscode.l10n.t('Explain') };
    } else if (document !== undefined && read !== undefined && shown === document) {
      item ??= newItem();
      item.text = textOf(read.coverage);
      item.detail = detailOf(read.coverage, services.checking.isOnFor(document.uri));
      item.severity = vscode.LanguageStatusSeverity.Information;
      item.command = { command: COMMANDS.showActions, title: vscode.l10n.t('Actions…') };
    } else {
      hide();
      return;
    }
    item.accessibilityInformation = { label: `${item.text}, ${item.detail}` };
  };
  show();
  return vscode.Disposable.from(
    { dispose: hide },
    vscode.window.onDidChangeActiveTextEditor(show),
    services.active.onDidChange(show),
    services.checking.onDidChange(show),
    onSettingsChange(show),
  );
}

function newItem(): vscode.LanguageStatusItem {
  const item = vscode.languages.createLanguageStatusItem('jdWriter.coverage', SELECTOR);
  item.name = vscode.l10n.t('Coverage of Duties');
  return item;
}

/** `Duties: 5/5 core, 7/8 in all`: what the role needs, and that together with what is recommended for it. */
function textOf({ categories }: Coverage): string {
  const all = [...categories.values()];
  const core = all.filter(({ tier }) => tier === 'core');
  const asked = all.filter(({ tier }) => tier !== 'optional');
  const covered = (some: typeof all): number => some.filter((category) => category.covered).length;
  if (asked.length === 0) return vscode.l10n.t('Duties of {0} categories', covered(all));
  return vscode.l10n.t('Duties: {0}/{1} core, {2}/{3} in all', covered(core), core.length, covered(asked), asked.length);
}

function detailOf(coverage: Coverage, isChecking: boolean): string {
  const title = roleName(coverage);
  return isChecking ? title : [title, vscode.l10n.t('checking is off')].join(' · ');
}
