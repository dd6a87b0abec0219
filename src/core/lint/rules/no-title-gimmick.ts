import { termFindings, type Draft } from '../matching/termFindings';
import type { TermMatch } from '../matching/terms';
import type { LintContext, Rule } from '../rule';

/** 岗位名称不用噱头称号 */
export const noTitleGimmick: Rule = {
  id: 'no-title-gimmick',
  tags: ['title'],
  level: 'information',
  fixable: 'none',
  summary: { en: 'A job title should be the name of the job, not a nickname.', 'zh-CN': '岗位名称应是通用名称，不用网络称号。' },
  rationale: {
    en: 'People search for common titles. Nobody searches for “ninja” or 大神 (“great god”), which say nothing about the level and put many off.',
    'zh-CN': '求职者按通用名称搜索，“大神”“ninja”既搜不到，也看不出级别，还会劝退不少人。',
  },
  source: {
    en: 'Posting rules of Indeed and Workable; joblint',
    'zh-CN': 'Indeed、Workable 发布规则；joblint',
  },
  messages: {
    found: {
      en: '“{found}” is a nickname; people search for common titles. Name the job and its level.',
      'zh-CN': '“{found}”是噱头称号，求职者按通用名称搜索。建议写岗位的通用名称和级别。',
    },
    elsewhere: {
      en: '“{found}” is a nickname that tells nothing of the skill or level that is wanted. Name them instead.',
      'zh-CN': '“{found}”是噱头称号，看不出需要的能力和级别。建议写明能力和级别。',
    },
  },
  check: (context) => termFindings(context, context.matches('no-title-gimmick'), draftOf),
};

const draftOf = (_: LintContext, { entry, section }: TermMatch): Partial<Draft> =>
  entry.id?.startsWith('english') === true && section !== 'title' ? { message: 'elsewhere' } : {};
