import { lazily } from '../../lazily';
import { clauseOf, phraseAround, textAfter, widened } from '../matching/phrases';
import { termFindings, type Draft } from '../matching/termFindings';
import type { TermMatch } from '../matching/terms';
import { anyIn } from '../matching/vocabulary';
import type { LintContext, Rule } from '../rule';
import { currencyAhead } from '../subjects/money';

const anyOf = anyIn('no-pay-bait');

/** A base or a formula beside «no upper limit». */
const BASE = /底薪|无责|基本工资|\d{1,2}%|\d{3}/;
/** The same with its figure, anywhere in the posting. */
const PERCENT = String.raw`\d{1,2}(?:\.\d)?`;
const STATED_BASE = new RegExp(
  String.raw`(?:底薪|无责|基本工资|固定工资|保底)[^\n\d]{0,8}\d{3}|(?:提成|佣金|提点)[^\n\d]{0,8}${PERCENT}(?:-${PERCENT})?%`,
);
const LONGEST_LOOK = 20_000;
/** What `轻松月入` promises. */
const PROMISE = /^(?:过万|上万|过千|上千|数万|\d[\d.,]{0,8}(?:-\d[\d.,]{0,8})?(?:元|万|k)?\+?)/;

const promiseForms = lazily(() => {
  const figures = String.raw`\d[\d,.]{0,6}(?:-\d[\d,.]{0,6})?[万千wk]?\+?`;
  const english = String.raw`[$£€₹₱]\d[\d,.]{0,10}k?|(?:${currencyAhead()}\.? ?)?\d[\d,]{0,8}(?:k|(?<=\d,?\d{3}))(?![\d%a-z])`;
  return {
    /** `5万很轻松` behind 月入. */
    easyBehind: new RegExp(
      `^(?:过|超过?|上)?(?:${figures}|[一二两三四五六七八九十几数]{0,3}万)[元块]?(?:以上)?${anyOf('really')}{0,2}${anyOf('very')}?${anyOf('easy')}`,
    ),
    /** `$3,500 a week` behind «earn up to». */
    englishPromise: new RegExp(String.raw`^ ?(?:${english}) ?(?:(?:\/|per |an? )?(?:hour|day|week|month|year)|${anyOf('how-often')})?`),
  };
});

/** 不以夸张收入吸引应聘者 */
export const noPayBait: Rule = {
  id: 'no-pay-bait',
  tags: ['pay'],
  level: 'information',
  fixable: 'none',
  summary: { en: 'Earnings should not be used as bait.', 'zh-CN': '不应以夸张收入作为噱头。' },
  rationale: {
    en: 'China’s notice of January 2026 names exaggerated earnings as forbidden bait, and job boards remove such postings.',
    'zh-CN': '2026 年 1 月五部门通知要求不得以“高薪”等为噱头，招聘平台也会下架此类信息。',
  },
  source: {
    en: 'China: five-ministry notice on online recruitment information (January 2026); posting standards of job boards',
    'zh-CN': '五部门《关于规范网络平台招聘类信息发布的通知》（2026 年 1 月）；招聘平台发布规则',
  },
  messages: {
    found: {
      en: '“{found}” reads as bait; job boards remove such postings. State the base pay, the formula and what people really earned.',
      'zh-CN': '“{found}”读起来像噱头，招聘平台会下架此类信息。建议写明底薪、提成办法和实际收入区间。',
    },
    unlimited: {
      en: '“{found}” says nothing by itself; state the base pay and how commission is reckoned beside it.',
      'zh-CN': '“{found}”本身说明不了收入，建议同时写明底薪和提成办法。',
    },
  },
  check: (context) => termFindings(context, context.matches('no-pay-bait'), draftOf),
};

function draftOf(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  if (isTitleNoise(context, match)) return undefined;
  if (match.entry.id === 'english-up-to') return upTo(context, match);
  if (match.entry.id === 'easy-behind') {
    const promise = promiseForms().easyBehind.exec(textAfter(context, match, 36));
    return promise === null ? undefined : { span: widened(context, match, 0, promise[0].length) };
  }
  if (match.entry.id !== 'unlimited') return { span: phraseAround(context, match, /$/, PROMISE) };
  const isStated = BASE.test(clauseOf(context, match)) || STATED_BASE.test(context.normalized.text.slice(0, LONGEST_LOOK));
  return { message: 'unlimited', ...(isStated && { level: 'hint' as const }) };
}

/** `EARN UP TO $3,500 A WEEK!!!`: bait in a title or with an exclamation mark, a plain upper end elsewhere. */
function upTo(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const promise = promiseForms().englishPromise.exec(textAfter(context, match, 40));
  if (promise === null) return undefined;
  const { text, toSource } = context.normalized;
  const end = match.end + promise[0].trimEnd().length;
  return match.section === 'title' || text[end] === '!' ? { span: toSource(match.start, end) } : undefined;
}

/** In a title no-title-noise reports the same words and takes them out. */
function isTitleNoise(context: LintContext, { section, start, end }: TermMatch): boolean {
  return section === 'title' && context.matches('no-title-noise').some((noise) => noise.start < end && start < noise.end);
}
