import { roleById } from '../catalogue/find';
import { GENERIC_ROLE } from '../catalogue/load';
import type { Catalogue, Role } from '../catalogue/types';
import type { Language } from '../language';
import { chooseDuties } from './choose';
import { internalSections } from './internal';
import { yamlText } from './markdown';
import { postingSections } from './posting';
import type { AssembleChoices, Assembled, Material } from './types';

/**
 * Makes a JD in Markdown. What only the writer can know is a `{placeholder}`; the same choices always give the same text. A role,
 * category or duty that the catalogue does not have is passed over: whoever takes ids from a person checks them first.
 */
export function assembleDocument(catalogue: Catalogue, choices: AssembleChoices): Assembled {
  const role = roleById(catalogue, choices.role) ?? roleById(catalogue, GENERIC_ROLE);
  if (role === undefined) return { text: '', placeholders: [] };
  const title = choices.title?.replace(/\s+/g, ' ').trim() ?? '';
  const material: Material = {
    catalogue,
    role,
    choices,
    title: title === '' ? role.titles[choices.language][choices.level] : title,
    groups: chooseDuties(catalogue, role, choices),
  };
  const sections = choices.kind === 'internal' ? internalSections(material) : postingSections(material);
  const text = withTitle(`${[frontMatter(material), ...sections].join('\n\n')}\n`, role, title, choices.language);
  return { text, placeholders: placeholdersOf(text) };
}

/** The placeholders of a text, in their order. */
export function placeholdersOf(text: string): Assembled['placeholders'] {
  return [...text.matchAll(/\{([^{}\n]+)\}/g)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    name: match[1] ?? '',
  }));
}

/** What the front matter of a position description does without: it is no offer. */
const POSTING_KEYS: ReadonlySet<string> = new Set(['salary', 'validThrough']);

function frontMatter({ catalogue, role, choices, title }: Material): string {
  const { level, language, kind } = choices;
  const known = Object.entries({ title, role: role.id, level, lang: language, kind }).map(([key, value]) => `${key}: ${yamlText(value)}`);
  const asked = Object.entries(catalogue.boilerplate.frontMatter)
    .filter(([key]) => kind === 'posting' || !POSTING_KEYS.has(key))
    .map(([key, value]) => `${key}: ${yamlText(value[language])}`);
  return ['---', 'jd: 1', ...known, ...asked, '---'].join('\n');
}

/** A role for all jobs has the job's title as a placeholder in its texts. */
function withTitle(text: string, role: Role, title: string, language: Language): string {
  const placeholder = role.titles[language].mid;
  return title !== '' && placeholder.startsWith('{') ? text.replaceAll(placeholder, () => title) : text;
}
