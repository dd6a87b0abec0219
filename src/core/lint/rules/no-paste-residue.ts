import { wholeLine } from '../../document/edits/wholeLine';
import { markAt, skipBlank, trimEnd } from '../../document/marks';
import type { JobDescription } from '../../document/types';
import { isHan } from '../../language';
import { endOfLine, nextPlaceOf, type Span } from '../../text';
import type { Finding, Fix, LintContext, Rule } from '../rule';
import { maskedBy } from '../structure';
import { residueCharacters } from '../subjects/residueCharacters';
import { isCopiedLine, isCount, mailHeadOf } from '../subjects/residueLines';
import { mayEnd, mayStart, residueWords } from '../subjects/residueWords';

/** Residue stands in lines of its own, shorter than this, or at the end of a text that has lost its line breaks. */
const LONGEST_LINE = 200;
/** No label is longer than this. */
const LONGEST_LABEL = 40;
/** How long a line below «Apply now» must be to be text under a heading, where nothing else tells. */
const LONG_ENOUGH_FOR_TEXT = 40;
/** Brackets and other decoration before a button. */
const LONGEST_OPENING = 6;
const OPEN_LINK = /<(?:a|button)\s[^<>]{1,480}>$/i;
const LONGEST_TAG = 500;
const DECORATION_BEHIND = new Set(Array.from('】]*!！…>»', (mark) => mark.charCodeAt(0)));

/** 复制粘贴残留 */
export const noPasteResidue: Rule = {
  id: 'no-paste-residue',
  tags: ['hygiene'],
  level: 'warning',
  fixable: 'safe',
  summary: { en: 'What was copied along from a web page should go.', 'zh-CN': '应清除从网页复制来的残留内容。' },
  rationale: {
    en: 'Job boards put labels, buttons and hidden characters around a posting; they say nothing about the job and hinder searching and screening.',
    'zh-CN': '招聘网站会在正文前后附上标签、按钮和不可见字符，与岗位无关，还妨碍检索和筛选。',
  },
  source: {
    en: 'Measured: all of 3,491 postings copied from one job board carry such lines',
    'zh-CN': '实测：取自同一招聘网站的 3,491 份文本全部带有此类残留',
  },
  messages: {
    line: { en: '“{found}” is left over from a web page. Delete it.', 'zh-CN': '“{found}”是从网页复制来的残留，请删除。' },
    mail: { en: '“{found}” is left over from a mail. Delete it.', 'zh-CN': '“{found}”是从邮件复制来的残留，请删除。' },
    hidden: {
      en: 'Invisible characters left over from copying. Delete them: they break searching.',
      'zh-CN': '此处有复制来的不可见字符，会妨碍检索，请删除。',
    },
    digits: {
      en: '“{found}” is written in full-width digits. Use plain digits, so that it can be searched.',
      'zh-CN': '“{found}”是全角数字，建议改为半角，便于检索。',
    },
    letters: {
      en: '“{found}” is written in full-width letters. Use plain ones, so that it can be searched.',
      'zh-CN': '“{found}”是全角字母，建议改为半角，便于检索。',
    },
    spaces: {
      en: '“{found}” is a space of a web page that was copied as code. Write a plain space.',
      'zh-CN': '“{found}”是从网页复制来的空格代码，请改为普通空格。',
    },
    reference: {
      en: '“{found}” is the number of a recruiting system. Keep it only if applicants are to quote it.',
      'zh-CN': '“{found}”是招聘系统里的编号；如无需应聘者注明，可以删去。',
    },
    garbled: {
      en: '“{found}” stands where copying has lost a character. Write the one that is meant.',
      'zh-CN': '“{found}”处的字符在复制时损坏，请改回原来的字符。',
    },
    severalGarbled: {
      en: '“{found}” and {count} more such places are what copying has made of characters. Write those that are meant.',
      'zh-CN': '“{found}”以及另外 {count} 处的字符在复制时损坏，请改回原来的字符。',
    },
    masked: {
      en: '“{found}” hides a word that a job board has blocked out. Write it out or drop it, and check that it is no unlawful condition.',
      'zh-CN': '“{found}”是被招聘网站屏蔽的词。请补全或删去，并核对其是否为不当条件。',
    },
  },
  *check(context): Generator<Finding> {
    yield* lines(context);
    yield* residueCharacters(context);
  },
};

type Residue = Span & { readonly whole: boolean; readonly mayBeHeading?: boolean; readonly mail?: boolean };

