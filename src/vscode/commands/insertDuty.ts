import * as vscode from 'vscode';
import { dutyById } from '../../core/catalogue/find';
import type { Catalogue, CatalogueDuty } from '../../core/catalogue/types';
import { offerJobDescription, pickDuty } from '../cataloguePick';
import { categoryOf, isNode, type DutyNode } from '../dutyNodes';
import { placeDuties } from '../placeDuties';
import type { Services } from '../services';

/** Inserts a duty into the active JD: the one it is called for (a tree item, or a duty's id), else one that it asks for. */
export function insertDuty(services: Services): (target?: unknown) => Promise<void> {
  return async (target) => {
    const document = services.active.document;
    if (document === undefined) return offerJobDescription(vscode.l10n.t('Insert Duty'));
    const catalogue = services.catalogue.current;
    const duty = dutyOf(catalogue, target) ?? (await pickDuty(services, document));
    const category = categoryOf(catalogue, duty?.id);
    if (duty !== undefined && category !== undefined)
      await placeDuties(services, document, { category, duties: [duty], underHeading: false });
  };
}

/**
 * The same for the duty that it is called for in the tree: nothing is asked, so that its title has no «…». A key calls it for none;
 * it is the entry with the focus that is meant then.
 */
export function insertThisDuty(services: Services): (target?: unknown) => Promise<void> {
  const insert = insertDuty(services);
  return async (target) => {
    const duty = target ?? (await focusedDuty(services));
    if (isNode(duty) && duty.kind === 'duty') await insert(duty);
  };
}

/** The duty that has the focus in the view; an extension comes to know it only when it is selected. */
export async function focusedDuty({ view }: Services): Promise<DutyNode | undefined> {
  await vscode.commands.executeCommand('list.select');
  return view.selected?.kind === 'duty' ? view.selected : undefined;
}

export function dutyOf(catalogue: Catalogue, target: unknown): CatalogueDuty | undefined {
  const id = typeof target === 'string' ? target : isNode(target) && target.kind === 'duty' ? target.duty.id : undefined;
  return id === undefined ? undefined : dutyById(catalogue, id);
}
