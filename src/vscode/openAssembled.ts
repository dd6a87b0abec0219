import * as vscode from 'vscode';
import { assembleDocument } from '../core/assemble/assemble';
import { toSnippet } from '../core/assemble/snippet';
import type { AssembleChoices } from '../core/assemble/types';
import { frontMatterText, readFrontMatter } from '../core/document/frontMatter';
import { nameOf } from './convert';
import { applyEdit, wholeOf } from './edits';
import { rememberChoices } from './memory';
import { newDocumentFor } from './newDocument';
import type { Services } from './services';

/** Makes a JD and opens it as a new document, or fills an empty one with it, unless that has been closed meanwhile. */
export async function openAssembled(services: Services, choices: AssembleChoices, target: vscode.TextDocument | undefined): Promise<void> {
  if (target === undefined || target.isClosed) await openNew(services, choices);
  else if (!(await fill(services, choices, target))) return;
  services.view.set({ role: undefined, level: undefined });
  await rememberChoices(services.memory, choices);
}

async function openNew({ active, catalogue }: Services, choices: AssembleChoices): Promise<void> {
  const { text } = assembleDocument(catalogue.current, choices);
  const document = await newDocumentFor(frontMatterText(readFrontMatter(text), 'title') ?? '', active.document);
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(toSnippet(text)), wholeOf(document), {
    undoStopBefore: true,
    undoStopAfter: true,
    keepWhitespace: true,
  });
}

async function fill({ catalogue }: Services, choices: AssembleChoices, target: vscode.TextDocument): Promise<boolean> {
  if (target.getText().trim() !== '' && !(await mayReplace(target))) return false;
  const { text } = assembleDocument(catalogue.current, choices);
  const { start, end } = wholeOf(target);
  return applyEdit(target, { range: { start, end }, newText: text });
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
