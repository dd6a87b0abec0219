import type { Span } from '../text';
import type { FrontMatter, FrontMatterEntry } from './types';

/** `key = value`, and a comment behind it; bare keys only, which those of front matter are. */
const ENTRY = /^([A-Za-z][\w-]{0,59})[ \t]{0,20}=[ \t]{0,20}(\S.{0,2000}?)(?:[ \t]{1,20}#[^"']{0,200})?$/;
/** The name of a table: the keys behind it are not the document's own. */
const TABLE = /^\s{0,20}\[/;

/**
 * Reads the entries of a TOML block (`+++`, as Hugo writes it) that stand on a line each: texts, numbers, truth values, and lists and tables of
 * them. Values of other forms are left out: they are nothing that a JD states.
 *
 * @param body the block without its fences; `bodyStart` is its offset in the text
 */
export function readTomlFrontMatter(body: string, bodyStart: number, span: Span): FrontMatter {
  const entries = new Map<string, FrontMatterEntry>();
  let start = bodyStart;
  for (const line of body.split('\n')) {
    if (TABLE.test(line)) break;
    const [, name, written] = ENTRY.exec(line.trimEnd()) ?? [];
    const value = written === undefined ? undefined : valueOf(written);
    if (name !== undefined && written !== undefined && value !== undefined) {
      const from = start + line.indexOf(written, name.length);
      entries.set(name, { value, key: { start, end: start + name.length }, span: { start: from, end: from + written.length } });
    }
    start += line.length + 1;
  }
  return { span, syntax: 'toml', entries, overridden: [], problems: [] };
}

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
