import { isHan } from '../../language';
import { lazily } from '../../lazily';
import { startOf } from '../../text';
import { IN_TITLE_CASE } from '../headings/headingForms';
import type { Teller } from '../lineKinds';
import { indentAt } from '../marks';
import { opensWithWork } from '../sentences/doers';
import { isInstruction, opensWithVerb } from '../sentences/instructions';
import type { RawUnit } from '../units/rawUnit';
import { anyOf } from '../words';

/** A line of the duties no longer than this, in UTF-16 units, may be a title within them. */
const LONGEST_SUBHEADING = 40;
/** A line of a list is so much longer than its title, which stands on a line with a mark. */
const MUCH_LONGER = 2.5;
/** A title in title case or capitals above a list is no longer than this. */
const LONGEST_TITLE = 90;
const ONE_WORD = /^[A-Za-z/&-]{1,40}$/;

/** `1、经营策略` above a paragraph, or a short line above a list: a title within the duties, no duty itself. */
export function isSubheading(text: string, cut: readonly RawUnit[], n: number, told: Teller): boolean {
  const unit = cut[n];
  if (unit === undefined) return false;
  if (unit.head === true || isTopic(text, unit, told)) return true;
  const next = cut[n + 1];
  const { start, end } = unit.content;
  if (isNamedTitle(text, unit)) return true;
  if (unit.glued || next === undefined || next.form === 'heading') return false;
  if (headsDeeper(text, unit, next, cut[n + 2]) && (told(unit).likeliest !== 'duty' || endsAsDeed(text, unit))) return true;
  if (end - start <= LONGEST_TITLE && titlesList(text, unit, next)) return true;
  if (end - start > LONGEST_SUBHEADING || isAmongDeeds(text, cut, n)) return false;
  if (unit.mark === 'none' && told(unit).likeliest === 'heading' && !isInstruction(text, unit.content)) return true;
  if (endsSentence(text, unit)) return false;
  if (headsSmallerList(text, cut[n - 1], unit, next)) return true;
  if (unit.mark === 'none' && next.mark !== 'none' && IN_TITLE_CASE.test(text.slice(start, end)) && !isInstruction(text, unit.content))
    return true;
  if (headsBullets(text, unit, next, told)) return true;
  const behind = next.content.end - next.content.start;
  // A line by itself above a block of sentences.
  const alone = unit.mark === 'none' && unit.apart && next.mark === 'none' && next.apart && cut[n + 2]?.apart === false;
  if (alone && behind > end - start && endsSentence(text, next)) return true;
  const deeper = unit.mark === 'none' ? next.mark !== 'none' : next.mark === 'none' && next.form === 'paragraph' && !next.apart;
  const muchLonger = behind > MUCH_LONGER * (end - start);
  return deeper && (muchLonger || unit.mark === 'none') && told(unit).likeliest !== 'duty';
}

/** `Booking rooms`, `发放节日福利`: work in two words or more. */
const deed = lazily(() => new RegExp(String.raw`^(?:[A-Z][a-z]{2,14}ing [a-z]|${anyOf('work-verb-zh')}[\u4e00-\u9fff]{2})`));

/** Whether a line is one of several without marks, one right below the other, that tell work in a few words: `Booking rooms` above `Ordering paper`. */
function isAmongDeeds(text: string, cut: readonly RawUnit[], n: number): boolean {
  const isDeed = (unit: RawUnit | undefined): boolean =>
    unit?.form === 'paragraph' &&
    unit.mark === 'none' &&
    unit.content.end - unit.content.start <= LONGEST_SUBHEADING &&
    deed().test(startOf(text, unit.content, LONGEST_SUBHEADING));
  if (!isDeed(cut[n])) return false;
  return (isDeed(cut[n - 1]) && cut[n]?.apart === false) || (isDeed(cut[n + 1]) && cut[n + 1]?.apart === false);
}

/** `1. Stock Control:`, `• Setting Up the Shop:`, `3. Finance:`: an item in title case that ends with a colon. */
function isNamedTitle(text: string, { mark, glued, content: { start, end } }: RawUnit): boolean {
  if (mark === 'none' || glued || text[end - 1] !== ':' || end - start > LONGEST_TITLE) return false;
  const title = text.slice(start, end - 1);
  return IN_TITLE_CASE.test(title) || (mark === 'ordered' && /^[A-Z][a-z]{3,20}$/.test(title));
}

