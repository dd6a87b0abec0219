/**
 * Many words as a trie whose nodes are the places of one open-addressing hash table: the child of a node by a letter stands where
 * the two of them are hashed to. Letters are numbers from 1; the root is node 0. Small and without pointers, since a look-up costs what it
 * costs to fetch the memory.
 */
export interface HashTrie {
  /** By place, what stands there: `parent * width + letter`, 0 where nothing does. */
  readonly keys: Int32Array;
  /** One more than the highest number of a letter. */
  readonly width: number;
  /** The root's children by letter, 0 for none: the first step of every look-up. */
  readonly first: Int32Array;
}

/** The child of a node (not the root) by a letter's number (0: a letter that occurs nowhere); 0 where there is none. */
export function childOf({ keys, width }: HashTrie, node: number, letter: number): number {
  if (letter === 0) return 0;
  const key = node * width + letter;
  const mask = keys.length - 1;
  let place = slotOf(key, mask);
  for (;;) {
    const found = keys[place];
    if (found === key) return place;
    if (found === 0) return 0;
    place = (place + 1) & mask;
  }
}

/** How a key is spread over a table whose size is a power of two. */
export function slotOf(key: number, mask: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) & mask;
}

/**
 * Builds the trie of words that are given as the numbers of their letters.
 *
 * @returns the trie and the node that each word ends at, in the order of the words; 0 for an empty one
 * @throws RangeError if the numbers of nodes and letters are too many for a key of 31 bits
 */
export function hashTrieOf(words: readonly (readonly number[])[]): { readonly trie: HashTrie; readonly ends: Int32Array } {
  let letters = 0;
  let width = 1;
  for (const word of words) {
    letters += word.length;
    for (const letter of word) if (letter >= width) width = letter + 1;
  }
  const roomy = insertAll(words, width, capacityFor(letters));
  const capacity = capacityFor(roomy.count);
  const { keys, ends } = capacity === roomy.keys.length ? roomy : insertAll(words, width, capacity);
  const first = new Int32Array(width);
  keys.forEach((key, place) => {
    if (key > 0 && key < width) first[key] = place;
  });
  return { trie: { keys, width, first }, ends };
}

/** The size of a table, a power of two, for so many entries: a third of the places or more stay free, so that a look-up of what is not there ends soon. */
export const capacityFor = (entries: number): number => 2 ** Math.ceil(Math.log2(1.5 * (entries + 1)));

function insertAll(
  words: readonly (readonly number[])[],
  width: number,
  capacity: number,
): { keys: Int32Array; ends: Int32Array; count: number } {
  if (capacity * width >= 2 ** 31) throw new RangeError(`${capacity} nodes of ${width} letters are too many for one trie.`);
  const keys = new Int32Array(capacity);
  const ends = new Int32Array(words.length);
  const mask = capacity - 1;
  // The root's own place is taken by a key that no node has.
  keys[0] = -1;
  let count = 0;
  words.forEach((word, n) => {
    let node = 0;
    for (const letter of word) {
      const key = node * width + letter;
      let place = slotOf(key, mask);
      while (keys[place] !== key && keys[place] !== 0) place = (place + 1) & mask;
      if (keys[place] === 0) {
        keys[place] = key;
        count++;
      }
      node = place;
    }
    ends[n] = node;
  });
  return { keys, ends, count };
}
