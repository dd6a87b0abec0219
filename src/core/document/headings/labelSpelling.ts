import { foldCode, isSpace } from '../../classify/tokens';
import { isOrnament } from '../marks';
import { isHan } from '../../language';
import { inSimplified } from './traditional';

const EDGES = new Set(
  Array.from(' \t\u00a0\u3000#*_`~=:：-—–·•.。…,，;；!！?？、|/\\"\'“”‘’()（）[]【】<>《》「」『』〔〕{}※～＝｜＜＞', (mark) =>
    mark.charCodeAt(0),
  ),
);

/** What may stand around the words of a heading. */
export const isEdge = (code: number): boolean => EDGES.has(code) || isOrnament(code);

/** Chinese characters but 您, or small letters with single spaces: in one spelling already, as nearly all names of the data are. */
const PLAIN_LABEL = /^(?:[\u4e00-\u60a7\u60a9-\u9fff]+|[a-z]+(?: [a-z]+)*)$/;

/** A heading's words in one spelling: lower case, half-width, in simplified characters, without decoration; spaces only between Latin words. */
export function normalizeLabel(label: string): string {
  if (PLAIN_LABEL.test(label)) return isHan(label.charCodeAt(0)) ? inSimplified(label) : label;
  let start = 0;
  let end = label.length;
  while (start < end && isEdge(label.charCodeAt(start))) start++;
  while (end > start && isEdge(label.charCodeAt(end - 1))) end--;
  const words = label.slice(start, end);
  return inSimplified(PLAIN_LABEL.test(words) ? words : foldLabel(words));
}

/** 您, which is read as 你 in the name of a section. */
const POLITE_YOU = 0x60a8;
const YOU = 0x4f60;

/** Spaces, emphasis and halves of pictographs. */
export const isGap = (code: number): boolean =>
  isSpace(code) || code === 42 || code === 95 || (code >= 0x2000 && code <= 0x200a) || (code >= 0xd800 && code <= 0xdfff);

/** What {@link isGap} tells of one character. */
const GAPS = /[\t-\r \u00a0\u2000-\u200b\u3000\ufeff*_\ud800-\udfff]/g;

/** A name without its spaces. */
export const withoutGaps = (name: string): string => name.replace(GAPS, '');

/** A character in its one spelling. */
export const foldLetter = (code: number): number => (code === POLITE_YOU ? YOU : code === 0x2019 || code === 0x2018 ? 39 : foldCode(code));

/** Words that are nothing else without their apostrophe, and «were» behind a question word. */
const LOST_APOSTROPHE = /\b(?:(you)(ll|re|ve|d)|(what|who|that|here)(s)|(?<=\b(?:what|who|how|why|where) )(we)(re|ll|ve|d))\b/g;

const MAY_HAVE_LOST = /you[lrvd]|we[rlvd]|[to]s\b|heres/;

/** The words of a label as they were before its apostrophes were lost on the way: `what youll do`, `what were looking for`. */
export const withApostrophes = (words: string): string =>
  words.includes("'") || !MAY_HAVE_LOST.test(words) ? words : words.replace(LOST_APOSTROPHE, "$1$3$5'$2$4$6");

function foldLabel(label: string): string {
  const space = /[\u3400-\u9fff]/.test(label) ? '' : ' ';
  let folded = '';
  let apart = false;
  for (let at = 0; at < label.length; at++) {
    const code = foldLetter(label.charCodeAt(at));
    if (isGap(code)) {
      apart = true;
      continue;
    }
    if (apart && folded !== '') folded += space;
    folded += String.fromCharCode(code);
    apart = false;
  }
  return folded;
}
