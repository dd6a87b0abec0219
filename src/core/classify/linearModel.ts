import type { Language } from '../language';
import { conceptIndexOf, type ConceptIndex } from './concepts';
import { hashOf } from './tokenIds';
import { tokensOf } from './tokens';

/**
 * A linear model over n-grams of tokens: the score of a class is its bias plus the weights of the n-grams, concepts and pairs of
 * concepts that occur. Weights are trained beforehand from written examples (`npm run train`); nothing is learnt at run time.
 */
export interface LinearModel {
  readonly language: Language;
  readonly classes: readonly string[];
  /** Per class, the score of an empty text; a class is taken as present above 0. */
  readonly bias: Float64Array;
  /** The score of one step of a weight. */
  readonly step: number;
  /** Whether a text has a class as soon as one of its clauses has it; otherwise it is read as a whole. */
  readonly byClause: boolean;
  /** With `byClause`: what the rest of the text counts beside a clause, 0 to 1. */
  readonly context: number;
  /** How many tokens the n-grams of two may skip between them. */
  readonly skip: number;
  readonly concepts: ConceptIndex;
  /** The trie node that carries the weights of a concept (its number paired with itself) or of a pair, 0 for none. */
  readonly conceptNodes: Int32Array;
  readonly trie: Trie;
}

/** The n-grams and concept words of a model, as a trie of token ids; node 0 is the root. */
export interface Trie {
  readonly vocabulary: Vocabulary;
  readonly nodes: number;
  /** Children by `node * vocabulary.size + id`: an open-addressing hash table, each key with its target behind it. */
  readonly children: Int32Array;
  /** Whether a node has children. */
  readonly isInner: Uint8Array;
  /** The number of the table's places less one, and what a node is multiplied by in a key. */
  readonly mask: number;
  readonly width: number;
  /** Root children by token id, 0 for none: the first step of every look-up. */
  readonly first: Int32Array;
  /** Where a node's weights stand in `rows`, 0 for a node without. */
  readonly rowOf: Int32Array;
  /** The patterns' weights in steps, of {@link PACKED} classes in each number, so that one addition does for all of them. */
  readonly rows: Float64Array;
  readonly rowWidth: number;
  /** Where the concepts whose word ends at a node stand in `conceptOf`; those of node n end where those of node n + 1 start. */
  readonly conceptsFrom: Int32Array;
  readonly conceptOf: Int32Array;
}

/** The tokens that a model knows; ids begin at 1. */
export interface Vocabulary {
  readonly size: number;
  readonly ids: ReadonlyMap<string, number>;
  /** Chinese: the id of a folded UTF-16 code unit. */
  readonly byCode: Uint16Array;
  /** English: words by their hash, in an open-addressing table of hashes and ids. */
  readonly hashes: Int32Array;
  readonly hashIds: Int32Array;
}

/** Characters of the file format: a class is a letter from `A`, a weight one printable character, 0 at its middle. */
export const CLASS_BASE = 65;
export const WEIGHT_ZERO = 79;
export const WEIGHT_LIMIT = 43;

/** So many sums of steps, each below 2^16 either way, go into the 53 bits of a number without touching each other. */
export const PACKED = 3;
const FIELD = 2 ** 17;

/** Takes the sums of the single classes out of packed ones, each times `step`. */
export function unpack(packed: Float64Array, at: number, step: number, sums: Float64Array): void {
  for (let c = 0; c < sums.length;) {
    let rest = packed[at++] ?? 0;
    const high = Math.round(rest / (FIELD * FIELD));
    rest -= high * (FIELD * FIELD);
    const middle = Math.round(rest / FIELD);
    sums[c++] = (rest - middle * FIELD) * step;
    if (c < sums.length) sums[c++] = middle * step;
    if (c < sums.length) sums[c++] = high * step;
  }
}

/** What stands in the first line of a model file; the other lines are `n-gram TAB pattern`, its number. */
export interface ModelHeader {
  readonly language: Language;
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  /** The score of one step of a weight. */
  readonly step: number;
  readonly byClause: boolean;
  readonly context: number;
  readonly skip: number;
  /** The rows of weights that n-grams share, each as `class weight class weight …`. */
  readonly patterns: readonly string[];
  /** Words of each concept, spelled as n-grams are. */
  readonly concepts: Readonly<Record<string, readonly string[]>>;
  /** A digest of the examples and settings that the weights were trained from. */
  readonly trainedFrom: string;
}

/** An n-gram, concept or pair of concepts with the number of the pattern that holds its weights. */
interface Gram {
  readonly node: number;
  readonly pattern: number;
}

interface Builder {
  readonly ids: Map<string, number>;
  readonly children: Map<string, number>;
  nodes: number;
}

