import { isHan } from '../../language';
import { lazily } from '../../lazily';
import { anyOf } from '../words';
import { clauseOf, NO_NOUN, type Clause } from './doers';

const ADVERB = '(?:also |then |often |always |directly |[a-z]{3,12}ly )?';
/** `will`, `may also`, `is expected to`: what stands in front of a verb. */
const willOrMay = (): string =>
  String.raw`(?:(?:['’]ll|['’]d|\bwill|\bshall|\bmay|\bmust|\bis to|\bare to) ${ADVERB}(?:be ${anyOf('asked-to')} to )?(?:help )?` +
  String.raw`|\b(?:is|are) ${ADVERB}(?:required|expected|asked) to (?:help )?)`;
/** A form of a verb of work, and no noun made of one: `plan`, but not `planner`. */
const workVerb = (): string => String.raw`${anyOf('work-verb')}${NO_NOUN}\b`;
/** `(The warden) checks …`. */
const works = (): string => String.raw`${workVerb()}(?<=[a-z]s)(?! (?:is|are|was|were|will|of)\b)`;
/** Where and whose the doer is, between it and its verb: `of the two shops`, `, Online Community,`. */
const PLACE = String.raw`(?: (?:of|for|at|in|within|on|under)|,) (?:(?!(?:who|which|that) )[\w&'’/()-]{1,20},? ){1,7}?`;
const RESPONSIBLE = String.raw`\b(?:is|are|be|being|and) ${ADVERB}(?:responsible|accountable) for\b|\b(?:in charge of|tasked with|charged with)\b`;
/** `… takes full responsibility for the stores`. */
const TAKES_CHARGE =
  String.raw`\b(?:has|have|holds?|takes?|taking|assumes?) (?:(?:the|full|overall|primary|direct|day-to-day) ){0,3}` +
  String.raw`(?:responsibility|responsibilities|ownership|charge) (?:for|of|to)\b`;
/** `… plays a key role in planning the works`. */
const PART_IN = String.raw`\b(?:plays?|has|have) (?:an? |the )?(?:[a-z-]{3,14} ){0,3}(?:role|part) in [a-z]{3,14}ing\b`;

/** What a doer does, told right behind it or behind its place: «(The warden) checks the gates», «(She) works with us to plan …». */
const does = lazily(
  () =>
    new RegExp(
      [
        String.raw`^ ${ADVERB}${workVerb()}(?<!ing|ed)`,
        `^${PLACE}${ADVERB}${works()}`,
        String.raw`^ (?:is|are|reports?|sits|belongs) (?:(?! (?:who|which|that) )[^.,;:]){5,100}? and ${ADVERB}${works()}`,
        String.raw`^ ${ADVERB}works? ${ADVERB}(?:with|alongside) [^.;:]{3,90}? to ${workVerb()}`,
      ].join('|'),
      'i',
    ),
);
/** What it will do: «(You) will also plan …», «(She) is expected to be planning …». */
const willWork = lazily(() => new RegExp(`${willOrMay()}(?:${workVerb()}|be (?:responsible\\b|${anyOf('work-verb')}(?<=ing)\\b))`, 'i'));
const bears = new RegExp(`${RESPONSIBLE}|${TAKES_CHARGE}|${PART_IN}`, 'i');
/** What ends the clause of the doer, and what begins one about something else. */
const CLAUSE_END = /[.;:]/;
const RELATIVE = / (?:who|which|that) /;
/** So much of a clause is looked at for what stands further behind, in UTF-16 units. */
const LONGEST_CLAUSE = 160;

const upTo = (end: RegExp, words: string): string => {
  const at = words.search(end);
  return at < 0 ? words : words.slice(0, at);
};

/** Whether what is told of a doer is what it does, will do or is responsible for. */
function tellsDoing(told: string): boolean {
  if (does().test(told)) return true;
  const clause = upTo(CLAUSE_END, told.slice(0, LONGEST_CLAUSE));
  return willWork().test(upTo(RELATIVE, clause)) || bears.test(clause);
}

/** `(The purpose of the role) is leading …`, `(The job) involves keeping …`. */
const isDoing = lazily(
  () =>
    new RegExp(
      String.raw`^[^.;:]{0,80}?\b(?:is(?: all about)?|(?:will|would) be|involves|includes|entails) ${ADVERB}(?=[a-z]{3,14}ing\b)${anyOf('work-verb')}\b`,
      'i',
    ),
);

/** Whether a clause tells by its form what its doer does or will do. */
export const tellsDeed = ({ by, told }: Clause): boolean =>
  isHan(told.charCodeAt(0)) ? tellsDeedZh(by, told) : tellsDoing(told) || (by === 'job' && isDoing().test(told));

const MODAL_ZH = '(?:(?:将|会|要|需|可|主要|直接|全面|独立|共同|一起)+(?:要|会|需要|以)?)';
const deedZh = lazily(() => new RegExp(`^${MODAL_ZH}(?!${anyOf('gaining-zh')})[^，,。；]{0,16}?${anyOf('work-verb-zh')}`));
const BEARS_ZH = /^(?:的?(?:工作|职责|任务)(?:内容)?)?(?:主要|全面|共同)?(?:是|为)?(?:负责|承担|从事)/;

const tellsDeedZh = (by: Clause['by'], told: string): boolean => BEARS_ZH.test(told) || (by !== undefined && deedZh().test(told));

