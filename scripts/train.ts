import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { conceptIndexOf } from '../src/core/classify/concepts';
import { NO_CATEGORY } from '../src/core/classify/noCategory';
import { tokensOfGram } from '../src/core/classify/gramHash.mts';
import { CLASS_BASE, gramOfWord, WEIGHT_LIMIT, WEIGHT_ZERO, type ModelHeader } from '../src/core/classify/linearModel';
import type { Language } from '../src/core/language';
import { score, train, type Example, type TrainingOptions, type Weights } from './training';

// npm run train            trains the four models from the written examples and writes their weights
// npm run train -- --check exits 1 if the weights were trained from other examples or settings than those in the tree
// npm run train -- --cv    cross-validates instead: five folds (of duties: consecutive lines, which are whole postings)

const CORE = path.join('src', 'core');

type ConceptWords = Readonly<Record<string, readonly string[]>>;

/** The concepts of a language, each word spelled as the model spells it. */
function readConcepts(file: string, language: Language): ConceptWords {
  const concepts = parse(readFileSync(file, 'utf8')) as Record<string, unknown[]>;
  return Object.fromEntries(
    Object.entries(concepts).map(([name, words]) => [name, [...new Set(words.map((word) => gramOfWord(String(word), language)))]]),
  );
}

export interface Task {
  readonly name: string;
  readonly options: TrainingOptions;
  readonly examples: () => Example[];
  readonly file: string;
  readonly sources: readonly string[];
  readonly concepts: ConceptWords;
}

function tsvFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => path.join(folder, name));
}

/** Lines `labels TAB text`; `#` starts a comment line. */
function readExamples(files: readonly string[], classes: readonly string[]): Example[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.includes('\t') && !line.startsWith('#'))
      .map((line) => {
        const tab = line.indexOf('\t');
        const labels = line
          .slice(0, tab)
          .split(/[ ,]+/)
          .map((label) => (label === '-' ? NO_CATEGORY : label))
          .filter((label) => label !== '');
        const unknown = labels.find((label) => !classes.includes(label));
        if (unknown !== undefined) throw new Error(`${file}: no class is called ${unknown}: ${line}`);
        return { text: line.slice(tab + 1).trim(), classes: labels.map((label) => classes.indexOf(label)), partial: false };
      }),
  );
}

interface CategoryFile {
  id: string;
  name: Record<Language, string>;
  synonyms: Record<Language, string[]>;
  duties: { text: Record<Language, Record<string, string>> }[];
}

const categoryFiles = (): string[] =>
  readdirSync(path.join(CORE, 'catalogue/data/categories'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => path.join(CORE, 'catalogue/data/categories', name));

/** The catalogue's own duties and names: each surely expresses its category, and perhaps others besides. */
function catalogueExamples(files: readonly string[], language: Language, classes: readonly string[]): Example[] {
  return files.flatMap((file) => {
    const category = parse(readFileSync(file, 'utf8')) as CategoryFile;
    const texts = [
      category.name[language],
      ...category.synonyms[language],
      ...category.duties.flatMap((duty) => Object.values(duty.text[language])),
    ];
    return texts.map((text) => ({ text, classes: [classes.indexOf(category.id)], partial: true }));
  });
}

const LINE_KINDS = [
  'duty',
  'requirement',
  'preferred',
  'benefit',
  'pay',
  'company',
  'purpose',
  'place',
  'hours',
  'apply',
  'equality',
  'heading',
  'other',
];

export function tasks(): Task[] {
  const files = categoryFiles();
  const categories = [...files.map((file) => path.basename(file, '.yaml')), NO_CATEGORY];
  return (['zh-CN', 'en'] as const).flatMap((language): Task[] => {
    const shape = language === 'zh-CN' ? { shortest: 2, longest: 3, skip: 0 } : { shortest: 1, longest: 3, skip: 2 };
    const kinds = path.join(CORE, 'document/data/examples', `${language}.tsv`);
    const conceptFile = path.join(CORE, 'coverage/data/concepts', `${language}.yaml`);
    const concepts = readConcepts(conceptFile, language);
    const index = conceptIndexOf(
      Object.fromEntries(Object.entries(concepts).map(([name, words]) => [name, words.map((word) => tokensOfGram(word, language))])),
    );
    const duties = tsvFiles(path.join(CORE, 'coverage/data/examples', language));
    return [
      {
        name: `line-kinds/${language}`,
        options: {
          language,
          classes: LINE_KINDS,
          exclusive: true,
          byClause: false,
          context: 0,
          ...shape,
          shortest: 1,
          edges: true,
          concepts: index,
          epochs: 12,
          rate: 0.15,
          tiedRate: 0.015,
          decay: 2e-3,
          gramValue: 0.5,
          smoothing: 0,
          grams: 6000,
          patterns: 256,
        },
        examples: () => readExamples([kinds], LINE_KINDS),
        file: path.join(CORE, 'classify/weights/line-kinds', `${language}.tsv`),
        sources: [kinds, conceptFile],
        concepts,
      },
      {
        name: `duty-categories/${language}`,
        options: {
          language,
          classes: categories,
          exclusive: false,
          byClause: true,
          context: language === 'zh-CN' ? 0.2 : 0.4,
          ...shape,
          // How English duties begin (Manage, Manages, Managing, You will manage) is a habit of whoever wrote them.
          edges: language === 'zh-CN',
          concepts: index,
          epochs: 8,
          rate: 0.05,
          tiedRate: language === 'zh-CN' ? 0.005 : 0.0025,
          decay: 1e-2,
          gramValue: 0.3,
          // English examples by different writers differ in their labels; Chinese ones gained nothing.
          smoothing: language === 'zh-CN' ? 0 : 0.5,
          grams: language === 'zh-CN' ? 12000 : 15000,
          patterns: 512,
        },
        examples: () => [...readExamples(duties, categories), ...catalogueExamples(files, language, categories)],
        file: path.join(CORE, 'classify/weights/duty-categories', `${language}.tsv`),
        sources: [...duties, ...files, conceptFile],
        concepts,
      },
    ];
  });
}

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

if (process.argv[1]?.endsWith('train.js')) process.exitCode = main(process.argv.slice(2));
