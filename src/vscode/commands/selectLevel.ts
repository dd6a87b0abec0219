import * as vscode from 'vscode';
import { LEVELS, type Level } from '../../core/catalogue/types';
import { levelOfDocument } from '../../core/coverage/coverage';
import { followItem, useChoice, type Choice } from '../askWhere';
import { nameOf } from '../convert';
import { levelName } from '../names';
import { askOne } from '../quickPick';
import type { Services } from '../services';
import type { ViewState } from '../viewState';

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
    else await useChoice(services, document, choiceOf(answer.level, view));
  };
}

function choiceOf(level: Level, view: ViewState): Choice<Level> {
  return {
    title: levelName(level),
    key: 'level',
    value: level,
    own: ({ document }) => levelOfDocument(document),
    placeholder: (own) =>
      own === undefined ? vscode.l10n.t('The document states no level') : vscode.l10n.t('The document has another level'),
    write: ({ uri }) => vscode.l10n.t('Make it the level of {0}', nameOf(uri)),
    show: vscode.l10n.t('Only show duties worded for it'),
    set: (chosen) => view.set({ level: chosen }),
  };
}
