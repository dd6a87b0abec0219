import { eolOf, insertAt, lineStartAt, rangeOf, type TextEdit } from '../../text';
import { asToml } from '../tomlFrontMatter';
import type { FrontMatter, JobDescription } from '../types';

type Place = Pick<JobDescription, 'text' | 'lineStarts'>;

/**
 * The edit that gives a key of the front matter a value; the front matter is made where there is none. Undefined where the key stands in a form
 * that is not read.
 */
export function frontMatterEntryEdit(
  document: Place & Pick<JobDescription, 'frontMatter'>,
  key: string,
  value: string,
): TextEdit | undefined {
  const { text, frontMatter, lineStarts } = document;
  if (frontMatter === undefined) {
    const lines = [...new Set(['jd: 1', `${key}: ${value}`])];
    return insertAt(lineStarts, text.startsWith('\ufeff') ? 1 : 0, ['---', ...lines, '---', '', ''].join(eolOf(text)));
  }
  const isToml = frontMatter.syntax === 'toml';
  const entry = frontMatter.entries.get(key);
  if (entry === undefined) return newEntryEdit(document, frontMatter, key, isToml ? `${key} = ${asToml(value)}` : `${key}: ${value}`);
  if (isToml) return { range: rangeOf(lineStarts, entry.span), newText: asToml(value) };
  const written = text.slice(entry.span.start, entry.span.end).trimEnd();
  const span = { start: entry.span.start, end: entry.span.start + written.length };
  const isApart = /[ \t]/.test(text[span.start - 1] ?? '');
  return { range: rangeOf(lineStarts, span), newText: written === '' && !isApart ? ` ${value}` : value };
}

/** The edit that adds a key which the front matter lacks, with its value as it is written there; undefined where the key stands there unread. */
export function newEntryEdit({ text, lineStarts }: Place, frontMatter: FrontMatter, key: string, written: string): TextEdit | undefined {
  if (frontMatter.unread.some(({ name }) => name === key)) return undefined;
  // A table may end a block of TOML: what stands behind its name would be the table's.
  const at = frontMatter.syntax === 'toml' ? (lineStarts[1] ?? text.length) : lineStartAt(text, frontMatter.span.end);
  return insertAt(lineStarts, at, `${written}${eolOf(text)}`);
}
