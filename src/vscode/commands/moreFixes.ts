import * as vscode from 'vscode';
import { fixTitleOf, type Issue } from '../../core/lint/lint';
import type { Fix } from '../../core/lint/rule';
import { uiLanguage } from '../convert';
import { changeDocument, tellUnchanged } from '../edits';
import { askOne } from '../quickPick';
import type { Services } from '../services';

interface FixItem extends vscode.QuickPickItem {
  readonly fix?: Fix;
}

/** The findings that fixes are asked for, as a code action passes them. */
interface Target {
  readonly uri: string;
  readonly version: number;
  readonly places: readonly { readonly rule: string; readonly start: number }[];
}

/** Asks for one of all fixes of some findings, and applies it. */
export function moreFixes({ jobDescriptions }: Services): (target?: unknown) => Promise<void> {
  return async (target) => {
    if (!isTarget(target)) return;
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === target.uri);
    if (document === undefined) return;
    const read = jobDescriptions.get(document);
    if (read?.version !== target.version) {
      tellUnchanged(document, target.version);
      return;
    }
    const issues = read.lint.issues.filter(({ rule, span }) =>
      target.places.some((place) => place.rule === rule.id && place.start === span.start),
    );
    const isOneOfMany = new Set(issues.map(({ rule }) => rule)).size > 1;
    const items = issues.flatMap((issue, n) => itemsOf(issue, issues[n - 1], isOneOfMany));
    const answer = await askOne<FixItem>({
      title: vscode.l10n.t('Fixes'),
      placeholder: vscode.l10n.t('Choose a fix'),
      items: () => items,
      active: ({ fix }) => fix !== undefined,
    });
    if (typeof answer !== 'object' || answer.fix === undefined) return;
    if (document.version === target.version) await changeDocument(document, answer.fix.edits);
    else tellUnchanged(document, target.version);
  };
}

/** A line parts the fixes of one finding from those of the next; of several rules it says what each is about, at the first of its findings. */
function itemsOf({ rule, fixes }: Issue, before: Issue | undefined, isOneOfMany: boolean): readonly FixItem[] {
  const separator = {
    label: before?.rule === rule || !isOneOfMany ? '' : rule.summary[uiLanguage()],
    kind: vscode.QuickPickItemKind.Separator,
  };
  return fixes.length === 0 ? [] : [separator, ...fixes.map((fix) => ({ label: fixTitleOf(fix, uiLanguage()), fix }))];
}

function isTarget(target: unknown): target is Target {
  return (
    typeof target === 'object' &&
    target !== null &&
    'uri' in target &&
    'version' in target &&
    'places' in target &&
    Array.isArray(target.places)
  );
}
