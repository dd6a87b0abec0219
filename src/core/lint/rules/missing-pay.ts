import { frontMatterText } from '../../document/frontMatter';
import type { SectionKind } from '../../document/types';
import { lazily } from '../../lazily';
import { sectionFix } from '../fixes';
import { clauseAround } from '../matching/clauses';
import { foldedWords } from '../matching/phrases';
import type { TermMatch } from '../matching/terms';
import { anyIn } from '../matching/vocabulary';
import type { Finding, LintContext, Rule } from '../rule';
import { announcesJobs, DOUBT, frontMatterValues, headOf, isBarelyBegun, isDoubtful } from '../structure';
import { currencyAhead, currencyBehind, hasAmountOfPay, hasMoneyAnywhere, hasPayAnywhere } from '../subjects/money';

const anyOf = anyIn('missing-pay');

/** `8000`, `4000-6000`. */
const BARE = String.raw`\d{3,6}(?:-{1,3}\d{3,6})?`;
/** An amount that can only be pay, wherever it stands. */
const PAY_AMOUNT = new RegExp(
  [
    String.raw`\d{1,3}(?:\.\d)?k?-\d{1,3}(?:\.\d)?k(?![a-z0-9])`, // 15-25k
    String.raw`\d{1,3}(?:\.\d)?[w万]?-\d{1,3}(?:\.\d)?[w万]\/年`, // 10-15w/年
    String.raw`${BARE}(?:元|块|rmb|cny|usdt|u)?\/(?:月|天|日|小时|时|h(?:ou)?r|mo|day)`, // 8000元/月, 200/天
    String.raw`\d{2,5}(?:元|块钱?) ?(?:\/|每|一)个?(?:小时|时|天|日|h)`, // 20元/小时, 140元每天
    String.raw`\d{3,6}-{1,3}(?:\d{1,3},)?\d{3,6}元(?!以|资)`, // 3000-5000元, 3,000-5,000元
    String.raw`[$€£]\d{2,3}k(?![a-z0-9])|[$€£]\d{1,3}(?:\.\d\d)?\s?(?:\/|an |per )h`, // $58k, £12.50 an hour
    String.raw`\d{1,2}薪(?!水)`, // 13薪
  ].join('|'),
);

/** `3,000`, `55.000`, `60k`, and the other end of a range. */
const SUM = String.raw`\d{1,3}(?:[,.]\d{3}|k|\d{1,3})`;
const TO_SUM = `(?: ?(?:-{1,3}|to) ?(?:[$€£] ?)?${SUM})?`;
/** No line that is nothing but an amount is longer. */
const LONGEST_AMOUNT = 40;

const expressions = lazily(() => {
  const behind = `(?:${anyOf('plain-currency')}|元|块钱|usdt|[万w]/年)`;
  const money =
    String.raw`\d{4,6}-{1,3}\d{4,6}|\d{1,4}(?:,\d{3})?\+?${behind}|\d{1,3}(?:\.\d)?k(?<!(?<!\d)401k)\+?(?![a-z0-9])` +
    String.raw`|(?:[$€£¥]|${anyOf('plain-currency')})\s?\d|\d万`;
  return {
    /** An amount of money, which may be pay. */
    money: new RegExp(money),
    eachMoney: new RegExp(money, 'g'),
    /** Money by the month that is nobody's pay. */
    budget: new RegExp(String.raw`${anyOf('budget')}|costs?\b`),
    /** Other money that an introduction speaks of: `raised $40 million`, `customers in 30 countries save £200`. */
    noWage: new RegExp(String.raw`\d ?(?:m|mn|bn|million|billion|crore)(?![a-z])|(?<![a-z])${anyOf('no-wage')}`),
    speaksOfPay: new RegExp(`(?<![a-z])${anyOf('about-pay')}(?![a-z])`),
    /** A line about pay, whatever section it has fallen into. */
    namesPay: new RegExp(`^[^a-z]{0,6}(?:${anyOf('kind-of-pay')} )?${anyOf('pay-name')}(?: range)?[^a-z0-9]{0,4}(?::|-|(?=[^a-z]))`),
    /** `5,500 + food`, `12,000/month`: an amount without its currency that opens a line about what the employer gives. */
    bareAmount: new RegExp(String.raw`^[^a-z\d]{0,4}\d{1,3},\d{3}(?![\d,%])(?= ?(?:$|[+/(-]|${anyOf('behind-bare-amount')}))`),
    /** `SGD 3,000 - 3,800`, `55.000€ gross`: a line that is nothing but an amount. */
    onlyAmount: new RegExp(
      String.raw`^[^a-z\d$€£]{0,6}(?:(?:[$€£]|${currencyAhead()}) ?${SUM}${TO_SUM}|${SUM}${TO_SUM} ?(?:[$€£]|${currencyBehind()}))` +
        String.raw`(?: ?(?:gross|brutto|net|basic|base|doe)){0,2}[^a-z\d]{0,6}$`,
    ),
    /** `over 200k investors`, `10k+ monthly users`: how many there are of something. */
    counted: new RegExp(
      String.raw`(?<![$€£\d.,])\d{1,4}(?:\.\d)?k\+? (?:(?:monthly|daily|active|weekly|happy|paying|registered) ){0,2}${anyOf('counted')}(?![a-z])`,
      'g',
    ),
    otherPay: new RegExp(`(?<![a-z])${anyOf('other-pay')} pay(?![a-z])`, 'g'),
  };
});
/** `2016-2020`: the years of a plan, which look like a range of amounts; an amount with its currency or its period beside it stays one. */
const YEAR = String.raw`(?:19|20)\d{2}`;
const years = lazily(
  () => new RegExp(String.raw`(?<![\d$£€¥,.])${YEAR}-{1,3}${YEAR}(?!\d|[,.]\d|元|\/| ?(?:${anyOf('plain-currency')}|k)(?![a-z]))`, 'g'),
);
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
    if (isBarelyBegun(document) || statesPay(context) || isToldVague(context)) return;
    const span = headOf(document);
    if (span === undefined) return;
    const lines = catalogue.boilerplate.sections.pay?.[document.language].slice(0, 2) ?? [];
    yield {
      span,
      message: 'found',
      ...((isDoubtful(context, 'missing-pay') || announcesJobs(context)) && { level: 'hint' }),
      fixes: () => [sectionFix(context, 'pay', lines, { en: 'Add a section for the pay', 'zh-CN': '添加“薪资待遇”部分' })],
    };
  },
};

