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

/** Classes of lines that the words of a sentence about the holder's work may be taken for: «You will welcome the guests at the door». */
const MISREAD: readonly string[] = ['place', 'apply', 'benefit', 'equality'];

/**
 * The kind of the sentences of an introduction before the first heading of a section, or between a heading of the work and the work itself:
 * what the company or its teams do, whom the holder joins, what the job is for, and what is plainly work though its words are those of
 * something else.
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
    if (seeksSomeone().test(startOf(text, unit.content, LONGEST_OPENING)) || onlyIntroduces(sentence)) return 'purpose';
    if (tellsAim(sentence) && units[n - 1]?.heading?.meaning?.kind !== 'duties') return 'purpose';
    if (tellsOfEmployer(sentence)) return 'company';
    if (told(unit).likeliest === 'company' && NAMES_DOER.test(sentence) && tellsOfHolder(sentence)) return 'purpose';
    return MISREAD.includes(told(unit).likeliest) && tellsHoldersDeed(sentence) ? 'duties' : undefined;
  }
  const heading = units[n - 1]?.heading;
  const kind = heading?.meaning?.kind;
  const opens = heading?.inline === false && (kind === 'duties' || kind === 'purpose');
  const goesOn = before === 'company' || before === 'purpose';
  if (!opens && !goesOn) return undefined;
  if (kind !== 'purpose' && (tellsOfEmployer(sentence) || speech().test(sentence))) return 'company';
  return onlyIntroduces(sentence) ? 'purpose' : undefined;
}
