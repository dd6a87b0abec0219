import { isHan, isLatin } from '../language';
import { lazily } from '../lazily';
import { anyOf, wordsOf } from './words';

/** What stands before the words of a line. */
export interface Mark {
  readonly form: 'none' | 'bullet' | 'ordered' | 'numeral' | 'heading' | 'quote';
  /** Where the words begin. */
  readonly content: number;
  /** The number of an ordered mark, the level of a heading. */
  readonly value: number;
}

/** Symbols that stand for a bullet and hardly for anything else. */
export const BULLET_SYMBOLS = '•·●○■□◆◇▪▫►▶▷★☆‣∙⚫✓✔✅√➢➤◎⊙◦◾◼♦❖♢';
const BULLETS = new Set(Array.from(`${BULLET_SYMBOLS}-*+※–—―‧→・❤>~`, (mark) => mark.charCodeAt(0)));
/** Where numbers with their mark begin that are written as one character (`①`, `⑴`, `⒈`, `❶`, `➀`, `➊`), and how many there are. */
const WRITTEN_AS_ONE: readonly (readonly [number, number])[] = [[0x2460, 20], [0x2474, 20], [0x2488, 20], [0x2776, 10], [0x2780, 10], [0x278a, 10]]; // prettier-ignore
/** All of them stand between these two. */
const FIRST_WRITTEN_AS_ONE = 0x2460;
const LAST_WRITTEN_AS_ONE = 0x2793;
/** What follows the digit of `1️⃣`. */
const KEYCAP = new Set([0xfe0f, 0x20e3]);
const NUMERALS = '一二三四五六七八九十';
const NUMERAL_STARTS = new Set(Array.from(`(（第${NUMERALS}`, (mark) => mark.charCodeAt(0)));
const AFTER_NUMBER = new Set('、.．,，:：)）】]');
/** Characters after a bare number that make it a quantity and not a list mark: 3年, 2个, 5天, 1-3. */
const counters = lazily(() => new Set(wordsOf('counter-zh')));
/** Words that do the same, of which one character is not enough to tell: 13薪 but not 1薪酬核算, 1对1 but not 1对接. */
const measureZh = lazily(() => new RegExp(`(?!${anyOf('no-measure-zh')})${anyOf('measure-zh')}|对[0-9一多]|休[0-9一]`, 'y'));
/** `5 years`, `12 May` */
const measureEn = lazily(() => new RegExp(String.raw`${anyOf('measure', 'month')}\b`, 'iy'));

/** Whether a code unit is a space of any width, or one that has none; line breaks are not. */
export function isBlank(code: number): boolean {
  if (code < 0x85) return code === 32 || code === 9 || code === 11 || code === 12;
  return code < 0x2000 ? code === 0xa0 || code === 0x85 : code <= 0x200b || code === 0x3000 || isSeparator(code) || code === 0xfeff;
}

/** U+2028 and U+2029, which end no line in an editor. */
const isSeparator = (code: number): boolean => code === 0x2028 || code === 0x2029;

/** Where the words begin at or after `at`, spaces of any width passed over. */
export function skipBlank(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && isBlank(text.charCodeAt(next))) next++;
  return next;
}

/** How many characters from the margin a place is if nothing but spaces stand in front of it on its line; undefined otherwise. */
export function indentAt(text: string, at: number): number | undefined {
  let from = at;
  while (from > 0 && isBlank(text.charCodeAt(from - 1))) from--;
  const before = text.charCodeAt(from - 1);
  return from === 0 || before === 10 || before === 13 ? at - from : undefined;
}

/**
 * Arrows, boxes, shapes and pictographs: what headings are framed with. Most pictographs are written as two UTF-16 units, either half
 * of which counts, and so does what joins or colours them; circled numbers and letters do not.
 */
export const isOrnament = (code: number): boolean =>
  code >= 0x200d &&
  ((code >= 0x2190 && code <= 0x2bff && !(code >= 0x2460 && code <= 0x24ff)) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    code === 0x3013 ||
    code === 0xfe0f ||
    code === 0x200d ||
    code === 0x20e3);

/** Where the words begin behind ornaments, and the spaces between them, at `from`. */
export function skipOrnaments(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (isOrnament(text.charCodeAt(at)) || (at > from && isBlank(text.charCodeAt(at))))) at++;
  return at;
}

