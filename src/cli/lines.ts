import { StringDecoder } from 'node:string_decoder';

/** The longest line that is held, in UTF-16 units: far more than any posting, far less than memory. */
export const LONGEST_LINE = 16 * 1024 * 1024;

/** A line of input; of one that is too long only that is known. */
export type Line = string | { readonly tooLong: true };

/**
 * The lines of a stream of bytes, one at a time: no more is read than is asked for, and a line that never ends is dropped as it
 * comes. Lines end at `\n` or `\r\n`; a byte order mark before the first is left out.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  const decoder = new StringDecoder('utf8');
  let pending: string[] = [];
  let length = 0;
  let isFirst = true;
  const add = (text: string): void => {
    length += text.length;
    if (length <= longest) pending.push(text);
    else pending = [];
  };
  const take = (): Line => {
    const line: Line = length > longest ? { tooLong: true } : cleaned(pending.join(''), isFirst);
    pending = [];
    length = 0;
    isFirst = false;
    return line;
  };
  for await (const chunk of chunks) {
    const text = decoder.write(chunk);
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      add(text.slice(from, at));
      from = at + 1;
      yield take();
    }
    if (from < text.length) add(text.slice(from));
  }
  add(decoder.end());
  if (length > 0) yield take();
}

function cleaned(line: string, isFirst: boolean): string {
  const whole = line.endsWith('\r') ? line.slice(0, -1) : line;
  return isFirst && whole.startsWith('\ufeff') ? whole.slice(1) : whole;
}
