import { json } from 'data:words';
import { wordListsOf } from '../wordLists';

/** The lists of `data/words.yaml`. */
export const WORD_LISTS = [
  'instruction-verb', 'work-verb', 'company-verb', 'company-speech', 'employer', 'employer-name-ending', 'no-town', 'staff', 'staff-ending', 'grade',
  'no-topic', 'apply-opening', 'apply-phrase', 'equality-phrase', 'notice-phrase', 'check', 'permit-phrase', 'job-noun', 'job-part', 'employer-part',
  'venture', 'outsider', 'no-person', 'unit-verb', 'no-deed', 'giving', 'given-by-holder', 'capable', 'gaining-zh',
  'employer-zh', 'holder-zh', 'work-verb-zh', 'title-label', 'page-heading', 'greeting-zh', 'greeted-zh', 'greeted', 'please-zh', 'counter-zh', 'measure-zh',
  'no-measure-zh', 'measure', 'month', 'tells-pay', 'leave', 'benefit-kind', 'button', 'of-duties', 'no-full-list', 'undertaking', 'some-of',
  'asked-to', 'degree-zh', 'condition-zh', 'interested-zh', 'job-type', 'weekday', 'is-like', 'number', 'no-one', 'supervision',
  'seeking', 'seeking-zh', 'job-ending-zh', 'strengthening', 'joined', 'no-employer-name', 'of-equality', 'condition-of-start', 'undergoing', 'abbreviation', 'currency',
  'channel', 'deed-ending', 'country', 'of-applying', 'job-called', 'asked-noun', 'offered-to-clients', 'joining', 'joining-zh', 'asking-zh', 'asked-zh',
] as const; // prettier-ignore

export type WordList = (typeof WORD_LISTS)[number];

export const { wordsOf, anyOf } = wordListsOf<WordList>(json);
