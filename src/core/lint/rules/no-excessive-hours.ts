import { lazily } from '../../lazily';
import type { Span } from '../../text';
import { saidMatches } from '../matching/cited';
import { clauseOf, textAfter, textBefore } from '../matching/phrases';
import { draftsOf, findingsOf, type Draft } from '../matching/termFindings';
import type { TermMatch } from '../matching/terms';
import { anyIn } from '../matching/vocabulary';
import type { LintContext, Rule } from '../rule';
import { longEnglishDays, type EnglishDay } from '../subjects/englishWorkday';
import { monthlyHours, monthlyOvertime } from '../subjects/monthlyHours';
import { longDays, tellsDay, type LongDay } from '../subjects/workday';

const anyOf = anyIn('no-excessive-hours');

const expressions = lazily(() => ({
  /** `没有996`, `拒绝大小周`, `无需24小时待命`: what is said before the words that there is none of it. */
  negated: new RegExp(`${anyOf('negation', 'refusal')}(?:什么|所谓的?|任何|强制|变相)?[ "'「“]{0,2}$`),
  /** `没有酒局、996`: the negation before an enumeration. */
  negatedList: new RegExp(`(?:没有|不搞|${anyOf('refusal')})[^,;。]{1,12}[、/和与或] ?["'「“]?$`),
  /** `996个社群`, `997名员工`, `996 rooms`: what is counted; `996单休` and `996 hours` are a week. */
  countedBehind: new RegExp(
    `^(?:${anyOf('counter')}|单(?!休|双)|部(?!分)|支(?!持)|只(?![是有要招限])|人(?!性)|[.,]\\d| (?!${anyOf('english-week')})[a-z]{3,16}s(?![a-z]))`,
  ),
  /** `第997`, `型号8116`, `room 996`, `1,996`: a number that something has, or the end of a longer one. */
  numberedAhead: new RegExp(`(?:${anyOf('numbered')}|\\d[.,]|(?<![a-z])${anyOf('english-numbered')}) ?(?:为|是|:|#)? ?$`),
  /** `have your permit `, `ensure clean towels are ` before `available at all times`: it is a thing that has to be at hand, and not the reader. */
  atHand: new RegExp(
    `(?<![a-z])${anyOf('english-keeping')} (?!${anyOf('english-reader')}(?![a-z])|(?:the |a )?(?:flexibility|ability|willingness)(?![a-z]))[^,.;]{3,80}$`,
  ),
}));

/** Two places further apart, in UTF-16 units, are not taken to be on one line. */
const LONGEST_LINE = 200;

const MESSAGES: Readonly<Record<string, string>> = {
  single: 'single',
  alternating: 'alternating',
  'english-alternating': 'alternating',
  'english-unpaid': 'english',
  'english-day': 'english',
  'english-seven': 'english',
  'english-open-ended': 'openEnded',
  english: 'english',
};

/** What looks for the hours of a month around the words of an entry. */
const MONTHLY: Readonly<Record<string, (context: LintContext, match: TermMatch) => Span | undefined>> = {
  'overtime-hours': monthlyOvertime,
  'monthly-hours': monthlyHours,
};

