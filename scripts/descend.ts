/** A part of an example: its features, and what each counts. */
export interface Part {
  readonly features: Int32Array;
  readonly values: Float64Array;
}

/** An example as numbers. */
export interface Row {
  readonly parts: readonly Part[];
  /** The probability of each class that is to be learnt; NaN for a class of which nothing is said. */
  readonly targets: Float64Array;
}

/** What is being learnt: a weight for each feature and class, row by row, and a bias for each class. */
export interface Learnt {
  readonly weights: Float64Array;
  readonly bias: Float64Array;
  /** Whether each weight may still be other than 0. */
  readonly allowed: Uint8Array;
}

/** How {@link descend} goes about it. */
export interface DescentOptions {
  /** Whether exactly one class holds (softmax), or any number (one logistic regression a class). */
  readonly exclusive: boolean;
  /** What the rest of a text counts beside a part of it, 0 to 1. */
  readonly context: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
}

/** Stochastic gradient descent with AdaGrad steps (Duchi, Hazan and Singer, 2011) and weight decay. */
export function descend(rows: readonly Row[], learnt: Learnt, options: DescentOptions): void {
  const { weights, bias, allowed } = learnt;
  const width = bias.length;
  const history = new Float64Array(weights.length).fill(1e-2);
  const biasHistory = new Float64Array(width).fill(1e-2);
  const scores = new Float64Array(width);
  const best = new Int32Array(width);
  const step = ({ features, values }: Part, gradient: number, c: number): void => {
    for (let f = 0; f < features.length; f++) {
      const at = features[f]! * width + c;
      if (allowed[at] === 0) continue;
      const slope = gradient * values[f]! + options.decay * weights[at]!;
      history[at]! += slope * slope;
      weights[at]! -= (options.rate * slope) / Math.sqrt(history[at]!);
    }
  };
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const { parts, targets } of rows) {
      scorePooled(parts, learnt, options.context, scores, best);
      const gradients = gradientsOf(scores, targets, options.exclusive);
      for (let c = 0; c < width; c++) {
        const gradient = gradients[c]!;
        if (gradient === 0) continue;
        biasHistory[c]! += gradient * gradient;
        bias[c]! -= (options.rate * gradient) / Math.sqrt(biasHistory[c]!);
        parts.forEach((part, p) => {
          const share = p === best[c] ? 1 : options.context;
          if (share > 0) step(part, share * gradient, c);
        });
      }
    }
  }
}

/**
 * The score of each class is that of the part that speaks most for it, the rest counting a little as its context; learning goes
 * the same way (max pooling of multiple instances). `scores` and `best` are filled: the score of each class, and the part it is of.
 */
export function scorePooled(
  parts: readonly Part[],
  { weights, bias }: Learnt,
  context: number,
  scores: Float64Array,
  best: Int32Array,
): void {
  const width = bias.length;
  const total = new Float64Array(width);
  const sums = parts.map(({ features, values }) => {
    const sum = new Float64Array(width);
    for (let f = 0; f < features.length; f++) {
      const row = features[f]! * width;
      const value = values[f]!;
      for (let c = 0; c < width; c++) sum[c]! += weights[row + c]! * value;
    }
    for (let c = 0; c < width; c++) total[c]! += sum[c]!;
    return sum;
  });
  scores.fill(-Infinity);
  sums.forEach((sum, p) => {
    for (let c = 0; c < width; c++) {
      const score = bias[c]! + (1 - context) * sum[c]! + context * total[c]!;
      if (score <= scores[c]!) continue;
      scores[c] = score;
      best[c] = p;
    }
  });
}

function gradientsOf(scores: Float64Array, targets: Float64Array, exclusive: boolean): Float64Array {
  if (!exclusive) return scores.map((score, c) => (Number.isNaN(targets[c]!) ? 0 : small(1 / (1 + Math.exp(-score)) - targets[c]!)));
  const top = Math.max(...scores);
  const exps = scores.map((score) => Math.exp(score - top));
  const sum = exps.reduce((a, b) => a + b, 0);
  return exps.map((exp, c) => small(exp / sum - targets[c]!));
}

/** Gradients too small to matter are skipped; that is most of them once a class is learnt. */
function small(gradient: number): number {
  return Math.abs(gradient) < 0.01 ? 0 : gradient;
}
