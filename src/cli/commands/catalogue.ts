import {
  categoryOrder, LANGUAGES, rankIn, searchCatalogue, TIERS, tierOf, type Catalogue, type Category, type Language, type Localized, type Role, type Tier,
} from '../../core/index'; // prettier-ignore
import { roleOption } from '../catalogue';
import type { Command, Host } from '../host';
import { settingsForNew } from '../lintSettings';
import { told } from '../messages';
import { languageOption, noPositionals, parseOptions } from '../options';
import { oneOf, wrongUse } from '../usage';

const HELP = {
  en: `Usage: jd-writer catalogue [options]

Lists the roles, the duty categories and the duties to choose from, those of the
team (.jd-writer/catalogue in this folder) among them.

  --role R        one role: its categories by how much it needs them
  --lang G        the language of the content: zh-CN or en (default: zh-CN)
  --search WORDS  only what matches, best first: names, duties, tools, metrics,
                  also by pinyin initials such as sjfx
  --format F      text, or json (default: text)
  --locale L      the language of messages and help: zh-CN or en

Examples:
  jd-writer catalogue
  jd-writer catalogue --role operations-specialist
  jd-writer catalogue --search "weekly report" --lang en
  jd-writer catalogue --search sjfx --format json

Exit code: 0, or 2 for wrong use and for what cannot be read.`,
  'zh-CN': `用法：jd-writer catalogue [选项]

列出可选的岗位、职责类别和职责，包括团队自己的（当前文件夹下的 .jd-writer/catalogue）。

  --role R        只看一个岗位：按需要程度列出它的职责类别
  --lang G        内容的语言：zh-CN 或 en（默认：zh-CN）
  --search WORDS  只列出匹配的内容，最相关的在前：名称、职责、工具、指标，
                  也可用拼音首字母，如 sjfx
  --format F      text 或 json（默认：text）
  --locale L      提示和帮助的语言：zh-CN 或 en

示例：
  jd-writer catalogue
  jd-writer catalogue --role operations-specialist
  jd-writer catalogue --search "weekly report" --lang en
  jd-writer catalogue --search sjfx --format json

退出码：0 成功；2 用法有误，或有内容无法读取。`,
} as const satisfies Localized;

const OPTIONS = { role: { type: 'string' }, lang: { type: 'string' }, search: { type: 'string' }, format: { type: 'string' } } as const;

export const catalogue: Command = {
  name: 'catalogue',
  summary: { en: 'list roles, duty categories and duties, or search them', 'zh-CN': '列出或搜索岗位、职责类别和职责' },
  help: HELP,
  run,
};

/** What is listed. */
interface Listing {
  readonly roles: readonly Role[];
  /** Each with the duties that are listed. */
  readonly categories: readonly { readonly category: Category; readonly tier: Tier | undefined }[];
  readonly language: Language;
  /** What was searched for. */
  readonly words: string | undefined;
}

async function run(args: readonly string[], host: Host): Promise<number> {
  const { values, positionals } = parseOptions('catalogue', args, OPTIONS);
  noPositionals('catalogue', positionals);
  const format = oneOf('format', values.format ?? 'text', ['text', 'json']);
  const language = languageOption(values.lang ?? 'zh-CN');
  if (values.search?.trim() === '') throw wrongUse('empty-search');
  const settings = await settingsForNew(host);
  const { catalogue: all } = await settings.at('-');
  const listing = listingOf(all, values.role === undefined ? undefined : roleOption(all, values.role), language, values.search);
  host.log(format === 'json' ? JSON.stringify(asJson(listing), undefined, 2) : asText(listing, values.role !== undefined, host));
  return settings.hasFailed() ? 2 : 0;
}

function listingOf(all: Catalogue, role: Role | undefined, language: Language, words: string | undefined): Listing {
  const found: readonly Category[] =
    words === undefined
      ? all.categories
      : searchCatalogue(all, words).map(({ category, duties }) => ({ ...category, duties: duties.map(({ duty }) => duty) }));
  const categories = found.map((category) => ({ category, tier: role && tierOf(role, category.id) }));
  const place = rankIn(role === undefined ? [] : categoryOrder(role));
  return {
    roles: (role === undefined ? all.roles : [role]).filter((one) => words === undefined || isNamed(one, words)),
    categories:
      words === undefined && role !== undefined ? categories.sort((a, b) => place(a.category.id) - place(b.category.id)) : categories,
    language,
    words,
  };
}

function isNamed(role: Role, words: string): boolean {
  const wanted = words.trim().toLowerCase();
  const names = LANGUAGES.flatMap((language) => [role.title[language], ...role.synonyms[language]]);
  return [role.id, ...names].some((name) => name.toLowerCase().includes(wanted));
}

function asJson({ roles, categories, language }: Listing): unknown {
  const names = (all: readonly Localized[]): string[] => all.map((name) => name[language]);
  return {
    roles: roles.map((role) => ({
      id: role.id,
      title: role.title[language],
      titles: role.titles[language],
      summary: role.summary[language],
      synonyms: role.synonyms[language],
      core: role.core,
      recommended: role.recommended,
      optional: role.optional,
      team: role.team,
    })),
    categories: categories.map(({ category, tier }) => ({
      id: category.id,
      name: category.name[language],
      ...(tier !== undefined && { tier }),
      definition: category.definition[language],
      synonyms: category.synonyms[language],
      team: category.team,
      duties: category.duties.map((duty) => ({
        id: duty.id,
        text: duty.text[language].mid,
        levels: duty.text[language],
        metrics: names(duty.metrics),
        tools: names(duty.tools),
        methods: names(duty.methods),
        channels: names(duty.channels),
        deliverables: names(duty.deliverables),
      })),
    })),
  };
}

function asText(listing: Listing, ofRole: boolean, host: Host): string {
  const { roles, categories, words } = listing;
  if (words !== undefined && roles.length + categories.length === 0) return told(host, 'nothing-matches', { words });
  const blocks = [
    roles.length > 0 ? rolesText(listing, host) : [],
    categories.length === 0 ? [] : words !== undefined || ofRole ? dutiesText(listing, host) : categoriesText(listing, host),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function rolesText({ roles, language }: Listing, host: Host): string[] {
  const width = Math.max(...roles.map(({ id }) => id.length));
  return [told(host, 'roles'), ...roles.map(({ id, title, summary }) => `  ${id.padEnd(width)}  ${title[language]}: ${summary[language]}`)];
}

function categoriesText({ categories, language }: Listing, host: Host): string[] {
  const width = Math.max(...categories.map(({ category }) => category.id.length));
  const lines = categories.map(
    ({ category }) =>
      `  ${category.id.padEnd(width)}  ${category.name[language]} (${category.duties.length}): ${category.definition[language]}`,
  );
  return [told(host, 'categories'), ...lines, '', told(host, 'list-duties')];
}

function dutiesText({ categories, language }: Listing, host: Host): string[] {
  const block = ({ category }: Listing['categories'][number]): string[] => [
    `  ${category.id}  ${category.name[language]}`,
    ...category.duties.map((duty) => `    ${duty.id}\n      ${duty.text[language].mid}`),
  ];
  const tiers = TIERS.map((tier) => ({ tier, among: categories.filter((one) => one.tier === tier) })).filter(
    ({ among }) => among.length > 0,
  );
  if (tiers.length === 0) return categories.flatMap(block);
  return tiers.flatMap(({ tier, among }, n) => [
    ...(n === 0 ? [] : ['']),
    told(host, 'categories-of-tier', { tier: told(host, tier) }),
    ...among.flatMap(block),
  ]);
}
