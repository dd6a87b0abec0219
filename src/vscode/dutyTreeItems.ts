import * as vscode from 'vscode';
import type { CatalogueDuty, Category, Tier } from '../core/catalogue/types';
import { dutyText } from '../core/catalogue/wording';
import type { Language, Localized } from '../core/language';
import { uiLanguage } from './convert';
import type { CategoryNode, DutyNode, Node, NodeState } from './dutyNodes';
import { isMissingCore } from './dutyNodes';
import { COMMANDS, ITEM_WORDS } from './ids';
import { escaped } from './markdown';
import { levelName, tierName } from './names';
import type { Situation } from './services';

/** What the items of the tree show beside the catalogue. */
export interface ItemContext {
  readonly situation: Situation;
  readonly states: ReadonlyMap<string, NodeState>;
  readonly checked: readonly string[];
  readonly filtered: boolean;
}

/** An entry of the tree as VS Code shows it. */
export function treeItemOf(node: Node, context: ItemContext): vscode.TreeItem {
  return node.kind === 'category' ? categoryItem(node, context) : dutyItem(node, context);
}

function categoryItem({ category, duties }: CategoryNode, { states, checked, filtered }: ItemContext): vscode.TreeItem {
  const state = states.get(category.id);
  const name = category.name[uiLanguage()];
  const expansion = filtered ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
  const item = new vscode.TreeItem(isMissingCore(state) ? vscode.l10n.t('Missing: {0}', name) : name, expansion);
  const covered = (state?.covered ?? 0) > 0;
  item.id = filtered ? `${category.id}?` : category.id;
  item.description = categoryDescription(state, duties.length);
  item.contextValue = covered ? `${ITEM_WORDS.category} ${ITEM_WORDS.covered}` : ITEM_WORDS.category;
  const icon = categoryIcon(state);
  if (icon !== undefined) item.iconPath = icon;
  if (covered) item.command = { command: COMMANDS.goToDuties, title: vscode.l10n.t('Go to Its Lines'), arguments: [category.id] };
  const isChecked = duties.some(({ duty }) => checked.includes(duty.id));
  item.checkboxState = checkbox(
    isChecked,
    isChecked
      ? vscode.l10n.t('Leave out all duties of {0}', name)
      : vscode.l10n.t('Use the most usual duties of {0} in a new job description', name),
  );
  item.accessibilityInformation = { label: `${name}, ${accessibleState(state)}, ${choiceOf(duties.length)}` };
  return item;
}

/**
 * In a view of the usual width there is room for a word behind most names: `advised` for a recommended category, or the number of its
 * lines in the active JD; without a JD `core · 12`, the number of its duties. The tooltip says all of it. That a core category is
 * missing is said before its name, since behind a long one it would be out of sight.
 */
function categoryDescription(state: NodeState | undefined, count: number): string {
  if (state?.covered === undefined) return [...shortTier(state?.tier), count].join(' · ');
  if (state.covered > 0) return String(state.covered);
  return isMissingCore(state) ? '' : shortTier(state.tier).join('');
}

function shortTier(tier: Tier | undefined): readonly string[] {
  if (tier === undefined || tier === 'optional') return [];
  return [tier === 'core' ? tierName(tier) : vscode.l10n.t('advised')];
}

/** Shapes differ, not only colours: a core category has a large circle, with a tick or empty; another one a tick alone, or a small circle. */
function categoryIcon(state: NodeState | undefined): vscode.ThemeIcon | undefined {
  if (state?.covered === undefined) return undefined;
  const isCore = state.tier === 'core';
  if (state.covered > 0) return new vscode.ThemeIcon(isCore ? 'pass' : 'check', new vscode.ThemeColor('testing.iconPassed'));
  return new vscode.ThemeIcon(isCore ? 'circle-large-outline' : state.tier === 'recommended' ? 'circle-outline' : 'blank');
}

function accessibleState(state: NodeState | undefined): string {
  const tier = tierName(state?.tier ?? 'optional');
  if (state?.covered === undefined) return tier;
  if (state.covered > 0) return vscode.l10n.t('{0}, {1} in the document', tier, countOf(state.covered));
  return state.tier === 'optional' ? vscode.l10n.t('{0}, not in the document', tier) : vscode.l10n.t('{0}, missing in the document', tier);
}

function choiceOf(count: number): string {
  return vscode.l10n.t('{0} to choose from', countOf(count));
}

function countOf(count: number): string {
  return count === 1 ? vscode.l10n.t('1 duty') : vscode.l10n.t('{0} duties', count);
}

