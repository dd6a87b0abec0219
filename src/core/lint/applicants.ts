import { lazily } from '../lazily';
import { anyOf } from './vocabulary';

const RULE = 'no-ethnicity-or-religion-limit';

/** What English postings call applicants, and how they turn some of them away; sources of regular expressions. */
export const applicantWords = lazily(() => ({
  /** `candidates`, `ladies`, `staff`. */
  people: anyOf(RULE, 'english-people'),
  /** `need not apply`, `please do not apply`, `will not be considered`. */
  turnedAway: `(?:please )?(?:${anyOf(RULE, 'english-rejection')}|(?:are |will )?not (?:be )?${anyOf(RULE, 'english-hired')})(?![a-z])`,
}));
