import type { Finding, LintContext, Rule } from '../rule';
import { headingOf, linesOf } from '../structure';

const FEWEST = 3;
const MOST = 10;

/** 职责条数 */
export const dutyCount: Rule = {
  id: 'duty-count',
  tags: ['structure', 'duty'],
  level: 'hint',
  fixable: 'none',
  summary: { en: 'Three to ten duties are easy to take in.', 'zh-CN': '职责以三到十条为宜。' },
  rationale: {
    en: 'Nine in ten real postings list two to nine duties; textbooks advise eight at most. Longer lists read better under sub-headings.',
    'zh-CN': '九成真实招聘文本列有二到九条职责，教科书建议不超过八条；更多时宜分小标题。',
  },
  source: {
    en: 'Measured: P10–P95 of 20,710 duty lines are 2–9 a posting; Chinese HR textbook: at most eight',
    'zh-CN': '实测：20,710 条职责，每份 P10–P95 为 2–9 条；人力资源教材：不超过八条',
  },
  messages: {
    few: {
      en: 'Only {count} duties: applicants can hardly picture the job. Name the others that take up real time.',
      'zh-CN': '职责仅 {count} 条，求职者难以了解工作全貌。请补充其他占用时间的工作。',
    },
    one: {
      en: 'Only one duty: applicants can hardly picture the job. Name the others that take up real time.',
      'zh-CN': '职责仅一条，求职者难以了解工作全貌。请补充其他占用时间的工作。',
    },
    many: {
      en: '{count} duties in one list: readers lose track after about ten. Merge some, or put them under sub-headings.',
      'zh-CN': '一个列表里有 {count} 条职责，超过十条不易把握。可合并，或用小标题分组。',
    },
  },
  *check(context): Generator<Finding> {
    const { document } = context;
    const span = headingOf(document, 'duties');
    const lines = new Set(linesOf(document, 'duties'));
    const count = document.duties.filter(({ unit }) => lines.has(unit)).length;
    if (span === undefined || count === 0) return;
    // Without a heading some of the duties may stand among what reads as something else.
    const isHeaded = linesOf(document, 'duties', true).length > 0;
    if (count < FEWEST && isHeaded) yield { span, message: count === 1 ? 'one' : 'few', params: { count } };
    else if (count > MOST && !isGrouped(context, lines)) yield { span, message: 'many', params: { count } };
  },
};

/** Whether sub-headings or titles of paragraphs stand among the duties. */
function isGrouped({ document }: LintContext, lines: ReadonlySet<number>): boolean {
  const first = [...lines].reduce((a, b) => Math.min(a, b), Infinity);
  const last = [...lines].reduce((a, b) => Math.max(a, b), -1);
  const duties = new Set(document.duties.map(({ unit }) => unit));
  return document.units.some(
    ({ form, section }, n) => n > first && n < last && section === 'duties' && (form === 'heading' || (lines.has(n) && !duties.has(n))),
  );
}
