import { builtInCatalogue } from '../catalogue/load';
import { lazily } from '../lazily';
import { placeholdersOf } from './assemble';

/**
 * A text as a VS Code snippet in which every `{placeholder}` is a tab stop that shows itself, braces and all, so that one that is
 * passed over is still seen to be one. Placeholders of one name are one tab stop, and filled in together, but for those that have
 * another value wherever they stand.
 */
export function toSnippet(text: string): string {
  const stops = new Map<string, number>();
  let last = 0;
  let snippet = '';
  let done = 0;
  for (const { span, name } of placeholdersOf(text)) {
    const stop = stops.get(name) ?? ++last;
    if (!separate().has(name)) stops.set(name, stop);
    snippet += `${escapedForSnippet(text.slice(done, span.start))}\${${stop}:${escapedForSnippet(text.slice(span.start, span.end))}}`;
    done = span.end;
  }
  return snippet + escapedForSnippet(text.slice(done));
}

/** The text that such a snippet puts into a document at first. */
export function textOfSnippet(snippet: string): string {
  return snippet.replace(
    /\\(.)|\$\d+|\$\{\d+:((?:\\.|[^\\}])*)\}/gs,
    (_, escaped: string | undefined, shown = '') => escaped ?? textOfSnippet(String(shown)),
  );
}

/** Text in which a snippet reads nothing. */
export function escapedForSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

const separate = lazily((): ReadonlySet<string> => new Set(builtInCatalogue().boilerplate.separatePlaceholders));
