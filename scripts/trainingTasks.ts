import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { tokensOfGram } from '../src/core/classify/gramHash.mts';
import { gramOfWord } from '../src/core/classify/linearModel';
import { NO_CATEGORY } from '../src/core/classify/noCategory';
import { LINE_CLASSES } from '../src/core/document/lineClasses';
import { LANGUAGES, type Language } from '../src/core/language';
import { conceptIndexOf, type ConceptIndex } from './conceptIndex';
import { filesIn, type CategoryFile } from './files.mts';
import type { Example, TrainingOptions } from './training';

const CORE = path.join('src', 'core');

type ConceptWords = Readonly<Record<string, readonly string[]>>;

/** The concepts in a file, each word spelled as the model spells it, and the index by which they are found. */
function conceptsOf(file: string, language: Language): { readonly concepts: ConceptWords; readonly index: ConceptIndex } {
  const written = Object.entries(parse(readFileSync(file, 'utf8')) as Record<string, unknown[]>);
  const concepts = Object.fromEntries(
    written.map(([name, words]) => [name, [...new Set(words.map((word) => gramOfWord(String(word), language)))]]),
  );
  const tokens = Object.entries(concepts).map(([name, words]) => [name, words.map((word) => tokensOfGram(word, language))] as const);
  return { concepts, index: conceptIndexOf(Object.fromEntries(tokens)) };
}

/** A model to be trained, with all that its weights depend on. */
export interface Task {
  readonly name: string;
  readonly options: TrainingOptions;
  readonly examples: () => Example[];
  readonly file: string;
  readonly sources: readonly string[];
  readonly concepts: ConceptWords;
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

/** What is to be trained: two models in each language. */
export function tasks(): readonly Task[] {
  return LANGUAGES.flatMap((language) => [lineKindTask(language), dutyCategoryTask(language)]);
}

const GRAMS: Readonly<Record<Language, Pick<TrainingOptions, 'shortest' | 'longest' | 'skip'>>> = {
  'zh-CN': { shortest: 2, longest: 3, skip: 0 },
  en: { shortest: 1, longest: 3, skip: 2 },
};

function lineKindTask(language: Language): Task {
  const kinds = path.join(CORE, 'document/data/examples', `${language}.tsv`);
  // The many words of English duties made kinds of lines no clearer; those of Chinese ones serve for both.
  const conceptFile = path.join(CORE, language === 'en' ? 'document' : 'coverage', 'data/concepts', `${language}.yaml`);
  const { concepts, index } = conceptsOf(conceptFile, language);
  return {
    name: `line-kinds/${language}`,
    options: {
      language,
      classes: LINE_CLASSES,
      exclusive: true,
      byClause: false,
      context: 0,
      ...GRAMS[language],
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
    examples: () => readExamples([kinds], LINE_CLASSES),
    file: path.join(CORE, 'classify/weights/line-kinds', `${language}.tsv`),
    sources: [kinds, conceptFile],
    concepts,
  };
}

function dutyCategoryTask(language: Language): Task {
  const isChinese = language === 'zh-CN';
  const files = filesIn(path.join(CORE, 'catalogue/data/categories'), '.yaml');
  const categories = [...files.map((file) => path.basename(file, '.yaml')), NO_CATEGORY];
  const duties = filesIn(path.join(CORE, 'coverage/data/examples', language), '.tsv');
  const conceptFile = path.join(CORE, 'coverage/data/concepts', `${language}.yaml`);
  const { concepts, index } = conceptsOf(conceptFile, language);
  return {
    name: `duty-categories/${language}`,
    options: {
      language,
      classes: categories,
      exclusive: false,
      byClause: true,
      context: isChinese ? 0.2 : 0.4,
      ...GRAMS[language],
      // How English duties begin (Manage, Manages, Managing, You will manage) is a habit of whoever wrote them.
      edges: isChinese,
      concepts: index,
      epochs: isChinese ? 8 : 9,
      rate: 0.05,
      tiedRate: isChinese ? 0.005 : 0.0025,
      decay: 1e-2,
      // The English concepts have seven times as many words, so that less is left for the bare n-grams to learn: they may take larger steps.
      gramValue: isChinese ? 0.3 : 0.5,
      // English examples by different writers differ in their labels; Chinese ones gained nothing.
      smoothing: isChinese ? 0 : 0.5,
      grams: isChinese ? 12000 : 18000,
      patterns: 512,
    },
    examples: () => [...readExamples(duties, categories), ...catalogueExamples(files, language, categories)],
    file: path.join(CORE, 'classify/weights/duty-categories', `${language}.tsv`),
    sources: [...duties, ...files, conceptFile],
    concepts,
  };
}
