import { findingsOf, marksOf } from '../marks';
import type { Rule } from '../rule';

/** 不应以学校层次作为条件 */
export const noSchoolTierLimit: Rule = {
  id: 'no-school-tier-limit',
  tags: ['legal', 'fairness'],
  level: 'information',
  fixable: 'none',
  summary: { en: 'The rank of the school should not be a condition.', 'zh-CN': '不应以学校层次、第一学历作为条件。' },
  rationale: {
    en: 'The Ministry of Education forbids limits by 985/211 in campus postings, and public employers may not use the school as a limit. The degree and the skill are what the job needs.',
    'zh-CN':
      '教育部“三严禁”要求校园招聘不得含有 985、211 等限制性条件；党政机关、事业单位、国有企业不得将毕业院校作为限制性条件。写明学历层次和能力即可。',
  },
  source: {
    en: 'Ministry of Education (restated November 2024); Overall Plan for Reform of Education Evaluation (2020); Vocational Education Law (2022) art. 53',
    'zh-CN': '教育部“三严禁”（2024 年 11 月重申）；《深化新时代教育评价改革总体方案》（2020）；职业教育法（2022）第五十三条',
  },
  messages: {
    found: {
      en: '“{found}”: suspected limit by the rank of the school (forbidden in campus and public-sector postings). Please review and name the ability instead.',
      'zh-CN': '“{found}”疑似以学校层次作为条件（校园招聘和公共部门招聘不得设置），请人工复核；建议改写为能力要求。',
    },
  },
  check: (context) =>
    findingsOf(
      context,
      marksOf(context.matches('no-school-tier-limit'), () => ({})),
    ),
};
