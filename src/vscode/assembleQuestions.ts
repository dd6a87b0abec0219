import * as vscode from 'vscode';
import type { AssembleChoices } from '../core/assemble/types';
import { DOCUMENT_KINDS, type DocumentKind } from '../core/document/types';
import { levelOfTitle, roleById, roleOfTitle, tierOf } from '../core/catalogue/find';
import { GENERIC_ROLE } from '../core/catalogue/load';
import { categoryOrder, rankIn } from '../core/catalogue/order';
import { LEVELS, TIERS, type Catalogue, type Level, type OutlineId, type Role } from '../core/catalogue/types';
import { LANGUAGES, type Language } from '../core/language';
import { uiLanguage } from './convert';
import type { RememberedChoices } from './memory';
import { kindName, languageName, levelName, tierName } from './names';
import { askMany, askOne, BACK, type Answer, type Button } from './quickPick';

/** What is asked for in the first step; a title that the writer typed names a role only roughly. */
export interface RoleAnswer {
  readonly role: Role;
  readonly title: string | undefined;
}

/** What is asked for in the second step. */
export interface FormAnswer {
  readonly level: Level;
  readonly language: Language;
  readonly kind: DocumentKind;
}

export type DutyAnswer = Pick<AssembleChoices, 'categories' | 'outline'>;

/** What all steps have in common. */
export interface Frame {
  readonly title: string;
  readonly steps: number;
  readonly buttons: readonly Button[];
}

interface RoleItem extends vscode.QuickPickItem {
  readonly answer?: RoleAnswer;
}

/** Step 1: the role, or a job title of the writer's own. */
export async function askRole({ title, steps, buttons }: Frame, catalogue: Catalogue, before: string): Promise<Answer<RoleAnswer>> {
  const ui = uiLanguage();
  const other = LANGUAGES.find((language) => language !== ui) ?? ui;
  const last = roleById(catalogue, before);
  const roles = [...(last === undefined ? [] : [last]), ...catalogue.roles.filter((role) => role !== last)];
  const items = roles.map((role): RoleItem & { readonly found: string } => ({
    label: role.title[ui],
    description: role.title[other],
    detail: role.summary[ui],
    answer: { role, title: undefined },
    found: [role.title[ui], role.title[other], role.summary[ui], ...role.synonyms[ui], ...role.synonyms[other], role.id]
      .join('\n')
      .toLowerCase(),
    alwaysShow: true,
  }));
  const matching = (typed: string): readonly RoleItem[] => {
    const wanted = typed.trim().toLowerCase();
    const found = items.filter((item) => wanted.split(/\s+/).every((word) => item.found.includes(word)));
    return wanted === '' ? items : [...found, ...ownTitle(catalogue, typed.trim(), found)];
  };
  const placeholder = vscode.l10n.t('Choose a role, or type the job title');
  const answer = await askOne<RoleItem>({ title, steps, buttons, step: 1, placeholder, items: matching, filters: true });
  return typeof answer === 'object' ? answer.answer : answer;
}

/** The item that takes what was typed for the job title, on the base of the role it sounds like. */
function ownTitle(catalogue: Catalogue, title: string, found: readonly RoleItem[]): readonly RoleItem[] {
  const role = roleOfTitle(catalogue, title) ?? roleById(catalogue, GENERIC_ROLE);
  if (role === undefined || found.some(({ label }) => label.toLowerCase() === title.toLowerCase())) return [];
  const detail =
    role.id === GENERIC_ROLE
      ? vscode.l10n.t('For any job: you choose the duties')
      : vscode.l10n.t('With the duties of {0}', role.title[uiLanguage()]);
  return [
    {
      label: vscode.l10n.t('Use the title “{0}”', title),
      detail,
      iconPath: new vscode.ThemeIcon('edit'),
      alwaysShow: true,
      answer: { role, title },
    },
  ];
}

interface FormItem extends vscode.QuickPickItem {
  readonly answer?: FormAnswer;
}

