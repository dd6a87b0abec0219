import type { Span } from '../../src/core/text';

/** A text without its `⟦…⟧`, and where they stood. */
export function markedPlace(marked: string): { readonly text: string; readonly span: Span } {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  return { text: marked.replace(/[⟦⟧]/g, ''), span: { start, end } };
}
