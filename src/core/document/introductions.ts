import { isHan } from '../language';
import { lazily } from '../lazily';
import { startOf, type Span } from '../text';
import { anyOf } from './words';

/** So much of a sentence is looked at, in UTF-16 units. */
const LONGEST_LOOK = 240;

const HOLDER_WILL = String.raw`(?:you(?:['’]ll| will|['’]d)|the (?:post ?holder|successful candidate|role|position) will|will)`;
const BE_PLACED = [
  'be (?:joining|reporting|part of|based|sitting|supported|working (?:alongside|from|in|within))',
  'join',
  'report (?:directly |in)?(?:to|into)',
  'sit (?:in|within|alongside|next|beside|between)',
  'become (?:part|a member)',
  'work (?:alongside|in a team|within a team)',
];
/** `You will join a team of five`, `you'll report to Dana`: where in the company the holder will be. */
const JOINS = new RegExp(String.raw`\b${HOLDER_WILL}(?: also| then)? (?:${BE_PLACED.join('|')})\b`, 'i');
/** `looking for a mechanic to strengthen our team`. */
const STRENGTHENS = new RegExp(
  String.raw`\b(?:looking for|seeking|hiring|recruiting|need|needs|searching for)\b.{3,120}? to ` +
    String.raw`(?:strengthen|reinforce|complement|complete|bolster|round out|enlarge|(?:expand|grow|join|add to) (?:our|the))\b`,
  'i',
);
/** What else such a sentence may tell is work if it has a verb of work behind a comma, «and», «to» or «who will». */
const works = lazily(
  () => new RegExp(`(?:,| and| to| will|['’]ll|where you|by) (?:also |then |directly |help |be )?${anyOf('work-verb')}`, 'i'),
);
/** What the second clause of such a sentence may say without telling of work. */
const NO_WORK = 'also |then |directly |be |join|report|sit |become|work (?:alongside|in a|within)|have |need |get |receive |love |enjoy ';
/** A second clause of its own: `and you'll present to our board`. */
const GOES_ON = new RegExp(`(?:,|;| and| where) (?:you(?:['’]ll| will)|will) (?!${NO_WORK})[a-z]{3}`, 'i');

/** Whether a sentence only tells whom the holder joins and reports to; who joins a team and runs the payroll has work to do. */
export function onlyIntroduces(text: string, content: Span): boolean {
  const sentence = startOf(text, content, LONGEST_LOOK);
  if (isHan(text.charCodeAt(content.start))) return onlyIntroducesZh(sentence);
  return (JOINS.test(sentence) || STRENGTHENS.test(sentence)) && !works().test(sentence) && !GOES_ON.test(sentence);
}

const ASIDE_ZH = /加入|汇报/;
const OPENS_WITH_YOU = /^(?:入职后|届时)?[你您]/;
const PLACED_ZH = [
  '加入[^，,。；]{1,24}',
  '(?:和|与|跟)[^，,。；]{1,20}(?:搭档|共事|一起工作|并肩作战|并肩工作|做同事)',
  '向[^，,。；]{1,16}汇报',
  '归属(?:于)?[^，,。；]{1,16}',
  '隶属(?:于)?[^，,。；]{1,16}',
];
/** `你会加入行政小组，和另外一位同事搭档，直接向主理人汇报。`: each part of such a sentence is one of these. */
const JOINS_ZH = new RegExp(`^(?:入职后|届时)?[你您]?(?:将|会|将会|也会|也将)?(?:直接)?(?:${PLACED_ZH.join('|')})$`);

function onlyIntroducesZh(sentence: string): boolean {
  if (!ASIDE_ZH.test(sentence) || !OPENS_WITH_YOU.test(sentence)) return false;
  const parts = sentence.replace(/[。！!.]$/, '').split(/[，,]/);
  return parts.every((part) => JOINS_ZH.test(part.trim()));
}

/** `Graystone Paperboard operates two mills`: the company's name, and what it does. */
const nameAndDeed = lazily(() => new RegExp(String.raw`^(?:The )?(?:[A-Z][\w&'’.-]{0,24} ){1,5}${anyOf('company-verb')}\b`));
/** `Our family hotel welcomes guests`. */
const kindAndDeed = lazily(() => new RegExp(`^(?:The|This|Our) (?:[a-z-]{3,20} ){0,2}?${anyOf('employer')} (?:[a-z]{2,20}s) `));

/** Whether a sentence under a heading of the company tells what the company does. */
export function tellsOfCompany(text: string, content: Span): boolean {
  const sentence = startOf(text, content, LONGEST_LOOK);
  return nameAndDeed().test(sentence) || kindAndDeed().test(sentence);
}
