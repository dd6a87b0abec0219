import * as vscode from 'vscode';
import type { AssembleChoices } from '../../core/assemble/types';
import {
  askCategories,
  askForm,
  askRole,
  formOf,
  type DutyAnswer,
  type FormAnswer,
  type Frame,
  type RoleAnswer,
} from '../assembleQuestions';
import { nameOf } from '../convert';
import { rememberedChoices } from '../memory';
import { destinationOf, emptyTarget, openAssembled, type Destination } from '../openAssembled';
import { BACK, type Button } from '../quickPick';
import { situationOf, type Services } from '../services';

/** Asks what the JD is to be, in three steps, and opens it; an empty JD that is open is filled instead. */
export function assembleDocument(services: Services): () => Promise<void> {
  return async () => {
    const asked = await gather(services, destinationOf(services, emptyTarget(services)));
    if (asked !== undefined) await openAssembled(services, asked.choices, asked.destination);
  };
}

/** The same for «New File…», which always means another document. */
export function newJobDescription(services: Services): () => Promise<void> {
  return async () => {
    const asked = await gather(services, destinationOf(services, undefined));
    if (asked !== undefined) await openAssembled(services, asked.choices, asked.destination);
  };
}

interface Gathered {
  readonly choices: AssembleChoices;
  readonly destination: Destination;
}

/** Undefined when the writer left; nothing has happened then. */
async function gather(services: Services, destination: Destination): Promise<Gathered | undefined> {
  const { catalogue } = destination;
  const remembered = rememberedChoices(services.memory, catalogue);
  const { role: shown, level, read } = situationOf(services);
  let { target } = destination;
  let role: RoleAnswer | undefined;
  let form: FormAnswer | undefined;
  let duties: DutyAnswer | undefined;
  let step = 1;
  const toNewDocument: Button = {
    iconPath: new vscode.ThemeIcon('new-file'),
    tooltip: vscode.l10n.t('Put It into a New Document Instead'),
    press: () => (target = undefined),
  };
  while (duties === undefined || role === undefined || form === undefined) {
    const title =
      target === undefined
        ? vscode.l10n.t('Assemble Job Description')
        : vscode.l10n.t('Assemble Job Description into {0}', nameOf(target.uri));
    const frame: Frame = { title, steps: 3, buttons: target === undefined ? [] : [toNewDocument] };
    if (step === 1 || role === undefined) {
      const answer = await askRole(
        frame,
        catalogue,
        role?.role.id ??
          (services.view.settings.role === undefined && read === undefined ? remembered.role : (shown?.id ?? remembered.role)),
      );
      if (answer === undefined || answer === BACK) return undefined;
      role = answer;
      step = 2;
    } else if (step === 2 || form === undefined) {
      const answer = await askForm(frame, 2, form ?? formOf({ ...remembered, level }, role.title));
      if (answer === undefined) return undefined;
      if (answer !== BACK) form = answer;
      step = answer === BACK ? 1 : 3;
    } else {
      const answer = await askCategories(frame, 3, catalogue, role.role);
      if (answer === undefined) return undefined;
      if (answer === BACK) step = 2;
      else duties = answer;
    }
  }
  const title = role.title === undefined ? {} : { title: role.title };
  return { choices: { role: role.role.id, ...form, ...duties, ...title }, destination: { ...destination, target } };
}
