import { wordsOf as wordList } from '../core/document/words';
import { lazily } from '../core/lazily';
import type { Span } from '../core/text';

/**
 * The words of a duty that some stretches of it speak of, in the order of the text; stretches may touch or overlap each other.
 * In Chinese a stretch may begin or end within a word, or be a comma and half a word: it is shown as the whole words that it
 * covers by half at least, and a single letter, which says little, is left out. In both languages joining words at the ends are, too.
 */
export function evidenceWords(text: string, duty: Span, stretches: readonly Span[]): readonly string[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  const isChinese = merged.some(({ start, end }) => CHINESE.test(text.slice(start, end)));
  const whole = isChinese ? wholeWords(text, wordsOf(text, duty), merged) : merged;
  return [...new Set(whole.map(({ start, end }) => withoutJoining(text.slice(start, end))))].filter((word) => word !== '');
}

const CHINESE = /\p{Script=Han}/u;

/** Words that say nothing at the end of a stretch. */
const joining = lazily(() => ({ english: new Set(wordList('joining')), chinese: new Set(wordList('joining-zh')) }));

/** What stands in a stretch from the first of its words that says something to the last. */
function withoutJoining(stretch: string): string {
  const words = stretch.split(/\s+/);
  const speaks = (word: string): boolean => {
    const bare = word.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
    return bare !== '' && !joining().english.has(bare);
  };
  const said = words.slice(Math.max(0, words.findIndex(speaks)), words.findLastIndex(speaks) + 1);
  return said.join(' ').replace(/^[,;:.]{1,3}|[,;:.]{1,3}$/g, '');
}

/** The words of a duty. What is shown is no finding: hosts may differ in where they see a word end. */
function wordsOf(text: string, { start, end }: Span): readonly Span[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(text.slice(start, end))]
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ index, segment }) => ({ start: start + index, end: start + index + segment.length }));
}

/** The words that each stretch covers, those next to each other as one; both lists are in the order of the text. */
function wholeWords(text: string, words: readonly Span[], stretches: readonly Span[]): readonly Span[] {
  const runs: Span[][] = [];
  let next = 0;
  for (const stretch of stretches) {
    while (next < words.length && (words[next]?.end ?? 0) <= stretch.start) next++;
    let run: Span[] = [];
    for (let at = next; at < words.length; at++) {
      const word = words[at];
      if (word === undefined || word.start >= stretch.end) break;
      const covered = Math.min(word.end, stretch.end) - Math.max(word.start, stretch.start);
      if (covered * 2 < word.end - word.start) continue;
      if (run.at(-1)?.end !== word.start) runs.push((run = []));
      run.push(word);
    }
  }
  const speaks = ({ start, end }: Span): boolean => !joining().chinese.has(text.slice(start, end));
  return runs.flatMap((run) => {
    const first = run.find(speaks);
    const last = run.findLast(speaks);
    return first === undefined || last === undefined || last.end - first.start === 1 ? [] : { start: first.start, end: last.end };
  });
}
