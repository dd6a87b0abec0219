import { lazily } from '../../lazily';
import { clauseOf, textAfter, textBefore, widened } from '../matching/phrases';
import type { Draft } from '../matching/termFindings';
import type { TermMatch } from '../matching/terms';
import { anyIn } from '../matching/vocabulary';
import type { LintContext } from '../rule';
import { isWorkingAge } from './ages';
import { applicantWords, isAskedOfHolder } from './applicants';

const anyOf = anyIn('no-age-limit');

/** Sections that tell of applicants rather than of work, customers or perks. */
const ABOUT_APPLICANTS: ReadonlySet<TermMatch['section']> = new Set([
  'requirements',
  'preferred',
  'openings',
  'title',
  'purpose',
  'apply',
  undefined,
]);
/** `years`, `yrs old`, `years of age`. */
const YEARS = '(?:years?|yrs?)';
const YEARS_OLD = `${YEARS}(?: old| of age)?`;
const RANGE = String.raw`(\d{2}) ?(?:-{1,2}|to|and) ?(\d{2})`;
/** `Male, `, `Must be `: a word in front of an age that is asked of the holder. */
const ENGLISH_ASKING = String.raw`(?:(?:(?:fe)?males?|ladies|or|and|must be|should be|age)[^a-z\d]{1,3})`;
/** ` at the time of applying for the post`: when the age counts. */
const WHEN =
  '(?: (?:at|as on|as of|on) (?:the )?(?:time|date) of (?:applying|application|appointment|joining|recruitment)(?: for the (?:post|job|position))?)?';
/** `age should be between 18 and 30 years`, `aged 18-30`. */
const ENGLISH_RANGE = new RegExp(
  `^(?: (?:range|limit|group|bracket))?${WHEN}(?: (?:range|limit|group|bracket|should be|must be|is|of))?(?: ?[-:] ?| )?(?:between )?(?:of )?${RANGE}(?: ?${YEARS_OLD})?(?=$|[\\s,.;)])`,
);
/** `between 22 and 30 years` that is an item of its own, and so no length of experience. */
const ENGLISH_YEARS_ONLY = new RegExp(`^ ${RANGE} ${YEARS}(?=\\s*(?:$|[,.;)\\n]))`);
/** What stands before `years old` or `years of age`: a range, or a number with a limit. */
const ENGLISH_RANGE_BEFORE = new RegExp(`(?:between )?${RANGE} $`);

const expressions = lazily(() => {
  const upper = anyOf('english-upper');
  return {
    /** `up to 35 `, `maximum age of 35 ` before `years old`. */
    upperBefore: new RegExp(`(?<![a-z])(?:${upper}|max(?:imum)?\\.? age|max(?:imum)?\\.?(?: age)? of) ?(\\d{2}) $`),
    /** `Male (not more than 35 ` as all that an item says before `years old`. */
    itemAhead: new RegExp(`^[^a-z\\d]*${ENGLISH_ASKING}{0,4}((?:${upper}) (\\d{2}) )$`),
    /** `Age: up to 35`, `Age - 35 max`. */
    ageUpper: new RegExp(
      `^(?: limit)?${WHEN}(?: ?[-:] ?| )(?:(?:should|must|shall|may) (?:be )?)?(?:(?:${upper}|below) ?(\\d{2})|(\\d{2}) ${anyOf('english-upper-behind')})` +
        `(?![\\d%])(?: ${YEARS})?`,
    ),
    /** `35 preferred`, `the age of 35 can apply` behind under. */
    under: new RegExp(
      `^ (?:the age of )?(\\d{2})(?: ${YEARS_OLD})?(?=$|[,.;)]| (?:${anyOf('english-behind-limit')}|(?:can|may|will|need not) [a-z]))`,
    ),
    /** What has years, but is nobody. */
    agedThings: new RegExp(`(?<![a-z])${anyOf('english-aged-thing')}(?![a-z])`),
    /** `40 need not apply`, `40s will not be considered`. */
    turnedAway: new RegExp(String.raw`^ (?:the age of )?(\d{2})(?:s| ?${YEARS_OLD})? ${applicantWords().turnedAway}`),
    mustAhead: new RegExp(
      `(?:^[^a-z]{0,4}|(?<![a-z])${anyOf('english-subject')}) (?:must|should|needs? to|ha(?:ve|s) to) be (?:aged )?$|^[^a-z]{0,4}must be (?:aged )?$`,
    ),
  };
});

