import { PAIR_WINDOW, visitConcepts } from './concepts';
import { findConcepts, roomFor } from './conceptWords';
import { addToken, COMMA, gramValue, tokenNumber } from './gramHash.mts';
import { mayKnow, placeOfGram, unpack, visitGrams, type LinearModel } from './linearModel';
import { chineseTokenNumbers, englishTokenNumbers } from './tokenNumbers';
import { clausesOf, tokensOf } from './tokens';

/** Scores a stretch of a text: one number a class, above 0 speaks for the class. The array is the scorer's own: the next call overwrites it. */
export type Scorer = (text: string, start: number, end: number) => Float64Array;

/** No more tokens than this are looked at in one stretch. */
const MOST_TOKENS = 2048;
/** No more concepts than this are paired in one clause: each pairs only with those near it, so time stays linear. */
const MOST_CONCEPTS = 512;

/**
 * Makes the scorer of a model. A class is scored by the clause that speaks most for it, the rest of the text counting a little as
 * its context; each n-gram counts once in a clause, however often it occurs. Linear in the text; its working memory is made once.
 */
export function scorerOf(model: LinearModel): Scorer {
  const { bias, byClause, context, language, step } = model;
  const classes = model.classes.length;
  const tokens = new Int32Array(MOST_TOKENS);
  const letters = new Uint16Array(64);
  const hashes = new Int32Array(64);
  const sums = new Float64Array(classes);
  const best = new Float64Array(classes);
  const total = new Float64Array(classes);
  const scores = new Float64Array(classes);
  const packed = new Float64Array(model.rowWidth);
  const addClause = clauseAdder(model, tokens, packed);
  return (text, start, end) => {
    const count =
      language === 'zh-CN' ? chineseTokenNumbers(text, start, end, tokens) : englishTokenNumbers(text, start, end, tokens, letters, hashes);
    best.fill(-Infinity);
    total.fill(0);
    let from = 0;
    for (let at = 0; at <= count; at++) {
      if (at < count && (!byClause || tokens[at] !== COMMA)) continue;
      if (at > from) {
        packed.fill(0);
        addClause(from, at);
        unpack(packed, 0, step, sums);
        for (let c = 0; c < classes; c++) {
          const sum = sums[c] ?? 0;
          total[c] = (total[c] ?? 0) + sum;
          if (sum > (best[c] ?? 0)) best[c] = sum;
        }
      }
      from = at + 1;
    }
    for (let c = 0; c < classes; c++) scores[c] = (bias[c] ?? 0) + (1 - context) * (best[c] ?? 0) + context * (total[c] ?? 0);
    return scores;
  };
}

/** Adds up, into `packed`, the weights of everything the model knows in `from…to` of the tokens. */
function clauseAdder(model: LinearModel, tokens: Int32Array, packed: Float64Array): (from: number, to: number) => void {
  const { grams, rows, rowWidth } = model;
  const { rowOf, known, seed, shortest, longest, skip } = grams;
  const stamps = new Int32Array(grams.keys.length);
  let stamp = 0;
  const addRow = (row: number): void => {
    for (let n = 0; n < rowWidth; n++) packed[n] = (packed[n] ?? 0) + (rows[row + n] ?? 0);
  };
  const addKnown = (value: number): void => {
    const place = placeOfGram(grams, value);
    if (place < 0 || stamps[place] === stamp) return;
    stamps[place] = stamp;
    addRow(rowOf[place] ?? 0);
  };
  const addGram = (hash: number): void => {
    const value = gramValue(hash);
    if (mayKnow(known, value)) addKnown(value);
  };
  const addConcepts = conceptAdder(model, tokens, addRow);
  return (from, to) => {
    stamp++;
    // The same as `visitGrams`, written out: a call for each n-gram would cost more than the n-gram.
    for (let start = from; start < to; start++) {
      const one = addToken(seed, tokens[start] ?? 0);
      if (shortest === 1) addGram(one);
      let hash = one;
      for (let at = start + 1; at < to && at < start + longest; at++) {
        hash = addToken(hash, tokens[at] ?? 0);
        addGram(hash);
      }
      for (let at = start + 2; at <= start + skip + 1 && at < to; at++) addGram(addToken(one, tokens[at] ?? 0));
    }
    addConcepts(from, to);
  };
}

