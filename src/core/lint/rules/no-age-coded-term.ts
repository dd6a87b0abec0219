import { findingsOf, marksOf } from '../marks';
import type { Rule } from '../rule';

/** 不用暗示年龄的词 */
export const noAgeCodedTerm: Rule = {
  id: 'no-age-coded-term',
  tags: ['fairness'],
  level: 'warning',
  fixable: 'none',
  summary: { en: 'Words that speak of the candidate’s age should not stand in a posting.', 'zh-CN': '招聘中不应出现暗示应聘者年龄的词。' },
  rationale: {
    en: 'US rules name “young”, “college student” and “recent college graduate” as wording that a posting may not use; stereotyped wording keeps older people away about as much as an open limit.',
    'zh-CN':
      '美国 ADEA 规则明确列出“young”“college student”“recent college graduate”等不得使用的措辞；带刻板印象的措辞与明示的年龄限制同样劝退年长者。',
  },
  source: {
    en: '29 CFR 1625.4 (ADEA); Acas guidance (UK); FRBSF Economic Letter 2023-07',
    'zh-CN': '29 CFR 1625.4（美国 ADEA）；英国 Acas 指引；FRBSF Economic Letter 2023-07',
  },
  messages: {
    found: {
      en: '“{found}”: suspected to speak of age (29 CFR 1625.4 in the US). Please review and name the ability, or the experience the job needs.',
      'zh-CN': '“{found}”疑似暗示年龄（美国见 29 CFR 1625.4），请人工复核；建议改写为岗位所需的能力或经验。',
    },
    team: {
      en: '“{found}” tells how young the team is, which puts older applicants off. Say what the team does instead.',
      'zh-CN': '“{found}”强调团队年轻，会劝退年长的应聘者。建议改为介绍团队做什么。',
    },
  },
  check: (context) =>
    findingsOf(
      context,
      marksOf(context.matches('no-age-coded-term'), (match) => ({
        message: match.entry.id?.startsWith('team') === true ? 'team' : 'found',
      })),
    ),
};
