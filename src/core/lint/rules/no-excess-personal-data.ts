import { clauseOf, phraseAround, textAfter, textBefore } from '../phrases';
import type { LintContext, Rule } from '../rule';
import { termFindings, type Draft } from '../termFindings';
import type { TermMatch } from '../terms';

/** What describes a photo: `本人近期全身`, `3张`. */
const DESCRIBED = '(?:\\d{1,2}|[一二两三四五个人本自己您的近期全身半生活彩色免冠正面清晰寸张份 ]){0,14}';
/** `附本人近期…`, `简历及近期…`, `免冠一寸彩色…`. */
const PHOTO_ASKED = new RegExp(`(?:附[上带有送]?|简历(?:以?及|[和与、,+]))${DESCRIBED}$`);
const PHOTO_SIZE = /(?:免冠|[一二两12]寸)(?:免冠|[一二两12]寸|正面|彩色|证件|近期|[白蓝红]底|电子|标准){0,4}$/;
const HANDED_IN = /附|发|投递|寄|提交|提供|携带|请带|需带|须带|面试[^,。;]{0,4}带|报名/;
/** `、毕业证、职称证扫描件`. */
const COPIES = /^(?:原件)?(?:[、,/+及和与][^、,/+及和与。;:()]{1,10}){0,5}(?:及|和|、)?(?:复印件|扫描件|电子版|正反面)/;
/** `with a recent passport-size`, `+ `, `and 2 `, `, 4 `. */
const DESCRIBED_PHOTO =
  '(?:(?:an?|your|one|two|\\d|most|recent|latest|current|passport|passport-sized?|sized?|full|length|full-length|colou?r|clear|good) ){0,6}$';
const ENGLISH_PHOTO = new RegExp(`(?:(?:^|[^a-z])(?:with|and|plus|attach|include|including|also|send|bring) |[+&,] ?)${DESCRIBED_PHOTO}`);
const PHOTO_AHEAD = new RegExp(`(?<![a-z0-9-])${DESCRIBED_PHOTO}`);
/** What asks for a document or a photo in front of it, where it is an item of its own, and behind it. */
const REQUIRED_AHEAD = new RegExp(
  `(?:^[^a-z0-9]*|[,(;] ?(?:and )?|(?<![a-z])(?:please |must |should )?(?:submit|provide|send|bring|attach|enclose|include) )${DESCRIBED_PHOTO}`,
);
const REQUIRED_BEHIND =
  /^(?: and (?:cv|resume|id|photos?))? ?(?:(?:is |are )?(?:also )?(?:required|mandatory|compulsory|a must|needed|requested|necessary)|(?:must|has to|have to|should) be (?:submitted|attached|provided|sent|enclosed|included))(?! (?:upon|after|on|for|by law|when|at))(?![a-z])/;
/** Signs, animals and blood groups that stand in one list with the first, and what ranks applicants by them. */
const SIGNS = '(?:[、,和与及或/]?(?:属?[鼠牛虎兔龙蛇马羊猴鸡狗猪]|[\\u4e00-\\u9fff]{2}座|(?:ab|[abo])型(?:血型?)?)){0,4}';
const RANKED_BEHIND = new RegExp(
  `^${SIGNS}(?:不合|不符|相合|相冲|犯冲|相配)?(?:者|的|男|女|人|人士|求职者|应聘者){0,2}(?:请?勿[投扰来]?|优先(?:考虑|录用)?|慎投|除外|免谈|不要|不招|不收|不考虑|谢绝|为佳)`,
);
const RANKED_AHEAD = /(?:不要|不招|不收|谢绝|拒绝|仅限|只招|只要|限)$/;
const BLOOD_AHEAD = /(?:ab|[abo])型? ?$/;

/** 投递阶段不应索要与岗位无关的个人信息 */
export const noExcessPersonalData: Rule = {
  id: 'no-excess-personal-data',
  tags: ['legal'],
  level: 'information',
  fixable: 'none',
  summary: {
    en: 'Applicants should not be asked for personal data that applying does not need.',
    'zh-CN': '投递阶段不应索要照片、证件、家庭等与岗位无关的个人信息。',
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
      en: '“{found}” makes birth or blood a condition, which has nothing to do with the work (China’s Labour Contract Law art. 8). Please review and take it out.',
      'zh-CN': '“{found}”以属相、星座、血型等与劳动合同无关的个人情况作为条件（劳动合同法第八条），请人工复核；建议删除这一条件。',
    },
    english: {
      en: '“{found}”: suspected demand for more personal data than an application needs (AGG s.11 in Germany; 29 CFR 1625.4 in the US where it shows the age). Please review; ask for it at hiring, if at all.',
      'zh-CN':
        '“{found}”疑似索要超出投递所需的个人信息（德国见 AGG 第 11 条；涉及年龄的，美国见 29 CFR 1625.4），请人工复核；确有需要的，可在办理入职时再收集。',
    },
  },
  check: (context) => termFindings(context, context.matches('no-excess-personal-data'), draftOf),
};

function draftOf(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  switch (match.entry.id) {
    case 'photo-words': {
      const before = textBefore(context, match, 24);
      const asked = PHOTO_ASKED.test(before) ? PHOTO_ASKED : PHOTO_SIZE;
      return asked.test(before) && HANDED_IN.test(clauseOf(context, match))
        ? { span: phraseAround(context, match, asked, /^/, 24) }
        : undefined;
    }
    case 'birth': {
      const ranked = RANKED_BEHIND.test(textAfter(context, match, 36));
      return ranked || RANKED_AHEAD.test(textBefore(context, match, 4))
        ? {
            message: 'condition',
            span: phraseAround(context, match, ranked ? BLOOD_AHEAD : RANKED_AHEAD, ranked ? RANKED_BEHIND : /^/, 36),
          }
        : undefined;
    }
    case 'copies':
      return COPIES.test(textAfter(context, match, 60)) ? { span: phraseAround(context, match, /$/, COPIES, 60) } : undefined;
    case 'english-photo-words':
      return ENGLISH_PHOTO.test(textBefore(context, match, 60))
        ? { message: 'english', span: phraseAround(context, match, PHOTO_AHEAD, /^/, 50) }
        : undefined;
    case 'english-photo-brought':
      return { message: 'english', span: phraseAround(context, match, PHOTO_AHEAD, /^/, 50) };
    case 'english-required':
      return REQUIRED_AHEAD.test(textBefore(context, match, 50)) && REQUIRED_BEHIND.test(textAfter(context, match, 40))
        ? { message: 'english', span: phraseAround(context, match, PHOTO_AHEAD, REQUIRED_BEHIND, 50) }
        : undefined;
    case 'english':
      return { message: 'english', span: withoutAnd(context, match) };
    default:
      return match.entry.id?.startsWith('english') === true ? { message: 'english' } : {};
  }
}

/** `photo` of `and photo`: the word that joins it to what may well be asked for is no part of it. */
function withoutAnd({ normalized }: LintContext, { start, end }: TermMatch): Draft['span'] {
  return normalized.toSource(start + (/^and /.exec(normalized.text.slice(start, end))?.[0].length ?? 0), end);
}
