import { findingsOf, marksOf } from '../marks';
import type { Rule } from '../rule';

/** 工作时间不得超过法定上限 */
export const noExcessiveHours: Rule = {
  id: 'no-excessive-hours',
  tags: ['legal'],
  level: 'warning',
  fixable: 'none',
  summary: { en: 'Working hours must stay within the legal limits.', 'zh-CN': '工作时间、休息日应符合法定标准。' },
  rationale: {
    en: 'Eight hours a day, one rest day a week at least, overtime of at most 36 hours a month and paid; a “996” rule is void.',
    'zh-CN': '每日不超过八小时，每周至少休息一日，加班每月不超过三十六小时并支付加班费；“996”制度无效。',
  },
  source: {
    en: 'Labour Law arts. 36, 38, 41; State Council Provisions on Working Hours art. 3; 2021 model cases of the Ministry of Human Resources and the Supreme People’s Court',
    'zh-CN': '劳动法第三十六条、第三十八条、第四十一条；国务院关于职工工作时间的规定第三条；人社部、最高人民法院 2021 年典型案例',
  },
  messages: {
    found: {
      en: '“{found}”: suspected excess of the legal working hours (Labour Law arts. 36, 38, 41). Please review; state the hours, rest days and overtime pay.',
      'zh-CN': '“{found}”疑似超过法定工作时间（劳动法第三十六条、第三十八条、第四十一条），请人工复核；建议写明工时、休息日和加班报酬。',
    },
    single: {
      en: '“{found}”: six working days may exceed 40 hours a week (Provisions on Working Hours art. 3); please review and state the daily hours and overtime pay.',
      'zh-CN': '“{found}”每周工作六天，疑似超过四十小时（国务院关于职工工作时间的规定第三条），请人工复核；建议写明每日工时和加班报酬。',
    },
    english: {
      en: '“{found}”: suspected demand for excessive or unpaid hours. Please review; state the hours and how overtime is paid.',
      'zh-CN': '“{found}”疑似要求过长或无报酬的工时，请人工复核；建议写明工时和加班报酬。',
    },
  },
  check: (context) =>
    findingsOf(
      context,
      marksOf(context.matches('no-excessive-hours'), ({ entry }) => ({
        message: entry.id?.startsWith('english') === true ? 'english' : entry.id === 'single' ? 'single' : 'found',
      })),
    ),
};
