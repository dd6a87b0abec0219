import { lineRemoval } from '../fixes';
import { quoted } from '../matching/phrases';
import type { Finding, Rule } from '../rule';
import { sameAbove, seenOf, type Seen } from '../subjects/sameDuties';

/** What folds to less is too little to compare. */
const SHORTEST = 6;

/** 重复职责 */
export const noDuplicateDuty: Rule = {
  id: 'no-duplicate-duty',
  tags: ['duty'],
  level: 'hint',
  fixable: 'offer',
  summary: { en: 'No duty should be listed twice.', 'zh-CN': '同一职责不应重复列出。' },
  rationale: { en: 'Duties that were put together from several sources easily repeat each other.', 'zh-CN': '从多处拼合的职责容易重复。' },
  source: { en: 'Needed by assembled documents', 'zh-CN': '组装文档的需要' },
  messages: {
    found: {
      en: 'This duty says the same as “{first}” above. Delete one, or say what differs.',
      'zh-CN': '这条职责与上文“{first}”重复。请删去一条，或写明区别。',
    },
  },
  *check(context): Generator<Finding> {
    const { document } = context;
    const before: Seen[] = [];
    const exact = new Map<number, Seen[]>();
    for (const { text, span, unit: n } of document.duties) {
      const unit = document.units[n];
      const seen = seenOf(text);
      if (seen.sketch.length < SHORTEST || unit === undefined) continue;
      const alike = exact.get(seen.sketch.hash) ?? [];
      const first = alike.find((other) => other.folded() === seen.folded()) ?? sameAbove(before, seen);
      if (first === undefined) {
        exact.set(seen.sketch.hash, [...alike, seen]);
        before.push(seen);
      } else {
        yield {
          span,
          message: 'found',
          params: { first: quoted(first.text) },
          fixes: () => [lineRemoval(context, unit, { en: 'Delete this duty', 'zh-CN': '删除此条职责' })],
        };
      }
    }
  },
};
