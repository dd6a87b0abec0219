import { lazily } from '../../lazily';
import { saidMatches } from '../matching/cited';
import { clauseAround } from '../matching/clauses';
import { clauseOf, itemAround, textAfter, textBefore, widened } from '../matching/phrases';
import { termFindings, type Draft } from '../matching/termFindings';
import type { TermMatch } from '../matching/terms';
import { anyIn } from '../matching/vocabulary';
import type { LintContext, Rule } from '../rule';
import { applicantWords } from '../subjects/applicants';
import { englishGenderDraft, NAMES_JOBS } from '../subjects/englishGender';
import { agesByGender, payByGender } from '../subjects/genderDifferences';
import { unlessExempt } from '../subjects/lawfulGround';

const anyOf = anyIn('no-gender-limit');

const AGE = String.raw`\d{2}(?:周?岁)?[-至到]{1,2}\d{2}周?岁(?:以下|以内|之间|左右)?的?|\d{2}周?岁(?:以下|以内|左右|以上)的?`;
const WANTED_NUMBER = String.raw`\d{1,3}名|\d{1,3}人|若干名?|[一二两三四五六七八九十]名`;
/** A list item that is nothing but a gender: `女`, `男性`, `女生2名`, `25-35岁女性`. */
const BARE_ITEM = new RegExp(
  String.raw`^(?:仅|限|需|须|要求)?(?:年龄(?:在|要求|为)?(?=\d))?(?:${AGE}|[已未]婚)?[男女](?:性|士|生|工|孩子?|青年)?(?:${WANTED_NUMBER})?$`,
);
/** `女25-35岁`, where nothing is said of the other gender. */
const WITH_AGE = /^[男女](?:性|士|生)?,?\d{2}(?:周?岁)?[-至到]{1,2}\d{2}周?岁/;
/** `执行力强的女性` at the end of a clause. */
const DESCRIBED = /[强好力高佳熟精真心的情]的[男女](?:性|士|生)$/;
/** `男、女不限`, `男/女均可`, `男女各一名`. */
const BOTH = /男(?:性|士|生|工)?[/、,和与或及 ]{0,2}女|女(?:性|士|生|工)?[/、,和与或及 ]{0,2}男/;
const UNLIMITED = /不限|均可|皆可|都可|亦可|兼收|不拘|比例/;
/** `，年龄不限` behind a gender: something else is left open. */
const OTHER_UNLIMITED = /[,、 ](?:年龄|学历|经验|专业|户籍|婚否|地区|身高)[^,、]{0,3}(?=$|[,、])/;
/** What stands in front of a gender behind the name of a job: in a title, and as a line that begins with the job and a bracket. */
const JOB_AHEAD = /[\u4e00-\u9fffa-z\d)][(,、|/ :-]{1,3}$/;
const JOB_WITH_BRACKET = /^(?:[^,;。:()\n]{2,6}:)?[^,;。:()\n]{2,14}\((?:\d{1,3}[名人位][,、])?$/;
/** How many are wanted, as an opening names it: `传菜员2名：4000元，男`. */
const PLACES = /(?:\d{1,3}|[一二两三四五六七八九十]{1,2}|若干) ?[名位]/;
/** `没经验的小姐姐`, `小伙子也可以来应聘`: applicants are spoken to. */
const CALLED_AHEAD = /(?:经验|基础|想做|想当|想来|愿意|热爱)[^,，]{0,6}的$/;
const CALLED_BEHIND = /^[^,，]{0,6}(?:应聘|投递|投简历|来面试|带薪培训)/;
/** `5名女工`, and the rest of a job's name, as in `5名女工程师`. */
const NUMBER_AHEAD = /(?:\d{1,3}|[一二两三四五六七八九十几]{1,3})$/;
const JOB_BEHIND = /^(?:程师|作人员|艺师)/;
/** A person's life told, not a condition. */
const BIOGRAPHY = /创始|董事|曾任|出生|生于|毕业于/;
/** `女，18-35`: an age. */
const AGE_OF_GENDER = String.raw`[男女](?:性|士|生|孩子?)?[,、 ]{1,2}(?:1[6-9]|[2-4]\d)[-至到](?:[2-5]\d|6[0-5])(?=$|[,、;。)\n])`;
const chinese = lazily(() => ({
  /** `、女` behind 招男: both are wanted; `，女的不要` turns one of them away. */
  bothWanted: new RegExp(
    '^(?:性|士|生|工|员工|孩子?)?[,、/和与或及 ]{1,2}[男女](?!(?:性|士|生|工|孩子?)?的?' +
      `(?:${applicantWords().chineseTurnedAway}|${applicantWords().chineseNotWanted}|暂不|已满|优先))`,
  ),
  /** Words that tell of conditions for applicants where the section does not. */
  conditions: new RegExp(`${anyOf('condition')}|${AGE_OF_GENDER}`),
  /** What is made for the gender that stands beside it in a title: `服装设计师（女）`. */
  madeForGender: new RegExp(anyOf('made-for-gender')),
  /** Who is described in a bracket with a gender: `妈妈装人群（40岁以上女性）`. */
  describedOthers: new RegExp(`${anyIn('no-age-limit')('others', 'others-behind')}(?:画像|定位|特点|特征|需求|喜好|心理)?\\($`),
}));
/** `3:7` behind 男女比例. */
const QUOTA_BEHIND = /^(?:要求|控制在|约为?|为|是|:){0,2}\d{1,2}[:比]\d{1,2}/;

/** Sections that a line about an opening with its pay and conditions may be read as. */
const TELLS_OF_OPENINGS: ReadonlySet<TermMatch['section']> = new Set(['pay', 'purpose', undefined]);

/** 招聘不得限定性别 */
export const noGenderLimit: Rule = {
  id: 'no-gender-limit',
  tags: ['legal', 'fairness'],
  level: 'warning',
  fixable: 'none',
  summary: { en: 'The posting should not limit or prefer a gender.', 'zh-CN': '招聘不应限定或偏好性别。' },
  rationale: {
    en: 'In China, employers may not recruit men only or men first, nor set a higher bar for women. On a Chinese job board, taking explicit requests out brought many more call-backs to the other gender.',
    'zh-CN':
      '招录时不得限定为男性或者规定男性优先，也不得提高女性的录用标准。中国招聘网站的实证研究显示，取消明示的性别要求后，另一性别获得的回复大幅增加。',
  },
  source: {
    en: 'China: Law on the Protection of Women’s Rights and Interests (2022) art. 43; Employment Promotion Law arts. 3, 27; Interim Regulations on the Human Resources Market art. 24; AER 113(4), 2023',
    'zh-CN': '妇女权益保障法（2022 修订）第四十三条；就业促进法第三条、第二十七条；人力资源市场暂行条例第二十四条；AER 113(4)，2023',
  },
  messages: {
    found: {
      en: '“{found}”: suspected gender limit (China’s Employment Promotion Law art. 3 and Women’s Rights Protection Law art. 43). Please review; name the ability the job needs instead, unless the law bars a gender from it.',
      'zh-CN':
        '“{found}”疑似限定或偏好性别（就业促进法第三条、妇女权益保障法第四十三条），请人工复核；除法律规定的禁忌岗位外，建议改写为岗位所需的能力。',
    },
    english: {
      en: '“{found}”: suspected gender limit; most countries’ equality laws forbid it in job postings. Please review and name the ability the job needs instead.',
      'zh-CN': '“{found}”疑似限定或偏好性别，多数国家和地区的平等就业法禁止在招聘中这样写，请人工复核；建议改写为岗位所需的能力。',
    },
    pay: {
      en: '“{found}”: suspected difference in pay by gender (China’s Employment Promotion Law art. 3). Please review; pay the same for the same work.',
      'zh-CN': '“{found}”疑似按性别给付不同报酬（就业促进法第三条），请人工复核；同样的工作应给付同样的报酬。',
    },
    ages: {
      en: '“{found}”: suspected difference in the age limit by gender (China’s Women’s Rights Protection Law art. 43). Please review; no gender may be held to a higher bar.',
      'zh-CN': '“{found}”疑似对男女设置不同的年龄条件（妇女权益保障法第四十三条），请人工复核；不应对某一性别提高录用标准。',
    },
    exempt: {
      en: '“{found}”: suspected limit by gender, with a lawful ground named. Please check that the exemption holds for this job.',
      'zh-CN': '“{found}”疑似限定性别，文中写明了法定理由，请人工确认该岗位确实适用。',
    },
  },
  check: (context) => termFindings(context, saidMatches(context, 'no-gender-limit'), draftOf),
};

function draftOf(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  return unlessExempt(context, match, limitOf(context, match), 'exemption', 'barred-to-women');
}

function limitOf(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  switch (match.entry.id) {
    case 'bare':
      return payByGender(context, match) ?? agesByGender(context, match) ?? bareDraft(context, match);
    case 'quota': {
      const quota = QUOTA_BEHIND.exec(textAfter(context, match, 12));
      return quota === null ? undefined : { span: widened(context, match, 0, quota[0].length) };
    }
    case 'address':
      return {};
    case 'address-called':
      return CALLED_AHEAD.test(textBefore(context, match, 16)) || CALLED_BEHIND.test(textAfter(context, match, 12)) ? {} : undefined;
    case 'counted': {
      const all = clauseOf(context, match);
      if (all.includes('男') && all.includes('女')) return undefined;
      const ahead = NUMBER_AHEAD.exec(textBefore(context, match, 3))?.[0].length ?? 0;
      const behind = JOB_BEHIND.exec(textAfter(context, match, 3))?.[0].length ?? 0;
      return { span: widened(context, match, ahead, behind) };
    }
    case 'limit':
    case 'wanted':
    case 'wanted-alone':
      return wantsBoth(context, match) ? undefined : whole(context, match);
    default:
      return match.entry.id?.startsWith('english') === true ? englishGenderDraft(context, match) : whole(context, match);
  }
}

/** `招男、女服务员`: one gender is named because both are. */
function wantsBoth(context: LintContext, match: TermMatch): boolean {
  const { text } = context.normalized;
  const gender = text[match.end - 1];
  const both = chinese()
    .bothWanted.exec(textAfter(context, match, 12))?.[0]
    .at(-1);
  return both !== undefined && (gender === '男' || gender === '女') && both !== gender;
}

function bareDraft(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  return isCondition(context, match) ? whole(context, match) : undefined;
}

/** Whether a bare 男 or 女 stands as a condition of its own. */
function isCondition(context: LintContext, match: TermMatch): boolean {
  const { text } = context.normalized;
  const clause = clauseAround(text, match);
  const around = text.slice(Math.max(clause.start, match.start - 5), Math.min(clause.end, match.end + 8));
  if (BOTH.test(around) || UNLIMITED.test(text.slice(match.end, Math.min(clause.end, match.end + 6)).replace(OTHER_UNLIMITED, '')))
    return false;
  if (/性别(?:要求|限制)?[:为]? ?$/.test(textBefore(context, match, 8))) return true;
  const item = itemAround(text, match);
  if (item.end - item.start > 40 || chinese().describedOthers.test(text.slice(Math.max(clause.start, item.start - 8), item.start)))
    return false;
  const words = text.slice(item.start, item.end);
  const inConditions =
    match.section === 'requirements' || match.section === 'preferred' || match.section === 'openings' || match.section === undefined;
  if (WITH_AGE.test(words)) return !clauseOf(context, match).includes(text[match.start] === '男' ? '女' : '男');
  if (BARE_ITEM.test(match.section === 'title' ? words.replace(/^.*-/, '') : words)) {
    const all = clauseOf(context, match);
    if (match.section === 'company' && BIOGRAPHY.test(all)) return false;
    if (match.section === 'requirements' || match.section === 'openings' || chinese().conditions.test(all)) return true;
    const isOnlyGender = !all.includes(text[match.start] === '男' ? '女' : '男');
    // A posting without a title of its own begins with the job.
    const beginsPosting = match.unit === 0 && context.document.title === undefined;
    if (beginsPosting || NAMES_JOBS.has(match.section) || match.section === 'title') {
      // `文员（女）`, `司机（男，C1）`: behind the name of the job.
      const behindJob = (match.section === 'title' ? JOB_AHEAD : JOB_WITH_BRACKET).test(text.slice(clause.start, match.start));
      if (behindJob && isOnlyGender && !chinese().madeForGender.test(all)) return true;
    }
    // `长白班，男工`: beside the shifts, workers of one gender are those who are wanted.
    if (match.section === 'hours' && /[男女]工$/.test(words)) return true;
    return TELLS_OF_OPENINGS.has(match.section) && PLACES.test(all) && isOnlyGender;
  }
  return inConditions && DESCRIBED.test(words) && item.end === clause.end && !/欢迎|用户|客户|消费|面向|鼓励/.test(words);
}

/** The words that name the gender, with 性, 士 or 生 behind them and 美 in front of 女. */
function whole(context: LintContext, match: TermMatch): { span: TermMatch['span'] } {
  const { text } = context.normalized;
  const ahead = /[美靓]女/.test(text.slice(match.start - 1, match.start + 1)) ? 1 : 0;
  const rest = /^(?:[男女]?(?:性|士|生|工(?![作程种资龄])|孩子?))?(?:者?优先)?/.exec(text.slice(match.end, match.end + 6))?.[0] ?? '';
  const behind = /[男女]$/.test(text.slice(match.start, match.end)) ? rest.length : 0;
  return { span: widened(context, match, ahead, behind) };
}
