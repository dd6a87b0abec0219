import { hasHan, LANGUAGES } from '../language';
import { once } from '../lazily';
import { codesOf, literalsAt, literalTrieOf, type LiteralTrie } from '../literalTrie';
import { comparable } from '../nearest';
import { DEFAULT_ROLE } from './load';
import { rankIn } from './order';
import { LEVELS, type Catalogue, type CatalogueDuty, type Category, type Level, type Outline, type Role, type Tier } from './types';

/** The category with an id. */
export function categoryById(catalogue: Catalogue, id: string): Category | undefined {
  return catalogue.categories.find((category) => category.id === id);
}

/** The role with an id. */
export function roleById(catalogue: Catalogue, id: string): Role | undefined {
  return catalogue.roles.find((role) => role.id === id);
}

/** The duty with an id, `data-analysis/dashboards`. */
export function dutyById(catalogue: Catalogue, id: string): CatalogueDuty | undefined {
  return categoryById(catalogue, id.slice(0, Math.max(0, id.indexOf('/'))))?.duties.find((duty) => duty.id === id);
}

/** The outline with an id. */
export function outlineById(catalogue: Catalogue, id: string): Outline | undefined {
  return catalogue.outlines.find((outline) => outline.id === id);
}

/** How much a role needs a category. */
export function tierOf(role: Role, categoryId: string): Tier {
  if (role.core.includes(categoryId)) return 'core';
  return role.recommended.includes(categoryId) ? 'recommended' : 'optional';
}

/** The duties of a category in the order in which a role takes them: its own first, then the others; none that is for other roles only. */
export function dutiesFor(category: Category, role: Role, level: Level): readonly CatalogueDuty[] {
  const first = role.duties[level];
  const rankOf = rankIn(first);
  const rank = ({ id, roles }: CatalogueDuty): number => rankOf(id) + (roles.length > 0 || first.includes(id) ? 0 : 1);
  return category.duties.filter(({ roles }) => roles.length === 0 || roles.includes(role.id)).sort((a, b) => rank(a) - rank(b));
}

/** The category that is called so: by its id, its name or a synonym, in any language. */
export function categoryOfName(catalogue: Catalogue, name: string): Category | undefined {
  const wanted = comparable(name);
  if (wanted === '') return undefined;
  const named = catalogue.categories.find((category) =>
    [category.id, category.name['zh-CN'], category.name.en].some((candidate) => comparable(candidate) === wanted),
  );
  return (
    named ??
    catalogue.categories.find(({ synonyms }) =>
      LANGUAGES.some((language) => synonyms[language].some((synonym) => comparable(synonym) === wanted)),
    )
  );
}

/** The role that is called just so: by its id, a title or a synonym, in any language. */
export function roleOfName(catalogue: Catalogue, name: string): Role | undefined {
  const wanted = comparable(name);
  if (wanted === '') return undefined;
  return (
    roleById(catalogue, name.trim().toLowerCase()) ??
    teamFirst(catalogue).find((role) => roleNames(role).some((candidate) => candidate.trim() === wanted)) ??
    catalogue.roles.find(({ id }) => comparable(id) === wanted)
  );
}

/**
 * The role that a job title names, by titles and synonyms in either language. The longest name found in the title wins, and of
 * two as long the one that stands first; words of level, pay or place around it do not matter. A title that is about operations
 * without saying which (`运营`, `海外运营`) is an operations specialist's. Undefined where nothing tells.
 */
