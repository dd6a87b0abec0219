import { lazily } from '../lazily';
import { startOf, type Span } from '../text';
import { wordsOf } from './words';

const verbs = lazily(() => new Set(wordsOf('instruction-verb')));
/** `Collect payments`, but not `Collect Payments` or `Collect and pay`. */
const VERB_AND_OBJECT = /^([A-Z][a-z]{1,12}) [a-z0-9](?!nd\b)/;
const VERB = /^([A-Z][a-z]{1,12}) /;
const LONGEST_LOOK = 24;

/** Whether a short English line tells someone what to do, as a heading never does. */
export function isInstruction(text: string, content: Span): boolean {
  return opensWithVerb(text, content, VERB_AND_OBJECT);
}

/** Whether a line opens with the verb of an instruction, however it is spelled: `Collect Payments`. */
export function opensWithVerb(text: string, content: Span, form = VERB): boolean {
  const code = text.charCodeAt(content.start);
  if (code < 65 || code > 90) return false;
  const verb = form.exec(startOf(text, content, LONGEST_LOOK))?.[1];
  return verb !== undefined && verbs().has(verb.toLowerCase());
}
