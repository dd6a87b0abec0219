import { NO_CATEGORY } from '../classify/noCategory';
import type { LinearModel } from '../classify/linearModel';

/** A duty, or a stretch of one, with the score of each class of the model that it was read by. */
export interface ScoredDuty {
  readonly model: Pick<LinearModel, 'classes' | 'shares'>;
  readonly scores: number[];
}

/** So many duties, as usual as any, are thought to stand beside those that a posting has: one or two others prove little. */
const USUAL_DUTIES = 4;
/** How far the other duties are trusted, 0 to 1: half of the 0.6 that comes out when it is learnt from the written examples, which stand posting by posting. */
const TRUST = 0.3;

/**
 * Moves the scores of a posting's duties, all read by one model, towards what its other duties express: «accounts» or «campaign» mean what the
 * posting is about. What the others make likely takes the place of what is usual, in one step and without the duty itself (after Saerens,
 * Latinne and Decaestecker, 2002, on new a priori probabilities). A duty that stands alone is read by its own words.
 */
export function leanOnOthers(duties: readonly ScoredDuty[]): void {
  const others = duties.length - 1;
  if (others < 1) return;
  const classes = duties[0]?.model.classes ?? [];
  const shares = duties[0]?.model.shares ?? [];
  for (let c = 0; c < classes.length; c++) {
    if (classes[c] === NO_CATEGORY) continue;
    const usual = shares[c] ?? 0;
    const likely = duties.map(({ scores }) => 1 / (1 + Math.exp(-(scores[c] ?? 0))));
    const total = likely.reduce((sum, one) => sum + one, 0);
    for (const [n, { scores }] of duties.entries()) {
      const expected = (total - (likely[n] ?? 0) + USUAL_DUTIES * usual) / (others + USUAL_DUTIES);
      scores[c] = (scores[c] ?? 0) + TRUST * Math.log(expected / usual);
    }
  }
}