function dutyItem({ duty, parent }: DutyNode, { situation, states, checked, filtered }: ItemContext): vscode.TreeItem {
  const text = dutyText(duty, situation);
  const there = states.get(parent)?.inDocument;
  const isThere = there?.has(duty.id) === true;
  const item = new vscode.TreeItem(text);
  item.id = filtered ? `${duty.id}?` : duty.id;
  item.contextValue = ITEM_WORDS.duty;
  if (isThere) item.iconPath = new vscode.ThemeIcon('check', new vscode.ThemeColor('testing.iconPassed'));
  // Beside duties with a tick, those without one would stand further left.
  else if ((there?.size ?? 0) > 0) item.iconPath = new vscode.ThemeIcon('blank');
  item.checkboxState = checkbox(
    checked.includes(duty.id),
    vscode.l10n.t('Use this duty in a new job description'),
    vscode.l10n.t('Use in a new job description: {0}', text),
  );
  item.accessibilityInformation = { label: isThere ? vscode.l10n.t('{0}, in the document already', text) : text };
  return item;
}

/** A screen reader comes to a box without its row, so that `label` must name what the box is for. */
function checkbox(isChecked: boolean, tooltip: string, label = tooltip): Required<vscode.TreeItem>['checkboxState'] {
  return {
    state: isChecked ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked,
    tooltip,
    accessibilityInformation: { label, role: 'checkbox' },
  };
}

/** What is shown when the mouse rests on an item; made only then. */
export function tooltipOf(node: Node, { situation, states }: ItemContext): vscode.MarkdownString {
  return node.kind === 'category' ? categoryTooltip(node, situation, states.get(node.category.id)) : dutyTooltip(node.duty, situation);
}

function categoryTooltip(
  { category, duties }: CategoryNode,
  { language, role }: Situation,
  state: NodeState | undefined,
): vscode.MarkdownString {
  const ui = uiLanguage();
  const other = language === ui ? '' : ` (${category.name[language]})`;
  const forRole = role === undefined ? [] : [vscode.l10n.t('For {0}: {1}', role.title[ui], accessibleState(state))];
  const paragraphs = [category.definition[ui], ...forRole, choiceOf(duties.length), ...sourceLine(sourceOfCategory(category))];
  return new vscode.MarkdownString([`**${escaped(category.name[ui])}**${escaped(other)}`, ...paragraphs.map(escaped)].join('\n\n'));
}

function dutyTooltip(duty: CatalogueDuty, situation: Situation): vscode.MarkdownString {
  const { language, level } = situation;
  const rows: readonly (readonly [string, readonly Localized[]])[] = [
    [vscode.l10n.t('Metrics'), duty.metrics],
    [vscode.l10n.t('Tools'), duty.tools],
    [vscode.l10n.t('Methods'), duty.methods],
    [vscode.l10n.t('Channels'), duty.channels],
    [vscode.l10n.t('Results'), duty.deliverables],
  ];
  const named = rows.filter(([, values]) => values.length > 0).map(([name, values]) => listed(name, values, language));
  const paragraphs = [
    dutyText(duty, situation),
    ...named,
    vscode.l10n.t('Wording for: {0}', levelName(level)),
    ...sourceLine(sourceOfDuty(duty.source)),
  ];
  return new vscode.MarkdownString(paragraphs.map(escaped).join('\n\n'));
}

function listed(name: string, values: readonly Localized[], language: Language): string {
  const [colon, comma] = uiLanguage() === 'zh-CN' ? ['：', '、'] : [': ', ', '];
  return `${name}${colon}${values.map((value) => value[language]).join(comma)}`;
}

/** Where a category comes from, in words for a reader; a team says it itself. */
function sourceOfCategory({ team, answers, source }: Category): string {
  if (team) return source;
  return answers === 0
    ? vscode.l10n.t('frequent in real postings of this kind of job')
    : vscode.l10n.t('named in {0} of 4 published descriptions of the job', answers);
}

/** Where a duty comes from; the built-in ones say it by a word. */
function sourceOfDuty(source: string): string {
  if (source === 'seed') return vscode.l10n.t('published descriptions of the job');
  if (source === 'measured') return vscode.l10n.t('what real postings ask for');
  return source === 'practice' ? vscode.l10n.t('common practice') : source;
}

function sourceLine(source: string): readonly string[] {
  return source === '' ? [] : [vscode.l10n.t('Source: {0}', source)];
}
