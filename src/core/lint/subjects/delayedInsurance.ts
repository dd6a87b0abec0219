import { lazily } from '../../lazily';
import type { Span } from '../../text';
import { clauseOf, textAfter, textBefore, throughBehind, widened } from '../matching/phrases';
import type { TermMatch } from '../matching/terms';
import { anyIn } from '../matching/vocabulary';
import type { LintContext } from '../rule';

const RULE = 'no-delayed-insurance';
const anyOf = anyIn(RULE);

const CHINESE_TERM = '(?:[一二两三四五六半1-9]|1[0-2])个?(?:月|年)';
const ENGLISH_TERM = String.raw`(?:\d{1,2}|one|two|three|six)[ -]?months?`;

const chinese = lazily(() => {
  const employed = '(?:入职|工作|在职|上班)?';
  /** `转正后`, `过了试用期`, `满三个月后`; `转正` alone only before the verb. */
  const later =
    `(?:转正之?后|转正即?(?=[缴交买购享办签投参代]|$)|过试用期(?=[缴交买购享办上])|转正起|[过通满]?过?试用期(?:结束|满|通?过)?之?后|试用期满|过了试用期|${CHINESE_TERM}的?试用期(?:结束|满|期满|过)?之?后` +
    `|第[三四五六3-6]个?月(?:起|开始|以?后)|(?:成为|转为)?正式员工之?后|转正满?${CHINESE_TERM}之?后` +
    `|${employed}满?${CHINESE_TERM}之?后|${employed}满${CHINESE_TERM})`;
  const contract = `签订?(?:劳动|正式|劳务)?合同(?:[、,并且和及]{0,2}${anyOf('pay-in')})?`;
  const paid = `${anyOf('employer')}?(?:统一)?${anyOf('pay-in')}`;
  return {
    /** `转正后（公司为员工）缴纳` right before the insurance; a figure or another item between them breaks the link. The group is the verb. */
    before: new RegExp(
      `${later},?${anyOf('employer', 'adverb')}?${anyOf('for-staff')}?(${anyOf('pay-in')}|提供|${contract}|有)?(?:全额|国家规定的?|法定|社会)?[:"“]?$`,
    ),
    /** `五险一金（转正后缴纳）`, `公积金满三个月后交`, `社保，转正后购买`; behind a comma the verb must have no other object. */
    behind: new RegExp(`^(?:一金)?(?:[(:、 ]?${later},?${paid}\\)?|,${later},?${paid}(?=$|[,)、 ]))`),
    /** `五险一金（试用期后）`, `社保（转正）`: a bracket that says nothing but when. */
    bracket: new RegExp(`^(?:一金)?\\((?:${later}|转正)[起即]?${anyOf('pay-in')}?\\)`),
    /** `（试用期2个月，试用期不交）` behind the insurance; what is not paid is nothing else. */
    notInProbation: new RegExp(
      `^(?:一金)?[(,:、]?(?:试用期[为是:]?${CHINESE_TERM}[,、])?试用期(?:内|间|期间)?(?:暂?[不无]|没有?)(?:给|予|予以)?(?:${anyOf('pay-in')}|有)?(?=$|[,、) ])\\)?`,
    ),
    /** `试用期间不缴纳`, `试用期不含` in front of it. */
    noneAhead: new RegExp(
      `试用期(?:间|内|期间)?(?:公司|单位)?(?:均|都|一律)?(?:暂?不予?|没有?|无)(?:${anyOf('pay-in')}|含|包含|包括|有|给|提供|涉及)?$`,
    ),
    atOnce: new RegExp(anyOf('at-once')),
    more: new RegExp(`^(?:一金)?(?:${anyOf('more')}|\\d)`),
  };
});

/** Where a text puts off the insurance that it names in Chinese: `转正后缴纳社保`, `五险一金（试用期后）`. */
export function chineseDelay(context: LintContext, match: TermMatch): Span | undefined {
  const { before, behind, bracket, notInProbation, noneAhead, atOnce, more } = chinese();
  const none = noneAhead.exec(textBefore(context, match, 20));
  if (none !== null) return widened(context, match, none[0].length, 0);
  const ahead = before.exec(textBefore(context, match, 30));
  const after = textAfter(context, match, 30);
  if (ahead !== null) {
    const isMore = ahead[1] === undefined && (more.test(after) || atOnce.test(clauseOf(context, match)));
    return isMore ? undefined : widened(context, match, ahead[0].length, 0);
  }
  return throughBehind(context, match, bracket.exec(after) ?? behind.exec(after) ?? notInProbation.exec(after));
}

const english = lazily(() => {
  const probation = `(?:the )?(?:(?:completion|end) of )?(?:the |your )?(?:${ENGLISH_TERM} ?)?(?:of )?probation`;
  return {
    /** ` & insurance after probation` behind one of the statutory insurances. */
    later: new RegExp(
      `^(?: ?(?:[&/,+]|and)? ?${anyOf('english', 'more-insurances')}){0,3} ?[(-]? ?${anyOf('after')} ` +
        `(?:${probation}|${ENGLISH_TERM}|confirmation|regulari[sz]ation)(?: period| (?:of )?(?:probation|regulari[sz]ation))?\\)?`,
    ),
    /** ` is paid after probation` behind social insurance. */
    socialLater: new RegExp(
      `^(?: ?(?:[&/,+]|and) ?${anyOf('second-insurance')})? ?[(-]? ?(?:(?:is |are |will be |to be )?${anyOf('begins')} ?)?(?:only )?` +
        `${anyOf('after')} (?:${probation}|${ENGLISH_TERM}|confirmation)(?: period)?\\)?`,
    ),
    /** ` is provided during the probation period` behind it. */
    inProbation: new RegExp(
      '^(?:,| is| are| will be)? ?(?:paid |provided |offered )?(?:during|in|within|until|before) (?:the )?(?:end of )?(?:the )?' +
        '(?:probation(?:ary)?|trial)(?: period)?(?![a-z])',
    ),
  };
});

/** Nothing, or an item that ends, in front of an insurance that is meant as the statutory one. */
const ITEM_AHEAD = /(?:^[^a-z0-9]*|[,(] ?|(?:^|[^a-z])(?:your|all|full|the|paid|social) )$/;
const NONE_AHEAD = /(?<![a-z])no (?:social )?$/;

/** `EPF after confirmation`. */
export const englishDelay = (context: LintContext, match: TermMatch): Span | undefined =>
  throughBehind(context, match, english().later.exec(textAfter(context, match, 60)));

/** `Social insurance is paid after probation`, `no social insurance during probation`. */
export function socialDelay(context: LintContext, match: TermMatch): Span | undefined {
  return throughBehind(context, match, english().socialLater.exec(textAfter(context, match, 100))) ?? noneInProbation(context, match);
}

/** The same of «insurance» without more, where it is an item of its own. */
export function insuranceDelay(context: LintContext, match: TermMatch): Span | undefined {
  return ITEM_AHEAD.test(textBefore(context, match, 30)) ? socialDelay(context, match) : noneInProbation(context, match);
}

function noneInProbation(context: LintContext, match: TermMatch): Span | undefined {
  const none = NONE_AHEAD.exec(textBefore(context, match, 20));
  const behind = english().inProbation.exec(textAfter(context, match, 60));
  if (none === null || behind === null) return undefined;
  return widened(context, match, none[0].length, behind[0].length);
}
