import { isHan } from '../language';
import { lazily } from '../lazily';
import { startOf, type Span } from '../text';
import type { RawUnit } from './rawUnit';
import type { SectionKind } from './types';
import { anyOf } from './words';

/** So much of a sentence is looked at, in UTF-16 units. */
const LONGEST_LOOK = 240;

const HOLDER_WILL = String.raw`(?:you(?:['’]ll| will| would|['’]d)|the (?:post ?holder|successful candidate|role|position) will|will)`;
const BE_PLACED = [
  'be (?:joining|reporting|part of|based|sitting|supported|working (?:alongside|from|in|within|under))',
  'join',
  'report (?:directly |in)?(?:to|into)',
  'sit (?:in|within|alongside|next|beside|between)',
  'become (?:part|a member)',
  'be (?:the|our) (?:first|second|third|only|newest|next) (?:hire|member|employee|colleague|recruit)',
  'be (?:the|a|our) (?:person|one|somebody|someone) who',
  String.raw`be [a-z ]{3,30} number (?:\d|one|two|three|four|five|six|seven|eight|nine|ten)`,
  'work (?:alongside|in a team|within a team)',
];
/** `You will join a team of five`, `you'll report to Dana`: where in the company the holder will be. */
const JOINS = new RegExp(String.raw`\b${HOLDER_WILL}(?: also| then)? (?:${BE_PLACED.join('|')})\b`, 'i');
const STANDS_IN =
  '(?:cover|provide cover for) (?:an? |our |the )?(?:[a-z-]{1,15} )?(?:maternity|paternity|parental|adoption|family|sick|long-term|study|sabbatical)';
