import { FEW, forEachText, measure, msOf, type Timings } from './measure';
import { ms, print, times } from './report';
import { LINT, MARKDOWN, READ, SCAN, type Subject } from './subjects';
import { textOfSize } from './texts';

const MB = 1_000_000;

/** Many postings in one text: ten times the text should take ten times as long. */
export async function largeTexts(): Promise<void> {
  const rows: string[][] = [];
  for (const language of ['zh-CN', 'en'] as const) {
    const one = await timed(textOfSize(language, MB));
    const ten = await timed(textOfSize(language, 10 * MB));
    for (const { name } of SUBJECTS) {
      const [small, big, yardstick] = [msOf(one, name), msOf(ten, name), msOf(ten, MARKDOWN.name)];
      rows.push([`${language === 'en' ? 'en' : 'zh'}  ${name}`, ms(small), ms(big), times(big / small), times(big / yardstick)]);
    }
  }
  print('Large texts: 10 MB against 1 MB (linear is about 10×)', [
    ['', 'ms 1 MB', 'ms 10 MB', '10 MB / 1 MB', '× markdown-it at 10 MB'],
    ...rows,
  ]);
}

const SUBJECTS: readonly Subject[] = [SCAN, MARKDOWN, READ, LINT];

function timed(text: string): Promise<Timings> {
  return measure(
    SUBJECTS.map(({ name, handle }) => forEachText(name, [text], handle)),
    FEW,
  );
}

/** What is repeated until the text is full: openings that never close, line ends, words that rules and models look for. */
const PIECES = [
  '(',
  '*',
  '[',
  '](',
  ' ',
  '1、',
  '7',
  '<',
  '<!-- ',
  '<a ',
  '`',
  '```\n',
  '|',
  '\n',
  '- ',
  '# ',
  '> ',
  '---\n',
  '（',
  '【',
  '{',
  '，',
  '职责',
  '35岁以下',
  '负责',
  'no ',
  'he/she ',
  'http://',
  '## x\n',
  '- 9am to 9pm, Monday to Saturday\n- 996\n',
  'A <!-- jd-writer-disable-line no-vague-pay -->\n',
  '- 年龄35岁以下 <!-- jd-writer-disable-line no-vague-pay -->\n',
];

/** What no posting is, and someone may open all the same. */
const HOSTILE: readonly (readonly [name: string, make: (size: number) => string])[] = [
  ...PIECES.map((piece) => [`only ${JSON.stringify(piece)}`, (size: number) => piece.repeat(size / piece.length)] as const),
  [
    'postings without line breaks, zh',
    (size) =>
      textOfSize('zh-CN', 3 * size)
        .slice(0, size)
        .replace(/\s+/g, ''),
  ],
  [
    'postings without line breaks, en',
    (size) =>
      textOfSize('en', size + 20_000)
        .slice(0, size)
        .replace(/\s+/g, ' '),
  ],
  ['one duty again and again, zh', (size) => '- 负责运营数据分析\n'.repeat(size / 11)],
  ['one duty again and again, en', (size) => '- Own the weekly report\n'.repeat(size / 24)],
];

/** In UTF-16 units; each is four times the one before. */
const SIZES = [62_500, 250_000, 1_000_000] as const;
/** A text that takes longer than this, in milliseconds, is not tried at the next size. */
const LONGEST = 4000;
/** Four times the text may take this many times as long before it is called out; less than half a second is noise. */
const MOST_GROWTH = 6;

/** Texts made to be slow: the time for a million characters should not depend on how many there are. */
export async function hostileTexts(): Promise<void> {
  const rows: string[][] = [];
  for (const [name, make] of HOSTILE) {
    const read = await growthOf(READ, make);
    const lint = await growthOf(LINT, make);
    const isSlow = [...steps(read), ...steps(lint)].some(({ factor, after }) => factor > MOST_GROWTH && after > 500);
    rows.push([
      name,
      ...SIZES.map((_, n) => perMillion(read, n)),
      ...SIZES.map((_, n) => perMillion(lint, n)),
      isSlow ? 'SUPER-LINEAR' : '',
    ]);
  }
  const head = ['', ...SIZES.map((size) => `read ${size / 1000} k`), ...SIZES.map((size) => `lint ${size / 1000} k`), ''];
  print('Hostile texts: ms for a million characters, by length (the same in a row is linear)', [head, ...rows]);
}

/** Milliseconds at each size, as far as it was tried. */
async function growthOf({ name, handle }: Subject, make: (size: number) => string): Promise<number[]> {
  const taken: number[] = [];
  for (const size of SIZES) {
    if ((taken.at(-1) ?? 0) > LONGEST) break;
    taken.push(msOf(await measure([forEachText(name, [make(size)], handle)], FEW), name));
  }
  return taken;
}

function steps(taken: readonly number[]): { factor: number; after: number }[] {
  return taken.slice(1).map((after, n) => ({ factor: after / (taken[n] ?? NaN), after }));
}

function perMillion(taken: readonly number[], n: number): string {
  const value = taken[n];
  const size = SIZES[n];
  return value === undefined || size === undefined ? 'not tried' : ms((value / size) * 1_000_000);
}
