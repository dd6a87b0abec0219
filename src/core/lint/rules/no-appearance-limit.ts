import { hasHan } from '../../language';
import { lazily } from '../../lazily';
import { inCaseOf, removal, replacement } from '../fixes';
import { saidMatches } from '../matching/cited';
import { clauseAround } from '../matching/clauses';
import { clauseOf, phraseAround, textAfter, textBefore, widened, withVerbBehind } from '../matching/phrases';
import { termFindings, type Draft } from '../matching/termFindings';
import type { TermMatch } from '../matching/terms';
import { anyIn } from '../matching/vocabulary';
import type { LintContext, Rule } from '../rule';
import { applicantWords } from '../subjects/applicants';

const anyOf = anyIn('no-appearance-limit');

/** `165`, `1.65`, `1米65`, `1m7`, and `1、65` as it is typed. */
const FIGURE = String.raw`(?:1[.米m]\d{1,2}|1[、,]\d{2}(?!\d)|1[4-9]\d)`;
const UNIT = '(?:cm|厘米|公分|米|m)?';
/** `，男170以上` behind a height for the other gender. */
const OTHER_HEIGHT = new RegExp(String.raw`^[,、/; ]?[男女](?:性|生|士)?(?:身高)?(?:要求)?${FIGURE}${UNIT}(?: ?(?:及?以上|左右|\+))?`);
/** `175以上` behind 男. */
const HEIGHT_OF_GENDER = /^(?:性|生|士)?(?:要求|需要?|须)?[:,]?(?:1[4-9]\d)(?:cm|厘米|公分)? ?(?:及?以上|左右|\+)(?!\/)/;
const HEIGHT_BEFORE = /(?:[男女](?:性|生|士)?)?(?:1[4-9]\d ?(?:cm|厘米|公分)|1\.[4-9]\d? ?(?:米|m)|1米[4-9]\d?)$/;

const chinese = lazily(() => {
  const most = `${anyIn('no-age-limit')('upper')}|[<≤]`;
  const kilos = String.raw`(?:kg|公斤|千克|斤)(?: ?(?:之间|以内|以下|及以下|左右))?`;
  return {
    /** What stands behind 身高: `要求165cm以上`, `1.65米-1.75米`, `男170以上，女160以上` up to the first figure. */
    heightBehind: new RegExp(
      `^(?:\\((?:cm|厘米|公分|米)\\))?(?:${anyOf('measure', 'at-least')}|[:,、 ><=≥-]){0,6}(?:${FIGURE}|一米[一二三四五六七八九]{1,2})${UNIT}(?:-{1,2}${FIGURE}${UNIT})?` +
        String.raw`(?: ?(?:及?以上|左右|以内|及?以下|\+))?`,
    ),
    /** `90斤以内`, `不超过60kg`, `45-55公斤`; without a unit it takes a limit, `110以内`, `不超过120`. */
    weightBehind: new RegExp(
      String.raw`^(?:${anyOf('measure')}|${most}|[:,、 =]){0,5}(?:[4-9]\d|1\d{2}|2[0-4]\d)(?: ?-{1,2} ?\d{2,3})? ?` +
        String.raw`(?:${kilos}|(?:以内|之内|及?以下)|(?<=(?:${most}) ?\d{2,3})(?![\d%.]))`,
    ),
    /** `烟疤` behind 无纹身. */
    scarsBehind: new RegExp(`^[、,和及与或]?(?:无|没有)?(?:明显)?${anyOf('scar')}`),
    /** `无大面积` in front of 纹身; who has some or none of it is all one. */
    noSkinAhead: new RegExp(`(?<!有)${anyOf('no-skin')}(?:${anyOf('how-large', 'scar')}|[、,和及与或]|[纹文]身){0,4}$`),
    /** `过大者不收`, `的勿扰` behind it. */
    skinRefused: new RegExp(
      `^(?:[、,和及与或]?(?:${anyOf('scar')}|[纹文]身))?(?:${anyOf('how-large')}){0,3}(?:的|者|人员|人士){0,2},?(?:一律|均|都|暂)?(?:${applicantWords().chineseTurnedAway}|${applicantWords().chineseNotWanted})`,
    ),
    /** `同事都是小姐姐，` in front of 颜值高: colleagues are praised, and no-sexualized-bait says what there is to say. */
    colleaguesAhead: new RegExp(`${anyOf('colleague')}(?!招|要求|需)[^,。;]{0,6}(?:都|全|个个|清一色|人均|平均)[^。;]{0,12}$`),
  };
});

