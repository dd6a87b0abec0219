import type * as vscode from 'vscode';
import { categoryOfName } from '../core/catalogue/find';
import type { CatalogueDuty, Category } from '../core/catalogue/types';
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
  const text = first.text[situation.language][situation.level];
  const there = situation.read.document.text.indexOf(text);
  if (chosen.duties.length === 1 && there >= 0) reveal(document, document.positionAt(there), text);
  else await applyEdit(document, editFor(services, situation.read, situation, chosen));
}

function editFor(
  { catalogue }: Services,
  { document, coverage }: ReadJobDescription,
  { level, language }: Situation,
  { category, duties, underHeading }: Chosen,
): TextEdit {
  // An empty document takes the language of its first duties for its section's heading, too.
  return insertDuties(
    { ...document, language },
    {
      lines: duties.map((duty) => duty.text[language][level]),
      category: category.name[language],
      isCategoryName: (words) => categoryOfName(catalogue.current, words)?.id === category.id,
      sameCategory: coverage.duties.filter(({ categories }) => categories[0] === category.id).map(({ duty }) => duty.unit),
      underHeading,
    },
  );
}
