import { lazily } from '../../lazily';
import { startOf, type Span } from '../../text';
import { wordsOf } from '../words';

const verbs = lazily(() => new Set(wordsOf('instruction-verb')));
/** `Collect payments`, but not `Collect Payments` or `Collect and pay`. */
const VERB_AND_OBJECT = /^[A-Z][a-z]{1,12} [a-z0-9](?!nd\b)/;
const LONGEST_LOOK = 24;

/** Whether a short English line tells someone what to do, as a heading never does. */
export function isInstruction(text: string, content: Span): boolean {
  const code = text.charCodeAt(content.start);
  if (code < 65 || code > 90) return false;
  const line = startOf(text, content, LONGEST_LOOK);
  return VERB_AND_OBJECT.test(line) && opensWithVerb(line);
}

/** Whether a line opens with the verb of an instruction, in title case or not: `Collect Payments`. */
export const opensWithVerb = (line: string): boolean => verbs().has((/^[A-Za-z]{1,12}\b/.exec(line)?.[0] ?? '').toLowerCase());
