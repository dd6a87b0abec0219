import type { Span } from '../../../src/core/text';

/** A text with `⟦…⟧` around what is meant, as the text without the marks and the spans that stood between them. */
export function marked(withMarks: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const symbol of withMarks) {
    if (symbol === '⟦') spans.push({ start: text.length, end: -1 });
    else if (symbol === '⟧') (spans.findLast(({ end }) => end < 0) ?? { end: 0 }).end = text.length;
    else text += symbol;
  }
  return { text, spans };
}

/** Puts marks around spans, so that a difference can be read. */
export function withMarks(text: string, spans: readonly Span[]): string {
  let result = '';
  let done = 0;
  for (const { start, end } of spans) {
    result += `${text.slice(done, start)}⟦${text.slice(start, end)}⟧`;
    done = end;
  }
  return result + text.slice(done);
}
