import type { FrontMatterEntry } from './types';

/** A line without space at its end: `key: value` with a value that is plain text, a whole number, or text in double quotes without escapes. */
const ENTRY = /^([A-Za-z][\w-]{0,59}):[ \t]+(?:"([^"\\\r\n]*)"|([A-Za-z\u3400-\u9fff][^\r\n]*)|(0|[1-9]\d{0,8}))$/;
/** What makes plain text something else: a comment, a key, or one of the words that YAML's core schema (1.2) has for values. */
const NOT_PLAIN = /:(?:[ \t]|$)|[ \t]#|\t|^(?:null|true|false)$/i;

/**
 * Reads a YAML block whose lines all are `key: value` in their simplest form, as those of most JDs are, without a YAML parser: that
 * would take longer than all the rest of reading. Undefined where any line is something else, or a key stands twice.
 *
 * @param body the block without its fences; `bodyStart` is its offset in the text
 */
export function readPlainFrontMatter(body: string, bodyStart: number): ReadonlyMap<string, FrontMatterEntry> | undefined {
  const entries = new Map<string, FrontMatterEntry>();
  for (const { line, entry } of linesOf(body, bodyStart)) {
    if (line === '' || line === '\r') continue;
    if (entry === undefined || entries.has(entry.name)) return undefined;
    entries.set(entry.name, entry);
  }
  return entries;
}

/** The lines of a broken YAML block that are `key: value` in their simplest form, whatever stands between them. */
export function plainEntriesOf(body: string, bodyStart: number): readonly NamedEntry[] {
  return Array.from(linesOf(body, bodyStart), ({ entry }) => entry).filter((entry) => entry !== undefined);
}

/** Each line with the entry that it is in its simplest form, if it is one. */
function* linesOf(body: string, bodyStart: number): Generator<{ readonly line: string; readonly entry: NamedEntry | undefined }> {
  let start = bodyStart;
  for (const line of body.split('\n')) {
    yield { line, entry: entryOf(line, start) };
    start += line.length + 1;
  }
}

type NamedEntry = FrontMatterEntry & { readonly name: string };

function entryOf(line: string, start: number): NamedEntry | undefined {
  const match = ENTRY.exec(line.slice(0, endOfWords(line)));
  if (match === null) return undefined;
  const [, name = '', quoted, plain, number] = match;
  if (plain !== undefined && NOT_PLAIN.test(plain)) return undefined;
  const written = quoted === undefined ? (plain ?? number ?? '') : `"${quoted}"`;
  const from = start + line.indexOf(written, name.length + 1);
  return {
    name,
    value: number === undefined ? (quoted ?? plain) : Number(number),
    key: { start, end: start + name.length },
    span: { start: from, end: from + written.length },
  };
}

/** Where the space at the end of a line begins. By hand, since an expression for it tries every stretch of space within the line. */
function endOfWords(line: string): number {
  let end = line.endsWith('\r') ? line.length - 1 : line.length;
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end--;
  return end;
}
