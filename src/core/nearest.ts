/** How many near matches are worth naming. */
const MOST_NEAR = 3;
/** However long a word is, nobody mistypes more of its letters. */
const MOST_EDITS = 4;
/** More are another word. */
const MOST_MISTYPED = 2;

/** The candidates that a mistyped word may have meant, best first: those that contain it, or differ in two letters of five and in few at most. */
export function nearest(word: string, candidates: readonly string[]): readonly string[] {
  const wanted = comparable(word);
  if (wanted === '') return [];
  return candidates
    .map((candidate) => ({ candidate, distance: distanceTo(wanted, comparable(candidate)) }))
    .filter(({ distance }) => distance <= 0.4)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST_NEAR)
    .map(({ candidate }) => candidate);
}

/** The candidate that a word is but for a letter or two; undefined where the word may well stand for itself. */
export function mistyped(word: string, candidates: readonly string[]): string | undefined {
  const wanted = comparable(word);
  return nearest(word, candidates).find((candidate) => {
    const name = comparable(candidate);
    return edits(wanted, name) <= Math.min(MOST_MISTYPED, name.length / 6);
  });
}

/** From 0, the same, to 1, nothing in common. */
function distanceTo(wanted: string, name: string): number {
  const [short, long] = wanted.length < name.length ? [wanted, name] : [name, wanted];
  if (short.length > 1 && long.includes(short)) return 0.3 * (1 - short.length / long.length);
  const parts =
    name.split(' ').length > 1
      ? Math.min(...name.split(' ').map((part) => 0.2 + 0.8 * (edits(wanted, part) / Math.max(wanted.length, part.length))))
      : 1;
  const wrong = edits(wanted, name);
  return Math.min(parts, wrong > MOST_EDITS ? 1 : wrong / long.length);
}

/** How many letters have to be added, removed, replaced or swapped with their neighbour to make one word of the other. */
function edits(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substitution, swap));
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** A name in one spelling: half-width, lower case, words apart by one space, Chinese ones by none. */
export function comparable(name: string): string {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
  return words.replace(/(?<=[\u3400-\u9fff]) | (?=[\u3400-\u9fff])/g, '');
}
