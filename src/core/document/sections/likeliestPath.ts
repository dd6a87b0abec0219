import { STATES, type LineKind, type Teller } from '../lineKinds';
import type { SectionKind } from '../types';
import type { RawUnit } from '../units/rawUnit';
import { SWITCH, type Expectation } from './expectations';

/**
 * The kinds of the units from `from` to `to` that fit best what is expected, what the lines say, and that sections hang together
 * (the Viterbi algorithm; linear in the units).
 *
 * @param before the kind of the unit before them
 */
export function likeliestPath(
  units: readonly RawUnit[],
  expected: readonly Expectation[],
  from: number,
  to: number,
  told: Teller,
  before: SectionKind | undefined,
): (SectionKind | undefined)[] {
  const count = STATES.length;
  const beforeState = before === undefined ? -1 : STATES.indexOf(before);
  let scores = STATES.map(() => 0);
  let next = STATES.map(() => 0);
  if (beforeState >= 0) for (let state = 0; state < count; state++) if (state !== beforeState) scores[state] = -SWITCH.apart;
  const backs = new Int8Array((to - from) * count);
  const asides: (SectionKind | undefined)[] = [];
  for (let n = from; n < to; n++) {
    const unit = units[n];
    const words = unit === undefined || unit.form === 'heading' ? undefined : told(unit);
    const logs = words === undefined || words.likeliest === 'heading' || words.likeliest === 'other' ? undefined : words.logs;
    asides.push(words === undefined ? undefined : asideOf(words));
    const announced = expected[n]?.kind;
    const favoured = announced === undefined ? -1 : STATES.indexOf(announced);
    const trust = expected[n]?.trust ?? 0;
    const best = highest(scores);
    const come = (scores[best] ?? 0) - (expected[n]?.change ?? 0);
    const row = (n - from) * count;
    for (let state = 0; state < count; state++) {
      const stay = scores[state] ?? 0;
      const stays = stay >= come;
      backs[row + state] = stays ? state : best;
      next[state] = (stays ? stay : come) + (logs === undefined ? 0 : (logs[state] ?? 0)) + (state === favoured ? trust : 0);
    }
    [scores, next] = [next, scores];
  }
  const path: (SectionKind | undefined)[] = [];
  let state = highest(scores);
  for (let n = to - from - 1; n >= 0; n--) {
    const kind = STATES[state];
    path[n] = kind === 'purpose' || kind === 'company' ? (asides[n] ?? kind) : kind;
    state = backs[n * count + state] ?? state;
  }
  return path;
}

/** Kinds that a single sentence of an introduction may be, and how sure it must be: «This role is remote within Europe.» */
const ASIDES: readonly SectionKind[] = ['place', 'hours', 'pay', 'apply', 'equality'];
const SURE_ASIDE = -0.6;

function asideOf(told: LineKind): SectionKind | undefined {
  const best = highest(told.logs);
  const kind = STATES[best];
  return kind !== undefined && ASIDES.includes(kind) && (told.logs[best] ?? 0) > SURE_ASIDE ? kind : undefined;
}

function highest(scores: readonly number[]): number {
  let best = 0;
  for (let n = 1; n < scores.length; n++) if ((scores[n] ?? 0) > (scores[best] ?? 0)) best = n;
  return best;
}
