import * as vscode from 'vscode';
import { disableEdit, type Disabling } from '../core/lint/directives/disabling';
import { fixAllEdits } from '../core/lint/fixAll';
import { fixTitleOf, type Issue } from '../core/lint/lint';
import type { Fix } from '../core/lint/rule';
import type { TextEdit } from '../core/text';
import { uiLanguage } from './convert';
import { workspaceEdit } from './edits';
import { diagnosticsOnLine, isDiagnosticOf } from './findings';
import { COMMANDS, FIX_ALL, SELECTOR } from './ids';
import type { ReadJobDescription } from './jobDescriptions';
import { nearNameActions } from './nearNames';
import type { Services } from './services';

const FIX_ALL_KIND = vscode.CodeActionKind.SourceFixAll.append(FIX_ALL);
/** A longer document, in UTF-16 units, is not checked for a menu; it is as soon as typing pauses. */
const LONG = 200_000;

/** Offers fixes at findings, and «fix all». */
export function registerCodeActions(services: Services): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: (document, range, { diagnostics, only, triggerKind }) => {
      if (only !== undefined && vscode.CodeActionKind.Source.contains(only))
        return FIX_ALL_KIND.contains(only) || only.contains(FIX_ALL_KIND) ? fixAllActions(services, document) : [];
      const isAsked = only === undefined || only.intersects(vscode.CodeActionKind.QuickFix);
      if (!isAsked) return [];
      const isInvoked = triggerKind === vscode.CodeActionTriggerKind.Invoke;
      // Asked beside the findings of a line, VS Code would put the menus of all of them together; this way they are one.
      const asked = diagnostics.length === 0 && isInvoked ? diagnosticsOnLine(document.uri, range.start.line) : diagnostics;
      return [...nearNameActions(document, asked), ...quickFixes(services, document, asked)];
    },
  };
  return vscode.languages.registerCodeActionsProvider(SELECTOR, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL_KIND],
  });
}

/** All safe fixes of a document; none where it is no JD. */
export async function allSafeFixes(
  { configuration, jobDescriptions }: Services,
  document: vscode.TextDocument,
): Promise<readonly TextEdit[]> {
  if (!jobDescriptions.has(document)) return [];
  const { options } = await configuration.load(document.uri);
  const read = jobDescriptions.get(document);
  return read === undefined ? [] : fixAllEdits(read.document.text, options, read.lint);
}

/** What runs on save mends nothing where checking is off; the command that a writer calls does. */
async function fixAllActions(services: Services, document: vscode.TextDocument): Promise<vscode.CodeAction[]> {
  const edits = services.checking.isOnFor(document.uri) ? await allSafeFixes(services, document) : [];
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Apply all safe fixes of JD Writer'), FIX_ALL_KIND);
  action.edit = workspaceEdit(document.uri, edits);
  return [action];
}

/** A finding with the diagnostic that the writer sees. */
interface Shown {
  readonly issue: Issue;
  readonly diagnostic: vscode.Diagnostic;
}

interface Offer extends Shown {
  readonly fix: Fix;
}

/** No menu has more entries than this. */
const MOST_ENTRIES = 4;

/** The fixes (or the first one and a list of all), «ignore» unless a fix says as much, and «explain». */
function quickFixes(services: Services, document: vscode.TextDocument, diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction[] {
  const read = diagnostics.length === 0 ? undefined : services.jobDescriptions.get(document);
  if (read === undefined || (!read.isLinted && read.document.text.length > LONG)) return [];
  const shown = read.lint.issues
    .flatMap((issue): Shown[] => {
      const diagnostic = diagnostics.find((one) => isDiagnosticOf(one, issue));
      return diagnostic === undefined ? [] : [{ issue, diagnostic }];
    })
    .sort((a, b) => a.issue.span.end - a.issue.span.start - (b.issue.span.end - b.issue.span.start));
  if (shown.length === 0) return [];
  const offers = shown.flatMap((one): Offer[] => one.issue.fixes.map((fix) => ({ ...one, fix })));
  offers.sort((a, b) => Number(b.fix.safe) - Number(a.fix.safe));
  const canDismiss = offers.length < MOST_ENTRIES && shown.every(({ issue }) => issue.fixes.some(({ dismisses }) => dismisses === true));
  const last = [...(canDismiss ? [] : disableActions(document, read, shown)), explainAction(shown)];
  const fixes = offers.map((offer) => fixAction(document, offer));
  const isFew = fixes.length + last.length <= MOST_ENTRIES;
  return [...(isFew ? fixes : [...fixes.slice(0, 1), moreAction(document, shown, fixes.length - 1)]), ...last];
}

function fixAction(document: vscode.TextDocument, { fix, diagnostic }: Offer): vscode.CodeAction {
  const action = new vscode.CodeAction(fixTitleOf(fix, uiLanguage()), vscode.CodeActionKind.QuickFix);
  action.edit = workspaceEdit(document.uri, fix.edits);
  action.diagnostics = [diagnostic];
  action.isPreferred = fix.safe;
  return action;
}

function moreAction(document: vscode.TextDocument, shown: readonly Shown[], count: number): vscode.CodeAction {
  const title = vscode.l10n.t('More fixes ({0})…', count);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  const places = shown.map(({ issue }) => ({ rule: issue.rule.id, start: issue.span.start }));
  action.command = { command: COMMANDS.moreFixes, title, arguments: [{ uri: document.uri.toString(), version: document.version, places }] };
  action.diagnostics = shown.map(({ diagnostic }) => diagnostic);
  return action;
}

function disableActions(document: vscode.TextDocument, read: ReadJobDescription, shown: readonly Shown[]): readonly vscode.CodeAction[] {
  const first = shown.reduce((a, b) => (b.issue.span.start < a.issue.span.start ? b : a), shown[0] as Shown);
  const ofLine = shown.filter(({ issue }) => issue.range.start.line === first.issue.range.start.line);
  const rules = [...new Set(ofLine.map(({ issue }) => issue.rule.id))];
  const disabling = disableEdit(read.document, first.issue.span.start, rules);
  if (disabling === undefined) return [];
  const { edit, reach } = disabling;
  const action = new vscode.CodeAction(disableTitle(reach, ofLine.length), vscode.CodeActionKind.QuickFix);
  action.edit = workspaceEdit(document.uri, [edit]);
  action.diagnostics = shown.filter(({ issue }) => rules.includes(issue.rule.id)).map(({ diagnostic }) => diagnostic);
  return [action];
}

/** Rules are not named: their ids are for those who configure them, and would make a line too long to read. */
function disableTitle(reach: Disabling['reach'], count: number): string {
  if (reach === 'line')
    return count === 1 ? vscode.l10n.t('Ignore this hint on this line') : vscode.l10n.t('Ignore these {0} hints on this line', count);
  return count === 1 ? vscode.l10n.t('Ignore this hint in this document') : vscode.l10n.t('Ignore these {0} hints in this document', count);
}

function explainAction(shown: readonly Shown[]): vscode.CodeAction {
  const rules = [...new Set(shown.map(({ issue }) => issue.rule.id))];
  const title = explainTitle(shown.length, rules.length);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command: COMMANDS.explainRule, title, arguments: [rules.length === 1 ? rules[0] : rules] };
  action.diagnostics = shown.map(({ diagnostic }) => diagnostic);
  return action;
}

/** Hints of several rules are explained one by one, after a question. */
function explainTitle(hints: number, rules: number): string {
  if (hints === 1) return vscode.l10n.t('Explain this hint');
  return rules === 1 ? vscode.l10n.t('Explain these {0} hints', hints) : vscode.l10n.t('Explain these {0} hints…', hints);
}
