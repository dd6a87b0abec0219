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
const OF_WORK = /duties|responsib|tasks|functions|activities|accountab/i;
const LISTS = /list|duties|responsib|functions|tasks|statements|examples/i;
const WORK = '(?:duties|responsibilities|tasks|functions|accountabilities)';
const WHOSE =
  '(?:(?:in|as|under|for|within) [^,:]{3,50},? )?(?:(?:the|your|these|specific|main|key|core|typical|additional|primary|principal|general|major|other|daily|duties and) ){0,3}';
const SUBJECT = '(?:you|the|this|these|s?he|they|as|in|your|it|under|reporting|working|with)';
const IS_TO = '(?:will|shall|is|are|must|may)(?: (?:also|then|primarily|mainly))?';
const ANNOUNCED = [
  '(?:(?:the|your) )?(?:key|main|core|typical|daily|primary) activities (?:(?:will )?include|are)(?: the following)?',
  String.raw`${WHOSE}${WORK}\b[^:;]{0,90}?\b(?:includes?|are|comprises?|consists? of|follows?)\b(?:,? but(?: are| is)? not(?: be)? (?:limited|restricted) to,?)?(?: (?:the following|as follows|as below|these))?`,
  String.raw`${SUBJECT}\b[^:;]{3,140}?\b(?:range|variety|number|set) of [^:;]{0,60}?${WORK}`,
  String.raw`${SUBJECT}\b[^:;]{3,160}?\b(?:in|for|with|through|including|undertakes?|carry out|carries out|completes?|performs?|do|does)(?: (?:any (?:or|and) all|all or (?:some|any|part)|some or all|one or more|any|some|all))?(?: of)? (?:the following|these)(?: (?:key|main|core|broad))?(?: (?:areas?|ways?|fields?|tasks?|duties|responsibilities|functions|activities)(?:\/[a-z]{3,12})?)?`,
  String.raw`${SUBJECT}\b[^:;]{3,160}?\b${IS_TO}(?: be)? (?:required|expected|asked|needed|responsible|accountable|called (?:up)?on)(?: to| for)?`,
];
/** `The duties of the office will include the following:`, `You will help the board in these areas:`: what only announces the list below it. */
const LEADS_IN = new RegExp(`^(?:${ANNOUNCED.join('|')}) ?(?:[:：][-–—]?| [-–—])$`, 'i');

const ENDS_COLON = /[:：][-–—]?$|\s[-–—]$/;

const isOpenEnded = (text: string, { content }: RawUnit): boolean => ENDS_COLON.test(text.slice(content.end - 2, content.end));

/** `The following duties are typical of this post.`, `The holder may be assigned one or more of the following tasks`: a sentence of its own that announces them. */
const SPEAKS_OF_FOLLOWING = new RegExp(
  String.raw`^(?:(?:the following|below)(?: (?:are|is)(?: (?:the|a list of|some of the|examples of))?)?(?: [a-z]{3,12}){0,2} ${WORK}\b[^.;]{0,90}` +
    String.raw`|(?:the|an?|any|all|individuals?|employees?|incumbents?|staff|post ?holders?|you)\b[^.;:]{0,80}?\b(?:may|will|can|could|must) be (?:assigned|given|asked to (?:do|perform|undertake)|required to (?:do|perform|undertake)|expected to (?:do|perform|undertake))` +
    String.raw` (?:any|some|all|one or more|a (?:range|selection|variety))(?: or (?:all|more))? of the following(?: ${WORK})?[^.;]{0,60})\.?$`,
  'i',
);

/** Whether a sentence only announces the list of duties right below it. */
export function announcesDuties(text: string, unit: RawUnit): boolean {
  if (unit.form !== 'paragraph' || unit.mark !== 'none' || !isOpenEnded(text, unit)) return false;
  const sentence = startOf(text, unit.content, LONGEST_LOOK);
  return OF_WORK.test(sentence) && LEADS_IN.test(sentence);
}

/** Whether a sentence among the duties speaks about them: it announces a list of them, or says that the list is not complete. */
export function speaksOfDuties(text: string, cut: readonly RawUnit[], n: number): boolean {
  const unit = cut[n];
  if (unit?.form !== 'paragraph' || unit.mark !== 'none') return false;
  const sentence = startOf(text, unit.content, LONGEST_LOOK);
  const opensList = isOpenEnded(text, unit) && cut[n + 1] !== undefined;
  return (opensList && LEADS_IN.test(sentence)) || (LISTS.test(sentence) && (OF_LIST.test(sentence) || SPEAKS_OF_FOLLOWING.test(sentence)));
}
