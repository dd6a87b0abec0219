import { skipBlank, trimEnd } from '../document/marks';
import type { JobDescription } from '../document/types';
import { lazily } from '../lazily';
import { endOfLine, type Span } from '../text';
import { vocabularyOf } from './terms';

/** `Posted 3 days ago · Over 100 applicants`, `Posted today`. */
const POSTED =
  /^(?:re)?posted:? (?:(?:over |about )?(?:(?:\d{1,3}\+?|an?|one) (?:minute|hour|day|week|month)s?|\d{1,3} ?(?:m|h|d|w|mo)) ago(?:[ ·|,-].{0,60})?|today|yesterday|just now)$/;
/** `7 days ago` */
const AGO = String.raw`\d{1,3}\+? (?:minute|hour|day|week|month)s? ago`;
/** `23 hours ago`, `Listed on 2026-01-11`, `Posted on: 2023-04-18 09:22`, `2026-01-05T04:23:47+00:00`: when a board took the posting up. */
const TAKEN_UP = new RegExp(
  String.raw`^(?:${AGO}|(?:re)?listed(?: on)? \d{4}-\d{2}-\d{2}|(?:posted|published|listed)(?: on)? ?:? ?\d{4}-\d{2}-\d{2},? \d{2}:\d{2}(?::\d{2})?` +
    String.raw`|\d{4}-\d{2}-\d{2}t\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?(?:z|[+-]\d{2}:?\d{2}))$`,
);
/** `Posted 2 May 2026   Closing on 1 Jun 2026   12 applications`. */
const POSTED_AND_CLOSING =
  /^posted (?:on )?\d{1,2} [a-z]{3,9} \d{4}[ ·|]{1,6}clos(?:ing|es)(?: on)? \d{1,2} [a-z]{3,9} \d{4}[ ·|]{1,6}\d{1,4} applications?$/;
/** `Posted on Mon 2nd Mar, 2026 - www.example.com --- (0 comments)`: with the day of the week, as pages write it. */
const POSTED_ON_DAY =
  /^posted on (?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? \d{1,2}(?:st|nd|rd|th)? [a-z]{3,9},? \d{4}(?:[ |,·-].{0,80})?$/;
/** `Page 1 of 5`, `第1页 共5页`: what a page of a document has at its foot. */
const PAGE_NUMBER = /^(?:page \d{1,3} (?:of|\/) \d{1,3}|第 ?\d{1,3} ?页[ ,，/]{0,3}共 ?\d{1,3} ?页)$/;
/** `Hiring 10 candidates for this role`. */
const HIRING_COUNT = /^hiring (?:\d{1,3}\+?|multiple|several) candidates for this role$/;
/** `Applicants: 100+`. */
const APPLICANTS = /^applicants ?: ?(?:over |more than )?\d{1,5}\+?$/;
/** `#hiring #leedsjobs`: a line of nothing but tags, of which one calls for applicants. */
const TAGS = /^#[a-z0-9_]{2,30}(?:,? #[a-z0-9_]{2,30}){1,20}$/;
const HIRING_TAG = /#[a-z0-9_]{0,20}(?:hiring|jobs|vacanc|career)/;
/** `Home > Vacancies > Support staff`: the path to a page. */
const BREADCRUMB = /^(?:home|首页|主页) ?[>›»](?: ?[^>›»]{1,40}[>›»]){0,6} ?[^>›»]{1,60}$/;
/** `联系我时请说明是在某网看到的`. */
const SEEN_AT =
  /^(?:联系|致电|来电)[^，,。]{0,4}(?:时|的时候)?[，,]?请?[^，,。]{0,3}(?:说|说明|告知|注明)[^，,。]{0,3}在? ?\S{2,12} ?(?:上|网)?看到的?[^，,。]{0,4}[，,]?(?:谢谢|多谢)?[。！!]?$/;
/** How the lines of `isCopiedLine` begin. */
export const COPIED_LINE_OPENINGS: readonly string[] = [
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
  // Not `## Benefits`.
  ...Array.from('abcdefghijklmnopqrstuvwxyz0123456789_', (letter) => `#${letter}`),
  'home',
  'hiring',
  '首页',
  '主页',
  '联系',
  '致电',
  '来电',
];
/** `发布于 3 天前`, `127 人浏览`, `该职位已被 23 人收藏`, `赞 12 在看 3`, `9 applications  Posted 12 Jul 2026`: what a board or a messenger counts. */
const COUNT =
  /^(?:(?:发布|更新|刷新)(?:于|时间)? ?:? ?(?:\d{1,3} ?(?:分钟|小时|天|日|周|个月|月)(?:之)?前|刚刚|今天|昨天|前天)(?:发布|更新|刷新)?|(?:(?:该|此|本)职位)?(?:已被|已有|已)? ?\d[\d,.]{0,7}[万w]?\+? ?[人次](?:次|已)? ?(?:浏览|收藏|看过|查看|投递|申请|沟通|围观|关注)过?|(?:(?:阅读|点赞|赞|转发|收藏|分享|喜欢)量? ?\d[\d,.]{0,7}万?\+?[ \u3000]{1,4}){0,5}在看 ?\d[\d,.]{0,7}万?\+?|\d{1,4} applications?[ ·|]{1,6}posted (?:on )?\d{1,2} [a-z]{3,9} \d{4}(?:[ ·|]{1,6}clos(?:ing|es)(?: on)? \d{1,2} [a-z]{3,9} \d{4})?)$/;
/** `发布于：昨天`, `浏览：132人`, one field of several. */
const FIELD_OF_COUNTS =
  '(?:(?:发布|更新|刷新)(?:于|时间|日期)?[:：]? ?(?:\\d{1,3} ?(?:分钟|小时|天|日|周|个月|月)(?:之)?前|刚刚|今天|昨天|前天|20\\d\\d[-./年]\\d{1,2}[-./月]\\d{1,2}日?(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?)|(?:浏览|阅读|点击|申请|投递|收藏|关注|沟通)(?:量|数|次数|人数)?[:：]? ?\\d[\\d,.]{0,7}[万w]?\\+? ?[人次]?)';
/** `发布于：昨天 浏览：88人 申请：3人`: two such fields and more. */
const COUNTS = new RegExp(`^${FIELD_OF_COUNTS}(?:[ \u3000|]{1,4}${FIELD_OF_COUNTS}){1,5}$`);
/** `7 days ago`, as an item of a board's own list. */
const AGO_ALONE = new RegExp(`^${AGO}$`);
/** `Ad ID 1330092841`. */
const AD_NUMBER = /^(?:ad|post|listing) id ?:? ?\d{5,14}$/;
/** The last characters of what is counted. */
export const COUNT_ENDS: readonly string[] = ['go', ...Array.from('前刚天布新览藏过看递请通观注人次万+0123456789')];
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
  return (
    [POSTED, POSTED_ON_DAY, POSTED_AND_CLOSING, PAGE_NUMBER, TAKEN_UP, HIRING_COUNT, APPLICANTS, BREADCRUMB, SEEN_AT].some((shape) =>
      shape.test(words),
    ) ||
    (TAGS.test(words) && HIRING_TAG.test(words))
  );
}

/** Whether words in lower case are what a board or a messenger counts of a posting. */
export const isCount = (words: string): boolean =>
  COUNT.test(words) || COUNTS.test(words) || AD_NUMBER.test(words) || AGO_ALONE.test(words);
