import type { Span } from '../text';
import type { FrontMatter, FrontMatterEntry } from './types';

/** `key = value`, and a comment behind it; bare keys only, which those of front matter are. */
const ENTRY = /^([A-Za-z][\w-]{0,59})[ \t]{0,20}=[ \t]{0,20}(\S.{0,2000}?)(?:[ \t]{1,20}#[^"']{0,200})?$/;
/** The name of a table: the keys behind it are not the document's own. */
const TABLE = /^\s{0,20}\[/;
/** The key that a line begins with in whatever form: quoted, with a dot behind it, or as the name of a table. */
const KEY = /^[ \t]{0,20}\[{0,2}[ \t]{0,20}["']?([A-Za-z][\w-]{0,59})["']?[ \t]{0,20}[\].=]/;
/** What a value that may go on over more lines opens with, and what closes it at the end of a line. */
const OPENS = /^[^=]{1,100}=[ \t]{0,20}(\[|\{|"""|''')/;
const CLOSES: ReadonlyMap<string | undefined, string> = new Map([['[', ']'], ['{', '}'], ['"""', '"""'], ["'''", "'''"]]); // prettier-ignore
const COMMENT_BEHIND = /[ \t]{0,20}#[^"'\]}]{0,200}$/;

/**
 * Reads the entries of a TOML block (`+++`, as Hugo writes it) that stand on a line each: texts, numbers, truth values, and lists and tables of
 * them. Of values in other forms, and of tables, only the names are kept.
 *
 * @param body the block without its fences; `bodyStart` is its offset in the text
 */
export function readTomlFrontMatter(body: string, bodyStart: number, span: Span): FrontMatter {
  const entries = new Map<string, FrontMatterEntry>();
  const unread: { name: string; key: Span }[] = [];
  let start = bodyStart;
  let isInTable = false;
  let closing: string | undefined;
  for (const line of body.split('\n')) {
    const words = line.trimEnd();
    if (closing !== undefined) {
      if (isClosedBy(closing, words)) closing = undefined;
    } else {
      const isTable = TABLE.test(words);
      isInTable ||= isTable;
      const entry = isInTable ? undefined : entryOf(words, start);
      const name = KEY.exec(words)?.[1];
      if (entry !== undefined) entries.set(entry.name, entry);
      else if (name !== undefined && (isTable || !isInTable)) unread.push({ name, key: spanOf(words, name, start) });
      if (entry === undefined) closing = closingOf(words);
    }
    start += line.length + 1;
  }
  return { span, syntax: 'toml', entries, overridden: [], unread, problems: [] };
}

function entryOf(line: string, start: number): (FrontMatterEntry & { readonly name: string }) | undefined {
  const [, name, written] = ENTRY.exec(line) ?? [];
  const value = written === undefined ? undefined : valueOf(written);
  if (name === undefined || written === undefined || value === undefined) return undefined;
  return { name, value, key: { start, end: start + name.length }, span: spanOf(line, written, start, name.length) };
}

function spanOf(line: string, words: string, lineStart: number, from = 0): Span {
  const start = lineStart + line.indexOf(words, from);
  return { start, end: start + words.length };
}

/** What closes the value of a line; undefined where it is closed on that line. */
function closingOf(line: string): string | undefined {
  const [ahead = '', mark] = OPENS.exec(line) ?? [];
  const closing = CLOSES.get(mark);
  return closing === undefined || isClosedBy(closing, line.slice(ahead.length)) ? undefined : closing;
}

const isClosedBy = (closing: string, line: string): boolean => line.replace(COMMENT_BEHIND, '').endsWith(closing);

/** A value that is written as JSON writes it, too, or a text in single quotes. */
function valueOf(written: string): unknown {
  const literal = /^'([^']{0,2000})'$/.exec(written)?.[1];
  if (literal !== undefined) return literal;
  if (written.startsWith('{') && written.endsWith('}')) return tableOf(written.slice(1, -1));
  try {
    return JSON.parse(written) as unknown;
  } catch {
    return undefined;
  }
}

/** `no-vague-pay = "off", no-age-limit = "hint"`: the inside of a table on one line. */
function tableOf(inside: string): Readonly<Record<string, unknown>> | undefined {
  const parts = inside.trim() === '' ? [] : inside.split(',').map((part) => ENTRY.exec(part.trim()));
  const pairs = parts.map((found) => [found?.[1] ?? '', found?.[2] === undefined ? undefined : valueOf(found[2])] as const);
  return pairs.every(([, value]) => value !== undefined) ? Object.fromEntries(pairs) : undefined;
}

/** A value as TOML writes it; `[a, b]` is a list. */
export function asToml(value: string): string {
  if (/^\d{1,9}$|^true$|^false$/.test(value)) return value;
  return value.startsWith('[') ? JSON.stringify(value.slice(1, -1).split(', ')) : JSON.stringify(value);
}
