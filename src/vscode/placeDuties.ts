import type * as vscode from 'vscode';
import { categoryOfName } from '../core/catalogue/find';
import type { Catalogue, CatalogueDuty, Category } from '../core/catalogue/types';
import { dutyText } from '../core/catalogue/wording';
import { insertDuties } from '../core/document/edits/insertion';
import type { TextEdit } from '../core/text';
import { applyEdit, reveal, tellUnchanged } from './edits';
import type { ReadJobDescription } from './jobDescriptions';
import { situationOf, type Services, type Situation } from './services';

/** Duties of one category, and how they are put into a document. */
interface Chosen {
  readonly category: Category;
  readonly duties: readonly CatalogueDuty[];
  /** Whether a list that is begun gets the category's name as its heading. */
  readonly underHeading: boolean;
}

/** Puts duties of one category where they belong in a JD, which need not be the active one any more; a single one that stands there already is shown instead. */
export async function placeDuties(services: Services, document: vscode.TextDocument, chosen: Chosen): Promise<void> {
  const situation = situationOf(services, document);
  const [first] = chosen.duties;
  if (first === undefined) return;
  if (situation.read === undefined) {
    tellUnchanged(document);
    return;
  }
  const text = dutyText(first, situation);
  const there = situation.read.document.text.indexOf(text);
  if (chosen.duties.length === 1 && there >= 0) reveal(document, document.positionAt(there), text);
  else await applyEdit(document, editFor(services.configuration.catalogueOf(document.uri), situation.read, situation, chosen));
}

function editFor(
  catalogue: Catalogue,
  { document, coverage }: ReadJobDescription,
  situation: Situation,
  { category, duties, underHeading }: Chosen,
): TextEdit {
  return insertDuties(document, {
    lines: duties.map((duty) => dutyText(duty, situation)),
    language: situation.language,
    category: category.name[situation.language],
    isCategoryName: (words) => categoryOfName(catalogue, words)?.id === category.id,
    sameCategory: coverage.duties.filter(({ categories }) => categories[0] === category.id).map(({ duty }) => duty.unit),
    underHeading,
  });
}
