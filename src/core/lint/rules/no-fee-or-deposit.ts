import { findingsOf, marksOf } from '../marks';
import type { Rule } from '../rule';

/** 不得向应聘者收取财物、要求担保或扣押证件 */
export const noFeeOrDeposit: Rule = {
  id: 'no-fee-or-deposit',
  tags: ['legal'],
  level: 'warning',
  fixable: 'none',
  summary: {
    en: 'Applicants must not be charged, asked for security, or have documents held.',
    'zh-CN': '不得向应聘者收取费用、要求担保或扣押证件。',
  },
  rationale: {
    en: 'An employer may not hold identity documents, demand a guarantee or collect money under any name; this is also the mark of recruitment scams.',
    'zh-CN': '用人单位招用劳动者，不得扣押证件，不得要求提供担保或者以其他名义收取财物；这也是招聘骗局的典型特征。',
  },
  source: {
    en: 'Labour Contract Law arts. 9, 84',
    'zh-CN': '劳动合同法第九条、第八十四条',
  },
  messages: {
    found: {
      en: '“{found}”: suspected fee, deposit or guarantee asked of the applicant (Labour Contract Law art. 9). Please review; say so if the company bears the cost.',
      'zh-CN': '“{found}”疑似向应聘者收取费用、要求担保或扣押证件（劳动合同法第九条），请人工复核；如由公司承担，请写明。',
    },
  },
  check: (context) =>
    findingsOf(
      context,
      marksOf(context.matches('no-fee-or-deposit'), () => ({})),
    ),
};