/** `25 for insurance purposes`, where people have to be `over` it; money and measures are no age. */
const ENGLISH_LOWER =
  /^ (?:the age of )?(2[2-9]|[3-5]\d)(?: years?(?: old| of age)?)?(?= ?(?:$|[,.)\n]| (?:for|due|because|as|to|and|by|with|in order)(?![a-z])))/;
/** `30`, `30 years` at the end of what people `should not be older than`. */
const ENGLISH_UPPER = new RegExp(String.raw`^ (?:the age of )?(\d{2})(?: ${YEARS_OLD})?(?=$|[,.;)\n]| as (?:of|on) )`);
const ENGLISH_NOT_AHEAD = /(?:(?:candidates?|applicants?|you|she|he) )?(?:must|should|shall|may|can) not be (?:aged )?$/;
/** ` 1st December 1986`, ` 01/12/1986` behind the words of a limit by birth. */
const ENGLISH_BIRTH =
  /^:? (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?[ ./-]{0,2}){0,2}(?:of )?(?:[a-z]{3,9}\.?,? ?)?(?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:19[4-9]\d|20[01]\d)(?!\d)/;
/** ` (21-25)` behind `male or female`, up to the end of the item: no number of places. */
const ENGLISH_RANGE_BEHIND_GENDER = new RegExp(
  String.raw`^(?: (?:candidates?|applicants?|only|preferred)){0,2}[ ,:-]{0,2}\(?(\d{2}) ?(?:-{1,2}|to) ?(\d{2})(?: ?${YEARS_OLD})?` +
    String.raw`(?=\s*(?:$|[,.;)\n]))`,
);
/** ` 27 years` behind `not more than`, in an item of its own; experience would say that it is one. */
const ENGLISH_YEARS_AT_MOST = new RegExp(String.raw`^:? (\d{2}) ?${YEARS}(?= ?(?:$|[.;)\n]| as (?:at|of|on) ))`);
/** `not less than 25 and ` in front of it. */
const ENGLISH_LEAST_AHEAD = /(?:not|no) (?:less|younger) than \d{2}(?: years?)?,? (?:and|but) $/;
/** `35 years old `, `Aged 35 ` before `and below`; without a word for age, the number has to open the item. */
const ENGLISH_BELOW_BEFORE = new RegExp(
  String.raw`(?:(?:^[^a-z\d]*(?:(?:must|should) be )?|[,(/] ?|(?<![a-z])(?:aged?|ages)[ :-]{1,3}(?:limit ?[:-]? ?)?)(\d{2})(?: ?${YEARS})?` +
    String.raw`|(?<![\d.])(\d{2}) ?${YEARS} (?:old|of age)),? $`,
);
const ENGLISH_ITEM_ENDS = /^(?: only)?(?=\s*(?:$|[,.;)\n/]| (?:preferred|can|may|to apply|as (?:of|on|at))(?![a-z])))/;
/** `18-25 ` before years, as all that the item says. */
const ENGLISH_RANGE_ALONE = /^[^a-z\d]*(\d{2}) ?(?:-{1,2}|to) ?(\d{2}) $/;
/** `: 35`, ` of 25 to 35 years` behind the words of a limit, up to the end of the item. */
const ENGLISH_AGE_ALONE = new RegExp(
  String.raw`^(?: limit| range)?(?: ?[:-] ?| )?(?:(?:is|of|up to) )?\d{2}(?: ?(?:-{1,2}|to) ?\d{2})?(?: ?${YEARS_OLD})?(?=\s*(?:$|[.;\n]))`,
);
/** `3. ` in front of an item. */
const LIST_NUMBER = /^\(?(?:\d{1,2}|[a-z])[.):] /;
/** Children whose ages a clause may speak of; `no small kids` is a condition beside the age. */
const ENGLISH_CHILDREN = /(?<![a-z])(?:children|kids)(?![a-z])/;
const ENGLISH_NO_CHILDREN = /(?<![a-z])(?:no|without) (?:small |young |little )?(?:children|kids)(?![a-z])/g;
/** Nothing but words of {@link ENGLISH_ASKING} in an item in front of an age: whatever section it has fallen into, it is asked of the holder. */
const ENGLISH_CONDITION_AHEAD = new RegExp(String.raw`^[^a-z\d]*${ENGLISH_ASKING}{1,4}$`);
/** A sentence that says what the reader or an applicant has to be. */
const ENGLISH_MUST_BE = /(?<![a-z])(?:you|candidates?|applicants?|she|he) (?:must|should|need to|have to) be(?![a-z])/;

