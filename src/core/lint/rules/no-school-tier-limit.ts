import { saidMatches } from '../matching/cited';
import { phraseAround } from '../matching/phrases';
import { termFindings, type Draft } from '../matching/termFindings';
import type { TermMatch } from '../matching/terms';
import type { LintContext, Rule } from '../rule';

/** `Tier-1 (` in front of a school's name, and what else stands in the brackets. */
const TIER_AHEAD = /(?:tier[- ]?(?:1|one)(?: (?:colleges?|institutes?|universit(?:y|ies)))? ?\()$/;
const REST_OF_BRACKETS = /^[a-z0-9 /,&.-]{0,40}\)/;
/** `(IIT / NIT / BITS)` behind a tier: its examples. */
const EXAMPLES_BEHIND = /^(?: only)? ?\((?:e\.g\. ?|such as |like )?[a-z ]{0,6}(?:iit|iim|nit|bits|985|211)[a-z0-9 /,&.-]{0,40}\)/;

/** 不应以学校层次作为条件 */
export const noSchoolTierLimit: Rule = {
  id: 'no-school-tier-limit',
  tags: ['legal', 'fairness'],
  level: 'information',
  fixable: 'none',
  summary: { en: 'The rank of the school should not be a condition.', 'zh-CN': '不应以学校层次、第一学历作为条件。' },
  rationale: {
    en: 'China’s Ministry of Education forbids limits by 985 or 211 (its lists of leading universities) in campus postings, and public employers there may not use the school as a limit. What the job needs is the degree and the skill.',
    'zh-CN':
      '教育部“三严禁”要求校园招聘不得含有 985、211 等限制性条件；党政机关、事业单位、国有企业不得将毕业院校作为限制性条件。写明学历层次和能力即可。',
  },
  source: {
    en: 'China: Ministry of Education (restated November 2024); Overall Plan for Reform of Education Evaluation (2020); Vocational Education Law (2022) art. 53',
    'zh-CN': '教育部“三严禁”（2024 年 11 月重申）；《深化新时代教育评价改革总体方案》（2020）；职业教育法（2022）第五十三条',
  },
  messages: {
    found: {
      en: '“{found}”: suspected limit by the rank of the school (forbidden in campus and public-sector postings). Please review and name the ability instead.',
      'zh-CN': '“{found}”疑似以学校层次作为条件（校园招聘和公共部门招聘不得设置），请人工复核；建议改写为能力要求。',
    },
    mode: {
      en: '“{found}”: suspected limit by the mode of study; public employers may not set one, and others shut adult learners out by it. Please review whether the degree alone would do.',
      'zh-CN':
        '“{found}”疑似以学习方式作为条件，党政机关、事业单位、国有企业不得设置，其他单位也会因此错过自考、成人教育的应聘者，请人工复核；写明学历层次通常即可。',
    },
  },
  check: (context) => termFindings(context, saidMatches(context, 'no-school-tier-limit'), draftOf),
};

function draftOf(context: LintContext, match: TermMatch): Partial<Draft> {
  if (match.entry.id === 'study-mode') return { message: 'mode' };
  if (match.entry.id !== 'english') return {};
  const examples = phraseAround(context, match, /$/, EXAMPLES_BEHIND, 60);
  if (examples.end > match.span.end) return { span: examples };
  const tier = phraseAround(context, match, TIER_AHEAD, /$/, 30);
  return tier.start < match.span.start ? { span: phraseAround(context, match, TIER_AHEAD, REST_OF_BRACKETS, 44) } : {};
}
