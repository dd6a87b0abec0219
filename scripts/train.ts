import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { CLASS_BASE, WEIGHT_LIMIT, WEIGHT_ZERO, type ModelHeader } from '../src/core/classify/linearModel';
import { score, train, type Weights } from './training';
import { tasks, type Task } from './trainingTasks';

// npm run train            trains the four models from the written examples and writes their weights
// npm run train -- --check exits 1 if the weights were trained from other examples or settings than those in the tree
// npm run train -- --cv    cross-validates instead: five folds (of duties: consecutive lines, which are whole postings)

function digestOf(task: Task): string {
  const hash = createHash('sha256').update(JSON.stringify({ ...task.options, concepts: undefined }));
  for (const source of task.sources) hash.update(readFileSync(source));
  return hash.digest('hex').slice(0, 16);
}

function modelFile(weights: Weights, task: Task): string {
  const largest = weights.patterns.flatMap((row) => [...row]).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const step = Number((largest / WEIGHT_LIMIT).toPrecision(6));
  const { language, classes, byClause, context, shortest, longest, skip } = task.options;
  const header: ModelHeader = {
    language,
    classes,
    bias: [...weights.bias].map((b) => Number(b.toFixed(4))),
    shares: sharesOf(task),
    step,
    byClause,
    context,
    shortest,
    longest,
    skip,
    patterns: weights.patterns.map((row) => [...row].map((weight, c) => pair(c, Math.round(weight / step))).join('')),
    concepts: task.concepts,
    trainedFrom: digestOf(task),
  };
  const lines = [...weights.grams].map(([gram, pattern]) => `${gram}\t${pattern}`).sort();
  return [JSON.stringify(header), ...lines, ''].join('\n');
}

/** Per class, the share of the examples that have it, of those of which everything is said; one more of each, so that none is 0. */
function sharesOf(task: Task): number[] {
  const examples = task.examples().filter(({ partial }) => !partial);
  return task.options.classes.map((_, c) => {
    const having = examples.filter(({ classes }) => classes.includes(c)).length;
    return Number(((having + 1) / (examples.length + 1)).toFixed(4));
  });
}

const pair = (index: number, weight: number): string => (weight === 0 ? '' : String.fromCharCode(CLASS_BASE + index, WEIGHT_ZERO + weight));

/** Precision, recall and F1 of held-out folds, micro-averaged, and per class. */
function crossValidate(task: Task, folds = 5): void {
  const examples = task.examples();
  const counted = examples.filter((example) => !example.partial);
  const tally = task.options.classes.map(() => ({ tp: 0, fp: 0, fn: 0 }));
  let exact = 0;
  for (let fold = 0; fold < folds; fold++) {
    const held = counted.filter((_, n) => (task.options.exclusive ? n % folds : Math.floor((n * folds) / counted.length)) === fold);
    const hidden = new Set(held);
    const weights = train(
      examples.filter((example) => !hidden.has(example)),
      task.options,
    );
    for (const example of held) {
      const scores = score(weights, example.text, task.options);
      const said = task.options.exclusive ? [scores.indexOf(Math.max(...scores))] : [...scores.keys()].filter((c) => (scores[c] ?? 0) > 0);
      for (const c of said) tally[c]![example.classes.includes(c) ? 'tp' : 'fp']++;
      for (const c of example.classes) if (!said.includes(c)) tally[c]!.fn++;
      if (said.length === example.classes.length && said.every((c) => example.classes.includes(c))) exact++;
    }
  }
  const f1 = ({ tp, fp, fn }: { tp: number; fp: number; fn: number }): number => (2 * tp) / Math.max(1, 2 * tp + fp + fn);
  const all = tally.reduce((a, b) => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn }), { tp: 0, fp: 0, fn: 0 });
  const each = task.options.classes.map((name, c) => `${name} ${f1(tally[c]!).toFixed(2)}`).join(', ');
  console.log(
    `${task.name}: ${counted.length} examples, micro F1 ${f1(all).toFixed(3)} (P ${(all.tp / (all.tp + all.fp)).toFixed(3)} R ${(all.tp / (all.tp + all.fn)).toFixed(3)}), exact ${(exact / counted.length).toFixed(3)}\n  ${each}`,
  );
}

function main(args: readonly string[]): number {
  const only = args.find((arg) => !arg.startsWith('--'));
  const chosen = tasks().filter((task) => only === undefined || task.name.includes(only));
  if (args.includes('--cv')) {
    for (const task of chosen) crossValidate(task);
    return 0;
  }
  if (args.includes('--check')) {
    const stale = chosen.filter(
      (task) => (JSON.parse(readFileSync(task.file, 'utf8').split('\n')[0] ?? '') as ModelHeader).trainedFrom !== digestOf(task),
    );
    for (const task of stale) console.error(`The weights of ${task.name} are older than their examples: run npm run train.`);
    return stale.length === 0 ? 0 : 1;
  }
  for (const task of chosen) {
    const file = modelFile(train(task.examples(), task.options), task);
    writeFileSync(task.file, file);
    console.log(
      `${task.name}: ${task.examples().length} examples, ${file.split('\n').length - 2} n-grams, ${Math.round(Buffer.byteLength(file) / 1024)} kB`,
    );
  }
  return 0;
}

process.exitCode = main(process.argv.slice(2));
