import { eolOf, insertAt, lineStartAt, rangeOf, type TextEdit } from '../../text';
import { asToml } from '../tomlFrontMatter';
import type { JobDescription } from '../types';

/** The edit that gives a key of the front matter a value; the front matter is made where there is none. */
export function frontMatterEntryEdit(
  { text, frontMatter, lineStarts }: Pick<JobDescription, 'text' | 'frontMatter' | 'lineStarts'>,
  key: string,
  value: string,
): TextEdit {
  const eol = eolOf(text);
  const insert = (offset: number, newText: string): TextEdit => insertAt(lineStarts, offset, newText);
  if (frontMatter === undefined) {
    const lines = [...new Set(['jd: 1', `${key}: ${value}`])];
    return insert(text.startsWith('\ufeff') ? 1 : 0, ['---', ...lines, '---', '', ''].join(eol));
  }
  const entry = frontMatter.entries.get(key);
  if (frontMatter.syntax === 'toml') {
    if (entry !== undefined) return { range: rangeOf(lineStarts, entry.span), newText: asToml(value) };
    // A table may end the block: what stands behind its name would be the table's.
    return insert(lineStarts[1] ?? text.length, `${key} = ${asToml(value)}${eol}`);
  }
  if (entry === undefined) return insert(lineStartAt(text, frontMatter.span.end), `${key}: ${value}${eol}`);
  const written = text.slice(entry.span.start, entry.span.end).trimEnd();
  const span = { start: entry.span.start, end: entry.span.start + written.length };
  const isApart = /[ \t]/.test(text[span.start - 1] ?? '');
  return { range: rangeOf(lineStarts, span), newText: written === '' && !isApart ? ` ${value}` : value };
}
