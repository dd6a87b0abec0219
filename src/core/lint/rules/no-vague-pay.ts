import { frontMatterText } from '../../document/frontMatter';
import { findingsOf, marksOf, phraseAround } from '../marks';
import type { LintContext, Rule } from '../rule';
import type { TermMatch } from '../terms';

const PAY_AHEAD = /(?:(?:薪资|薪酬|薪水|薪金|工资|待遇|月薪|年薪|底薪|薪资待遇|薪酬待遇)[: ]?|(?:极?具有?|极?富有?|颇?具|有))?$/;
const PAY_BEHIND = /^[资酬水金]?(?:待遇|福利)?/;

/** An amount of pay in the folded text: `15-20k`, `8000元`, `¥5000`, `$60,000`, `4000-6000`. */
const AMOUNT =
  /\d(?:\.\d{1,2})?[k万]|\d{4,6}元|[¥$€£] ?\d|\d{4,6}-{1,2}\d{4,6}|\d{4,6}\/月|月薪\d{3}|底薪\d{3}|\d{1,3},\d{3} ?(?:per|a|usd|eur|gbp)/;

/** 薪资应写明金额或区间 */
export const noVaguePay: Rule = {
  id: 'no-vague-pay',
  tags: ['pay'],
  level: 'information',
  fixable: 'none',
  summary: { en: 'Pay should be an amount or a range, not praise.', 'zh-CN': '薪资应写明金额或区间，而不是形容。' },
  rationale: {
    en: 'Pay is what applicants look at first, and the notice of January 2026 counts it among the contents of a posting. “Negotiable” beside a range is fine.',
    'zh-CN': '薪资是求职者最先看的内容，2026 年 1 月五部门通知把基本劳动报酬列为招聘信息应包含的内容。在区间旁注明“可面议”没有问题。',
  },
  source: {
    en: 'Five-ministry notice on online recruitment information (January 2026); pay transparency rules abroad (EU 2023/970 art. 5, several US states)',
    'zh-CN': '五部门《关于规范网络平台招聘类信息发布的通知》（2026 年 1 月）；境外薪酬透明规定（欧盟 2023/970 第五条、美国多个州）',
  },
  messages: {
    found: {
      en: '“{found}” tells no amount; applicants look at pay first. Add the figure or the range.',
      'zh-CN': '“{found}”没有写明金额，而薪资是求职者最先看的内容。建议补充数额或区间。',
    },
  },
  check: (context) => {
    if (context.matches('no-vague-pay').length === 0 || statesPay(context)) return [];
    return findingsOf(
      context,
      marksOf(context.matches('no-vague-pay'), (match) =>
        AMOUNT.test(aroundMatch(context, match)) ? undefined : { span: phraseAround(context, match, PAY_AHEAD, PAY_BEHIND) },
      ),
    );
  },
};

/** How far around a match, and how far into the pay section, an amount is looked for. */
const REACH = 160;
const LONGEST_SECTION = 600;

/** Whether the front matter, the title or the pay section names an amount. */
function statesPay({ document, normalized }: LintContext): boolean {
  if (/\d/.test(frontMatterText(document.frontMatter, 'salary') ?? '')) return true;
  const spans = document.sections.filter(({ kind }) => kind === 'pay' || kind === 'benefits').map(({ span }) => span);
  if (document.title !== undefined) spans.push(document.title.span);
  return spans.some(({ start, end }) =>
    AMOUNT.test(normalized.text.slice(normalized.fromSource(start), normalized.fromSource(Math.min(end, start + LONGEST_SECTION)))),
  );
}

function aroundMatch({ normalized }: LintContext, { start, end }: TermMatch): string {
  return normalized.text.slice(Math.max(0, start - REACH), end + REACH);
}
