import { lazily } from '../../lazily';
import { anyIn, vocabularyOf } from '../matching/vocabulary';

const RULE = 'duty-starts-with-verb';

/** What is known of the verbs that duties are made with. */
export interface Verbs {
  /** Whether a verb stands anywhere in a text. */
  readonly anywhere: (text: string) => boolean;
  /** Whether a text begins with a verb, or with an adverb and a verb. */
  readonly first: (text: string) => boolean;
}

/** The verbs of the list of duty-starts-with-verb; made on first use. */
export const verbs = lazily((): Verbs => {
  const terms = (id: string): readonly string[] => vocabularyOf(RULE, id);
  const anyOf = anyIn(RULE);
  const anywhereZh = new RegExp(anyOf('verb'));
  const firstZh = new RegExp(`^(?:${anyOf('adverb')}[地的]?){0,2}${anyOf('verb')}`);
  const english = new Set(terms('english-verb').flatMap(formsOf));
  const opening = new Set([...english, ...terms('english-verb-or-noun').flatMap(formsOf)]);
  const adverbs = new Set(terms('english-adverb'));
  return {
    anywhere: (text) => anywhereZh.test(text) || wordsOf(text).some((word) => english.has(word)),
    first: (text) => {
      if (firstZh.test(text)) return true;
      const [first, second] = wordsOf(text.slice(0, 80));
      return first !== undefined && (opening.has(first) || (adverbs.has(first) && second !== undefined && opening.has(second)));
    },
  };
});

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z][a-z-]*/g) ?? [];

/** `plan` → plans, planned, planning; the rare ones among them do no harm. */
function formsOf(verb: string): readonly string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const last = verb.at(-1) ?? '';
  const y = /[^aeiou]y$/.test(verb) ? [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`] : [];
  return [verb, `${verb}s`, `${verb}es`, `${stem}ed`, `${stem}ing`, `${verb}${last}ed`, `${verb}${last}ing`, ...y];
}
