import * as vscode from 'vscode';
import type { DocumentKind } from '../core/document/types';
import type { Level, Tier } from '../core/catalogue/types';
import type { Coverage } from '../core/coverage/coverage';
import type { Language } from '../core/language';
import type { FindingLevel } from '../core/lint/levels';
import { uiLanguage } from './convert';

/** A level in the interface's language. */
export function levelName(level: Level): string {
  return { junior: vscode.l10n.t('Junior'), mid: vscode.l10n.t('Mid-level'), senior: vscode.l10n.t('Senior') }[level];
}

/** The role of a JD in the interface's language, as far as it is known. */
export function roleName({ role, roleFrom }: Pick<Coverage, 'role' | 'roleFrom'>): string {
  return roleFrom === 'unknown' ? vscode.l10n.t('role not recognized') : role.title[uiLanguage()];
}

/** How much a role needs a category, in the interface's language. */
export function tierName(tier: Tier): string {
  return { core: vscode.l10n.t('core'), recommended: vscode.l10n.t('recommended'), optional: vscode.l10n.t('optional') }[tier];
}

/** A kind of document in the interface's language. */
export function kindName(kind: DocumentKind): string {
  return { posting: vscode.l10n.t('Job posting'), internal: vscode.l10n.t('Internal position description') }[kind];
}

/** A language, each in its own words. */
export function languageName(language: Language): string {
  return { 'zh-CN': '中文', en: 'English' }[language];
}

/** A level of findings in the interface's language. */
export function findingLevelName(level: FindingLevel): string {
  return {
    error: vscode.l10n.t('error'),
    warning: vscode.l10n.t('warning'),
    information: vscode.l10n.t('information'),
    hint: vscode.l10n.t('hint'),
    off: vscode.l10n.t('off'),
  }[level];
}
