import * as vscode from 'vscode';
import { categoryOf } from '../dutyNodes';
import { situationOf, type Services } from '../services';
import { dutyOf } from './insertDuty';

/** Copies a duty's text, or all duties of a category, one a line. */
export function copyDuty(services: Services): (target?: unknown) => Promise<void> {
  return async (target) => {
    const catalogue = services.catalogue.current;
    const duty = dutyOf(catalogue, target);
    const duties = duty === undefined ? (categoryOf(catalogue, target)?.duties ?? []) : [duty];
    const { language, level } = situationOf(services);
    if (duties.length > 0) await vscode.env.clipboard.writeText(duties.map(({ text }) => text[language][level]).join('\n'));
  };
}
