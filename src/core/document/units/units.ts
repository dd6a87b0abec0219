import { startOf, type Span } from '../../text';
import { headingMeaning, LONGEST_HEADING } from '../headings/labels';
import { markAt, skipBlank, skipOrnaments, trimEnd, type Mark } from '../marks';
import { meaningOfField, namesAmount } from './fields';
import { gluedList } from './gluedBullets';
import { splitCounted } from './gluedNumbers';
import { headingAt } from './lineHeading';
import type { FoundHeading, RawUnit } from './rawUnit';
import { splitAtLabels, splitDeeds, splitSentences } from './split';
import { tableRow } from './tables';

/** A piece of a line between block-level HTML tags; usually the whole line. */
export interface Piece extends Span {
  /** The HTML tag that opened it, where one did. */
  readonly tag?: string;
}

/**
 * The units of one piece of a line.
 *
 * @param bulleted whether there may be bullets within it, and not only in front
 */
export function unitsOfPiece(text: string, piece: Piece, apart: boolean, bulleted = false): RawUnit[] {
  const end = trimEnd(text, piece.start, piece.end);
  const mark = markOf(text, piece, end);
  if (mark.content >= end || isBareMark(text, piece.start, end)) return [];
  const start = skipBlank(text, piece.start, end);
  if (text[start] === '|') return tableRow(text, start, end, apart);
  // `>>> Responsibilities <<<` is framed, not quoted.
  if (mark.form === 'quote' && text[end - 1] !== '<')
    return [{ form: 'quote', span: { start, end }, content: { start: mark.content, end }, mark: mark.form, glued: false, apart }];
  const heading = headingAt(text, start, mark, end);
  if (heading !== undefined && heading.body === undefined && tellsAmount(text, heading)) {
    // `**Leeds · Hybrid · £30,000 + bonus**`
    const form = mark.form === 'none' ? 'paragraph' : 'item';
    if (mark.form !== 'heading') return [{ form, span: { start, end }, content: heading.words, mark: mark.form, glued: false, apart }];
    return [{ form: 'heading', span: { start, end }, content: heading.words, mark: mark.form, glued: false, apart, heading: { meaning: undefined, level: mark.value, inline: false } }]; // prettier-ignore
  }
  if (heading === undefined) return bodyUnits(text, start, mark, end, apart, bulleted);
  const { words, body } = heading;
  const meaning =
    heading.meaning && body !== undefined
      ? meaningOfField(heading.meaning, text.slice(words.start, words.end), startOf(text, { start: body, end }, LONGEST_HEADING))
      : heading.meaning;
  const unit: RawUnit = {
    form: 'heading', span: { start, end: body ?? end }, content: words, mark: mark.form, glued: false, apart,
    heading: { meaning, level: mark.form === 'heading' ? mark.value : 0, inline: body !== undefined },
  }; // prettier-ignore
  return body === undefined
    ? [unit]
    : [
        { ...unit, span: { start, end: trimEnd(text, start, body) } },
        ...bodyUnits(text, body, markAt(text, body, end), end, false, bulleted),
      ];
}

/** The mark of a list with nothing behind it, or with its words lost: `-`, `2、`, `（3）`. */
const BARE_MARK = /^(?:[-–—*+•·●○■]|[(（]?\d{1,2}[.、．)）])$/;
const LONGEST_MARK = 4;

function isBareMark(text: string, from: number, end: number): boolean {
  const start = skipBlank(text, from, end);
  return end - start <= LONGEST_MARK && BARE_MARK.test(text.slice(start, end));
}

/** `六、总费用：6.5万`: a sum behind a colon. */
const SUM_BEHIND = /[:：].{0,8}\d ?[万千元块]/;

/** Whether a line formed as a heading tells what is paid and names no section. */
function tellsAmount(text: string, { meaning, words }: FoundHeading): boolean {
  if (meaning !== undefined && (meaning.strength !== 'hint' || meaning.kind === 'pay')) return false;
  const line = text.slice(words.start, words.end);
  return namesAmount(line) || SUM_BEHIND.test(line);
}

