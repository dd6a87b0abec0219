import { findingsOf, isWholeItem, marksOf, phraseAround } from '../marks';
import type { Rule } from '../rule';

const RANK_AHEAD = /(?:优先考虑|优先录用|仅招|只招|不招|不要|仅?限|必须是|须为)?$/;
const RANK_BEHIND = /^[投扰]?(?:人士|者)?(?:请?勿(?:投|扰)?|优先(?:考虑|录用)?|为佳)?/;

/** 招聘不得以民族、种族、宗教信仰为条件 */
export const noEthnicityOrReligionLimit: Rule = {
  id: 'no-ethnicity-or-religion-limit',
  tags: ['legal', 'fairness'],
  level: 'warning',
  fixable: 'none',
  summary: { en: 'Ethnicity, race and religion must not be conditions.', 'zh-CN': '民族、种族、宗教信仰不得作为录用条件。' },
  rationale: {
    en: 'Workers may not be discriminated against for their ethnicity, race or religion.',
    'zh-CN': '劳动者就业，不因民族、种族、宗教信仰不同而受歧视。',
  },
  source: {
    en: 'Employment Promotion Law art. 3; Labour Law art. 12; Interim Regulations on the Human Resources Market art. 24',
    'zh-CN': '就业促进法第三条；劳动法第十二条；人力资源市场暂行条例第二十四条',
  },
  messages: {
    found: {
      en: '“{found}”: suspected limit by ethnicity, race or religion (Employment Promotion Law art. 3, Labour Law art. 12). Please review; name the skill the job needs, such as a language.',
      'zh-CN':
        '“{found}”疑似以民族、种族或宗教信仰作为条件（就业促进法第三条、劳动法第十二条），请人工复核；建议改写为岗位所需的能力，如语言。',
    },
    party: {
      en: '“{found}”: party membership as a condition; lawful for some public posts, please review whether this job is one.',
      'zh-CN': '“{found}”把政治面貌作为条件，部分公共部门岗位依规定可以要求，请人工复核本岗位是否属于此类。',
    },
  },
  check: (context) =>
    findingsOf(
      context,
      marksOf(context.matches('no-ethnicity-or-religion-limit'), (match) => {
        if (match.entry.id === 'bare' && !isWholeItem(context, match)) return undefined;
        return { message: match.entry.id === 'party' ? 'party' : 'found', span: phraseAround(context, match, RANK_AHEAD, RANK_BEHIND) };
      }),
    ),
};
