import * as vscode from 'vscode';
import { LEVELS, type Level } from '../../core/catalogue/types';
import { levelOfDocument } from '../../core/coverage/coverage';
import { askWhere, followItem } from '../askWhere';
import { nameOf } from '../convert';
import { tellUnchanged } from '../edits';
import { levelName } from '../names';
import { askOne } from '../quickPick';
import type { Services } from '../services';

interface LevelItem extends vscode.QuickPickItem {
  readonly level: Level | undefined;
}

/** Asks for a level: that of the active JD, or only the one that the view words duties for; as a rule the view follows the JD. */
export function selectLevel(services: Services): () => Promise<void> {
  return async () => {
    const { active, view } = services;
    const { document } = active;
    const own = active.read && levelOfDocument(active.read.document);
    const items: readonly LevelItem[] = [
      { ...followItem(own && levelName(own)), level: undefined },
      ...LEVELS.map((level) => ({ label: levelName(level), level })),
    ];
    const answer = await askOne<LevelItem>({
      title: vscode.l10n.t('Select Level'),
      placeholder: document === undefined ? vscode.l10n.t('The level that duties are worded for') : vscode.l10n.t('The level of the job'),
      items: () => items,
      active: ({ level }) => level === view.settings.level,
    });
    if (typeof answer !== 'object') return;
    if (answer.level === undefined) view.set({ level: undefined });
    else await useLevel(services, document, answer.level);
  };
}

/** Where the JD has another level, the writer says whether that is to change. */
async function useLevel(services: Services, document: vscode.TextDocument | undefined, level: Level): Promise<void> {
  const { jobDescriptions, view } = services;
  if (document?.isClosed === true) {
    tellUnchanged(document);
    return;
  }
  const read = document && jobDescriptions.get(document);
  if (document === undefined || read === undefined) {
    view.set({ level });
    view.show();
    return;
  }
  const own = levelOfDocument(read.document);
  if (own === level) {
    view.set({ level: undefined });
    return;
  }
  const where = await askWhere(services, document, {
    title: levelName(level),
    placeholder: own === undefined ? vscode.l10n.t('The document states no level') : vscode.l10n.t('The document has another level'),
    write: { label: vscode.l10n.t('Make it the level of {0}', nameOf(document.uri)), key: 'level', value: level },
    show: vscode.l10n.t('Only show duties worded for it'),
  });
  if (where === 'shown') view.show();
  if (where !== undefined) view.set({ level: where === 'shown' ? level : undefined });
}
