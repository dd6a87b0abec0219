import { spawn } from 'node:child_process';

// npm test: everything that must hold, one step after another, each shown as it goes; the last line counts the tests of all steps.
// A step that has no tests of its own counts as one.

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** How many passed and failed, told from what the step printed. */
  readonly count?: (output: string) => Count | undefined;
}

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const numberIn = (output: string, pattern: RegExp): number => Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);

const STEPS: readonly Step[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'format', command: ['npm', 'run', '--silent', 'check:format'] },
  { name: 'snippets in step', command: ['npm', 'run', '--silent', 'check:snippets'] },
  { name: 'rule pages in step', command: ['npm', 'run', '--silent', 'check:readme'] },
  { name: 'weights in step', command: ['npm', 'run', '--silent', 'check:weights'] },
  {
    name: 'unit',
    command: ['npm', 'run', '--silent', 'test:unit'],
    count: (output) =>
      /\d+ passing/.test(output) ? { passed: numberIn(output, /(\d+) passing/g), failed: numberIn(output, /(\d+) failing/g) } : undefined,
  },
  {
    name: 'host',
    command: ['npm', 'run', '--silent', 'test:host'],
    count: (output) =>
      /\d+ passed, \d+ failed/.test(output)
        ? { passed: numberIn(output, /(\d+) passed, \d+ failed/g), failed: numberIn(output, /\d+ passed, (\d+) failed/g) }
        : undefined,
  },
];

/** Runs a step, shows its output, and counts; a step that ends badly has failed at least once. */
async function run({ name, command, count }: Step): Promise<Count> {
  console.log(`\n== ${name}`);
  const [program = '', ...args] = command;
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32' });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    process.stdout.write(chunk);
    output += chunk.toString();
  });
  const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? 1)));
  const counted = count?.(output) ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  return { passed: counted.passed, failed: Math.max(counted.failed, code === 0 ? 0 : 1) };
}

async function main(): Promise<number> {
  let passed = 0;
  let failed = 0;
  for (const step of STEPS) {
    const counted = await run(step);
    passed += counted.passed;
    failed += counted.failed;
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

void main().then((code) => (process.exitCode = code));
