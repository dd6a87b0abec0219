import { lazily } from '../../lazily';
import { saidMatches } from '../matching/cited';
import { withoutOpenConditions } from '../matching/harmlessTerms';
import { clauseOf, itemAround, phraseAround, textAfter, textBefore, widened, withVerbBehind } from '../matching/phrases';
import { termFindings, type Draft } from '../matching/termFindings';
import type { TermMatch } from '../matching/terms';
import { anyIn } from '../matching/vocabulary';
import type { LintContext, Rule } from '../rule';
import { applicantWords, isAskedOfHolder } from '../subjects/applicants';

const anyOf = anyIn('no-marriage-or-child-limit');

/** A list item that is nothing but a marital status: `已婚`, `未婚者`, `女已婚`. */
const BARE_ITEM = /^[男女]?(?:已婚|未婚|已育|未育)(?:者|人士|女性|男性)?$/;
/** `未婚或三年内` in front of 无生育计划, and what ranks it behind. */
const STATUS_AHEAD = /[已未]婚(?:或者?|且|、|,)?(?:(?:近|未来)?[一二两三四五\d]{1,2}年内)?$/;
const RANK_BEHIND = /^(?:者|的|人士)?(?:优先(?:考虑|录用)?|为佳)/;
/** `政策法规`, `规定的行为` behind 违反计划生育. */
const POLICY_BEHIND = /^(?:(?:基本)?国策|政策)?(?:法律|法规|规定)?(?:的?(?:行为|记录|情况))?/;
/** `未婚或者` in front of 孩子已上学. */
const OR_STATUS_AHEAD = /(?:[已未]婚|单身)(?:或者?|且|、|,|及)$/;
/** ` applicants are preferred`, ` candidates need not apply` behind `single`. */
const englishRanked = lazily(() => {
  const { people, turnedAway } = applicantWords();
  const adverbs = '(?: (?:is|are|will be|highly|strongly|would be)){0,2}';
  return new RegExp(`^ ${people}${adverbs} (?:(?:preferred|preferable|only)(?![a-z])|${turnedAway})`);
});
/** The comma or the bracket in front of `unmarried`, and what closes the item behind it. */
const ENGLISH_ITEM_AHEAD = /(?:^[^a-z0-9]*|[,(/|] ?| - )(?:preferably |must be |should be )?$/;
const ENGLISH_ITEM_BEHIND = /^(?: only| preferred)? ?(?:$|[,.)/|\n])/;
/** A line of the conditions that is nothing but `Single`. */
const NOTHING_BUT_STATUS = /^[^a-z0-9]*(?:single|married|divorced)[^a-z0-9]*$/;
/** What is said of a person beside `single` or `married`, which by themselves may mean much else. */
const personBeside = lazily(
  () => new RegExp(String.raw`(?<![a-z])${anyOf('english-beside')}(?![a-z])|(?<!\d)[1-5]\d ?(?:-|to) ?[2-6]\d(?!\d)`),
);
/** `已婚、未婚均可`. */
const ANY_STATUS = /不限|均可|皆可|都可|亦可|用户|客户/;

/** 招聘不得以婚育状况为条件 */
export const noMarriageOrChildLimit: Rule = {
  id: 'no-marriage-or-child-limit',
  tags: ['legal', 'fairness'],
  level: 'warning',
  fixable: 'none',
  summary: { en: 'Marriage, pregnancy and children must not be conditions.', 'zh-CN': '婚姻、生育状况不得作为录用条件。' },
  rationale: {
    en: 'In China, employers may not ask about plans for children, test for pregnancy, or make marriage and children a condition. Terms such as “maternity insurance” (生育保险) are not meant.',
    'zh-CN': '用人单位不得询问婚育计划、要求孕检，也不得把婚姻、生育状况作为录用条件。“生育保险”之类不在此列。',
  },
  source: {
    en: 'China: Law on the Protection of Women’s Rights and Interests (2022) art. 43; Employment Promotion Law art. 27',
    'zh-CN': '妇女权益保障法（2022 修订）第四十三条；就业促进法第二十七条',
  },
  messages: {
    found: {
      en: '“{found}”: suspected condition on marriage or childbearing (China’s Women’s Rights Protection Law art. 43 and Employment Promotion Law art. 27). Please review and take it out.',
      'zh-CN': '“{found}”疑似以婚姻、生育状况作为条件（妇女权益保障法第四十三条、就业促进法第二十七条），请人工复核；建议删除这一条件。',
    },
    asked: {
      en: '“{found}”: suspected question about marriage or childbearing (China’s Women’s Rights Protection Law art. 43). Please review and do not ask.',
      'zh-CN': '“{found}”疑似询问应聘者的婚姻、生育状况（妇女权益保障法第四十三条），请人工复核；建议不再询问。',
    },
    english: {
      en: '“{found}”: suspected condition on marriage or children (AGG s.11 in Germany, Acas guidance in the UK; equality laws elsewhere). Please review and take it out.',
      'zh-CN':
        '“{found}”疑似以婚姻、生育状况作为条件（德国见 AGG 第 11 条，英国见 Acas 指引，他国见平等就业法），请人工复核；建议删除这一条件。',
    },
  },
  check: (context) => termFindings(context, saidMatches(context, 'no-marriage-or-child-limit'), draftOf),
};

function draftOf(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  switch (match.entry.id) {
    case 'bare': {
      const item = itemAround(context.normalized.text, match);
      const words = context.normalized.text.slice(item.start, item.end);
      return BARE_ITEM.test(words) && !ANY_STATUS.test(withoutOpenConditions(noMarriageOrChildLimit.id, clauseOf(context, match)))
        ? { span: context.normalized.toSource(item.start, item.end) }
        : undefined;
    }
    case 'plans': {
      const whole = phraseAround(context, match, STATUS_AHEAD, RANK_BEHIND);
      return { span: { start: whole.start, end: Math.max(whole.end, withVerbBehind(context, match).end) } };
    }
    case 'family-planning':
      return { span: phraseAround(context, match, /$/, POLICY_BEHIND) };
    case 'asked':
      return { message: 'asked' };
    case 'grown-children':
      return { span: phraseAround(context, match, OR_STATUS_AHEAD, RANK_BEHIND) };
    case 'status':
    case 'couples':
      return { span: withVerbBehind(context, match) };
    case 'english-ranked': {
      const ranked = englishRanked().exec(textAfter(context, match, 70));
      return ranked === null ? undefined : { message: 'english', span: widened(context, match, 0, ranked[0].length) };
    }
    case 'english-bare':
      return isEnglishItem(context, match) ? { message: 'english' } : undefined;
    case 'children':
      return { span: phraseAround(context, match, /有过?$/, RANK_BEHIND) };
    case 'english':
      return match.section === 'benefits' && !isAskedOfHolder(context, match) ? undefined : { message: 'english' };
    default:
      return match.entry.id?.startsWith('english') === true ? { message: 'english' } : {};
  }
}

/** Whether an English marital status is an item of its own; any but `unmarried` takes something else about the person beside it. */
function isEnglishItem(context: LintContext, match: TermMatch): boolean {
  if (match.section === 'requirements' && NOTHING_BUT_STATUS.test(clauseOf(context, match))) return true;
  if (!ENGLISH_ITEM_AHEAD.test(textBefore(context, match, 40)) || !ENGLISH_ITEM_BEHIND.test(textAfter(context, match, 14))) return false;
  return context.normalized.text.startsWith('unmarried', match.start) || personBeside().test(clauseOf(context, match));
}
