import * as vscode from 'vscode';
import { messageOf, type Issue } from '../core/lint/lint';
import type { Rule } from '../core/lint/rule';
import { rules as builtInRules } from '../core/lint/rules';
import { toRange, uiLanguage } from './convert';
import { DIAGNOSTIC_SOURCE, SCHEMES } from './ids';

const SEVERITIES: Readonly<Record<Issue['level'], vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** A finding in a document as VS Code shows it; its code leads to the rule's text, which needs no network. */
export function diagnosticOf(issue: Issue, document: vscode.Uri): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(toRange(issue.range), messageOf(issue, uiLanguage()), SEVERITIES[issue.level]);
  diagnostic.source = DIAGNOSTIC_SOURCE;
  diagnostic.code = { value: issue.rule.id, target: ruleUri(issue.rule, document) };
  return diagnostic;
}

/** Whether a diagnostic is that of a finding, in a document that has not changed in between. */
export function isDiagnosticOf(diagnostic: vscode.Diagnostic, issue: Issue): boolean {
  const code = typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code;
  return (
    diagnostic.source === DIAGNOSTIC_SOURCE &&
    code === issue.rule.id &&
    diagnostic.range.isEqual(toRange(issue.range)) &&
    diagnostic.message === messageOf(issue, uiLanguage())
  );
}

/** What is shown of a document on a line, as far as it comes from JD Writer. */
export function diagnosticsOnLine(uri: vscode.Uri, line: number): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source, range }) => source === DIAGNOSTIC_SOURCE && range.start.line <= line && line <= range.end.line);
}

/** Where a rule's explanation is read; the rules of teams are those of a document. */
export function ruleUri(rule: Rule, document: vscode.Uri | undefined): vscode.Uri {
  const query = document === undefined || builtInRules.includes(rule) ? '' : document.toString();
  return vscode.Uri.from({ scheme: SCHEMES.rule, path: `/${rule.id}.md`, query });
}
