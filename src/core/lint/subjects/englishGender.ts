import { lazily } from '../../lazily';
import { clauseOf, textAfter, textBefore, widened } from '../matching/phrases';
import type { Draft } from '../matching/termFindings';
import type { TermMatch } from '../matching/terms';
import { anyIn, vocabularyOf } from '../matching/vocabulary';
import type { LintContext } from '../rule';
import { applicantWords } from './applicants';

const anyOf = anyIn('no-gender-limit');

/** Behind a gender that something ranks or limits, so that it is all that is said of whom: the end of the item, or what else is asked of them. */
const NOTHING_ELSE = String.raw`(?= ?(?:$|[,.;:)\n/]| -| (?:with|who|and|aged?|between|to|for|as|due|from|having|holding|(?:can|may|should|must|need(?: to)?) apply)(?![a-z])))`;

const ranked = lazily(() => {
  const { people, turnedAway } = applicantWords();
  return {
    /** `preference will be given to `, `strictly for ` in front of a gender, and ` candidates only` behind it. */
    ahead: new RegExp(`(?<![a-z])${anyOf('english-rank-ahead')}[ :-]{1,3}(?:an? )?(?:${anyOf('english-praise')}(?:,? and |, | )){0,3}$`),
    limited: new RegExp(`^(?: ${people})?(?: only| strictly)?${NOTHING_ELSE}`),
    /** ` candidates are preferred`, ` has an added advantage`, ` applicants need not apply` behind it. */
    behind: new RegExp(
      `^(?: ${people})?(?: (?:is|are|will be|would be|shall be|will|highly|strongly)){0,2} (?:${anyOf('english-rank-behind')}(?![a-z])|${turnedAway})`,
    ),
    /** `We are hiring a ` in front of a gender and a job. */
    wanted: new RegExp(`(?<![a-z])${anyOf('english-wanted-ahead')}:? (?:(?:an?|one|two|three|some|\\d{1,2}) )?$`),
  };
});

