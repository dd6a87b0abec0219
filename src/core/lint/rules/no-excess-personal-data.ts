import { findingsOf, marksOf } from '../marks';
import type { Rule } from '../rule';

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
    en: 'Only what relates to the contract may be asked, and only the minimum that is needed; identity documents belong to the day of hiring.',
    'zh-CN': '用人单位只能了解与劳动合同直接相关的基本情况，收集个人信息应限于最小范围；证件信息应在办理入职时收集。',
  },
  source: {
    en: 'Personal Information Protection Law arts. 6, 28, 29; Labour Contract Law art. 8; AGG s.11 (Germany)',
    'zh-CN': '个人信息保护法第六条、第二十八条、第二十九条；劳动合同法第八条；德国 AGG 第 11 条',
  },
  messages: {
    found: {
      en: '“{found}”: suspected demand for more personal data than an application needs (Personal Information Protection Law art. 6). Please review; ask for it at hiring, if at all.',
      'zh-CN': '“{found}”疑似索要超出投递所需的个人信息（个人信息保护法第六条），请人工复核；确有需要的，可在办理入职时再收集。',
    },
  },
  check: (context) =>
    findingsOf(
      context,
      marksOf(context.matches('no-excess-personal-data'), () => ({})),
    ),
};
