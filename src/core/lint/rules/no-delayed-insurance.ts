import { clauseOf, phraseAround, textAfter, textBefore } from '../phrases';
import type { LintContext, Rule } from '../rule';
import { termFindings, type Draft } from '../termFindings';
import type { TermMatch } from '../terms';

const LATER =
  '(?:转正(?:之)?后|转正即?(?=缴|交|买|购|享|办|签|投|参|代)|转正起|(?:过|通过|满)?试用期(?:结束|满|过|通过)?(?:之)?后|试用期满|过了试用期|(?:入职|工作|在职|上班)?满?(?:[一二两三四五六半1-9]|1[0-2])个?(?:月|年)(?:之)?后|(?:入职|工作|在职|上班)?满(?:[一二两三四五六半1-9]|1[0-2])个?(?:月|年))';
const PAID = '代缴|缴纳|缴存|缴|交纳|交|购买|购|买|享受|享有|享|办理|办|上|投保|投|参保|参加|开始';
/** `转正后（公司为员工）缴纳` right before the insurance; a figure or another item between them breaks the link. The group is the verb. */
const LATER_BEFORE = new RegExp(
  `${LATER},?(?:公司|单位|我司|即可|即|可以|可|将|会|统一|按国家规定|按规定|依法|正式)?(?:为员工|给员工|为其|给予|帮|员工|您)?(代缴|缴纳|缴存|缴|交纳|交|购买|买|享受|享有|享|办理|上|投保|投|参保|参加|提供|签订?(?:劳动|正式|劳务)?合同(?:[、,并且和及]{0,2}(?:缴纳|缴|交纳|交|购买|买|享受|办理|上))?|有)?(?:全额|国家规定的?|法定|社会)?[:"“]?$`,
);
/** `五险一金（转正后缴纳）`, `公积金满三个月后交`, `社保，转正后购买`; behind a comma the verb must have no other object. */
const LATER_BEHIND = new RegExp(
  `^(?:一金)?(?:[(:、 ]?${LATER},?(?:公司)?(?:统一)?(?:${PAID})\\)?|,${LATER},?(?:公司)?(?:统一)?(?:${PAID})(?=$|[,)、 ]))`,
);
/** `五险一金（试用期后）`, `社保（转正）`: a bracket that says nothing but when. */
const LATER_BRACKET = new RegExp(`^(?:一金)?\\((?:${LATER}|转正)(?:起|即)?(?:${PAID})?\\)`);
/** `（试用期2个月，试用期不交）` behind the insurance; what is not paid is nothing else. */
const NOT_IN_PROBATION = new RegExp(
  `^(?:一金)?[(,:、]?(?:试用期(?:为|是|:)?(?:[一二两三四五六1-6]个?月)[,、])?试用期(?:内|间|期间)?(?:暂?(?:不|无)|没有?)(?:给|予|予以)?(?:${PAID}|有)?(?=$|[,、) ])\\)?`,
);
/** The insurance itself begins at once; what comes later is more of it. */
const AT_ONCE = /入职(?:即|当月|起|之日|首月|第一天|次月)|第一个月起/;
const MORE_OF_IT = /^(?:一金)?(?:比例|基数|按|提高|上调|增加|全额|\d)/;
/** `试用期满考核合格的签订` before 劳动合同: the contract begins only after probation. */
const SIGNED_LATER =
  /(?:试用期?(?:[一二两三四五六1-6]个?月)?,?(?:期?满|结束|通过|过)?(?:后|并|且|经|,){0,2}(?:考核|考察|评估)?(?:合格|通过)?(?<=满|结束|通过|过|合格|后)(?:之?后|的|者|人员|员工){0,2}|转正之?后),?(?:公司|单位|我司|双方|方可|即可|可|即|将|再|才|与公司|与其|与员工|予以|统一|正式){0,3}(?:签订|签署|签)(?:正式的?|书面|[一二三1-3]年期?的?)?$/;
const ENGLISH_LATER =
  /^(?: ?(?:[&/,+]|and)? ?(?:esic?|e?pf|etf|cpf|socso|eis|eobi|nssf|sss|philhealth|pag-?ibig|insurance)){0,3} ?[(-]? ?(?:after|upon|post|on completion of) (?:(?:\d{1,2}|one|two|three|six) months?|(?:completion of )?(?:the )?probation|confirmation|regulari[sz]ation)(?: period| (?:of )?(?:probation|regulari[sz]ation))?\)?/;
/** `is paid ` between social insurance and `after probation`. */
const ENGLISH_SOCIAL_LATER =
  /^(?: ?(?:[&/,+]|and) ?(?:housing (?:provident )?fund|(?:1|one) (?:housing )?fund|medical insurance))? ?[(-]? ?(?:(?:is |are |will be |to be )?(?:paid|provided|bought|purchased|offered|available|starts?|begins?|kicks in|start from|covered|applies|apply) ?)?(?:only )?(?:after|post|on completion of|upon completion of|upon passing) (?:(?:\d{1,2}|one|two|three|six)(?: |-)?months?|(?:the )?(?:(?:completion|end) of )?(?:the |your )?(?:\d|one|two|three|six)?(?: |-)?(?:months?)? ?(?:of )?probation|confirmation)(?: period)?\)?/;
