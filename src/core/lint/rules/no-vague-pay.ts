import { frontMatterText } from '../../document/frontMatter';
import { lazily } from '../../lazily';
import { overlaps, restOfLine } from '../../text';
import { phraseAround, textBefore, textNear } from '../matching/phrases';
import { draftsOf, findingsOf, type Draft } from '../matching/termFindings';
import type { TermMatch } from '../matching/terms';
import { anyIn } from '../matching/vocabulary';
import type { LintContext, Rule } from '../rule';
import { eachMoney, eachPay, hasAmountOfPay, namesPayWithFigure } from '../subjects/money';

const anyOf = anyIn('no-vague-pay');

/** `8000`, `8,000` */
const THOUSANDS = String.raw`(?:\d{1,3},\d{3}|\d{4,6})`;
/** An amount of pay in the folded text. */
const amount = lazily(
  () =>
    new RegExp(
      [
        String.raw`\d{2,5}(?:\.\d)?(?:元|块)?(?:\/|每|一个?)(?:小时|时|天|日|节|课时|h(?![a-z]))`, // 25元/小时
        String.raw`(?:时|日|周)薪:?\d{2}|${anyOf('pay-name', 'longer-pay-name')}[: ]{0,2}(?:\d{3,5}|\d{1,3},\d{3})(?![\d-]|,\d)`, // 日薪200, 薪资：8000
        String.raw`\d(?:\.\d{1,2})?[k万](?<!(?<!\d)401k)|${THOUSANDS}(?:元|\/月)`, // 15-20k, 8000元
        String.raw`(?<![\d,])(?=[1-9])${THOUSANDS}-{1,2}${THOUSANDS}(?!\d)`, // 4000-6000, and no number of a telephone
        String.raw`[¥$€£] ?\d|\d{1,3},\d{3} ?(?:per|a|usd|eur|gbp)`, // ¥5000, $60,000
      ].join('|'),
      'g',
    ),
);

const expressions = lazily(() => ({
  payAhead: new RegExp(`(?:${anyOf('pay-name', 'longer-pay-name')}[: ]?|${anyOf('having')})?$`),
  vagueAlone: new RegExp(
    `^(?:${anyOf('pay-name')}[:：]? ?)?(?:${anyOf('negotiable', 'field', 'generous', 'chinese-field', 'english', 'english-field')})$`,
    'i',
  ),
  payBehind: /^[资酬水金]?(?:待遇|福利)?/,
  /** `按照集团` before 薪酬管理办法执行. */
  schemeAhead: /(?:按照?|参照|依照|依据|根据)[^,。;:]{0,16}$/,
  /** A line that begins with `待遇：`, in folded text. */
  payLine: new RegExp(String.raw`^[*_\- \d.、]{0,6}(${anyOf('pay-name')}[待遇水福利范围]{0,4})[*_ ]{0,4}:[^\n\r]{0,60}`, 'gm'),
  /** What may stand beside «competitive» in a line that says nothing else about the pay. */
  filler: new RegExp(String.raw`\b${anyOf('filler')}\b|[^a-z0-9]+`, 'g'),
}));

/** 薪资应写明金额或区间 */
export const noVaguePay: Rule = {
  id: 'no-vague-pay',
  tags: ['pay'],
  level: 'information',
  fixable: 'none',
  summary: { en: 'Pay should be an amount or a range, not praise.', 'zh-CN': '薪资应写明金额或区间，不能只有形容。' },
  rationale: {
    en: 'Pay is what applicants look at first, and China’s notice of January 2026 counts it among what a posting should state. “Negotiable” beside a range is fine.',
    'zh-CN': '薪资是求职者最先看的内容，2026 年 1 月五部门通知把基本劳动报酬列为招聘信息应包含的内容。在区间旁注明“可面议”没有问题。',
  },
  source: {
    en: 'China: five-ministry notice on online recruitment information (January 2026); pay transparency rules abroad (EU 2023/970 art. 5, several US states)',
    'zh-CN': '五部门《关于规范网络平台招聘类信息发布的通知》（2026 年 1 月）；境外薪酬透明规定（欧盟 2023/970 第五条、美国多个州）',
  },
  messages: {
    found: {
      en: '“{found}” tells no amount; applicants look at pay first. Add the figure or the range.',
      'zh-CN': '“{found}”没有写明金额，而薪资是求职者最先看的内容。建议补充数额或区间。',
    },
  },
  check: (context) => {
    const inTitle = context.matches('no-title-noise');
    // What does not belong in the title is told by no-title-noise.
    const matches = context
      .matches('no-vague-pay')
      .filter(({ section, span }) => section !== 'title' || !inTitle.some((noise) => overlaps(noise.span, span)));
    const said = vagueSalary(context);
    if (matches.length === 0 && said.length === 0) return [];
    const isAnotherJobs = anotherJobs(context);
    const drafts = draftsOf(statesPay(context) ? matches.filter(isAnotherJobs) : matches, (match) =>
      draftOf(context, match, isAnotherJobs(match)),
    );
    return findingsOf(context, [...said, ...drafts]);
  },
};

