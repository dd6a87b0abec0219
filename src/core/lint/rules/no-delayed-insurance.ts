import type { Span } from '../../text';
import { termFindings, type Draft } from '../matching/termFindings';
import type { TermMatch } from '../matching/terms';
import type { LintContext, Rule } from '../rule';
import { chineseDelay, englishDelay, insuranceDelay, socialDelay } from '../subjects/delayedInsurance';
import { contractAfterProbation, longProbation, lowProbationPay, unpaidTraining, unpaidWhenLeaving } from '../subjects/probation';

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
    leaving: {
      en: '“{found}”: suspected pay withheld from those who leave early; work that was done has to be paid (China’s Labour Law art. 50). Please review.',
      'zh-CN': '“{found}”疑似以提前离开为由不付工资；已付出的劳动应当支付报酬（劳动法第五十条），请人工复核。',
    },
    low: {
      en: '“{found}”: suspected probation pay below 80 percent (China’s Labour Contract Law art. 20). Please review.',
      'zh-CN': '“{found}”疑似试用期工资低于百分之八十（劳动合同法第二十条），请人工复核。',
    },
  },
  check: (context) => termFindings(context, context.matches('no-delayed-insurance'), draftOf),
};

function draftOf(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  switch (match.entry.id) {
    case 'none':
      return { message: 'none' };
    case 'unpaid-unless-passed':
      return { message: 'unpaid' };
    case 'probation':
      return drafted({ message: 'long' }, longProbation(context, match)) ?? drafted({ message: 'low' }, lowProbationPay(context, match));
    case 'unpaid':
      return drafted({ message: 'unpaid', level: 'information' }, unpaidTraining(context, match));
    case 'unpaid-leaving':
      return drafted({ message: 'leaving' }, unpaidWhenLeaving(context, match));
    case 'contract':
      return drafted({ message: 'contract' }, contractAfterProbation(context, match));
    case 'english-social':
      return drafted({ message: 'english' }, socialDelay(context, match));
    case 'english-insurance':
      return drafted({ message: 'english' }, insuranceDelay(context, match));
    case 'english':
      return drafted({ message: 'english', level: 'information' }, englishDelay(context, match));
    default:
      return drafted({}, chineseDelay(context, match));
  }
}

const drafted = (draft: Partial<Draft>, span: Span | undefined): Partial<Draft> | undefined => span && { ...draft, span };
