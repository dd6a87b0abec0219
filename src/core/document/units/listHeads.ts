import type { Span } from '../../text';
import { headingMeaning, LONGEST_HEADING } from '../headings/labels';

/** How the last sentence in front of a list on its line begins. */
const LAST_SENTENCE = /[.!?。！？]\s{1,3}(?=[^.!?。！？]{1,70}$)/;

/** Where the last sentence begins in what stands in front of a list on its line. */
export function lastSentence(text: string, { start, end }: Span): number {
  const from = Math.max(start, end - LONGEST_HEADING - 4);
  const found = LAST_SENTENCE.exec(text.slice(from, end));
  return found === null ? start : from + found.index + found[0].length;
}

/** Whether that sentence is the name of a section. */
export function namesSection(text: string, head: Span): boolean {
  const from = lastSentence(text, head);
  return head.end - from <= LONGEST_HEADING && headingMeaning(text.slice(from, head.end), false) !== undefined;
}
