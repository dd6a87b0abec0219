import type { Level, Role } from '../catalogue/types';
import { wordingLevel } from '../catalogue/wording';
import type { Language } from '../language';
import type { DutyGroup } from './choose';
import { nameTheSame, saysTheSame } from './similar';
import type { Material } from './types';

/** A list of must-haves longer than this keeps good people from applying. */
const MOST_REQUIREMENTS = 7;
const MOST_PREFERRED = 4;
const MOST_TOOLS = 3;

/** The must-haves: what the role asks at this level, the skills that the most important duties need, and their tools. */
export function requirementLines({ catalogue, role, groups, choices: { level, language } }: Material): readonly string[] {
  const lines = [...role.requirements[language][level]];
  const dutyLevel = wordingLevel(role, level);
  for (const { category } of groups.filter((group) => !isOwn(group, role))) {
    const skill = category.skill?.[language][dutyLevel];
    if (lines.length < MOST_REQUIREMENTS - 1 && skill !== undefined && !lines.some((line) => saysTheSame(line, skill))) lines.push(skill);
  }
  const tools = toolsOf(groups, lines, dutyLevel, language);
  if (tools.length > 0) lines.push(apart(catalogue.boilerplate.tools[language][level].replace('{tools}', () => listed(tools, language))));
  return lines;
}

/**
 * What is nice to have: what the role names at this level, and what helps with the most important duties.
 *
 * @param musts the must-haves, none of which is named again
 */
export function preferredLines({ role, groups, choices: { level, language } }: Material, musts: readonly string[]): readonly string[] {
  const lines = [...role.preferred[language][level]];
  for (const { category } of groups.filter((group) => !isOwn(group, role))) {
    const plus = category.plus?.[language];
    if (plus === undefined || lines.length >= MOST_PREFERRED) continue;
    if (![...musts, ...lines].some((line) => saysTheSame(line, plus) || nameTheSame(line, plus))) lines.push(plus);
  }
  return lines;
}

/** Whether the duties of a category are first of all the role's own: then its requirements say what they need, not the category's. */
function isOwn({ duties }: DutyGroup, role: Role): boolean {
  return duties[0]?.roles.includes(role.id) ?? false;
}

/**
 * The tools of the chosen duties that no line names yet, those of most duties first. Whoever does not yet, or no longer, do the work
 * alone needs just the first tool of each duty.
 */
function toolsOf(groups: readonly DutyGroup[], lines: readonly string[], level: Level, language: Language): readonly string[] {
  const text = lines.join('\n').toLowerCase();
  const counts = new Map<string, number>();
  for (const tool of groups.flatMap(({ duties }) => duties.flatMap((duty) => (level === 'mid' ? duty.tools : duty.tools.slice(0, 1))))) {
    const name = tool[language];
    if (!isNamed(name, text)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_TOOLS)
    .map(([name]) => name);
}

/** Whether a text names a tool, or a product that stands as an example of it: `project management software (such as Asana)`. */
function isNamed(tool: string, text: string): boolean {
  const words = new Set(text.split(/[^a-z0-9+#]+/));
  const proper = tool.match(/[A-Z][A-Za-z]{2,}/g);
  return proper === null ? text.includes(tool.toLowerCase()) : proper.some((name) => words.has(name.toLowerCase()));
}

/** `Excel、SQL 和 Tableau`, `Excel, SQL and Tableau`. */
function listed(names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return language === 'zh-CN' ? `${names.slice(0, -1).join('、')}和${last}` : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** Chinese and Latin words with a space between them. */
function apart(text: string): string {
  return text.replace(/([\u3400-\u9fff])(?=[A-Za-z0-9])|([A-Za-z0-9])(?=[\u3400-\u9fff])/g, '$1$2 ');
}
