import { runTests } from '@vscode/test-electron';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { installHost } from './install';
import { messageOf, runToEnd, temporaryFolder } from './lifetime';
import { outputs, root, sampleWorkspace } from './paths';
import { readLine, type Result } from './reporter';
import { quietSettings, steadySettings } from './server';
import { vscodeExecutable, type VscodeExecutable } from './vscodeExecutable';

interface Round {
  readonly name: string;
  readonly kind: 'node' | 'web';
  readonly locale: 'en' | 'zh-cn';
  /** The folder of tests: `suite`, or `restricted` for those that run in Restricted Mode. */
  readonly tests: 'suite' | 'restricted';
  /** A desktop VS Code cannot run it: it has no Chinese of its own, and @vscode/test-electron always trusts. */
  readonly serverOnly: boolean;
}

const rounds: readonly Round[] = [
  { name: 'node-en', kind: 'node', locale: 'en', tests: 'suite', serverOnly: false },
  { name: 'web-en', kind: 'web', locale: 'en', tests: 'suite', serverOnly: false },
  { name: 'node-zh-cn', kind: 'node', locale: 'zh-cn', tests: 'suite', serverOnly: true },
  { name: 'web-zh-cn', kind: 'web', locale: 'zh-cn', tests: 'suite', serverOnly: true },
  { name: 'restricted', kind: 'node', locale: 'en', tests: 'restricted', serverOnly: true },
];

const nothing: Result = { passes: 0, failures: 0, pending: 0 };
const broken: Result = { ...nothing, failures: 1 };

void runToEnd(async () => {
  const wanted = process.argv.slice(2);
  const names = [...rounds.map(({ name }) => name), 'ui'];
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`There is no round «${unknown}»; the rounds are ${names.join(', ')}.`);
  const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);

  const executable = await vscodeExecutable();
  console.log(executable.choice);
  let total = nothing;
  for (const round of rounds.filter(({ name }) => isWanted(name))) {
    if (executable.desktop && round.serverOnly) {
      console.log(`\n${round.name}: left out, a desktop VS Code cannot run it.`);
      continue;
    }
    total = await timed(round.name, total, () => runRound(executable, round));
  }
  if (isWanted('ui')) total = await timed('ui (the packaged extension, installed)', total, runUiTests);
  const failed = total.failures > 0 || total.passes === 0;
  console.log(`\n${total.passes} passed, ${total.failures} failed${total.pending > 0 ? `, ${total.pending} skipped` : ''}`);
  return failed ? 1 : 0;
});

/** Runs a round and adds its result to the total; what breaks a round counts as one failure. */
async function timed(name: string, total: Result, run: () => Promise<Result>): Promise<Result> {
  console.log(`\n${name}`);
  const start = performance.now();
  const result = await run().catch((error: unknown) => {
    console.error(messageOf(error));
    return broken;
  });
  console.log(`${name}: ${result.passes} passed, ${result.failures} failed (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return { passes: total.passes + result.passes, failures: total.failures + result.failures, pending: total.pending + result.pending };
}

/** One start of VS Code with the extension under development and a suite of tests in its extension host. */
async function runRound(executable: VscodeExecutable, round: Round): Promise<Result> {
  const folder = await temporaryFolder('round');
  const workspace = path.join(folder, 'workspace');
  const userData = path.join(folder, 'user-data');
  await cp(sampleWorkspace, workspace, { recursive: true });
  await mkdir(path.join(userData, 'User'), { recursive: true });
  await writeFile(path.join(userData, 'User', 'settings.json'), JSON.stringify({ ...quietSettings, ...steadySettings }));
  const output = resultReader();
  await runTests({
    vscodeExecutablePath: executable.program,
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(outputs, `${round.tests}.${round.kind}.js`),
    extensionTestsEnv: { JD_WRITER_RESTRICTED: round.tests === 'restricted' ? '1' : '0' },
    launchArgs: [
      workspace,
      `--locale=${round.locale}`,
      `--user-data-dir=${userData}`,
      `--extensions-dir=${path.join(folder, 'extensions')}`,
      ...(round.kind === 'web' ? ['--extensionDevelopmentKind=web'] : []),
    ],
    stdout: output.stream,
    stderr: output.stream,
  }).catch(() => undefined); // Failed tests are in the result; where VS Code itself failed, there is none.
  return output.result() ?? broken;
}

/** The tests that drive the window as a person does, in a process of their own. */
async function runUiTests(): Promise<Result> {
  await installHost();
  const output = resultReader();
  const child = spawn(process.execPath, [path.join(outputs, 'ui.node.js')], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdout.pipe(output.stream);
  await once(child, 'close');
  return output.result() ?? broken;
}

/** Prints the lines of the tests and finds the result; what VS Code itself prints is shown on request, or when there is no result. */
function resultReader(): { stream: Writable; result: () => Result | undefined } {
  const decoder = new StringDecoder('utf8');
  const verbose = process.env['JD_WRITER_VERBOSE'] === '1';
  const hidden: string[] = [];
  let rest = '';
  let result: Result | undefined;
  const read = (line: string): void => {
    const found = readLine(line);
    if (found.result !== undefined) ({ result } = found);
    else if (found.text !== undefined || verbose) console.log(found.text ?? line);
    else if (!/^\s+(at|→) /.test(line)) hidden.push(line);
  };
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      const lines = (rest + decoder.write(chunk)).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(read);
      done();
    },
  });
  const finish = (): Result | undefined => {
    if (result === undefined) console.error([...hidden.slice(-60), rest].join('\n'));
    return result;
  };
  return { stream, result: finish };
}
