import { clauseAround } from './clauses';
import type { TermEntry } from './termLists';

/** How far `notBefore` and `notAfter` reach where an entry does not say, in UTF-16 units. */
const DEFAULT_REACH = 6;

/** Whether a term that a rule looks for is no matter where it stands, by the guards of its entry. */
export function isHarmless(rule: string, entry: TermEntry, text: string, start: number, end: number): boolean {
  if (entry.within?.some((phrase) => liesWithin(phrase, text, start, end)) === true) return true;
  if (entry.notBefore === undefined && entry.notAfter === undefined && entry.needs === undefined && entry.notWith === undefined)
    return false;
  const reach = entry.reach ?? DEFAULT_REACH;
  const clause = clauseAround(text, { start, end });
  if (entry.notBefore !== undefined) {
    const holds = (after: string): boolean => entry.notBefore?.some((word) => after.includes(word)) === true;
    if (
      holds(text.slice(end, Math.min(clause.end, end + reach))) &&
      holds(withoutOpenConditions(rule, text.slice(end, clause.end)).slice(0, reach))
    )
      return true;
  }
  if (entry.notAfter !== undefined) {
    const holds = (before: string): boolean => entry.notAfter?.some((word) => before.includes(word)) === true;
    if (
      holds(text.slice(Math.max(clause.start, start - reach), start)) &&
      holds(withoutOpenConditions(rule, text.slice(clause.start, start)).slice(-reach))
    )
      return true;
  }
  if (entry.needs === undefined && entry.notWith === undefined) return false;
  const words = text.slice(clause.start, clause.end);
  if (entry.needs?.some((word) => words.includes(word)) === false) return true;
  const saysHarmless = (said: string): boolean => entry.notWith?.some((word) => said.includes(word)) === true;
  return saysHarmless(words) && saysHarmless(withoutOpenConditions(rule, words));
}

const ITEM_START = '(?<=(?:^|[,;:()•\\s])[、/]?|不限[、/]|\\d[、.])';
const ITEM_END = '(?=$|[,;:.。、/()\\s\\d])';
/** `不限`, `均可`, as all that is said of a condition. */
const OPEN = `(?:要求)?(?:不限|不拘|(?:均|皆|都)(?:不限|可以?))${ITEM_END}`;
/** `无需经验`. */
const NOT_NEEDED = `(?:无需|无须|不需要?|不用|不要求)(?:有|任何|相关|工作|行业){0,2}(?:经验|基础|学历|文凭)${ITEM_END}`;
const ENGLISH_NEEDS = '(?:experience|degrees?|qualifications?)';
const NEEDED = '(?:required|needed|necessary|essential)';
/** `experience is not required`, `no prior experience needed`. */
const ENGLISH_NOT_NEEDED = [
  `${ENGLISH_NEEDS} (?:is |are )?not ${NEEDED}`,
  `no (?:need (?:for|of) )?(?:(?:prior|previous|work|relevant) ){0,2}${ENGLISH_NEEDS}(?: (?:is |are )?${NEEDED})?`,
].join('|');

/** Conditions that a posting says to be open, in items of their own, and the rules that are about them; `户籍、性别不限` is open for both. */
const OPEN_CONDITIONS: readonly { readonly said: RegExp; readonly rules: RegExp }[] = [
  { said: new RegExp(`${ITEM_START}(?:男女|性别|男[、/]女)${OPEN}`, 'g'), rules: /gender/ },
  { said: new RegExp(`${ITEM_START}年龄${OPEN}`, 'g'), rules: /-age-/ },
  { said: new RegExp(`${ITEM_START}(?:(?:学历|文凭|专业|(?:有无)?(?:工作|行业)?经验)${OPEN}|${NOT_NEEDED})`, 'g'), rules: /seniority/ },
  { said: new RegExp(`(?<![a-z])(?:${ENGLISH_NOT_NEEDED})(?![a-z])`, 'g'), rules: /seniority/ },
];

/** What each of those has in it: a cheap test before. */
const MAY_BE_OPEN = /不|可|无[需须]|no/;

/** A clause without what it says of other conditions: of `男女不限，本地户口优先`, nothing is harmless about the 户口. */
export function withoutOpenConditions(rule: string, words: string): string {
  if (!MAY_BE_OPEN.test(words)) return words;
  return OPEN_CONDITIONS.reduce((rest, { said, rules }) => (rules.test(rule) ? rest : rest.replace(said, '')), words);
}

/** Whether a phrase covers `start…end` somewhere around it. */
function liesWithin(phrase: string, text: string, start: number, end: number): boolean {
  const from = Math.max(0, end - phrase.length);
  const at = text.slice(from, start + phrase.length).indexOf(phrase);
  return at >= 0 && from + at <= start;
}
