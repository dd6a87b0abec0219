import { Bench } from 'tinybench';

/** What is timed. */
export interface Task {
  readonly name: string;
  readonly run: () => unknown;
  /** How many documents one call handles; 1 when left out. */
  readonly documents?: number;
  /** Whether a call answers a promise. */
  readonly isAsync?: boolean;
}

/** How much is done to time a task. */
export interface Effort {
  /** How often all tasks have their turn, one after the other: what else runs on the machine then meets each of them. */
  readonly rounds: number;
  /** For how long a task is repeated in a round, in milliseconds, and how often at least. */
  readonly time: number;
  readonly atLeast: number;
  /** For how long, in milliseconds, a task is called before its first round without being counted; nought is not at all. */
  readonly warmup: number;
}

/** For texts of everyday size: every function is hot before it counts. */
export const WARM: Effort = { rounds: 7, time: 150, atLeast: 4, warmup: 2500 };
/** For texts that take long to read: code becomes hot within the first call. */
export const FEW: Effort = { rounds: 2, time: 0, atLeast: 1, warmup: 0 };

/** Milliseconds a document, by task: those of the fastest call, since what else runs on the machine can only add. */
export type Timings = ReadonlyMap<string, number>;

/** Times tasks against each other. */
export async function measure(tasks: readonly Task[], { rounds, time, atLeast, warmup }: Effort): Promise<Timings> {
  const timings = new Map<string, number>();
  if (warmup > 0) for (const task of tasks) await once(task, warmup, 1);
  for (let round = 0; round < rounds; round++) {
    for (const task of tasks) timings.set(task.name, Math.min(timings.get(task.name) ?? Infinity, await once(task, time, atLeast)));
  }
  return timings;
}

/** The milliseconds of the fastest of some calls, which go on for so long and are so many at least. */
async function once({ name, run, documents = 1, isAsync = false }: Task, time: number, iterations: number): Promise<number> {
  const bench = new Bench({ time, iterations, warmup: false, throws: true });
  bench.add(name, run, { async: isAsync });
  const [task] = isAsync ? await bench.run() : bench.runSync();
  if (task?.result.state !== 'completed') throw new Error(`${name} was not timed.`);
  return task.result.latency.min / documents;
}

/** Milliseconds a document. */
export const msOf = (timings: Timings, name: string): number => timings.get(name) ?? NaN;

/** How many times as long as another a task took. */
export const ratioOf = (timings: Timings, name: string, floor: string): number => msOf(timings, name) / msOf(timings, floor);

/** A task that handles each of some texts with one function; what it made is kept, so that none of it can be left out. */
export function forEachText(name: string, texts: readonly string[], handle: (text: string) => unknown): Task {
  const kept: { last?: unknown } = {};
  const run = (): unknown => {
    for (const text of texts) kept.last = handle(text);
    return kept;
  };
  return { name, run, documents: texts.length };
}

/** Such a task for a function that answers a promise. */
export function forEachTextAsync(name: string, texts: readonly string[], handle: (text: string) => Promise<unknown>): Task {
  const kept: { last?: unknown } = {};
  const run = async (): Promise<unknown> => {
    for (const text of texts) kept.last = await handle(text);
    return kept;
  };
  return { name, run, documents: texts.length, isAsync: true };
}
