import { logOf, STATES, type LineKind } from '../lineKinds';
import { isBareDeed, tellsAim, tellsDeed, tellsGain, tellsState, tellsWork } from '../sentences/deeds';
import { clauseOf, isOfOthers, type Doer } from '../sentences/doers';
import { onlyIntroduces } from '../sentences/joining';

/** By how much, in natural logarithms, a sentence outside the duties must read more like a duty than like anything else. */
const DUTY_MARGIN = 1.5;
/** What a company says of itself, in which much sounds like work to be done. */
const SPEAKS_OF_ITSELF = /\b(?:we|our|us|my)\b/i;
/** Classes of lines that may tell work in the form of a duty («They will keep …»); lines of pay, hours, benefits … do not. */
const MAY_TELL_WORK: readonly string[] = ['duty', 'purpose', 'company', 'requirement', 'other'];

/** Whether a sentence that no heading has announced as work tells what «we», a team or the client do, or what the holder has from it. */
export function tellsNoWork(sentence: string): boolean {
  if (tellsGain(sentence)) return true;
  const clause = clauseOf(sentence);
  return isOfOthers(clause) && !tellsWork(sentence, clause);
}

/**
 * Whether a sentence of an introduction tells clearly what the holder will do.
 *
 * @param before answers whom the sentence before is about
 */
export function readsAsDuty(sentence: string, words: LineKind, section: 'purpose' | 'company', before: () => Doer | undefined): boolean {
  if (section === 'purpose' && (isBareDeed(sentence) || tellsAim(sentence))) return true;
  if (!MAY_TELL_WORK.includes(words.likeliest)) return false;
  const clause = clauseOf(sentence, before() ?? (section === 'purpose' ? 'holder' : undefined));
  const isLikely = words.likeliest === 'duty';
  if (section === 'company' && !isLikely && clause.doer !== 'holder') return false;
  if (tellsGain(sentence) || onlyIntroduces(sentence)) return false;
  if (clause.doer === 'holder' && tellsDeed(clause)) return true;
  if (section === 'purpose') {
    if ((isLikely || words.likeliest === 'purpose') && tellsWork(sentence, clause)) return true;
    return isLikely && !isOfOthers(clause) && ((clause.doer === 'holder' && !tellsState(clause)) || isSure(words));
  }
  if (!isLikely || !isSure(words)) return false;
  return tellsWork(sentence, clause) || !(isOfOthers(clause) || SPEAKS_OF_ITSELF.test(sentence));
}

function isSure(words: LineKind): boolean {
  const duty = logOf(words, 'duties');
  return STATES.every((kind) => kind === 'duties' || duty - logOf(words, kind) > DUTY_MARGIN);
}
