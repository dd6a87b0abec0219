import { isHan } from '../../language';
import { startOf } from '../../text';
import { ABOUT_JOB, isAboutLongName } from '../headings/headingForms';
import { headingMeaning, labelMeaning, LONGEST_HEADING } from '../headings/labels';
import type { HeadingMeaning } from '../headings/sectionNames';
import { isBlank, isOrnament, markAt, skipBlank, skipOrnaments, trimEnd, type Mark } from '../marks';
import type { SectionKind } from '../types';
import { tellsOfChannel } from './fields';
import { gluedHeading } from './gluedHeadings';
import type { FoundHeading } from './rawUnit';

const isColon = (code: number): boolean => code === 58 || code === 0xff1a;
const TERMINAL = /[。；;！!？?，,.]$/;

/** The heading that a piece of a line is, or begins with; undefined where it is none. */
export function headingAt(text: string, start: number, mark: Mark, end: number): FoundHeading | undefined {
  const from = mark.content;
  if (mark.form === 'heading') {
    const words = { start: from, end: beforeClosingMarks(text, from, end) };
    const name = startOf(text, { start: nameFrom(text, from, words.end), end: words.end }, LONGEST_HEADING + 1);
    return { meaning: headingMeaning(name, true), words };
  }
  return (
    bracketHeading(text, skipOrnaments(text, from, end), end) ??
    gluedHeading(text, mark, end) ??
    colonHeading(text, mark, end) ??
    bareHeading(text, start, mark, end)
  );
}

const HASH = 35;

/** Where the words of a Markdown heading end, which may be closed: `## Requirements ##`. */
function beforeClosingMarks(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && text.charCodeAt(at - 1) === HASH) at--;
  return at < end && at > from && isBlank(text.charCodeAt(at - 1)) ? trimEnd(text, from, at) : end;
}

/** Where the name begins in a heading, which may be numbered: `## 二、岗位职责`, `**1. Requirements**`. */
function nameFrom(text: string, from: number, end: number): number {
  const { form, content } = markAt(text, from, end);
  return form === 'numeral' || form === 'ordered' ? content : from;
}

/** What the job is called is read from the whole line. */
const NAMES_THE_JOB = /(?:岗位|职位|名称)$/;

const BRACKETS: readonly (readonly [string, string])[] = [['【', '】'], ['***', '***'], ['**', '**'], ['__', '__'], ['[', ']'], ['［', '］'], ['〖', '〗'], ['「', '」'], ['<b>', '</b>'], ['<strong>', '</strong>'], ['<', '>'], ['《', '》'], ['_', '_'], ['*', '*']]; // prettier-ignore

const OPENERS = new Set(BRACKETS.map(([open]) => open.charCodeAt(0)));

/** `【岗位职责】`, `**Requirements:**`, with or without text behind. */
function bracketHeading(text: string, from: number, end: number): FoundHeading | undefined {
  if (!OPENERS.has(text.charCodeAt(from))) return undefined;
  for (const [open, close] of BRACKETS) {
    if (!text.startsWith(open, from)) continue;
    const inner = from + open.length;
    const length = startOf(text, { start: inner, end }, LONGEST_HEADING + close.length).indexOf(close);
    if (length <= 0) continue;
    const shut = inner + length;
    // `[Job description](./clerk.pdf)` is a link.
    if (open === '[' && text[shut + 1] === '(') return undefined;
    const words = { start: inner, end: shut };
    let body = shut + close.length;
    while (body < end && (isBlank(text.charCodeAt(body)) || isColon(text.charCodeAt(body)))) body++;
    const name = text.slice(nameFrom(text, inner, shut), shut);
    const named = headingMeaning(name, true);
    if (skipOrnaments(text, body, end) >= end) return { meaning: named, words };
    const labelled = /[:：]/.test(text.slice(shut - 1, body)) && (named === undefined || named.strength === 'hint');
    const meaning = labelled ? (labelMeaning(name) ?? named) : named;
    if (meaning?.kind === 'openings' && NAMES_THE_JOB.test(name)) return undefined;
    return meaning !== undefined && (meaning.strength !== 'hint' || open === '【') ? { meaning, words, body } : undefined;
  }
  return undefined;
}

