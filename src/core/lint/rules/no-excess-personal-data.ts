import { lazily } from '../../lazily';
import { clauseOf, phraseAround, textAfter, textBefore } from '../matching/phrases';
import { termFindings, type Draft } from '../matching/termFindings';
import type { TermMatch } from '../matching/terms';
import { anyIn } from '../matching/vocabulary';
import type { LintContext, Rule } from '../rule';
import { applicantWords } from '../subjects/applicants';

const anyOf = anyIn('no-excess-personal-data');

const HANDED_IN = /附|发|投递|寄|提交|提供|携带|请带|需带|须带|面试[^,。;]{0,4}带|报名/;
const RANKED_AHEAD = /(?:不要|不招|不收|谢绝|拒绝|仅限|只招|只要|限)$/;
const BLOOD_AHEAD = /(?:ab|[abo])型? ?$/;

/** Enough for what describes a photo, and for a bracket behind the word for the application. */
const PHOTO_REACH = 50;
/** `近期` in front of `一寸免冠照片`. */
const PHOTO_AHEAD = /(?:近期|本人|近照|同版|同底)+$/;

const chinese = lazily(() => {
  const size = '(?:免冠|[一二两12]寸)';
  const described = String.raw`(?:\d{1,2}|[一二两三四五 ]|${anyOf('photo-described')}){0,14}`;
  const sign = String.raw`(?:属?[鼠牛虎兔龙蛇马羊猴鸡狗猪]|[\u4e00-\u9fff]{2}座|(?:ab|[abo])型(?:血型?)?)`;
  return {
    /** `附本人近期全身`, `简历及3张`, `简历(注明期望薪资)及` before 照片. */
    photoAsked: new RegExp(String.raw`(?:附[上带有送]?|[请须需]自?带[上好]?|简历(?:\([^()]{1,30}\))?(?:以?及|[和与、,+]))${described}$`),
    /** `照片`, `彩色电子照` behind `一寸免冠`. */
    photoBehind: new RegExp(`^(?:免冠|${anyOf('photo-kind')}){0,4}(?:照片|彩照|相片|近照|照)?`),
    /** `免冠一寸彩色`. */
    photoSize: new RegExp(`${size}(?:${size}|${anyOf('photo-kind')}){0,4}$`),
    /** `、毕业证、职称证扫描件`. */
    copies: new RegExp(`^(?:原件)?(?:[、,/+及和与][^、,/+及和与。;:()]{1,10}){0,5}(?:及|和|、)?${anyOf('copy')}`),
    /** Signs, animals and blood groups that stand in one list with the first, and what ranks applicants by them. */
    rankedBehind: new RegExp(
      `^(?:[、,和与及或/]?${sign}){0,4}${anyOf('match')}?${anyOf('who')}{0,2}(?:${applicantWords().chineseTurnedAway}|${anyOf('ranked')})`,
    ),
  };
});

const english = lazily(() => {
  /** `recent passport-size `, `2 `: what describes a photo. */
  const described = String.raw`(?:(?:\d|${anyOf('english-photo-described')}) ){0,6}$`;
  const joined = `(?:^|[^a-z])${anyOf('english-joined')} |[+&,] ?`;
  const asked = `(?<![a-z])(?:(?:please|must|should) )?(?:submit|provide|send|bring|attach|enclose|include) `;
  const required = `(?:(?:is|are) )?(?:also )?${anyOf('english-needed')}`;
  const handedIn = `(?:must|has to|have to|should) be ${anyOf('english-handed-in')}`;
  return {
    /** `with a recent passport-size `, `+ `, `and 2 `, `, 4 ` before a photo. */
    photo: new RegExp(`(?:${joined})${described}`),
    photoAhead: new RegExp(`(?<![a-z0-9-])${described}`),
    /** All that stands in front of a photo that is an item of its own: `1. Recent `. */
    itemAhead: new RegExp(`^[^a-z]{0,8}${described}`),
    /** What asks for a document or a photo in front of it, where it is an item of its own, and behind it. */
    requiredAhead: new RegExp(`(?:^[^a-z0-9]*|[,(;] ?(?:and )?|${asked})${described}`),
    requiredBehind: new RegExp(
      `^(?: and (?:cv|resume|id|photos?))? ?(?:${required}|${handedIn})(?! (?:upon|after|on|for|by law|when|at))(?![a-z])`,
    ),
  };
});

