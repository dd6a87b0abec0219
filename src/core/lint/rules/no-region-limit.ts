import { findingsOf, isWholeItem, marksOf, phraseAround, type Mark } from '../marks';
import type { LintContext, Rule } from '../rule';
import type { TermMatch } from '../terms';

/** 招聘不应设置户籍、地域限制 */
export const noRegionLimit: Rule = {
  id: 'no-region-limit',
  tags: ['legal', 'fairness'],
  level: 'warning',
  fixable: 'none',
  summary: { en: 'Household registration and origin should not be conditions.', 'zh-CN': '户籍、籍贯、地域不应作为录用条件。' },
  rationale: {
    en: 'The notice of January 2026 forbids barriers by household registration, region or status; a court has held a refusal for the province of origin to be discrimination.',
    'zh-CN': '2026 年 1 月五部门通知要求不得设置户籍、地域、身份等限制；法院已认定以籍贯拒绝录用构成就业歧视。',
  },
  source: {
    en: 'Five-ministry notice on online recruitment information (January 2026); Employment Promotion Law arts. 26, 31; Yan v. Sheraton (Hangzhou Internet Court, 2019)',
    'zh-CN':
      '五部门《关于规范网络平台招聘类信息发布的通知》（2026 年 1 月）；就业促进法第二十六条、第三十一条；闫某诉喜来登案（杭州互联网法院，2019）',
  },
  messages: {
    found: {
      en: '“{found}”: suspected limit by household registration or origin (five-ministry notice of January 2026, Employment Promotion Law art. 26). Please review; ask for what the job needs, such as knowing the local market.',
      'zh-CN':
        '“{found}”疑似户籍或地域限制（2026 年 1 月五部门通知、就业促进法第二十六条），请人工复核；建议改写为岗位所需的条件，如熟悉当地市场。',
    },
  },
  check: (context) =>
    findingsOf(
      context,
      marksOf(context.matches('no-region-limit'), (match) =>
        match.entry.id === 'bare-locals' && !isWholeItem(context, match) ? undefined : wholePhrase(context, match),
      ),
    ),
};

/** What names the place in front of 户口 or 籍, and what ranks it behind. */
const PLACE = /(?:限|仅限|只限|须有?|需有?|要求|必须有?|具有|有)?(?:本地|本市|本省|本县|本区|当地|[\u4e00-\u9fff]{2}市?(?:常住)?)?$/;
const KNOWN_PLACE =
  /(?:限|仅限|只限|须有?|需有?|要求|必须有?|具有|有)?(?:本地|本市|本省|本县|当地|常住|[京沪粤深]|北京|上海|天津|重庆|广州|深圳|杭州|南京|苏州|成都|武汉|西安|厦门|宁波|长沙|郑州|合肥|青岛|大连|东莞|佛山|福州|济南|昆明|广东|浙江|江苏|湖南|湖北|四川|河南|河北|山东|安徽|福建|江西)(?:市|省)?(?:常住|城镇|本地)?$/;
const RANKED = /^(?:[投扰]|(?:或[^,。;]{1,8})?(?:人员|人士|人|者)?(?:请?勿[投扰]?|优先(?:考虑|录用)?|为佳|者优先|除外|免谈))/;

/** The phrase with its place and its rank: `限本地户籍`, `上海户口优先`, `外地人勿投`. */
function wholePhrase(context: LintContext, match: TermMatch): Partial<Mark> {
  return { span: phraseAround(context, match, match.entry.id === 'origin' ? PLACE : KNOWN_PLACE, RANKED) };
}
