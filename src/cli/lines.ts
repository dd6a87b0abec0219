import { withoutMark } from './byteOrderMark';
import type { Line } from './host';

/** The longest line that is held, in bytes: far more than any posting, far less than memory. */
export const LONGEST_LINE = 16 * 1024 * 1024;

/**
 * The lines of a stream of bytes, one at a time: no more is read than is asked for, and a line that never ends is dropped as it
 * comes. Lines end at `\n` or `\r\n`; a byte order mark before the first is left out.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  let pending: Uint8Array[] = [];
  let length = 0;
  let isFirst = true;
  const add = (bytes: Uint8Array): void => {
    length += bytes.length;
    if (length <= longest) pending.push(bytes);
    else pending = [];
  };
  const take = (): Line => {
    const line: Line = length > longest ? { wrong: 'too-long' } : decoded(pending, isFirst);
    pending = [];
    length = 0;
    isFirst = false;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, from)) {
      add(chunk.subarray(from, at));
      from = at + 1;
      yield take();
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

/** In UTF-8 this byte is nothing but the end of a line. */
const LF = 10;

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decoded([first, ...others]: readonly Uint8Array[], isFirst: boolean): Line {
  try {
    const line = UTF8.decode(first === undefined || others.length === 0 ? first : Buffer.concat([first, ...others]));
    const whole = line.endsWith('\r') ? line.slice(0, -1) : line;
    return isFirst ? withoutMark(whole) : whole;
  } catch {
    return { wrong: 'not-utf-8' };
  }
}
