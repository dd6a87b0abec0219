import { marksBehindList, withMarks } from '../../document/edits/listNumbers';
import { wholeLine } from '../../document/edits/wholeLine';
import { headingMeaning } from '../../document/headings/labels';
import { normalizeLabel } from '../../document/headings/labelSpelling';
import type { Section, SectionKind } from '../../document/types';
import { lazily } from '../../lazily';
import { eolOf, lineEndAt, lineStartAt } from '../../text';
import { vocabularyOf } from '../matching/vocabulary';
import type { Finding, Fix, LintContext, Rule } from '../rule';

/** How far the end of a section's line is looked for, in UTF-16 units. */
const LONGEST_LINE = 2_000;

/** 重复的部分 */
export const noDuplicateSection: Rule = {
  id: 'no-duplicate-section',
  tags: ['structure'],
  level: 'information',
  fixable: 'offer',
  summary: { en: 'One section should not stand under two headings.', 'zh-CN': '同一部分不应出现在两个标题下。' },
  rationale: {
    en: 'Two headings for the same thing leave readers guessing what the difference is, and let the lists drift apart.',
    'zh-CN': '两个标题写同一件事，读者会猜测区别何在，内容也容易前后不一。',
  },
  source: { en: 'Consistency checks asked for by teams that keep their JDs as text', 'zh-CN': '以文本维护 JD 的团队提出的一致性检查需求' },
  messages: {
    found: {
      en: '“{found}” is the same section as “{first}” above. Merge the two, or name what sets them apart.',
      'zh-CN': '“{found}”与上文“{first}”是同一部分。请合并，或在标题中写明区别。',
    },
  },
  *check(context): Generator<Finding> {
    const { document } = context;
    const whole = wholeNames();
    const seen = new Map<string, { section: Section; words: string }>();
    const headed = document.sections.filter(({ heading }) => heading !== undefined);
    const counts = new Map<SectionKind, number>();
    for (const { kind } of headed) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const named = headed.filter(({ kind }) => (counts.get(kind) ?? 0) > 1);
    if (named.length === 0) return;
    // A posting for several jobs repeats its sections job by job.
    if (takesTurns(headed) || isOfSeveralJobs(context, named) || repeatsBelowNames(context, headed, named)) return;
    for (const section of named) {
      const { heading, units, kind } = section;
      const words = wordsOf(context, section);
      const meaning = headingMeaning(words, false);
      if (heading === undefined || meaning?.strength !== 'sure' || (!whole.has(words) && seen.get(kind)?.words !== words)) continue;
      if (units.start >= units.end) continue;
      const first = seen.get(kind);
      if (first === undefined) {
        seen.set(kind, { section, words });
        continue;
      }
      const found = document.text.slice(heading.start, heading.end);
      const above =
        first.section.heading === undefined ? first.words : document.text.slice(first.section.heading.start, first.section.heading.end);
      // Sections that share a line cannot be moved by whole lines.
      const apart = /[\r\n]/.test(
        document.text.slice(first.section.span.end, Math.min(heading.start, first.section.span.end + LONGEST_LINE)),
      );
      yield {
        span: heading,
        message: 'found',
        params: { found, first: above },
        // A paragraph that introduces whom the job wants, and a list of what they need, are two forms of the one.
        ...(first.words !== words && isProse(context, first.section) && !isProse(context, section) && { level: 'hint' }),
        fixes: () => (apart ? [merge(context, first.section, section)] : []),
      };
    }
  },
};

const wordsOf = ({ document }: LintContext, { heading }: Section): string =>
  heading === undefined ? '' : normalizeLabel(document.text.slice(heading.start, heading.end));

const isProse = ({ document }: LintContext, { units }: Section): boolean =>
  document.units.slice(units.start, units.end).every(({ form }) => form === 'paragraph');

/** So many sections show that the duties and the requirements take turns. */
const TURNS = 4;

