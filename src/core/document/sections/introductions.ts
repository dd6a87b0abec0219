import { lazily } from '../../lazily';
import { startOf } from '../../text';
import type { Teller } from '../lineKinds';
import { tellsAim, tellsDeed, tellsHoldersDeed } from '../sentences/deeds';
import { clauseOf, sentenceOf } from '../sentences/doers';
import { onlyIntroduces } from '../sentences/joining';
import type { SectionKind } from '../types';
import type { RawUnit } from '../units/rawUnit';
import { anyOf } from '../words';

const speech = lazily(() => new RegExp(`^${anyOf('company-speech')}`, 'i'));

/** `We are looking for a sincere Accounts Executive`, `Green Hill Farms is now hiring both full-time and part-time drivers`. */
const seeksSomeone = lazily(() => {
  const name = String.raw`[A-Z][\w&'’.-]{1,24}(?:,? [A-Z][\w&'’.-]{1,24}){0,4}`;
  const whom = String.raw`(?:an? |our |someone |somebody |the |(?:(?:and|or|new|[a-z]{4,9}-time|[a-z]{4,12}) ){0,5}[a-z]{4,20}s\b)`;
  const seeks = `(?:${anyOf('seeking')}|looking to (?:hire|recruit|appoint))`;
  return new RegExp(
    `^(?:(?:we(?: are|['’]re)|${name} (?:is|are)) (?:currently |now |also )?${seeks} ${whom}|${name} seeks (?:an?|someone|somebody) )`,
    'i',
  );
});
/** `Reporting to the Head of Finance, this new role …`. */
const REPORTS_TO =
  /^reporting (?:directly )?(?:in)?to (?:the |our )?[^,.]{3,60}, (?:this|the|our) [^,.]{0,40}(?:role|position|post|job)\b/i;

const opensRole = (opening: string): boolean => seeksSomeone().test(opening) || REPORTS_TO.test(opening);

/** So much of the text is looked at for that, as it is wrapped. */
const LONGEST_OPENING = 240;

/** What is sought of the holder in such a sentence: `The business is looking for someone to run …`, `… and you will …`. */
const ofHolder = lazily(
  () => new RegExp(String.raw`\b(?:${anyOf('seeking')}|looking to|seeks|in need of|needs?|requires?|you|role|position)\b`, 'i'),
);

/** Whether a sentence tells what the client, the company or one of its teams does. */
function tellsOfEmployer(sentence: string): boolean {
  if (ofHolder().test(sentence)) return false;
  const { doer, by, told } = clauseOf(sentence);
  return doer === 'employer' && (by === 'name' || (by === 'noun' && told.startsWith(' ')));
}

/** `The Boat Keeper is responsible for …`: what begins with the job's name and tells its work, though the words are those of companies. */
const NAMES_DOER = /^The [A-Z]/;

function tellsOfHolder(sentence: string): boolean {
  const clause = clauseOf(sentence);
  return clause.doer === 'holder' && tellsDeed(clause);
}

/** `As the Stock Controller, you will …`, `In this role you'll …`: the job is spoken of again. */
const OPENS_AS = new RegExp(
  String.raw`^(?:(?:working )?as (?:the|an?|our) [^,.;:]{3,60},|in (?:this|the) [^,.;:]{0,40}(?:role|position|job),?) you(?:['’]?ll| will| would| are)\b`,
  'i',
);
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
const coversLeave = lazily(() => {
  const leave = anyOf('leave');
  const covering = String.raw`\bcover(?:ing)? (?:for )?(?:(?:an?|our|the|her|his) )?(?:[a-z-]{2,15} )?${leave} leave\b`;
  return new RegExp(String.raw`${covering}|\b(?:maternity|paternity|parental|adoption)(?: leave)? cover\b`, 'i');
});

/** Classes of lines that the words of a sentence about the holder's work may be taken for: «You will welcome the guests at the door». */
const MISREAD: readonly string[] = ['place', 'apply', 'benefit', 'equality'];

/** So many lines below «About Acme Kitchens» a sentence may open with that name. */
const NAMED_ABOVE = 4;
const ABOUT_WHOM = /^about (?:the |our )?(.{3,60}?):?$/i;

/** Whether a sentence opens with the name that the heading above it is about: «Acme Kitchens is …» below «About Acme Kitchens». */
function tellsOfNamed(text: string, units: readonly RawUnit[], n: number, sentence: string): boolean {
  for (let at = n - 1; at >= Math.max(0, n - NAMED_ABOVE); at--) {
    const { heading, content } = units[at] ?? {};
    if (heading === undefined || content === undefined) continue;
    if (heading.meaning?.kind !== 'company' || heading.meaning.strength === 'hint') return false;
    const name = ABOUT_WHOM.exec(startOf(text, content, LONGEST_OPENING))?.[1];
    return name !== undefined && sentence.replace(/^The /, '').startsWith(`${name} `);
  }
  return false;
}

/**
 * The kind of the sentences of an introduction before the first heading of a section, or between a heading of the work and the work itself:
 * what the company or its teams do, whom the holder joins, what the job is for, why it is open, and what is plainly work though its words
 * are those of something else. Behind a list of benefits, a sentence may turn to the job again.
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
  told: Teller,
): SectionKind | undefined {
  const unit = units[n];
  if (unit?.form !== 'paragraph' || unit.mark !== 'none') return undefined;
  const sentence = sentenceOf(text, unit.content);
  if (unheaded) {
    if (n === 0) return undefined;
    if (opensRole(startOf(text, unit.content, LONGEST_OPENING)) || onlyIntroduces(sentence)) return 'purpose';
    if (tellsAim(sentence) && units[n - 1]?.heading?.meaning?.kind !== 'duties') return 'purpose';
    if (tellsOfEmployer(sentence)) return 'company';
    if (told(unit).likeliest === 'company' && NAMES_DOER.test(sentence) && tellsOfHolder(sentence)) return 'purpose';
    return MISREAD.includes(told(unit).likeliest) && tellsHoldersDeed(sentence) ? 'duties' : undefined;
  }
  if (turnsToJob(units, n, sentence)) return 'purpose';
  if (tellsOfNamed(text, units, n, sentence)) return 'company';
  const heading = units[n - 1]?.heading;
  const kind = heading?.meaning?.kind;
  const opens = heading?.inline === false && (kind === 'duties' || kind === 'purpose');
  const goesOn = before === 'company' || before === 'purpose';
  if (!opens && !goesOn) return undefined;
  if (kind !== 'purpose' && (tellsOfEmployer(sentence) || speech().test(sentence))) return 'company';
  return onlyIntroduces(sentence) || (kind !== 'duties' && coversLeave().test(sentence)) ? 'purpose' : undefined;
}
