import type { Host, Line } from './host';
import { told, type MessageId } from './messages';

/**
 * Answers one JSON document a line: reads `{"id": …, "text": …}` lines from standard input and prints, for each and in the same
 * order, `{"id": …, …}` with what `answer` makes of the text and the number of its line. A line that is no such object is answered by an error record, with
 * its number, and stops nothing. One line is held at a time, and none is read before the last answer has gone out.
 *
 * @returns how many lines were answered by an error record
 */
export async function answerLines(host: Host, answer: (text: string, number: number) => object): Promise<number> {
  let number = 0;
  let errors = 0;
  for await (const line of host.lines()) {
    number++;
    const read = recordOf(line);
    if (read.error === undefined) {
      host.log(JSON.stringify({ id: read.id, ...answer(read.text, number) }));
    } else {
      errors++;
      host.log(JSON.stringify({ id: read.id, line: number, error: told(host, read.error, { shape: told(host, 'line-shape') }) }));
    }
    await host.drained();
  }
  return errors;
}

type ReadLine =
  { readonly id: unknown; readonly text: string; readonly error?: undefined } | { readonly id: unknown; readonly error: LineError };

type LineError = MessageId & `line-${string}`;

function recordOf(line: Line): ReadLine {
  if (typeof line !== 'string') return { id: null, error: `line-${line.wrong}` };
  if (line.trim() === '') return { id: null, error: 'line-empty' };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: 'line-not-json' };
  }
  const record: { readonly id?: unknown; readonly text?: unknown } = typeof value === 'object' && value !== null ? value : {};
  const { id = null, text } = record;
  if (typeof text !== 'string') return { id, error: 'line-without-text' };
  return 'id' in record ? { id, text } : { id, error: 'line-without-id' };
}