function* lines(context: LintContext): Generator<Finding> {
  const { document } = context;
  const { text, lineStarts } = document;
  const isMasked = maskedBy(document.masks);
  const mailHead = mailHeadOf(document);
  const nextColon = colonsOf(text);
  for (let line = 0; line < lineStarts.length; line++) {
    const start = lineStarts[line] ?? 0;
    const end = endOfLine(text, lineStarts, line);
    if (mailHead !== undefined && start < mailHead.end) {
      if (start === mailHead.start) yield found(context, { ...mailHead, whole: true, mayBeHeading: true, mail: true });
      continue;
    }
    if (end - start > LONGEST_LINE && !/职能类别|关键字/.test(text.slice(end - 200, end)) && leadOf(text, start, end) === undefined)
      continue;
    const residue = residueOf(text, start, end, nextColon);
    if (residue?.mayBeHeading === true && hasTextBelow(document, line, nextColon)) continue;
    if (residue === undefined || isMasked(residue.start) || opensLink(text, residue.start)) continue;
    yield found(context, residue);
  }
}

/** Whether words are those of a link or a button written in HTML, which works: `<a href="/apply">Apply now</a>`. */
const opensLink = (text: string, start: number): boolean => OPEN_LINK.test(text.slice(Math.max(0, start - LONGEST_TAG), start).trimEnd());

function found(context: LintContext, residue: Residue): Finding {
  const line = context.document.text.slice(residue.start, Math.min(residue.end, residue.start + 40)).split(/[\r\n]/, 1)[0] ?? '';
  const isReference = residueWords().references.some((label) => line.toLowerCase().startsWith(label));
  return {
    span: residue,
    message: residue.mail === true ? 'mail' : isReference ? 'reference' : 'line',
    params: { found: line },
    ...(isReference && { level: 'hint' }),
    fixes: () => [deletion(context, isReference ? { ...residue, mayBeHeading: true } : residue)],
  };
}

function deletion(context: LintContext, residue: Residue): Fix {
  const { document } = context;
  const { whole, mayBeHeading, start, end } = residue;
  const gone = whole ? wholeLine(document, { span: residue }) : { start: spacesBefore(document.text, start), end };
  return {
    title: { en: 'Delete what was copied along', 'zh-CN': '删除残留内容' },
    safe: whole && mayBeHeading !== true,
    edits: [context.edit(gone, '')],
  };
}

type NextColon = (from: number) => number;

/** Answers where the next colon stands, a plain or a wide one. */
function colonsOf(text: string): NextColon {
  const [plain, wide] = [nextPlaceOf(text, ':'), nextPlaceOf(text, '：')];
  return (from) => Math.min(plain(from), wide(from));
}

