import { findingsOf, marksOf } from '../marks';
import type { Rule } from '../rule';

/** 招聘不得歧视残疾人和传染病病原携带者 */
export const noHealthLimit: Rule = {
  id: 'no-health-limit',
  tags: ['legal', 'fairness'],
  level: 'warning',
  fixable: 'none',
  summary: {
    en: 'Health and disability must not be conditions beyond what the law requires for the job.',
    'zh-CN': '除法律规定外，健康状况、残疾不得作为录用条件。',
  },
  rationale: {
    en: 'Disabled people may not be discriminated against, and carriers of infectious pathogens may not be refused except for work that the law bars them from.',
    'zh-CN': '不得歧视残疾人；除法律、法规规定禁止从事的易使传染病扩散的工作外，不得以是传染病病原携带者为由拒绝录用。',
  },
  source: {
    en: 'Employment Promotion Law arts. 29, 30; Law on the Protection of Disabled Persons arts. 3, 38; AIDS Prevention Regulations art. 3',
    'zh-CN': '就业促进法第二十九条、第三十条；残疾人保障法第三条、第三十八条；艾滋病防治条例第三条',
  },
  messages: {
    found: {
      en: '“{found}”: suspected limit by health or disability (Employment Promotion Law arts. 29, 30). Please review; name the physical task of the job instead.',
      'zh-CN':
        '“{found}”疑似以健康或残疾状况作为条件（就业促进法第二十九条、第三十条），请人工复核；确有需要的，建议写明岗位的体力要求本身。',
    },
    general: {
      en: '“{found}” is a general demand for health; suspected limit, please review. Name the physical task if there is one.',
      'zh-CN': '“{found}”是笼统的健康要求，疑似限制，请人工复核；确有体力要求的，写明要求本身。',
    },
  },
  check: (context) =>
    findingsOf(
      context,
      marksOf(context.matches('no-health-limit'), (match) => ({ message: match.entry.level === 'hint' ? 'general' : 'found' })),
    ),
};
