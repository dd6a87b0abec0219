import * as vscode from 'vscode';
import { frontMatterEntryEdit } from '../../core/document/edits/frontMatterEntry';
import { declaresJobDescription } from '../../core/document/isJobDescription';
import { readDocument } from '../../core/document/read';
import { applyEdits } from '../../core/text';
import { changeDocument, wholeOf } from '../edits';
import { newDocumentFor } from '../newDocument';
import type { Services } from '../services';

/** Opens the text of the clipboard as a new JD, so that it is checked at once; without a text an empty one, to paste into. */
export function newFromClipboard({ active }: Services): () => Promise<void> {
  return async () => {
    const copied = await Promise.resolve(vscode.env.clipboard.readText()).catch(() => '');
    const read = readDocument(copied);
    // It says itself that it is a JD, so that it is one under whatever name it is saved.
    const declared = declaresJobDescription(copied) ? undefined : frontMatterEntryEdit(read, 'jd', '1');
    const text = declared === undefined ? copied : applyEdits(copied, [declared]);
    const document = await newDocumentFor(read.title?.text ?? '', active.document);
    const editor = await vscode.window.showTextDocument(document);
    if (!(await changeDocument(document, [{ range: wholeOf(document), newText: text }]))) return;
    const start = copied.trim() === '' ? document.positionAt(document.getText().length) : new vscode.Position(0, 0);
    editor.selection = new vscode.Selection(start, start);
    editor.revealRange(new vscode.Range(start, start));
  };
}
