import * as vscode from 'vscode';
import { CONFIG_FILE } from '../core/config/config';
import type { Rule } from '../core/lint/rule';
import type { Configuration } from './configuration';
import { uiLanguage } from './convert';
import { SCHEMES, SETTINGS, SETTINGS_PREFIX } from './ids';
import { code, codeBlock, escaped } from './markdown';
import { findingLevelName } from './names';
import type { Services } from './services';
import { registerWrittenDocuments } from './writtenDocuments';

/** Serves the explanations of rules as documents, so that they can be read without a network; those of a team's rules follow its files. */
export function registerRuleDocuments({ configuration }: Services): vscode.Disposable {
  return registerWrittenDocuments(SCHEMES.rule, (uri) => explain(configuration, uri), [configuration.onDidChange]);
}

async function explain(configuration: Configuration, { path, query }: vscode.Uri): Promise<string> {
  const id = path.replace(/^\/|\.md$/g, '');
  const document = query === '' ? undefined : vscode.Uri.parse(query);
  await configuration.load(document);
  const rule = configuration.rulesFor(document).find((one) => one.id === id);
  return rule === undefined ? vscode.l10n.t('There is no rule {0}.', id) : ruleText(rule);
}

function ruleText(rule: Rule): string {
  const ui = uiLanguage();
  const messages = Object.values(rule.messages).map((message) => `- ${escaped(message[ui].replace(/\{\w+\}/g, '…'))}`);
  const isLegal = rule.tags.includes('legal');
  return [
    `# ${rule.id}`,
    escaped(rule.summary[ui]),
    `## ${vscode.l10n.t('Why')}`,
    escaped(rule.rationale[ui]),
    vscode.l10n.t('Source: {0}', escaped(rule.source[ui])),
    ...(isLegal
      ? [escaped(vscode.l10n.t('A finding is a suspicion for a person to review, and no finding does not mean that a text is lawful.'))]
      : []),
    `## ${vscode.l10n.t('What it says')}`,
    messages.join('\n'),
    fixText(rule),
    `## ${vscode.l10n.t('How to set it')}`,
    escaped(
      vscode.l10n.t(
        'Its level is {0} unless set otherwise: error, warning, information, hint or off. Of the following, each one is stronger than those before it.',
        findingLevelName(rule.level),
      ),
    ),
    ...waysToSet(rule.id),
  ].join('\n\n');
}

function fixText({ fixable }: Rule): string {
  if (fixable === 'safe') return vscode.l10n.t('Has a safe fix, which “Apply All Safe Fixes” applies, too.');
  return fixable === 'offer' ? vscode.l10n.t('Offers fixes to choose from.') : vscode.l10n.t('Has no automatic fix.');
}

function waysToSet(id: string): readonly string[] {
  return [
    `1. ${vscode.l10n.t('For you or the workspace, in the settings:')}`,
    codeBlock('json', `"${SETTINGS_PREFIX}.${SETTINGS.rules}": { "${id}": "off" }`),
    `2. ${vscode.l10n.t('For the team, in {0} in the workspace folder:', code(CONFIG_FILE))}`,
    codeBlock('yaml', `rules:\n  ${id}: off`),
    `3. ${vscode.l10n.t('For one document, in its front matter:')}`,
    codeBlock('yaml', `jd-rules:\n  ${id}: off`),
    `4. ${vscode.l10n.t('For one line, above it:')}`,
    codeBlock('markdown', `<!-- jd-writer-disable-next-line ${id} -->`),
  ];
}
