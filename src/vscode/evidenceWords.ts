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

/** English words that say nothing at the end of a stretch. */
const ENGLISH_JOINING: ReadonlySet<string> = new Set(
  (
    'a an the and or nor but of to in on at by for from with without as into onto about across through between among within during per via than ' +
    'that this these those it its is are was were be been being do does has have had will would shall should can could may might must not ' +
    'our your their his her my we you they he she i us them who whom whose which what where when while if so such any both each every all some ' +
    'other also then there up down out off over'
  ).split(' '),
);

/** What stands in a stretch from the first of its words that says something to the last. */
function withoutJoining(stretch: string): string {
  const words = stretch.split(/\s+/);
  const speaks = (word: string): boolean => {
    const bare = word.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
    return bare !== '' && !ENGLISH_JOINING.has(bare);
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

/** Words of one letter that join others, and say nothing at the end of a stretch. */
const JOINING: readonly string[] = '的 地 得 与 和 及 或 并 等 可 各 在 为 对 把 将 从 到 按 至 以 由 其'.split(' ');

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
  const speaks = ({ start, end }: Span): boolean => !JOINING.includes(text.slice(start, end));
  return runs.flatMap((run) => {
    const first = run.find(speaks);
    const last = run.findLast(speaks);
    return first === undefined || last === undefined || last.end - first.start === 1 ? [] : { start: first.start, end: last.end };
  });
}
