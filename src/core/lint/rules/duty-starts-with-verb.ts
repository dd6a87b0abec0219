import type { Finding, Rule } from '../rule';
import { linesOf, wordsOf } from '../structure';
import { verbs } from '../subjects/verbs';

/** A longer line without a verb of the list has one that the list lacks. */
const LONGEST = { 'zh-CN': 16, en: 60 } as const;

/** 职责以动词开头 */
export const dutyStartsWithVerb: Rule = {
  id: 'duty-starts-with-verb',
  tags: ['duty'],
  level: 'hint',
  fixable: 'none',
  summary: { en: 'A duty should say what is done.', 'zh-CN': '每条职责应写明做什么。' },
  rationale: {
    en: 'A noun alone names a field, not an activity. Task statements are made of an action, its object and its purpose or result.',
    'zh-CN': '只有名词的职责只点出领域，没有说明做什么。规范写法是“动词＋对象＋目的或结果”。',
  },
  source: {
    en: 'O*NET task statements: action + object + purpose or result; Chinese HR textbook: verb + object + result',
    'zh-CN': 'O*NET 任务陈述：动作＋对象＋目的或结果；人力资源教材：动词＋宾语＋结果',
  },
  messages: {
    found: {
      en: '“{found}” names no activity. Begin with a verb: what is done, to what, with what result.',
      'zh-CN': '“{found}”没有说明做什么。请以动词开头，写明动作、对象和结果。',
    },
  },
  *check(context): Generator<Finding> {
    const { document } = context;
    const lines = new Set(linesOf(document, 'duties'));
    const others = new Set(context.matches('no-catch-all-duty').map(({ unit }) => unit));
    for (const { unit, span } of document.duties) {
      if (others.has(unit)) continue;
      const form = document.units[unit]?.form;
      if (!lines.has(unit) || (form !== 'item' && form !== 'table')) continue;
      const words = wordsOf(document, { content: span }, 100).replace(/[。；;.,，\s]+$/, '');
      if (
        words.length < 2 ||
        words.length > LONGEST[document.language] ||
        /[{:：]/.test(words) ||
        !/\p{L}/u.test(words) ||
        verbs().anywhere(words) ||
        verbs().first(words)
      )
        continue;
      yield { span: { start: span.start, end: span.start + words.length }, message: 'found', params: { found: words } };
    }
  },
};
