import { forEachText, forEachTextAsync, measure, msOf, ratioOf, type Effort, type Task, type Timings } from './measure';
import { loadPeers, type Peer } from './peers';
import { ms, print, times } from './report';
import { LINT, MARKDOWN, READ } from './subjects';
import { postings, textOfSize } from './texts';

const TYPICAL: Effort = { rounds: 3, time: 150, atLeast: 1, warmup: 500 };
/** Some peers take seconds for a text; all are warm from the ones before. */
const LARGE: Effort = { rounds: 2, time: 150, atLeast: 1, warmup: 100 };
const COUNT = 8;

/** Other linters on the same texts; those of 1 MB and more are left out, since some take minutes for one. */
export async function comparison(): Promise<void> {
  const peers = await loadPeers();
  const columns = [
    { head: 'zh', timings: await timed(peers, postings('zh-CN', COUNT), TYPICAL) },
    { head: 'en', timings: await timed(peers, postings('en', COUNT), TYPICAL) },
    { head: '100 kB zh', timings: await timed(peers, [textOfSize('zh-CN', 100_000)], LARGE) },
    { head: '100 kB en', timings: await timed(peers, [textOfSize('en', 100_000)], LARGE) },
  ];
  const row = (name: string, last: string): string[] => [
    name,
    ...columns.flatMap(({ timings }) => [ms(msOf(timings, name)), times(ratioOf(timings, name, MARKDOWN.name))]),
    last,
  ];
  const verdict = (name: string): string => {
    const behind = columns.filter(({ timings }) => ratioOf(timings, LINT.name, name) > 1).map(({ head }) => head);
    return behind.length === 0 ? 'yes' : `not on ${behind.join(', ')}`;
  };
  print('Other linters on the same texts (typical postings and 100 kB): ms and × markdown-it', [
    ['', ...columns.flatMap(({ head }) => [`ms ${head}`, '×']), 'JD Writer with all rules ahead'],
    ...[MARKDOWN, READ, LINT].map(({ name }) => row(name, '')),
    ...peers.map(({ name }) => row(name, verdict(name))),
  ]);
}

function timed(peers: readonly Peer[], texts: readonly string[], effort: Effort): Promise<Timings> {
  const ours = [MARKDOWN, READ, LINT].map(({ name, handle }) => forEachText(name, texts, handle));
  const theirs = peers.map(({ name, check, isAsync }): Task =>
    isAsync ? forEachTextAsync(name, texts, async (text) => check(text)) : forEachText(name, texts, check),
  );
  return measure([...ours, ...theirs], effort);
}
