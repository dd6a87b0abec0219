import { clauseOf, findingsOf, marksOf } from '../marks';
import type { Rule } from '../rule';

/** A base or a formula beside «no upper limit». */
const BASE = /底薪|无责|基本工资|\d{1,2}%|\d{3}/;

/** 不以夸张收入吸引应聘者 */
export const noPayBait: Rule = {
  id: 'no-pay-bait',
  tags: ['pay'],
  level: 'information',
  fixable: 'none',
  summary: { en: 'Earnings should not be used as bait.', 'zh-CN': '不应以夸张收入作为噱头。' },
  rationale: {
    en: 'Exaggerated earnings are named as forbidden bait in the notice of January 2026, and job boards remove such postings.',
    'zh-CN': '2026 年 1 月五部门通知要求不得以“高薪”等为噱头，招聘平台也会下架此类信息。',
  },
  source: {
    en: 'Five-ministry notice on online recruitment information (January 2026); posting standards of job boards',
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
  check: (context) =>
    findingsOf(
      context,
      marksOf(context.matches('no-pay-bait'), (match) => {
        if (match.entry.id !== 'unlimited') return {};
        return { message: 'unlimited', ...(BASE.test(clauseOf(context, match)) && { level: 'hint' as const }) };
      }),
    ),
};
