import { lazily } from '../../lazily';
import type { Span } from '../../text';
import { anyIn } from '../matching/vocabulary';

const anyOf = anyIn('no-gendered-pronoun');

/** A pronoun with one gender in the folded text. */
export interface LonePronoun extends Span {
  /** What to write instead; undefined where that depends on more than the words beside it. */
  readonly neutral: string | undefined;
}

/** What a sentence with a pair such as `he or she` says with other pronouns. */
export interface PronounsBeside {
  /** Those with one gender that mean the same person. */
  readonly lone: readonly LonePronoun[];
  /** Whether each of them is sure to mean the same person and to have a form to write instead. */
  readonly areCertain: boolean;
  /** Whether the pair is the first one of its sentence. */
  readonly isFirst: boolean;
}

const ONE = '(?:himself|herself|hers|him|his|her|he|she)';
/** `his or her`, `he/she/they`, `(s)he`, or one of them by itself, which the group is. */
const PRONOUN = new RegExp(
  `(?<![a-z/])(?:(?:s/he|\\(s\\)he|${ONE}(?: ?/ ?| or )(?:${ONE}|they|their|them)(?:/(?:they|their|them))?)(?![a-z])|(${ONE})(?![a-z]))`,
  'g',
);

const expressions = lazily(() => ({
  /** People whose pronouns may stand in the sentence as well. */
  somebodyElse: new RegExp(`(?<![a-z])${anyOf('english-served', 'english-served-plural', 'english-others')}(?![a-z])`),
  /** ` will`, ` also must`. */
  modal: new RegExp(`^ (?:also )?${anyOf('english-modal')}(?![a-z])`),
  /** A word behind `his` or `her` that is no noun of theirs and begins none. */
  noNoun: new RegExp(`^ (?:${anyOf('english-no-noun')}|[a-z]{2,14}ly)(?![a-z])`),
  /** What makes a `her` behind it `their` and no `them`. */
  preposition: new RegExp(`(?<![a-z])${anyOf('english-preposition')} $`),
}));

/** Whether a verb with the same form for `he` and for `they` follows: ` will`, ` also must`. */
export const isModalBehind = (after: string): boolean => expressions().modal.test(after);

/** No sentence is read further than this on either side of a pair. */
const LONGEST_LOOK = 200;

/** The pronouns beside a pair at `pair`, in its sentence; `unit` is what may be read of the folded text. */
export function pronounsBeside(text: string, pair: Span, unit: Span): PronounsBeside {
  const { start, end } = sentenceAround(text, pair, unit);
  const sentence = text.slice(start, end);
  const lone: LonePronoun[] = [];
  let areCertain = true;
  let isFirst = true;
  for (const { 0: found, 1: one, index } of sentence.matchAll(PRONOUN)) {
    const at = start + index;
    if (one === undefined) {
      isFirst &&= at >= pair.start;
      continue;
    }
    if (at < pair.end && at + found.length > pair.start) continue;
    const between = at < pair.start ? text.slice(start, pair.start) : text.slice(pair.end, at);
    if (expressions().somebodyElse.test(between)) {
      areCertain = false;
      continue;
    }
    const neutral = neutralOf(one, sentence.slice(0, index), sentence.slice(index + found.length));
    areCertain &&= neutral !== undefined;
    lone.push({ start: at, end: at + found.length, neutral });
  }
  return { lone, areCertain, isFirst };
}

function sentenceAround(text: string, pair: Span, unit: Span): Span {
  const from = Math.max(unit.start, pair.start - LONGEST_LOOK);
  const to = Math.min(unit.end, pair.end + LONGEST_LOOK);
  const before = text.slice(from, pair.start);
  const start = Math.max(...['. ', '; ', '! ', '? ', '\n'].map((mark) => before.lastIndexOf(mark) + 1));
  const end = /[.;!?](?= |$)|\n/.exec(text.slice(pair.end, to))?.index;
  return { start: from + start, end: end === undefined ? to : pair.end + end };
}

function neutralOf(pronoun: string, before: string, after: string): string | undefined {
  const { noNoun, preposition } = expressions();
  switch (pronoun) {
    case 'he':
    case 'she':
      return isModalBehind(after) ? 'they' : undefined;
    case 'him':
      return 'them';
    case 'hers':
      return 'theirs';
    case 'his':
      return /^ [a-z0-9]/.test(after) && !noNoun.test(after) ? 'their' : undefined;
    case 'her':
      return preposition.test(before) && /^ [a-z0-9]/.test(after) && !noNoun.test(after) ? 'their' : undefined;
    default:
      return 'themselves';
  }
}
