import * as vscode from 'vscode';
import type { Rule } from '../../core/lint/rule';
import { uiLanguage } from '../convert';
import { diagnosticsOnLine, ruleUri } from '../findings';
import { askOne } from '../quickPick';
import type { Services } from '../services';
import { showDocument } from '../showDocument';

interface RuleItem extends vscode.QuickPickItem {
  readonly rule?: Rule;
}

/** Shows why a rule is worth a hint and how to set it: the one it is called for, else one that it asks for. */
export function explainRule({ active, configuration }: Services): (target?: unknown) => Promise<void> {
  return async (target) => {
    const wanted = typeof target === 'string' ? [target] : Array.isArray(target) ? target : [];
    const document = active.document?.uri;
    const rules = configuration.rulesFor(document);
    const named = rules.filter(({ id }) => wanted.includes(id));
    const rule = named.length === 1 ? named[0] : await askRule(named.length > 0 ? named : rules);
    if (rule !== undefined) await showDocument(ruleUri(rule, document));
  };
}

/** Those that speak of the line of the cursor come first. */
async function askRule(rules: readonly Rule[]): Promise<Rule | undefined> {
  const here = rulesHere();
  const item = (rule: Rule): RuleItem => ({ label: rule.summary[uiLanguage()], description: rule.id, rule });
  const first = rules.filter(({ id }) => here.has(id)).map(item);
  const rest = rules.filter(({ id }) => !here.has(id)).map(item);
  const separator = (label: string): RuleItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const items =
    first.length === 0 ? rest : [separator(vscode.l10n.t('on this line')), ...first, separator(vscode.l10n.t('all rules')), ...rest];
  const answer = await askOne<RuleItem>({
    title: vscode.l10n.t('Explain Rule'),
    placeholder: vscode.l10n.t('Choose a rule'),
    items: () => items,
    active: ({ rule }) => rule !== undefined,
  });
  return typeof answer === 'object' ? answer.rule : undefined;
}

function rulesHere(): ReadonlySet<string> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return new Set();
  const diagnostics = diagnosticsOnLine(editor.document.uri, editor.selection.active.line);
  return new Set(diagnostics.map(({ code }) => String(typeof code === 'object' ? code.value : code)));
}
