import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ms, print, times } from './report';
import { postings } from './texts';

/** A program and its arguments, for the running Node. */
interface Program {
  readonly name: string;
  readonly args: readonly string[];
}

const CLI = path.join('dist', 'cli.js');
const STARTS = 9;
const LINES = 2000;

/** A process for one file, from start to end. */
export function coldStart(): void {
  withFile('posting.jd.md', postings('zh-CN', 1).join(''), (file) => {
    const parse = `require('markdown-it')().parse(require('node:fs').readFileSync(process.argv[1], 'utf8'), {})`;
    const programs: Program[] = [
      { name: 'node -e 0', args: ['-e', '0'] },
      { name: 'markdown-it parse FILE', args: ['-e', parse, file] },
      { name: 'cli.js coverage FILE', args: [CLI, 'coverage', file] },
      { name: 'cli.js lint FILE', args: [CLI, 'lint', '--fail-on', 'off', file] },
    ];
    const taken = inTurns(programs, STARTS);
    const bare = taken[0] ?? NaN;
    const rows = programs.map(({ name }, n) => [name, ms(taken[n] ?? NaN), `+${ms((taken[n] ?? NaN) - bare)}`]);
    print(`A cold process (median of ${STARTS})`, [['', 'ms', 'over node -e 0'], ...rows]);
  });
}

/** A stream of postings through one process, start included. */
export function throughput(): void {
  const texts = [...postings('zh-CN', LINES / 2, 2), ...postings('en', LINES / 2, 3)];
  const lines = texts.map((text, id) => `${JSON.stringify({ id, text })}\n`).join('');
  withFile('postings.ndjson', lines, (file) => {
    const programs: Program[] = [
      { name: 'read the lines as JSON', args: ['-e', throughLines('text.length')] },
      { name: 'markdown-it parse', args: ['-e', throughLines('md.parse(text, {}).length', `const md = require('markdown-it')();`)] },
      { name: 'cli.js coverage --ndjson', args: [CLI, 'coverage', '--ndjson'] },
      { name: 'cli.js lint --ndjson', args: [CLI, 'lint', '--ndjson'] },
    ];
    const taken = inTurns(programs, 2, file);
    const rows = programs.map(({ name }, n) => [
      name,
      String(Math.round(LINES / ((taken[n] ?? NaN) / 1000))),
      times((taken[n] ?? NaN) / (taken[1] ?? NaN)),
    ]);
    print(`Throughput of one process over ${LINES} postings, half Chinese, half English`, [
      ['', 'documents/s', '× markdown-it (time)'],
      ...rows,
    ]);
  });
}

/** A program that reads `{"id", "text"}` lines and answers each with a line, as ours does. */
function throughLines(answer: string, before = ''): string {
  return `${before} require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
    const { id, text } = JSON.parse(line); console.log(JSON.stringify({ id, n: ${answer} }));
  })`;
}

/** The median milliseconds of each program, which run one after the other in every round. */
function inTurns(programs: readonly Program[], rounds: number, input?: string): number[] {
  const taken = programs.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    programs.forEach((program, n) => taken[n]?.push(run(program, input)));
  }
  return taken.map(median);
}

function run({ name, args }: Program, input: string | undefined): number {
  const stdin = input === undefined ? undefined : openSync(input, 'r');
  try {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { stdio: [stdin ?? 'ignore', 'ignore', 'pipe'], encoding: 'utf8' });
    const taken = performance.now() - start;
    if (status !== 0) throw new Error(`${name} ended with ${status ?? 'a signal'}: ${stderr}`);
    return taken;
  } finally {
    if (stdin !== undefined) closeSync(stdin);
  }
}

/** The middle one of some numbers; of an even count, the lower middle. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
}

/** Writes a file for as long as it is needed. */
function withFile(name: string, text: string, use: (file: string) => void): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'jd-writer-bench-'));
  try {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    use(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
