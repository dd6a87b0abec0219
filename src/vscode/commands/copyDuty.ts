import * as vscode from 'vscode';
import type { CatalogueDuty } from '../../core/catalogue/types';
import { dutyText } from '../../core/catalogue/wording';
import { categoryOf, dutiesToShow } from '../dutyNodes';
import { situationOf, type Services } from '../services';
import { dutyOf } from './insertDuty';

/** Copies a duty's text. */
export function copyDuty(services: Services): (target?: unknown) => Promise<void> {
  return async (target) => {
    const duty = dutyOf(services.catalogue.current, target);
    if (duty !== undefined) await copy(services, [duty]);
  };
}

/** Copies all duties of a category, one a line. */
export function copyCategory(services: Services): (target?: unknown) => Promise<void> {
  return async (target) => {
    const category = categoryOf(services.catalogue.current, target);
    if (category !== undefined) await copy(services, dutiesToShow(category, situationOf(services)));
  };
}

async function copy(services: Services, duties: readonly CatalogueDuty[]): Promise<void> {
  const situation = situationOf(services);
  if (duties.length > 0) await vscode.env.clipboard.writeText(duties.map((duty) => dutyText(duty, situation)).join('\n'));
}