/** Where the words of `start…end` end, trailing spaces of any width left out. */
export function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isBlank(text.charCodeAt(last - 1))) last--;
  return last;
}

const digitOf = (code: number): number => (code >= 48 && code <= 57 ? code - 48 : code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : -1);

const BACKSLASH = 92;

/** The list or heading mark at the start of a line, with the space after it. */
export function markAt(text: string, start: number, end: number): Mark {
  const at = skipBlank(text, start, end);
  if (at >= end) return { form: 'none', content: end, value: 0 };
  const code = text.charCodeAt(at);
  // `\- `, as editors write it that keep Markdown from making a list of it.
  if (code === BACKSLASH && /^[-*+]\s/.test(text.slice(at + 1, at + 3))) return markAt(text, at + 1, end);
  return (
    headingMark(text, at, end, code) ??
    boldMark(text, at, end, code) ??
    numberMark(text, at, end) ??
    outlineMark(text, at, end, code) ??
    letterMark(text, at, end) ??
    romanMark(text, at, end, code) ??
    chapterMark(text, at, end, code) ??
    numeralMark(text, at, end) ??
    bulletMark(text, at, end, code) ?? { form: 'none', content: at, value: 0 }
  );
}

function headingMark(text: string, at: number, end: number, code: number): Mark | undefined {
  if (code !== 35 && code !== 0xff03) return undefined;
  let next = at;
  while (next < end && text.charCodeAt(next) === code) next++;
  const level = next - at;
  const spaced = next < end && isBlank(text.charCodeAt(next));
  return level <= 6 && (spaced || level > 1) ? { form: 'heading', content: skipBlank(text, next, end), value: level } : undefined;
}

const BOLD = '**';

/** `**1.**`, `**（2）**`: a number that is bold by itself. */
function boldMark(text: string, at: number, end: number, code: number): Mark | undefined {
  if (code !== 42 || !text.startsWith(BOLD, at)) return undefined;
  const mark = numberMark(text, at + BOLD.length, end);
  if (mark === undefined || !text.startsWith(BOLD, mark.content)) return undefined;
  return { ...mark, content: skipCommas(text, mark.content + BOLD.length, end) };
}

/** The number that is written with its mark as one character; 0 for all other characters. */
export function writtenNumber(code: number): number {
  if (code < FIRST_WRITTEN_AS_ONE || code > LAST_WRITTEN_AS_ONE) return 0;
  const [from] = WRITTEN_AS_ONE.find(([first, count]) => code >= first && code < first + count) ?? [];
  return from === undefined ? 0 : code - from + 1;
}

/** `1.` `1\.` `1、` `(1)` `（1）` `【1】` `①` `⑴` `1️⃣` `1：` and `1负责`, half- or full-width. */
function numberMark(text: string, at: number, end: number): Mark | undefined {
  const code = text.charCodeAt(at);
  const written = writtenNumber(code);
  if (written > 0) return { form: 'ordered', content: skipCommas(text, at + 1, end), value: written };
  const opened = code === 40 || code === 0xff08 || code === 0x3010 || code === 91;
  let next = opened ? at + 1 : at;
  let value = 0;
  let digits = 0;
  for (; next < end && digits < 3; next++, digits++) {
    const digit = digitOf(text.charCodeAt(next));
    if (digit < 0) break;
    value = value * 10 + digit;
  }
  if (digits === 0 || digits > 2 || value === 0) return undefined;
  if (text[next] === '\\' && text[next + 1] === '.') next++;
  const after = text[next] ?? '';
  if (KEYCAP.has(text.charCodeAt(next))) {
    while (KEYCAP.has(text.charCodeAt(next))) next++;
    return { form: 'ordered', content: skipCommas(text, next, end), value };
  }
  if (opened)
    return ')）】]'.includes(after) && after !== '' ? { form: 'ordered', content: skipCommas(text, next + 1, end), value } : undefined;
  if (AFTER_NUMBER.has(after)) {
    if (digitOf(text.charCodeAt(next + 1)) >= 0 && (after === '.' || after === ',' || after === ':' || after === '：')) return undefined;
    return { form: 'ordered', content: skipCommas(text, next + 1, end), value };
  }
  const spaced = skipBlank(text, next, end);
  if (spaced >= end) return undefined;
  const word = text.charCodeAt(spaced);
  if (isMeasure(text, spaced)) return undefined;
  // `48 keys, two lawns` counts something.
  if (spaced > next)
    return isHan(word) || (isLatin(word) && (word < 97 || value === 1)) ? { form: 'ordered', content: spaced, value } : undefined;
  return isHan(word) && value < 20 ? { form: 'ordered', content: next, value } : undefined;
}

