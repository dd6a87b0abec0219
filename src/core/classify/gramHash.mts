// Without imports: the build runs this file as it stands.

/** The numbers of the tokens that are no words. */
export const COMMA = 1;
export const LISTED = 2;
export const NUMBER = 3;
export const EDGE = 4;
const MARKS = [',', '、', '0', '^'];

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The hash of a word by its first letters goes on with the next letter (FNV-1a over UTF-16 units, 32 bit). */
export const addLetter = (hash: number, letter: number): number => Math.imul(hash ^ letter, FNV_PRIME);
export const NO_LETTERS = FNV_START;

/** The tokens of an n-gram as a model file spells it. */
export function tokensOfGram(gram: string, language: 'zh-CN' | 'en'): string[] {
  return language === 'zh-CN' ? Array.from(gram) : gram.split(' ');
}

/** The number of a token as a model file spells it: in Chinese its UTF-16 unit, in English its hash. */
export function tokenNumber(token: string, language: 'zh-CN' | 'en'): number {
  const mark = MARKS.indexOf(token);
  if (mark >= 0) return mark + 1;
  if (language === 'zh-CN') return token.charCodeAt(0);
  let hash = NO_LETTERS;
  for (let at = 0; at < token.length; at++) hash = addLetter(hash, token.charCodeAt(at));
  return hash;
}

/** The hash of an n-gram goes on with its next token; the seed is its beginning. */
export function addToken(hash: number, token: number): number {
  const mixed = Math.imul(hash ^ token, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

/** What a model knows an n-gram by: a number of {@link GRAM_BITS} bits. */
export function gramValue(hash: number): number {
  return Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35) >>> (32 - GRAM_BITS);
}

/** With so many bits one of some two thousand n-grams that a model does not know is taken for one that it does. */
export const GRAM_BITS = 25;

/** Of what a longer word of a concept begins with, so many leading bits are known: one taken for another costs a look-up, no more. */
export const START_BITS = 15;
