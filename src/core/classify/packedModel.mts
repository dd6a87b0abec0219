// Without imports: the build runs this file as it stands.

/**
 * A model file in the form in which it goes into the bundle: its n-grams, classes and weights each in a stretch of their own, and
 * of each n-gram only what differs from the one before. It says the same in three quarters of the deflated bytes.
 *
 * @param file the lines of a model file: a header, then `n-gram TAB class weight class weight …`, sorted
 */
export function packModel(file: string): string {
  const [header = '', ...lines] = file.split('\n').filter((line) => line !== '');
  const grams: string[] = [];
  const classes: string[] = [];
  let weights = '';
  let last = '';
  for (const line of lines) {
    const tab = line.indexOf('\t');
    const gram = line.slice(0, tab);
    let shared = 0;
    while (shared < MOST_SHARED && shared < gram.length && gram[shared] === last[shared]) shared++;
    grams.push(String.fromCharCode(SHARED_BASE + shared) + gram.slice(shared));
    last = gram;
    let own = '';
    for (let at = tab + 1; at < line.length; at += 2) {
      own += line[at] ?? '';
      weights += line[at + 1] ?? '';
    }
    classes.push(own);
  }
  return [header, grams.join('\n'), classes.join('\n'), weights].join('\n\n');
}

/** The model file that {@link packModel} packed. */
export function unpackModel(packed: string): string {
  const [header = '', grams = '', classes = '', weights = ''] = packed.split('\n\n');
  const classesOf = classes.split('\n');
  const lines = [header];
  let last = '';
  let weight = 0;
  grams.split('\n').forEach((packedGram, n) => {
    last = last.slice(0, packedGram.charCodeAt(0) - SHARED_BASE) + packedGram.slice(1);
    let line = `${last}\t`;
    for (const own of classesOf[n] ?? '') line += own + (weights[weight++] ?? '');
    lines.push(line);
  });
  return [...lines, ''].join('\n');
}

/** How many units two n-grams share is one printable character, from `0` on. */
const SHARED_BASE = 48;
const MOST_SHARED = 70;