/** Sections that a line may stand in that names the job with a gender. */
export const NAMES_JOBS: ReadonlySet<TermMatch['section']> = new Set(['requirements', 'openings', 'purpose', undefined]);
/** The same in English, where a list without a heading may be taken for more: `Female Teachers (4)`. */
const NAMES_ENGLISH_JOBS: ReadonlySet<TermMatch['section']> = new Set([...NAMES_JOBS, 'preferred', 'pay', 'hours', 'place']);
/** `2 male, 2 female` beside a word for places to fill. */
const PLACES_BEFORE = /(?<!\d)\d{1,3} ?(?:nos?\.? ?)?$/;
const PLACES =
  /(?<![a-z])(?:openings?|vacanc(?:y|ies)|required|wanted|needed|we need|(?:posts?|positions?)(?: available)? ?[:(-])(?![a-z])/;
/** ` (25 nos)`, ` - 4 posts` behind a job's name. */
const PLACES_BEHIND = /^ ?[(:-]{0,2} ?\d{1,3} ?(?:nos?|posts?|positions?|persons?|pax|vacanc(?:y|ies)|openings?)(?![a-z])/;
/** The end of the item behind a gender, or what those of this gender have to bring: `with own motorbike`. */
const ENDS_OR_ASKS_MORE = /^(?: candidates?| applicants?)?(?: ?(?:$|[,\n])| (?:with|who|having|holding)(?![a-z]))/;
/** `Graduate, ` in front of a gender that is a part of its own: conditions of which none goes into what is done with whom or with what. */
const AMONG_CONDITIONS = /^(?:(?! (?:of|with|in|for|to|by|on|from|between|including|like|as)(?![a-z]))[^:(]){1,90}, $/;
const PART_ENDS = /^ ?(?:$|[,;.\n])/;
const expressions = lazily(() => {
  const age = `${anyIn('no-age-limit')('english-upper')}|below|under|above|over|aged?|between`;
  return {
    /** `Female below 30`, `Males, 22-35`. */
    ageBehind: new RegExp(`^,? ?\\(?(?:(?:${age})[ :-]{1,3})?\\d{2}(?![\\d%])`),
    /** `Profile - Office Associate (Female)`: the job's name behind its label. */
    labelledJob: new RegExp(`^[^a-z]{0,6}${anyOf('english-job-label')}(?: name)? ?[-:] ?[^()]{2,60}\\((?:for |only )?$`),
    /** ` civil engineer` behind male, up to what tells more of the job. */
    jobBehind: new RegExp(`^ ([a-z][a-z &/-]{2,60}?)(?=$|[,.(:;)|\\n]| -| ${anyOf('english-behind-job')}(?![a-z]))`),
    /** `Licensed `, `A qualified and experienced ` in front of a gender and a job. */
    praised: new RegExp(`^[^a-z]*(?:an? )?(?:${anyOf('english-praise')}(?:,? and |, | )){1,3}$`),
    /** What may stand in front of the job's name in a title. */
    beforeTitle: new RegExp(`(?:^[^a-z\\d]{0,6}|[-(|:,/] ?)(?:${anyOf('english-before-title')}[: ]{1,2}){0,2}$`),
  };
});
const WANTED = /(?<![a-z])(?:wanted|looking for|hiring|required|seeking|needed|we need)(?![a-z])/;
const LONGEST_JOB = 5;

/** What an English term tells of the gender that is wanted. */
export function englishGenderDraft(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  switch (match.entry.id) {
    case 'english-title':
      return match.section === 'title' || match.section === 'openings' || WANTED.test(clauseOf(context, match))
        ? { message: 'english' }
        : undefined;
    case 'english-title-places':
      return PLACES_BEHIND.test(textAfter(context, match, 24)) ? { message: 'english' } : undefined;
    case 'english-labelled':
      return isBehindJob(context, match) ? { message: 'english' } : undefined;
    case 'english':
      return isDealtWith(context, match) ? undefined : { message: 'english' };
    case 'english-ranked':
      return rankedGender(context, match);
    case 'english-bare':
      return isCondition(context, match) ? { span: withPlaces(context, match), message: 'english' } : undefined;
    default:
      return { message: 'english' };
  }
}

/** Whether a bare `male` or `female` has a job or an age behind it, a number of places before it, or is a title's or a list's item of its own. */
function isCondition(context: LintContext, match: TermMatch): boolean {
  const { text } = context.normalized;
  const before = textBefore(context, match, 120);
  if (match.section === 'company') return opensItemWithAge(context, match, before);
  if (PLACES_BEFORE.test(before) && PLACES.test(clauseOf(context, match))) return true;
  const other = text.slice(match.start, match.end).startsWith('fe') ? /(?<![a-z])males?(?![a-z])/ : /(?<![a-z])females?(?![a-z])/;
  const begins = !/[a-z0-9]/.test(before);
  if (wholeJob(context, match) > 0) return !other.test(clauseOf(context, match));
  if (PLACES_BEFORE.test(before)) return false;
  if (other.test(clauseOf(context, match))) return false;
  const found = text.slice(match.start, match.end);
  if (match.section === 'title' && found === 'lady') return /\($/.test(before) && textAfter(context, match, 1) === ')';
  if (!/^(?:fe)?males?$/.test(found)) return false;
  if (begins && expressions().ageBehind.test(textAfter(context, match, 30))) return true;
  if (match.section === 'title') return /[-(|:,] ?$/.test(before) && /^ ?(?:$|[)\]|,\n])/.test(textAfter(context, match, 2));
  if (match.section !== 'requirements') return false;
  const after = textAfter(context, match, 30);
  if (begins) return ENDS_OR_ASKS_MORE.test(after);
  return PART_ENDS.test(after) && (AMONG_CONDITIONS.test(before) || (before.endsWith(', ') && expressions().ageBehind.test(after)));
}

/** `- Male (not more than 35 years old)`, which the words around it do not make a line about the employer. */
const opensItemWithAge = (context: LintContext, match: TermMatch, before: string): boolean =>
  context.document.units[match.unit]?.form === 'item' &&
  !/[a-z0-9]/.test(before) &&
  expressions().ageBehind.test(textAfter(context, match, 30));

const jobWords = lazily(() => ({
  jobs: new Set(vocabularyOf('no-gender-limit', 'job')),
  within: new Set(vocabularyOf('no-gender-limit', 'within-job')),
}));

/** How many characters behind a gender are the name of the job that it is said of: ` front office manager`; 0 where none is named. */
function wholeJob(context: LintContext, match: TermMatch): number {
  // `2 female nurses`
  const before = textBefore(context, match, 60).replace(PLACES_BEFORE, '');
  const opens =
    match.section === 'title'
      ? expressions().beforeTitle.test(before)
      : NAMES_ENGLISH_JOBS.has(match.section) && (expressions().praised.test(before) || isWantedAhead(before) || !/[a-z0-9]/.test(before));
  const name = opens ? expressions().jobBehind.exec(textAfter(context, match, 80))?.[1] : undefined;
  if (name === undefined) return 0;
  const words = name.split(/[ &/-]+/).filter((word) => word !== '');
  const { jobs, within } = jobWords();
  const isJob = (word: string): boolean => jobs.has(word) || jobs.has(word.replace(/s$/, ''));
  const last = words.pop() ?? '';
  return words.length < LONGEST_JOB && isJob(last) && words.every((word) => within.has(word) || isJob(word))
    ? name.trimEnd().length + 1
    : 0;
}

/** Whether a gender stands in brackets of its own behind the job's name. */
function isBehindJob(context: LintContext, match: TermMatch): boolean {
  return expressions().labelledJob.test(textBefore(context, match, 90)) && /^(?: only| preferred)? ?\)/.test(textAfter(context, match, 12));
}

/** A bare gender with the number of places in front of it, or the job behind it. */
function withPlaces(context: LintContext, match: TermMatch): TermMatch['span'] {
  const places = PLACES_BEFORE.exec(textBefore(context, match, 12))?.[0].length ?? 0;
  return widened(context, match, places, wholeJob(context, match));
}

/** `Preferable: male`, `ladies are given priority`: a gender with what ranks it, in front of it or behind. */
function rankedGender(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  if (isDealtWith(context, match)) return undefined;
  const after = textAfter(context, match, 90);
  const behind = ranked().behind.exec(after)?.[0].length;
  if (behind !== undefined) return { message: 'english', span: widened(context, match, 0, behind) };
  const limited = ranked().limited.exec(after)?.[0].length;
  const ahead = limited === undefined ? null : ranked().ahead.exec(textBefore(context, match, 60));
  return ahead === null ? undefined : { message: 'english', span: widened(context, match, ahead[0].length, limited ?? 0) };
}

/** `experience working with ` in front of `women preferred`: they are those whom the work is for. */
const isDealtWith = (context: LintContext, match: TermMatch): boolean =>
  /(?<![a-z])(?:with|(?:coach|teach|train|help|support|serv|mentor|empower|assist|advis|dress|treat)ing) $/.test(
    textBefore(context, match, 16),
  );

/** Whether it is said in front of a gender that somebody is wanted: `looking for a `. */
const isWantedAhead = (before: string): boolean => ranked().wanted.test(before);