/** `2.1 Review files`, the second level of an outline. */
const OUTLINE = /\d{1,2}(?:\.(?:[1-9]\d?|0(?=\.?[ \t]))){1,2}\.?[ \t]{1,8}(?=[A-Z\u3400-\u9fff])(?!(?:GPA|Degree|Honou?rs|or)\b)/y;

function outlineMark(text: string, at: number, end: number, code: number): Mark | undefined {
  if (code < 49 || code > 57) return undefined;
  OUTLINE.lastIndex = at;
  if (!OUTLINE.test(text) || OUTLINE.lastIndex >= end || isMeasure(text, OUTLINE.lastIndex)) return undefined;
  return { form: 'bullet', content: OUTLINE.lastIndex, value: 0 };
}

function isMeasure(text: string, at: number): boolean {
  if (counters().has(text[at] ?? '')) return true;
  const measure = isHan(text.charCodeAt(at)) ? measureZh() : measureEn();
  measure.lastIndex = at;
  return measure.test(text);
}

const LAST_LETTER = 0x68;

/** `a.` `b)` `（c）` `A、`, up to `h`: `C、C++` is a list of languages, and an initial (`J. Smith`) has no place in a list of duties. */
function letterMark(text: string, at: number, end: number): Mark | undefined {
  const opened = text[at] === '(' || text[at] === '（';
  const letter = at + (opened ? 1 : 0);
  const code = text.charCodeAt(letter) | 32;
  const after = text[letter + 1] ?? '';
  if (code < 97 || code > LAST_LETTER || after === '' || !(opened ? ')）' : '.)、．）').includes(after)) return undefined;
  const content = skipBlank(text, letter + 2, end);
  const word = text.charCodeAt(content);
  if (content >= end || !(isHan(word) || (isLatin(word) && (content > letter + 2 || after === '）')))) return undefined;
  return { form: 'bullet', content, value: 0 };
}

const ROMAN_NUMERAL = '(?:i{1,3}|i?v|vi{1,3}|i?x|xi{1,2})';
/** `(ii)`, `iv)`, `iii.`. */
const ROMAN = new RegExp(String.raw`(?:\(${ROMAN_NUMERAL}\)|${ROMAN_NUMERAL}(?:\)|\.(?=[ \t])))[ \t]{0,8}(?=[A-Za-z])`, 'y');

function romanMark(text: string, at: number, end: number, code: number): Mark | undefined {
  if (code !== 40 && code !== 105 && code !== 118 && code !== 120) return undefined;
  ROMAN.lastIndex = at;
  return ROMAN.test(text) && ROMAN.lastIndex < end ? { form: 'bullet', content: ROMAN.lastIndex, value: 0 } : undefined;
}

const CHAPTERS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const CHAPTER = /([IVX]{1,4})[.)、．][ \t\u3000]{1,8}(?=[\p{L}*_])/uy;
/** The same written as one character, behind which no space is needed: `Ⅱ、任职要求`. */
const CHAPTER_AS_ONE = /[\u2160-\u2169][.)、．][ \t\u3000]{0,8}(?=[\p{L}*_])/uy;

/** `II. Requirements`: capitals number sections, as Chinese numerals do. */
function chapterMark(text: string, at: number, end: number, code: number): Mark | undefined {
  if (code >= 0x2160 && code <= 0x2169) {
    CHAPTER_AS_ONE.lastIndex = at;
    return CHAPTER_AS_ONE.test(text) ? { form: 'numeral', content: CHAPTER_AS_ONE.lastIndex, value: code - 0x215f } : undefined;
  }
  if (code !== 73 && code !== 86 && code !== 88) return undefined;
  CHAPTER.lastIndex = at;
  const value = CHAPTERS.indexOf(CHAPTER.exec(text)?.[1] ?? '') + 1;
  return value > 0 && CHAPTER.lastIndex < end ? { form: 'numeral', content: CHAPTER.lastIndex, value } : undefined;
}

