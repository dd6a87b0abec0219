import { conceptsIn, PAIR_WINDOW, visitConcepts } from './concepts';
import { childOf } from '../hashTrie';
import { unpack, type LinearModel } from './linearModel';
import { chineseTokenIds, COMMA, englishTokenIds } from './tokenIds';
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
  const { trie, bias, byClause, context, language, step } = model;
  const classes = model.classes.length;
  const ids = new Int32Array(MOST_TOKENS);
  const letters = new Uint16Array(64);
  const hashes = new Int32Array(64);
  const sums = new Float64Array(classes);
  const best = new Float64Array(classes);
  const total = new Float64Array(classes);
  const scores = new Float64Array(classes);
  const packed = new Float64Array(trie.rowWidth);
  const addClause = clauseAdder(model, ids, packed);
  return (text, start, end) => {
    const count =
      language === 'zh-CN'
        ? chineseTokenIds(trie.vocabulary, text, start, end, ids)
        : englishTokenIds(trie.vocabulary, text, start, end, ids, letters, hashes);
    best.fill(-Infinity);
    total.fill(0);
    let from = 0;
    for (let at = 0; at <= count; at++) {
      if (at < count && (!byClause || ids[at] !== COMMA)) continue;
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

/** Adds up, into `packed`, the weights of everything the model knows in the tokens `from…to` of `ids`. */
function clauseAdder(model: LinearModel, ids: Int32Array, packed: Float64Array): (from: number, to: number) => void {
  const { trie, skip, conceptNodes } = model;
  const { first, rowOf, rows, rowWidth, conceptsAt, conceptLists } = trie;
  const conceptCount = model.concepts.names.length;
  const window = PAIR_WINDOW[model.language];
  const stamps = new Int32Array(trie.nodes);
  const found = new Int32Array(MOST_CONCEPTS);
  const places = new Int32Array(MOST_CONCEPTS);
  let stamp = 0;
  const add = (node: number): void => {
    const row = rowOf[node] ?? 0;
    if (row === 0 || stamps[node] === stamp) return;
    stamps[node] = stamp;
    for (let n = 0; n < rowWidth; n++) packed[n] = (packed[n] ?? 0) + (rows[row + n] ?? 0);
  };
  const addConcepts = (count: number): void => {
    for (let n = 0; n < count; n++) {
      const one = found[n] ?? 0;
      const last = (places[n] ?? 0) + window;
      const own = conceptNodes[one * conceptCount + one] ?? 0;
      if (own !== 0) add(own);
      for (let m = n + 1; m < count && (places[m] ?? 0) <= last; m++) {
        const other = found[m] ?? 0;
        if (other === one) continue;
        const pair = conceptNodes[one < other ? one * conceptCount + other : other * conceptCount + one] ?? 0;
        if (pair !== 0) add(pair);
      }
    }
  };
  return (from, to) => {
    stamp++;
    let concepts = 0;
    let covered = -1;
    for (let start = from; start < to; start++) {
      const root = first[ids[start] ?? 0] ?? 0;
      if (root === 0) continue;
      add(root);
      let ended = start > covered ? (conceptsAt[root] ?? 0) : 0;
      let endedAt = start;
      for (let at = start + 1, node = root; at < to; at++) {
        node = childOf(trie, node, ids[at] ?? 0);
        if (node === 0) break;
        add(node);
        const ends = conceptsAt[node] ?? 0;
        if (ends !== 0 && at > covered) {
          ended = ends;
          endedAt = at;
        }
      }
      for (let gap = 2; gap <= skip + 1 && start + gap < to; gap++) {
        const child = childOf(trie, root, ids[start + gap] ?? 0);
        if (child !== 0) add(child);
      }
      if (ended === 0) continue;
      if (endedAt > covered) covered = endedAt;
      for (let n = ended, concept = conceptLists[n] ?? -1; concept >= 0 && concepts < MOST_CONCEPTS; concept = conceptLists[++n] ?? -1) {
        found[concepts] = concept;
        places[concepts++] = start;
      }
    }
    addConcepts(concepts);
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
    visitKnown(model, words.slice(part.from, part.to), (node, first, last) => {
      const weight = weightFor(model, node, classIndex);
      if (weight > 0) found.push({ start: starts[part.from + first] ?? start, end: ends[part.from + last] ?? end, weight });
    });
  }
  found.sort((a, b) => b.weight - a.weight || a.end - a.start - (b.end - b.start));
  const kept: Evidence[] = [];
  for (const one of found) if (one.start < one.end && !kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  return kept;
}

function weightFor({ trie, classes, step }: LinearModel, node: number, classIndex: number): number {
  const weights = new Float64Array(classes.length);
  unpack(trie.rows, trie.rowOf[node] ?? 0, step, weights);
  return weights[classIndex] ?? 0;
}

/** Calls `visit` with the node, first and last token of each n-gram, concept and pair of concepts that the model knows. */
function visitKnown(model: LinearModel, words: readonly string[], visit: (node: number, first: number, last: number) => void): void {
  const { trie, concepts, conceptNodes } = model;
  const ids = words.map((word) => trie.vocabulary.ids.get(word) ?? 0);
  ids.forEach((id, start) => {
    const root = trie.first[id] ?? 0;
    let node = root;
    for (let at = start; node !== 0; node = childOf(trie, node, ids[++at] ?? 0)) visit(node, start, at);
    for (let gap = 2; root !== 0 && gap <= model.skip + 1; gap++) visit(childOf(trie, root, ids[start + gap] ?? 0), start, start + gap);
  });
  visitConcepts(concepts, conceptsIn(concepts, words), PAIR_WINDOW[model.language], (feature, first, last) =>
    visit(conceptNodes[feature] ?? 0, first, last),
  );
}
