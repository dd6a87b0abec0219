import { frontMatterText } from '../../document/frontMatter';
import type { SectionKind } from '../../document/types';
import { lazily } from '../../lazily';
import { sectionFix } from '../fixes';
import { MONEY_ANYWHERE, PAY_ANYWHERE } from '../money';
import { foldedWords } from '../phrases';
import type { Finding, LintContext, Rule } from '../rule';
import { headOf, isBarelyBegun } from '../structure';
import { clauseAround } from '../clauses';
import { vocabularyOf, type TermMatch } from '../terms';

/** An amount that can only be pay, wherever it stands: `15-25K`, `8000元/月`, `$58k`, `200/天`. */
const PAY_AMOUNT =
  /\d{1,3}(?:\.\d)?k?-\d{1,3}(?:\.\d)?k(?![a-z0-9])|\d{3,6}(?:-{1,3}\d{3,6})?(?:元|块|rmb|cny)?\/(?:月|天|日|小时|时|h(?:ou)?r|mo|day)|\d{3,6}(?:-{1,3}\d{3,6})元(?!以|资)|[$€£]\d{2,3}k(?![a-z0-9])|[$€£]\d{1,3}(?:\.\d\d)?\s?(?:\/|an |per )h|\d{1,2}薪(?!水)/;
/** An amount of money, which may be pay. */
const MONEY =
  /\d{4,6}-{1,3}\d{4,6}|\d{1,4}(?:,\d{3})?\+?(?:元|块钱|rmb|cny|usd|usdt|eur|gbp|hkd|sgd|万\/年|w\/年)|\d{1,3}(?:\.\d)?k\+?(?![a-z0-9])|(?:[$€£¥]|rmb|cny|usd|eur|gbp|hkd|sgd)\s?\d|\d万/;
/** Money by the month that is nobody's pay. */
const BUDGET = /budget|revenue|sales of|turnover|spend|costs?\b|portfolio|预算|销售额|流水|营收/;
/** Other money that an introduction speaks of: `raised $40 million`, `customers in 30 countries save £200`. */
const NO_WAGE =
  /\d ?(?:m|mn|bn|million|billion|crore)(?![a-z])|(?<![a-z])(?:fund|rais|invest|valu|worth|sav(?:e|ing)|fee|deposit|donat|grant|award|prize|customers?|orders?|deals?|assets?|allowance|discount|voucher|referral|sign(?:ing|-on) bonus)/;
/** `2016-2020`: the years of a plan, which look like a range of amounts; an amount with its currency or its period beside it stays one. */
const YEARS = /(?<![\d$£€¥,.])(?:19|20)\d{2}-{1,3}(?:19|20)\d{2}(?!\d|[,.]\d|元|\/| ?(?:rmb|cny|usd|eur|gbp|k)(?![a-z]))/g;
/** What an English line about pay that stands below no heading says, besides amounts. */
const SPEAKS_OF_PAY =
  /(?<![a-z])(?:pay|paid|payable|payments?|salar(?:y|ies|ied)|wages?|compensation|remunerat(?:ion|ed)|stipends?|commissions?|ote|ctc|earn(?:s|ed|ings?)?|bonus(?:es)?|incentives?|allowances?|packages?|tips|rates?|hourly|annum|annual|competitive|negotiable|attractive|doe|grades?|bands?|scales?|scp|pro[ -]rata|unpaid|volunt(?:ary|eers?)|per (?:hour|day|week|month|year)|an hour|a (?:day|week|month|year)|p\.?a|p\/h|lakhs?|in hand)(?![a-z])/;
/** A line about pay, whatever section it has fallen into. */
const NAMES_PAY =
  /^[^a-z]{0,6}(?:(?:monthly|basic|base|gross|net|starting) )?(?:salary|pay|wages?|remuneration|compensation|stipend|package)(?: range)?[^a-z0-9]{0,4}(?::|-|(?=[^a-z]))/;
