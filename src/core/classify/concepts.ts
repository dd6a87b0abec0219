/**
 * One occurrence of a concept, from its first to its last token. Concepts are groups of words that mean the same kind of thing (`用户`, `粉丝`,
 * `会员` → user), each known by its number. A model learns from single concepts and from pairs that stand near each other, in either
 * order, so that what it knows of one word serves for its kin.
 */
export interface FoundConcept {
  readonly concept: number;
  readonly first: number;
  readonly last: number;
}

/** Two concepts are a pair if they begin at most this many tokens apart: about a clause. */
export const PAIR_WINDOW = { 'zh-CN': 14, en: 7 } as const;

/**
 * Calls `visit` for each concept and each pair of different concepts that stand near each other: the number that stands for it
 * (`low * count + high`; a single concept pairs with itself), and the first and last token.
 */
export function visitConcepts(
  count: number,
  found: readonly FoundConcept[],
  window: number,
  visit: (feature: number, first: number, last: number) => void,
): void {
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
