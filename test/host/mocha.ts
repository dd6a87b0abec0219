import 'mocha/mocha.js';
import { markConsole, printResult, reporter } from './reporter';

// Mocha's build for browsers runs in both extension hosts and in Node; it declares itself as a global.
declare const Mocha: typeof import('mocha');

/** The one run of this bundle, for hooks that hold for all of its tests. A test may take several times as long as one step in the window. */
export const mocha = new Mocha({ ui: 'tdd', timeout: 120_000, reporter: reporter as unknown as Mocha.ReporterConstructor });

// Declares suite(), test() and the rest before the test files, which are imported after this one.
mocha.suite.emit('pre-require', globalThis, '', mocha);

/** Runs the tests of all imported files; VS Code calls it in the extension host. */
export async function run(): Promise<void> {
  markConsole();
  const runner = await new Promise<Mocha.Runner>((resolve) => {
    const started = mocha.run(() => resolve(started));
  });
  if (runner.stats !== undefined) printResult(runner.stats);
  if (runner.failures > 0) throw new Error(`${runner.failures} tests failed.`);
}
