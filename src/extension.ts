import type * as vscode from 'vscode';
import { registerCodeActions } from './vscode/codeActions';
import { registerCommands } from './vscode/commands';
import { registerCoverageStatus } from './vscode/coverageStatus';
import { registerDiagnostics } from './vscode/diagnostics';
import { registerDutyTree } from './vscode/dutyTree';
import { registerExplanations } from './vscode/explanation';
import { registerHover } from './vscode/hover';
import { registerNearNames } from './vscode/nearNames';
import { registerRuleDocuments } from './vscode/ruleDocuments';
import { createServices } from './vscode/services';
import { registerSnippetSuggestions } from './vscode/snippetSuggestions';
import { registerTasks } from './vscode/tasks';

/** Called by VS Code, on the desktop and in the browser, when the extension is first needed. */
export function activate(context: vscode.ExtensionContext): void {
  const services = createServices(context);
  context.subscriptions.push(
    services, registerCommands(services), registerDutyTree(services), registerDiagnostics(services), registerCodeActions(services),
    registerHover(services), registerCoverageStatus(services), registerRuleDocuments(services), registerExplanations(services),
    registerTasks(context), registerSnippetSuggestions(context, services), registerNearNames(),
  ); // prettier-ignore
}