export function roleOfTitle(catalogue: Catalogue, title: string): Role | undefined {
  const texts = titleTexts(title);
  const names = namesOfRoles(catalogue);
  const found: number[] = [];
  let best: (NamedRole & { readonly at: number }) | undefined;
  for (const text of texts) {
    const codes = codesOf(text);
    for (let at = 0; at < text.length; at++) {
      const count = literalsAt(names, codes, at, found);
      const longest = count === 0 ? undefined : names.values[found[count - 1] ?? 0];
      if (longest !== undefined && (best === undefined || isBetter(longest, at, best))) best = { ...longest, at };
    }
  }
  if (best !== undefined) return best.role;
  return texts.some((text) => /运营(?:岗|岗位|人员|专员|执行)? *$|(?:^| )operations(?: role| job)? $/.test(text))
    ? roleById(catalogue, DEFAULT_ROLE)
    : undefined;
}

/**
 * The title as it is compared: what stands in brackets is looked at as well, both by itself and put before the rest, since
 * `运营专员（电商方向）` is an `电商运营专员`; and what stands behind a comma, since `Senior Manager, Business Operations` is a `Business Operations Manager`.
 */
function titleTexts(title: string): readonly string[] {
  const folded = title.normalize('NFKC').slice(0, 200);
  const outside = folded.replace(/[([【〔「][^)\]】〕」]*[)\]】〕」]?/g, ' ');
  const inside = [...folded.matchAll(/[([【〔「]([^)\]】〕」]*)/g)].map((match) => (match[1] ?? '').replace(/(?:方向|类|岗|岗位)$/, ''));
  const comma = outside.indexOf(',');
  const turned = comma < 0 ? [] : [`${outside.slice(comma + 1)} ${withoutLevel(outside.slice(0, comma))}`];
  return [outside, ...turned, ...inside.map((words) => `${words}${outside}`), ...inside].map(spaced);
}

/** Names are compared within spaces when they are English (whole words), and without any when they are Chinese. */
function spaced(text: string): string {
  const words = comparable(text);
  return ` ${words} `;
}

interface NamedRole {
  readonly role: Role;
  readonly length: number;
  /** The role's place in the catalogue. */
  readonly order: number;
}

function isBetter(found: NamedRole, at: number, best: NamedRole & { readonly at: number }): boolean {
  if (found.length !== best.length) return found.length > best.length;
  return at === best.at ? found.order < best.order : at < best.at;
}

/** A name that a role of the team and a built-in one share means the team's. */
function teamFirst({ roles }: Catalogue): readonly Role[] {
  return [...roles.filter(({ team }) => team), ...roles.filter(({ team }) => !team)];
}

/** All names of all roles; one that several roles have is the first one's. */
const namesOfRoles = once((catalogue: Catalogue): LiteralTrie<NamedRole> => {
  const named = new Map<string, NamedRole>();
  teamFirst(catalogue).forEach((role, order) => {
    for (const name of roleNames(role)) if (!named.has(name)) named.set(name, { role, length: name.length, order });
  });
  return literalTrieOf(named);
});

const roleNames = once((role: Role): readonly string[] => {
  const all = LANGUAGES.flatMap((language) => [
    role.title[language],
    ...LEVELS.map((level) => role.titles[language][level]),
    ...role.synonyms[language],
  ]);
  return all.filter((name) => !name.includes('{')).map((name) => (hasHan(name) ? comparable(name) : ` ${comparable(name)} `));
});

const LEVEL_WORDS: readonly (readonly [Level, RegExp])[] = [
  ['senior', /高级|资深|首席|\b(?:senior|sr|lead|principal|staff)\b/i],
  ['junior', /初级|实习|应届|储备|\b(?:junior|jr|entry[- ]level|intern|internship|trainee|graduate)\b/i],
  ['mid', /中级|\b(?:mid|mid[- ]level|intermediate)\b/i],
];

/** The words of a job title without those that name its level. */
const withoutLevel = (title: string): string => LEVEL_WORDS.reduce((rest, [, words]) => rest.replace(words, ' '), title).trim();

/** The level that a job title names; undefined where it names none. */
export function levelOfTitle(title: string): Level | undefined {
  const text = title.normalize('NFKC');
  return LEVEL_WORDS.find(([, words]) => words.test(text))?.[0];
}
