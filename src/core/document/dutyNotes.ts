import { startOf } from '../text';
import type { RawUnit } from './rawUnit';

/** So much of a sentence is looked at, in UTF-16 units. */
const LONGEST_LOOK = 300;

/** `The duties listed below are illustrative`, `This list is not exhaustive`: what is said about a list of duties and is none. */
const OF_LIST = new RegExp(
  String.raw`^(?:please note:? (?:that )?|note:? (?:that )?)?(?:(?:the|this|these|all|any|above|below|following|listed|foregoing|essential|job|key|described|preceding) ){1,4}` +
    String.raw`(?:duties|responsibilities|functions|tasks|statements|list|examples|description)\b[^.;]{0,70}?\b(?:is|are|serves?|be)\b[^.;]{0,110}?` +
    String.raw`(?:illustrat|representative|all[- ]inclusive|exhaustive|comprehensive|complete list|full list|exclusive|all[- ]encompassing|essential (?:job )?functions that|general nature)`,
  'i',
);
const LISTS = /list|duties|responsib|functions|tasks|statements|examples/i;
const WORK = '(?:duties|responsibilities|tasks|functions|accountabilities)';
const WHOSE =
  '(?:(?:in|as|under|for|within) [^,:]{3,50},? )?(?:(?:the|your|these|specific|main|key|core|typical|additional|primary|principal|general|major|other|daily|duties and) ){0,3}';
const SUBJECT = '(?:you|the|this|these|s?he|they|as|in|your|it)';
const ANNOUNCED = [
  String.raw`${WHOSE}${WORK}\b[^:;]{0,90}?\b(?:includes?|are|comprises?|consists? of|follows?)\b(?:,? but(?: are| is)? not(?: be)? (?:limited|restricted) to,?)?(?: (?:the following|as follows|as below|these))?`,
  String.raw`${SUBJECT}\b[^:;]{3,140}?\b(?:range|variety|number|set) of [^:;]{0,60}?${WORK}`,
  String.raw`${SUBJECT}\b[^:;]{3,160}?\b(?:in|for|with|through|including) (?:the following|these)(?: (?:key|main|core|broad))?(?: (?:areas?|ways?|fields?|tasks?|duties|responsibilities|functions|activities))?`,
];
/** `The duties of the office will include the following:`, `You will help the board in these areas:`: what only announces the list below it. */
const LEADS_IN = new RegExp(`^(?:${ANNOUNCED.join('|')}) ?[:：][-–—]?$`, 'i');

const ENDS_COLON = /[:：][-–—]?$/;

/** Whether a sentence among the duties speaks about them: it announces a list of them, or says that the list is not complete. */
export function speaksOfDuties(text: string, cut: readonly RawUnit[], n: number): boolean {
  const unit = cut[n];
  if (unit?.form !== 'paragraph' || unit.mark !== 'none') return false;
  const sentence = startOf(text, unit.content, LONGEST_LOOK);
  const announces = ENDS_COLON.test(text.slice(unit.content.end - 2, unit.content.end)) && cut[n + 1]?.mark !== 'none';
  return (announces && LEADS_IN.test(sentence)) || (LISTS.test(sentence) && OF_LIST.test(sentence));
}