/** Reads a model file. The file is the project's own; a malformed one throws. */
export function readModel(file: string): LinearModel {
  const lines = file.split('\n');
  const header = JSON.parse(lines[0] ?? '') as ModelHeader;
  const { language } = header;
  const words = Object.entries(header.concepts).map(([name, list]) => [name, list.map((word) => tokensOfGram(word, language))] as const);
  const concepts = conceptIndexOf(Object.fromEntries(words));
  const builder: Builder = { ids: new Map([',', '、', '0', '^'].map((token, n) => [token, n + 1])), children: new Map(), nodes: 1 };
  const conceptsAt = new Map<number, number[]>();
  words.forEach(([, list], concept) => {
    for (const word of list) {
      const node = insert(builder, word);
      conceptsAt.set(node, [...(conceptsAt.get(node) ?? []), concept]);
    }
  });
  const conceptNodes = new Int32Array(concepts.names.length ** 2);
  const grams: Gram[] = [];
  for (let n = 1; n < lines.length; n++) {
    const line = lines[n] ?? '';
    const tab = line.indexOf('\t');
    if (tab < 0) continue;
    const gram = line.slice(0, tab);
    const node = gram.startsWith('@')
      ? (conceptNodes[conceptFeature(concepts, gram)] = builder.nodes++)
      : insert(builder, tokensOfGram(gram, language));
    grams.push({ node, pattern: Number(line.slice(tab + 1)) });
  }
  const { classes, byClause, context, skip, step } = header;
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
    trie: packTrie(builder, grams, conceptsAt, header),
  };
}

function insert(builder: Builder, words: readonly string[]): number {
  let node = 0;
  for (const word of words) {
    let id = builder.ids.get(word);
    if (id === undefined) builder.ids.set(word, (id = builder.ids.size + 1));
    const key = `${node} ${id}`;
    let child = builder.children.get(key);
    if (child === undefined) builder.children.set(key, (child = builder.nodes++));
    node = child;
  }
  return node;
}

/** The tokens of an n-gram as the file spells it. */
export function tokensOfGram(gram: string, language: Language): string[] {
  return language === 'zh-CN' ? Array.from(gram) : gram.split(' ');
}

/** How a concept's word is spelled in a model file. */
export function gramOfWord(word: string, language: Language): string {
  return tokensOf(word, 0, word.length, language)
    .words.slice(1, -1)
    .join(language === 'zh-CN' ? '' : ' ');
}

function conceptFeature(concepts: ConceptIndex, gram: string): number {
  const [low, high = low] = gram.slice(1).split('@');
  return concepts.names.indexOf(low ?? '') * concepts.names.length + concepts.names.indexOf(high ?? '');
}

/** How a key is spread over a table whose size is a power of two. */
export function slotOf(key: number, mask: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) & mask;
}

function packTrie(
  builder: Builder,
  grams: readonly Gram[],
  conceptsAt: ReadonlyMap<number, readonly number[]>,
  header: Pick<ModelHeader, 'classes' | 'patterns'>,
): Trie {
  const { nodes } = builder;
  const vocabulary = vocabularyOf(builder.ids);
  const capacity = 2 ** Math.ceil(Math.log2(builder.children.size * 2 + 2));
  const children = new Int32Array(2 * capacity);
  const isInner = new Uint8Array(nodes);
  const first = new Int32Array(vocabulary.size);
  for (const [pair, child] of builder.children) {
    const [node = 0, id = 0] = pair.split(' ').map(Number);
    isInner[node] = 1;
    if (node === 0) {
      first[id] = child;
      continue;
    }
    const key = node * vocabulary.size + id;
    let slot = slotOf(key, capacity - 1);
    while (children[2 * slot] !== 0) slot = (slot + 1) & (capacity - 1);
    children[2 * slot] = key;
    children[2 * slot + 1] = child;
  }
  return {
    vocabulary,
    nodes,
    children,
    isInner,
    mask: capacity - 1,
    width: vocabulary.size,
    first,
    ...packWeights(nodes, grams, header),
    ...packConcepts(nodes, conceptsAt),
  };
}

function packConcepts(nodes: number, conceptsAt: ReadonlyMap<number, readonly number[]>): Pick<Trie, 'conceptsFrom' | 'conceptOf'> {
  const conceptsFrom = new Int32Array(nodes + 1);
  const concepts: number[] = [];
  for (let node = 0; node < nodes; node++) {
    conceptsFrom[node] = concepts.length;
    concepts.push(...(conceptsAt.get(node) ?? []));
  }
  conceptsFrom[nodes] = concepts.length;
  return { conceptsFrom, conceptOf: Int32Array.from(concepts) };
}

function packWeights(
  nodes: number,
  grams: readonly Gram[],
  { classes, patterns }: Pick<ModelHeader, 'classes' | 'patterns'>,
): Pick<Trie, 'rowOf' | 'rows' | 'rowWidth'> {
  const rowWidth = Math.ceil(classes.length / PACKED);
  const rowOf = new Int32Array(nodes);
  const rows = new Float64Array((patterns.length + 1) * rowWidth);
  const uses = new Int32Array(patterns.length);
  for (const { node, pattern } of grams) {
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

/** The id of a word by its hash, 0 for a word the model does not know. */
export function idOfHash({ hashes, hashIds }: Vocabulary, hash: number): number {
  const mask = hashes.length - 1;
  let slot = slotOf(hash, mask);
  for (;;) {
    const id = hashIds[slot] ?? 0;
    if (id === 0 || hashes[slot] === hash) return id;
    slot = (slot + 1) & mask;
  }
}
