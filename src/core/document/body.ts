import { lineStartAt, offsetAt, type TextEdit } from '../text';
import type { Body, FrontMatter, JobDescription } from './types';

/** A block of front matter with fewer lines is a summary, and no document. */
const LEAST_LINES = 5;

/**
 * Where the text of a document stands: behind its front matter. Where nothing is there, as in the exports of some applicant tracking systems and
 * content managers, it is the longest literal block of the front matter (`body: |`), if that has several lines; a folded one (`>`) keeps none.
 */
export function bodyOf(text: string, frontMatter: FrontMatter | undefined): Body {
  const behind = { start: frontMatter?.span.end ?? 0, end: text.length, indent: '' };
  if (frontMatter?.syntax !== 'yaml' || text.slice(behind.start).trim() !== '') return behind;
  const blocks = [...frontMatter.entries.values()].map(({ span }) => span).filter(({ start }) => text[start] === '|');
  const [longest] = blocks.sort((a, b) => b.end - b.start - (a.end - a.start));
  if (longest === undefined) return behind;
  const written = text.slice(longest.start, longest.end);
  if (written.trim().split(/\r\n|\r|\n/).length <= LEAST_LINES) return behind;
  const [head = '', indent = ''] = /^[^\r\n]*(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n)){0,20}([ \t]*)/.exec(written) ?? [];
  return { start: lineStartAt(text, longest.start + head.length), end: longest.end, indent };
}

/** An edit whose new lines are indented as the text is that they go into. */
export function indentedAsBody<E extends TextEdit>({ body, lineStarts }: JobDescription, edit: E): E {
  const at = body.indent === '' ? body.end : offsetAt(lineStarts, edit.range.start);
  if (at < body.start || at >= body.end) return edit;
  const beginsLine = edit.range.start.character === 0 ? '^|' : '';
  return { ...edit, newText: edit.newText.replace(new RegExp(`(${beginsLine}\\r\\n|\\r|\\n)(?=\\S)`, 'g'), `$1${body.indent}`) };
}