/** `… will be the first point of contact`, `you'll be the person who runs the payroll`. */
const beDoing = (): string => {
  const ing = String.raw`(?!joining|reporting|sitting|getting|learning|receiving)[a-z]{3,14}ing\b`;
  const bearing = 'responsible|accountable|in charge|involved in|(?:required|expected|asked) to';
  const role = String.raw`(?:[a-z-]{2,12} ){0,3}(?:contact|face|voice|owner|lead)\b|(?:person|one|somebody|someone) who ${works()}`;
  return `be (?:${ing}|${bearing}|(?:the|a|our) (?:${role}))`;
};
const will = (who: string): string => String.raw`${who} ${ADVERB}(?:${beDoing()}|(?!be\b|${anyOf('no-deed')}\b)[a-z]{3})`;

/** `… will pick the orders`, `the role is to pick them`: whatever verb that is. */
const willDo = lazily(
  () =>
    new RegExp(
      String.raw`${will(String.raw`(?:['’]ll|\bwill)`)}|\b(?:(?:is|are) responsible for|(?:role|job) is to|goal of|work involving) [a-z]{3}`,
      'i',
    ),
);
/** `…, and you will own it from end to end`, `one day you might be planning the tour`. */
const youWillDo = lazily(
  () =>
    new RegExp(String.raw`${will(String.raw`\byou(?:['’]?ll| will)`)}|\byou (?:might|could|may) be ${anyOf('work-verb')}(?<=ing)\b`, 'i'),
);

/**
 * «We are looking for someone to run …»; «someone who is happy to …» tells what the holder is like, and «… to bring our ideas to life»
 * or «… to work 8 hours a week» tells no work.
 */
const seeksToDo = lazily(() => {
  const seeks = String.raw`\b(?:${anyOf('seeking')}|needs?|seeks? (?:an?|our|the|someone|somebody)|wants?(?= (?:someone|somebody|a person)\b))\b`;
  const noDeed = String.raw`${anyOf('no-deed')}\b|be\b|fill|take up|apply|recruit|hire|appoint|bring\b|life\b|work \d`;
  const notWhoCan = String.raw`(?:(?!\b(?:who|that|which)\b|\b${anyOf('capable')} to ).){3,160}?`;
  const toDo = String.raw`${notWhoCan}\b(?:to (?!${noDeed})|responsible for )`;
  const whoWill = String.raw`.{3,160}?\bwho will (?!be\b|join|become|serve as|act as|work as)`;
  return new RegExp(`${seeks}(?:${toDo}|${whoWill})[a-z]{3}`, 'i');
});

const states = lazily(
  () => new RegExp(`^ (?:was|were|had|can|could|should|would|might|must be|will be|report|${anyOf('unit-verb', 'no-deed')})s?\\b`, 'i'),
);

/** Whether a clause tells what its doer is, has or gets. */
export const tellsState = ({ told }: Clause): boolean => !told.startsWith(' ') || states().test(told);

/** Whether a sentence tells what the holder will do: by its form, or because someone is sought for it. */
export function tellsWork(sentence: string, clause: Clause): boolean {
  if (seeksToDo().test(sentence) || youWillDo().test(sentence)) return true;
  if (clause.doer === 'employer' || clause.doer === 'other') return false;
  return willDo().test(sentence) || (clause.doer === 'holder' && tellsDeed(clause));
}

/** What the job has to give, or how long it lasts: «The post offers great opportunities.» */
const jobGives = lazily(() => {
  const job = `(?:${anyOf('job-noun', 'venture')}|opportunity)`;
  const gives = String.raw`(?: (?:will|would|can|could|may|does))?(?: also)? ${anyOf('giving')}\b(?! ${anyOf('given-by-holder')}\b)`;
  return new RegExp(`^(?:the|this) ${job}${gives}`, 'i');
});

/** Whether a sentence tells what the job gives its holder, and no work. */
export const tellsGain = (sentence: string): boolean => jobGives().test(sentence);

/** `Provides …`, `Plans, prepares …`: a deed whose doer is not named is the holder's. */
const bareDeed = lazily(
  () =>
    new RegExp(
      String.raw`^${anyOf('work-verb')}(?<=[a-z]s)(?:, [a-z]{3,20}s\b| (?!(?:is|are|was|were|will|of|for|to|and|or|who|that|which|from|include)\b))`,
      'i',
    ),
);
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

/** Whether a sentence opens with what the holder does, and names no one: `Provides support to the permit office.` */
export const isBareDeed = (sentence: string): boolean => /^[A-Z][a-z]+s[ ,]/.test(sentence) && bareDeed().test(sentence);

/** What is asked of applicants, and who applies. */
const ofApplying = lazily(() => new RegExp(String.raw`\b${anyOf('of-applying')}`, 'i'));
/** What tells a deed to come: a cheap test before. */
const WILL = /['’]ll |['’]d |\b(?:will|would) /;

/** Whether a sentence says of the holder by that name, or of the job, what is to be done: `The successful person will open the hall.` */
export function tellsHoldersDeed(sentence: string): boolean {
  if (!WILL.test(sentence) || ofApplying().test(sentence.replace(/^The (?:successful|chosen|selected) (?:candidate|applicant)/, '')))
    return false;
  const clause = clauseOf(sentence);
  return clause.doer === 'holder' && !tellsGain(sentence) && tellsDeed(clause);
}
