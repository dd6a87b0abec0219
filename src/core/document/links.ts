import { startOf, type Span } from '../text';

/** No longer link is looked at, in UTF-16 units. */
const LONGEST = 400;
const LINK = /^\[([^[\]]{1,100})\]\([^()\s]{1,280}\)$/;

/** The words of a line that is nothing but a link, `[Yard Manager](jobs/yard-manager.pdf)`; undefined for every other line. */
export function wordsOfLink(text: string, line: Span): Span | undefined {
  if (text[line.start] !== '[' || line.end - line.start > LONGEST) return undefined;
  const words = LINK.exec(startOf(text, line, LONGEST))?.[1];
  return words === undefined ? undefined : { start: line.start + 1, end: line.start + 1 + words.length };
}