/** Whether the duties and the requirements take turns, job by job, whatever their headings are called. */
function takesTurns(headed: readonly Section[]): boolean {
  const kinds = headed.flatMap(({ kind }) => (kind === 'duties' || kind === 'requirements' ? [kind] : []));
  return kinds.length >= TURNS && kinds.every((kind, n) => kind !== kinds[n - 1]);
}

/** A heading that stands so often heads as many jobs. */
const OFTEN = 3;

/** Whether a posting repeats its sections job by job: those of two kinds stand under the same words again, one does more than twice, or each has a heading above it that names none. */
function isOfSeveralJobs(context: LintContext, named: readonly Section[]): boolean {
  const times = new Map<string, number>();
  const kinds = new Set<string>();
  for (const section of named) {
    const words = wordsOf(context, section);
    const before = times.get(words) ?? 0;
    times.set(words, before + 1);
    if (before > 0) kinds.add(section.kind);
    if (before + 1 >= OFTEN) return true;
  }
  return kinds.size > 1 || (kinds.size > 0 && named.every((section) => standsBelowName(context, section)));
}

/** Whether what stands again does so right below a name, and an earlier section stands below one that is marked alike: `## 后端` above its duties and requirements, `## 前端` above requirements alone. */
function repeatsBelowNames(context: LintContext, headed: readonly Section[], named: readonly Section[]): boolean {
  const repeated = named.filter(({ kind }, n) => named.slice(0, n).some((before) => before.kind === kind));
  const [first] = repeated;
  const mark = first === undefined ? undefined : markOfName(context, first);
  if (first === undefined || mark === undefined || !repeated.every((section) => standsBelowName(context, section))) return false;
  return headed.slice(0, headed.indexOf(first)).some((section) => markOfName(context, section) === mark);
}

/** Whether the heading of a section stands right below one that names no section, as «Warehouse clerk» above «Duties». */
const standsBelowName = (context: LintContext, section: Section): boolean => markOfName(context, section) !== undefined;

/** The mark of such a name: `## `, `**`, or none. */
function markOfName({ document }: LintContext, { units }: Section): string | undefined {
  const above = document.units[units.start - 2];
  return above?.form === 'heading' && document.sections.every(({ heading }) => heading !== above.content)
    ? document.text.slice(above.span.start, above.content.start)
    : undefined;
}

/** The headings that name a section as a whole; `学历要求` and `Education` are parts of one. */
const wholeNames = lazily(
  (): ReadonlySet<string> =>
    new Set(['duties', 'requirements', 'offer'].flatMap((id) => vocabularyOf('no-duplicate-section', id).map(normalizeLabel))),
);

/** Moves the lines of the second section behind those of the first. */
function merge(context: LintContext, first: Section, second: Section): Fix {
  const { document } = context;
  const { text, units } = document;
  const title = { en: 'Merge with “{first}”', 'zh-CN': '并入“{first}”' };
  const params = { first: first.heading === undefined ? first.kind : text.slice(first.heading.start, first.heading.end) };
  const headingUnit = units[second.units.start - 1];
  const firstLine = units[second.units.start];
  const end = lineEndAt(text, second.span.end);
  if (headingUnit === undefined || firstLine === undefined) return { title, params, safe: false, edits: [] };
  const target = lineEndAt(text, first.span.end);
  const gone = { start: headingUnit.span.start, end: wholeLine(document, { span: { start: headingUnit.span.start, end } }).end };
  // At the end of the text the blank line above the heading would be one too many.
  const above = gone.end < text.length ? gone.start : lineEndAt(text, text.slice(0, gone.start).trimEnd().length) + eolOf(text).length;
  const start = lineStartAt(text, firstLine.span.start);
  const marks = marksBehindList(document, units.slice(second.units.start, second.units.end), indicesOf(first));
  const lines = withMarks(text, { start, end }, marks);
  return {
    title,
    params,
    safe: false,
    edits: [
      context.edit({ start: target, end: target }, `${eolOf(text)}${lines}`),
      context.edit({ start: Math.min(gone.start, above), end: gone.end }, ''),
    ],
  };
}

const indicesOf = ({ units: { start, end } }: Section): readonly number[] => Array.from({ length: end - start }, (_, n) => start + n);
