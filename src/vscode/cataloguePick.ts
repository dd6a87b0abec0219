import * as vscode from 'vscode';
import { catalogueSearch } from '../core/catalogue/search';
import type { CatalogueDuty, Category, Tier } from '../core/catalogue/types';
import { dutyText } from '../core/catalogue/wording';
import { lazily } from '../core/lazily';
import { nameOf, uiLanguage } from './convert';
import { isMissingCore, nodesOf, ordered, statesOf, type CategoryNode, type NodeState } from './dutyNodes';
import { COMMANDS } from './ids';
import { tierName } from './names';
import { askOne, BACK } from './quickPick';
import { situationOf, type Services, type Situation } from './services';
import { canBeJobDescription } from './writersDocuments';

interface DutyItem extends vscode.QuickPickItem {
  readonly duty?: CatalogueDuty;
}

interface CategoryItem extends vscode.QuickPickItem {
  readonly category?: Category;
}

/** Asks for a duty, those of missing core categories first; found by names, texts of all levels, tools and pinyin initials. */
export async function pickDuty(services: Services, document: vscode.TextDocument): Promise<CatalogueDuty | undefined> {
  const { situation, states, find } = searchable(services);
  const items = (typed: string): readonly DutyItem[] =>
    find(typed).flatMap(({ category, duties }): DutyItem[] => [
      { label: groupLabel(category, states.get(category.id)), kind: vscode.QuickPickItemKind.Separator },
      ...duties.map(({ duty }) => dutyItem(duty, states.get(category.id), situation)),
    ]);
  const title = vscode.l10n.t('Insert Duty into {0}', nameOf(document.uri));
  const placeholder = vscode.l10n.t('Search by words, tools, metrics or pinyin initials');
  const none = vscode.l10n.t('No duty matches');
  const answer = await askOne<DutyItem>({ title, placeholder, items, filters: true, none, active: ({ duty }) => duty !== undefined });
  return answer === BACK ? undefined : answer?.duty;
}

/** Asks for a category, missing core ones first. */
export async function pickCategory(services: Services, document: vscode.TextDocument): Promise<Category | undefined> {
  const { states, find } = searchable(services);
  const items = (typed: string): readonly CategoryItem[] =>
    find(typed).map(({ category }) => ({
      label: category.name[uiLanguage()],
      description: stateLabel(states.get(category.id)),
      detail: category.definition[uiLanguage()],
      category,
      alwaysShow: true,
    }));
  const title = vscode.l10n.t('Insert Category into {0}', nameOf(document.uri));
  const placeholder = vscode.l10n.t('Search by words, tools, metrics or pinyin initials');
  const none = vscode.l10n.t('No category matches');
  const answer = await askOne<CategoryItem>({ title, placeholder, items, filters: true, none });
  return answer === BACK ? undefined : answer?.category;
}

/** Where no JD is active, offers what makes one: a new document, or the Markdown file that is open. */
export async function offerJobDescription(title: string): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const items: (vscode.QuickPickItem & { readonly command: string })[] = [
    {
      label: vscode.l10n.t('Assemble a new job description…'),
      iconPath: new vscode.ThemeIcon('new-file'),
      command: COMMANDS.assembleDocument,
    },
    {
      label: vscode.l10n.t('Open the text on the clipboard as a job description'),
      iconPath: new vscode.ThemeIcon('clippy'),
      command: COMMANDS.newFromClipboard,
    },
  ];
  if (document !== undefined && canBeJobDescription(document)) {
    items.push({
      label: vscode.l10n.t('Treat {0} as a job description', nameOf(document.uri)),
      iconPath: new vscode.ThemeIcon('file'),
      command: COMMANDS.treatAsJobDescription,
    });
  }
  const answer = await askOne({ title, placeholder: vscode.l10n.t('No job description is open'), items: () => items });
  if (typeof answer === 'object') await vscode.commands.executeCommand(answer.command);
}

interface Searchable {
  readonly situation: Situation;
  readonly states: ReadonlyMap<string, NodeState>;
  readonly find: (typed: string) => readonly CategoryNode[];
}

function searchable(services: Services): Searchable {
  const situation = situationOf(services);
  const { role } = situation;
  const catalogue = services.catalogue.current;
  const states = statesOf(catalogue, situation);
  const all = ordered(nodesOf(catalogue, situation, undefined), states, role);
  const search = lazily(() => catalogueSearch(catalogue));
  return { situation, states, find: (typed) => (typed.trim() === '' ? all : nodesOf(catalogue, situation, search()(typed))) };
}

function dutyItem(duty: CatalogueDuty, state: NodeState | undefined, situation: Situation): DutyItem {
  const names = [...duty.tools, ...duty.metrics].map((name) => name[situation.language]).slice(0, 3);
  const isThere = state?.inDocument.has(duty.id) === true;
  const there = isThere ? [vscode.l10n.t('in the document')] : [];
  const label = dutyText(duty, situation);
  // The tick stands before the text: what follows a long one is cut off.
  return { label, iconPath: new vscode.ThemeIcon(isThere ? 'check' : 'blank'), description: [...there, ...names].join(' · '), duty, alwaysShow: true }; // prettier-ignore
}

function groupLabel(category: Category, state: NodeState | undefined): string {
  return [category.name[uiLanguage()], stateLabel(state)].filter((part) => part !== '').join(' · ');
}

function stateLabel(state: NodeState | undefined): string {
  const tier = (name: Tier | undefined): string => (name === undefined || name === 'optional' ? '' : tierName(name));
  if (isMissingCore(state)) return vscode.l10n.t('core, missing');
  if ((state?.covered ?? 0) > 0)
    return [tier(state?.tier), vscode.l10n.t('{0} in the document', state?.covered ?? 0)].filter((part) => part !== '').join(' · ');
  return tier(state?.tier);
}
