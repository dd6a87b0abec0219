import * as vscode from 'vscode';
import { DEFAULT_ROLE } from '../../core/catalogue/load';
import { askForm } from '../assembleQuestions';
import { nameOf } from '../convert';
import { rememberedChoices } from '../memory';
import { destinationOf, emptyTarget, openAssembled } from '../openAssembled';
import { BACK } from '../quickPick';
import { situationOf, type Services } from '../services';

/** Makes a JD of the duties that are checked in the view, for the role that the view shows. */
export function assembleFromChecked(services: Services): () => Promise<void> {
  return async () => {
    const { checked } = services.view.settings;
    const { role, level } = situationOf(services);
    const target = emptyTarget(services);
    // What is checked is the view's, and so is the catalogue.
    const destination = { ...destinationOf(services, target), catalogue: services.catalogue.current };
    const { language, kind } = rememberedChoices(services.memory, destination.catalogue);
    const title =
      target === undefined
        ? vscode.l10n.t('Assemble from Checked Duties')
        : vscode.l10n.t('Assemble from Checked Duties into {0}', nameOf(target.uri));
    const form = await askForm({ title, steps: 1, buttons: [] }, 1, { level, language, kind });
    if (form === undefined || form === BACK) return;
    if (await openAssembled(services, { role: role?.id ?? DEFAULT_ROLE, ...form, duties: checked }, destination))
      services.view.set({ checked: [] });
  };
}

/** Clears all boxes. */
export function uncheckAll({ view }: Services): () => void {
  return () => view.set({ checked: [] });
}