/** Step 2: level, language and kind at once; what was chosen last stands first. */
export async function askForm({ title, steps, buttons }: Frame, step: number, before: FormAnswer): Promise<Answer<FormAnswer>> {
  const first = formItem(before);
  const groups = DOCUMENT_KINDS.flatMap((kind) => LANGUAGES.map((language) => ({ kind, language })));
  const rank = ({ kind, language }: Pick<FormAnswer, 'kind' | 'language'>): number =>
    (kind === before.kind ? 0 : 2) + (language === before.language ? 0 : 1);
  const rest = groups
    .sort((a, b) => rank(a) - rank(b))
    .flatMap(({ kind, language }): FormItem[] => {
      const levels = LEVELS.filter((level) => kind !== before.kind || language !== before.language || level !== before.level);
      return [separator(''), ...levels.map((level) => formItem({ level, language, kind }))];
    });
  const items = [first, ...rest];
  const placeholder = vscode.l10n.t('Level, kind of document and its language');
  const answer = await askOne<FormItem>({ title, steps, buttons, step, placeholder, items: () => items });
  return typeof answer === 'object' ? answer.answer : answer;
}

function formItem(answer: FormAnswer): FormItem {
  return { label: levelName(answer.level), description: `${kindName(answer.kind)} · ${languageName(answer.language)}`, answer };
}

interface CategoryItem extends vscode.QuickPickItem {
  readonly category?: string;
  readonly outline?: OutlineId;
}

/** Step 3: the categories; an outline is a ready-made choice of them, and ticking it ticks its categories. */
export async function askCategories(
  { title, steps, buttons }: Frame,
  step: number,
  catalogue: Catalogue,
  role: Role,
): Promise<Answer<DutyAnswer>> {
  const own = ownCategories(role);
  const items = [...outlineItems(catalogue), ...categoryItems(catalogue, role)];
  const placeholder = vscode.l10n.t('Choose what the job consists of');
  const answer = await askMany<CategoryItem>({
    title,
    steps,
    buttons,
    step,
    placeholder,
    items: () => items,
    many: {
      chosen: ({ category }) => category !== undefined && own.includes(category),
      adjust: (was, is) => adjusted(catalogue, items, was, is),
    },
  });
  if (answer === undefined || answer === BACK) return answer;
  const outline = answer.find((item) => item.outline !== undefined)?.outline;
  return outline === undefined ? { categories: answer.flatMap(({ category }) => category ?? []) } : { outline };
}

/** What is ticked from the start: all that the role usually has. */
function ownCategories({ core, recommended }: Role): readonly string[] {
  return [...core, ...recommended];
}

function categoryItems(catalogue: Catalogue, role: Role): readonly CategoryItem[] {
  const ui = uiLanguage();
  const place = rankIn(categoryOrder(role));
  return TIERS.flatMap((tier) => {
    const categories = catalogue.categories.filter(({ id }) => tierOf(role, id) === tier).sort((a, b) => place(a.id) - place(b.id));
    const items = categories.map(({ id, name, definition }): CategoryItem => ({
      label: name[ui],
      description: definition[ui],
      category: id,
    }));
    return items.length === 0 ? [] : [separator(tierName(tier)), ...items];
  });
}

function outlineItems(catalogue: Catalogue): readonly CategoryItem[] {
  const ui = uiLanguage();
  const items = catalogue.outlines.map(({ id, name, description }): CategoryItem => ({
    label: name[ui],
    description: description[ui],
    outline: id,
  }));
  return [separator(vscode.l10n.t('Ready-made choices')), ...items];
}

/**
 * Ticking an outline ticks exactly its categories; changing one of those clears the outline. Ticking all at once ticks all
 * categories, or none where all are ticked already.
 */
function adjusted(
  catalogue: Catalogue,
  items: readonly CategoryItem[],
  before: readonly CategoryItem[],
  after: readonly CategoryItem[],
): readonly CategoryItem[] {
  const [ticked, ...others] = after.filter((item) => item.outline !== undefined && !before.includes(item));
  if (others.length > 0) {
    const categories = after.filter((item) => item.category !== undefined);
    return categories.every((item) => before.includes(item)) ? [] : categories;
  }
  const outline = catalogue.outlines.find(({ id }) => id === ticked?.outline);
  if (ticked !== undefined && outline !== undefined)
    return items.filter((item) => item === ticked || (item.category !== undefined && outline.categories.includes(item.category)));
  return after.filter((item) => item.outline === undefined);
}

function separator(label: string): vscode.QuickPickItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

/** The choices that a writer starts from. */
export function formOf({ level, language, kind }: RememberedChoices, title: string | undefined): FormAnswer {
  return { level: (title === undefined ? undefined : levelOfTitle(title)) ?? level, language, kind };
}
