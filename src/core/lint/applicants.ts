import { lazily } from '../lazily';
import { anyOf } from './vocabulary';

/** What postings call applicants, and how they turn some of them away; sources of regular expressions that several rules ask for. */
export const applicantWords = lazily(() => {
  const any = (id: string): string => anyOf('no-ethnicity-or-religion-limit', id);
  return {
    /** `candidates`, `ladies`, `staff`. */
    people: any('english-people'),
    /** `need not apply`, `please do not apply`, `will not be considered`, `cannot be hired`. */
    turnedAway: `(?:please )?(?:${any('english-rejection')}|(?:(?:are|will|should|may|can) ?)?not (?:be )?${any('english-hired')})(?![a-z])`,
    /** `勿扰`, `请慎投`, `免谈`. */
    chineseTurnedAway: `请?勿[投扰来]?|${any('refusal')}`,
  };
});
