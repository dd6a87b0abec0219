import { isMap, isNode, isScalar } from 'yaml';
import { firstLine, type Span } from '../text';
import { parseYaml, plainValueOf } from '../yaml';
import { plainEntriesOf, readPlainFrontMatter } from './plainFrontMatter';
import { readTomlFrontMatter } from './tomlFrontMatter';
import type { FrontMatter, FrontMatterEntry } from './types';

/** Front matter is only looked for in the first stretch of a file, in UTF-16 units: a rule at its top is not one that never ends. */
const LONGEST_FRONT_MATTER = 20_000;

/** The lines that front matter begins and ends with, and what tells it from text that merely stands between two such lines: a key. */
const FORMS = {
  yaml: {
    open: /^---[ \t]*(?:\r\n|\n|\r)/,
    close: /(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/,
    key: /^[ \t]*(?:["']?[\w-]{1,60}["']?[ \t]*:(?=[ \t\r\n]|$))/m,
  },
  toml: {
    open: /^\+\+\+[ \t]*(?:\r\n|\n|\r)/,
    close: /(?:^|\r\n|\n|\r)\+\+\+[ \t]*(?=\r|\n|$)/,
    key: /^["']?[\w-]{1,60}["']?(?:\.["'\w.-]{1,60})?[ \t]{0,20}=/m,
  },
} as const;

/** Reads the YAML or TOML block at the top of a text; undefined where there is none. Broken YAML is reported in `problems`, never thrown. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const from = text.startsWith('\ufeff') ? 1 : 0;
  const head = text.slice(from, from + LONGEST_FRONT_MATTER);
  const syntax = head.startsWith('+++') ? 'toml' : 'yaml';
  const form = FORMS[syntax];
  const open = form.open.exec(head);
  if (open === null) return undefined;
  const close = form.close.exec(head.slice(open[0].length - 1));
  if (close === null) return undefined;
  const bodyStart = from + open[0].length;
  const bodyEnd = from + open[0].length - 1 + close.index;
  const end = from + open[0].length - 1 + close.index + close[0].length;
  const body = withLineFeeds(text.slice(bodyStart, Math.max(bodyStart, bodyEnd)));
  if (body.trim() !== '' && !form.key.test(body)) return undefined;
  const span = { start: from, end };
  if (syntax === 'toml') return readTomlFrontMatter(body, bodyStart, span);
  const plain = readPlainFrontMatter(body, bodyStart);
  if (plain !== undefined) return { span, syntax, entries: plain, overridden: [], unread: [], problems: [] };
  try {
    return { span, syntax, ...contentsOf(body, bodyStart) };
  } catch (error) {
    return {
      span,
      syntax,
      entries: new Map(),
      overridden: [],
      unread: [],
      problems: [{ message: messageOf(error), span: { start: bodyStart, end: bodyStart + firstLine(body).length } }],
    };
  }
}

/** A line that opens with a key written as those of front matter are, and not as the labels of a text. */
const KEY_LINE = { yaml: /^[a-z][\w-]{0,59}:(?:[ \t]|$)/, toml: /^[a-z][\w-]{0,59}[ \t]{0,20}=/ } as const;
/** What may stand between such lines: a blank line, an item of a list, the lines of a value that goes on. */
const GOES_ON = /^(?:$|[ \t]|- |[\]}])/;

/**
 * The first line of a text that opens front matter (`---`) and has keys below it, but no line that closes it before the text begins. Where
 * nothing but keys is there, it is still being written.
 */
export function unclosedFrontMatter(text: string): Span | undefined {
  if (readFrontMatter(text) !== undefined) return undefined;
  const from = text.startsWith('\ufeff') ? 1 : 0;
  const head = text.slice(from, from + LONGEST_FRONT_MATTER);
  const syntax = head.startsWith('+++') ? 'toml' : 'yaml';
  if (!FORMS[syntax].open.test(head)) return undefined;
  const [opening = '', ...lines] = head.split(/\r\n|\r|\n/);
  const isKey = (line: string): boolean => KEY_LINE[syntax].test(line);
  const begins = isKey(lines.find((line) => line.trim() !== '') ?? '');
  const isLeft = begins && lines.some((line) => !isKey(line) && !GOES_ON.test(line));
  return isLeft ? { start: from, end: from + opening.trimEnd().length } : undefined;
}

/** A text as long in which lines end at `\n`, which is all that the readers of YAML and TOML know, and not at `\r` alone, as they do on old Macs. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}

/** The entries and problems of a YAML block that begins at an offset. Throws where it is nested too deeply. */
function contentsOf(body: string, bodyStart: number): Omit<FrontMatter, 'span' | 'syntax'> {
  const document = parseYaml(body, false);
  const entries = new Map<string, FrontMatterEntry>();
  const overridden: { name: string; key: Span }[] = [];
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items) {
      if (!isScalar(key) || !key.range) continue;
      const at = isNode(value) ? value.range : [key.range[1], key.range[1]];
      const name = String(key.value);
      const earlier = entries.get(name);
      if (earlier !== undefined) overridden.push({ name, key: earlier.key });
      entries.set(name, {
        value: isNode(value) ? toPlain(() => plainValueOf(document, value)) : null,
        key: { start: bodyStart + key.range[0], end: bodyStart + key.range[1] },
        span: { start: bodyStart + (at?.[0] ?? 0), end: bodyStart + (at?.[1] ?? 0) },
      });
    }
  }
  const problems = document.errors.map((error) => ({
    message: messageOf(error),
    code: error.code,
    span: { start: bodyStart + Math.min(error.pos[0], body.length), end: bodyStart + Math.min(error.pos[1], body.length) },
  }));
  // A quotation mark that is never closed hides the keys below it; what they say is not missing for that.
  if (problems.length > 0)
    for (const entry of plainEntriesOf(body, bodyStart)) if (!entries.has(entry.name)) entries.set(entry.name, entry);
  return { entries, overridden, unread: [], problems };
}

function messageOf(error: unknown): string {
  return firstLine(error instanceof Error ? error.message : String(error));
}

/** A value of the front matter as trimmed text, when it is text or a number; undefined otherwise. */
export function frontMatterText(frontMatter: FrontMatter | undefined, key: string): string | undefined {
  const value = frontMatter?.entries.get(key)?.value;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A value that stands for too much throws; it is as good as none. */
function toPlain(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return null;
  }
}