/** `looking for a mechanic to strengthen our team`, `… to cover maternity leave`. */
const STRENGTHENS = new RegExp(
  String.raw`\b(?:looking for|seeking|hiring|recruiting|need|needs|searching for)\b.{3,120}? to ` +
    String.raw`(?:strengthen|reinforce|complement|complete|bolster|round out|enlarge|${STANDS_IN}|(?:expand|grow|join|add to) (?:our|the))\b`,
  'i',
);
/** `… and work closely with Sales and Support.`: with whom the holder works tells no work if nothing follows. */
const WORKS_WITH =
  /(?:,| and) (?:you(?:['’]ll| will) )?work(?:ing)? (?:closely |daily |directly )?(?:with|alongside) (?:(?! to | on |,? who |,? where )[^;]){3,90}$/i;
/** `… part of an organisation that values people and promotes learning`: what those do whom the holder joins. */
const WHICH_DOES =
  /\b(?:team|organi[sz]ation|company|community|group|business|firm|charity|school|network|department|agency|trust|council|crew|family),? (?:that|which|who) (?:(?!\byou\b|\bwhere\b)[^;])*/gi;
/** What else such a sentence may tell is work if it has a verb of work behind a comma, «and», «to» or «who will». */
const works = lazily(
  () =>
    new RegExp(
      `(?:,| and| to| (?:person|one|somebody|someone) who| will|['’]ll|where you|by) (?:also |then |directly |help |be )?${anyOf('work-verb')}`,
      'i',
    ),
);
/** What the second clause of such a sentence may say without telling of work. */
const NO_WORK =
  'also |then |directly |be |join|report|sit |become|work (?:alongside|in a|within)|have |need |get |receive |love |enjoy |see (?!that |to )';
/** A second clause of its own: `and you'll present to our board`. */
const GOES_ON = new RegExp(`(?:,|;| and| where) (?:you(?:['’]ll| will)|will) (?!${NO_WORK})[a-z]{3}`, 'i');

/** Whether a sentence only tells whom the holder joins and reports to; who joins a team and runs the payroll has work to do. */
export function onlyIntroduces(text: string, content: Span): boolean {
  const sentence = startOf(text, content, LONGEST_LOOK);
  if (isHan(text.charCodeAt(content.start))) return onlyIntroducesZh(sentence);
  if (!JOINS.test(sentence) && !STRENGTHENS.test(sentence)) return false;
  const told = sentence.replace(WHICH_DOES, '').replace(WORKS_WITH, '');
  return (JOINS.test(told) || STRENGTHENS.test(told)) && !works().test(told) && !GOES_ON.test(told);
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
const nameAndDeed = lazily(
  () => new RegExp(String.raw`^(?:The )?((?:[A-Z][\w&'’.-]{0,24} ){0,4}[A-Z][\w&'’.-]{0,24}) ${anyOf('company-verb')}\b`),
);
/** `Our family hotel welcomes guests`. */
const kindAndDeed = lazily(() => new RegExp(`^(?:The|This|Our) (?:[a-z-]{3,20} ){0,2}?${anyOf('employer')} (?:[a-z]{2,20}s) `));

/** Words that people's jobs end in, by which «The Store Manager provides …» is told from what a company does. */
const person = lazily(() => new RegExp(String.raw`\b(?:${anyOf('staff')}|\w{0,20}(?:${anyOf('staff-ending')}|er|or))$`, 'i'));

/** Whether a sentence under a heading of the company tells what the company does. */
export function tellsOfCompany(text: string, content: Span): boolean {
  const sentence = startOf(text, content, LONGEST_LOOK);
  return isNameAndDeed(sentence) || kindAndDeed().test(sentence);
}

function isNameAndDeed(sentence: string): boolean {
  const [, name] = nameAndDeed().exec(sentence) ?? [];
  return name !== undefined && !person().test(name);
}

const speech = lazily(() => new RegExp(`^${anyOf('company-speech')}`, 'i'));

/** `We are looking for a sincere Accounts Executive`, `Reporting to the Head of Finance, this new role …`. */
const OPENS_ROLE = new RegExp(
  [
    String.raw`^(?:we(?: are|['’]re)|[A-Z][\w&'’.-]{1,24}(?: [A-Z][\w&'’.-]{1,24}){0,4} (?:is|are)) (?:currently |now |also )?(?:looking for|looking to (?:hire|recruit|appoint)|seeking|hiring|recruiting|searching for|in search of) (?:an? |our |someone |somebody |the )`,
    String.raw`^reporting (?:directly )?(?:in)?to (?:the |our )?[^,.]{3,60}, (?:this|the|our) [^,.]{0,40}(?:role|position|post|job)\b`,
  ].join('|'),
  'i',
);

/** `The client`, `Our team`, `The Operations team at Acme`: who does what the sentence tells, and not the holder. */
const OTHERS = new RegExp(
  String.raw`^(?:the|our|this) (?:(?!(?:to|of|for|in|with|by|from|that|the|who|and)\b)[A-Za-z][\w&'’/-]{1,20} ){0,4}?(?:teams?|client|company|firm|business|department|division|organi[sz]ation|group|agency|brand)(?: (?:at|of) [A-Z][\w&'’-]{1,20})?,? (?:(?:currently|also|now|already|proudly) )?` +
    '(?:will|would|is|are|has|have|was|were|covers?|comprises?|consists?|includes?|works?|operates?|supports?|serves?|delivers?|provides?|offers?|owns?|drives?|leads?|manages?|oversees?|helps?|builds?|monitors?|runs?|makes?|ensures?|focus(?:es)?|plays?|sits?|spans?|brings?|specialises?|specializes?|differentiates?)\\b',
  'i',
);
/** What is sought of the holder in such a sentence: `The business is looking for someone to run …`, `… and you will …`. */
const OF_HOLDER = /\b(?:looking (?:for|to)|seek(?:s|ing)|hiring|recruiting|in need of|needs?|requires?|searching for|you|role|position)\b/i;

/** Whether a sentence tells what the client, the company or one of its teams does. */
export const tellsOfOthers = (sentence: string): boolean => OTHERS.test(sentence) && !OF_HOLDER.test(sentence);

/** `As the Stock Controller, you will …`, `In this role you'll …`: the job is spoken of again. */
const OPENS_AS =
  /^(?:as (?:the|an?|our) [^,.;:]{3,60},|in (?:this|the) [^,.;:]{0,40}(?:role|position|job),?|working as (?:the|an?|our) [^,.;:]{3,60},) you(?:['’]?ll| will| would| are)\b/i;
/** Sections that are done with once the job is spoken of again. */
const DONE_WITH: readonly (SectionKind | undefined)[] = ['pay', 'benefits', 'hours', 'place'];
/** So many lines back the heading of a list is looked for. */
const LONGEST_LIST = 15;

/** Whether a text behind a list of benefits speaks of the job again. */
function turnsToJob(units: readonly RawUnit[], n: number, sentence: string): boolean {
  if (units[n - 1]?.form !== 'item' || !OPENS_AS.test(sentence)) return false;
  for (let at = n - 1; at >= Math.max(0, n - LONGEST_LIST); at--) {
    const { heading } = units[at] ?? {};
    if (heading?.meaning !== undefined) return DONE_WITH.includes(heading.meaning.kind);
  }
  return false;
}

/** `… covering parental leave until March`, `a twelve-month maternity cover role`: why the job is open, and nothing that is given. */
const COVERS_LEAVE =
  /\bcover(?:ing)? (?:for )?(?:(?:an?|our|the|her|his) )?(?:[a-z-]{2,15} )?(?:maternity|paternity|parental|adoption|family|sick|study) leave\b|\b(?:maternity|paternity|parental|adoption)(?: leave)? cover\b/i;

/** `To ensure accurate accounts and timely filings …`: what the job is for, in a sentence that names no one. */
const inOrderTo = lazily(
  () =>
    new RegExp(
      `^To (?:[a-z]{3,12}ly )?${anyOf('work-verb')}(?!.*(?:\\b(?:we|you|our|please|apply)\\b|, (?:the|this|they|it|each|every) ))`,
    ),
);
/** Such a sentence is no shorter than this, in UTF-16 units. */
const SHORTEST_AIM = 40;

/** Whether a sentence tells the aim of the job as a deed of no one: `To keep the stores supplied and the shelves full.` */
export const tellsAim = (sentence: string): boolean =>
  sentence.length >= SHORTEST_AIM && sentence.startsWith('To ') && inOrderTo().test(sentence);

/**
 * The kind of the sentences of an introduction before the first heading of a section, or between a heading of the work and the work itself:
 * what the company or its teams do, whom the holder joins, what the job is for and why it is open. Behind a list of benefits, a sentence may
 * turn to the job again.
 *
 * @param before the kind of the unit before if that is such a sentence, too
 * @param unheaded whether no heading has named a section yet
 */
export function introductionKind(
  text: string,
  units: readonly RawUnit[],
  n: number,
  before: SectionKind | undefined,
  unheaded: boolean,
): SectionKind | undefined {
  const unit = units[n];
  if (unit?.form !== 'paragraph' || unit.mark !== 'none') return undefined;
  const sentence = startOf(text, unit.content, LONGEST_LOOK);
  if (unheaded) {
    if (n === 0) return undefined;
    if (OPENS_ROLE.test(sentence) || onlyIntroduces(text, unit.content)) return 'purpose';
    if (tellsAim(sentence) && units[n - 1]?.heading?.meaning?.kind !== 'duties') return 'purpose';
    return tellsOfOthers(sentence) ? 'company' : undefined;
  }
  if (turnsToJob(units, n, sentence)) return 'purpose';
  const heading = units[n - 1]?.heading;
  const kind = heading?.meaning?.kind;
  const opens = heading?.inline === false && (kind === 'duties' || kind === 'purpose');
  const goesOn = before === 'company' || before === 'purpose';
  if (!opens && !goesOn) return undefined;
  if (kind !== 'purpose' && (isNameAndDeed(sentence) || speech().test(sentence))) return 'company';
  return onlyIntroduces(text, unit.content) || (kind !== 'duties' && COVERS_LEAVE.test(sentence)) ? 'purpose' : undefined;
}
