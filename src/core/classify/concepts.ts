/**
 * Concepts: groups of words that mean the same kind of thing (`用户`, `粉丝`, `会员` → user). A model learns from single concepts
 * and from pairs that stand near each other, in either order, so that what it knows of one word serves for its kin.
 */
export interface ConceptIndex {
  readonly names: readonly string[];
  /** The words of all concepts, as tokens, by their first token; the longer ones first. */
  readonly byFirst: ReadonlyMap<string, readonly ConceptWord[]>;
}

interface ConceptWord {
  readonly words: readonly string[];
  readonly concept: number;
}

/** One occurrence of a concept, from its first to its last token. */
export interface FoundConcept {
  readonly concept: number;
  readonly first: number;
  readonly last: number;
}

/** Two concepts are a pair if they begin at most this many tokens apart: about a clause. */
export const PAIR_WINDOW = { 'zh-CN': 14, en: 7 } as const;

/** Builds the index from concepts whose words are given as tokens. */
export function conceptIndexOf(concepts: Readonly<Record<string, readonly (readonly string[])[]>>): ConceptIndex {
  const byFirst = new Map<string, ConceptWord[]>();
  const names = Object.keys(concepts);
  names.forEach((name, concept) => {
    for (const words of concepts[name] ?? []) {
      const first = words[0];
      if (first === undefined) continue;
      const list = byFirst.get(first);
      if (list === undefined) byFirst.set(first, [{ words, concept }]);
      else list.push({ words, concept });
    }
  });
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { names, byFirst };
}

/** The concepts that occur in a sequence of tokens, in order of their first token; one that lies within a longer one is left out (`用户` in `用户需求`). */
export function conceptsIn(index: ConceptIndex, tokens: readonly string[]): FoundConcept[] {
  const found: FoundConcept[] = [];
  let covered = -1;
  for (let at = 0; at < tokens.length; at++) {
    let longest = 0;
    for (const { words, concept } of index.byFirst.get(tokens[at] ?? '') ?? []) {
      if (words.length < longest || at + words.length - 1 <= covered) break;
      let n = 1;
      while (n < words.length && tokens[at + n] === words[n]) n++;
      if (n < words.length) continue;
      found.push({ concept, first: at, last: at + n - 1 });
      longest = n;
    }
    if (longest > 0) covered = Math.max(covered, at + longest - 1);
  }
  return found;
}

/**
 * Calls `visit` for each concept and each pair of different concepts that stand near each other: the number that stands for it
 * (`low * names + high`; a single concept pairs with itself), and the first and last token.
 */
export function visitConcepts(
  index: ConceptIndex,
  found: readonly FoundConcept[],
  window: number,
  visit: (feature: number, first: number, last: number) => void,
): void {
  const count = index.names.length;
  for (let n = 0; n < found.length; n++) {
    const one = found[n];
    if (one === undefined) continue;
    visit(one.concept * count + one.concept, one.first, one.last);
    for (let m = n + 1; m < found.length; m++) {
      const other = found[m];
      if (other === undefined || other.first - one.first > window) break;
      if (other.concept === one.concept) continue;
      const low = Math.min(one.concept, other.concept);
      const high = Math.max(one.concept, other.concept);
      visit(low * count + high, one.first, Math.max(one.last, other.last));
    }
  }
}

/** The name of a concept feature in a model file: `@user`, or `@user@engagement`. */
export function conceptFeatureName(index: ConceptIndex, feature: number): string {
  const low = index.names[Math.floor(feature / index.names.length)] ?? '';
  const high = index.names[feature % index.names.length] ?? '';
  return low === high ? `@${low}` : `@${low}@${high}`;
}
