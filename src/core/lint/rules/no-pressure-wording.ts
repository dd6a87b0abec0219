import { termFindings } from '../matching/termFindings';
import type { Rule } from '../rule';

/** 避免“抗压”“狼性”等压力信号 */
export const noPressureWording: Rule = {
  id: 'no-pressure-wording',
  tags: ['requirement'],
  level: 'hint',
  fixable: 'none',
  summary: {
    en: 'Words such as “under pressure” are read as a code for overtime.',
    'zh-CN': '“抗压”“狼性”等说法会被读作加班和压力的信号。',
  },
  rationale: {
    en: 'Such words stand in 11 to 23 percent of real postings and say nothing about the work; its load, its pace and its support do.',
    'zh-CN': '这类说法在 11–23% 的真实招聘文本中出现，却说明不了工作本身；写清工作量、节奏和支持更有用。',
  },
  source: {
    en: 'Measured on 7,787 real postings; joblint pull request 90',
    'zh-CN': '对 7,787 条真实招聘文本的统计；joblint 第 90 号合并请求',
  },
  messages: {
    found: {
      en: '“{found}” is often read as a code for overtime and stress. Say what the load, the pace or the peak times are.',
      'zh-CN': '“{found}”常被读作加班和压力的信号。建议直接写明工作量、节奏或高峰期。',
    },
  },
  check: (context) => termFindings(context, context.matches('no-pressure-wording'), () => ({})),
};