/** Nothing, or an item that ends, in front of an insurance that is meant as the statutory one. */
const ENGLISH_ITEM_AHEAD = /(?:^[^a-z0-9]*|[,(] ?|(?:^|[^a-z])(?:your|all|full|the|paid|social) )$/;
/** `No ` before the insurance, and ` during probation` behind it. */
const ENGLISH_NONE_AHEAD = /(?:^|[^a-z])no (?:social )?$/;
const ENGLISH_IN_PROBATION =
  /^(?:,| is| are| will be)? ?(?:paid |provided |offered )?(?:during|in|within|until|before) (?:the )?(?:end of )?(?:the )?(?:probation(?:ary)?|trial)(?: period)?(?![a-z])/;
const LONG_PROBATION =
  /^(?:为|是|:|一般为|一般|约|共)?(?:(?:[7-9]|1[0-2]|[七八九十]|十[一二])个月|(?:[12]|[一二两])年|半年以上|六个月以上|6个月以上)/;
const PAY_NAMES = '(?:基本|基础|固定)?(?:工资|薪资|月薪|薪水|薪酬|底薪|待遇)';
const LOW_PAY =
  /^(?:(?:为|:)?(?:[1-6一二两三四五六]个月)[,(]?(?=薪资|工资|薪水|薪酬|待遇|底薪)|间|内)?(?:的)?(?:薪资|工资|薪水|薪酬|待遇|底薪)?(?:为|是|按|发|:|发放)*(?:转正|正式)?(?:后)?(?:薪资|工资|薪水|薪酬|待遇)?的?(?:[1-7]\d%|百分之[一二三四五六七]十|[一二三四五六七]折)/;
const AMOUNT = '(\\d{4,5}|\\d{1,2}(?:\\.\\d)?k)(?![\\d%])(?:元|块)?(?:/月|每月|一个月)?';
/** `工资3000元（转正后4000元`: the two amounts, of which the second may be the lower end of a range. */
const PAY_THEN_AND_LATER = new RegExp(
  `^(?:间|内)?(?:[1-6一二两三四五六]个月)?[:,]?(?:${PAY_NAMES})?(?:为|是|:)?${AMOUNT}(?:${PAY_NAMES})?[ ,、/(]{0,2}转正(?:之)?后?(?:的)?(?:${PAY_NAMES})?(?:为|是|:)?${AMOUNT}`,
);
const LEAST_SHARE = 0.8;
/** What comes before 无薪: training or trial days, with how long they take. */
const TRAINING_AHEAD = /(?:培训|试岗|试工|试做|试用|试讲)(?:期间?|期内|阶段)?[^。;、]{0,12}$/;
const TRAINING_BEHIND = /^(?:的)?(?:岗前|入职|上岗前?|带教)?(?:培训|试岗|试工|试做|试讲)(?:期)?/;

/** 社会保险不应推迟到转正后 */
export const noDelayedInsurance: Rule = {
  id: 'no-delayed-insurance',
  tags: ['legal'],
  level: 'warning',
  fixable: 'none',
  summary: {
    en: 'Social insurance must not wait until after probation, which must be neither too long nor paid too little.',
    'zh-CN': '社会保险、公积金不应推迟到转正后；试用期不应过长，试用期工资不应过低。',
  },
  rationale: {
    en: 'In China, social insurance is due within 30 days of hiring; probation is part of the contract, lasts at most six months and is paid at 80 percent of the agreed pay or more.',
    'zh-CN': '社会保险应自用工之日起三十日内办理；试用期包含在劳动合同期限内，最长六个月，工资不低于约定工资的百分之八十。',
  },
  source: {
    en: 'China: Social Insurance Law arts. 58, 60; Housing Fund Regulations arts. 15, 20; Labour Contract Law arts. 19, 20',
    'zh-CN': '社会保险法第五十八条、第六十条；住房公积金管理条例第十五条、第二十条；劳动合同法第十九条、第二十条',
  },
  messages: {
    found: {
      en: '“{found}”: suspected delay of social insurance; it is due within 30 days of hiring (China’s Social Insurance Law art. 58). Please review.',
      'zh-CN': '“{found}”疑似推迟缴纳社会保险或公积金；应自用工之日起三十日内办理（社会保险法第五十八条），请人工复核。',
    },
    contract: {
      en: '“{found}”: suspected probation outside the contract; probation is part of its term (China’s Labour Contract Law art. 19). Please review.',
      'zh-CN': '“{found}”疑似把试用期放在劳动合同之外；试用期包含在劳动合同期限内（劳动合同法第十九条），请人工复核。',
    },
    english: {
      en: '“{found}”: suspected delay of statutory social insurance, which is due from the start of the employment. Please review.',
      'zh-CN': '“{found}”疑似推迟办理法定社会保险，通常应自入职起办理，请人工复核。',
    },
    none: {
      en: '“{found}”: suspected lack of social insurance, which no agreement can waive (China’s Social Insurance Law arts. 58, 60). Please review.',
      'zh-CN': '“{found}”疑似不缴纳社会保险；缴纳是法定义务，不能约定放弃（社会保险法第五十八条、第六十条），请人工复核。',
    },
    long: {
      en: '“{found}”: suspected probation of more than six months (China’s Labour Contract Law art. 19). Please review.',
      'zh-CN': '“{found}”疑似试用期超过六个月（劳动合同法第十九条），请人工复核。',
    },
    unpaid: {
      en: '“{found}”: suspected training or trial days without pay; pay during probation is at least 80 percent (China’s Labour Contract Law art. 20). Please review and state the pay.',
      'zh-CN':
        '“{found}”疑似培训或试岗期间不付工资；试用期工资不得低于约定工资的百分之八十（劳动合同法第二十条），请人工复核，建议写明报酬。',
    },
    low: {
      en: '“{found}”: suspected probation pay below 80 percent (China’s Labour Contract Law art. 20). Please review.',
      'zh-CN': '“{found}”疑似试用期工资低于百分之八十（劳动合同法第二十条），请人工复核。',
    },
  },
  check: (context) => termFindings(context, context.matches('no-delayed-insurance'), draftOf),
};

function draftOf(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const { normalized } = context;
  if (match.entry.id === 'none') return { message: 'none' };
  if (match.entry.id === 'unpaid-unless-passed') return { message: 'unpaid' };
  const after = textAfter(context, match, 30);
  if (match.entry.id === 'probation') {
    const long = LONG_PROBATION.exec(after);
    if (long !== null) return { message: 'long', span: normalized.toSource(match.start, match.end + long[0].length) };
    const low = LOW_PAY.exec(after) ?? lowAmount(textAfter(context, match, 50));
    return low === null ? undefined : { message: 'low', span: normalized.toSource(match.start, match.end + low[0].length) };
  }
  if (match.entry.id === 'unpaid') {
    const span = phraseAround(context, match, TRAINING_AHEAD, TRAINING_BEHIND, 24);
    return span.start < match.span.start || span.end > match.span.end ? { message: 'unpaid', level: 'information', span } : undefined;
  }
  if (match.entry.id === 'contract') {
    const signed = SIGNED_LATER.exec(textBefore(context, match, 40));
    return signed === null ? undefined : { message: 'contract', span: normalized.toSource(match.start - signed[0].length, match.end) };
  }
  if (match.entry.id === 'english-social') {
    const later = ENGLISH_SOCIAL_LATER.exec(textAfter(context, match, 100));
    if (later === null) return noneInProbation(context, match);
    return { message: 'english', span: normalized.toSource(match.start, match.end + later[0].length) };
  }
  if (match.entry.id === 'english-insurance') return englishInsurance(context, match);
  if (match.entry.id === 'english') {
    const later = ENGLISH_LATER.exec(textAfter(context, match, 60));
    if (later === null) return undefined;
    return { message: 'english', level: 'information', span: normalized.toSource(match.start, match.end + later[0].length) };
  }
  const before = LATER_BEFORE.exec(textBefore(context, match, 30));
  if (before !== null) {
    const isMore = before[1] === undefined && (MORE_OF_IT.test(after) || AT_ONCE.test(clauseOf(context, match)));
    return isMore ? undefined : { span: normalized.toSource(match.start - before[0].length, match.end) };
  }
  const behind = LATER_BRACKET.exec(after) ?? LATER_BEHIND.exec(after) ?? NOT_IN_PROBATION.exec(after);
  return behind === null ? undefined : { span: normalized.toSource(match.start, match.end + behind[0].length) };
}

/** `Insurance starts after probation`, `no insurance during probation`. */
function englishInsurance(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const later = ENGLISH_SOCIAL_LATER.exec(textAfter(context, match, 100));
  if (later === null || !ENGLISH_ITEM_AHEAD.test(textBefore(context, match, 30))) return noneInProbation(context, match);
  return { message: 'english', span: context.normalized.toSource(match.start, match.end + later[0].length) };
}

function noneInProbation(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const none = /no (?:social )?$/.exec(ENGLISH_NONE_AHEAD.exec(textBefore(context, match, 20))?.[0] ?? '');
  const behind = ENGLISH_IN_PROBATION.exec(textAfter(context, match, 60));
  if (none === null || behind === null) return undefined;
  return { message: 'english', span: context.normalized.toSource(match.start - none[0].length, match.end + behind[0].length) };
}

/** The two amounts where the first is less than the share of the second that is due. */
function lowAmount(after: string): RegExpExecArray | null {
  const amounts = PAY_THEN_AND_LATER.exec(after);
  return amounts !== null && inYuan(amounts[1]) < LEAST_SHARE * inYuan(amounts[2]) ? amounts : null;
}

const inYuan = (amount = ''): number => (amount.endsWith('k') ? 1000 * Number(amount.slice(0, -1)) : Number(amount));
