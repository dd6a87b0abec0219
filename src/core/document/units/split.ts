import { isHan } from '../../language';
import { lazily } from '../../lazily';
import type { Span } from '../../text';
import { headingMeaning } from '../headings/labels';
import { skipBlank } from '../marks';
import { anyOf } from '../words';
import { isItemBoundary } from './gluedNumbers';

/** A Chinese paragraph shorter than this is one unit even if it has two clauses; longer ones are read by sentence. */
const SHORT_PARAGRAPH = 24;
/** What ends in such a full stop: `e.g.`, `Inc.`, an initial. */
const abbreviation = lazily(() => new RegExp(String.raw`(?:^|[\s(])(?:${anyOf('abbreviation')}|[a-z])\.$`, 'i'));

/** The sentences of a paragraph; a short one stays whole. */
export function splitSentences(text: string, start: number, end: number): Span[] {
  if (end - start <= SHORT_PARAGRAPH && isHan(text.charCodeAt(start))) return [{ start, end }];
  const sentences: Span[] = [];
  let from = start;
  for (let at = start; at < end - 1; at++) {
    const code = text.charCodeAt(at);
    if (!isSentenceEnd(code) && !(isLatinStop(code) && endsSentence(text, from, at, end))) continue;
    if (at + 1 - from < 4) continue;
    sentences.push({ start: from, end: at + 1 });
    from = skipBlank(text, at + 1, end);
    at = from - 1;
  }
  if (from < end) sentences.push({ start: from, end });
  return sentences;
}

/** `。！？；` */
function isSentenceEnd(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff1b;
}

/** `. ! ? ;` */
function isLatinStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 59;
}

/** A full stop ends a sentence before a capital, a Chinese character or a quotation mark, unless it ends an abbreviation. */
function endsSentence(text: string, from: number, at: number, end: number): boolean {
  if (text[at] === ';') return isHan(text.charCodeAt(at + 1)) || isHan(text.charCodeAt(at - 1));
  const next = skipBlank(text, at + 1, end);
  if (next >= end) return false;
  const code = text.charCodeAt(next);
  const capital = (code >= 65 && code <= 90) || isHan(code) || code === 0x201c || code === 34;
  if (!capital || (next === at + 1 && !isHan(code) && !isSentenceGlue(text, at))) return false;
  return text[at] !== '.' || !abbreviation().test(text.slice(Math.max(from, at - 8), at + 1));
}

/** `results.You can` with the space lost: a lower-case word of three letters before, a capitalised one behind. */
function isSentenceGlue(text: string, at: number): boolean {
  return /[a-z]{3}\.[A-Z][a-z' ]/.test(text.slice(Math.max(0, at - 3), at + 3));
}

/** The verb of an instruction at the start of a part: `Answer …`, `and promptly open …`; nouns made of such verbs are none. */
const opensWithDeed = lazily(
  () =>
    new RegExp(
      `^(?:and )?(?:[a-z]{3,12}ly )?(?:${anyOf('instruction-verb')}|${anyOf('work-verb')}(?<!ers?|ions?|ments?|ants?))s?\\b(?! (?:and|or|of|skills?)\\b)`,
      'i',
    ),
);
/** A deed in a list of them on one line is no shorter than this, in UTF-16 units. */
const SHORTEST_DEED = 14;

/** The parts of an item that are deeds of their own with semicolons between them: `Answer the phone at the desk; open the letters; book rooms`. */
export function splitDeeds(text: string, start: number, from: number, end: number): { readonly span: Span; readonly content: Span }[] {
  const whole = [{ span: { start, end }, content: { start: from, end } }];
  const line = text.slice(from, end);
  if (!line.includes('; ') || isHan(line.charCodeAt(0))) return whole;
  const parts: { span: Span; content: Span }[] = [];
  let at = from;
  for (const part of line.split(/(?<=; )/)) {
    const words = part.trim();
    if (words.length < SHORTEST_DEED || !opensWithDeed().test(words) || /[()]/.test(part)) return whole;
    const content = { start: at, end: at + words.length };
    parts.push({ span: parts.length === 0 ? { start, end: content.end } : content, content });
    at += part.length;
  }
  return parts;
}

const LABEL_REACH = 10;

/** Where section names stand in the middle of a line that lost its line breaks: `…。任职要求：1、…`. */
export function splitAtLabels(text: string, start: number, end: number): number[] {
  if (end - start < 20) return [];
  const cuts: number[] = [];
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0xff1a && code !== 58 && code !== 0x3011) continue;
    const symbol = text[at] ?? '';
    let from = at;
    while (from > start && at - from < LABEL_REACH && isHan(text.charCodeAt(from - 1))) from--;
    if (at - from < 4 || from <= start + 1) continue;
    const opened = text[from - 1] === '【';
    if (symbol === '】' && !opened) continue;
    if (!opened && !isItemBoundary(text.charCodeAt(from - 1), text[from - 1] ?? '') && text[from - 1] !== '、') continue;
    const meaning = headingMeaning(text.slice(from, at), false);
    if (meaning?.strength === 'sure') cuts.push(numberedFrom(text, start, opened ? from - 1 : from));
  }
  return cuts;
}

/** A label may carry its own numeral: `…。二、任职要求：`. */
function numberedFrom(text: string, start: number, label: number): number {
  const numbered = /[一二三四五六七八九十]、$/.exec(text.slice(Math.max(start, label - 2), label));
  return numbered === null ? label : label - 2;
}
