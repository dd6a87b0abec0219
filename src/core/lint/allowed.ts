import { firstEndingBehind, type Span } from '../text';
import { normalize, type NormalizedText } from './matching/normalize';

/** Tells whether a stretch of the source lies within one of the phrases that a team allows. */
export function allowedIn({ text, toSource }: NormalizedText, phrases: readonly string[]): (span: Span) => boolean {
  const found = phrases.flatMap((phrase) => {
    const folded = normalize(phrase).text.trim();
    const spans: Span[] = [];
    if (folded === '') return spans;
    for (let at = text.indexOf(folded); at >= 0; at = text.indexOf(folded, at + folded.length))
      spans.push(toSource(at, at + folded.length));
    return spans;
  });
  const outer = withoutInner(found);
  return ({ start, end }) => (outer[firstEndingBehind(outer, end - 1)]?.start ?? Infinity) <= start;
}

/** The spans that lie within no other, in their order: of these, starts and ends both ascend. */
function withoutInner(spans: readonly Span[]): readonly Span[] {
  const outer: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.end > (outer.at(-1)?.end ?? -1)) outer.push(span);
  }
  return outer;
}
