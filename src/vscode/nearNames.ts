import * as vscode from 'vscode';
import { CONFIG_FILE } from '../core/config/config';
import { TEAM_FILES, TEAM_FOLDER, TEAM_KINDS } from '../core/config/teamFolders';
import { nearName } from '../core/fileProblems';
import type { ProblemDiagnostic } from './teamFiles';

/** Offers in a team's files the name that was probably meant. */
export function registerNearNames(): vscode.Disposable {
  const patterns = [`**/${CONFIG_FILE}`, `**/${TEAM_FOLDER}/{${TEAM_KINDS.join(',')}}/${TEAM_FILES}`];
  return vscode.languages.registerCodeActionsProvider(
    patterns.map((pattern) => ({ pattern })),
    { provideCodeActions: (document, _range, { diagnostics }) => nearNameActions(document, diagnostics) },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

/** The fixes that write the near name for one that is not known. */
export function nearNameActions(document: vscode.TextDocument, diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction[] {
  return diagnostics.flatMap((diagnostic) => {
    const near = tellsProblem(diagnostic) ? nearName(diagnostic.problem, document.getText(diagnostic.range)) : undefined;
    if (near === undefined) return [];
    const start = document.offsetAt(diagnostic.range.start);
    const place = new vscode.Range(document.positionAt(start + near.span.start), document.positionAt(start + near.span.end));
    const action = new vscode.CodeAction(vscode.l10n.t('Change to “{0}”', near.name), vscode.CodeActionKind.QuickFix);
    action.edit = new vscode.WorkspaceEdit();
    action.edit.replace(document.uri, place, near.name);
    action.diagnostics = [diagnostic];
    action.isPreferred = true;
    return action;
  });
}

function tellsProblem(diagnostic: vscode.Diagnostic): diagnostic is ProblemDiagnostic {
  return 'problem' in diagnostic;
}
