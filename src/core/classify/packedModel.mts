// Without imports: the build runs this file as it stands.

/**
 * A model file in the form in which it goes into the bundle: its n-grams and the numbers of their patterns each in a stretch of
 * their own, and of each n-gram only what differs from the one before. It says the same in fewer deflated bytes.
 *
 * @param file the lines of a model file: a header, then `n-gram TAB pattern`, sorted
 */
export function packModel(file: string): string {
  const [header = '', ...lines] = file.split('\n').filter((line) => line !== '');
  const grams: string[] = [];
  let patterns = '';
  let last = '';
  for (const line of lines) {
    const tab = line.indexOf('\t');
    const gram = line.slice(0, tab);
    let shared = 0;
    while (shared < MOST_SHARED && shared < gram.length && gram[shared] === last[shared]) shared++;
    grams.push(String.fromCharCode(SHARED_BASE + shared) + gram.slice(shared));
    patterns += String.fromCharCode(PATTERN_BASE + Number(line.slice(tab + 1)));
    last = gram;
  }
  return [header, grams.join('\n'), patterns].join('\n\n');
}

/** The model file that {@link packModel} packed. */
export function unpackModel(packed: string): string {
  const [header = '', grams = '', patterns = ''] = packed.split('\n\n');
  const lines = [header];
  let last = '';
  grams.split('\n').forEach((packedGram, n) => {
    last = last.slice(0, packedGram.charCodeAt(0) - SHARED_BASE) + packedGram.slice(1);
    lines.push(`${last}\t${patterns.charCodeAt(n) - PATTERN_BASE}`);
  });
  return [...lines, ''].join('\n');
}

/** How many units two n-grams share is one printable character, from `0` on; the number of a pattern is one of the characters behind ASCII. */
const SHARED_BASE = 48;
const MOST_SHARED = 70;
const PATTERN_BASE = 0xa1;
