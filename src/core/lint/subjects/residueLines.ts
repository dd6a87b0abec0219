import { skipBlank, trimEnd } from '../../document/marks';
import type { JobDescription } from '../../document/types';
import { lazily } from '../../lazily';
import { endOfLine, type Span } from '../../text';
import { anyIn, vocabularyOf } from '../matching/vocabulary';

const anyOf = anyIn('no-paste-residue');

const UNIT = '(?:minute|hour|day|week|month)s?';
/** `7 days ago` */
const AGO = String.raw`\d{1,3}\+? ${UNIT} ago`;
/** `2 May 2026` */
const DAY = String.raw`\d{1,2} [a-z]{3,9} \d{4}`;
const ISO_DAY = String.raw`\d{4}-\d{2}-\d{2}`;
/** What stands between the fields of a line. */
const GAP = '[ ·|]{1,6}';

/** Shapes of lines in lower case that only pages of job boards and posts about jobs have. */
const copiedLines = lazily(() =>
  wholeLine([
    // `Posted 3 days ago · Over 100 applicants`, `Posted today`
    String.raw`(?:re)?posted:? (?:today|yesterday|just now)`,
    String.raw`(?:re)?posted:? (?:over |about )?(?:${AGO}|(?:an?|one) ${UNIT} ago|\d{1,3} ?(?:m|h|d|w|mo) ago)(?:[ ·|,-].{0,60})?`,
    // `Posted on Mon 2nd Mar, 2026 - www.example.com --- (0 comments)`: with the day of the week, as pages write it
    String.raw`posted on ${anyOf('week-day')}[a-z]{0,6},? \d{1,2}(?:st|nd|rd|th)? [a-z]{3,9},? \d{4}(?:[ |,·-].{0,80})?`,
    // `Posted 2 May 2026   Closing on 1 Jun 2026   12 applications`
    String.raw`posted (?:on )?${DAY}${GAP}clos(?:ing|es)(?: on)? ${DAY}${GAP}\d{1,4} applications?`,
    // When a board took the posting up: `23 hours ago`, `Listed on 2026-01-11`, `Posted on: 2023-04-18 09:22`, `2026-01-05T04:23:47+00:00`
    AGO,
    `(?:re)?listed(?: on)? ${ISO_DAY}`,
    String.raw`(?:posted|published|listed)(?: on)? ?:? ?${ISO_DAY},? \d{2}:\d{2}(?::\d{2})?`,
    String.raw`${ISO_DAY}t\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?(?:z|[+-]\d{2}:?\d{2})`,
    // `Page 1 of 5`, `第1页 共5页`: what a page of a document has at its foot
    String.raw`page \d{1,3} (?:of|\/) \d{1,3}|第 ?\d{1,3} ?页[ ,，/]{0,3}共 ?\d{1,3} ?页`,
    // `Hiring 10 candidates for this role`, `Applicants: 100+`
    String.raw`hiring (?:\d{1,3}\+?|multiple|several) candidates for this role`,
    String.raw`applicants ?: ?(?:over |more than )?\d{1,5}\+?`,
    // `Home > Vacancies > Support staff`, `当前位置：首页 > 会计`: the path to a page
    `(?:${anyOf('you-are-here')} ?[:：] ?)?${anyOf('path-start')} ?[>›»](?: ?[^>›»]{1,40}[>›»]){0,6} ?[^>›»]{1,60}`,
    // `« Back to all vacancies`, `Back to the list of jobs`
    String.raw`(?:[«<←‹] ?)?back to (?!school )(?:[a-z]{1,12} ){0,4}${anyOf('list-of-jobs')}`,
    // `联系我时请说明是在某网看到的`
    String.raw`(?:联系|致电|来电)[^，,。]{0,4}(?:时|的时候)?[，,]?请?[^，,。]{0,3}(?:说|说明|告知|注明)[^，,。]{0,3}` +
      String.raw`在? ?\S{2,12} ?(?:上|网)?看到的?[^，,。]{0,4}[，,]?(?:谢谢|多谢)?[。！!]?`,
  ]),
);

