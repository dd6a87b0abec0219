import type { Host } from './host';
import { complain, type MessageId } from './messages';
import { reasonForReading } from './reasons';

/** What could not be read: each such thing is one line on standard error, and the rest goes on without it. */
export interface Failures {
  readonly tell: (id: MessageId, path: string, error?: unknown) => void;
  /** How many things there were so far. */
  readonly count: () => number;
  readonly hasFailed: () => boolean;
}

/** Tells of what cannot be read, and remembers that there was something. */
export function failuresOf(host: Host): Failures {
  let count = 0;
  return {
    tell(id, path, error) {
      count++;
      complain(host, id, { path, reason: reasonForReading(error) });
    },
    count: () => count,
    hasFailed: () => count > 0,
  };
}
