import { proseOf } from '../../document/masks';
import { lazily } from '../../lazily';
import type { Span } from '../../text';
import { textAfter, widened } from '../matching/phrases';
import { draftsOf, findingsOf, type Draft } from '../matching/termFindings';
import type { TermMatch } from '../matching/terms';
import { anyIn } from '../matching/vocabulary';
import type { Finding, Fix, LintContext, Rule } from '../rule';
import { isCopiedLine } from '../subjects/residueLines';

const anyOf = anyIn('no-title-noise');

/** What stands between the ends of a range. */
const TO = String.raw`\s?[-–~～至到]\s?`;
/** The months that are paid: `·13薪`. */
const MONTHS = String.raw`(?:\s?[·•*×xX]?\s?1[2-8]薪)?`;

/** Amounts of pay in a title; two years are no pay. */
const pay = lazily(() => {
  const name = String.raw`(?:(?:薪水|薪资|工资|待遇)[:：]?\s?)?`;
  const inCurrency = String.raw`\d{1,5}[kK]?${TO}\d{1,5}[kK]?\s?${anyOf('currency')}|\d{3,5}${TO}\d{3,5}\s?U`;
  const years = String.raw`(?:19|20)\d\d${TO}(?:19|20)\d\d(?!\d)`;
  return new RegExp(
    [
      String.raw`${name}(?<![\dA-Za-z.-])(?:${inCurrency})(?![A-Za-z])(?:\/${anyOf('period')})?`, // 薪水2000-3000U/月, 8-15kRMB
      String.raw`(?<![\dA-Za-z])1[2-8]薪`,
      String.raw`[¥￥$€£]\s?\d[\d,.]*[kK]?(?:${TO}[¥￥$€£]?\d[\d,.]*[kK]?)?(?:\/[a-z]{1,5})?`, // $20/hr
      String.raw`\d{1,3}(?:\.\d)?[kK](?:${TO}\d{1,3}(?:\.\d)?[kK])?\+?(?![A-Za-z])${MONTHS}`, // 8K-12K
      String.raw`\d{1,3}${TO}\d{1,3}[kK万](?![A-Za-z])${MONTHS}`, // 15-20万
      String.raw`\d{4,5}(?:${TO}\d{4,5})?\s?(?:元(?:\/(?:月|天|日|小时|时))?|\+|以上|起|\/月)`, // 5000+
      String.raw`(?<![\dA-Za-z#.-])(?!${years})[1-9]\d{3,4}${TO}[1-9]\d{3,4}(?![\dA-Za-z-])`, // 6000-8000
      String.raw`\d{1,3}万(?:以上|起|\+)?`,
    ].join('|'),
    'g',
  );
});
/** `JD-2024-001`, `#1024`, `(10234)`, `编号：A12`. */
const CODE = new RegExp(
  [
    String.raw`[#№]\s?\d{3,8}|(?<=[(（[【])\d{4,8}(?=[)）\]】])`,
    String.raw`\b[A-Z]{2,5}-\d{2,6}(?:-\d{1,6})?\b`,
    String.raw`(?<=[(（[【] ?)(?!ISO|(?:ES|FY)20\d\d\b)[A-Z]{1,4}\d{4,10}(?= ?[)）\]】])|(?<=\s)[A-Z]{1,3}\d{5,10}$`,
    String.raw`(?:编号|职位号|job id|req(?:uisition)?)\s?[:：#]?\s?[A-Z]?\d{2,8}`,
  ].join('|'),
  'gi',
);
const MARKS = /[!！]+|(?:(?![©®™])[\p{Extended_Pictographic}\p{Regional_Indicator}★☆✨♥❤◆■]\ufe0f?)+|[~～]{2,}/gu;
/** The amount behind 月入 and the like, in folded text. */
const FIGURE = String.raw`\d[\d,.]{0,8}[k万]?`;
const AMOUNT_BEHIND = new RegExp(
  `^(?:过万|上万|过千|[: ]{0,2}${FIGURE}(?: ?(?:-|至|到) ?${FIGURE})?[元块]?(?:/(?:月|天|日|小时|时))?(?:以上|起|\\+)?)`,
);
/** Words that an amount belongs to. */
const NAMES_AMOUNT = /[月年日时周]入$|[月年日时周底]薪$/;
/** `校园招聘`, `公开招聘财务人员公告`, `市妇幼保健院运营岗招聘`: the heading of a notice, not a call to hurry. */
const notice = lazily(
  () =>
    new RegExp(
      String.raw`(?:${anyOf('campaign')}|20\d\d)招聘|招聘[^\n]{0,30}${anyOf('notice')}|(?:${anyOf('institution')}[^\n]{0,30}|${anyOf('page-heading')})招聘$`,
    ),
);
/** A line that names the job below a letterhead. */
const TITLE_LINE = /^\W{0,6}(?:job |position |post )?(?:title|position|role|post|vacancy)\W{0,4}:/im;
/** How far below the first line that line is looked for. */
const LETTERHEAD_REACH = 400;
/** `线下]`, `坐班】` behind a place in brackets. */
const ATTENDANCE = /^(?:线下|坐班|现场|驻场)[)）\]】〕]/;
/** No more of a title is looked at, in characters and in words of noise. */
const LONGEST = 200;
const MOST = 40;
const OPENING = '(（[【〔「';
const CLOSING = ')）]】〕」';
const SEPARATORS = ' \u3000|｜-–—,，/、+＋·:：;；~～';

