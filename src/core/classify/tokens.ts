import { isHan, isLatin, type Language } from '../language';

/**
 * The tokens of a stretch of text, as the linear models see it. Chinese: one token a character; English: one a word, its
 * inflection cut off. Either way: lower case, half-width, digits as `0`, punctuation as `,` (see also {@link LISTED}). `start` and `end` of token i are
 * UTF-16 offsets into the text, so that evidence can be shown where it stands.
 */
export interface Tokens {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The token of `、`, `/` and `&`, which join the members of a list; all other punctuation is `,`. */
export const LISTED = '、';

/** A token before the first and after the last, so that a model can tell how a line begins and ends. */
export const EDGE = '^';

const FULL_WIDTH_OFFSET = 0xfee0;

/** A UTF-16 code unit with full-width ASCII folded to half-width and upper case to lower. */
export function foldCode(code: number): number {
  let folded = code;
  if (folded >= 0xff01 && folded <= 0xff5e) folded -= FULL_WIDTH_OFFSET;
  return folded >= 65 && folded <= 90 ? folded + 32 : folded;
}

/** Whether a folded code unit joins the members of a list. */
export const isLister = (code: number): boolean => code === 0x3001 || code === 47 || code === 38;

/** Whether a hyphen stands within a word: `day-to-day` is three words of one clause. */
export function isHyphen(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 45 || code === 0x2010 || code === 0x2011) && at + 1 < end && isWordCode(foldCode(text.charCodeAt(at + 1)));
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || code === 0xfeff || code === 0x200b;

/** Tokens of `text` from `start` to `end`; see {@link Tokens}. */
export function tokensOf(text: string, start: number, end: number, language: Language): Tokens {
  return language === 'zh-CN' ? chineseTokens(text, start, end) : englishTokens(text, start, end);
}

function chineseTokens(text: string, start: number, end: number): Tokens {
  const words = [EDGE];
  const starts = [start];
  const ends = [start];
  let last = '';
  for (let at = start; at < end; at++) {
    const code = foldCode(text.charCodeAt(at));
    if (isSpace(code)) continue;
    const word = isHan(code) || isLatin(code) ? String.fromCharCode(code) : isDigit(code) ? '0' : isLister(code) ? LISTED : ',';
    if (word === last && (word === '0' || word === ',' || word === LISTED)) {
      ends[ends.length - 1] = at + 1;
      continue;
    }
    words.push(word);
    starts.push(at);
    ends.push(at + 1);
    last = word;
  }
  return { words: [...words, EDGE], starts: [...starts, end], ends: [...ends, end] };
}

function englishTokens(text: string, start: number, end: number): Tokens {
  const words = [EDGE];
  const starts = [start];
  const ends = [start];
  const push = (word: string, from: number, to: number): void => {
    words.push(word);
    starts.push(from);
    ends.push(to);
  };
  let at = start;
  while (at < end) {
    const code = foldCode(text.charCodeAt(at));
    if (isSpace(code)) {
      at++;
      continue;
    }
    const from = at;
    if (isLatin(code) || isHan(code)) {
      while (at < end && isWordCode(foldCode(text.charCodeAt(at)))) at++;
      // A Chinese character is no letter of an English word, but a word by itself.
      if (at === from) at++;
      push(stem(fold(text, from, at)), from, at);
    } else if (isDigit(code)) {
      while (at < end && isDigit(foldCode(text.charCodeAt(at)))) at++;
      push('0', from, at);
    } else if (isHyphen(text, at, end)) {
      at++;
    } else {
      at++;
      const mark = isLister(code) ? LISTED : ',';
      if (words[words.length - 1] !== mark) push(mark, from, at);
    }
  }
  push(EDGE, end, end);
  return { words, starts, ends };
}

/** Letters, accented letters and both apostrophes belong to a word. */
export function isWordCode(code: number): boolean {
  return isLatin(code) || code === 39 || code === 0x2019 || (code >= 0xc0 && code <= 0x24f);
}

function fold(text: string, from: number, to: number): string {
  return text.slice(from, to).toLowerCase().replace('\u2019', "'");
}

/**
 * A word without its commonest English endings, so that `analyse`, `analyses`, `analysing` and `analyzed` are one feature. Cruder
 * than Porter's stemmer on purpose: the models only need the forms of a word to meet, not the right stem. `stemHash` works the
 * same rules out on hashes.
 */
export function stem(word: string): string {
  let stemmed = word.length > 2 && word.endsWith("'s") ? word.slice(0, -2) : word;
  if (stemmed.length > 4 && stemmed.endsWith('ies')) return `${stemmed.slice(0, -3)}y`;
  if (stemmed.length > 3 && /[^sui]s$/.test(stemmed)) stemmed = stemmed.slice(0, -1);
  if (stemmed.length > 5 && stemmed.endsWith('ing')) stemmed = stemmed.slice(0, -3);
  else if (stemmed.length > 4 && stemmed.endsWith('ed')) stemmed = stemmed.slice(0, -2);
  if (stemmed.length > 4 && stemmed.endsWith('e')) stemmed = stemmed.slice(0, -1);
  if (stemmed.length > 4 && /([^ls])\1$/.test(stemmed)) stemmed = stemmed.slice(0, -1);
  return stemmed.endsWith('z') ? `${stemmed.slice(0, -1)}s` : stemmed;
}

/** The clauses of a text: its tokens cut at punctuation, without the marks. `from` and `to` are token indices, half-open. */
export function clausesOf(words: readonly string[]): readonly { readonly from: number; readonly to: number }[] {
  const clauses: { from: number; to: number }[] = [];
  let from = 0;
  for (let at = 0; at <= words.length; at++) {
    if (at < words.length && words[at] !== ',') continue;
    if (at > from) clauses.push({ from, to: at });
    from = at + 1;
  }
  return clauses;
}
