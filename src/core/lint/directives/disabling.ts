import { newEntryEdit } from '../../document/edits/frontMatterEntry';
import type { FrontMatter, JobDescription } from '../../document/types';
import { endOfLine, eolOf, insertAt, positionAt, rangeOf, type TextEdit } from '../../text';
import { RULES_KEY } from './frontMatterProblems';

/** The edit by which a writer switches rules off at a place, and how far that reaches. */
export interface Disabling {
  readonly edit: TextEdit;
  /** Front matter has no room for comments: there a rule is switched off for the whole document. */
  readonly reach: 'line' | 'document';
}

const NEXT_LINE_COMMENT = /^\s*<!--\s*jd-writer-disable-next-line(?:\s+[a-z0-9-]+)+\s*(?=-->\s*$)/;
const LIST_ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s+/;

/**
 * The smallest edit that switches rules off where a finding starts: a comment of its own line above list items, headings and
 * first lines of paragraphs, at the end of other lines (which a line between would tear apart), and an entry in `jd-rules` for
 * what stands in the front matter; undefined where that has its `jd-rules` in a form that is not read.
 */
export function disableEdit(document: JobDescription, offset: number, rules: readonly string[]): Disabling | undefined {
  const { frontMatter, lineStarts, text } = document;
  if (frontMatter !== undefined && offset < frontMatter.span.end) {
    const edit = inFrontMatter(document, frontMatter, rules);
    return edit && { edit, reach: 'document' };
  }
  const { line } = positionAt(lineStarts, offset);
  const lineStart = lineStarts[line] ?? text.length;
  const words = textOfLine(document, line);
  const before = line === 0 ? '' : textOfLine(document, line - 1);
  const insert = (at: number, newText: string): Disabling => ({
    edit: insertAt(lineStarts, at, newText),
    reach: 'line',
  });
  const comment = NEXT_LINE_COMMENT.exec(before);
  if (comment !== null) return insert((lineStarts[line - 1] ?? 0) + comment[0].trimEnd().length, ` ${rules.join(' ')}`);
  if (/^\s*\|.*\|\s*$/.test(words))
    return insert(lineStart + words.lastIndexOf('|'), `<!-- jd-writer-disable-line ${rules.join(' ')} --> `);
  if (before.trim() !== '' && !LIST_ITEM.test(words) && !/^\s*#/.test(words) && !/^\s*#/.test(before)) {
    return insert(lineStart + words.trimEnd().length, ` <!-- jd-writer-disable-line ${rules.join(' ')} -->`);
  }
  const start = line === 0 && text.startsWith('\ufeff') ? 1 : lineStart;
  return insert(start, `${indentFor(document, line, words)}<!-- jd-writer-disable-next-line ${rules.join(' ')} -->${eolOf(text)}`);
}

/** A comment between two items belongs to the first one, else it would end their list. */
function indentFor(document: JobDescription, line: number, words: string): string {
  if (!LIST_ITEM.test(words)) return '';
  let before = line - 1;
  while (before >= 0 && textOfLine(document, before).trim() === '') before--;
  const text = before < 0 ? '' : textOfLine(document, before);
  const mark = LIST_ITEM.exec(text)?.[0] ?? /^\s*/.exec(text)?.[0] ?? '';
  return mark === '' ? '' : mark.replace(/\S/g, ' ');
}

function inFrontMatter(document: JobDescription, frontMatter: FrontMatter, rules: readonly string[]): TextEdit | undefined {
  const { text, lineStarts } = document;
  const eol = eolOf(text);
  const insert = (at: number, newText: string): TextEdit => insertAt(lineStarts, at, newText);
  const isToml = frontMatter.syntax === 'toml';
  const entry = frontMatter.entries.get(RULES_KEY);
  const pairs = rules.map((rule) => (isToml ? `${rule} = "off"` : `${rule}: off`));
  if (entry === undefined) {
    const written = isToml ? `${RULES_KEY} = { ${pairs.join(', ')} }` : [`${RULES_KEY}:`, ...pairs.map((pair) => `  ${pair}`)].join(eol);
    return newEntryEdit(document, frontMatter, RULES_KEY, written);
  }
  const value = text.slice(entry.span.start, entry.span.end).trimEnd();
  const end = entry.span.start + value.length;
  if (value.endsWith('}'))
    return insert(entry.span.start + value.slice(0, -1).trimEnd().length, `${/\{\s*\}$/.test(value) ? '' : ', '}${pairs.join(', ')}`);
  if (isToml) return { range: rangeOf(lineStarts, entry.span), newText: `{ ${pairs.join(', ')} }` };
  const lineStart = lineStarts[positionAt(lineStarts, entry.span.start).line] ?? 0;
  const indent = value === '' ? '  ' : /^\s*/.exec(text.slice(lineStart, entry.span.start))?.[0] || '  ';
  return insert(end, pairs.map((pair) => `${eol}${indent}${pair}`).join(''));
}

function textOfLine({ text, lineStarts }: JobDescription, line: number): string {
  return text.slice(lineStarts[line] ?? text.length, endOfLine(text, lineStarts, line));
}
