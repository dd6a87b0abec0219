import { isHan, isLatin } from '../language';
import { addLetter, COMMA, EDGE, LISTED, NO_LETTERS, NUMBER } from './gramHash.mts';
import { foldCode, isDigit, isHyphen, isLister, isSpace, isWordCode } from './tokens';

// The same tokens as `tokensOf` makes, but as numbers (see `gramHash.mts`) and without making a single string: this runs over every
// line of every document.

/** Writes the numbers of the tokens of `text` from `start` to `end` into `out`; answers how many. */
export function chineseTokenNumbers(text: string, start: number, end: number, out: Int32Array): number {
  const limit = out.length - 1;
  out[0] = EDGE;
  let count = 1;
  let last = EDGE;
  for (let at = start; at < end && count < limit; at++) {
    const code = foldCode(text.charCodeAt(at));
    let token: number;
    if (isHan(code) || isLatin(code)) {
      token = code;
      last = EDGE;
    } else {
      if (isSpace(code)) continue;
      token = isDigit(code) ? NUMBER : isLister(code) ? LISTED : COMMA;
      if (token === last) continue;
      last = token;
    }
    out[count++] = token;
  }
  out[count++] = EDGE;
  return count;
}

/** The longest word that is looked up, in UTF-16 units; a longer one is no word. */
const LONGEST_WORD = 40;
const [E, S, Z, U, I, N, G, D, Y, L] = [101, 115, 122, 117, 105, 110, 103, 100, 121, 108] as const;

/** See {@link chineseTokenNumbers}; `letters` and `hashes` are room for one word. */
export function englishTokenNumbers(
  text: string,
  start: number,
  end: number,
  out: Int32Array,
  letters: Uint16Array,
  hashes: Int32Array,
): number {
  const limit = out.length - 1;
  out[0] = EDGE;
  let count = 1;
  let at = start;
  while (at < end && count < limit) {
    const code = foldCode(text.charCodeAt(at));
    if (isSpace(code)) {
      at++;
    } else if (isLatin(code) || isHan(code)) {
      let length = 0;
      let hash = NO_LETTERS;
      while (at < end) {
        const letter = foldCode(text.charCodeAt(at));
        if (!isWordCode(letter)) break;
        at++;
        if (length >= LONGEST_WORD) continue;
        const folded = letter === 0x2019 ? 39 : letter;
        letters[length] = folded;
        hash = addLetter(hash, folded);
        hashes[length++] = hash;
      }
      // A Chinese character is no letter of an English word, but a word by itself.
      if (length === 0) at++;
      out[count++] = length === 0 ? addLetter(NO_LETTERS, code) : stemHash(letters, hashes, length);
    } else if (isDigit(code)) {
      while (at < end && isDigit(foldCode(text.charCodeAt(at)))) at++;
      out[count++] = NUMBER;
    } else if (isHyphen(text, at, end)) {
      at++;
    } else {
      at++;
      const token = isLister(code) ? LISTED : COMMA;
      if (out[count - 1] !== token) out[count++] = token;
    }
  }
  out[count++] = EDGE;
  return count;
}

/** The hash of a word's stem: the rules of `stem`, worked out on the hashes of the word's beginnings. */
function stemHash(letters: Uint16Array, hashes: Int32Array, wordLength: number): number {
  let length = wordLength;
  let added = 0;
  if (length > 2 && letters[length - 1] === S && letters[length - 2] === 39) length -= 2;
  if (length > 4 && letters[length - 1] === S && letters[length - 2] === E && letters[length - 3] === I) {
    length -= 3;
    added = Y;
  } else if (
    length > 3 &&
    letters[length - 1] === S &&
    letters[length - 2] !== S &&
    letters[length - 2] !== U &&
    letters[length - 2] !== I
  ) {
    length -= 1;
  }
  if (added === 0) {
    if (length > 5 && letters[length - 1] === G && letters[length - 2] === N && letters[length - 3] === I) length -= 3;
    else if (length > 4 && letters[length - 1] === D && letters[length - 2] === E) length -= 2;
    if (length > 4 && letters[length - 1] === E) length -= 1;
    const last = letters[length - 1];
    if (length > 4 && last === letters[length - 2] && last !== L && last !== S) length -= 1;
    if (letters[length - 1] === Z) {
      length -= 1;
      added = S;
    }
  }
  const hash = length === 0 ? NO_LETTERS : (hashes[length - 1] ?? 0);
  return added === 0 ? hash : addLetter(hash, added);
}
