import * as vscode from 'vscode';
import { dutyText } from '../../core/catalogue/wording';
import { offerJobDescription, pickCategory } from '../cataloguePick';
import { categoryOf, dutiesToShow } from '../dutyNodes';
import { placeDuties } from '../placeDuties';
import { situationOf, type Services } from '../services';

/** How many duties a category brings into a JD. */
const MOST_DUTIES = 3;

/** Inserts the most usual duties of a category that the active JD does not have yet. */
export function insertCategory(services: Services): (target?: unknown) => Promise<void> {
  return async (target) => {
    const document = services.active.document;
    if (document === undefined) return offerJobDescription(vscode.l10n.t('Insert Category'));
    const category = categoryOf(services.catalogue.current, target) ?? (await pickCategory(services, document));
    if (category === undefined) return;
    const situation = situationOf(services, document);
    const text = situation.read?.document.text ?? '';
    const missing = dutiesToShow(category, situation).filter((duty) => !text.includes(dutyText(duty, situation)));
    await placeDuties(services, document, { category, duties: missing.slice(0, MOST_DUTIES), underHeading: true });
  };
}

/** The same for the category that it is called for in the tree: nothing is asked, so that its title has no «…». */
export function insertThisCategory(services: Services): (target?: unknown) => Promise<void> {
  return insertCategory(services);
}
