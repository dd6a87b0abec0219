import { isHan, isLatin } from '../language';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** How many Chinese characters stand in a stretch of text. */
export function hanIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (isHan(text.charCodeAt(at))) count++;
  return count;
}

/** How many words stand in a stretch of text: runs without space in which there is a letter or a digit. */
export function wordsIn(text: string, start: number, end: number): number {
  let count = 0;
  let counted = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const isPlain = code > 32 && code < 128;
    if (counted && isPlain) continue;
    if (!isPlain && isSpace(code)) counted = false;
    else if (!counted && isWordly(text, at, end)) {
      counted = true;
      count++;
    }
  }
  return count;
}

/** What `\s` matches. */
function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  return code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x1680 && code <= 0x205f && /\s/.test(String.fromCharCode(code)));
}

function isWordly(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return isLatin(code) || (code >= 48 && code <= 57);
  return isHan(code) || LETTER_OR_DIGIT.test(text.slice(at, Math.min(end, at + (code >= 0xd800 && code <= 0xdbff ? 2 : 1))));
}