const english = lazily(() => {
  const feet = String.raw`[45]' ?(?:\d{1,2})?"?|[45](?:\.\d{1,2})? ?(?:ft|feet|foot)\.?(?: ?\d{1,2} ?(?:inches|inch|in)?)?`;
  const metres = String.raw`1[4-9]\d(?: ?cms?\.?|(?= ?\+))|1\.[4-9]\d ?m`;
  const limit = `(?:should |must )?(?:be )?(?:${anyIn('no-age-limit')('english-upper')}|below|under|within|between)`;
  const least = `(?:(?:a )?${anyOf('english-at-least')} ){0,2}`;
  return {
    /** `At least 158 cm or ` before taller, `5'4" ` before in height and above. */
    figureBefore: new RegExp(`(?:(?<![a-z])${least})(?<![\\d.])(?:${feet}|${metres}),? ?(?:(?:or|and|&) )?$`),
    /** ` 4 inches`, `3in` behind `at least 5 feet`, up to the end of the item. */
    inches: /^\.? ?(?:\d{1,2} ?(?:inches|inch|in\.?|")?)?(?: tall| in height)?(?=$|[,.;)\n])/,
    /** `: 5'4"`, ` of at least 165 cm`, ` - 5'7" & above`; in ` of 5 ft` something else may be that high. */
    height: new RegExp(`^(?:[ :-]|${anyOf('english-at-least')}){0,6}(?:${feet}|${metres})(?![a-z\\d])(?: (?:&|and|or) above| plus| ?\\+)?`),
    /** ` below 60kg`, `: 50-65 kg`, ` not more than 130 lbs`; without a limit or a colon it is something else that weighs so much. */
    weight: new RegExp(
      String.raw`^ ?(?:[:-]|${limit}) ?(?:[4-9]\d|1\d{2})(?: ?(?:-{1,2}|to|and) ?\d{2,3})? ?(?:kgs?|lbs?|pounds)(?![a-z])`,
    ),
  };
});
/** How looks are spoken of in English: what leads to them, the words for them that stand for a noun behind, and that noun. */
const describedLooks = lazily(() => ({
  ahead: /^(?:must be|should be|be) /i,
  adjective: new RegExp(`${anyOf('english-adjective')}$`, 'i'),
  noun: new RegExp(`^(?: ${anyOf('english-noun')}(?![a-z]))?`),
}));
/** The inches of `5'2"`, and `and above`. */
const INCHES_BEHIND = /^ ?(?:\d{1,2}"?)?(?: ?(?:tall|in height))?(?: (?:&|and|or) above)?/;
const SAYS_HEIGHT = /tall|height/;
const OPENS_HEIGHT = /(?:^[^a-z\d]*|[,(/:] ?|(?<![a-z])(?:height|(?:fe)?males?|(?:wo)?m[ae]n|ladies|gents|boys|girls)[ :-]{1,3}(?:of )?)$/;
const MINIMUM_AHEAD = /(?:minimum|min\.?) $/;
const SKIN = /[纹文]身|刺青|花臂|疤|tattoo/;
/** `及传染病` behind 无纹身: without the one, what is said of the other would have no 无. */
const SHARES_ITS_NO = /^(?:及|和|与|或|以及|、)(?!无|没有|不)[\u4e00-\u9fff]/;
/** `整体` in front of 形象好. */
const WHOLE_AHEAD = /(?:整体|个人|自身|外在|本人)的?$/;
/** Work for which the figure is the task itself, named beside the figure. */
const FIGURE_NEEDED = /试穿|试衣|试装|试版|上身效果|模特|拍摄/;

/** 招聘不应以外貌、身高为条件 */
export const noAppearanceLimit: Rule = {
  id: 'no-appearance-limit',
  tags: ['legal', 'fairness'],
  level: 'information',
  fixable: 'offer',
  summary: { en: 'Looks and height should not be conditions.', 'zh-CN': '外貌、身材、身高不应作为录用条件。' },
  rationale: {
    en: 'Looks have nothing to do with most jobs, and on Chinese job boards they go together with gender limits. Chinese law does not list them, but it forbids a higher bar for one gender.',
    'zh-CN': '多数岗位与外貌无关，这类要求常与性别限制相伴出现。法律未逐项列出外貌，但不得以此对某一性别提高录用标准。',
  },
  source: {
    en: 'Measured: 6.5 percent of general postings; China: Law on the Protection of Women’s Rights and Interests (2022) art. 43 where it raises the bar for women',
    'zh-CN': '实测：6.5% 的综合类招聘文本含有此类要求；变相提高女性录用标准的，见妇女权益保障法（2022 修订）第四十三条',
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
    weight: {
      en: '“{found}”: suspected limit by weight. Please review; keep it only where the work itself demands it.',
      'zh-CN': '“{found}”疑似体重限制，请人工复核；只有工作本身确有需要时才保留。',
    },
    voice: {
      en: '“{found}”: suspected limit by the sound of the voice. Please review; what the work needs is clear speech.',
      'zh-CN': '“{found}”疑似以嗓音作为条件，请人工复核；建议改写为口齿清楚、表达得体。',
    },
  },
  check: (context) =>
    termFindings(context, saidMatches(context, 'no-appearance-limit'), draftOf, (span, found) => [
      /\d|身高|体重|眼镜/.test(found) || SKIN.test(found.toLowerCase())
        ? removal(context, span)
        : replacement(context, span, insteadOf(found)),
    ]),
};

function insteadOf(found: string): string {
  if (/声|嗓/.test(found)) return '口齿清楚、表达得体';
  if (hasHan(found)) return '着装整洁、沟通得体';
  const { ahead, adjective } = describedLooks();
  const lead = ahead.exec(found)?.[0] ?? '';
  return lead === '' && !adjective.test(found)
    ? inCaseOf(found, 'professional manner')
    : `${lead}${inCaseOf(found.slice(lead.length), 'neat and professional')}`;
}

function draftOf(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  switch (match.entry.id) {
    case 'looks':
      return chinese().colleaguesAhead.test(textBefore(context, match, 24)) ? undefined : looksDraft(context, match);
    case 'height':
      return heightDraft(context, match);
    case 'height-by-gender':
      return heightByGender(context, match);
    case 'bare-height':
      return bareHeightDraft(context, match);
    case 'weight':
      return measured(context, match, 'weight', chinese().weightBehind);
    case 'english-height':
      return measured(context, match, 'height', english().height);
    case 'english-weight':
      return measured(context, match, 'weight', english().weight);
    case 'english-feet':
      return { message: 'height', span: phraseAround(context, match, /$/, INCHES_BEHIND, 24), ...quieter(context, match) };
    case 'english-feet-words':
      return english().inches.test(textAfter(context, match, 24))
        ? { message: 'height', span: phraseAround(context, match, /$/, english().inches, 24), ...quieter(context, match) }
        : undefined;
    case 'english-tall':
      return tallDraft(context, match);
    case 'tattoo':
      return skinDraft(context, match);
    case 'voice':
      return { message: 'voice' };
    case 'english':
      return { span: phraseWithoutAnd(context, match) };
    case 'english-personality':
      return { span: phraseAround(context, match, /$/, describedLooks().noun, 20) };
    default:
      return looksDraft(context, match);
  }
}

function looksDraft(context: LintContext, match: TermMatch): Partial<Draft> {
  if (!SKIN.test(wordsOf(context, match))) {
    const { start } = phraseAround(context, match, WHOLE_AHEAD, /^/);
    return { span: { start, end: withVerbBehind(context, match).end } };
  }
  const span = phraseAround(context, match, /$/, chinese().scarsBehind);
  const rest = context.document.text.slice(span.end, span.end + 4);
  return SHARES_ITS_NO.test(rest) ? { span, fixes: () => [] } : { span };
}

/** `无大面积纹身`, `纹身过大者不收`. */
function skinDraft(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const { noSkinAhead, skinRefused } = chinese();
  const ahead = noSkinAhead.exec(textBefore(context, match, 20))?.[0] ?? '';
  const behind = skinRefused.exec(textAfter(context, match, 20))?.[0] ?? '';
  if (ahead === '' && behind === '') return undefined;
  return { span: widened(context, match, ahead.length, behind.length) };
}

function heightDraft(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const { normalized } = context;
  const behind = chinese().heightBehind.exec(textAfter(context, match, 32));
  if (behind === null) return undefined;
  const end = match.end + behind[0].length;
  const other =
    OTHER_HEIGHT.exec(normalized.text.slice(end, Math.min(end + 24, clauseAround(normalized.text, match).end)))?.[0].length ?? 0;
  const start = /[男女](?:性|生|士)?$/.exec(textBefore(context, match, 2))?.[0].length ?? 0;
  return { message: 'height', span: normalized.toSource(match.start - start, end + other), ...quieter(context, match) };
}

function bareHeightDraft(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const before = HEIGHT_BEFORE.exec(textBefore(context, match, 12));
  if (before === null) return undefined;
  return { message: 'height', span: widened(context, match, before[0].length, 0), ...quieter(context, match) };
}

/** `男175以上，女163以上`, with no word for height. */
function heightByGender(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const behind = HEIGHT_OF_GENDER.exec(textAfter(context, match, 16))?.[0].length;
  if (behind === undefined) return undefined;
  const other = OTHER_HEIGHT.exec(textAfter(context, match, 40).slice(behind))?.[0].length ?? 0;
  return {
    message: 'height',
    span: widened(context, match, 0, behind + other),
    ...quieter(context, match),
  };
}

/** `158 cm or taller`, `5'4" in height`; in `165 cm and above`, which may be said of a thing, the figure opens the item or is called a height. */
function tallDraft(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const before = textBefore(context, match, 60);
  const figure = english().figureBefore.exec(before);
  if (figure === null) return undefined;
  if (!SAYS_HEIGHT.test(wordsOf(context, match)) && !OPENS_HEIGHT.test(before.slice(0, figure.index))) return undefined;
  return { message: 'height', span: widened(context, match, figure[0].length, 0), ...quieter(context, match) };
}

/** A height or weight with its figure behind it. */
function measured(context: LintContext, match: TermMatch, message: 'height' | 'weight', figure: RegExp): Partial<Draft> | undefined {
  return figure.test(textAfter(context, match, 48))
    ? { message, span: phraseAround(context, match, MINIMUM_AHEAD, figure, 48), ...quieter(context, match) }
    : undefined;
}

const quieter = (context: LintContext, match: TermMatch): Pick<Draft, 'level'> =>
  FIGURE_NEEDED.test(clauseOf(context, match)) ? { level: 'hint' } : {};

const wordsOf = ({ normalized }: LintContext, { start, end }: TermMatch): string => normalized.text.slice(start, end);

/** `slim` of `slim and`, `attractive` of `attractive and friendly`: the next condition and the word that joins it on are no part of this one. */
function phraseWithoutAnd(context: LintContext, match: TermMatch): Draft['span'] {
  const words = wordsOf(context, match).replace(/(?<=^attractive) and .*$| and$/, '');
  return context.normalized.toSource(match.start, match.start + words.length);
}
