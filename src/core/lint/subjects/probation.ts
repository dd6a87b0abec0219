import { lazily } from '../../lazily';
import type { Span } from '../../text';
import { phraseAround, textAfter, textBefore, throughBehind, widened } from '../matching/phrases';
import type { TermMatch } from '../matching/terms';
import { anyIn } from '../matching/vocabulary';
import type { LintContext } from '../rule';

const anyOf = anyIn('no-delayed-insurance');

/** Probation is paid at this share of the later pay or more (China's Labour Contract Law art. 20). */
const LEAST_SHARE = 0.8;

const AMOUNT = String.raw`(\d{4,5}|\d{1,2}(?:\.\d)?k)(?![\d%])(?:元|块)?(?:/月|每月|一个月)?`;

const probationForms = lazily(() => {
  const name = anyIn('no-vague-pay')('pay-name', 'longer-pay-name');
  const pay = `(?:(?:基本|基础|固定)?${name})?`;
  const number = String.raw`(?:\d{1,2}|[一二两三四五六七八九十半]{1,2})`;
  const withinDays = `[前头]?${number}[天日](?:以?内)?${anyOf('leaving')}`;
  const tooShort = `(?:[未没不](?:能|有)?(?:做|干|上)?满|(?:做|干|上)不满) ?${number}个?(?:天|日|周|星期|月)`;
  const signs = `${anyOf('before-signing')}{0,3}(?:签订|签署|签)(?:正式的?|书面|[一二三1-3]年期?的?)?$`;
  const passed = '(?:试用期?(?:[一二两三四五六1-6]个?月)?,?(?:期?满|结束|通过|过)?(?:后|并|且|经|,){0,2}(?:考核|考察|评估)?(?:合格|通过)?';
  return {
    /** `试用期满考核合格的签订` before 劳动合同: the contract begins only after probation. */
    signedLater: new RegExp(`${passed}(?<=满|结束|过|合格|后)(?:之?后|的|者|人员|员工){0,2}|转正之?后),?${signs}`),
    /** `自离`, `未做满7天`, `三天内离职` in front of 无工资. */
    leavingAhead: new RegExp(`(?:${anyOf('left-at-once')}|${withinDays}|${tooShort})[^,。;]{0,8},?(?:的|者)?(?:一律|均|都|则|,)?$`),
    long: /^(?:为|是|:|一般为|一般|约|共)?(?:(?:[7-9]|1[0-2]|[七八九十]|十[一二])个月|(?:[12]|[一二两])年|半年以上|(?:半年|[3-6]个月|[3-6])(?:至|到|-)(?:一年|1年|(?:[7-9]|1[0-2])个月)|[六6]个月以上)/,
    low: new RegExp(
      `^(?:[为:]?[1-6一二两三四五六]个月[,(]?(?=${name})|间|内)?的?${name}?(?:为|是|按|发|:|发放|打)*` +
        `(?:转正|正式)?后?${name}?的?(?:[1-7]\\d%|百分之[一二三四五六七]十|[一二三四五六七]折)`,
    ),
    /** `工资3000元（转正后4000元`: the two amounts, of which the second may be the lower end of a range. */
    thenAndLater: new RegExp(
      `^(?:间|内)?(?:[1-6一二两三四五六]个月)?[:,]?${pay}[为是:]?${AMOUNT}${pay}[ ,、/(]{0,2}转正之?后?的?${pay}[为是:]?${AMOUNT}`,
    ),
    trainingAhead: new RegExp(`(?:${anyOf('training')}|试用)(?:期间?|期内|阶段)?[^。;、]{0,12}$`),
    trainingBehind: new RegExp(`^的?(?:岗前|入职|上岗前?|带教)?${anyOf('training')}期?`),
  };
});

/** `试用期一年`: more than six months of it. */
export const longProbation = (context: LintContext, match: TermMatch): Span | undefined =>
  throughBehind(context, match, probationForms().long.exec(textAfter(context, match, 30)));

/** `试用期工资为转正后的60%`, `试用期工资3000元（转正后4000元）`: paid below the share that is due. */
export function lowProbationPay(context: LintContext, match: TermMatch): Span | undefined {
  const found = probationForms().low.exec(textAfter(context, match, 30)) ?? lowAmount(textAfter(context, match, 50));
  return throughBehind(context, match, found);
}

function lowAmount(after: string): RegExpExecArray | null {
  const amounts = probationForms().thenAndLater.exec(after);
  return amounts !== null && inYuan(amounts[1]) < LEAST_SHARE * inYuan(amounts[2]) ? amounts : null;
}

const inYuan = (amount = ''): number => (amount.endsWith('k') ? 1000 * Number(amount.slice(0, -1)) : Number(amount));

/** `培训期无薪`: a match with the training or trial days it is about, with how long they take; undefined where there are none. */
export function unpaidTraining(context: LintContext, match: TermMatch): Span | undefined {
  const { trainingAhead, trainingBehind } = probationForms();
  const span = phraseAround(context, match, trainingAhead, trainingBehind, 24);
  return span.start < match.span.start || span.end > match.span.end ? span : undefined;
}

/** `未做满7天无工资`: work that is not paid where somebody leaves early. */
export function unpaidWhenLeaving(context: LintContext, match: TermMatch): Span | undefined {
  const ahead = probationForms().leavingAhead.exec(textBefore(context, match, 30));
  return ahead === null ? undefined : widened(context, match, ahead[0].length, 0);
}

/** `试用期满后签订劳动合同`: the contract that the match names begins only after probation. */
export function contractAfterProbation(context: LintContext, match: TermMatch): Span | undefined {
  const signed = probationForms().signedLater.exec(textBefore(context, match, 40));
  return signed === null ? undefined : widened(context, match, signed[0].length, 0);
}