/** `#hiring #leedsjobs`: a line of nothing but tags, of which one calls for applicants. */
const TAGS = /^#[a-z0-9_]{2,30}(?:,? #[a-z0-9_]{2,30}){1,20}$/;
const HIRING_TAG = /#[a-z0-9_]{0,20}(?:hiring|jobs|vacanc|career)/;
/** How the lines of `isCopiedLine` begin. */
export const copiedLineOpenings = (): readonly string[] => [
  'posted',
  'page ',
  // `第1页`, and no `第一季度`.
  ...Array.from(' 0123456789', (second) => `第${second}`),
  'reposted',
  'published',
  'listed',
  'relisted',
  // `23 hours ago` and dates, but no `1.` of a list.
  ...Array.from('0123456789').flatMap((first) => Array.from(' 0123456789+', (second) => first + second)),
  'applicants',
  ...['back to', '« back', '«back', '← back', '←back', '‹ back', '‹back', '< back', '<back'],
  ...['path-start', 'you-are-here'].flatMap((id) => vocabularyOf('no-paste-residue', id)),
  // Not `## Benefits`.
  ...Array.from('abcdefghijklmnopqrstuvwxyz0123456789_', (letter) => `#${letter}`),
  'hiring',
  '联系',
  '致电',
  '来电',
];
/** What a board or a messenger counts of a posting, in lower case. */
const counts = lazily(() => {
  const ago = String.raw`(?:\d{1,3} ?${anyOf('time')}之?前|刚刚|今天|昨天|前天)`;
  const figure = String.raw`\d[\d,.]{0,7}[万w]?\+?`;
  const date = String.raw`20\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?(?: \d{1,2}:\d{2}(?::\d{2})?)?`;
  const taken = `${anyOf('taken-up')}(?:于|时间|日期)?[:：]? ?(?:${ago}|${date})`;
  const counted = `${anyOf('counted')}(?:量|数|次数|人数)?[:：]? ?${figure} ?[人次]?`;
  const field = `(?:${taken}|${counted})`;
  return wholeLine([
    // `发布于 3 天前`
    `${anyOf('taken-up')}(?:于|时间)? ?:? ?${ago}${anyOf('taken-up')}?`,
    // `127 人浏览`, `该职位已被 23 人收藏`
    `(?:[该此本]职位)?(?:已被|已有|已)? ?${figure} ?[人次](?:次|已)? ?${anyOf('done')}过?`,
    // `赞 12 在看 3`
    String.raw`(?:${anyOf('reaction')}量? ?\d[\d,.]{0,7}万?\+?[ \u3000]{1,4}){0,5}在看 ?\d[\d,.]{0,7}万?\+?`,
    // `9 applications  Posted 12 Jul 2026`
    String.raw`\d{1,4} applications?${GAP}posted (?:on )?${DAY}(?:${GAP}clos(?:ing|es)(?: on)? ${DAY})?`,
    // `发布于：昨天 浏览：88人 申请：3人`: two such fields and more
    String.raw`${field}(?:[ \u3000|]{1,4}${field}){1,5}`,
    // `Ad ID 1330092841`
    String.raw`(?:ad|post|listing) id ?:? ?\d{5,14}`,
    // `7 days ago`, as an item of a board's own list
    AGO,
  ]);
});
/** How what is counted may end. */
export const countEnds = (): readonly string[] => [
  ...['go', '刚刚', '今天', '昨天', '前天'],
  ...Array.from('前过人次万+0123456789'),
  ...['taken-up', 'done'].flatMap((id) => vocabularyOf('no-paste-residue', id)),
];
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
export const isCopiedLine = (words: string): boolean => copiedLines().test(words) || (TAGS.test(words) && HIRING_TAG.test(words));

/** Whether words in lower case are what a board or a messenger counts of a posting. */
export const isCount = (words: string): boolean => counts().test(words);

function wholeLine(shapes: readonly string[]): RegExp {
  return new RegExp(`^(?:${shapes.join('|')})$`);
}
