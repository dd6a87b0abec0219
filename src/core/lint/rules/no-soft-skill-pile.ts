import type { Finding, Rule } from '../rule';
import { headingOf } from '../structure';

const MOST = 3;

/** 性格词堆砌 */
export const noSoftSkillPile: Rule = {
  id: 'no-soft-skill-pile',
  tags: ['requirement'],
  level: 'hint',
  fixable: 'none',
  summary: { en: 'Generic traits should not pile up.', 'zh-CN': '不宜堆砌通用的性格词。' },
  rationale: {
    en: 'Communication, responsibility and team spirit are asked for in most postings and tell no applicants apart. What the duties really need can be said in terms of the work.',
    'zh-CN': '沟通、责任心、团队精神几乎份份都有，分不出高下。职责真正需要的，可以结合工作来写。',
  },
  source: {
    en: 'Measured on office postings: communication 68%, teamwork 42%, responsibility 35%',
    'zh-CN': '办公室岗位实测：沟通 68%、团队 42%、责任心 35%',
  },
  messages: {
    found: {
      en: '{count} generic traits ({found}). Keep those the duties need, and say what for.',
      'zh-CN': '要求里有 {count} 个通用性格词（{found}）。请只留职责需要的，并写明用在哪里。',
    },
  },
  *check(context): Generator<Finding> {
    const { document } = context;
    const traits = new Map<string, string>();
    const units: number[] = [];
    for (const { entry, span, unit } of context.matches('no-soft-skill-pile')) {
      if (traits.has(entry.id ?? '')) continue;
      traits.set(entry.id ?? '', document.text.slice(span.start, span.end));
      units.push(unit);
    }
    const span = headingOf(document, 'requirements', units);
    if (span === undefined || traits.size <= MOST) return;
    const words = [...traits.values()].slice(0, 6);
    yield { span, message: 'found', params: { count: traits.size, found: { en: words.join(', '), 'zh-CN': words.join('、') } } };
  },
};
