import { categoryById, categoryOfName, dutiesFor } from '../../catalogue/find';
import type { Category } from '../../catalogue/types';
import { dutyText } from '../../catalogue/wording';
import { levelOfDocument, NOT_PART_KEY } from '../../coverage/coverage';
import { frontMatterEntryEdit } from '../../document/edits/frontMatterEntry';
import { insertDuties } from '../../document/edits/insertion';
import { asToml } from '../../document/tomlFrontMatter';
import { eolOf, insertAt, lineStartAt, type TextEdit } from '../../text';
import type { Finding, Fix, LintContext, Rule } from '../rule';
import { headingOf } from '../structure';

/** How many duties a category brings at most. */
const MOST_DUTIES = 3;

/** 缺少核心职责类别 */
export const missingCoreCategory: Rule = {
  id: 'missing-core-category',
  tags: ['structure', 'duty'],
  level: 'information',
  fixable: 'offer',
  summary: { en: 'The duties should cover what the role consists of.', 'zh-CN': '职责应覆盖该岗位的核心类别。' },
  rationale: {
    en: 'Each role has kinds of duties that it cannot do without; a posting that leaves one out misleads about the job. Roles and their core can be set per document and per team.',
    'zh-CN': '每种岗位都有不可缺少的职责类别，漏写会让人误解岗位。岗位及其核心类别可按文档和团队设定。',
  },
  source: {
    en: 'Four answers on how an operations specialist’s job is written (the accepted one first); shares of duty categories measured on real postings',
    'zh-CN': '关于运营专员职责写法的四篇回答（以被采纳者为先）；真实招聘文本中各类职责的占比实测',
  },
  messages: {
    found: {
      en: 'No duty covers “{category}”, a core part of the role {role}. Add one, or say that it is not part of this role.',
      'zh-CN': '职责中没有“{category}”，它是{role}的核心类别。请补充，或注明本岗位不含此项。',
    },
  },
  *check(context): Generator<Finding> {
    const { document, catalogue, coverage, role, isDeclared } = context;
    const span = headingOf(document, 'duties');
    if (span === undefined || document.duties.length === 0) return;
    for (const id of coverage.missing.core) {
      const category = categoryById(catalogue, id);
      if (category === undefined) continue;
      // Where the role was only guessed from the title or the wording of a text that does not say it is a JD, the job may be cut differently.
      const sure = coverage.roleFrom === 'stated' || isDeclared;
      const level = sure ? {} : ({ level: 'hint' } as const);
      yield {
        span,
        message: 'found',
        ...level,
        params: { category: category.name, role: role.title },
        fixes: () => fixesFor(context, category),
      };
    }
  },
};

function fixesFor(context: LintContext, category: Category): readonly Fix[] {
  const { document, catalogue, role } = context;
  const level = levelOfDocument(document) ?? 'mid';
  const { language } = document;
  const texts = dutiesFor(category, role, level).map((duty) => dutyText(duty, { role, level, language }));
  const fixes: Fix[] = [];
  const insert = (title: Fix['title'], lines: readonly string[], underHeading: boolean): void => {
    const isCategoryName = (words: string): boolean => categoryOfName(catalogue, words)?.id === category.id;
    const edit = insertDuties(document, {
      lines,
      language,
      category: category.name[language],
      isCategoryName,
      sameCategory: [],
      underHeading,
    });
    fixes.push({ title, params: { category: category.name, count: lines.length }, safe: false, edits: [edit] });
  };
  if (texts.length > 1)
    insert(
      { en: 'Insert {count} usual duties of “{category}”', 'zh-CN': '插入“{category}”的 {count} 条常用职责' },
      texts.slice(0, MOST_DUTIES),
      true,
    );
  if (texts.length > 0)
    insert({ en: 'Insert just one duty of “{category}”', 'zh-CN': '只插入一条“{category}”职责' }, texts.slice(0, 1), false);
  const edit = notPartEdit(context, category.id);
  if (edit === undefined) return fixes;
  const notPart = {
    title: { en: '“{category}” is not part of this role', 'zh-CN': '本岗位不含“{category}”' },
    params: { category: category.name },
    safe: false,
    dismisses: true,
  };
  return [...fixes, { ...notPart, edits: [edit] }];
}

/** Adds a category to the list in the front matter; the front matter is made where there is none. */
function notPartEdit(context: LintContext, id: string): TextEdit | undefined {
  const { document } = context;
  const { text, frontMatter, lineStarts } = document;
  const entry = frontMatter?.entries.get(NOT_PART_KEY);
  const value = entry === undefined ? '' : text.slice(entry.span.start, entry.span.end).trimEnd();
  if (entry === undefined || value === '') return frontMatterEntryEdit(document, NOT_PART_KEY, `[${id}]`);
  const end = entry.span.start + value.length;
  const item = frontMatter?.syntax === 'toml' ? asToml(id) : id;
  const insert = (offset: number, newText: string): TextEdit => insertAt(lineStarts, offset, newText);
  if (value.endsWith(']')) return insert(end - 1, value.slice(1, -1).trim() === '' ? item : `, ${item}`);
  if (!Array.isArray(entry.value)) return context.edit({ start: entry.span.start, end }, `[${value}, ${item}]`);
  return insert(end, `${eolOf(text)}${text.slice(lineStartAt(text, entry.span.start), entry.span.start)}- ${id}`);
}
