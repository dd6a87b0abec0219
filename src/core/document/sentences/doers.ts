import { isHan } from '../../language';
import { lazily } from '../../lazily';
import { startOf, type Span } from '../../text';
import { anyOf, wordsOf, type WordList } from '../words';

/** Whom a sentence is about: the holder of the job, the employer with its teams («we», «the client»), or someone or something else. */
export type Doer = 'holder' | 'employer' | 'other';

/** What a sentence tells of its doer. */
export interface Clause {
  readonly doer: Doer | undefined;
  /** What names the doer: a pronoun, the job or a part of it («the purpose of the role»), another noun, a company's name. */
  readonly by: 'we' | 'you' | 'they' | 'job' | 'noun' | 'name' | undefined;
  /** What stands behind the doer. */
  readonly told: string;
}

/** So much of a sentence is looked at, in UTF-16 units. */
const LONGEST_LOOK = 300;
/** So many commas may stand in front of the doer, and no further behind the start. */
const ASIDES = { most: 6, furthest: 220 } as const;
/** Whether a clause is about someone or something else than the holder. */
export const isOfOthers = ({ doer }: Clause): boolean => doer === 'employer' || doer === 'other';

const NO_ONE: Clause = { doer: undefined, by: undefined, told: '' };

/** The start of a sentence on one line, however it was wrapped. */
export function sentenceOf(text: string, content: Span): string {
  const sentence = startOf(text, content, LONGEST_LOOK);
  return sentence.includes('\n') ? sentence.replace(/\s*\n\s*/g, ' ') : sentence;
}

/** Whether a sentence opens with a word for whom another one before it is about: «They also …». */
export const goesOn = (sentence: string): boolean => THEY.test(sentence);

/** Whom a sentence is about; undefined where it names no one, as «Keep the stores tidy» does. */
export const doerOf = (sentence: string, before?: Doer): Doer | undefined => clauseOf(sentence, before).doer;

/**
 * Finds out whom a sentence is about, and what it tells.
 *
 * @param before whom the sentence before is about: «They lead …» goes on from it
 */
export function clauseOf(sentence: string, before?: Doer): Clause {
  if (isHan(sentence.charCodeAt(0))) return clauseZh(sentence);
  let clause = clauseAt(sentence, before) ?? asideAndYou(sentence);
  let asides = 0;
  for (let at = sentence.indexOf(', '); clause === undefined && at > 0 && at < ASIDES.furthest && asides < ASIDES.most; asides++) {
    clause = clauseAt(sentence.slice(at + 2), before, true);
    at = sentence.indexOf(', ', at + 2);
  }
  return clause ?? NO_ONE;
}

