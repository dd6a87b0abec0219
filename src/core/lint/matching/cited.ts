import { lazily } from '../../lazily';
import type { LintContext } from '../rule';
import { clauseAround } from './clauses';
import type { TermMatch } from './terms';
import { anyIn } from './vocabulary';

const anyOf = anyIn('no-gender-limit');

/** Quotation marks with what closes them, in folded text, where the curly ones are straight. */
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '「': '」', '『': '』', '《': '》' };
const OTHER_QUOTES = '["「『《][^"「」『』《》]{0,40}["」』》]';
/** Quotations that stand beside the one in question, in front and behind. */
const QUOTES_AHEAD = new RegExp(`(?:${OTHER_QUOTES}[、,和及与或]{0,2}){1,6}$`);
const QUOTES_BEHIND = new RegExp(`^(?:[、,和及与或]{0,2}${OTHER_QUOTES}){1,6}`);

const signsOfCiting = lazily(() => {
  const andTheLike = '(?:等|之类的?|这[类种样]的?|一类的?|的)';
  return {
    /** `选题，例如` before the quotation, `等文章` behind it. */
    namedAhead: new RegExp(`${anyOf('cited-text')}(?:,?(?:比如|例如|譬如|如|包括))?[:,]?$`),
    namedBehind: new RegExp(`^${andTheLike}{0,3}[^,。、]{0,4}${anyOf('cited-text')}`),
    /** `删除` before the quotation, `等歧视性内容` behind it. */
    takenOutAhead: new RegExp(`${anyOf('cited-removed', 'cited-removing')}[^,。]{0,12}$`),
    takenOutBehind: new RegExp(`^(?:${andTheLike}|字样){0,3}[^,。]{0,6}${anyOf('cited-removed', 'cited-judged')}`),
  };
});

/** Whether a match is only spoken of: in the title of a text (`选题「35 岁以下怎么选」`), or as wording that has no place (`删除“限男性”等歧视性内容`). */
function isCited({ normalized }: LintContext, match: TermMatch): boolean {
  const { text } = normalized;
  const clause = clauseAround(text, match);
  const opening = openingQuote(text.slice(clause.start, match.start));
  if (opening === undefined) return false;
  const { at, mark } = opening;
  const end = text.slice(match.end, clause.end).indexOf(CLOSING[mark] ?? '');
  if (end < 0) return false;
  if (mark === '《') return true;
  const before = text.slice(clause.start, clause.start + at).replace(QUOTES_AHEAD, '');
  const behind = text.slice(match.end + end + 1, clause.end).replace(QUOTES_BEHIND, '');
  const { namedAhead, namedBehind, takenOutAhead, takenOutBehind } = signsOfCiting();
  return namedAhead.test(before) || takenOutAhead.test(before) || namedBehind.test(behind) || takenOutBehind.test(behind);
}

/** The quotation mark that is still open at the end of a stretch. */
function openingQuote(text: string): { readonly at: number; readonly mark: string } | undefined {
  let open: { at: number; mark: string } | undefined;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? '';
    if (open !== undefined && mark === CLOSING[open.mark]) open = undefined;
    else if (open === undefined && CLOSING[mark] !== undefined) open = { at, mark };
  }
  return open;
}

/** The matches of a rule that say something about the applicant, rather than being cited. */
export function saidMatches(context: LintContext, rule: string): readonly TermMatch[] {
  return context.matches(rule).filter((match) => !isCited(context, match));
}