/** 工作时间不得超过法定上限 */
export const noExcessiveHours: Rule = {
  id: 'no-excessive-hours',
  tags: ['legal'],
  level: 'warning',
  fixable: 'none',
  summary: { en: 'Working hours must stay within the legal limits.', 'zh-CN': '工作时间、休息日应符合法定标准。' },
  rationale: {
    en: 'Chinese law sets eight hours a day, at least one rest day a week and paid overtime of at most 36 hours a month; a “996” rule (nine to nine, six days a week) is void.',
    'zh-CN': '每日不超过八小时，每周至少休息一日，加班每月不超过三十六小时并支付加班费；“996”制度无效。',
  },
  source: {
    en: 'China: Labour Law arts. 36, 38, 41; State Council Provisions on Working Hours art. 3; 2021 model cases of the Ministry of Human Resources and the Supreme People’s Court',
    'zh-CN': '劳动法第三十六条、第三十八条、第四十一条；国务院关于职工工作时间的规定第三条；人社部、最高人民法院 2021 年典型案例',
  },
  messages: {
    found: {
      en: '“{found}”: suspected excess of the legal working hours (China’s Labour Law arts. 36, 38, 41). Please review; state the hours, rest days and overtime pay.',
      'zh-CN': '“{found}”疑似超过法定工作时间（劳动法第三十六条、第三十八条、第四十一条），请人工复核；建议写明工时、休息日和加班报酬。',
    },
    single: {
      en: '“{found}”: six working days, suspected excess of 40 hours a week (China’s Provisions on Working Hours art. 3). Please review and state the daily hours and overtime pay.',
      'zh-CN': '“{found}”每周工作六天，疑似超过四十小时（国务院关于职工工作时间的规定第三条），请人工复核；建议写明每日工时和加班报酬。',
    },
    alternating: {
      en: '“{found}”: every second week has six working days, suspected excess of 40 hours (China’s Provisions on Working Hours art. 3). Please review and state the daily hours and overtime pay.',
      'zh-CN':
        '“{found}”即隔周工作六天，六天的那一周疑似超过四十小时（国务院关于职工工作时间的规定第三条），请人工复核；建议写明每日工时和加班报酬。',
    },
    singleTimed: {
      en: '“{found}”: six working days, suspected excess of 40 hours a week (China’s Provisions on Working Hours art. 3). Please review and state the breaks and overtime pay.',
      'zh-CN': '“{found}”每周工作六天，疑似超过四十小时（国务院关于职工工作时间的规定第三条），请人工复核；建议写明中间休息和加班报酬。',
    },
    alternatingTimed: {
      en: '“{found}”: every second week has six working days, suspected excess of 40 hours (China’s Provisions on Working Hours art. 3). Please review and state the breaks and overtime pay.',
      'zh-CN':
        '“{found}”即隔周工作六天，六天的那一周疑似超过四十小时（国务院关于职工工作时间的规定第三条），请人工复核；建议写明中间休息和加班报酬。',
    },
    span: {
      en: '“{found}” is {hours} hours from start to finish: with the usual breaks, suspected excess of the legal working hours (China’s Labour Law arts. 36, 41). Please review; state breaks, rest days and overtime pay.',
      'zh-CN':
        '“{found}”从上班到下班共 {hours} 小时，扣除通常的休息后仍疑似超过法定工作时间（劳动法第三十六条、第四十一条），请人工复核；建议写明中间休息、休息日和加班报酬。',
    },
    englishSpan: {
      en: '“{found}”: {hours} hours a day on six days a week or more, suspected excess of what labour laws allow (48 hours a week in many countries). Please review; state breaks, rest days and overtime pay.',
      'zh-CN':
        '“{found}”每天 {hours} 小时、每周六天或以上，疑似超过当地法律允许的工时（不少国家为每周四十八小时），请人工复核；建议写明中间休息、休息日和加班报酬。',
    },
    englishDay: {
      en: '“{found}” is {hours} hours from start to finish: suspected excess of what labour laws allow (48 hours a week in many countries). Please review; state breaks, rest days and overtime pay.',
      'zh-CN':
        '“{found}”从上班到下班共 {hours} 小时，疑似超过当地法律允许的工时（不少国家为每周四十八小时），请人工复核；建议写明中间休息、休息日和加班报酬。',
    },
    englishSix: {
      en: '“{found}”: six working days, suspected excess of the weekly limit (48 hours in many countries). Please review and state the daily hours and overtime pay.',
      'zh-CN': '“{found}”每周工作六天，疑似超过当地的每周工时上限（不少国家为四十八小时），请人工复核；建议写明每日工时和加班报酬。',
    },
    openEnded: {
      en: '“{found}”: suspected long hours that the text does not tell. Please review and state the usual hours and how overtime is paid.',
      'zh-CN': '“{found}”疑似工时很长却没有写明，请人工复核；建议写明通常的工时和加班报酬。',
    },
    english: {
      en: '“{found}”: suspected demand for excessive or unpaid hours. Please review; state the hours and how overtime is paid.',
      'zh-CN': '“{found}”疑似要求过长或无报酬的工时，请人工复核；建议写明工时和加班报酬。',
    },
  },
  check: (context) => {
    const { negated, negatedList, countedBehind, numberedAhead } = expressions();
    const worded = draftsOf(saidMatches(context, 'no-excessive-hours'), (match) => {
      const monthly = MONTHLY[match.entry.id ?? ''];
      if (monthly !== undefined) {
        const span = monthly(context, match);
        return span === undefined ? undefined : { span };
      }
      const before = textBefore(context, match, 20);
      if (match.entry.id === 'schedule' && (numberedAhead.test(before) || countedBehind.test(textAfter(context, match, 20))))
        return undefined;
      if (negated.test(before) || negatedList.test(before) || isAtHand(context, match)) return undefined;
      return { message: messageOf(context, match) };
    });
    const timed = longDays(context).map((day) => draftOf(day, 'span'));
    const english = standingApart(context.document.text, longEnglishDays(context), worded).map((day) =>
      draftOf(day, day.onSixDays ? 'englishSpan' : 'englishDay'),
    );
    return findingsOf(context, [...worded, ...timed, ...english]);
  },
};

