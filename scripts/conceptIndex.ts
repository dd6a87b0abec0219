import type { FoundConcept } from '../src/core/classify/concepts';

/** The concepts of a language by their words, as the trainer finds them; a model in use knows the words by hashes only (`conceptWords.ts`). */
export interface ConceptIndex {
  readonly names: readonly string[];
  /** The words of all concepts, as tokens, by their first token; the longer ones first. */
  readonly byFirst: ReadonlyMap<string, readonly ConceptWord[]>;
}

interface ConceptWord {
  readonly words: readonly string[];
  readonly concept: number;
}

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

/** The name of a concept feature in a model file: `@user`, or `@user@engagement`. */
export function conceptFeatureName(index: ConceptIndex, feature: number): string {
  const low = index.names[Math.floor(feature / index.names.length)] ?? '';
  const high = index.names[feature % index.names.length] ?? '';
  return low === high ? `@${low}` : `@${low}@${high}`;
}