/** `• Stock and ordering` above two items or more that are set deeper: a noun without a verb and without a full stop. */
function headsDeeper(text: string, unit: RawUnit, next: RawUnit, afterNext: RawUnit | undefined): boolean {
  const { start, end } = unit.content;
  if (unit.mark === 'none' || next.mark === 'none' || afterNext?.mark !== next.mark || end - start > LONGEST_DEEPER) return false;
  const [depth, ...below] = [unit, next, afterNext].map(({ span }) => indentAt(text, span.start) ?? 0);
  if (depth === undefined || below.some((deeper) => deeper <= depth) || isHan(text.charCodeAt(start))) return false;
  const title = text.slice(start, end);
  return !/[.;,]$/.test(title) && !/^[A-Z]?[a-z]+(?:ing|ed|[^s]s) /.test(title) && !opensWithVerb(title) && !opensWithWork(title);
}

const asDeed = lazily(() => new RegExp(`${anyOf('deed-ending')}s?$`));

/** Whether a line's last word is a noun of a deed: `Trade terms and compliance`. */
const endsAsDeed = (text: string, { content: { end } }: RawUnit): boolean => asDeed().test(text.slice(end - 8, end));

/** An item above others that are set deeper is no title if it is longer than this. */
const LONGEST_DEEPER = 60;
/** `1. First-Line Support` or `2. Stock:` above bullets, in English. */
function headsBullets(text: string, unit: RawUnit, next: RawUnit, told: Teller): boolean {
  if (unit.mark !== 'ordered' || next.mark !== 'bullet' || isHan(text.charCodeAt(unit.content.start))) return false;
  const title = text.slice(unit.content.start, unit.content.end);
  if (/^\w+ /.test(title) && opensWithVerb(title)) return false;
  if (IN_TITLE_CASE.test(title.replace(/ \d{1,3}(?= |$)/g, ''))) return true;
  return /^(?:[A-Z][a-z]{1,20}|[A-Z &/-]{2,40}):$/.test(title) && told(unit).likeliest !== 'duty';
}

/** `Contracts, Hires and Finances`, `Grants (Small Projects)`: every word of weight has a capital, with commas between them. */
const TITLE_WORDS = /^[A-Z][\w/&'’-]{1,30},?(?: (?:[-–&|]|and|of|the|for|in|to|with|on|[A-Z(][\w/&'’()-]{0,30}),?){1,11}$/;
const SMALL = /[a-z]/;
/** `Implementation of the yearly plan`, `Support to field offices`: a deed as a noun. */
const nounOfDeed = lazily(() => {
  const noun = `(?:[A-Z][a-z]{2,14}${anyOf('deed-ending')}|Support|Advice|Delivery|Outreach)`;
  return new RegExp(`^${noun}(?:,| and [a-z]+| &| (?:of|to|for|in|with)) `);
});
/** `(i)`, `a)`, `1.1`: how a list within an item of a list opens. */
const INNER_MARK = /^[（(]?(?:i|a|1)[)）.]/i;

/**
 * Whether a line is the title of what is right below it by its form: a noun of a deed above bullets, words in title case or capitals above
 * a text or lines that have neither, an item above a list with marks of its own.
 */
function titlesList(text: string, unit: RawUnit, next: RawUnit): boolean {
  const title = text.slice(unit.content.start, unit.content.end);
  const code = title.charCodeAt(0);
  if (code < 65 || code > 90 || opensWithVerb(title)) return false;
  if (unit.mark === 'ordered') {
    const inner = next.mark === 'ordered' && styleOf(text, next) !== styleOf(text, unit) && INNER_MARK.test(startOf(text, next.span, 4));
    return inner && (TITLE_WORDS.test(title) || !SMALL.test(title));
  }
  if (unit.mark !== 'none') return false;
  if (next.mark !== 'none') return TITLE_WORDS.test(title) || nounOfDeed().test(title);
  const isText = endsSentence(text, next) && next.content.end - next.content.start > MUCH_LONGER * title.length;
  if (isText && TITLE_WORDS.test(title)) return true;
  const below = startOf(text, next.content, LONGEST_TITLE);
  return title.includes(' ') && !SMALL.test(title) && SMALL.test(below) && opensWithVerb(below);
}

