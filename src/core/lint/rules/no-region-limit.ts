import { saidMatches } from '../cited';
import { isWholeItem, phraseAround, textBefore } from '../phrases';
import type { LintContext, Rule } from '../rule';
import { termFindings, type Draft } from '../termFindings';
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
    english: {
      en: '“{found}”: suspected limit by origin. Please review; ask for what the job needs, such as living within reach or knowing the local market.',
      'zh-CN': '“{found}”疑似地域限制，请人工复核；建议改写为岗位所需的条件，如通勤可及、熟悉当地市场。',
    },
  },
  check: (context) => termFindings(context, saidMatches(context, 'no-region-limit'), draftOf),
};

const PROVINCES =
  '北京|上海|天津|重庆|河北|河南|山东|山西|陕西|甘肃|青海|宁夏|新疆|西藏|内蒙古?|辽宁|吉林|黑龙江|东北|东三省|江苏|浙江|安徽|福建|江西|湖北|湖南|广东|广西|海南|四川|贵州|云南|台湾|香港|澳门';
const CITIES =
  '广州|深圳|杭州|南京|苏州|无锡|常州|成都|武汉|西安|厦门|宁波|温州|长沙|郑州|合肥|青岛|大连|东莞|佛山|福州|泉州|济南|昆明|贵阳|南昌|南宁|太原|石家庄|哈尔滨|长春|沈阳|潮汕|[京沪粤深]';
/** Provinces by their short names: `云贵川籍`, `两广户籍`. */
const SHORT_NAMES = '云贵川?|川渝|江浙沪?|苏浙沪?|两广|两湖|粤桂|晋冀鲁豫';
const NAMED = `(?:${PROVINCES}|${CITIES}|${SHORT_NAMES})`;
/** `湖南、` and `新疆籍、` in front of another place. */
const LISTED = `(?:${NAMED}(?:省|市|籍|人)?[、,/和及与或]){0,6}`;
const DEMAND = '(?:限|仅限|只限|须有?|需有?|要求|必须有?|具有|具备|持有?|有)?';
const WITHIN_PLACE = '(?:省|市)?(?:省内|市内|区内|内)?(?:常住|城镇|本地)?';
/** What names the place in front of 籍. */
const PLACE = new RegExp(`${DEMAND}(?:${LISTED}${NAMED}(?:省|市)?|本地|本市|本省|本县|本区|当地|[\\u4e00-\\u9fff]{2}市?(?:常住)?)?$`);
/** What names the place in front of 户口 and the like. */
const KNOWN_PLACE = new RegExp(`${DEMAND}(?:${LISTED}${NAMED}|[x×某]{1,3}|本地|本市|本省|本县|当地|常住)${WITHIN_PLACE}$`);
/** Places in front of another place's people: `湖南、` before `河南人勿投`. */
const OTHERS_LISTED = new RegExp(`(?:${NAMED}(?:省|市|籍|人)?[、,/和及与或]){1,6}$`);
/** ` Indore only` behind `local candidates from`. */
const ENGLISH_PLACE = /^ [a-z]{2,20}(?: [a-z]{2,20})?(?:, [a-z]{2,20})? (?:only|preferred)(?![a-z])/;
/** Enough for six places in front. */
const REACH = 30;
const RANKED =
  /^(?:[投扰来]|(?:或[^,。;]{1,8})?(?:人员|人士|人|者)?的?(?:请?勿[投扰来]?|不[要招收]|优先(?:考虑|录用)?|为佳|者优先|除外|免谈))/;

function draftOf(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  switch (match.entry.id) {
    case 'bare-locals':
      return isWholeItem(context, match) ? wholePhrase(context, match, KNOWN_PLACE) : undefined;
    case 'placed-hukou':
      return KNOWN_PLACE.test(textBefore(context, match, REACH)) ? wholePhrase(context, match, KNOWN_PLACE) : undefined;
    case 'origin':
      return wholePhrase(context, match, PLACE);
    case 'people':
    case 'areas':
      return wholePhrase(context, match, OTHERS_LISTED);
    case 'english':
    case 'english-local-candidates':
      return { message: 'english', span: phraseAround(context, match, /$/, ENGLISH_PLACE, 60) };
    default:
      return wholePhrase(context, match, KNOWN_PLACE);
  }
}

/** The phrase with its place and its rank: `限本地户籍`, `上海户口优先`, `湖南、河南人勿投`. */
function wholePhrase(context: LintContext, match: TermMatch, place: RegExp): Partial<Draft> {
  return { span: phraseAround(context, match, place, RANKED, REACH) };
}
