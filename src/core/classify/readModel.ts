import { hashTrieOf, slotOf } from '../hashTrie';
import { conceptIndexOf, type ConceptIndex } from './concepts';
import {
  CLASS_BASE,
  FIELD,
  PACKED,
  tokensOfGram,
  WEIGHT_ZERO,
  type LinearModel,
  type ModelHeader,
  type Trie,
  type Vocabulary,
} from './linearModel';
import { hashOf } from './tokenIds';

/** An n-gram, concept or pair of concepts with the number of the pattern that holds its weights. */
interface Gram {
  readonly gram: string;
  readonly pattern: number;
}

/** Reads a model file. The file is the project's own; a malformed one throws. */
export function readModel(file: string): LinearModel {
  const lines = file.split('\n');
  const header = JSON.parse(lines[0] ?? '') as ModelHeader;
  const { language, classes, byClause, context, skip, step } = header;
  const words = Object.entries(header.concepts).map(([name, list]) => [name, list.map((word) => tokensOfGram(word, language))] as const);
  const concepts = conceptIndexOf(Object.fromEntries(words));
  const grams: Gram[] = [];
  const features: Gram[] = [];
  for (let n = 1; n < lines.length; n++) {
    const line = lines[n] ?? '';
    const tab = line.indexOf('\t');
    if (tab < 0) continue;
    const gram = { gram: line.slice(0, tab), pattern: Number(line.slice(tab + 1)) };
    (line.startsWith('@') ? features : grams).push(gram);
  }
  const ids = new Map([',', '、', '0', '^'].map((token, n) => [token, n + 1]));
  const numbered = (tokens: readonly string[]): number[] => tokens.map((token) => idOf(ids, token));
  const { trie, ends } = hashTrieOf([
    ...grams.map(({ gram }) => numbered(tokensOfGram(gram, language))),
    ...words.flatMap(([, list]) => list.map(numbered)),
  ]);
  const places = trie.keys.length;
  const conceptNodes = new Int32Array(concepts.names.length ** 2);
  features.forEach(({ gram }, n) => (conceptNodes[conceptFeature(concepts, gram)] = places + n));
  const patternAt = [
    ...grams.map(({ pattern }, n) => ({ node: ends[n] ?? 0, pattern })),
    ...features.map(({ pattern }, n) => ({ node: places + n, pattern })),
  ];
  const conceptOfWord = words.flatMap(([, list], concept) => list.map(() => concept));
  return {
    language,
    step,
    classes,
    byClause,
    context,
    skip,
    concepts,
    conceptNodes,
    bias: Float64Array.from(header.bias),
    trie: {
      ...trie,
      vocabulary: vocabularyOf(ids),
      nodes: places + features.length,
      ...packWeights(places + features.length, patternAt, header),
      ...packConcepts(places, ends.subarray(grams.length), conceptOfWord),
    },
  };
}

function idOf(ids: Map<string, number>, token: string): number {
  let id = ids.get(token);
  if (id === undefined) ids.set(token, (id = ids.size + 1));
  return id;
}

function conceptFeature(concepts: ConceptIndex, gram: string): number {
  const [low, high = low] = gram.slice(1).split('@');
  return concepts.names.indexOf(low ?? '') * concepts.names.length + concepts.names.indexOf(high ?? '');
}

/** @param ends the nodes at which words of concepts end, beside the concepts' numbers */
function packConcepts(nodes: number, ends: Int32Array, conceptOfWord: readonly number[]): Pick<Trie, 'conceptsAt' | 'conceptLists'> {
  const lists = new Map<number, number[]>();
  conceptOfWord.forEach((concept, n) => {
    const end = ends[n] ?? 0;
    const list = lists.get(end);
    if (list === undefined) lists.set(end, [concept]);
    else list.push(concept);
  });
  const conceptsAt = new Uint16Array(nodes);
  const conceptLists = [-1];
  for (const [node, list] of lists) {
    conceptsAt[node] = conceptLists.length;
    conceptLists.push(...list, -1);
  }
  return { conceptsAt, conceptLists: Int16Array.from(conceptLists) };
}

function packWeights(
  nodes: number,
  patternAt: readonly { readonly node: number; readonly pattern: number }[],
  { classes, patterns }: Pick<ModelHeader, 'classes' | 'patterns'>,
): Pick<Trie, 'rowOf' | 'rows' | 'rowWidth'> {
  const rowWidth = Math.ceil(classes.length / PACKED);
  const rowOf = new Uint16Array(nodes);
  const rows = new Float64Array((patterns.length + 1) * rowWidth);
  const uses = new Int32Array(patterns.length);
  for (const { node, pattern } of patternAt) {
    rowOf[node] = (pattern + 1) * rowWidth;
    uses[pattern] = (uses[pattern] ?? 0) + 1;
  }
  const highest = new Float64Array(classes.length);
  const lowest = new Float64Array(classes.length);
  patterns.forEach((code, pattern) => {
    for (let at = 0; at < code.length; at += 2) {
      const c = code.charCodeAt(at) - CLASS_BASE;
      const weight = code.charCodeAt(at + 1) - WEIGHT_ZERO;
      const place = (pattern + 1) * rowWidth + Math.floor(c / PACKED);
      rows[place] = (rows[place] ?? 0) + weight * FIELD ** (c % PACKED);
      const sums = weight > 0 ? highest : lowest;
      sums[c] = (sums[c] ?? 0) + weight * (uses[pattern] ?? 0);
    }
  });
  const most = Math.max(...highest, ...lowest.map((sum) => -sum));
  if (most >= FIELD / 2) throw new Error('The weights of a class are too many to be added up in its field.');
  return { rowOf, rows, rowWidth };
}

function vocabularyOf(ids: ReadonlyMap<string, number>): Vocabulary {
  const byCode = new Uint16Array(0x10000);
  const capacity = 2 ** Math.ceil(Math.log2(ids.size * 3));
  const hashes = new Int32Array(capacity);
  const hashIds = new Int32Array(capacity);
  for (const [word, id] of ids) {
    if (word.length === 1) byCode[word.charCodeAt(0)] = id;
    const hash = hashOf(word);
    let slot = slotOf(hash, capacity - 1);
    while (hashIds[slot] !== 0) slot = (slot + 1) & (capacity - 1);
    hashes[slot] = hash;
    hashIds[slot] = id;
  }
  return { size: ids.size + 1, ids, byCode, hashes, hashIds };
}
