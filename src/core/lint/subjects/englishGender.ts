import { lazily } from '../../lazily';
import { textAfter, textBefore } from '../matching/phrases';
import type { Draft } from '../matching/termFindings';
import type { TermMatch } from '../matching/terms';
import { anyIn } from '../matching/vocabulary';
import type { LintContext } from '../rule';
import { applicantWords } from './applicants';

const anyOf = anyIn('no-gender-limit');

/** Behind a gender that something ranks or limits, so that it is all that is said of whom: the end of the item, or what else is asked of them. */
const NOTHING_ELSE = String.raw`(?= ?(?:$|[,.;:)\n/]| -| (?:with|who|and|aged?|between|to|for|as|due|from|having|holding|(?:can|may|should|must|need(?: to)?) apply)(?![a-z])))`;

const ranked = lazily(() => {
  const { people, turnedAway } = applicantWords();
  return {
    /** `preference will be given to `, `strictly for ` in front of a gender, and ` candidates only` behind it. */
    ahead: new RegExp(`(?<![a-z])${anyOf('english-rank-ahead')}[ :-]{1,3}(?:an? )?$`),
    limited: new RegExp(`^(?: ${people})?(?: only| strictly)?${NOTHING_ELSE}`),
    /** ` candidates are preferred`, ` has an added advantage`, ` applicants need not apply` behind it. */
    behind: new RegExp(
      `^(?: ${people})?(?: (?:is|are|will be|would be|shall be|will|highly|strongly)){0,2} (?:${anyOf('english-rank-behind')}(?![a-z])|${turnedAway})`,
    ),
    /** `We are hiring a ` in front of a gender and a job. */
    wanted: new RegExp(`(?<![a-z])${anyOf('english-wanted-ahead')}:? (?:(?:an?|one|two|three|some|\\d{1,2}) )?$`),
  };
});

/** `Preferable: male`, `ladies are given priority`: a gender with what ranks it, in front of it or behind. */
export function rankedGender(context: LintContext, match: TermMatch): Partial<Draft> | undefined {
  if (isDealtWith(context, match)) return undefined;
  const after = textAfter(context, match, 90);
  const behind = ranked().behind.exec(after)?.[0].length;
  if (behind !== undefined) return { message: 'english', span: context.normalized.toSource(match.start, match.end + behind) };
  const limited = ranked().limited.exec(after)?.[0].length;
  const ahead = limited === undefined ? null : ranked().ahead.exec(textBefore(context, match, 60));
  return ahead === null
    ? undefined
    : { message: 'english', span: context.normalized.toSource(match.start - ahead[0].length, match.end + (limited ?? 0)) };
}

/** `experience working with ` in front of `women preferred`: they are those whom the work is for. */
export const isDealtWith = (context: LintContext, match: TermMatch): boolean =>
  /(?<![a-z])(?:with|(?:coach|teach|train|help|support|serv|mentor|empower|assist|advis|dress|treat)ing) $/.test(
    textBefore(context, match, 16),
  );

/** Whether it is said in front of a gender that somebody is wanted: `looking for a `. */
export const isWantedAhead = (before: string): boolean => ranked().wanted.test(before);