const WE = /^(?:we|i)\b/i;
/** What is told of things of ours is told of the employer, and of theirs of someone else, whatever they are. */
const OURS = /^our /i;
const THEIRS = /^(?:its|their|these|those) /i;
const YOU = /^you(?=['’ ])/i;
/** Whom such a word means has been told before. */
const THEY = /^(?:they|s?he|he\/she|she\/he|s\/he)(?=['’ ])/i;
/** `In this role you will …`, `As Payroll Clerk you'll …`: an aside without a comma. */
const ASIDE_AND_YOU =
  /^(?:as|in|on|at|with|once|every|during|through|throughout|from) [^,.;:]{3,80}? you(?=['’](?:ll|d)\b| (?:will|would|may|are)\b)/i;
/** What a doer opens with that stands behind an aside and is no pronoun. */
const NAMES_ONE = /^(?:the|this|an?|our|your|its|their|these) /i;

/** The clause that begins with its doer. */
function clauseAt(text: string, before: Doer | undefined, isBehindAside = false): Clause | undefined {
  if (WE.test(text)) return { doer: 'employer', by: 'we', told: text.slice(2) };
  const you = YOU.exec(text);
  if (you !== null) return { doer: 'holder', by: 'you', told: text.slice(you[0].length) };
  const they = THEY.exec(text);
  if (they !== null) return { doer: before, by: 'they', told: text.slice(they[0].length) };
  if (isNameAndDeed(text)) return { doer: 'employer', by: 'name', told: '' };
  if (!NAMES_ONE.test(text) && (isBehindAside || opensWithWork(text))) return undefined;
  const named = clauseOfNoun(text);
  if (named !== undefined) return named;
  if (OURS.test(text)) return { doer: 'employer', by: 'noun', told: '' };
  return THEIRS.test(text) ? { doer: 'other', by: 'noun', told: '' } : undefined;
}

const workFirst = lazily(
  () => new RegExp(`^(?:[a-z]{3,12}ly )?(?:${anyOf('work-verb')}${NO_NOUN}|${anyOf('instruction-verb')}s?)\\b(?! [A-Z])`),
);

/** `Develop and implement projects in …`: no doer is named; «Process Engineers …» names one. */
export const opensWithWork = (text: string): boolean => workFirst().test(text.charAt(0).toLowerCase() + text.slice(1));

function asideAndYou(sentence: string): Clause | undefined {
  const [aside] = ASIDE_AND_YOU.exec(sentence) ?? [];
  return aside === undefined ? undefined : { doer: 'holder', by: 'you', told: sentence.slice(aside.length) };
}

const ARTICLES = new Set(['the', 'this', 'a', 'an', 'our', 'your', 'its', 'their', 'these', 'those', 'each', 'every', 'any', 'all']);
const PLACES = new Set(['of', 'for', 'at', 'in', 'within', 'on', 'under', 'who', 'which', 'that', 'to']);
const AUXILIARIES = new Set(['will', 'would', 'shall', 'may', 'might', 'can', 'could', 'must', 'should', 'is', 'are', 'was', 'were', 'has', 'have', 'had', 'does', 'do']); // prettier-ignore
/** No such word stands between the article and the noun that names the doer. */
const STOPS = new Set([...ARTICLES, ...PLACES, ...AUXILIARIES, 'with', 'by', 'from', 'or']);
/** No more words than these do. */
const MOST_WORDS = 7;
/** The word is the first of what it is in, and what follows it is no letter: `manager's`, `project,`. */
const WORD = /^\(?((?:[a-z0-9&.]{1,20}[-/])*)([a-z]{2,20})([,'’].*)?$/i;

/** Behind what looks like a verb: it is a noun or the name of a trade (`planner`, `coordination`), but not so `answers`, `implements`, `brings`. */
export const NO_NOUN =
  '(?<!(?<!deliv|answ|off|cov|gath|ord|transf|regist)ers?|(?<!monit)ors?|ants?|(?<!br)ings?|ions?|services|' +
  '(?:manage|depart|develop|improve|assess|recruit|establish|arrange)ments?)';

type NounKind = 'job' | 'part' | 'employer' | 'venture' | 'outsider' | 'person' | 'none';

/** What the words of each list name; of a word in two lists, what the later one says. */
const NOUN_LISTS: readonly (readonly [WordList, NounKind])[] = [
  ['no-person', 'none'], ['staff', 'person'], ['outsider', 'outsider'], ['venture', 'venture'], ['employer', 'employer'],
  ['employer-part', 'employer'], ['job-part', 'part'], ['job-noun', 'job'],
]; // prettier-ignore
/** Staff by their names, but behind a noun much more often what it does: «The ranger reports to …». */
const RATHER_VERBS = ['report', 'reports', 'leads', 'heads'];
/** The nouns that name a doer, with what they name. */
const nouns = lazily((): ReadonlyMap<string, NounKind> => {
  const named = NOUN_LISTS.flatMap(([list, kind]) => wordsOf(list).map((word) => [word.toLowerCase(), kind] as const));
  return new Map([...named, ...RATHER_VERBS.map((word) => [word, 'none'] as const)]);
});
const personEnding = lazily(() => new RegExp(`(?:${anyOf('staff-ending')}|.{3}(?:er|or|ant|yst|ary|eur)s?)$`));

function nounKind(word: string, before: string): NounKind | undefined {
  const kinds = nouns();
  const kind = kinds.get(`${before} ${word}`) ?? kinds.get(word) ?? (word.endsWith('s') ? kinds.get(word.slice(0, -1)) : undefined);
  return kind === 'none' ? undefined : (kind ?? (personEnding().test(word) ? 'person' : undefined));
}

const knownVerb = lazily(() => new RegExp(`^${anyOf('work-verb', 'company-verb', 'unit-verb')}$`));
const noNoun = new RegExp(`${NO_NOUN}$`);
const ADVERB = /^(?:[a-z]{2,12}ly|also|now|then)$/;

/** Whether a word is a verb that agrees with a noun: any verb behind people and jobs, one of those that are known behind others. */
function isVerbOf(kind: NounKind, noun: string, word: string): boolean {
  if (!/^[a-z]{3,16}[,.]?$/.test(word) || word === 'and' || !(/[^s]s$/.test(noun) || /[^s]s[,.]?$/.test(word))) return false;
  if (!noNoun.test(word)) return false;
  return kind === 'job' || kind === 'outsider' || kind === 'person' || knownVerb().test(word);
}

/** Whether what stands behind a noun shows that it names the doer: a verb, where it is or whose. «The project planner» is about no project. */
function isDoer(kind: NounKind, noun: string, behind: readonly string[]): boolean {
  const [next = '', afterNext = ''] = behind[0]?.startsWith('(') === true ? behind.slice(1) : behind;
  if (PLACES.has(next) || AUXILIARIES.has(next)) return true;
  const verb = ADVERB.test(next) && !isVerbOf(kind, noun, next) ? afterNext : next;
  return AUXILIARIES.has(verb) || isVerbOf(kind, noun, verb);
}

const OF_WHOM = /^ of (?:all )?/;
const PLURAL = /[^s]s$|people|staff/;
/** Whose things and people do not tell of the holder: «its members». */
const OF_OTHERS: readonly (string | undefined)[] = ['its', 'their', 'these', 'those'];

/** `The Events Officer …`, `Our team …`, `The aim of the project …`. */
function clauseOfNoun(text: string): Clause | undefined {
  const words = text.split(' ', MOST_WORDS + 4);
  const first = words[0]?.toLowerCase() ?? '';
  const whose = ARTICLES.has(first) ? first : undefined;
  let end = whose === undefined ? 0 : first.length + 1;
  let before = '';
  for (let n = whose === undefined ? 0 : 1; n < Math.min(words.length, MOST_WORDS); n++) {
    const written = words[n] ?? '';
    const [, opening = '', word = '', mark] = WORD.exec(written) ?? [];
    const noun = word.toLowerCase();
    if (STOPS.has(noun) || (word === '' && !/^[(&\w]/.test(written))) return undefined;
    const kind = nounKind(noun, before);
    const told = text.slice(end + (word === '' ? written.length : written.indexOf(word, opening.length) + word.length));
    if (kind !== undefined && (mark !== undefined || isDoer(kind, noun, words.slice(n + 1, n + 4))))
      return clauseOfKind(kind, noun, whose, told);
    if (mark?.startsWith(',') === true) return undefined;
    before = noun;
    end += written.length + 1;
  }
  return undefined;
}

function clauseOfKind(kind: NounKind, noun: string, whose: string | undefined, told: string): Clause | undefined {
  if (kind === 'outsider' && whose === undefined && !PLURAL.test(noun)) return undefined;
  if (kind === 'employer' || (kind === 'part' && whose === 'our')) return { told, by: 'noun', doer: 'employer' };
  if (kind === 'venture' || kind === 'outsider' || OF_OTHERS.includes(whose)) return { told, by: 'noun', doer: 'other' };
  if (kind === 'job' || kind === 'part') {
    const owner = OF_WHOM.test(told) ? clauseOfNoun(told.replace(OF_WHOM, '')) : undefined;
    return { told, by: 'job', doer: owner?.doer ?? 'holder' };
  }
  if (whose === 'your') return { told, by: 'noun', doer: 'other' };
  return { told, by: 'noun', doer: whose === 'our' && PLURAL.test(noun) ? 'employer' : 'holder' };
}

/** `Graystone Paperboard operates two mills`: the company's name, and what it does. */
const nameAndDeed = lazily(
  () => new RegExp(String.raw`^(?:The )?((?:[A-Z][\w&'’.-]{0,24} ){0,4}[A-Z][\w&'’.-]{0,24}) ${anyOf('company-verb')}\b`),
);
/** `Graystone Paperboard is a …`, `GPB is one of …`: a name of two words or more or of capitals, and what the company is. */
const NAME_AND_STATE = /^(?:The )?((?:[A-Z][\w&'’.-]{0,24} ){1,4}[A-Z][\w&'’.-]{0,24}|[A-Z]{3,8}) is (?:an?|one of|first|part of) /;
/** `Engineer II` */
const GRADE = / [IV]{1,3}$/;

function isNameAndDeed(text: string): boolean {
  const [, name] = nameAndDeed().exec(text) ?? NAME_AND_STATE.exec(text) ?? [];
  if (name === undefined) return false;
  const words = name.replace(GRADE, '').toLowerCase().split(' ');
  return nounKind(words.at(-1) ?? '', words.at(-2) ?? '') !== 'person';
}

/** `作为护士，你……`: a short aside in front of the doer. */
const ASIDE_ZH = '(?:(?:作为|在|入职后|届时|加入后|日常工作中)[^，,。；]{0,24}[，,])?';
/** What tells that a noun is a doer, and not what is worked on («客户接待»). */
const DOES_ZH = '是|由|将|已|目前|现|主要|致力|拥有|专注|成立|有|位于|为(?:了|你|您|员工)|会';
const doerZh = lazily(
  () =>
    new RegExp(
      `^${ASIDE_ZH}(?:(?<you>[你您])|(?<job>${anyOf('holder-zh')})|(?<we>我们)|(?<employer>${anyOf('employer-zh')})(?=${DOES_ZH}))`,
    ),
);

/** `公司组织活动时，你来……`. */
const AND_YOU_ZH = /[，,]\s?[你您]/;

function clauseZh(sentence: string): Clause {
  const match = doerZh().exec(sentence);
  const { you, job, we } = match?.groups ?? {};
  const andYou = you === undefined ? AND_YOU_ZH.exec(sentence) : null;
  if (andYou !== null) return { doer: 'holder', by: 'you', told: sentence.slice(andYou.index + andYou[0].length) };
  if (match === null) return NO_ONE;
  const told = sentence.slice(match[0].length);
  if (you !== undefined || job !== undefined) return { doer: 'holder', by: you === undefined ? 'job' : 'you', told };
  return { doer: 'employer', by: we === undefined ? 'noun' : 'we', told };
}
