import { lazily } from '../../lazily';
import { sentenceOf } from '../sentences/doers';
import type { RawUnit } from '../units/rawUnit';
import { anyOf } from '../words';

const WORK = '(?:duties|responsibilities|tasks|functions|accountabilities)';

/** `The duties listed below are illustrative`, `This list is not exhaustive`: what is said about a list of duties and is none. */
const isNoFullList = lazily(() => {
  const list = String.raw`(?:${WORK}|statements|list|examples|description)\b`;
  const says = String.raw`[^.;]{0,70}?\b(?:is|are|serves?|be)\b[^.;]{0,110}?${anyOf('no-full-list')}`;
  return new RegExp(`^(?:please note:? (?:that )?|note:? (?:that )?)?(?:${anyOf('of-duties')} ){1,4}${list}${says}`, 'i');
});
/** What a lead-in to duties has in it: a cheap test before. */
const OF_WORK = /duties|responsib|tasks|functions|activities|accountab|\b(?:to|will)(?: be)?[:：]$/i;
const LISTS = /list|duties|responsib|functions|tasks|statements|examples/i;
/** How what only announces the list below it ends: `:`, ` –`. */
const OPEN_END = ' ?(?:[:：][-–—]?| [-–—])$';
const INCLUDES = String.raw`\b(?:includes?|are|comprises?|consists? of|follows?)\b`;
const NOT_LIMITED = '(?:,? but(?: are| is)? not(?: be)? (?:limited|restricted) to,?)?';

/** `The duties of the office will include the following:`, `In this role your key activities are:` */
const dutiesInclude = (): string => {
  const ofDuties = anyOf('of-duties');
  const duties = String.raw`(?:(?:in|as|under|for|within) [^,:]{3,50},? )?(?:${ofDuties} ){0,3}${WORK}\b[^:;]{0,90}?`;
  const include = `${INCLUDES}${NOT_LIMITED}(?: (?:the following|these|as follows|as below))?`;
  return String.raw`${duties}${include}|(?:${ofDuties} ){1,2}activities (?:(?:will )?include|are)(?: the following)?`;
};
/** `You will help the board in the following key areas:`, `The officer performs one or more of these tasks:` */
const doesTheFollowing = (): string =>
  String.raw`[^:;]{3,160}?\b${anyOf('undertaking')}(?: ${anyOf('some-of')})?(?: of)? (?:the following|these)(?: (?:key|main|core|broad))?` +
  String.raw`(?: (?:${WORK}|areas?|ways?|fields?|task|activities)(?:\/[a-z]{3,12})?)?`;
/** `The holder will also be responsible for:`, `You are required to:` */
const isToDo = (): string =>
  String.raw`[^:;]{3,160}?\b(?:will|shall|is|are|must|may)(?: (?:also|then|primarily|mainly))?(?: be)? ` +
  `(?:${anyOf('asked-to')}|responsible|accountable)(?: to| for)?`;
/** `You will have a wide range of duties:` */
const RANGE_OF_DUTIES = String.raw`[^:;]{3,140}?\b(?:range|variety|number|set) of [^:;]{0,60}?${WORK}`;
/** `We are looking for a patient person to join the crew and to:` */
const soughtTo = (): string =>
  String.raw`[^:;]{2,160}?\b(?:${anyOf('seeking')}|needs?|seeks?|wants?) [^:;]{3,160}?\b(?:(?<!able )to|who will|and will)(?: be)?`;
/** `Since you are the first whom guests meet, you will also:` */
const YOU_WILL = String.raw`[^:;]{0,160}?\byou(?:['’]ll| will| would| may| might)(?: (?:also|then|mainly|primarily))?(?: be)?`;
const SUBJECT = String.raw`(?:you|the|this|these|s?he|they|as|in|your|it|under|reporting|working|with)\b`;

/** What only announces the list of duties below it. */
const leadsIn = lazily(() => {
  const sentences = `${SUBJECT}(?:${[RANGE_OF_DUTIES, doesTheFollowing(), isToDo()].join('|')})`;
  return new RegExp(`^(?:${dutiesInclude()}|${sentences}|${soughtTo()}|${YOU_WILL})${OPEN_END}`, 'i');
});

const ENDS_COLON = /[:：][-–—]?$|\s[-–—]$/;

const isOpenEnded = (text: string, { content }: RawUnit): boolean => ENDS_COLON.test(text.slice(content.end - 2, content.end));

/** `The following duties are typical of this post.`, `Below is a list of key duties`: a sentence of its own that announces them. */
const FOLLOWING_ARE = new RegExp(
  String.raw`^(?:the following|below)(?: (?:are|is)(?: (?:the|a list of|some of the|examples of))?)?(?: [a-z]{3,12}){0,2} ${WORK}\b[^.;]{0,90}\.?$`,
  'i',
);
/** `The holder may be assigned one or more of the following tasks.` */
const mayBeAssigned = lazily(() => {
  const who = String.raw`(?:the|an?|any|all|you|individuals?|incumbents?|post ?holders?|${anyOf('staff')})\b[^.;:]{0,80}?`;
  const assigned = String.raw`\b(?:may|will|can|could|must) be (?:assigned|given|${anyOf('asked-to')} to (?:do|perform|undertake))`;
  const some = `(?:${anyOf('some-of')}|a (?:range|selection|variety))(?: or (?:all|more))?`;
  return new RegExp(String.raw`^${who}${assigned} ${some} of the following(?: ${WORK})?[^.;]{0,60}\.?$`, 'i');
});

/** What the sentences that announce a list have in them: a cheap test before. */
const OF_FOLLOWING = /following|^below/i;

/** Whether a sentence that names a list speaks about it. */
const speaksOfList = (sentence: string): boolean =>
  isNoFullList().test(sentence) || (OF_FOLLOWING.test(sentence) && (FOLLOWING_ARE.test(sentence) || mayBeAssigned().test(sentence)));

/** Whether a sentence only announces the list of duties right below it. */
export function announcesDuties(text: string, unit: RawUnit): boolean {
  if (unit.form !== 'paragraph' || unit.mark !== 'none' || !isOpenEnded(text, unit)) return false;
  const sentence = sentenceOf(text, unit.content);
  return OF_WORK.test(sentence) && leadsIn().test(sentence);
}

/** Whether a sentence among the duties speaks about them: it announces a list of them, or says that the list is not complete. */
export function speaksOfDuties(text: string, cut: readonly RawUnit[], n: number): boolean {
  const unit = cut[n];
  if (unit?.form !== 'paragraph' || unit.mark !== 'none') return false;
  const sentence = sentenceOf(text, unit.content);
  const opensList = isOpenEnded(text, unit) && cut[n + 1] !== undefined;
  return (opensList && leadsIn().test(sentence)) || (LISTS.test(sentence) && speaksOfList(sentence));
}
