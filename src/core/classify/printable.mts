// Without imports: the build runs this file as it stands.

/**
 * Bytes as printable ASCII, 13 bits in two characters (Base64 has 12). Without the characters that a string of JavaScript would have
 * to escape, whatever its quotes: 91 are left, and 91² is just above 2^13.
 */
const ALPHABET = Array.from({ length: 95 }, (_, n) => String.fromCharCode(32 + n)).filter((character) => !'"`$\\'.includes(character));
const BASE = ALPHABET.length;
const BITS = 13;

/** The text for bytes; the last bits are filled up with zeros. */
export function printableOf(bytes: Uint8Array): string {
  let text = '';
  let buffer = 0;
  let held = 0;
  const put = (value: number): void => {
    text += `${ALPHABET[Math.floor(value / BASE)] ?? ''}${ALPHABET[value % BASE] ?? ''}`;
  };
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    held += 8;
    if (held < BITS) continue;
    held -= BITS;
    put(buffer >> held);
    buffer &= (1 << held) - 1;
  }
  if (held > 0) put(buffer << (BITS - held));
  return text;
}

/** The bytes that {@link printableOf} made a text of, and perhaps a byte 0 after them. A plain loop, since this runs at the first keystroke in a JD. */
export function bytesOfPrintable(text: string): Uint8Array {
  const digits = new Uint8Array(128);
  ALPHABET.forEach((character, digit) => (digits[character.charCodeAt(0)] = digit));
  const bytes = new Uint8Array(Math.floor((text.length / 2) * (BITS / 8)));
  let buffer = 0;
  let held = 0;
  let count = 0;
  for (let at = 0; at < text.length; at += 2) {
    buffer = (buffer << BITS) | ((digits[text.charCodeAt(at)] ?? 0) * BASE + (digits[text.charCodeAt(at + 1)] ?? 0));
    held += BITS;
    while (held >= 8) {
      held -= 8;
      bytes[count++] = buffer >> held;
      buffer &= (1 << held) - 1;
    }
  }
  return bytes;
}