/** `5,500 + food`, `12,000/month`: an amount without its currency that opens a line about what the employer gives. */
const BARE_AMOUNT = /^[^a-z\d]{0,4}\d{1,3},\d{3}(?![\d,%])(?= ?(?:$|[+/(-]|per |a |monthly|basic|gross|net|plus|and |with |to ))/;
/** Sections that such a line stands in. */
const GIVEN: ReadonlySet<SectionKind | undefined> = new Set<SectionKind | undefined>(['pay', 'benefits']);
/** Sections that speak of money which is nobody's pay: budgets, sales, funding. */
const OTHER_MONEY: ReadonlySet<SectionKind | undefined> = new Set<SectionKind | undefined>([
  'duties',
  'requirements',
  'preferred',
  'company',
  'kpi',
  'equality',
]);

/** 缺少薪资 */
export const missingPay: Rule = {
  id: 'missing-pay',
  tags: ['structure', 'pay'],
  level: 'warning',
  kinds: ['posting'],
  fixable: 'offer',
  summary: { en: 'The posting should state the pay.', 'zh-CN': '招聘信息应写明薪资。' },
  rationale: {
    en: 'Basic pay is among what postings are expected to state in China; several other countries and US states demand it, and it is what applicants look for first.',
    'zh-CN': '基本劳动报酬是招聘信息应载明的内容，部分地区已作为强制要求，也是求职者最先查看的内容。',
  },
  source: {
    en: 'China: five-ministry notice on online recruitment information (January 2026); Guangdong Human Resources Market Regulations art. 33; Directive (EU) 2023/970 art. 5; LinkedIn survey: 61% look at pay first',
    'zh-CN':
      '五部门关于规范网络平台招聘类信息发布的通知（2026 年 1 月）；广东省人力资源市场条例第三十三条；欧盟 2023/970 号指令第五条；领英调查：61% 的人最看重薪资',
  },
  messages: {
    found: {
      en: 'No pay found, neither an amount nor a section. Postings are expected to state basic pay: add an amount or a range.',
      'zh-CN': '未找到薪资（没有金额，也没有薪资部分）。招聘信息应载明基本劳动报酬，请补充金额或范围。',
    },
  },
  *check(context): Generator<Finding> {
    const { document, catalogue } = context;
    if (isBarelyBegun(document) || statesPay(context)) return;
    const span = headOf(document);
    if (span === undefined) return;
    const lines = catalogue.boilerplate.sections.pay?.[document.language].slice(0, 2) ?? [];
    yield {
      span,
      message: 'found',
      fixes: () => [sectionFix(context, 'pay', lines, { en: 'Add a section for the pay', 'zh-CN': '添加“薪资待遇”部分' })],
    };
  },
};

function statesPay(context: LintContext): boolean {
  const { document } = context;
  if (hasPaySection(context) || frontMatterText(document.frontMatter, 'salary') !== undefined) return true;
  if (context.matches('missing-pay').some((match) => match.entry.id !== 'anchored' || namesFigure(context, match))) return true;
  const title = document.title?.text.toLowerCase() ?? '';
  if (hasMoney(title)) return true;
  return document.units.some((unit) => {
    const words = foldedWords(context, unit);
    if (PAY_AMOUNT.test(words) || (PAY_ANYWHERE.test(words) && !BUDGET.test(words))) return true;
    if (NAMES_PAY.test(words) && hasMoney(words)) return true;
    if (GIVEN.has(unit.section) && BARE_AMOUNT.test(words)) return true;
    if (unit.section === 'company' && hasMoney(words)) return !BUDGET.test(words) && !NO_WAGE.test(words);
    const mayBePay = !OTHER_MONEY.has(unit.section) || (unit.form === 'heading' && !BUDGET.test(words));
    return mayBePay && hasMoney(words);
  });
}

/** Whether the clause of a word for pay has a figure, or says that it is to be agreed; the number of a list's item is no figure. */
function namesFigure({ document, normalized }: LintContext, match: TermMatch): boolean {
  const clause = clauseAround(normalized.text, match);
  const content = document.units[match.unit]?.content.start;
  const start = content === undefined ? clause.start : Math.max(clause.start, normalized.fromSource(content));
  return /\d|面议/.test(normalized.text.slice(start, clause.end));
}

function hasMoney(words: string): boolean {
  const amounts = words.replace(YEARS, ' ');
  return MONEY.test(amounts) || MONEY_ANYWHERE.test(amounts);
}

const otherPay = lazily(() => new RegExp(`(?<![a-z])(?:${vocabularyOf('missing-pay', 'other-pay').join('|')}) pay(?![a-z])`, 'g'));

/** Whether some section is about the pay; lines that are only taken for one must speak of it, and of more than `double pay`. */
function hasPaySection(context: LintContext): boolean {
  const { sections, units, language } = context.document;
  return sections.some((section) => {
    if (section.kind !== 'pay') return false;
    if (section.heading !== undefined) return true;
    return units.slice(section.units.start, section.units.end).some((unit) => {
      const words = foldedWords(context, unit);
      if (language === 'en' && !SPEAKS_OF_PAY.test(words) && !hasMoney(words) && !PAY_AMOUNT.test(words)) return false;
      const others = words.replace(otherPay(), '');
      return others === words || /\d|(?<![a-z])pay(?![a-z])/.test(others);
    });
  });
}
