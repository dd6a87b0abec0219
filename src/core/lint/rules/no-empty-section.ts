import { markdownLevel } from '../../document/edits/insertion';
import { headingMeaning } from '../../document/headings/labels';
import type { Unit } from '../../document/types';
import { lineRemoval } from '../fixes';
import type { Finding, Fix, LintContext, Rule } from '../rule';
import { isBarelyBegun } from '../structure';

/** The mark of an item of a list, in front of its words. */
const LISTED = /^\s{0,12}[-*+•·]\s/;
/** What is longer is a sentence that is set as a heading. */
const LONGEST_HEADING = 80;
/** With a comma, what is shorter may still be the names of two sections. */
const SHORTEST_SENTENCE = 10;
/** The last character of a field's name, its colon and what follows on the line. */
const VALUE_BEHIND = /^[^:：\n]?[*_]{0,3}[:：][*_]{0,3}[ \t]{0,2}[^\s*_]/;

/** An item of a list that has been left empty. */
const EMPTY_ITEM = /^[ \t]{0,8}[-*+•·][ \t]{0,8}\r?$/m;

/** 空的部分 */
export const noEmptySection: Rule = {
  id: 'no-empty-section',
  tags: ['structure'],
  level: 'warning',
  fixable: 'offer',
  summary: { en: 'A heading should have text below it.', 'zh-CN': '标题下应有内容。' },
  rationale: {
    en: 'An empty section looks unfinished and promises something that the posting does not say.',
    'zh-CN': '空的部分显得没有写完，也让读者以为漏掉了内容。',
  },
  source: { en: 'Common practice of document review', 'zh-CN': '文档审校的通行做法' },
  messages: {
    found: {
      en: 'Nothing stands below “{found}”. Write it, or delete the heading.',
      'zh-CN': '“{found}”下没有内容。请补充，或删除该标题。',
    },
  },
  *check(context): Generator<Finding> {
    const { document } = context;
    if (isBarelyBegun(document)) return;
    const { text, units, title } = document;
    const first = units.findIndex(({ form, section }) => form === 'heading' && section !== undefined);
    for (let n = 0; n < units.length; n++) {
      const unit = units[n];
      if (unit?.form !== 'heading' || unit.content.start === title?.span.start || !isEmpty(context, n, first)) continue;
      const found = text.slice(unit.content.start, Math.min(unit.content.end, unit.content.start + 60));
      const fixes = (): readonly Fix[] => [lineRemoval(context, unit, { en: 'Delete the heading', 'zh-CN': '删除该标题' })];
      yield { span: unit.content, message: 'found', params: { found }, fixes };
    }
  },
};

/**
 * Whether a heading that must have text has none: the next one is no part of it, and nothing that is no unit (code, a table) lies between.
 *
 * @param first the first heading that names a section, as an index into the units; -1 where none does
 */
function isEmpty({ document }: LintContext, n: number, first: number): boolean {
  const { text, units } = document;
  const unit = units[n];
  const next = units[n + 1];
  if (unit === undefined) return false;
  const between = text.slice(unit.span.end, Math.min(next?.span.start ?? text.length, unit.span.end + 2000));
  const level = markdownLevel(text, unit);
  // What stands below a label that opened the list may be the next thing; below a heading it is of the section.
  const isLeft = next === undefined || next.section !== unit.section || (level === 0 && next.form !== 'item');
  if (EMPTY_ITEM.test(between) && isLeft) return true;
  if (next !== undefined && (next.form !== 'heading' || isListedField(text, next) || (level > 0 && isListed(text, next)))) return false;
  // An H1 is the document's name, wherever it stands.
  if (level === 1 || unit.content.end - unit.content.start > LONGEST_HEADING || tellsItself(text, unit)) return false;
  if (/[\p{L}\d]/u.test(between.replace(/<!--[^>]{0,1000}-->/g, ''))) return false;
  if (isWrapper(text, unit) && next?.section !== undefined) return false;
  if (level > 0) {
    // A tagline or the job's name once more, above the first section.
    if (unit.section === undefined && (first < 0 || first >= n)) return false;
    if (next === undefined) return true;
    const below = markdownLevel(text, next);
    // A heading of the same level that names no other section is the first words of this one.
    if (below === level && unit.section !== undefined && (next.section === undefined || next.section === unit.section)) return false;
    return below > 0 ? below <= level : !breaksOff(text, next) && isOtherSection(text, unit, next);
  }
  return isSure(text, unit) && endsOpen(text, unit) && (next === undefined || isOtherSection(text, unit, next));
}

/** `In this role, you will`, `The ideal candidate should have`, `你需要`: a sentence that the list below it completes. */
const BREAKS_OFF = /(?:\b(?:will|would|should|must|can|may|need|have|has|who|if)(?: (?:be|have|need|to|you)){0,2}|[你您][^，。]{0,6})$/i;

