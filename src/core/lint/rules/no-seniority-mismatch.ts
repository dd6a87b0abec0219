import { lazily } from '../../lazily';
import { clauseAround } from '../matching/clauses';
import type { TermMatch } from '../matching/terms';
import { anyIn } from '../matching/vocabulary';
import type { Finding, LintContext, Rule } from '../rule';
import { linesOf } from '../structure';

const anyOf = anyIn('no-seniority-mismatch');

/** From how many years on a specialist's or an assistant's post asks for too much. */
const MOST_FOR_JUNIOR = 8;
/** From how many years on nobody can be a beginner. */
const MOST_FOR_BEGINNER = 3;
/** `8年以上`, `5-8年`, `三年`, `5+ years`; what stands before 年. */
const YEARS = /(?:(\d{1,2})(?:\s?(?:-|至|到|or|to)\s?\d{1,2})?\s?\+?|([一二两三四五六七八九十]))\s?(?:个)?$/;
const NUMERALS = '零一二三四五六七八九十';
/** A line that leaves it open. */
const open = lazily(() => new RegExp(String.raw`${anyOf('open')}|\bor\b`));

/** 级别与年限不符 */
export const noSeniorityMismatch: Rule = {
  id: 'no-seniority-mismatch',
  tags: ['requirement', 'title'],
  level: 'information',
  fixable: 'none',
  summary: { en: 'The years asked for should fit the level of the job.', 'zh-CN': '要求的年限应与岗位级别相符。' },
  rationale: {
    en: 'An assistant with eight years of experience, or a beginner with three, is hardly to be found; such postings draw the wrong people.',
    'zh-CN': '要求八年经验的助理、三年经验的应届生几乎不存在，这样的招聘只会引来不合适的人。',
  },
  source: { en: 'Datapeople: junior 1–3, mid 4–7, senior 8+ years', 'zh-CN': 'Datapeople：初级 1–3 年、中级 4–7 年、高级 8 年以上' },
  messages: {
    junior: {
      en: '“{found}” does not fit “{level}”: that is a senior’s experience. Lower the years, or raise the title.',
      'zh-CN': '“{found}”与“{level}”不符，这是高级岗位的年限。请降低年限，或调整岗位名称。',
    },
    beginner: {
      en: '“{found}” does not fit “{level}”: a beginner cannot have it. Drop one of the two.',
      'zh-CN': '“{found}”与“{level}”不符，新人不可能具备。请删去其中一项。',
    },
  },
  *check(context): Generator<Finding> {
    const ofDocument = levelOf(context);
    const required = new Set(linesOf(context.document, 'requirements'));
    for (const match of context.matches('no-seniority-mismatch')) {
      if (match.entry.id !== 'years' || !required.has(match.unit)) continue;
      const level = levelOfLine(context, match) ?? ofDocument;
      if (level === undefined) continue;
      const most = level.kind === 'beginner' ? MOST_FOR_BEGINNER : MOST_FOR_JUNIOR;
      const found = yearsBefore(context, match);
      if (found === undefined || found.years < most) continue;
      const span = context.normalized.toSource(found.start, match.end);
      yield { span, message: level.kind, params: { found: context.document.text.slice(span.start, span.end), level: level.words } };
    }
  },
};

/** What a beginner is called (the group) at the start of a line, with nothing but years of experience behind it: `应届毕业生，3年以上工作经验`. */
const freshAhead = lazily(
  () => new RegExp(`^(?:仅限|限|要求|面向)?(${anyOf('fresh')})[,、]? ?(?:with |and |须|需|要求|具有|具备|至少|有|at least |minimum )*$`),
);

function levelOfLine({ document, normalized }: LintContext, { unit, start }: TermMatch): JobLevel | undefined {
  const content = document.units[unit]?.content;
  if (content === undefined) return undefined;
  const from = normalized.fromSource(content.start);
  if (start - from > LONGEST_AHEAD) return undefined;
  const ahead = normalized.text.slice(from, start).replace(NUMBER_AT_END, '');
  const [whole, fresh] = freshAhead().exec(ahead) ?? [];
  if (whole === undefined || fresh === undefined) return undefined;
  const begin = from + whole.indexOf(fresh);
  const span = normalized.toSource(begin, begin + fresh.length);
  return { kind: 'beginner', words: document.text.slice(span.start, span.end) };
}

const LONGEST_AHEAD = 60;
const NUMBER_AT_END = /(?:\d{1,2}|[一二两三四五六七八九十])(?:\s?(?:-|至|到|to)\s?\d{1,2})?\s?\+?\s?个?$/;

interface JobLevel {
  readonly kind: 'beginner' | 'junior';
  readonly words: string;
}

/** The level that the title names, or that the text names outright. */
function levelOf(context: LintContext): JobLevel | undefined {
  const matches = context.matches('no-seniority-mismatch').filter(({ section, entry }) => section === 'title' || entry.id === 'stated');
  const of = (kind: JobLevel['kind'], ids: readonly string[]): JobLevel | undefined => {
    const match = matches.find(({ entry, section }) => ids.includes(entry.id ?? '') && (section === 'title' || entry.id === 'stated'));
    return match && { kind, words: context.document.text.slice(match.span.start, match.span.end) };
  };
  if (matches.some(({ entry }) => entry.id === 'senior')) return undefined;
  return of('beginner', ['beginner', 'stated']) ?? of('junior', ['junior']);
}

function yearsBefore({ normalized }: LintContext, match: TermMatch): { readonly years: number; readonly start: number } | undefined {
  const { text } = normalized;
  const clause = clauseAround(text, match);
  const from = Math.max(clause.start, match.start - 10);
  const number = YEARS.exec(text.slice(from, match.start));
  if (number === null || open().test(text.slice(clause.start, clause.end))) return undefined;
  if (!/经验|经历|从业|工作|experience/.test(text.slice(match.end, Math.min(clause.end, match.end + 40)))) return undefined;
  const years = number[1] === undefined ? NUMERALS.indexOf((number[2] ?? '').replace('两', '二')) : Number(number[1]);
  return { years, start: from + number.index };
}
