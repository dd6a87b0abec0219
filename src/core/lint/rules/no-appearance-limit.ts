import { findingsOf, marksOf, removal, replacement, textAfter, textBefore, type Mark } from '../marks';
import type { LintContext, Rule } from '../rule';
import { clauseAround, type TermMatch } from '../terms';

/** What stands behind 身高: `要求165cm以上`, `1.65米-1.75米`, `男170以上，女160以上` up to the first figure. */
const HEIGHT_BEHIND =
  /^(?:要求|需|须|应|不低于|不得低于|达到|达|在|约|男|女|性|生|士|[:,、 ><=≥-]){0,6}(?:1[.米m]\d{1,2}|1[4-9]\d|一米[一二三四五六七八九]{1,2})(?:cm|厘米|公分|米|m)?(?:-{1,2}(?:1[.米m]\d{1,2}|1[4-9]\d)(?:cm|厘米|公分|米|m)?)?(?:及?以上|左右|以内|及?以下)?/;
/** `，男170以上` behind a height for the other gender. */
const OTHER_HEIGHT = /^[,、/; ]?[男女](?:性|生|士)?(?:身高)?(?:要求)?(?:1[.米m]\d{1,2}|1[4-9]\d)(?:cm|厘米|公分|米|m)?(?:及?以上|左右)?/;
const HEIGHT_BEFORE = /(?:[男女](?:性|生|士)?)?(?:1[4-9]\d ?(?:cm|厘米|公分)|1\.[4-9]\d? ?(?:米|m)|1米[4-9]\d?)$/;

/** 招聘不应以外貌、身高为条件 */
export const noAppearanceLimit: Rule = {
  id: 'no-appearance-limit',
  tags: ['legal', 'fairness'],
  level: 'information',
  fixable: 'offer',
  summary: { en: 'Looks and height should not be conditions.', 'zh-CN': '外貌、身材、身高不应作为录用条件。' },
  rationale: {
    en: 'Looks have nothing to do with most jobs; on Chinese boards they go together with gender limits. The law does not list them, but a higher bar for one gender is forbidden.',
    'zh-CN': '多数岗位与外貌无关，这类要求常与性别限制相伴出现。法律未逐项列出外貌，但不得以此对某一性别提高录用标准。',
  },
  source: {
    en: 'Measured: 6.5 percent of general postings; Law on the Protection of Women’s Rights and Interests (2022) art. 43 where it raises the bar for women',
    'zh-CN': '统计：6.5% 的综合类招聘文本出现；变相提高女性录用标准的，见妇女权益保障法（2022 修订）第四十三条',
  },
  messages: {
    found: {
      en: '“{found}”: suspected condition on looks, which most jobs do not need. Please review; ask for neat dress and good communication instead.',
      'zh-CN': '“{found}”疑似以外貌作为条件，与多数岗位的工作能力无关，请人工复核；建议改写为着装整洁、沟通得体等要求。',
    },
    height: {
      en: '“{found}”: suspected limit by height. Please review; keep it only where the work itself demands it.',
      'zh-CN': '“{found}”疑似身高限制，请人工复核；只有工作本身确有需要时才保留。',
    },
  },
  check: (context) =>
    findingsOf(
      context,
      marksOf(context.matches('no-appearance-limit'), (match) => markOf(context, match)),
      (span, found) => [
        /\d|身高/.test(found)
          ? removal(context, span)
          : replacement(context, span, /[\u4e00-\u9fff]/.test(found) ? '着装整洁、沟通得体' : 'professional manner'),
      ],
    ),
};

function markOf(context: LintContext, match: TermMatch): Partial<Mark> | undefined {
  const { normalized } = context;
  if (match.entry.id === 'height') {
    const behind = HEIGHT_BEHIND.exec(textAfter(context, match, 32));
    if (behind === null) return undefined;
    const end = match.end + behind[0].length;
    const other =
      OTHER_HEIGHT.exec(normalized.text.slice(end, Math.min(end + 24, clauseAround(normalized.text, match).end)))?.[0].length ?? 0;
    const start = /[男女](?:性|生|士)?$/.exec(textBefore(context, match, 2))?.[0].length ?? 0;
    return { message: 'height', span: normalized.toSource(match.start - start, end + other) };
  }
  if (match.entry.id === 'bare-height') {
    const before = HEIGHT_BEFORE.exec(textBefore(context, match, 12));
    return before === null ? undefined : { message: 'height', span: normalized.toSource(match.start - before[0].length, match.end) };
  }
  return {};
}
