import { PAIR_WINDOW, visitConcepts } from '../src/core/classify/concepts';
import { clausesOf, EDGE, tokensOf } from '../src/core/classify/tokens';
import type { Language } from '../src/core/language';
import { conceptFeatureName, conceptsIn, type ConceptIndex } from './conceptIndex';
import { descend, scorePooled, type DescentOptions, type Learnt, type Row } from './descend';
import { patternsOf } from './patterns';

/** A written example: a text and the classes that hold for it; with `partial`, nothing is said of the other classes. */
export interface Example {
  readonly text: string;
  readonly classes: readonly number[];
  readonly partial: boolean;
}

export interface TrainingOptions extends DescentOptions {
  readonly language: Language;
  readonly classes: readonly string[];
  /** Whether a text has a class as soon as one of its clauses has it; otherwise it is read as a whole. */
  readonly byClause: boolean;
  /** The shortest and the longest n-gram, in tokens. */
  readonly shortest: number;
  readonly longest: number;
  readonly skip: number;
  /** Whether n-grams may tell how a line begins and ends. */
  readonly edges: boolean;
  readonly concepts: ConceptIndex;
  /** The rate at which patterns are trained: many n-grams share one, so that small steps go a long way. */
  readonly tiedRate: number;
  readonly gramValue: number;
  /** How much an example's labels give way, once n-grams are dropped, to what a model says that has not seen it: 0 to 1. */
  readonly smoothing: number;
  /** How many n-grams may stay; those that matter least go first. */
  readonly grams: number;
  /** How many different rows of weights the n-grams may have between them. */
  readonly patterns: number;
}

type GramOptions = Pick<TrainingOptions, 'language' | 'shortest' | 'longest' | 'skip' | 'edges' | 'concepts' | 'byClause'>;

/** Trained weights: rows of one number a class, and which of them each n-gram has. */
export interface Weights {
  readonly bias: Float64Array;
  readonly patterns: readonly Float64Array[];
  readonly grams: ReadonlyMap<string, number>;
}

/** The distinct n-grams of each part of a text (its clauses, or the whole), spelled as the model file spells them. */
export function gramsOf(text: string, options: GramOptions): string[][] {
  const { words } = tokensOf(text, 0, text.length, options.language);
  return options.byClause
    ? clausesOf(words).map(({ from, to }) => gramsOfWords(words.slice(from, to), options))
    : [gramsOfWords(words, options)];
}

function gramsOfWords(all: readonly string[], options: GramOptions): string[] {
  const words = options.edges ? all : all.filter((word) => word !== EDGE);
  const glue = options.language === 'zh-CN' ? '' : ' ';
  const grams = new Set<string>();
  for (let start = 0; start < words.length; start++) {
    for (let length = options.shortest; length <= options.longest && start + length <= words.length; length++)
      grams.add(words.slice(start, start + length).join(glue));
    for (let gap = 2; gap <= options.skip + 1 && start + gap < words.length; gap++)
      grams.add([words[start], words[start + gap]].join(glue));
  }
  visitConcepts(options.concepts.names.length, conceptsIn(options.concepts, words), PAIR_WINDOW[options.language], (feature) =>
    grams.add(conceptFeatureName(options.concepts, feature)),
  );
  return [...grams];
}

/** How many models are trained, each without another part of the examples, and averaged: what one learnt by chance, the others do not share. */
const BAGS = 5;

/**
 * Trains several models, averages them, drops the n-grams that matter least, groups the rest into patterns of weights, and trains
 * on what is left after each step; by then the labels may be smoothed by what the models said of the examples that they had not seen, which
 * evens out labels that one writer would give and another would not (distillation: Hinton, Vinyals and Dean, 2015). The order of examples and
 * every step is fixed: same input, same weights.
 */
export function train(examples: readonly Example[], options: TrainingOptions): Weights {
  const { names, rows } = vectorize(examples, options);
  const width = options.classes.length;
  const blank = (): Learnt => ({
    weights: new Float64Array(names.length * width),
    bias: new Float64Array(width),
    allowed: new Uint8Array(names.length * width).fill(1),
  });
  const learnt = blank();
  const smoothed = [...rows];
  for (let bag = 0; bag < BAGS; bag++) {
    const one = blank();
    descend(rows.filter((_, n) => n % BAGS !== bag), one, options); // prettier-ignore
    for (let n = bag; n < rows.length; n += BAGS) smoothed[n] = smooth(rows[n]!, one, options);
    one.weights.forEach((weight, n) => (learnt.weights[n]! += weight / BAGS));
    one.bias.forEach((value, c) => (learnt.bias[c]! += value / BAGS));
  }
  const use = usesOf(rows, names.length);
  for (const share of PRUNING) {
    prune(learnt, use, Math.round(options.grams * share));
    descend(smoothed, learnt, { ...options, epochs: POLISH, rate: options.rate / 4 });
  }
  return tied(names, smoothed, learnt, use, options);
}

/** An example whose labels are mixed with what a model says of it. */
function smooth(row: Row, learnt: Learnt, { smoothing, context }: TrainingOptions): Row {
  if (smoothing === 0) return row;
  const scores = new Float64Array(learnt.bias.length);
  scorePooled(row.parts, learnt, context, scores, new Int32Array(scores.length));
  const targets = row.targets.map((target, c) => {
    const told = 1 / (1 + Math.exp(-scores[c]!));
    return Number.isNaN(target) ? told : target + smoothing * (told - target);
  });
  return { ...row, targets };
}

