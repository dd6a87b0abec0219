import { json } from 'data:negations';
import { hasHan } from '../language';
import { lazily } from '../lazily';
import type { Span } from '../text';
import { escaped, wordListsOf } from '../wordLists';

/** The lists of `data/negations.yaml`. */
export const NEGATION_LISTS = ['subject', 'not', 'not-later', 'still', 'nothing-denied', 'but'] as const;

type NegationList = (typeof NEGATION_LISTS)[number];

/** The words of each list. */
export const { wordsOf: negationWords } = wordListsOf<NegationList>(json);

/** How the words of the lists stand in a duty in lower case, with straight apostrophes; made on first use. */
const grammar = lazily(() => {
  const anyOf = (list: NegationList): string => `(?:${negationWords(list).map(closed).join('|')})`;
  const negations = [...negationWords('not'), ...negationWords('not-later')];
  const han = new Set(negations.filter(hasHan).map((word) => word.slice(0, 1)));
  const latin = ['no', ...negations, ...negationWords('subject')].filter((word) => !hasHan(word)).map((word) => word.split(/[^a-z]/)[0]);
  const still = `(?! ?${anyOf('still')})`;
  return {
    /** What a duty must have somewhere for its negations to be looked for: a Chinese negation's first character, or at its start an English one's or a subject's first word. */
    possible: new RegExp(`[${[...han].join('')}]|^[^a-z]{0,8}(?:${[...new Set(latin)].join('|')})(?![a-z])`, 'i'),
    /** The beginning of a duty that is none of the job's. */
    opening: new RegExp(`^(?:${anyOf('subject')}[ ,，]?)?(?:暂时?|一般|通常|均|也|并|都)?${anyOf('not')}${still}`),
    /** The same for a later clause. */
    later: new RegExp(`^(?:且|也|并|但|均|同时){0,2}${anyOf('not-later')}`),
    /** `no data analysis`, `no data analysis or reporting required`: nothing but what is denied. */
    no: new RegExp(
      `^no(?: (?!${anyOf('nothing-denied')})[a-z][a-z-]{1,20}){1,5}?(?: (?:is |are )?(?:required|needed|involved|expected|necessary))?$`,
    ),
    but: new RegExp(`^${anyOf('but')}`),
  };
});

/** A word that is a whole one where it is written in Latin letters. */
const closed = (word: string): string => escaped(word) + (/[a-z]$/.test(word) ? '(?![a-z-])' : '');

/** Says that something is not needed, behind which the duty may well begin: `无需经验，…`, `You don't need experience. …`. */
const NO_NEED = /^.{0,24}?(?:无需|无须|毋|不需|不用|不必|不要求|need|have to|requir|expect)/;
/** Who does it instead: `由客服团队负责`. */
const BY_OTHERS = /^(?:由|交由|交给|转交|the [a-z ]{2,20} (?:team|desk|department)|another )/;
/** What ends a clause; a comma does in English only before what is said instead. */
const CLAUSE_END = /[，。；;!！?？]|\.(?= |$)|,(?= (?:but|instead|only|rather) )|(?<=[\u4e00-\u9fff]),/g;

/** The stretches of a duty that are not negated: the duty itself where nothing is, and none where all of it is (`不负责数据分析`, `No data analysis`). */
export function affirmedStretches(text: string, { start, end }: Span): readonly Span[] {
  const written = text.slice(start, end);
  const { possible, opening, later, no, but } = grammar();
  if (!possible.test(written)) return [{ start, end }];
  const words = written.toLowerCase().replaceAll('’', "'");
  if (words.length !== end - start) return [{ start, end }];
  const clauses = clausesOf(words);
  const affirmed: Span[] = [];
  let goesOn: 'not' | 'elsewhere' | undefined;
  let isAnyNegated = false;
  for (const [n, clause] of clauses.entries()) {
    const said = words.slice(clause.start, clause.end).trim();
    const isFirst: boolean = n === 0 || goesOn !== undefined;
    const denies: boolean = later.test(said) || (isFirst && (opening.test(said) || no.test(said)));
    if (denies) goesOn = opening.test(said) && !NO_NEED.test(said) ? 'not' : 'elsewhere';
    else if (goesOn !== undefined && !(goesOn === 'not' ? !but.test(said) : BY_OTHERS.test(said))) goesOn = undefined;
    isAnyNegated ||= goesOn !== undefined;
    if (goesOn === undefined) affirmed.push({ start: start + clause.start, end: start + clause.end });
  }
  return isAnyNegated ? affirmed : [{ start, end }];
}

function clausesOf(words: string): readonly Span[] {
  const clauses: Span[] = [];
  let from = 0;
  for (const { index, 0: mark } of words.matchAll(CLAUSE_END)) {
    clauses.push({ start: from, end: index });
    from = index + mark.length;
  }
  if (words.slice(from).trim() !== '' || clauses.length === 0) clauses.push({ start: from, end: words.length });
  return clauses;
}
