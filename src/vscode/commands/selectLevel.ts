import * as vscode from 'vscode';
import { LEVELS, type Level } from '../../core/catalogue/types';
import { levelName } from '../names';
import { askOne } from '../quickPick';
import type { Services } from '../services';

interface LevelItem extends vscode.QuickPickItem {
  readonly level: Level | undefined;
}

/** Asks at which level the view words the duties; as a rule it follows the active JD. */
export function selectLevel({ view }: Services): () => Promise<void> {
  return async () => {
    const follow: LevelItem = {
      label: vscode.l10n.t('Follow the active document'),
      iconPath: new vscode.ThemeIcon('link'),
      level: undefined,
    };
    const items = [follow, ...LEVELS.map((level): LevelItem => ({ label: levelName(level), level }))];
    const placeholder = vscode.l10n.t('The level that duties are worded for');
    const answer = await askOne<LevelItem>({
      title: vscode.l10n.t('Select Level'),
      placeholder,
      items: () => items,
      active: ({ level }) => level === view.settings.level,
    });
    if (typeof answer === 'object') view.set({ level: answer.level });
  };
}