/** `salary: 面议` in the front matter, where no amount stands anywhere. */
function vagueSalary(context: LintContext): readonly Draft[] {
  const entry = context.document.frontMatter?.entries.get('salary');
  if (typeof entry?.value !== 'string') return [];
  const said = entry.value.trim();
  if (!expressions().vagueAlone.test(said) || statesPay(context)) return [];
  const start = context.document.text.indexOf(said, entry.span.start);
  return start < 0 || start > entry.span.end ? [] : [{ span: { start, end: start + said.length }, message: 'found' }];
}

/** Answers whether the pay line of a match stands beside one with an amount under the same label: a posting of several jobs, each with its own. */
function anotherJobs({ normalized }: LintContext): (match: TermMatch) => boolean {
  const lines = lazily(() => [...normalized.text.slice(0, LONGEST_LOOK).matchAll(expressions().payLine)]);
  const stated = lazily(() => new Set(lines().flatMap(([line, label]) => (namesAmount(line) ? [label] : []))));
  return ({ entry, start }) => {
    if (entry.id !== 'negotiable' && entry.id !== 'field') return false;
    const its = lines().find(({ index, 0: line }) => index <= start && start < index + line.length);
    return its !== undefined && stated().has(its[1]) && !namesAmount(its[0]);
  };
}

function draftOf(context: LintContext, match: TermMatch, isAnotherJobs: boolean): Partial<Draft> | undefined {
  const { payAhead, payBehind, schemeAhead } = expressions();
  if (isAnotherJobs) return { span: phraseAround(context, match, payAhead, payBehind, 20) };
  if (match.entry.id === 'cell' && !isCell(context, match)) return undefined;
  if (match.entry.id === 'chinese-field' && !saysNothingElse(context, match)) return undefined;
  // The second half of `As per industry standard / Best in the industry` and of `Fixed salary + attractive incentives`.
  if (match.entry.id === 'english-field' && /(?:[a-z] ?\/|(?:salary|pay) ?\+) ?$/.test(textBefore(context, match, 10))) return undefined;
  if (namesAmount(textNear(context, match, REACH)) || (match.entry.id === 'english-field' && !isWholeLine(context, match)))
    return undefined;
  return { span: phraseAround(context, match, match.entry.id === 'scheme' ? schemeAhead : payAhead, payBehind, 20) };
}

/** Lines made of parts stand among so many units at the top: `杭州 | 面议 | 大专 | 2人`. */
const HEAD = 6;
const cellAhead = lazily(() => new RegExp(`(?:^|[|·•]) ?(?:${anyOf('pay-name')}[: ]{0,2})?$`));
const CELL_BEHIND = /^ ?(?:$|[|·•])/;
const PARTED = /[|·•]/;

/** Whether a match is a whole part of a line below the title that is made of parts. */
function isCell(context: LintContext, match: TermMatch): boolean {
  if (match.unit >= HEAD) return false;
  const { before, behind } = restOfLine(context.normalized.text, match, LONGEST_LINE);
  return PARTED.test(before + behind) && cellAhead().test(before) && CELL_BEHIND.test(behind);
}

/** How far around a match, and how far into the pay section, an amount is looked for. */
const REACH = 160;
const LONGEST_SECTION = 600;
const LONGEST_LOOK = 20_000;

/** Whether the front matter, the title or the pay section names an amount. */
function statesPay(context: LintContext): boolean {
  const { document, normalized } = context;
  if (/\d/.test(frontMatterText(document.frontMatter, 'salary') ?? '')) return true;
  // `The post pays a base salary of $50,000 annually`, wherever it has fallen.
  if (namesPayWithFigure(context)) return true;
  const spans = document.sections.filter(({ kind }) => kind === 'pay' || kind === 'benefits').map(({ span }) => span);
  if (document.title !== undefined) spans.push(document.title.span);
  return (
    spans.some(({ start, end }) =>
      namesAmount(normalized.text.slice(normalized.fromSource(start), normalized.fromSource(Math.min(end, start + LONGEST_SECTION)))),
    ) || hasAmountOfPay(normalized.text.slice(0, LONGEST_LOOK), eachPay())
  );
}

const namesAmount = (folded: string): boolean => hasAmountOfPay(folded, amount()) || hasAmountOfPay(folded, eachMoney());

const LONGEST_LINE = 60;

/** Whether a Chinese line has no other word than a match. */
function saysNothingElse({ document, normalized }: LintContext, { unit, start, end }: TermMatch): boolean {
  const { content } = document.units[unit] ?? {};
  if (content === undefined || content.end - content.start > LONGEST_LINE) return false;
  const [from, to] = [normalized.fromSource(content.start), normalized.fromSource(content.end)];
  return !/[\p{L}\d]/u.test(normalized.text.slice(from, start) + normalized.text.slice(end, to));
}

/** Whether the line of a match says nothing else but what is as vague. */
function isWholeLine({ document, normalized }: LintContext, { unit, start, end }: TermMatch): boolean {
  const content = document.units[unit]?.content;
  if (content === undefined) return false;
  const from = normalized.fromSource(content.start);
  const to = normalized.fromSource(content.end);
  if (to - from > LONGEST_LINE) return false;
  return (normalized.text.slice(from, start) + normalized.text.slice(end, to)).replace(expressions().filler, '') === '';
}
