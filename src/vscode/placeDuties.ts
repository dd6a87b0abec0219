import type * as vscode from 'vscode';
import { categoryOfName } from '../core/catalogue/find';
import type { CatalogueDuty, Category } from '../core/catalogue/types';
import { insertDuties } from '../core/document/insertion';
import type { TextEdit } from '../core/text';
import { applyEdit, reveal } from './edits';
import type { ReadJobDescription } from './jobDescriptions';
import { situationOf, type Services, type Situation } from './services';

/** Puts duties of one category where they belong in the active JD; a single one that stands there already is shown instead. */
export async function placeDuties(
  services: Services,
  document: vscode.TextDocument,
  category: Category,
  duties: readonly CatalogueDuty[],
  underHeading: boolean,
): Promise<void> {
  const situation = situationOf(services);
  const [first] = duties;
  if (situation.read === undefined || first === undefined) return;
  const text = first.text[situation.language][situation.level];
  const there = situation.read.document.text.indexOf(text);
  if (duties.length === 1 && there >= 0) reveal(document, document.positionAt(there), text);
  else await applyEdit(document, editFor(services, situation.read, situation, category, duties, underHeading));
}

function editFor(
  { catalogue }: Services,
  { document, coverage }: ReadJobDescription,
  { level, language }: Situation,
  category: Category,
  duties: readonly CatalogueDuty[],
  underHeading: boolean,
): TextEdit {
  return insertDuties(document, {
    lines: duties.map((duty) => duty.text[language][level]),
    category: category.name[language],
    isCategoryName: (words) => categoryOfName(catalogue.current, words)?.id === category.id,
    sameCategory: coverage.duties.filter(({ categories }) => categories[0] === category.id).map(({ duty }) => duty.unit),
    underHeading,
  });
}