/** `岗位职责：`, `工作地点：北京`, `What you'll do:`. */
function colonHeading(text: string, mark: Mark, end: number): FoundHeading | undefined {
  const from = mark.content;
  if (isColon(text.charCodeAt(end - 1)) && end - from > LONGEST_HEADING && isAboutLongName(text, from, end))
    return { meaning: { kind: 'company', strength: 'sure', label: false }, words: { start: from, end: end - 1 } };
  const limit = Math.min(end, from + LONGEST_HEADING + 1);
  let colon = from;
  let gap = from;
  for (; colon < limit && !isColon(text.charCodeAt(colon)); colon++) if (gap === from && opensGap(text, colon)) gap = colon;
  const cell = gap === from ? undefined : cellHeading(text, mark, gap, end);
  if (cell !== undefined) return cell;
  if (colon >= limit || colon === from) return dashHeading(text, from, end);
  const words = { start: from, end: trimEnd(text, from, colon) };
  const body = skipDashes(text, skipBlank(text, colon + 1, end), end);
  const label = text.slice(words.start, words.end);
  if (body < end) {
    const meaning = labelMeaning(label);
    const chinese = endsChinese(label);
    const told = meaning?.strength === 'sure' || chinese || (mark.form === 'none' && (isAboutJob(label) || ABOUT_IN_CAPITALS.test(label)));
    const labels = meaning?.label === true && !(isListed(mark) && meaning.kind === 'requirements');
    const counts = meaning !== undefined && told && (chinese || labels || mark.form === 'none');
    if (meaning?.kind === 'apply' && isListed(mark) && tellsOfChannel(label, startOf(text, { start: body, end }, LONGEST_HEADING)))
      return undefined;
    return counts && (isOrnament(label.charCodeAt(label.length - 1)) || !isLabelledItem(mark, meaning))
      ? { meaning, words, body }
      : undefined;
  }
  const listed = isListed(mark);
  const meaning = headingMeaning(label, !listed);
  if (meaning !== undefined) return { meaning, words };
  return !listed && label.length <= (isHan(label.charCodeAt(0)) ? 18 : 60) ? { meaning, words } : undefined;
}

/** What stands between the columns of a table that was pasted as text. */
const COLUMN_GAP = /\t| {4}|\u3000{2}/;

/** Whether such a gap begins at an offset. */
function opensGap(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 9) return true;
  if ((code !== 32 && code !== 0x3000) || text.charCodeAt(at + 1) !== code) return false;
  return code === 0x3000 || text.startsWith('    ', at);
}

/** `Annual Salary⇥£24,000`, `薪资⇥面议`: a row of a table of two columns that was pasted as text. */
function cellHeading(text: string, { form, content: from }: Mark, gap: number, end: number): FoundHeading | undefined {
  if (form !== 'none' || COLUMN_GAP.test(text.slice(gap, end).trim())) return undefined;
  const words = { start: from, end: trimEnd(text, from, gap) };
  const label = text.slice(words.start, words.end);
  const meaning = labelMeaning(label);
  const told = meaning !== undefined && (meaning.strength === 'sure' || endsChinese(label));
  const body = skipBlank(text, gap, end);
  return told && !isColon(text.charCodeAt(body)) ? { meaning, words, body } : undefined;
}

/** `ABOUT THE MILL: …`: a name in capitals opens its section even with text behind it. */
const ABOUT_IN_CAPITALS = /^ABOUT [A-Z][A-Z &'’-]+$/;

/** `About the job: …`, which may wrap all that follows but opens it for sure. */
const isAboutJob = (label: string): boolean => ABOUT_JOB.exec(label)?.[0] === label;

function endsChinese(label: string): boolean {
  let last = label.length - 1;
  while (last > 0 && isOrnament(label.charCodeAt(last))) last--;
  return isHan(label.charCodeAt(last));
}

/** Kinds of sections that a list of duties may have items about: `5、企业文化：组织员工活动`. */
const SUBJECTS_OF_DUTIES: readonly SectionKind[] = ['company', 'purpose', 'growth', 'environment', 'kpi', 'benefits'];

const isLabelledItem = (mark: Mark, { kind, label }: HeadingMeaning): boolean =>
  isListed(mark) && !label && SUBJECTS_OF_DUTIES.includes(kind);

const isListed = ({ form }: Mark): boolean => form === 'ordered' || form === 'bullet';

/** Where the text behind a colon begins: `Requirements:-` and `Duties :--` have none. */
function skipDashes(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isDash(text.charCodeAt(at))) at++;
  return at === end ? end : from;
}

