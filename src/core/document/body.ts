import { lineStartAt, offsetAt, type TextEdit } from '../text';
import type { Body, FrontMatter, JobDescription } from './types';

/** A block of front matter with fewer lines is a summary, and no document. */
const LEAST_LINES = 6;

/**
 * Where the text of a document stands: behind its front matter. Where nothing is there, as in the exports of some applicant tracking systems and
 * content managers, it is the literal block of the front matter (`body: |`) that alone has several lines: of several such blocks each is a part
 * of a text, and a folded one (`>`) keeps no lines.
 */
export function bodyOf(text: string, frontMatter: FrontMatter | undefined): Body {
  const behind = { start: frontMatter?.span.end ?? 0, end: text.length, indent: '' };
  if (frontMatter?.syntax !== 'yaml' || text.slice(behind.start).trim() !== '') return behind;
  const blocks = [...frontMatter.entries.values()].flatMap(({ span }) => {
    const written = text.slice(span.start, span.end);
    const lines = written.startsWith('|') ? written.trim().split(/\r\n|\r|\n/).length - 1 : 0;
    return lines > 1 ? [{ ...span, written, lines }] : [];
  });
  const [block] = blocks;
  if (block === undefined || blocks.length > 1 || block.lines < LEAST_LINES) return behind;
  const [head = '', indent = ''] = /^[^\r\n]*(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n)){0,20}([ \t]*)/.exec(block.written) ?? [];
  return { start: lineStartAt(text, block.start + head.length), end: block.end, indent };
}

/** An edit whose new lines are indented as the text is that they go into. */
export function indentedAsBody({ body, lineStarts }: JobDescription, edit: TextEdit): TextEdit {
  const at = body.indent === '' ? body.end : offsetAt(lineStarts, edit.range.start);
  const isAtLineStart = edit.range.start.character === 0;
  // Behind the last word of the block, a new line is one of it; at the start of a line there, one of the front matter.
  if (at < body.start || at > body.end || (at === body.end && isAtLineStart)) return edit;
  const beginsLine = isAtLineStart ? '^|' : '';
  return { ...edit, newText: edit.newText.replace(new RegExp(`(${beginsLine}\\r\\n|\\r|\\n)(?=\\S)`, 'g'), `$1${body.indent}`) };
}
