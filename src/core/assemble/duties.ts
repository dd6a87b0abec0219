import type { CatalogueDuty } from '../catalogue/types';
import { dutyText, type Wording } from '../catalogue/wording';
import { hasNoDutiesOfItsOwn, type DutyGroup } from './choose';
import { list } from './markdown';
import type { Material } from './types';

/** From how many duties a category on the average the duties stand under headings; below, in one list. */
const DUTIES_PER_HEADING = 1.5;

/** The Markdown of the duties: under a heading for each category where they have several each, else as one list. */
export function dutiesBody({ catalogue, role, choices, groups }: Material, suffix = ''): string {
  const { language } = choices;
  const wording = { role, level: choices.level, language };
  const duties = groups.flatMap((group) => group.duties);
  const blank = hasNoDutiesOfItsOwn(role, choices) ? list(catalogue.boilerplate.duties[language]) : undefined;
  if (blank !== undefined) return [blank, ...(duties.length > 0 ? [dutyList(duties, wording)] : [])].join('\n');
  const grouped = suffix !== '' || (groups.length > 2 && duties.length >= groups.length * DUTIES_PER_HEADING);
  return grouped ? groups.map((group) => categoryBlock(group, wording, suffix)).join('\n\n') : dutyList(duties, wording);
}

/**
 * The Markdown of one category: a heading of level 3 with its name and the duties as a list, without a line break at the end.
 *
 * @param suffix what is put behind the name
 */
function categoryBlock({ category, duties }: DutyGroup, wording: Wording, suffix = ''): string {
  return `### ${category.name[wording.language]}${suffix}\n\n${dutyList(duties, wording)}`;
}

/** The duties as a list, without a line break at the end. */
function dutyList(duties: readonly CatalogueDuty[], wording: Wording): string {
  return list(duties.map((duty) => dutyText(duty, wording)));
}