/** A Chinese title above a list or a text within the duties is no longer than this, in UTF-16 units. */
const LONGEST_ITEM_TITLE = 10;
/** The same above bullets: `客户问题处理与投诉管理`. */
const LONGEST_ABOVE_BULLETS = 14;
/** Such a title has one part and does not say outright what is to be done, or that a list follows. */
const SAYS_WORK = /^(?:负责|协助|参与|配合|完成|做好|以下)|[，,；;。（(]|以下|如下|包括/;

/** `（35%）`: what part of the work such a title stands for. */
const SHARE_BEHIND = /[（(]\d{1,3}%[)）]$/;

/** The length of a title in Chinese characters, as which two of the Latin script count. */
const widthOf = (title: string): number => title.replace(/[ -~]{2}/g, '-').length;

/**
 * Whether a short line is the title of the smaller list or the text right below it: `1、店铺管理` above `（1）…`, `2、人员带教：` above a
 * sentence, `续约管理` above bullets.
 */
function headsSmallerList(text: string, before: RawUnit | undefined, unit: RawUnit, next: RawUnit): boolean {
  if (unit.mark === 'bullet') return namesNextBullets(text, unit, next);
  if ((unit.mark !== 'ordered' && unit.mark !== 'none') || !isHan(text.charCodeAt(unit.content.start))) return false;
  // Markdown sets a list apart from the number above it.
  if (next.apart && !(unit.mark === 'ordered' && unit.apart && next.mark === 'bullet')) return false;
  const title = text.slice(unit.content.start, unit.content.end);
  const named = title.replace(/[:：]$/, '').replace(SHARE_BEHIND, '');
  if (widthOf(named) > (next.mark === 'bullet' ? LONGEST_ABOVE_BULLETS : LONGEST_ITEM_TITLE) || SAYS_WORK.test(named)) return false;
  if (unit.mark === 'none') return next.mark !== 'none';
  if (next.mark !== 'none') return styleOf(text, next) !== styleOf(text, unit) && (next.mark === 'bullet' || opensList(text, next));
  if (next.form !== 'paragraph' || next.content.end - next.content.start <= MUCH_LONGER * named.length) return false;
  // One item with a text below it, among others that have none, is no title.
  return named !== title || before?.form === 'heading' || before?.mark === 'none';
}

/** `- 数据分析与决策：` above a much longer bullet of the same depth: pages that are copied lose the depth of the list. */
function namesNextBullets(text: string, { content: { start, end } }: RawUnit, next: RawUnit): boolean {
  const named = text.slice(start, end - 1);
  return (
    next.mark === 'bullet' &&
    ':：'.includes(text[end - 1] ?? ' ') &&
    isHan(text.charCodeAt(start)) &&
    named.length <= LONGEST_ABOVE_BULLETS &&
    !SAYS_WORK.test(named) &&
    next.content.end - next.content.start > MUCH_LONGER * named.length
  );
}

/** How an item of a list is marked: `1、`, `（1）`, `①`, or a bullet. */
function styleOf(text: string, { mark, span }: RawUnit): string {
  if (mark !== 'ordered') return mark;
  const first = text[span.start] ?? '';
  if ('（('.includes(first)) return '(';
  return first >= '①' && first <= '⑳' ? '①' : /^\d{1,2}[)）]/.test(startOf(text, span, 3)) ? ')' : '1';
}

const opensList = (text: string, { span }: RawUnit): boolean => /^[（(]?[1１①]/.test(startOf(text, span, 2));

/** `Marketing`, `Scheduling/Coordination`: an item that names a topic of the duties, no work in it. */
const isTopic = (text: string, unit: RawUnit, told: Teller): boolean =>
  ONE_WORD.test(startOf(text, unit.content, LONGEST_SUBHEADING + 1)) && told(unit).likeliest === 'heading';

const endsSentence = (text: string, { content: { end } }: RawUnit): boolean => '。；;.!'.includes(text[end - 1] ?? ' ');
