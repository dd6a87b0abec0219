import type { Assembled } from '../core/assemble/types';

/**
 * A text as a VS Code snippet in which every `{placeholder}` is a tab stop that shows itself. Placeholders of one name are one tab
 * stop, so that they are filled in together.
 */
export function toSnippet(text: string, placeholders: Assembled['placeholders']): string {
  const numbers = new Map<string, number>();
  let snippet = '';
  let done = 0;
  for (const { span, name } of placeholders) {
    const number = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, number);
    snippet += `${escaped(text.slice(done, span.start))}\${${number}:${escaped(text.slice(span.start, span.end))}}`;
    done = span.end;
  }
  return snippet + escaped(text.slice(done));
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
