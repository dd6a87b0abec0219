import { isLineBreak, type Span } from '../text';
import type { Body, FrontMatter, Mask } from './types';

const URL_END = /[\s<>"'）)】\]，。；、]/;
/** HTML tags and link targets longer than this are taken as text: a bound keeps hostile input linear. */
const LONGEST_TAG = 500;
/** `{: .button}`, `{:target="_blank"}`: what a generator of web sites sets on the link or the line before it. */
const ATTRIBUTES = /^\{:(?:[ .#]|(?=[a-z-]{1,20}=))[^{}\n]{1,200}\}/;

/**
 * The stretches that are not prose: front matter, fenced and inline code, comments, link targets, HTML tags and attributes. In the order of the
 * text, none overlapping another. One pass; every look-ahead is bounded or remembered.
 */
export function masksOf(text: string, frontMatter: FrontMatter | undefined, body: Body): readonly Mask[] {
  const masks: Mask[] = [];
  if (frontMatter !== undefined) masks.push({ kind: 'front-matter', start: frontMatter.span.start, end: body.start });
  const ends = closers(text);
  const opener = /`+|~~~|<|\{:|\]\(|https?:\/\/|www\./gi;
  opener.lastIndex = body.start;
  for (let match = opener.exec(text); match !== null && match.index < body.end; match = opener.exec(text)) {
    const mask = maskAt(text, match.index, match[0], ends);
    if (mask === undefined) continue;
    masks.push({ ...mask, end: Math.min(mask.end, body.end) });
    opener.lastIndex = mask.end;
  }
  if (body.end < text.length) masks.push({ kind: 'front-matter', start: body.end, end: text.length });
  return masks;
}

/** The comments and fenced code among the masks of a text: what is hidden from the reader of a JD, and may run over several lines. */
export function hiddenSpans(text: string, masks: () => readonly Mask[]): readonly Span[] {
  if (!text.includes('<!--') && !text.includes('```') && !text.includes('~~~')) return [];
  return masks().filter(
    ({ kind, start }) =>
      kind === 'comment' ||
      (kind === 'code' && (text.startsWith('```', start) || text.startsWith('~~~', start)) && isLineStart(text, start)),
  );
}

/** A text as long as the document's own in which comments, HTML tags and the targets of links are blank: what a line says, without what it is marked up with. */
export function proseOf({ text, masks }: { readonly text: string; readonly masks: readonly Mask[] }): string {
  let prose = '';
  let done = 0;
  for (const { kind, start, end } of masks) {
    if (kind !== 'comment' && kind !== 'html' && kind !== 'link') continue;
    prose += text.slice(done, start) + ' '.repeat(end - start);
    done = end;
  }
  return done === 0 ? text : prose + text.slice(done);
}

/** Looks for a closing text from a place on, and remembers when there is none left, so that no tail is searched twice. */
type Closer = (close: string, from: number) => number;

function closers(text: string): Closer {
  const exhausted = new Map<string, number>();
  return (close, from) => {
    const none = exhausted.get(close);
    if (none !== undefined && from >= none) return -1;
    const found = text.indexOf(close, from);
    if (found < 0) exhausted.set(close, from);
    return found;
  };
}

function maskAt(text: string, start: number, open: string, closer: Closer): Mask | undefined {
  if (open.startsWith('`') || open === '~~~')
    return open.length >= 3 ? (fence(text, start, open, closer) ?? inlineCode(text, start, open)) : inlineCode(text, start, open);
  if (open === '](') {
    const close = text.slice(start, start + LONGEST_TAG).search(/[)\n]/);
    return close > 2 && text[start + close] === ')' ? { kind: 'link', start: start + 2, end: start + close } : undefined;
  }
  if (open === '{:') {
    const attributes = ATTRIBUTES.exec(text.slice(start, start + LONGEST_TAG));
    return attributes === null ? undefined : { kind: 'html', start, end: start + attributes[0].length };
  }
  if (open === '<') {
    if (text.startsWith('<!--', start)) {
      const close = closer('-->', start + 4);
      return { kind: 'comment', start, end: close < 0 ? text.length : close + 3 };
    }
    const tag = /^<\/?[a-z][^<>\n]{0,480}>/i.exec(text.slice(start, start + LONGEST_TAG));
    return tag === null ? undefined : { kind: 'html', start, end: start + tag[0].length };
  }
  const length = text.slice(start, start + LONGEST_TAG).search(URL_END);
  return { kind: 'link', start, end: length < 0 ? Math.min(text.length, start + LONGEST_TAG) : start + length };
}

/** A fence stands at the start of a line, and so does the one that closes it; with its own marks behind it on the line it is inline code. */
function fence(text: string, start: number, open: string, closer: Closer): Mask | undefined {
  if (!isLineStart(text, start)) return undefined;
  const mark = open.slice(0, 3);
  const info = text.slice(start + open.length, start + LONGEST_TAG).split(/[\r\n]/, 1)[0] ?? '';
  if (mark === '```' && info.includes('`')) return undefined;
  let close = closer(mark, start + open.length);
  while (close >= 0 && !isLineStart(text, close)) close = closer(mark, close + mark.length);
  let end = close < 0 ? text.length : close;
  while (end < text.length && text[end] === mark[0]) end++;
  return { kind: 'code', start, end };
}

function isLineStart(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (text[before] === ' ' || text[before] === '\t')) before--;
  return before < 0 || isLineBreak(text[before]);
}

function inlineCode(text: string, start: number, open: string): Mask | undefined {
  const rest = text.slice(start + open.length, start + open.length + LONGEST_TAG);
  const close = rest.indexOf(open);
  const line = rest.indexOf('\n');
  return close > 0 && (line < 0 || close < line) ? { kind: 'code', start, end: start + open.length * 2 + close } : undefined;
}
