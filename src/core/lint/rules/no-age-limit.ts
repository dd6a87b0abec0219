import { lazily } from '../../lazily';
import { saidMatches } from '../matching/cited';
import { clauseOf, textAfter, textBefore, widened } from '../matching/phrases';
import { termFindings, type Draft } from '../matching/termFindings';
import type { TermMatch } from '../matching/terms';
import { anyIn, vocabularyOf } from '../matching/vocabulary';
import type { LintContext, Rule } from '../rule';
import { isWorkingAge } from '../subjects/ages';
import { applicantWords } from '../subjects/applicants';
import { englishAgeDraft } from '../subjects/englishAges';

const anyOf = anyIn('no-age-limit');

/** `18-35周` before 岁 (with 一 where the dash was mistyped), or `18周岁至35周`; the groups are the lower age, what joins the two, and the upper age with what leads to it. */
const RANGE_BEFORE =
  /(\d{2})(?:\(含\))?(?: ?周?岁)?(?:\(含\))?(?:以上|及以上)?( ?[-一至到,、~]{1,3} ?)((?:不超过 ?)?(\d{2})(?:\(含\))? ?周?)$/;
/** `35`, `35(含)`, `35(含35)` in front of 周岁. */
const NUMBER_BEFORE = /(\d{2}|[二三四五]十[一二三四五六七八九]?)(?:\(含(?:\d{2}周?岁?)?\))? ?周?$/;
/** `(含)` behind an age or a date. */
const WITH_IT = String.raw`(?:\(?含\)?)?`;
/** The same, or `(含45周岁)`. */
const INCLUDED = String.raw`(?:\(含\d{2}周?岁?\)|${WITH_IT})`;
const upperBehind = lazily(() => new RegExp(`^${INCLUDED}${anyOf('upper-behind')}`));
const LOWER_BEHIND = new RegExp(`^${WITH_IT}(?:以上|及以上|起)`);
/** `超过` in front of an age, and what shuts out those above it behind: `超过40岁不考虑`. */
const ABOVE_AHEAD = /(?:超过|大于|高于|超出|超) ?\d{2} ?周?$/;
const aboveRefused = lazily(() => {
  const { chineseTurnedAway, chineseNotWanted } = applicantWords();
  return new RegExp(`^(?:以上)?(?:的|者|人员){0,2},?(?:一律|恕|暂时?|均)?(?:${chineseTurnedAway}|${chineseNotWanted})`);
});
/** `退休返聘也可以` behind a lower age: the job is open to these, too. */
const OPEN_BEHIND = /^[^,。;]{0,10}(?:也|亦|同样|照样)(?:可|能|行|欢迎|接受|考虑|要|收)/;
/** The same with nothing but 岁 before it. */
const OPEN_TO = /^(?:以上)?(?:的|者)?(?:也|亦|都|均|同样|照样)/;
/** Nobody younger may be hired, so that what lies below it is no limit of the posting's own. */
const LEGAL_MINIMUM = 18;
/** What makes the number behind it an upper limit. */
const upperMark = (): string => `(?:${anyOf('upper')}|<=?|≤)`;
const upperAhead = lazily(() => new RegExp(`${upperMark()}:? ?(?:\\d{2}|[二三四五]十[一二三四五六七八九]?) ?周?$`));
/** What stands behind 年龄: a range, or a number with a limit. */
const AGE_RANGE =
  /^(?:要求|范围|限制|条件)?[】\])]? ?[:在为限于约|]{0,3} ?(\d{2})(?:周?岁)?[-一至到~]{1,3}(\d{2})(?:周?岁)?(?:之间|左右|以内|以下)?/;
const ageLimit = lazily(
  () =>
    new RegExp(
      String.raw`^(?:要求|限制|条件)? ?[:在为|]{0,2} ?(?:${upperMark()} ?(\d{2})(?:周?岁)?(?!及?以上|起)|(\d{2})(?:以下|以内|左右))`,
    ),
);
const LABELLED = /年龄(?:要求|范围|限制|条件)?[】\])]? ?[:在为|]{0,2} ?(\d{2})(?: ?周?岁)?$/;
/** `，18-35` behind 女, up to the end of the item: no size, no pay, no number of people. */
const RANGE_BEHIND_GENDER =
  /^(?:性|士|生|孩子?|青年)?(?:不限|均可|皆可|都可以?)?[,、: ]{0,2}(\d{2})[-一至到](\d{2})(?:之间|左右)?(?=$|[,、;。()\n]| (?![a-z%]))/;