/** Adds the rows of the concepts in `from…to` of the tokens, and of the pairs of those near each other, each once. */
function conceptAdder(model: LinearModel, tokens: Int32Array, addRow: (row: number) => void): (from: number, to: number) => void {
  const { conceptCount, conceptRows, conceptWords } = model;
  const window = PAIR_WINDOW[model.language];
  const stamps = new Int32Array(conceptRows.length);
  const found = roomFor(MOST_CONCEPTS);
  const { concepts, firsts } = found;
  let stamp = 0;
  const add = (feature: number): void => {
    const row = conceptRows[feature] ?? 0;
    if (row === 0 || stamps[feature] === stamp) return;
    stamps[feature] = stamp;
    addRow(row);
  };
  return (from, to) => {
    stamp++;
    const count = findConcepts(conceptWords, tokens, from, to, found);
    for (let n = 0; n < count; n++) {
      const one = concepts[n] ?? 0;
      const reach = (firsts[n] ?? 0) + window;
      add(one * conceptCount + one);
      for (let m = n + 1; m < count && (firsts[m] ?? 0) <= reach; m++) {
        const other = concepts[m] ?? 0;
        if (other !== one) add(one < other ? one * conceptCount + other : other * conceptCount + one);
      }
    }
  };
}

/** A stretch of text that speaks for a class, and by how much. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** What speaks for a class in a text, strongest first; what overlaps something stronger is left out. For people to read, so not made for speed. */
export function evidenceFor(model: LinearModel, classIndex: number, text: string, start: number, end: number): readonly Evidence[] {
  const { words, starts, ends } = tokensOf(text, start, end, model.language);
  const found: Evidence[] = [];
  for (const part of model.byClause ? clausesOf(words) : [{ from: 0, to: words.length }]) {
    visitKnown(model, words.slice(part.from, part.to), (row, first, last) => {
      const weight = weightFor(model, row, classIndex);
      if (weight > 0) found.push({ start: starts[part.from + first] ?? start, end: ends[part.from + last] ?? end, weight });
    });
  }
  found.sort((a, b) => b.weight - a.weight || a.end - a.start - (b.end - b.start));
  const kept: Evidence[] = [];
  for (const one of found) if (one.start < one.end && !kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  return kept;
}

function weightFor({ rows, classes, step }: LinearModel, row: number, classIndex: number): number {
  const weights = new Float64Array(classes.length);
  unpack(rows, row, step, weights);
  return weights[classIndex] ?? 0;
}

/** Calls `visit` with the row of weights, first and last token of each n-gram, concept and pair of concepts that the model knows. */
function visitKnown(model: LinearModel, words: readonly string[], visit: (row: number, first: number, last: number) => void): void {
  const { grams, conceptCount, conceptRows, conceptWords, language } = model;
  const tokens = words.map((word) => tokenNumber(word, language));
  visitGrams(grams, tokens, 0, tokens.length, (value, first, last) => {
    const place = placeOfGram(grams, value);
    if (place >= 0) visit(grams.rowOf[place] ?? 0, first, last);
  });
  const room = roomFor(MOST_CONCEPTS);
  const found = Array.from({ length: findConcepts(conceptWords, tokens, 0, tokens.length, room) }, (_, n) => ({
    concept: room.concepts[n] ?? 0,
    first: room.firsts[n] ?? 0,
    last: room.lasts[n] ?? 0,
  }));
  visitConcepts(conceptCount, found, PAIR_WINDOW[language], (feature, first, last) => visit(conceptRows[feature] ?? 0, first, last));
}
