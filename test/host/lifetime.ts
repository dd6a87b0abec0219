import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

type Step = () => Promise<void>;

const steps = new Set<Step>();

/** Thrown into the main function when the program is asked to stop. */
class Interrupted extends Error {}

/** Registers what must be ended with the program. The returned function ends it earlier; it is done only once in any case. */
export function atEnd(end: Step): Step {
  const step = async (): Promise<void> => {
    if (steps.delete(step)) await end();
  };
  steps.add(step);
  return step;
}

/**
 * Runs a program and exits with the number it returns. What was registered with `atEnd` is ended in every case: result,
 * error, Ctrl+C, kill, and for the child of another program also when that one is gone, which closes the standard input.
 */
export async function runToEnd(main: () => Promise<number>, place: 'first' | 'child' = 'first'): Promise<never> {
  const code = await Promise.race([main(), interruption(place)]).catch((error: unknown) => {
    if (error instanceof Interrupted) return 130;
    console.error(messageOf(error));
    return 1;
  });
  for (let step = [...steps].pop(); step !== undefined; step = [...steps].pop()) {
    await step().catch((error: unknown) => console.error(messageOf(error)));
  }
  process.exit(code);
}

/** A new temporary folder, removed at the end of the program. */
export async function temporaryFolder(purpose: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), `jd-writer-${purpose}-`));
  atEnd(() => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  return folder;
}

/** The promise's result, or an error that says what took too long. */
export async function within<T>(seconds: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${seconds} seconds.`)), seconds * 1000);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** What an error says, for people. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function interruption(place: 'first' | 'child'): Promise<never> {
  return new Promise((_, reject) => {
    if (place === 'child') {
      process.stdin.once('end', () => reject(new Interrupted())).resume();
      process.stdout.on('error', () => undefined); // Nobody reads any more: the end of the input says so, too.
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => reject(new Interrupted()));
  });
}
