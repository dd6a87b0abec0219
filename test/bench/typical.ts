import { measure, forEachText, msOf, ratioOf, WARM, type Timings } from './measure';
import { goal, ms, print, times, type Table } from './report';
import { GOALS, LINT, MARKDOWN, READ, SCAN, type Subject } from './subjects';
import { flat, postings, sizeOf, textOfSize } from './texts';

const SUBJECTS = [SCAN, MARKDOWN, READ, LINT] as const;
const COUNT = 12;

/** Postings of everyday size, one after the other and no two alike. */
export async function typicalPostings(): Promise<void> {
  const zh = postings('zh-CN', COUNT);
  const en = postings('en', COUNT);
  const timings = [await timed(zh), await timed(en)] as const;
  print(
    `A posting of typical size, warm (Chinese ${meanSize(zh)}, English ${meanSize(en)}; ${COUNT} different ones of each)`,
    tableOf(...timings),
  );
}

/** A document of 100 kB after each single edit: nothing is kept from the reading before. */
export async function afterEdits(): Promise<void> {
  const zh = edited(textOfSize('zh-CN', 100_000), '，数据');
  const en = edited(textOfSize('en', 100_000), ' data');
  print('After one edit in a document of 100 kB: everything is read again', tableOf(await timed(zh), await timed(en)));
}

function timed(texts: readonly string[]): Promise<Timings> {
  return measure(
    SUBJECTS.map(({ name, handle }) => forEachText(name, texts, handle)),
    WARM,
  );
}

function tableOf(zh: Timings, en: Timings): Table {
  const row = (subject: Subject): string[] => {
    const ratios = [zh, en].map((timings) => ratioOf(timings, subject.name, MARKDOWN.name));
    const most = GOALS.get(subject);
    const [ofZh = NaN, ofEn = NaN] = ratios;
    return [
      subject.name,
      ms(msOf(zh, subject.name)),
      ms(msOf(en, subject.name)),
      times(ofZh),
      times(ofEn),
      goal(Math.max(...ratios), most),
    ];
  };
  return [['', 'ms zh', 'ms en', '× markdown-it zh', '× markdown-it en', 'goal'], ...SUBJECTS.map(row)];
}

/** The text as it is after each of some edits, at different places. */
function edited(text: string, inserted: string): string[] {
  return [0.1, 0.4, 0.6, 0.9].map((part) => {
    const at = Math.floor(text.length * part);
    return flat(text.slice(0, at) + inserted + text.slice(at));
  });
}

const meanSize = (texts: readonly string[]): string =>
  `${(texts.reduce((sum, text) => sum + sizeOf(text), 0) / texts.length / 1000).toFixed(1)} kB`;
