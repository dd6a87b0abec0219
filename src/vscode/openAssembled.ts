import * as vscode from 'vscode';
import { assembleDocument } from '../core/assemble/assemble';
import type { AssembleChoices } from '../core/assemble/types';
import type { Catalogue } from '../core/catalogue/types';
import { frontMatterText, readFrontMatter } from '../core/document/frontMatter';
import { nameOf } from './convert';
import { applyEdit, wholeOf } from './edits';
import { rememberChoices } from './memory';
import { newDocumentFor } from './newDocument';
import type { Services } from './services';

/** Where a JD is to go, settled before the first question: the writer may turn to another document while they are open. */
export interface Destination {
  /** By which it is made. */
  readonly catalogue: Catalogue;
  /** The document to fill; a new one where there is none. */
  readonly target: vscode.TextDocument | undefined;
  /** Beside which a new one is saved. */
  readonly beside: vscode.TextDocument | undefined;
}

/** That document, or a new one beside the active JD, with the catalogue that holds there. */
export function destinationOf({ active, configuration }: Services, target: vscode.TextDocument | undefined): Destination {
  const beside = target ?? active.document;
  return { catalogue: configuration.catalogueOf(beside?.uri), target, beside };
}

/**
 * Makes a JD and opens it as a new document, or fills an empty one with it, unless that has been closed meanwhile. Answers whether
 * that was done.
 */
export async function openAssembled(
  services: Services,
  choices: AssembleChoices,
  { catalogue, target, beside }: Destination,
): Promise<boolean> {
  const filled = target?.isClosed === false ? target : undefined;
  if (filled !== undefined && filled.getText().trim() !== '' && !(await mayReplace(filled))) return false;
  const { text } = assembleDocument(catalogue, choices);
  const document = filled ?? (await newOne(text, beside));
  if (!(await applyEdit(document, { range: wholeOf(document), newText: text }))) return false;
  services.view.set({ role: undefined, level: undefined });
  await rememberChoices(services.memory, choices);
  return true;
}

async function newOne(text: string, beside: vscode.TextDocument | undefined): Promise<vscode.TextDocument> {
  const document = await newDocumentFor(frontMatterText(readFrontMatter(text), 'title') ?? '', beside);
  await vscode.window.showTextDocument(document);
  return document;
}

async function mayReplace(target: vscode.TextDocument): Promise<boolean> {
  const replace = vscode.l10n.t('Replace');
  const detail = vscode.l10n.t('Its front matter will be written anew. You can undo this.');
  return (
    (await vscode.window.showWarningMessage(
      vscode.l10n.t('Fill {0} with the new job description?', nameOf(target.uri)),
      { modal: true, detail },
      replace,
    )) === replace
  );
}

/** The active JD, or an empty Markdown document, that has nothing but front matter. */
export function emptyTarget({ active }: Services): vscode.TextDocument | undefined {
  const edited = vscode.window.activeTextEditor?.document;
  const document = active.document ?? (edited?.languageId === 'markdown' && edited.getText() === '' ? edited : undefined);
  if (document === undefined) return undefined;
  const text = document.getText();
  return text.slice(readFrontMatter(text)?.span.end ?? 0).trim() === '' ? document : undefined;
}