function residueOf(text: string, start: number, end: number, nextColon: NextColon): Residue | undefined {
  const { buttons, calls, pages, tails, ends, tailEnds } = residueWords();
  const first = skipBlank(text, start, end);
  if (first >= end) return undefined;
  const last = endOfWords(text, first, trimEnd(text, first, end));
  const led = leadOf(text, first, last);
  if (led !== undefined) return { start: first, end: last, whole: true, mail: led === 'mail' };
  let bareEnd = last;
  while (bareEnd > first && DECORATION_BEHIND.has(text.charCodeAt(bareEnd - 1))) bareEnd--;
  bareEnd = trimEnd(text, first, bareEnd);
  const mayBeButton = bareEnd > first && mayEnd(ends, text, bareEnd);
  if (!mayBeButton && nextColon(first) >= last) return undefined;
  const mark = markAt(text, start, end);
  if (mark.form === 'quote' || mark.content >= last) return undefined;
  for (let colon = nextColon(mark.content); colon < last; colon = nextColon(colon + 1)) {
    const at = labelBefore(text, mark.content, colon);
    if (at === mark.content) return { start: first, end: last, whole: true };
    if (at !== undefined && /[\s。；;！!]/.test(text[at - 1] ?? '')) return { start: at, end: last, whole: false };
  }
  if (!mayBeButton || (isTooLong(text, mark.content, bareEnd) && !mayEnd(tailEnds, text, last))) return undefined;
  const words = text.slice(mark.content, last).toLowerCase();
  const bare = words
    .slice(0, bareEnd - mark.content)
    .replace(/^[【[*>»]+/, '')
    .replace('：', ':')
    .trim();
  if (buttons.has(bare) || isCount(bare) || isRowOfButtons(bare)) return { start: first, end: last, whole: true };
  if (pages.has(bare)) return mark.form === 'heading' ? undefined : { start: first, end: last, whole: true };
  if (calls.has(bare)) return mark.form === 'heading' ? undefined : { start: first, end: last, whole: true, mayBeHeading: true };
  const row = rowAtEnd(words);
  if (row !== undefined) return { start: mark.content + row, end: last, whole: false };
  const tail = tails.find((one) => words.endsWith(one) && /[\s（(【[]/.test(words[words.length - one.length - 1] ?? ''));
  return tail === undefined ? undefined : { start: last - tail.length, end: last, whole: false };
}

/** `![](https://…)`: a picture, or what counts the visitors of a page, behind the words of a line. */
const PICTURE_BEHIND = /\s{0,4}!\[[^\]\n]{0,100}\]\([^()\n]{1,300}\)$/;

/** Where the words of a line end that a picture may follow. */
function endOfWords(text: string, start: number, end: number): number {
  if (text[end - 1] !== ')' || end - start > LONGEST_LINE) return end;
  return end - (PICTURE_BEHIND.exec(text.slice(start, end))?.[0].length ?? 0);
}

/** What stands between the buttons of a row. */
const BETWEEN_BUTTONS = /[|·•\t\u3000]|[ \u00a0]{2,4}/;

/** Whether a stretch is longer than any button, and no row of them. */
function isTooLong(text: string, start: number, end: number): boolean {
  return end - start > residueWords().longestButton + LONGEST_OPENING && !BETWEEN_BUTTONS.test(text.slice(start, end));
}

/** What a line is left over from that is told to be residue by how it begins; undefined for any other line. */
function leadOf(text: string, start: number, end: number): 'mail' | 'page' | undefined {
  const { leads, mailLeads, leadStarts } = residueWords();
  const first = skipBlank(text, start, end);
  if (!mayStart(leadStarts, text, first)) return undefined;
  const words = text
    .slice(first, Math.min(end, first + LONGEST_LINE))
    .trimEnd()
    .toLowerCase()
    .replaceAll('’', "'");
  if (mailLeads.some((lead) => words.startsWith(lead))) return 'mail';
  return leads.some((lead) => words.startsWith(lead)) || isCopiedLine(words) ? 'page' : undefined;
}

/** `收藏  举报  微信扫码分享`: nothing but buttons, with more than one space or a bar between them. */
function isRowOfButtons(words: string): boolean {
  // No Chinese button has a space in it.
  const between = BETWEEN_BUTTONS.test(words) ? BETWEEN_BUTTONS : isHan(words.charCodeAt(0)) && words.includes(' ') ? ' ' : undefined;
  if (between === undefined) return false;
  const parts = words
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length >= 2 && parts.every(isInRow);
}

function isInRow(part: string): boolean {
  const { buttons, calls, badges } = residueWords();
  return buttons.has(part) || calls.has(part) || badges.has(part) || isCount(part);
}

/** Where two and more buttons with bars before them begin that end a line: ` | Similar jobs | Print`. */
function rowAtEnd(words: string): number | undefined {
  let from = words.length;
  let count = 0;
  let isSure = false;
  for (let bar = words.lastIndexOf('|'); bar > 0; bar = words.lastIndexOf('|', bar - 1)) {
    const part = words.slice(bar + 1, from).trim();
    if (!isInRow(part)) break;
    from = bar;
    count++;
    isSure ||= residueWords().buttons.has(part);
  }
  // `Print | Report` may as well be skills.
  return count >= 2 && isSure ? from : undefined;
}

/** Whether a line has a sentence or an address below it, as a heading has. */
function hasTextBelow({ text, lineStarts }: JobDescription, line: number, nextColon: NextColon): boolean {
  for (let next = line + 1; next < Math.min(lineStarts.length, line + 3); next++) {
    const start = lineStarts[next] ?? 0;
    const end = endOfLine(text, lineStarts, next);
    const words = text.slice(start, Math.min(end, start + LONGEST_LINE)).trim();
    if (words === '') continue;
    if (residueOf(text, start, end, nextColon) !== undefined || markAt(text, start, end).form === 'heading') return false;
    return words.length >= LONG_ENOUGH_FOR_TEXT || /[@.。!！?？]|:\/\//.test(words);
  }
  return false;
}

/** Where the label begins that a colon ends, with a space between them or none; undefined where it ends something else. */
function labelBefore(text: string, from: number, colon: number): number | undefined {
  const { labels, labelEnds } = residueWords();
  const end = text[colon - 1] === ' ' ? colon - 1 : colon;
  if (!mayEnd(labelEnds, text, end)) return undefined;
  const words = text.slice(Math.max(from, end - LONGEST_LABEL), end).toLowerCase();
  const label = labels.find((one) => words.endsWith(one));
  return label === undefined ? undefined : end - label.length;
}

function spacesBefore(text: string, from: number): number {
  let start = from;
  while (start > 0 && ' \t\u3000\u00a0'.includes(text[start - 1] ?? '\n')) start--;
  return start;
}