/** How many passes over the examples there are after each step of dropping. */
const POLISH = 4;

/** In how many steps n-grams are dropped, as multiples of what is kept: with little gone at a time, what stays takes over the work of what went. */
const PRUNING = [2.5, 1.6, 1];

/** How often each feature occurs, each occurrence counting by the square of its value. */
function usesOf(rows: readonly Row[], count: number): Float64Array {
  const use = new Float64Array(count);
  for (const { parts } of rows)
    for (const { features, values } of parts) features.forEach((feature, f) => (use[feature]! += values[f]! ** 2));
  return use;
}

/** Drops all but the `keep` n-grams that matter most: one matters by the size of its weights and by how often it occurs. */
function prune({ weights, bias, allowed }: Learnt, use: Float64Array, keep: number): void {
  const width = bias.length;
  const importance = use.map((often, n) => {
    const row = weights.subarray(n * width, (n + 1) * width);
    return Math.sqrt(often * row.reduce((sum, weight) => sum + weight * weight, 0));
  });
  const least = Float64Array.from(importance).sort().reverse()[keep] ?? 0;
  importance.forEach((value, n) => {
    if (value > least) return;
    allowed.fill(0, n * width, (n + 1) * width);
    weights.fill(0, n * width, (n + 1) * width);
  });
}

/** Groups the n-grams that are left into patterns, and trains those: their weights are what all n-grams of a pattern share. */
function tied(
  names: readonly string[],
  rows: readonly Row[],
  { weights, bias, allowed }: Learnt,
  use: Float64Array,
  options: TrainingOptions,
): Weights {
  const width = bias.length;
  const kept = names.map((_, n) => n).filter((n) => allowed[n * width] === 1);
  const own = kept.map((n) => weights.slice(n * width, (n + 1) * width).map((weight) => weight * valueOf(names[n]!, options)));
  const { centres, of } = patternsOf(own, kept.map((n) => Math.sqrt(use[n]!)), options.patterns); // prettier-ignore
  const patternOf = new Int32Array(names.length).fill(-1);
  kept.forEach((n, k) => (patternOf[n] = of[k]!));
  const tiedRows = rows.map(({ parts, targets }) => ({
    targets,
    parts: parts.map(({ features }) => {
      const patterns = features.map((feature) => patternOf[feature]!).filter((pattern) => pattern >= 0);
      return { features: patterns, values: new Float64Array(patterns.length).fill(1) };
    }),
  }));
  const free = { weights: centres, bias, allowed: new Uint8Array(centres.length).fill(1) };
  descend(tiedRows, free, { ...options, epochs: TIED_EPOCHS, rate: options.tiedRate, decay: options.decay / 10 });
  const patterns = Array.from({ length: options.patterns }, (_, k) => centres.slice(k * width, (k + 1) * width));
  return { bias, patterns, grams: new Map(kept.map((n, k) => [names[n]!, of[k]!])) };
}

/** How many passes over the examples the patterns are trained. */
const TIED_EPOCHS = 6;

function vectorize(examples: readonly Example[], options: TrainingOptions): { names: string[]; rows: Row[] } {
  const gramLists = examples.map((example) => gramsOf(example.text, options));
  const counts = new Map<string, number>();
  for (const grams of gramLists) for (const gram of new Set(grams.flat())) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= 2).map(([gram]) => gram);
  const index = new Map(names.map((name, n) => [name, n]));
  const rows = examples.map((example, n) => {
    const parts = (gramLists[n] ?? []).map((grams) => {
      const features = Int32Array.from(grams.map((gram) => index.get(gram) ?? -1).filter((feature) => feature >= 0));
      return { features, values: Float64Array.from(features, (feature) => valueOf(names[feature] ?? '', options)) };
    });
    return { parts, targets: targetsOf(example, options.classes.length) };
  });
  return { names, rows: shuffled(rows) };
}

/** What one occurrence counts: concepts are trusted more than the bare n-grams they were seen with, so they get the larger steps. */
function valueOf(name: string, options: TrainingOptions): number {
  return name.startsWith('@') ? 1 : options.gramValue;
}

/** A fixed shuffle (a linear congruential generator), so that examples of one role do not follow each other. */
function shuffled<T>(items: readonly T[]): T[] {
  const result = [...items];
  let state = 12345;
  for (let n = result.length - 1; n > 0; n--) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const other = state % (n + 1);
    [result[n], result[other]] = [result[other] as T, result[n] as T];
  }
  return result;
}

function targetsOf({ classes, partial }: Example, width: number): Float64Array {
  const targets = new Float64Array(width).fill(partial ? NaN : 0);
  for (const c of classes) targets[c] = 1;
  return targets;
}

/** As much of trained weights as scoring takes. */
export type UsableWeights = Pick<Weights, 'bias' | 'patterns'> & { readonly grams: Pick<Weights['grams'], 'get'> };

/** The score of each class for a text by trained weights. */
export function score(weights: UsableWeights, text: string, options: TrainingOptions): Float64Array {
  const sums = gramsOf(text, options).map((grams) => {
    const sum = new Float64Array(options.classes.length);
    for (const gram of grams) weights.patterns[weights.grams.get(gram) ?? -1]?.forEach((weight, c) => (sum[c]! += weight));
    return sum;
  });
  return weights.bias.map((bias, c) => {
    const total = sums.reduce((all, sum) => all + sum[c]!, 0);
    return bias + Math.max(...sums.map((sum) => (1 - options.context) * sum[c]! + options.context * total));
  });
}