const isDash = (code: number): boolean => code === 45 || (code >= 0x2013 && code <= 0x2015);

/** `薪酬福利——`, the old-fashioned colon. */
function dashHeading(text: string, from: number, end: number): FoundHeading | undefined {
  let last = end;
  while (last > from && isDash(text.charCodeAt(last - 1))) last--;
  if (last > end - 2 || last - from > LONGEST_HEADING) return undefined;
  const words = { start: from, end: trimEnd(text, from, last) };
  return { meaning: headingMeaning(text.slice(words.start, words.end), true), words };
}

/** A short line that says just a section's name, and `一、数据运营`. */
function bareHeading(text: string, start: number, mark: Mark, end: number): FoundHeading | undefined {
  const from = mark.content;
  if (end - from > LONGEST_HEADING) return undefined;
  const label = text.slice(from, end);
  const words = { start: from, end };
  const framed = isFramed(text, start, end, label);
  // `（二）年龄不限，条件优秀者优先；` is a sentence, whatever it contains.
  const short = mark.form === 'numeral' && !/[，,；;。]/.test(label);
  const meaning = headingMeaning(label, short || (framed && isOrnament(text.charCodeAt(end - 1))));
  if (meaning !== undefined)
    return !framed && !(isOutlined(text, start) && headsSection(label, meaning)) && isListItem(label, mark, meaning)
      ? undefined
      : { meaning, words };
  const numbered = short && start < from && label.length <= 20 && !TERMINAL.test(label);
  return numbered ? { meaning: undefined, words } : undefined;
}

/** Kinds that a name in capitals heads, whatever mark it has: `A. JOB PURPOSE`. */
const SHOUTED_KINDS: readonly SectionKind[] = ['duties', 'requirements', 'purpose'];
const SHOUTED = /^[A-Z][A-Z ,&/-]{4,}$/;

/** A framed line longer than this, in UTF-16 units, is no heading but an exclamation. */
const LONGEST_FRAMED = { chinese: 14, latin: 44 } as const;

/** Whether a short line has ornaments or one and the same symbol at both ends and no more than a name between them: `✨要求✨`, `* BENEFITS *`. */
function isFramed(text: string, start: number, end: number, label: string): boolean {
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  const around = isOrnament(last) ? isOrnament(first) : first === last && (first === 42 || first === 61 || first === 126);
  if (!around || /[\d，,；;。:：!！+]/.test(label)) return false;
  return label.length <= (/[\u4e00-\u9fff]/.test(label) ? LONGEST_FRAMED.chinese : LONGEST_FRAMED.latin);
}

/** `1.0 Job Purpose`, `2.1 Key Duties`: the numbers of an outline, which sections have more often than items. */
const isOutlined = (text: string, start: number): boolean => /^\d{1,2}\.\d/.test(text.slice(start, start + 4));

/** Whether a name of two words or more, no topic of the work, heads its section. */
const headsSection = (label: string, { kind, strength }: HeadingMeaning): boolean =>
  strength === 'sure' && label.trim().includes(' ') && [...SHOUTED_KINDS, 'company'].includes(kind);

/** Whether a line that says a section's name is an item of a list all the same: `2. Training`, but not `2. TRAINING` or `2. Key Responsibilities`. */
function isListItem(label: string, { form }: Mark, { kind, strength }: HeadingMeaning): boolean {
  if ((form !== 'ordered' && form !== 'bullet') || /[:：]$/.test(label)) return false;
  if (strength === 'weak') return true;
  if (isHan(label.charCodeAt(0))) return false;
  if (strength === 'sure' && SHOUTED_KINDS.includes(kind) && label.includes(' ') && SHOUTED.test(label)) return false;
  return !(form === 'ordered' && strength === 'sure' && (kind === 'duties' || kind === 'requirements' || SHOUTED.test(label)));
}
