import * as vscode from 'vscode';
import { spanToRange } from '../convert';
import { categoryOf } from '../dutyNodes';
import type { Services } from '../services';
import { columnOf } from '../showDocument';

/** Shows the lines of the active JD that express a category, all of them selected. */
export function goToDuties(services: Services): (target?: unknown) => Promise<void> {
  return async (target) => {
    const { document, read } = services.active;
    const category = categoryOf(services.catalogue.current, target);
    if (document === undefined || read === undefined || category === undefined) return;
    const duties = read.coverage.categories.get(category.id)?.duties ?? [];
    const ranges = duties.flatMap((n) => {
      const span = read.coverage.duties[n]?.duty.span;
      return span === undefined ? [] : spanToRange(read.document.lineStarts, span);
    });
    const [first] = ranges;
    if (first === undefined) return;
    const editor = await vscode.window.showTextDocument(document, { viewColumn: columnOf(document), selection: first });
    editor.selections = ranges.map((range) => new vscode.Selection(range.start, range.end));
    editor.revealRange(first, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  };
}
