import { logOf, STATES, type LineKind } from '../lineKinds';
import { isBareDeed, tellsAim, tellsDeed, tellsGain, tellsHoldersDeed, tellsState, tellsWork } from '../sentences/deeds';
import { clauseOf, isOfOthers, opensWithWork, type Doer } from '../sentences/doers';
import { onlyIntroduces } from '../sentences/joining';

/** By how much, in natural logarithms, a sentence outside the duties must read more like a duty than like anything else. */
const DUTY_MARGIN = 1.5;
/** What a company says of itself, in which much sounds like work to be done. */
const SPEAKS_OF_ITSELF = /\b(?:we|our|us|my)\b/i;
/** Classes of lines that may tell work in the form of a duty («They will keep …»); lines of pay, hours, benefits … do not. */
const MAY_TELL_WORK: readonly string[] = ['duty', 'purpose', 'company', 'requirement', 'other'];

/** `Welcome to the crew!`, `Do you like numbers?` */
const CALLS_OUT: readonly string[] = ['!', '?'];

/** `本店现招聘服务员若干`, `2027届校园招聘正式启动！`: how many are wanted, or that a campaign begins; who does the hiring opens with the verb. */
const RECRUITS_ZH =
  /^(?!负责|协助|参与|组织).{0,40}招(?:聘|募|收)(?:[^，。；]{0,20}(?:若干|[数多]名|\d{1,3}\s?[名人位])|.{0,4}(?:启动|开启)[!！。]?$)/;

/** `大量前端、测试岗位`: vacancies, and nothing of them. */
const VACANCIES_ZH = /^(?:大量|海量|多个|众多|各类|若干)[^，。；]{1,30}(?:岗位|职位|HC)[!！。~]?$/;

/** Whether a Chinese sentence looks for people. */
export const recruits = (sentence: string): boolean =>
  (sentence.includes('招') && RECRUITS_ZH.test(sentence)) || VACANCIES_ZH.test(sentence);

/** Whether a sentence that no heading has announced as work tells what «we», a team or the client do, or what the holder has from it. */
export function tellsNoWork(sentence: string): boolean {
  if (tellsGain(sentence)) return true;
  const clause = clauseOf(sentence);
  if (CALLS_OUT.includes(sentence.at(-1) ?? '') && clause.doer !== 'holder') return true;
  return isOfOthers(clause) && !tellsWork(sentence, clause);
}

/**
 * Whether a sentence of an introduction tells clearly what the holder will do.
 *
 * @param before answers whom the sentence before is about
 */
export function readsAsDuty(sentence: string, words: LineKind, section: 'purpose' | 'company', before: () => Doer | undefined): boolean {
  if (section === 'purpose' && (isBareDeed(sentence) || tellsAim(sentence))) return true;
  if (!MAY_TELL_WORK.includes(words.likeliest)) return section === 'purpose' && tellsHoldersDeed(sentence);
  const clause = clauseOf(sentence, before() ?? (section === 'purpose' ? 'holder' : undefined));
  const isLikely = words.likeliest === 'duty';
  if (section === 'company' && !isLikely && clause.doer !== 'holder') return false;
  if (tellsGain(sentence) || onlyIntroduces(sentence)) return false;
  if (clause.doer === 'holder' && tellsDeed(clause)) return true;
  if (section === 'purpose') {
    if ((isLikely || words.likeliest === 'purpose' || clause.doer === 'holder') && tellsWork(sentence, clause)) return true;
    if (isLikely && isInstructive(sentence)) return true;
    return isLikely && !isOfOthers(clause) && ((clause.doer === 'holder' && !tellsState(clause)) || isSure(words));
  }
  if (words.likeliest === 'purpose' && clause.by === 'noun') return tellsWork(sentence, clause);
  if (!isLikely || !isSure(words)) return false;
  return tellsWork(sentence, clause) || !(isOfOthers(clause) || SPEAKS_OF_ITSELF.test(sentence));
}

/** `Own the calendar of the two shops.`: a sentence that opens with the verb of an instruction. */
const isInstructive = (sentence: string): boolean => BASE_FORM.test(sentence) && opensWithWork(sentence);
const BASE_FORM = /^(?!Responsible)[A-Z][a-z]{2,12}(?<!ing|ed|[^s]s) [a-z]/;

function isSure(words: LineKind): boolean {
  const duty = logOf(words, 'duties');
  return STATES.every((kind) => kind === 'duties' || duty - logOf(words, kind) > DUTY_MARGIN);
}