/** Whether a line opens the text below a heading, rather than being the heading of another section. */
const breaksOff = (text: string, { content: { start, end } }: Unit): boolean => BREAKS_OFF.test(text.slice(Math.max(start, end - 40), end));

/** `[Apply here](https://…)`, `Apply: jobs@example.com`: a heading that is a button; a link to a part of the page (`](#duties)`) is none. */
const LEADS_ELSEWHERE = /\]\((?!#)|https?:\/\/|[\w.-]@[\w-]/;

/** `` `£15 an hour` `Leeds` ``: what a board sets in code below the title. */
const OF_CODES = /^`[^`]{1,80}`(?: {0,3}`[^`]{1,80}`){0,5}$/;
/** `Come and help us grow!` */
const EXCLAIMED = /\p{L}{2,} .{0,80}\p{L}{2}[.!][*_]{0,3}$/u;

/** Sections that a figure is enough for. */
const TOLD_BY_FIGURE: readonly (Unit['section'] | undefined)[] = ['pay', 'hours', 'openings'];
/** `薪酬范围40k-80k`, `工作时间 9:00-18:00`; the number of a heading stands before its words. */
const FIGURE_BEHIND = /\p{L}{2}[^\p{L}\d]{0,3}\d/u;

/** `岗位：社群运营`, `Location: Leeds`, `月薪8000，周末双休`: a heading that is a field with its value or a sentence, or leads elsewhere; `Part 2: Requirements` names a section. */
function tellsItself(text: string, { content, section }: Unit): boolean {
  const words = text.slice(content.start, content.end);
  if (
    LEADS_ELSEWHERE.test(words) ||
    OF_CODES.test(words) ||
    (TOLD_BY_FIGURE.includes(section) && FIGURE_BEHIND.test(words)) ||
    (words.length >= SHORTEST_SENTENCE &&
      (/[，。]/.test(words) || EXCLAIMED.test(words)) &&
      headingMeaning(words, false)?.strength !== 'sure')
  )
    return true;
  const [, value = ''] =
    /^[^:：\n]{1,20}[:：][ \u3000]?(.*)$/.exec(text.slice(content.start, Math.min(content.end, content.start + 120))) ?? [];
  return /[\p{L}\d]/u.test(value) && headingMeaning(value, false) === undefined;
}

/** `- Location: the east side`: an item of the list below the heading, not another section. */
const isListedField = (text: string, unit: Unit): boolean =>
  isListed(text, unit) && VALUE_BEHIND.test(text.slice(unit.content.end - 1, unit.content.end + 8));

/** `- **Core duties**`: a label that is an item of a list, and so belongs to the heading above the list. */
const isListed = (text: string, { span, content }: Unit): boolean => LISTED.test(text.slice(span.start, content.start));

const isSure = (text: string, { content }: Unit): boolean =>
  headingMeaning(text.slice(content.start, Math.min(content.end, content.start + 80)), false)?.strength === 'sure';

/** `职位描述`, `About the role`: a heading that others commonly stand under. */
const isWrapper = (text: string, { content }: Unit): boolean =>
  headingMeaning(text.slice(content.start, Math.min(content.end, content.start + 80)), true)?.strength === 'weak';

function isOtherSection(text: string, unit: Unit, next: Unit): boolean {
  return (
    unit.section !== undefined &&
    next.section !== undefined &&
    unit.section !== next.section &&
    isSure(text, unit) &&
    isSure(text, next) &&
    (!mayHold(unit, next) || (isNumbered(text, unit.span.start) && isNumbered(text, next.span.start)))
  );
}

/** Sections under which others commonly stand as their parts. */
function mayHold({ section }: Unit, { section: next }: Unit): boolean {
  if (section === 'benefits' || section === 'pay') return next === 'pay' || next === 'benefits' || next === 'hours' || next === 'growth';
  // `## 工作环境` and below it «我们提供：», which opens its text.
  if (section === 'environment') return next === 'benefits';
  return section === 'notes' || section === 'openings' || section === 'company' || section === 'purpose' || section === 'apply';
}

/** Whether a line such as `福利待遇：` or `五、福利待遇` announces what does not come. */
const endsOpen = (text: string, { span, section }: Unit): boolean =>
  section !== 'apply' &&
  section !== 'notes' &&
  (/[:：】*]\s*$/.test(text.slice(Math.max(span.start, span.end - 3), span.end + 1)) || isNumbered(text, span.start));

/** Whether a line begins as `五、` does. */
const isNumbered = (text: string, start: number): boolean => /^\s{0,4}[一二三四五六七八九十]{1,3}、/.test(text.slice(start, start + 8));