/** 标题噪声 */
export const noTitleNoise: Rule = {
  id: 'no-title-noise',
  tags: ['title'],
  level: 'information',
  fixable: 'offer',
  summary: { en: 'The title should name the job and nothing else.', 'zh-CN': '标题只写岗位名称。' },
  rationale: {
    en: 'Pay, perks, places and calls to hurry belong in their own fields: job boards reject or bury such titles, and searches do not find them.',
    'zh-CN': '薪资、福利、地点和“急聘”等应写在各自的字段里；招聘平台会驳回或降低此类标题的展示，求职者也搜不到。',
  },
  source: {
    en: 'Workable and Indeed posting rules; measured: 20% of 1,447 real titles carry pay or perks',
    'zh-CN': 'Workable 与 Indeed 的发布规则；实测：1,447 个真实标题中 20% 带有薪资或福利',
  },
  messages: {
    found: {
      en: '“{found}” does not belong in the title. Keep the job’s name there; say this in the text.',
      'zh-CN': '标题中的“{found}”不属于岗位名称。标题只留岗位名称，其余写入正文。',
    },
    marks: { en: '“{found}” makes the title look like an advertisement. Delete it.', 'zh-CN': '标题中的“{found}”像广告，建议删除。' },
    severalMarks: {
      en: '“{found}” and other such marks ({count} more) make the title look like an advertisement. Delete them.',
      'zh-CN': '标题中的“{found}”和另外 {count} 处符号像广告，建议删除。',
    },
    capitals: {
      en: 'A title all in capitals is hard to read, and some boards reject it. Write it in normal case.',
      'zh-CN': '标题全部大写不易读，部分平台会驳回。请改用正常大小写。',
    },
  },
  *check(context): Generator<Finding> {
    const { title, text } = context.document;
    if (title === undefined) return;
    // What a link leads to is no part of the title, nor is a comment.
    const prose = /\]\(|<!--/.test(title.text) ? proseOf(context.document) : text;
    const words = prose.slice(title.span.start, title.span.end).slice(0, LONGEST);
    // The path to a page is no title, and no-paste-residue takes it out.
    if (isCopiedLine(words.trim().toLowerCase())) return;
    const drafts: Draft[] = draftsOf(context.matches('no-title-noise').slice(0, MOST), (match) =>
      match.span.start < title.span.start + LONGEST && isNoise(context, match)
        ? { span: grown(context, withAmount(context, match)) }
        : undefined,
    );
    for (const [pattern, message] of [
      [pay(), 'found'],
      [CODE, 'found'],
      [MARKS, 'marks'],
    ] as const) {
      for (const match of words.matchAll(pattern)) {
        const start = title.span.start + match.index;
        const span = { start, end: start + match[0].length };
        drafts.push({ span: message === 'marks' ? span : grown(context, span), message });
      }
    }
    // Anything within a bracket is gone with it.
    const outer = drafts.filter(
      ({ span }) =>
        !drafts.some(
          (other) =>
            other.span !== span &&
            other.span.start <= span.start &&
            span.end <= other.span.end &&
            other.span.end - other.span.start > span.end - span.start,
        ),
    );
    const advertising = outer.filter(({ message }) => message === 'marks');
    const worded = namesSomething(words, title.span.start, outer) ? outer.filter(({ message }) => message !== 'marks') : [];
    yield* findingsOf(context, [...worded, ...oneOf(context, advertising)], (span) => [strip(context, span)]);
    if (isCapitals(words) && !isLetterhead(words) && !TITLE_LINE.test(text.slice(title.span.end, title.span.end + LETTERHEAD_REACH)))
      yield { span: title.span, message: 'capitals', level: 'hint' };
  },
};

/** Whether a title says anything but noise: a banner such as `招人啦招人啦` stands above the job's name and is none. */
function namesSomething(words: string, start: number, drafts: readonly Draft[]): boolean {
  let rest = words;
  for (const { span } of drafts) {
    const from = Math.max(0, span.start - start);
    const to = Math.max(from, Math.min(rest.length, span.end - start));
    rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
  }
  return /[\p{L}\p{N}]/u.test(rest);
}

