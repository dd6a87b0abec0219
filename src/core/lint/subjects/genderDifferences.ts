import { lazily } from '../../lazily';
import { clauseOf, textAfter, widened } from '../matching/phrases';
import type { Draft } from '../matching/termFindings';
import type { TermMatch } from '../matching/terms';
import { anyIn } from '../matching/vocabulary';
import type { LintContext } from '../rule';
import { isWorkingAge } from './ages';

// Conditions and pay that a line names for each gender, and that differ.

const OF_GENDER = '(?:性|士|生|工|员工|孩子?|的)?';
/** `5000元/月` of one gender, with what may stand between the two. */
const PER = String.raw`(?:\/(?:月|天|日|小时|时|h))?`;
/** `/h` behind a figure says that it is pay. */
const PER_TIME = /\/(?:月|天|日|小时|时|h)/;
/** `起`, `+200全勤奖` behind what the one gender is paid. */
const PAY_BEHIND = String.raw`(?:起|左右|以上)?(?:\+\d{0,4}[^,;。男女\d]{0,8})?`;
/** `38岁以下`, `18-45周岁`; the groups are the upper age and the word for years. */
const AGE_LIMIT = String.raw`(?:年龄)?(?:限|在|要求)?(?:\d{2}(?:周?岁)?[-至到]{1,2})?(\d{2})(周?岁)?(?:\(?含\)?)?(?:及?以下|以内|之间|左右)?`;
/** `性38岁以下，女性35岁以下` behind 男. */
const OTHER_AGE = new RegExp(`^${OF_GENDER}[:为]?${AGE_LIMIT}[,、/; ]{0,2}[男女]${OF_GENDER}[:为]?${AGE_LIMIT}`);
/** What an age is of that nobody is hired by. */
const NO_HIRING_AGE = /退休|返聘|婚假|晚婚|社保|参保|保险/;
/** `工底薪4000` behind 男; the group is the figure. */
const payOfGender = (): string =>
  String.raw`${OF_GENDER}(?:${anyIn('no-vague-pay')('pay-name', 'longer-pay-name')}|[日时周月]薪)?[:为是]?(\d{2,5})`;
/** A figure below this is a height, a weight or an age where it has no unit. */
const LEAST_PAY = 300;

const pay = lazily(() => ({
  told: new RegExp(anyIn('no-gender-limit')('paid')),
  /** `5000女6000` behind 男: what the one and what the other is paid. */
  ofOther: new RegExp(`^${payOfGender()}(?:元|块)?${PER}${PAY_BEHIND}[,、/; ]{0,2}[男女]${payOfGender()}(元|块)?${PER}`),
}));

/** `男5000女6000`: pay that differs by gender. */
export function payByGender(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const { text } = context.normalized;
  const other = pay().ofOther.exec(textAfter(context, match, 48));
  if (other === null || other[0].includes(text[match.start] ?? '') || other[1] === other[2]) return undefined;
  const isPay = other[3] !== undefined || PER_TIME.test(other[0]) || (Number(other[1]) >= LEAST_PAY && Number(other[2]) >= LEAST_PAY);
  return isPay && (match.section === 'pay' || pay().told.test(clauseOf(context, match)))
    ? { message: 'pay', span: widened(context, match, 0, other[0].length) }
    : undefined;
}

/** `男性38岁以下，女性35岁以下`: ages that differ by gender. */
export function agesByGender(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  if (match.section === 'company' || match.section === 'duties') return undefined;
  const { text } = context.normalized;
  const other = OTHER_AGE.exec(textAfter(context, match, 40));
  if (other === null || other[0].includes(text[match.start] ?? '') || other[1] === other[3]) return undefined;
  const [, first, , second, years] = other;
  return years !== undefined && isWorkingAge(first) && isWorkingAge(second) && !NO_HIRING_AGE.test(clauseOf(context, match))
    ? { message: 'ages', span: widened(context, match, 0, other[0].length) }
    : undefined;
}