/** Whether no-vague-pay tells already that the pay is praised and no more: `an attractive pay check`. */
const isToldVague = (context: LintContext): boolean => context.matches('no-vague-pay').some(({ entry }) => entry.id === 'english');

function statesPay(context: LintContext): boolean {
  const { document } = context;
  if (hasPaySection(context) || frontMatterText(document.frontMatter, 'salary') !== undefined) return true;
  if (frontMatterValues(document, 'missing-pay').some((value) => /\d/.test(JSON.stringify(value)))) return true;
  if (
    context
      .matches('missing-pay')
      .some((match) => match.entry.id !== DOUBT && (match.entry.id !== 'anchored' || namesFigure(context, match)))
  )
    return true;
  const title = document.title?.text.toLowerCase() ?? '';
  if (hasMoney(title)) return true;
  const { budget, noWage, namesPay, bareAmount, onlyAmount } = expressions();
  return document.units.some((unit) => {
    const words = foldedWords(context, unit);
    if (PAY_AMOUNT.test(words) || (hasPayAnywhere(words) && !budget.test(words))) return true;
    if (namesPay.test(words) && hasMoney(words)) return true;
    if (GIVEN.has(unit.section) && bareAmount.test(words)) return true;
    if (unit.section === 'company' && hasMoney(words)) return !budget.test(words) && !noWage.test(words);
    if (words.length <= LONGEST_AMOUNT && onlyAmount.test(words)) return true;
    const mayBePay = !OTHER_MONEY.has(unit.section) || (unit.form === 'heading' && !budget.test(words));
    return mayBePay && hasMoney(words);
  });
}

/** Whether the clause of a word for pay has a figure, or says that it is to be agreed; the number of a list's item is no figure. */
function namesFigure({ document, normalized }: LintContext, match: TermMatch): boolean {
  const clause = clauseAround(normalized.text, match);
  const content = document.units[match.unit]?.content.start;
  const start = content === undefined ? clause.start : Math.max(clause.start, normalized.fromSource(content));
  return /\d|面议|面谈|可谈/.test(normalized.text.slice(start, clause.end));
}

const HAN = /[\u4e00-\u9fff]/;

function hasMoney(words: string): boolean {
  const dated = words.replace(years(), ' ');
  const amounts = dated.includes('k ') || dated.includes('k+') ? dated.replace(expressions().counted, ' ') : dated;
  const { money, eachMoney: each } = expressions();
  // `报名费用：100元/人`, `售价 3K`: an amount that is told to be another.
  return (money.test(amounts) && (!HAN.test(amounts) || hasAmountOfPay(amounts, each))) || hasMoneyAnywhere(amounts);
}

/** Whether some section is about the pay; lines that are only taken for one must speak of it, and of more than `double pay`. */
function hasPaySection(context: LintContext): boolean {
  const { sections, units, language } = context.document;
  const { money, speaksOfPay, otherPay } = expressions();
  return sections.some((section) => {
    if (section.kind !== 'pay') return false;
    if (section.heading !== undefined) return true;
    return units.slice(section.units.start, section.units.end).some((unit) => {
      const words = foldedWords(context, unit);
      if (language === 'en' && !speaksOfPay.test(words) && !hasMoney(words) && !PAY_AMOUNT.test(words)) return false;
      // `押金500元` reads like pay.
      if (HAN.test(words) && money.test(words) && !hasMoney(words) && !PAY_AMOUNT.test(words)) return false;
      const others = words.replace(otherPay, '');
      return others === words || /\d|(?<![a-z])pay(?![a-z])/.test(others);
    });
  });
}