/** The mark of a piece; a bullet may be followed by a number (`· 1、`) or a pictograph (`- ✅ …`), and an HTML tag can stand for either. */
function markOf(text: string, piece: Piece, end: number): Mark {
  const mark = markAt(text, piece.start, end);
  if (mark.form === 'bullet') {
    const inner = markAt(text, mark.content, end);
    if (inner.form === 'ordered' || inner.form === 'numeral') return inner;
  }
  if (mark.form === 'bullet' || mark.form === 'ordered') {
    const content = skipOrnaments(text, mark.content, end);
    return content < end ? { ...mark, content } : mark;
  }
  if (mark.form !== 'none' || piece.tag === undefined) return mark;
  if (piece.tag === 'li') return { ...mark, form: 'bullet' };
  return /^h[1-6]$/.test(piece.tag) ? { ...mark, form: 'heading', value: Number(piece.tag[1]) } : mark;
}

/** A line with a list in it is longer than this, in UTF-16 units. */
const SHORTEST_LIST = 10;
/** How the last sentence in front of a list on its line begins. */
const LAST_SENTENCE = /(?:[.!?]\s{1,3}|[。！？]\s{0,3})(?=[^.!?。！？]{1,70}$)/;

/** Where the last sentence begins in what stands in front of a list on its line. */
function lastSentence(text: string, { start, end }: Span): number {
  const from = Math.max(start, end - LONGEST_HEADING - 4);
  const found = LAST_SENTENCE.exec(text.slice(from, end));
  return found === null ? start : from + found.index + found[0].length;
}

/** Whether that sentence is the name of a section. */
function namesSection(text: string, head: Span): boolean {
  const from = lastSentence(text, head);
  return head.end - from <= LONGEST_HEADING && headingMeaning(text.slice(from, head.end), false) !== undefined;
}

/** What stands in front of a list on its line: sentences, and the name of its section. */
function headOfList(text: string, head: Span, apart: boolean): RawUnit[] {
  const from = lastSentence(text, head);
  if (from === head.start || !namesSection(text, head)) return unitsOfPiece(text, head, apart);
  return [
    ...unitsOfPiece(text, { start: head.start, end: trimEnd(text, head.start, from) }, apart),
    ...unitsOfPiece(text, { start: from, end: head.end }, false),
  ];
}

/** The units of text that is no heading: list items glued to one line, headings within the line, sentences of a paragraph. */
function bodyUnits(text: string, start: number, mark: Mark, end: number, apart: boolean, bulleted: boolean): RawUnit[] {
  const cuts = splitAtLabels(text, mark.content, end);
  if (cuts.length > 0) {
    const first = cuts[0] ?? end;
    const head =
      trimEnd(text, start, first) > mark.content ? bodyUnits(text, start, mark, trimEnd(text, start, first), apart, bulleted) : [];
    return [...head, ...cuts.flatMap((cut, n) => unitsOfPiece(text, { start: cut, end: cuts[n + 1] ?? end }, false, bulleted))];
  }
  const list = bulleted && end - start > SHORTEST_LIST ? gluedList(text, start, end, (head) => namesSection(text, head)) : undefined;
  if (list !== undefined) {
    const { head, items } = list;
    const before = head === undefined ? [] : headOfList(text, head, apart);
    return [
      ...before,
      ...items.map((item, n): RawUnit => ({
        form: 'item',
        ...item,
        mark: 'bullet',
        glued: true,
        apart: apart && head === undefined && n === 0,
      })),
    ];
  }
  if (mark.content >= end) return [];
  if (mark.form !== 'none') {
    const counted = splitCounted(text, mark, start, end);
    const items = counted.length > 1 ? counted : splitDeeds(text, start, mark.content, end);
    // Each property by its name: a spread costs as much as the rest of a unit.
    return items.map(({ span, content }, n) => ({
      form: 'item',
      span,
      content,
      mark: mark.form,
      glued: items.length > 1,
      apart: apart && n === 0,
    }));
  }
  const sentences = splitSentences(text, mark.content, end);
  return sentences.map((content, n) => ({
    form: 'paragraph',
    span: content,
    content,
    mark: 'none',
    glued: sentences.length > 1,
    apart: apart && n === 0,
  }));
}
