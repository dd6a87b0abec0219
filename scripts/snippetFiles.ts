import { assembleDocument } from '../src/core/assemble/assemble';
import { section } from '../src/core/assemble/markdown';
import { escapedForSnippet, toSnippet } from '../src/core/assemble/snippet';
import { roleById } from '../src/core/catalogue/find';
import { DEFAULT_ROLE, GENERIC_ROLE } from '../src/core/catalogue/load';
import type { Catalogue, Category } from '../src/core/catalogue/types';
import { sectionName } from '../src/core/document/headings/sectionNames';
import { DOCUMENT_KINDS, type DocumentKind, type SectionKind } from '../src/core/document/types';
import { LANGUAGES, type Language, type Localized } from '../src/core/language';
import { initialsOf } from './dataPlugin';

/** One entry of a VS Code snippet file. */
export interface Snippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

/** A snippet file: its name in `snippets/` and its text. */
export interface SnippetFile {
  readonly name: string;
  readonly text: string;
}

const LEVEL = 'mid';
/** How many duties the snippet of a category has. */
const DUTY_LINES = 3;

/** The snippet files, one for each language, made from the catalogue: a whole JD of either kind, each section, each category. */
export function snippetFiles(catalogue: Catalogue): readonly SnippetFile[] {
  return LANGUAGES.map((language) => ({
    name: `job-description.${language}.code-snippets`,
    text: `${JSON.stringify(Object.fromEntries(snippetsOf(catalogue, language)), undefined, 2)}\n`,
  }));
}

/** The snippets of one language by their names. */
export function snippetsOf(catalogue: Catalogue, language: Language): readonly (readonly [string, Snippet])[] {
  const documents = DOCUMENT_KINDS.map((kind) => documentSnippet(catalogue, kind, language));
  return [
    ...documents,
    ...sectionSnippets(catalogue, language),
    ...catalogue.categories.map((category) => categorySnippet(category, language)),
  ];
}

const DOCUMENT_NAMES: Readonly<Record<DocumentKind, Localized>> = {
  posting: { 'zh-CN': '招聘职位描述', en: 'Job posting' },
  internal: { 'zh-CN': '岗位说明书', en: 'Position description' },
};

function documentSnippet(catalogue: Catalogue, kind: DocumentKind, language: Language): readonly [string, Snippet] {
  const name = DOCUMENT_NAMES[kind][language];
  const { text } = assembleDocument(catalogue, { role: DEFAULT_ROLE, level: LEVEL, language, kind });
  const role = roleById(catalogue, DEFAULT_ROLE)?.titles[language][LEVEL] ?? '';
  const description =
    language === 'zh-CN'
      ? `插入一份完整的${name}（${role}），按 Tab 依次填写空缺`
      : `Inserts a whole ${name.toLowerCase()} (${role}); Tab goes through what is to be filled in`;
  return [`JD: ${name}`, { prefix: prefixes(kind, name, language), body: withTabStops(text.trimEnd()), description }];
}

function sectionSnippets(catalogue: Catalogue, language: Language): readonly (readonly [string, Snippet])[] {
  const generic = roleById(catalogue, GENERIC_ROLE);
  if (generic === undefined) return [];
  const sections: [SectionKind, string | readonly string[]][] = [
    ['purpose', generic.purpose[language][LEVEL]],
    ['duties', catalogue.boilerplate.duties[language]],
    ['requirements', generic.requirements[language][LEVEL]],
    ['preferred', generic.preferred[language][LEVEL]],
    ['kpi', generic.kpis[language][LEVEL]],
    ...Object.entries(catalogue.boilerplate.sections).map(([kind, lines]): [SectionKind, readonly string[]] => [
      kind as SectionKind,
      lines[language],
    ]),
  ];
  return sections.map(([kind, content]) => {
    const name = sectionName(kind, language);
    const text = section(name, typeof content === 'string' ? [content] : content);
    const description = language === 'zh-CN' ? `插入“${name}”一节` : `Inserts the section “${name}”`;
    return [`JD: ${name}`, { prefix: prefixes(kind, name, language), body: withTabStops(text), description }];
  });
}

function categorySnippet(category: Category, language: Language): readonly [string, Snippet] {
  const name = category.name[language];
  const duties = category.duties.filter(({ roles }) => roles.length === 0).map((duty) => duty.text[language][LEVEL]);
  const lines = duties
    .slice(0, DUTY_LINES)
    .map((_, n) => `- \${${n + 1}|${[...duties.slice(n), ...duties.slice(0, n)].map(escapeChoice).join(',')}|}`);
  const description =
    language === 'zh-CN'
      ? `插入职责类别“${name}”：${lines.length} 条职责，每条可从 ${duties.length} 种写法中选`
      : `Inserts the duty category “${name}”: ${lines.length} duties, each a choice of ${duties.length}`;
  const synonyms = category.synonyms[language].slice(0, 1);
  return [
    `JD: ${name}`,
    {
      prefix: prefixes(`duties-${category.id}`, name, language, synonyms),
      body: [`### ${escapedForSnippet(name)}`, '', ...lines, '$0'],
      description,
    },
  ];
}

/** What is typed: `jd-…`, and in Chinese the name and its pinyin initials as well. */
function prefixes(id: string, name: string, language: Language, synonyms: readonly string[] = []): readonly string[] {
  if (language === 'en') return [`jd-en-${id}`];
  const names = [name, ...synonyms];
  return [...new Set([`jd-${id}`, ...names.map(initialsOf), ...names])];
}

/** The lines of a snippet that ends behind its text. */
function withTabStops(text: string): readonly string[] {
  return [...toSnippet(text).split('\n'), '$0'];
}

const escapeChoice = (text: string): string => text.replace(/[\\$},|]/g, '\\$&');