/** Whether a Chinese numeral may begin with a character, or what opens its mark. */
export const mayOpenNumeral = (code: number): boolean => NUMERAL_STARTS.has(code);

/** `一、` `（一）` `第一、` `一.` `一：` */
function numeralMark(text: string, at: number, end: number): Mark | undefined {
  if (!mayOpenNumeral(text.charCodeAt(at))) return undefined;
  let next = at;
  const opened = text[next] === '(' || text[next] === '（' || text[next] === '第';
  if (opened) next++;
  const from = next;
  while (next < end && next - from < 3 && NUMERALS.includes(text[next] ?? ' ')) next++;
  if (next === from) return undefined;
  const after = text[next] ?? '';
  if (!('、.．:：)）'.includes(after) && after !== '') && !(opened && text[at] === '第' && '，,'.includes(after) && after !== ''))
    return undefined;
  return { form: 'numeral', content: skipCommas(text, next + 1, end), value: valueOf(text.slice(from, next)) };
}

/** 3 of 三, 12 of 十二, 20 of 二十, 21 of 二十一. */
function valueOf(numeral: string): number {
  const [tens = '', units] = numeral.split('十', 2);
  const digit = (one: string): number => NUMERALS.indexOf(one) + 1;
  return units === undefined ? digit(tens) : (tens === '' ? 1 : digit(tens)) * 10 + (units === '' ? 0 : digit(units));
}

/** `o`, which Word writes for the bullets of a list within a list. */
const LETTER_O = 111;

function bulletMark(text: string, at: number, end: number, code: number): Mark | undefined {
  if (code === LETTER_O && at + 1 < end && isBlank(text.charCodeAt(at + 1)))
    return { form: 'bullet', content: skipBlank(text, at + 1, end), value: 0 };
  const wingding = code >= 0xf000 && code <= 0xf0ff;
  if (!wingding && !BULLETS.has(code)) return undefined;
  const symbol = text[at] ?? '';
  if (symbol === '>') return { form: 'quote', content: skipBlank(text, at + 1, end), value: 0 };
  if (symbol === '*' && (text[at + 1] === '*' || opensEmphasis(text, at, end))) return undefined;
  let next = at + 1;
  while (next < end && (text[next] === symbol || text.charCodeAt(next) === 0xfe0f)) next++;
  let content = skipBlank(text, next, end);
  // `• • Open the gates`
  while (text[content] === symbol && BULLET_SYMBOLS.includes(symbol)) content = skipBlank(text, content + 1, end);
  if (content >= end || (symbol === '~' && next === at + 1 && digitOf(text.charCodeAt(content)) >= 0)) return undefined;
  if ((symbol === '+' || symbol === '-') && digitOf(text.charCodeAt(next)) >= 0 && next === at + 1) return undefined;
  if (text.startsWith('[ ] ', content) || text.startsWith('[x] ', content)) return { form: 'bullet', content: content + 4, value: 0 };
  return { form: 'bullet', content, value: 0 };
}

/** The words between two single stars are no longer than this, in UTF-16 units. */
const LONGEST_EMPHASIS = 60;

/** Whether a star has another that closes it, as messengers write bold labels: `*Salary*: …`, `*Job Role*`; `*Freshers can apply*` is an item. */
function opensEmphasis(text: string, at: number, end: number): boolean {
  if (at + 1 >= end || isBlank(text.charCodeAt(at + 1))) return false;
  const words = text.slice(at + 1, Math.min(end, at + 1 + LONGEST_EMPHASIS));
  const close = words.indexOf('*');
  if (close < 1 || isBlank(words.charCodeAt(close - 1))) return false;
  const next = text[at + close + 2] ?? '';
  if (next === ':' || next === '：') return true;
  return at + close + 2 >= end && !/(?:^|[ /&-])[a-z]/.test(words.slice(0, close));
}

/** After a list mark people leave spaces, and now and then a second full stop or comma. */
function skipCommas(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && (isBlank(text.charCodeAt(next)) || '、.．,，:：'.includes(text[next] ?? ' '))) next++;
  return next;
}
