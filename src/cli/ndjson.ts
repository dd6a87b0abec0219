import type { Host } from './host';
import type { Line } from './lines';

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
      host.log(JSON.stringify({ id: read.id, line: number, error: read.error }));
    }
    await host.drained();
  }
  return errors;
}

type ReadLine =
  { readonly id: unknown; readonly text: string; readonly error?: undefined } | { readonly id: unknown; readonly error: string };

const SHAPE = 'write one object a line: {"id": "1", "text": "…"}.';

function recordOf(line: Line): ReadLine {
  if (typeof line !== 'string') return { id: null, error: `This line is too long; ${SHAPE}` };
  if (line.trim() === '') return { id: null, error: `This line is empty; ${SHAPE}` };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: `This line is not JSON; ${SHAPE}` };
  }
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string')
    return { id, error: `This line has no "text" with a text in it; ${SHAPE}` };
  return { id, text: value.text };
}
