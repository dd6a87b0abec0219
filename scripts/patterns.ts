/** Rows of weights grouped into patterns: each row is stood in for by the pattern that it is nearest to. */
export interface Patterns {
  /** The patterns one after another, each as wide as a row. */
  readonly centres: Float64Array;
  /** The pattern of each row. */
  readonly of: Int32Array;
}

/** After so many rounds hardly a row changes its pattern. */
const ROUNDS = 12;

/**
 * Groups rows by k-means (Lloyd, 1982), so that a model need keep only the number of a pattern for each of them (as in Han, Mao and
 * Dally, 2016). The order of rows and every step is fixed: same input, same patterns.
 *
 * @param rows all of the same width, in any order
 * @param mass how much each row counts; heavy rows get patterns of their own
 */
export function patternsOf(rows: readonly Float64Array[], mass: readonly number[], count: number): Patterns {
  const width = rows[0]?.length ?? 0;
  const patterns: Patterns = { centres: firstCentres(rows, mass, count, width), of: new Int32Array(rows.length) };
  for (let round = 0; round < ROUNDS; round++) {
    rows.forEach((row, n) => (patterns.of[n] = nearestTo(row, patterns.centres)));
    moveToMeans(rows, mass, patterns, width);
  }
  return patterns;
}

/** The heaviest rows, and others spread over the rest by weight. */
function firstCentres(rows: readonly Float64Array[], mass: readonly number[], count: number, width: number): Float64Array {
  const weight = rows.map((row, n) => mass[n]! * Math.sqrt(row.reduce((sum, value) => sum + value * value, 0)));
  const order = rows.map((_, n) => n).sort((a, b) => weight[b]! - weight[a]! || a - b);
  const heavy = Math.min(order.length, count / 2);
  const centres = new Float64Array(count * width);
  for (let k = 0; k < count; k++) {
    const at = k < heavy ? k : heavy + Math.floor(((k - heavy) * (order.length - heavy)) / (count - heavy));
    const row = rows[order[at] ?? -1];
    if (row !== undefined) centres.set(row, k * width);
  }
  return centres;
}

function nearestTo(row: Float64Array, centres: Float64Array): number {
  const width = row.length;
  let nearest = 0;
  let least = Infinity;
  for (let at = 0; at < centres.length; at += width) {
    let distance = 0;
    for (let c = 0; c < width && distance < least; c++) distance += (row[c]! - centres[at + c]!) ** 2;
    if (distance >= least) continue;
    least = distance;
    nearest = at / width;
  }
  return nearest;
}

function moveToMeans(rows: readonly Float64Array[], mass: readonly number[], { centres, of }: Patterns, width: number): void {
  const sums = new Float64Array(centres.length);
  const masses = new Float64Array(centres.length / width);
  rows.forEach((row, n) => {
    const pattern = of[n]!;
    masses[pattern]! += mass[n]!;
    for (let c = 0; c < width; c++) sums[pattern * width + c]! += mass[n]! * row[c]!;
  });
  for (let at = 0; at < centres.length; at++) {
    const all = masses[Math.floor(at / width)]!;
    if (all > 0) centres[at] = sums[at]! / all;
  }
}