/** All emoji and shouting of a title as one draft, at the first of them, with one fix that removes them all. */
function oneOf(context: LintContext, drafts: readonly Draft[]): readonly Draft[] {
  const [first] = drafts;
  if (first === undefined || drafts.length === 1) return drafts;
  const { text } = context.document;
  const found = text.slice(first.span.start, first.span.end);
  const fix: Fix = {
    title: { en: 'Remove emoji and exclamation marks from the title', 'zh-CN': '从标题中删除表情和感叹号' },
    safe: false,
    edits: drafts.flatMap(({ span }) => strip(context, span).edits),
  };
  return [{ ...first, message: 'severalMarks', params: { found, count: drafts.length - 1 }, fixes: () => [fix] }];
}

/** A place counts only where it is put beside the job's name, not in `上海大众销售` or `北京烤鸭师傅`. */
function isNoise({ document }: LintContext, { entry, span }: TermMatch): boolean {
  if (entry.id === 'hurry')
    return document.text.slice(span.start, span.end) !== '招聘' || !notice().test(document.title?.text.slice(0, LONGEST) ?? '');
  if (entry.id !== 'place') return true;
  const { text, title } = document;
  const before = text[span.start - 1] ?? '';
  const after = text[span.end] ?? '';
  const open = span.start === title?.span.start || (OPENING + SEPARATORS).includes(before);
  const shut = span.end === title?.span.end || (CLOSING + SEPARATORS).includes(after);
  return open && (shut || (OPENING.includes(before) && ATTENDANCE.test(text.slice(span.end, span.end + 3))));
}

/** `月入6000-8000`: the word with its amount. */
function withAmount(context: LintContext, match: TermMatch): Span {
  const { text } = context.normalized;
  if (!NAMES_AMOUNT.test(text.slice(match.start, match.end))) return match.span;
  return widened(context, match, 0, AMOUNT_BEHIND.exec(textAfter(context, match, 30))?.[0].length ?? 0);
}

/** With the bracket around it, if the bracket holds nothing else than noise and small words. */
function grown({ document }: LintContext, span: Span): Span {
  const { text, title } = document;
  if (title === undefined) return span;
  let start = span.start;
  while (start > title.span.start && span.start - start < 30 && !(OPENING + CLOSING).includes(text[start - 1] ?? '')) start--;
  let end = span.end;
  while (end < title.span.end && end - span.end < 30 && !(OPENING + CLOSING).includes(text[end] ?? '')) end++;
  const bracketed = OPENING.includes(text[start - 1] ?? 'x') && CLOSING.includes(text[end] ?? 'x') && start > title.span.start;
  return bracketed ? { start: start - 1, end: end + 1 } : span;
}

/** Takes the noise out with the separator that joined it on. */
function strip(context: LintContext, { start, end }: Span): Fix {
  const { text, title } = context.document;
  const limits = title?.span ?? { start, end };
  let from = start;
  while (from > limits.start && SEPARATORS.includes(text[from - 1] ?? '')) from--;
  let to = end;
  while (to < limits.end && SEPARATORS.includes(text[to] ?? '')) to++;
  // What stands on both sides stays apart.
  if (from > limits.start && to < limits.end) from = to > end ? start : from;
  const fix = {
    title: { en: 'Remove “{text}” from the title', 'zh-CN': '从标题中删除“{text}”' },
    params: { text: text.slice(start, end) },
  };
  return { ...fix, safe: false, edits: [context.edit({ start: from, end: to }, '')] };
}

/** Whether a line in capitals names who hires, or what sort of document this is, and no job: `KILDERRY COUNTY COUNCIL`, `VACANCY NOTICE`. */
function isLetterhead(words: string): boolean {
  const { company, worker, document, body } = letterheads();
  if (company.test(words)) return true;
  if (worker.test(words)) return false;
  const rest = words.replace(document, '').trim();
  return rest === '' || body.test(rest);
}

const letterheads = lazily(() => ({
  /** The form of a company that its name ends in, in capitals as its letterhead writes it. */
  company: new RegExp(String.raw`\b${anyOf('company-form')}\b\.?\W{0,4}$`),
  worker: new RegExp(String.raw`\b${anyOf('worker')}s?\b`, 'i'),
  document: new RegExp(`(?:^|[^a-z]+)(?:${anyOf('document')}[^a-z]*)+$`, 'i'),
  body: new RegExp(String.raw`^(?:the )?${anyOf('body-of')} of [a-z ,&'-]{2,60}$|\b${anyOf('body')}$`, 'i'),
}));

function isCapitals(words: string): boolean {
  const letters = words.replace(/[^A-Za-z]/g, '');
  return letters.length >= 12 && letters === letters.toUpperCase() && /[A-Z]{5,}\s+[A-Z]{4,}/.test(words);
}
