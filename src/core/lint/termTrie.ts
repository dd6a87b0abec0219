import { slotOf } from '../classify/linearModel';

/**
 * Many literals as a trie over UTF-16 units, in typed arrays: all that begin at a place are found in one walk from it, however
 * many there are. Node 0 is the root.
 */
export interface LiteralTrie<T> {
  /** The unit's number among those that occur in literals; 0 for the others. */
  readonly letters: Uint16Array;
  /** How many numbers there are, 0 included. */
  readonly width: number;
  /** The root's children by the number of the unit. */
  readonly first: Int32Array;
  /** All other children by `node * width + number`: an open-addressing table. */
  readonly keys: Int32Array;
  readonly targets: Int32Array;
  /** What the literal that ends at a node stands for. */
  readonly values: readonly (T | undefined)[];
}

/** Puts literals into a trie. Empty ones are left out. */
export function trieOf<T>(literals: ReadonlyMap<string, T>): LiteralTrie<T> {
  const letters = new Uint16Array(0x10000);
  let width = 1;
  let units = 1;
  for (const literal of literals.keys()) {
    units += literal.length;
    for (let at = 0; at < literal.length; at++) if (letters[literal.charCodeAt(at)] === 0) letters[literal.charCodeAt(at)] = width++;
  }
  const first = new Int32Array(width);
  const capacity = 2 ** Math.ceil(Math.log2(units * 1.5));
  const keys = new Int32Array(capacity);
  const targets = new Int32Array(capacity);
  const values: (T | undefined)[] = [undefined];
  for (const [literal, value] of literals) {
    let node = 0;
    for (let at = 0; at < literal.length; at++) {
      const letter = letters[literal.charCodeAt(at)] ?? 0;
      let child: number;
      if (node === 0) {
        child = first[letter] ?? 0;
        if (child === 0) {
          child = first[letter] = values.length;
          values.push(undefined);
        }
      } else {
        const key = node * width + letter;
        const slot = placeOf(keys, key);
        if (keys[slot] === 0) {
          keys[slot] = key;
          targets[slot] = values.length;
          values.push(undefined);
        }
        child = targets[slot] ?? 0;
      }
      node = child;
    }
    if (node !== 0) values[node] = value;
  }
  return { letters, width, first, keys, targets, values };
}

/** Where a key stands in the table, or would stand. */
function placeOf(keys: Int32Array, key: number): number {
  const mask = keys.length - 1;
  let slot = slotOf(key, mask);
  while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & mask;
  return slot;
}

/** Puts the nodes of the literals that begin at `start` into `found`, the shortest first; answers how many there are. */
export function literalsAt<T>(trie: LiteralTrie<T>, text: string, start: number, found: number[]): number {
  const { letters, width, first, keys, targets, values } = trie;
  let node = first[letters[text.charCodeAt(start)] ?? 0] ?? 0;
  let count = 0;
  for (let at = start + 1; node !== 0; at++) {
    if (values[node] !== undefined) found[count++] = node;
    const letter = at < text.length ? (letters[text.charCodeAt(at)] ?? 0) : 0;
    if (letter === 0) break;
    const slot = placeOf(keys, node * width + letter);
    node = keys[slot] === 0 ? 0 : (targets[slot] ?? 0);
  }
  return count;
}
