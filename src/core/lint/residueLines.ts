import { skipBlank, trimEnd } from '../document/marks';
import type { JobDescription } from '../document/types';
import { lazily } from '../lazily';
import { endOfLine, type Span } from '../text';
import { vocabularyOf } from './terms';

/** `Posted 3 days ago · Over 100 applicants`. */
const POSTED = /^(?:re)?posted:? (?:over |about )?(?:\d{1,3}\+?|an?|one) (?:minute|hour|day|week|month)s? ago(?:[ ·|,-].{0,60})?$/;
/** `Applicants: 100+`. */
const APPLICANTS = /^applicants ?: ?(?:over |more than )?\d{1,5}\+?$/;
/** `#hiring #leedsjobs`: a line of nothing but tags, of which one calls for applicants. */
const TAGS = /^#[a-z0-9_]{2,30}(?:,? #[a-z0-9_]{2,30}){1,20}$/;
const HIRING_TAG = /#[a-z0-9_]{0,20}(?:hiring|jobs|vacanc|career)/;
/** `Home > Vacancies > Support staff`: the path to a page. */
const BREADCRUMB = /^(?:home|首页|主页) ?[>›»](?: ?[^>›»]{1,40}[>›»]){0,6} ?[^>›»]{1,60}$/;
/** No more lines at the head of a text are looked at. */
const MOST_LINES = 8;
const LONGEST_LINE = 200;
const FIELD = /^[ \t]{0,8}([A-Za-z]{2,8}) ?: ?(\S.*)?$/;
const PASSED_ON = /^(?:fwd?|re) ?:/i;

const fieldNames = lazily((): ReadonlySet<string> => new Set(vocabularyOf('no-paste-residue', 'mail')));

/** `From: …`, `Subject: FW: …` at the head of a text: a subject with who it is from or to, or one that tells it was passed on. */
export function mailHeadOf({ text, lineStarts }: Pick<JobDescription, 'text' | 'lineStarts'>): Span | undefined {
  const fields = new Map<string, string>();
  let [start, end] = [-1, 0];
  for (let line = 0; line < Math.min(lineStarts.length, MOST_LINES); line++) {
    const first = lineStarts[line] ?? 0;
    const last = trimEnd(text, first, endOfLine(text, lineStarts, line));
    if (skipBlank(text, first, last) >= last && start < 0) continue;
    const [, name = '', value = ''] = FIELD.exec(text.slice(first, Math.min(last, first + LONGEST_LINE))) ?? [];
    if (!fieldNames().has(name.toLowerCase())) break;
    fields.set(name.toLowerCase(), value);
    if (start < 0) start = first;
    end = last;
  }
  const subject = fields.get('subject');
  return subject !== undefined && (PASSED_ON.test(subject) || fields.has('from') || fields.has('to')) ? { start, end } : undefined;
}

/** Whether a line in lower case has a shape that only pages of job boards and posts about jobs have. */
export function isCopiedLine(words: string): boolean {
  return POSTED.test(words) || APPLICANTS.test(words) || BREADCRUMB.test(words) || (TAGS.test(words) && HIRING_TAG.test(words));
}
