import { lazily } from '../../lazily';
import { removal } from '../fixes';
import { phraseAround } from '../matching/phrases';
import { termFindings, type Draft } from '../matching/termFindings';
import type { TermMatch } from '../matching/terms';
import { anyIn } from '../matching/vocabulary';
import type { LintContext, Rule } from '../rule';

const anyOf = anyIn('no-sexualized-bait');

const behind = lazily(() => {
  const others = ` ?(?:and|&|/|\\+) ?(?:${anyOf('english-looks')} )?${anyOf('english-people')}(?![a-z])`;
  return {
    /** `and handsome guys` behind the girls. */
    others: new RegExp(`^${others}`),
    /** The same with `in the office`, if nothing else follows. */
    othersAndPlace: new RegExp(`^(?:${others})?(?: (?:in|at|on|around) (?:the |our )?[a-z]{2,12}(?= ?(?:$|[,.;!)])))?`),
  };
});
/** `我们公司` in front of 美女如云, with nothing else in the item. */
const placeAhead = lazily(() => new RegExp(`(?:(?<=^|[^\\u4e00-\\u9fff])(?:${anyOf('place')}的?){1,2})?$`));
/** `多` behind 帅哥美女多. */
const MANY_BEHIND = /^多{0,2}/;
/** What leads to the bait and goes with it: `with lots of`. */
const LED_BY = /(?:(?:with|full of|and|plus) )?(?:(?:many|some|lots of|plenty of|the|our) )?$/;

/** 不以异性作为福利 */
export const noSexualizedBait: Rule = {
  id: 'no-sexualized-bait',
  tags: ['fairness'],
  level: 'information',
  fixable: 'offer',
  summary: { en: 'Colleagues should not be advertised for their looks.', 'zh-CN': '不应以“美女多”等说法吸引应聘者。' },
  rationale: {
    en: 'Presenting colleagues as a perk treats them as objects, and tells everyone else that the posting is not for them.',
    'zh-CN': '把同事的外貌当作福利是物化他人，也会劝退其他应聘者。',
  },
  source: {
    en: 'Human Rights Watch 2018 on Chinese job postings; found in real postings',
    'zh-CN': '人权观察 2018 年关于中国招聘广告的报告；真实招聘文本中可见',
  },
  messages: {
    found: {
      en: '“{found}” uses colleagues’ looks or sex as bait and puts others off. Take it out and name a real benefit.',
      'zh-CN': '“{found}”以同事的外貌或性别吸引应聘者，会劝退他人。建议删除，改写真实的福利。',
    },
  },
  check: (context) => termFindings(context, context.matches('no-sexualized-bait'), draftOf, (span) => [removal(context, span)]),
};

/** Of English terms the people of both sexes; the fix takes out what leads to them, and where they are, as well. */
function draftOf(context: LintContext, match: TermMatch): Partial<Draft> {
  if (match.entry.id === 'chinese') {
    const span = phraseAround(context, match, /$/, MANY_BEHIND);
    return { span, fixes: () => [removal(context, { start: phraseAround(context, match, placeAhead(), /^/).start, end: span.end })] };
  }
  if (match.entry.id !== 'english') return {};
  const led = phraseAround(context, match, LED_BY, behind().othersAndPlace, 40);
  return { span: phraseAround(context, match, /$/, behind().others, 40), fixes: () => [removal(context, led)] };
}