/** 投递阶段不应索要与岗位无关的个人信息 */
export const noExcessPersonalData: Rule = {
  id: 'no-excess-personal-data',
  tags: ['legal'],
  level: 'information',
  fixable: 'none',
  summary: {
    en: 'Applicants should not be asked for personal data that applying does not need, nor chosen by it.',
    'zh-CN': '投递阶段不应索要照片、证件、家庭等与岗位无关的个人信息，也不应以此取舍。',
  },
  rationale: {
    en: 'In China, only what relates to the contract may be asked, and only the minimum that is needed; identity documents belong to the day of hiring.',
    'zh-CN': '用人单位只能了解与劳动合同直接相关的基本情况，收集个人信息应限于最小范围；证件信息应在办理入职时收集。',
  },
  source: {
    en: 'China: Personal Information Protection Law arts. 6, 28, 29; Labour Contract Law art. 8; AGG s.11 (Germany)',
    'zh-CN': '个人信息保护法第六条、第二十八条、第二十九条；劳动合同法第八条；德国 AGG 第 11 条',
  },
  messages: {
    found: {
      en: '“{found}”: suspected demand for more personal data than an application needs (China’s Personal Information Protection Law art. 6). Please review; ask for it at hiring, if at all.',
      'zh-CN': '“{found}”疑似索要超出投递所需的个人信息（个人信息保护法第六条），请人工复核；确有需要的，可在办理入职时再收集。',
    },
    condition: {
      en: '“{found}”: suspected condition on birth, blood or drinking, which have nothing to do with the work (China’s Labour Contract Law art. 8). Please review and take it out.',
      'zh-CN':
        '“{found}”疑似以属相、星座、血型、酒量等与劳动合同无关的个人情况作为条件（劳动合同法第八条），请人工复核；建议删除这一条件。',
    },
    drinking: {
      en: '“{found}”: suspected condition on a private habit, which has nothing to do with the work and keeps out people of some faiths. Please review and take it out.',
      'zh-CN': '“{found}”疑似以饮酒习惯作为条件，与工作无关，也会排除有信仰的人，请人工复核；建议删除这一条件。',
    },
    english: {
      en: '“{found}”: suspected demand for more personal data than an application needs (AGG s.11 in Germany; 29 CFR 1625.4 in the US where it shows the age). Please review; ask for it at hiring, if at all.',
      'zh-CN':
        '“{found}”疑似索要超出投递所需的个人信息（德国见 AGG 第 11 条；涉及年龄的，美国见 29 CFR 1625.4），请人工复核；确有需要的，可在办理入职时再收集。',
    },
  },
  check: (context) => termFindings(context, context.matches('no-excess-personal-data'), draftOf),
};

const NOTHING_BEHIND = /^[^a-z]*$/;
/** `photo`, `and a photo` in front of ` of a project you are proud of`, which shows nobody. */
const PHOTO = /(?:photo|photograph|picture|pic)s?$/;
const OF_A_THING =
  /^ of (?!you(?:rself)?(?![a-z])|me(?![a-z])|(?:the|each|every) (?:applicant|candidate)|(?:your|the) face|(?:your )?passport|your (?:id|driver|licence|license))[a-z]/;

function draftOf(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const isEnglish = match.entry.id?.startsWith('english') === true;
  if (isEnglish && PHOTO.test(context.normalized.text.slice(match.start, match.end)) && OF_A_THING.test(textAfter(context, match, 40)))
    return undefined;
  switch (match.entry.id) {
    case 'photo-words': {
      const before = textBefore(context, match, PHOTO_REACH);
      const asked = chinese().photoAsked.test(before) ? chinese().photoAsked : chinese().photoSize;
      return asked.test(before) && HANDED_IN.test(clauseOf(context, match))
        ? { span: phraseAround(context, match, asked, /^/, PHOTO_REACH) }
        : undefined;
    }
    case 'photo-size':
      return { span: phraseAround(context, match, PHOTO_AHEAD, chinese().photoBehind, 12) };
    case 'birth': {
      const ranked = chinese().rankedBehind.test(textAfter(context, match, 36));
      return ranked || RANKED_AHEAD.test(textBefore(context, match, 4))
        ? {
            message: 'condition',
            span: phraseAround(context, match, ranked ? BLOOD_AHEAD : RANKED_AHEAD, ranked ? chinese().rankedBehind : /^/, 36),
          }
        : undefined;
    }
    case 'copies':
      return chinese().copies.test(textAfter(context, match, 60))
        ? { span: phraseAround(context, match, /$/, chinese().copies, 60) }
        : undefined;
    case 'english-photo-words':
      return english().photo.test(textBefore(context, match, 60))
        ? { message: 'english', span: phraseAround(context, match, english().photoAhead, /^/, 50) }
        : undefined;
    case 'english-photo-item':
      return english().itemAhead.test(textBefore(context, match, 50)) && NOTHING_BEHIND.test(textAfter(context, match, 20))
        ? { message: 'english', span: phraseAround(context, match, english().photoAhead, /^/, 50) }
        : undefined;
    case 'english-photo-brought':
      return { message: 'english', span: phraseAround(context, match, english().photoAhead, /^/, 50) };
    case 'english-required':
      return english().requiredAhead.test(textBefore(context, match, 50)) && english().requiredBehind.test(textAfter(context, match, 40))
        ? { message: 'english', span: phraseAround(context, match, english().photoAhead, english().requiredBehind, 50) }
        : undefined;
    case 'drinking':
      return { message: 'condition' };
    case 'english-drinking':
      return { message: 'drinking' };
    case 'english':
      return { message: 'english', span: withoutAnd(context, match) };
    default:
      return isEnglish ? { message: 'english' } : {};
  }
}

/** `photo` of `and photo`: the word that joins it to what may well be asked for is no part of it. */
function withoutAnd({ normalized }: LintContext, { start, end }: TermMatch): Draft['span'] {
  return normalized.toSource(start + (/^and /.exec(normalized.text.slice(start, end))?.[0].length ?? 0), end);
}
