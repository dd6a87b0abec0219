import { lazily } from '../../lazily';
import { FORBIDDEN_TO_APPLICANTS, textBefore } from '../matching/phrases';
import type { TermMatch } from '../matching/terms';
import { anyIn } from '../matching/vocabulary';
import type { LintContext } from '../rule';

const anyOf = anyIn('no-ethnicity-or-religion-limit');

/** What postings call applicants, and how they turn some of them away; sources of regular expressions that several rules ask for. */
export const applicantWords = lazily(() => ({
  /** `candidates`, `ladies`, `staff`. */
  people: anyOf('english-people'),
  /** `need not apply`, `please do not apply`, `will not be considered`, `cannot be hired`. */
  turnedAway: `(?:please )?(?:${anyOf('english-rejection')}|(?:(?:are|will|should|may|can) ?)?not (?:be )?${anyOf('english-hired')})(?![a-z])`,
  /** `勿扰`, `请慎投`, `免谈`. */
  chineseTurnedAway: `请?勿(?:${FORBIDDEN_TO_APPLICANTS})?|${anyOf('refusal')}`,
  /** `不要`, `不招收`, `暂不予考虑`, `不得报名`; in `不要求`, `不收费` nobody is turned away. */
  chineseNotWanted: `(?:暂?不予?(?:${anyOf('hire')}|要(?!求)|收(?![费取])|考虑(?!在内))|不[得能可](?:报名|报考|应聘|投递|${anyOf('hire')}))`,
}));

/** `he must be a `, `Must be ` at the beginning of an item. */
const mustBe = lazily(
  () =>
    new RegExp(
      `(?:^[^a-z]{0,6}|(?<![a-z])(?:he|she|${anyIn('no-gendered-pronoun')('english-holder')}) )` +
        "(?:must|should|has to|have to|needs? to) (?:also )?be (?:[a-z'-]{1,20} ){0,6}$",
    ),
);

/** Whether what stands before a match, or its own words, say that it is asked of the holder, as it may be even under «What we offer». */
export function isAskedOfHolder(context: LintContext, match: TermMatch): boolean {
  const before = textBefore(context, match, 100);
  // `Must be` may be a part of the match itself.
  return mustBe().test(before) || mustBe().test(`${before}${context.normalized.text.slice(match.start, match.end)} `);
}
