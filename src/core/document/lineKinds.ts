import { lineKindClassifier, type Classifier } from '../classify/models';
import { isHan, LANGUAGES, type Language } from '../language';
import { lazily } from '../lazily';
import type { Span } from '../text';
import { KIND_OF_LINE } from './lineClasses';
import { wordsOfLink } from './links';
import type { SectionKind } from './types';

/** The section kinds that lines have by themselves, in a fixed order. */
export const STATES = [...new Set(Object.values(KIND_OF_LINE))];

/** No single line is taken as more certain than this, in natural logarithms. */
const SURPRISE = 7;

/** A unit's kind is told by at most this many UTF-16 units of it. */
const LONGEST_LOOK = 400;

/** What the words of one unit tell about its kind. */
export interface LineKind {
  /** The natural logarithm of the probability of each of `STATES`. */
  readonly logs: readonly number[];
  /** The likeliest class of all, `heading` and `other` among them. */
  readonly likeliest: string;
}

/** The natural logarithm of the probability of a section kind. */
export function logOf(told: LineKind, kind: SectionKind): number {
  return told.logs[STATES.indexOf(kind)] ?? -SURPRISE;
}

/** Tells the kind of a unit by its words alone; those of a link are what is read of it, not where it leads. */
export function lineKindOf(text: string, unit: Span): LineKind {
  const content = wordsOfLink(text, unit) ?? unit;
  const { classifier, states } = models[scriptOf(text, content)]();
  const scores = classifier.score(text, content.start, Math.min(content.end, content.start + LONGEST_LOOK));
  const count = states.length;
  let top = 0;
  for (let n = 1; n < count; n++) if ((scores[n] ?? 0) > (scores[top] ?? 0)) top = n;
  const highest = scores[top] ?? 0;
  let sum = 0;
  for (let n = 0; n < count; n++) sum += Math.exp((scores[n] ?? 0) - highest);
  const logSum = Math.log(sum) + highest;
  // No typed array: those of more than 64 bytes are costly to make.
  const logs: number[] = [];
  for (let state = 0; state < STATES.length; state++) logs.push(-SURPRISE);
  for (let n = 0; n < count; n++) {
    const state = states[n] ?? -1;
    if (state >= 0) logs[state] = Math.max(-SURPRISE, (scores[n] ?? 0) - logSum);
  }
  return { logs, likeliest: classifier.model.classes[top] ?? '' };
}

/** Answers what the words of a unit tell. */
export type Teller = (unit: { readonly content: Span }) => LineKind;

/** Tells the kinds of a document's units, each of them once and only when asked for; a copy of a unit has its content and is known by it. */
export function tellerOf(text: string): Teller {
  const known = new Map<Span, LineKind>();
  return ({ content }) => {
    let told = known.get(content);
    if (told === undefined) known.set(content, (told = lineKindOf(text, content)));
    return told;
  };
}

interface LineModel {
  readonly classifier: Classifier;
  /** The index into `STATES` of each class, -1 for those that belong to no section. */
  readonly states: readonly number[];
}

const models = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    lazily((): LineModel => {
      const classifier = lineKindClassifier(language);
      const kinds = classifier.model.classes.map((name) => KIND_OF_LINE[name]);
      return { classifier, states: kinds.map((kind) => (kind === undefined ? -1 : STATES.indexOf(kind))) };
    }),
  ]),
) as Readonly<Record<Language, () => LineModel>>;

/** The language to read a single unit in: Chinese as soon as a tenth of it is Chinese characters. */
export function scriptOf(text: string, span: Span): Language {
  const end = Math.min(span.end, span.start + 200);
  let needed = Math.ceil((end - span.start) / 10);
  for (let at = span.start; needed > 0 && at < end; at++) if (isHan(text.charCodeAt(at))) needed--;
  return needed <= 0 ? 'zh-CN' : 'en';
}
