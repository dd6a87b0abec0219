import { lazily } from '../../lazily';
import { saidMatches } from '../matching/cited';
import { isWholeItem, phraseAround, textAfter, textBefore, throughBehind, widened } from '../matching/phrases';
import { termFindings, type Draft } from '../matching/termFindings';
import type { TermMatch } from '../matching/terms';
import { anyIn } from '../matching/vocabulary';
import type { LintContext, Rule } from '../rule';
import { applicantWords } from '../subjects/applicants';

const anyOf = anyIn('no-region-limit');

/** 招聘不应设置户籍、地域限制 */
export const noRegionLimit: Rule = {
  id: 'no-region-limit',
  tags: ['legal', 'fairness'],
  level: 'warning',
  fixable: 'none',
  summary: { en: 'Household registration and origin should not be conditions.', 'zh-CN': '户籍、籍贯、地域不应作为录用条件。' },
  rationale: {
    en: 'China’s notice of January 2026 forbids barriers by household registration, region or status; a Chinese court has held that turning somebody down for their home province is discrimination.',
    'zh-CN': '2026 年 1 月五部门通知要求不得设置户籍、地域、身份等限制；法院已认定以籍贯拒绝录用构成就业歧视。',
  },
  source: {
    en: 'China: five-ministry notice on online recruitment information (January 2026); Employment Promotion Law arts. 26, 31; Yan v. Sheraton (Hangzhou Internet Court, 2019)',
    'zh-CN':
      '五部门《关于规范网络平台招聘类信息发布的通知》（2026 年 1 月）；就业促进法第二十六条、第三十一条；闫某诉喜来登案（杭州互联网法院，2019）',
  },
  messages: {
    found: {
      en: '“{found}”: suspected limit by household registration or origin (China’s five-ministry notice of January 2026 and Employment Promotion Law art. 26). Please review; ask for what the job needs, such as knowing the local market.',
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

const WITHIN_PLACE = '(?:省|市|县|区)?(?:行政区划|行政区域|辖区|区域|境内|省内|市内|区内)?内?(?:常住|城镇|本地)?';
const HAN = String.raw`[\u4e00-\u9fff]`;
const HEAD_OF_ITEM = String.raw`(?:^|[•,、;。.:(\s])`;
/** Behind the name of a place: its people, and no 人力 or 人才. */
const PEOPLE = '(?:籍(?!贯)(?:人员?|人士|者|员工)?|的?人(?![力才民社寿事气文参员口均流脉群]))';

/** What stands in front of a term and belongs to it; made of the names of places on first use. */
const places = lazily(() => {
  const demand = `${anyOf('demand')}?`;
  const named = anyOf('provinces', 'towns', 'short-names');
  const listed = `${named}(?:省|市|籍|人)?[、,/和及与或]`;
  const all = `(?:${listed}){0,6}${named}`;
  const here = '本地|本市|本省|本县|本区|当地';
  /** `河南周口`, `河南省信阳市`. */
  const town = `${all}(?:省|市)?(?:${named}|${HAN}{2}(?=籍|地区))?(?:市|县|地区)?`;
  /** `某某县` of which the list knows nothing. */
  const unknown = `${HAN}{2}(?:省|市|县)(?:${HAN}{2}(?:市|县))?`;
  return {
    /** What names the place in front of 籍. */
    ofOrigin: new RegExp(`${demand}(?:${all}(?:省|市)?|${anyOf('countries')}|${here}|${HAN}{2}市?(?:常住)?)?$`),
    /** What names the place in front of 户口 and the like; a district or town that the list does not know follows 具有 and the like. */
    known: new RegExp(
      `(?:${demand}(?:${all}|[x×某]{1,3}|${here}|常住|市区|城区|全市|全县|全区)|${anyOf('demand')}${HAN}{2,4}(?:市|县|区|镇|乡|街道|旗|(?=行政区|辖区)))${WITHIN_PLACE}$`,
    ),
    /** `青岛市`, `须在西湖区` behind 户籍所在地. */
    behindField: new RegExp(
      `^(?:应|须|需|必须|限)?(?:在|为|是)?[:]?(?:${town}|${here}|本镇|本乡|本街道|本村|${HAN}{2,3}(?:省|市|县|区|镇|乡|街道))`,
    ),
    /** What names the place in front of 本地人, with nothing else in the item. */
    localsOf: new RegExp(`${HEAD_OF_ITEM}${demand}${all}市?$`),
    /** What names the place in front of 地区优先, with nothing else in the item. */
    area: new RegExp(`${HEAD_OF_ITEM}(${all})$`),
    /** Places in front of another place's people: `湖南、` before `河南人勿投`. */
    othersListed: new RegExp(`(?:${listed}){1,6}$`),
    /** Behind 不招: `河南周口籍`, `豫东、皖北人`. */
    refused: new RegExp(`^(?:招|收|用)?(?:来自)?(?:${town}|本地|外省|${unknown})${PEOPLE}`),
    /** Kinds of registration in front of 户口 that are no places. */
    kindOfHukou: new RegExp(`${anyOf('hukou-kind')}$`),
  };
});

/** ` Kerala or Goa` behind `native of`. */
const NATIVE_PLACE = /^ (?:the )?[a-z]{2,20}(?:(?: ?\/ ?| or | and )[a-z]{2,20})?/;
/** ` Indore only` behind `local candidates from`. */
const ENGLISH_PLACE = /^ [a-z]{2,20}(?: [a-z]{2,20})?(?:, [a-z]{2,20})? (?:only|preferred)(?![a-z])/;
/** ` of Kano, Kaduna or Jigawa State only` behind indigene. */
const INDIGENE_OF = /^(?: of (?:[a-z]+(?: state)?(?:, (?:or |and )?| ?\/ ?| or | and )){0,5}[a-z]+(?: state)?)?(?: only)?(?![a-z])/;
/** `者优先` right behind 户口 or 户籍. */
const PREFERRED = /^(?:人员|人士|人口)?[的者]?优先/;
/** Enough for six places in front. */
const REACH = 30;
/** `优先`, `人员勿扰`, `或外省人不要` behind a place. */
const ranked = lazily(() => {
  const { chineseTurnedAway, chineseNotWanted } = applicantWords();
  return new RegExp(
    `^(?:[投扰来]|(?:或[^,。;]{1,8})?(?:人员|人士|人|者)?的?(?:${chineseTurnedAway}|${chineseNotWanted}|优先(?:考虑|录用)?|者优先|为佳))`,
  );
});

/** `43、52开头优先` behind 身份证: the first figures tell where somebody is registered. */
const firstFigures = lazily(() => {
  const { chineseTurnedAway, chineseNotWanted } = applicantWords();
  const figures = String.raw`(?:以|是|为)?\d{1,6}(?:[、,/和及与或]\d{1,6}){0,8}(?:开头|打头|起头)`;
  return new RegExp(`^(?:前[两二三四六]位)?${figures}(?:的|者){0,2}(?:优先|${chineseNotWanted}|${chineseTurnedAway})?`);
});
/** `、安徽勿扰`, `的不要`, `人员一律不招` behind a province; where it is but an exception (`除外`), something else is said of it. */
const provincesRefused = lazily(() => {
  const { chineseTurnedAway, chineseNotWanted } = applicantWords();
  const listed = `(?:[、,/和及与或]?${anyOf('provinces', 'towns')}(?:省|州)?){0,6}`;
  const refused = String.raw`(?!除外)(?:${chineseTurnedAway})|${chineseNotWanted}(?=$|[,。;!、)\n ])`;
  return new RegExp(`^(?:三省|省|州)?${listed}(?:地区|籍贯?|人员?|的|者){0,2}(?:一律|暂时?|均|都|目前){0,2}(?:${refused})`);
});

function draftOf(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  switch (match.entry.id) {
    case 'bare-locals':
      return isWholeItem(context, match) || isLocalOfTown(context, match) ? wholePhrase(context, match, places().known) : undefined;
    case 'hukou-field':
      return withBehind(context, match, places().behindField);
    case 'school-place':
    case 'placed-hukou':
      return places().known.test(textBefore(context, match, REACH)) ? wholePhrase(context, match, places().known) : undefined;
    case 'kinds-of-hukou':
      return places().kindOfHukou.test(textBefore(context, match, 4)) && ranked().test(textAfter(context, match, REACH))
        ? wholePhrase(context, match, places().kindOfHukou)
        : undefined;
    case 'ranked-hukou':
      return PREFERRED.test(textAfter(context, match, 6)) ? wholePhrase(context, match, places().known) : undefined;
    case 'refused':
      return withBehind(context, match, places().refused);
    case 'provinces-refused':
      return withBehind(context, match, provincesRefused());
    case 'id-number':
      return withBehind(context, match, firstFigures());
    case 'origin':
      return wholePhrase(context, match, places().ofOrigin);
    case 'people':
    case 'areas':
      return wholePhrase(context, match, places().othersListed);
    case 'area-preferred': {
      const before = textBefore(context, match, REACH);
      const place = places().area.exec(before);
      return place === null ? undefined : { span: widened(context, match, place[1]?.length ?? 0, 0) };
    }
    case 'english-indigenes':
      return { message: 'english', span: phraseAround(context, match, /$/, INDIGENE_OF, 60) };
    case 'english-native-of':
      return { message: 'english', span: phraseAround(context, match, /$/, NATIVE_PLACE, 44) };
    case 'english-state':
      return { message: 'english' };
    case 'english':
    case 'english-local-candidates':
      return { message: 'english', span: phraseAround(context, match, /$/, ENGLISH_PLACE, 60) };
    default:
      return wholePhrase(context, match, places().known);
  }
}

/** `西安本地人` as an item of its own. */
function isLocalOfTown(context: LintContext, match: TermMatch): boolean {
  return places().localsOf.test(textBefore(context, match, REACH)) && /^(?:$|[,、;。.)\s])/.test(textAfter(context, match, 1));
}

/** The term with what has to stand behind it. */
function withBehind(context: LintContext, match: TermMatch, expression: RegExp): Partial<Draft> | undefined {
  const span = throughBehind(context, match, expression.exec(textAfter(context, match, REACH)));
  return span === undefined ? undefined : { span };
}

/** The phrase with its place and its rank: `限本地户籍`, `上海户口优先`, `湖南、河南人勿投`. */
function wholePhrase(context: LintContext, match: TermMatch, place: RegExp): Partial<Draft> {
  return { span: phraseAround(context, match, place, ranked(), REACH) };
}