/** `55以下` behind 男: no height, no weight. */
const UPPER_BEHIND_GENDER = new RegExp(`^(?:性|士|生|工)?[,: ]{0,2}(\\d{2})${WITH_IT}(?:以下|以内)(?=$|[,、;。()\\n])`);
const UPPER_OF_RANGE = /^-?(\d{2})(?:周?岁)?(?:之间|左右|以内|以下)?/;
const others = lazily(() => ({
  /** Whose age a text speaks of when it is not the applicant's: `客户`, but no `客户经理`; `面向`, `服务的是20`. */
  ahead: new RegExp(
    `${anyOf('others', 'others-ahead')}(?!${anyOf('behind-others')})|${anyOf('meant-for')}|(?:适合|(?<!年龄|岁数|年纪|要求|条件|上限|限制|[应须需])为)\\d|${anyOf('serves')} ?(?:的是|对象[是为:]?)?\\d{2}`,
  ),
  behind: ['others', 'others-behind'].flatMap((id) => vocabularyOf('no-age-limit', id)),
}));
const BIRTH = String.raw`(?:19[4-9]\d|20[01]\d)年?(?:\d{1,2}月)?(?:\d{1,2}[日号])?`;
const SIDE = `${WITH_IT}(?:及其?)?(?:以后|之后|以前|之前|后|前)`;
/** `1985年1月1日以后` in front of 出生, and `于1985年之后` behind it. */
const BORN_AHEAD = new RegExp(`${BIRTH}(?:\\(含\\))?(?:${SIDE}|(?:至|到|-{1,2})${BIRTH}(?:之?间|期间)?)的?$`);
const BORN_BEHIND = new RegExp(`^(?:日期|年月|时间)?(?:应|须|需)?(?:在|于|为)?[:]?${BIRTH}${SIDE}`);
/** `岁以下（`, `岁以下，即` in front of a date of birth. */
const SAID_BY_AGE = /岁[^;。]{0,10}(?:\([^()]{0,6}|[,"]{0,2}(?:即|[是系]?指|也就是))$/;
/** Behind 出生, what makes it somebody else or a thing. */
const BORN_THINGS = /^的(?!优先|人员|应|毕业|求职)/;
/** Sections whose lines list conditions, so that what stands before a comma has nothing to do with the age behind it. */
const LISTS_OF_CONDITIONS: ReadonlySet<TermMatch['section']> = new Set(['requirements', 'preferred', 'openings']);

/** 招聘不宜限定年龄 */
export const noAgeLimit: Rule = {
  id: 'no-age-limit',
  tags: ['legal', 'fairness'],
  level: 'warning',
  fixable: 'none',
  summary: { en: 'The posting should not limit the age.', 'zh-CN': '招聘不宜限定年龄。' },
  rationale: {
    en: 'No Chinese statute names age, but national policy is to correct all employment discrimination; in the US, the ADEA’s rules forbid age limits in postings. Stereotyped wording keeps older people away about as much as open limits do.',
    'zh-CN':
      '我国法律没有逐项列出年龄，但政策要求纠正各类就业歧视；美国 ADEA 的规定禁止在招聘中写年龄限制。带有刻板印象的措辞与明示限制一样会劝退年长的应聘者。',
  },
  source: {
    en: 'China: Government Work Report 2025 (employment discrimination); 29 CFR 1625.4 (ADEA); FRBSF Economic Letter 2023-07',
    'zh-CN': '2025 年政府工作报告（纠正各类就业歧视）；29 CFR 1625.4（美国 ADEA）；FRBSF Economic Letter 2023-07',
  },
  messages: {
    found: {
      en: '“{found}”: suspected age limit; policy discourages it (no statute names age). Please review and state the experience or ability instead.',
      'zh-CN': '“{found}”疑似年龄限制，政策不鼓励（法律未逐项列出年龄），请人工复核；建议改写为经验或能力要求。',
    },
    english: {
      en: '“{found}”: suspected age limit (29 CFR 1625.4 in the US; equality laws elsewhere). Please review and state the experience or ability instead.',
      'zh-CN': '“{found}”疑似年龄限制（美国见 29 CFR 1625.4，他国见平等就业法），请人工复核；建议改写为经验或能力要求。',
    },
  },
  check: (context) => termFindings(context, saidMatches(context, 'no-age-limit'), draftOf),
};

function draftOf(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  switch (match.entry.id) {
    case 'years':
      return speaksOfOthers(context, match) ? undefined : yearsDraft(context, match);
    case 'age':
      return speaksOfOthers(context, match) ? undefined : ageDraft(context, match);
    case 'age-label':
      return speaksOfOthers(context, match) ? undefined : labelDraft(context, match);
    case 'born':
      return bornDraft(context, match);
    case 'behind-gender':
      return speaksOfOthers(context, match) ? undefined : behindGender(context, match);
    default:
      return match.entry.id?.startsWith('english') === true ? englishAgeDraft(context, match) : {};
  }
}

function speaksOfOthers(context: LintContext, match: TermMatch): boolean {
  const listed = LISTS_OF_CONDITIONS.has(match.section);
  const before = textBefore(context, match, 20);
  if (others().ahead.test(listed ? before.slice(before.lastIndexOf(',') + 1) : before)) return true;
  if (match.entry.id === 'years') {
    const after = textAfter(context, match, 12);
    const behind = listed ? (after.split(',', 1)[0] ?? after) : after;
    if (others().behind.some((word) => behind.includes(word))) return true;
  }
  const told = match.section === 'company' || match.section === 'benefits' || match.section === 'purpose' || match.section === 'growth';
  return told && !/年龄|限|要求|招|学历|本科|大专|优先|专业/.test(clauseOf(context, match));
}

function yearsDraft(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const before = textBefore(context, match, 18);
  const after = textAfter(context, match, 14);
  const range = RANGE_BEFORE.exec(before);
  if (range !== null && isWorkingAge(range[1]) && isWorkingAge(range[4])) {
    // `年满18周岁，55周岁以下` is the legal minimum and, behind the comma, a limit.
    const [whole, , joint = '', upper = ''] = range;
    const apart = Number(range[1]) <= 18 && /[,、]/.test(joint);
    const behind = upperBehind().exec(after)?.[0].length ?? 0;
    // `18岁以上，60岁也欢迎` names no limit.
    if (apart && behind === 0 && OPEN_TO.test(after)) return undefined;
    return { span: widened(context, match, apart ? upper.length : whole.length, behind) };
  }
  const number = NUMBER_BEFORE.exec(before);
  if (number === null || !isWorkingAge(number[1])) return undefined;
  const ahead = upperAhead().exec(before);
  const isMinimum = Number(number[1]) <= LEGAL_MINIMUM;
  if (ahead !== null) return isMinimum ? undefined : { span: widened(context, match, ahead[0].length, 0) };
  const above = ABOVE_AHEAD.exec(before);
  const refused = above === null || isMinimum ? null : aboveRefused().exec(textAfter(context, match, 16));
  if (above !== null && refused !== null) return { span: widened(context, match, above[0].length, refused[0].length) };
  const upper = upperBehind().exec(after);
  if (upper !== null && !isMinimum) return { span: widened(context, match, number[0].length, upper[0].length) };
  const lower = LOWER_BEHIND.exec(after);
  // The legal minimum, and the 18 that some work calls for, are no limits.
  if (lower === null || OPEN_BEHIND.test(textAfter(context, match, 20).slice(lower[0].length))) return undefined;
  return /^[2-5二三四五]/.test(number[0]) ? { span: widened(context, match, number[0].length, lower[0].length) } : undefined;
}

/** `1985年1月1日以后出生`; in a bracket behind `40周岁以下` it says the same once more. */
function bornDraft(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  if (BORN_THINGS.test(textAfter(context, match, 6))) return undefined;
  const before = textBefore(context, match, 60);
  const ahead = BORN_AHEAD.exec(before);
  if (ahead !== null)
    return SAID_BY_AGE.test(before.slice(0, ahead.index)) ? undefined : { span: widened(context, match, ahead[0].length, 0) };
  const behind = BORN_BEHIND.exec(textAfter(context, match, 20));
  return behind === null ? undefined : { span: widened(context, match, 0, behind[0].length) };
}

function ageDraft(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const after = textAfter(context, match, 24);
  const range = AGE_RANGE.exec(after);
  if (range !== null && isWorkingAge(range[1]) && isWorkingAge(range[2])) return { span: widened(context, match, 0, range[0].length) };
  const limit = ageLimit().exec(after);
  const number = limit?.[1] ?? limit?.[2];
  return limit !== null && isWorkingAge(number) && Number(number) > LEGAL_MINIMUM
    ? { span: widened(context, match, 0, limit[0].length) }
    : undefined;
}

/** `年龄要求：18-40`, where the label is a heading of its own. */
function labelDraft(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const ahead = LABELLED.exec(textBefore(context, match, 16));
  if (ahead === null || !isWorkingAge(ahead[1])) return undefined;
  const behind = UPPER_OF_RANGE.exec(textAfter(context, match, 8));
  if (/[下内]$/.test(context.normalized.text.slice(match.start, match.end)))
    return Number(ahead[1]) > LEGAL_MINIMUM ? { span: widened(context, match, ahead[0].length, 0) } : undefined;
  return behind !== null && isWorkingAge(behind[1]) ? { span: widened(context, match, ahead[0].length, behind[0].length) } : undefined;
}

/** `女，18-35`, `男女不限 20-45`, `男55以下`: the figures alone. */
function behindGender(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const limit = UPPER_BEHIND_GENDER.exec(textAfter(context, match, 16));
  if (limit !== null && isWorkingAge(limit[1]) && Number(limit[1]) > LEGAL_MINIMUM && !clauseOf(context, match).includes('重')) {
    const from = limit[0].search(/\d/);
    return { span: context.normalized.toSource(match.end + from, match.end + limit[0].length) };
  }
  const [whole, lower, upper] = RANGE_BEHIND_GENDER.exec(textAfter(context, match, 24)) ?? [];
  if (whole === undefined || !isWorkingAge(lower) || !isWorkingAge(upper) || Number(lower) >= Number(upper)) return undefined;
  const ahead = whole.search(/\d/);
  return { span: context.normalized.toSource(match.end + ahead, match.end + whole.length) };
}
