/** How many tests passed, failed and were skipped. */
export interface Result {
  readonly passes: number;
  readonly failures: number;
  readonly pending: number;
}

// VS Code prints much of its own on the same terminal, so that each line of the tests carries a mark.
const lineMark = '[jd-writer] ';
const resultMark = '[jd-writer result] ';

/** Marks what `console.log` prints from now on as coming from the tests; every extension host passes it on. */
export function markConsole(): void {
  const log = console.log.bind(console);
  const marked = (...args: readonly unknown[]): void =>
    args
      .map(asText)
      .join(' ')
      .split('\n')
      .forEach((line) => log(lineMark + line));
  // VS Code makes the functions of its console unchangeable, so that the console itself is replaced; it reports its own troubles by `error`.
  globalThis.console = Object.create(console, { log: { value: marked } }) as Console;
}

/** Prints the result of a run, before or after `markConsole`. */
export function printResult({ passes, failures, pending }: Result): void {
  console.log(resultMark + JSON.stringify({ passes, failures, pending }));
}

/** What a printed line is: a result, a line of the tests, or else a line of VS Code itself. */
export function readLine(line: string): { readonly result?: Result; readonly text?: string } {
  const result = line.indexOf(resultMark);
  if (result >= 0) return { result: JSON.parse(line.slice(result + resultMark.length)) as Result };
  const text = line.indexOf(lineMark);
  return text >= 0 ? { text: line.slice(text + lineMark.length) } : {};
}

/** A Mocha reporter that uses nothing but `console.log`. */
export function reporter(runner: Mocha.Runner): void {
  const say = (entry: Mocha.Suite | Mocha.Test, text: string): void => console.log('  '.repeat(entry.titlePath().length) + text);
  runner.on('suite', (suite) => {
    if (suite.title !== '') say(suite, suite.title);
  });
  runner.on('pass', (test) => say(test, `✓ ${test.title}${(test.duration ?? 0) > 1000 ? ` (${test.duration} ms)` : ''}`));
  runner.on('pending', (test) => say(test, `- ${test.title}`));
  runner.on('fail', (test, error: unknown) => say(test, `✗ ${test.title}\n${asText(error)}`));
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!(value instanceof Error)) return value === undefined ? 'undefined' : JSON.stringify(value);
  const [title, stack] = [`${value.name}: ${value.message}`, value.stack ?? ''];
  const calls = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return [stack.includes(value.message) ? stack.slice(0, stack.indexOf(calls[0] ?? '')).trimEnd() : title, ...calls.slice(0, 4)].join('\n');
}