/** Whether what is `available at all times` is a thing. */
function isAtHand(context: LintContext, match: TermMatch): boolean {
  const found = context.normalized.text.slice(match.start, match.end);
  return found.startsWith('available') && expressions().atHand.test(textBefore(context, match, 100));
}

function draftOf({ span, hours, beyondDoubt }: LongDay, message: string): Draft {
  return { span, message, params: { hours }, ...(!beyondDoubt && { level: 'information' }) };
}

/** `6 days a week`, `one day off a week`: many hours only where each day has eight or more. */
const SIX_DAYS = /^(?:6|six)[ -](?:working )?days?|^(?:4|four|1|one) (?:days? off|off days?|rest days?|weekly off|week off)/;
const LONG_DAYS = /(?<![\d-])1[0-6][ -]?(?:hours?|hrs?)(?![a-z])/;

/** The message for a term; what the line itself tells is not asked for. */
function messageOf(context: LintContext, match: TermMatch): string {
  const { entry, unit, start, end } = match;
  if (entry.id === 'english' && SIX_DAYS.test(context.normalized.text.slice(start, end)))
    return LONG_DAYS.test(clauseOf(context, match)) ? 'english' : 'englishSix';
  const message = MESSAGES[entry.id ?? ''] ?? 'found';
  const line = context.document.units[unit];
  return (message === 'single' || message === 'alternating') && line !== undefined && tellsDay(context, line) ? `${message}Timed` : message;
}

/** The days that stand on no line with a draft; both in the order of the text, through which this goes once. */
function standingApart(text: string, days: readonly EnglishDay[], drafts: readonly Draft[]): readonly EnglishDay[] {
  let from = 0;
  return days.filter(({ span }) => {
    while ((drafts[from]?.span.end ?? Infinity) < span.start - LONGEST_LINE) from++;
    for (let n = from; (drafts[n]?.span.start ?? Infinity) <= span.end + LONGEST_LINE; n++)
      if (areOnOneLine(text, drafts[n]?.span ?? span, span)) return false;
    return true;
  });
}

/** Whether two places stand on one line, so that one of them says enough. */
function areOnOneLine(text: string, a: Span, b: Span): boolean {
  const [start, end] = [Math.min(a.end, b.end), Math.max(a.start, b.start)];
  return end - start <= LONGEST_LINE && !/[\r\n]/.test(text.slice(start, end));
}