/** What an English term of no-age-limit is found to say, by the entry that lists it. */
export function englishAgeDraft(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  switch (match.entry.id) {
    case 'english-born':
      return englishBornDraft(context, match);
    case 'english-over':
      return englishOverDraft(context, match, textAfter(context, match, 50));
    case 'english-number':
      return englishDraft(context, match);
    case 'english-behind-gender':
      return englishBehindGender(context, match);
    case 'english-at-most':
      return englishAtMost(context, match);
    case 'english-item':
      return englishItem(context, match);
    case 'english-below':
      return englishBelow(context, match);
    case 'english-years':
      return englishYearsAlone(context, match);
    default:
      return isAllOfItem(context, match) || match.section !== 'benefits' ? { message: 'english' } : undefined;
  }
}

/** Whether an item says nothing but an age: `Age limit: 35`. */
function isAllOfItem(context: LintContext, match: TermMatch): boolean {
  return !/[a-z\d]/.test(textBefore(context, match, 60)) && ENGLISH_AGE_ALONE.test(textAfter(context, match, 50));
}

function englishDraft(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  if (match.section === 'benefits' && !isAskedOfHolder(context, match) && !isAllOfItem(context, match)) return undefined;
  const term = context.normalized.text.slice(match.start, match.end);
  const after = textAfter(context, match, 90);
  if (ENGLISH_CHILDREN.test(clauseOf(context, match).replace(ENGLISH_NO_CHILDREN, ''))) return undefined;
  switch (term) {
    case 'years old':
    case 'yrs old':
    case 'years of age':
    case 'yrs of age':
    case 'year old':
    case 'yr old':
    case 'y/o':
      return englishYearsDraft(context, match);
    case 'under':
    case 'below':
    case 'younger than':
      return englishUnderDraft(context, match, after);
    case 'between': {
      const alone = ABOUT_APPLICANTS.has(match.section) ? ENGLISH_YEARS_ONLY.exec(after) : null;
      if (alone !== null && isWorkingAge(alone[1]) && isWorkingAge(alone[2])) return englishSpan(context, match, 0, alone[0].length);
      if (match.section === 'duties' || !/years old|of age|\baged?\b/.test(clauseOf(context, match))) return undefined;
    }
  }
  const range = ENGLISH_RANGE.exec(after);
  if (range !== null && isWorkingAge(range[1]) && isWorkingAge(range[2])) return englishSpan(context, match, 0, range[0].length);
  const limit = term === 'age' && ABOUT_APPLICANTS.has(match.section) ? expressions().ageUpper.exec(after) : null;
  return limit !== null && isUpperAge(limit[1] ?? limit[2]) ? englishSpan(context, match, 0, limit[0].length) : undefined;
}

/** `Male or female (21-25)`: the range alone. */
function englishBehindGender(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const [whole, lower, upper] = ENGLISH_RANGE_BEHIND_GENDER.exec(textAfter(context, match, 50)) ?? [];
  if (whole === undefined || !isWorkingAge(lower) || !isWorkingAge(upper) || Number(lower) >= Number(upper)) return undefined;
  return { span: context.normalized.toSource(match.end + whole.search(/\d/), match.end + whole.length), message: 'english' };
}

/** `Not more than 27 years` and nothing else. */
function englishAtMost(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const years = /[a-z\d]/.test(textBefore(context, match, 60).replace(LIST_NUMBER, '').replace(ENGLISH_LEAST_AHEAD, ''))
    ? null
    : ENGLISH_YEARS_AT_MOST.exec(textAfter(context, match, 24));
  return years !== null && isUpperAge(years[1]) ? englishSpan(context, match, 0, years[0].length) : undefined;
}

/** `Male (not more than 35 years old`, whatever section the item has fallen into. */
function englishItem(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  if (context.document.units[match.unit]?.form !== 'item') return undefined;
  const [whole, limit = '', age] = expressions().itemAhead.exec(textBefore(context, match, 60)) ?? [];
  return whole !== undefined && isUpperAge(age) ? englishSpan(context, match, limit.length, 0) : undefined;
}

