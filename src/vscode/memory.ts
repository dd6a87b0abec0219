import type * as vscode from 'vscode';
import type { AssembleChoices } from '../core/assemble/types';
import { DOCUMENT_KINDS, type DocumentKind } from '../core/document/types';
import { roleById } from '../core/catalogue/find';
import { DEFAULT_ROLE } from '../core/catalogue/load';
import { LEVELS, type Catalogue, type Level } from '../core/catalogue/types';
import { LANGUAGES, type Language } from '../core/language';
import { uiLanguage } from './convert';

const KEY = 'assembleChoices';

/** What a writer chose for the last JD, offered first for the next. */
export interface RememberedChoices {
  readonly role: string;
  readonly level: Level;
  readonly language: Language;
  readonly kind: DocumentKind;
}

/** The last choices; what is not known any more is as it was at first. */
export function rememberedChoices(memory: vscode.Memento, catalogue: Catalogue): RememberedChoices {
  const { role, level, language, kind } = memory.get<Partial<Record<keyof RememberedChoices, unknown>>>(KEY, {});
  return {
    role: typeof role === 'string' && roleById(catalogue, role) !== undefined ? role : DEFAULT_ROLE,
    level: LEVELS.find((known) => known === level) ?? 'mid',
    language: LANGUAGES.find((known) => known === language) ?? uiLanguage(),
    kind: DOCUMENT_KINDS.find((known) => known === kind) ?? 'posting',
  };
}

/** Keeps what was chosen, as what is offered the next time. */
export async function rememberChoices(memory: vscode.Memento, { role, level, language, kind }: AssembleChoices): Promise<void> {
  await memory.update(KEY, { role, level, language, kind } satisfies RememberedChoices);
}