/** `29 years old and below`, `35 or younger`. */
function englishBelow(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const before = ENGLISH_BELOW_BEFORE.exec(textBefore(context, match, 40).replace(LIST_NUMBER, ''));
  const age = before?.[1] ?? before?.[2];
  if (
    before === null ||
    !isUpperAge(age) ||
    expressions().agedThings.test(clauseOf(context, match)) ||
    !ENGLISH_ITEM_ENDS.test(textAfter(context, match, 20))
  )
    return undefined;
  return englishSpan(context, match, before[0].replace(/^[^a-z\d]+/, '').length, 0);
}

/** `18-25 years` and nothing else. */
function englishYearsAlone(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const [whole, lower, upper] = ENGLISH_RANGE_ALONE.exec(textBefore(context, match, 24).replace(LIST_NUMBER, '')) ?? [];
  if (whole === undefined || !isWorkingAge(lower) || !isUpperAge(upper) || Number(lower) >= Number(upper)) return undefined;
  return ENGLISH_ITEM_ENDS.test(textAfter(context, match, 20))
    ? englishSpan(context, match, whole.length - whole.search(/\d/), 0)
    : undefined;
}

/** `between 20 and 30 years old`, `up to 35 years of age`. */
function englishYearsDraft(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const before = textBefore(context, match, 30);
  const range = ENGLISH_RANGE_BEFORE.exec(before);
  if (range !== null && match.section !== 'duties' && isWorkingAge(range[1]) && isWorkingAge(range[2]))
    return englishSpan(context, match, range[0].length, 0);
  const upper =
    ABOUT_APPLICANTS.has(match.section) && !expressions().agedThings.test(textBefore(context, match, 60))
      ? expressions().upperBefore.exec(before)
      : null;
  return upper !== null && isUpperAge(upper[1]) ? englishSpan(context, match, upper[0].length, 0) : undefined;
}

/** `born not earlier than 1st December 1986`: a limit told by the year of birth. */
function englishBornDraft(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  const date = ENGLISH_BIRTH.exec(textAfter(context, match, 40));
  return date === null ? undefined : englishSpan(context, match, 0, date[0].length);
}

/** `under 35`, where it is said of applicants. */
function englishUnderDraft(context: LintContext, match: TermMatch, after: string): Partial<Draft> | undefined {
  const limit = expressions().under.exec(after);
  if (limit === null || !isUpperAge(limit[1])) return undefined;
  const clause = clauseOf(context, match);
  const conditions =
    match.section === 'requirements' ||
    match.section === 'preferred' ||
    match.section === undefined ||
    ENGLISH_CONDITION_AHEAD.test(textBefore(context, match, 60).replace(LIST_NUMBER, '')) ||
    /\bage|years old|candidate|applicant/.test(clause) ||
    ENGLISH_MUST_BE.test(clause);
  return conditions ? englishSpan(context, match, 0, limit[0].length) : undefined;
}

/** `must be over 25`, which may have its grounds, and `over 40 need not apply`. */
function englishOverDraft(context: LintContext, match: TermMatch, after: string): Partial<Draft> | undefined {
  const turnedAway = expressions().turnedAway.exec(after);
  if (turnedAway !== null && isUpperAge(turnedAway[1])) return englishSpan(context, match, 0, turnedAway[0].length);
  const upper = ENGLISH_UPPER.exec(after);
  const not = upper === null ? null : ENGLISH_NOT_AHEAD.exec(textBefore(context, match, 60));
  if (not !== null && isUpperAge(upper?.[1]) && !expressions().agedThings.test(clauseOf(context, match)))
    return englishSpan(context, match, not[0].length, upper?.[0].length ?? 0);
  const lower = expressions().mustAhead.test(textBefore(context, match, 100)) ? ENGLISH_LOWER.exec(after) : null;
  return lower === null ? undefined : { ...englishSpan(context, match, 0, lower[0].length), level: 'information' };
}

function englishSpan(context: LintContext, match: TermMatch, before: number, behind: number): Partial<Draft> {
  return { ...{ span: widened(context, match, before, behind) }, message: 'english' };
}

/** Whether a number is a limit that somebody who works could be above. */
function isUpperAge(number: string | undefined): boolean {
  return number !== undefined && Number(number) >= 25 && Number(number) <= 60;
}
