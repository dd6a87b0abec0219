import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Another linter, ready to check texts. */
export interface Peer {
  readonly name: string;
  readonly check: (text: string) => unknown;
  readonly isAsync: boolean;
}

const FOLDER = path.resolve('test', 'bench', 'peers');
const INSTALL = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'] as const;

/** Installs the peers into a folder of their own where that has not been done, or since then others have been chosen. */
export function installPeers(): void {
  const installed = changedAt(path.join(FOLDER, 'node_modules', '.package-lock.json'));
  if (installed > changedAt(path.join(FOLDER, 'package-lock.json'))) return;
  console.log('Installing the peers (once; --no-peers leaves them out) …');
  const { status } = spawnSync('npm', INSTALL, {
    cwd: FOLDER,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The peers could not be installed: npm run bench -- --no-peers goes without.');
}

/** When a file was last written, in milliseconds; 0 where there is none. */
const changedAt = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Every peer, each as its documentation says to call it from a program. */
export async function loadPeers(): Promise<Peer[]> {
  return Promise.all([markdownlint(), writeGood(), zhlint(), textlint(), alex()]);
}

const requireFromPeers = createRequire(path.join(FOLDER, 'package.json'));

/** A package of the peers by what it exports, whatever kind of module it is. */
async function load<T>(name: string): Promise<T> {
  return (await import(pathToFileURL(requireFromPeers.resolve(name)).href)) as T;
}

/** The default export of such a package; Node wraps that of a CommonJS module once more. */
async function loadDefault<T>(name: string): Promise<T> {
  const module = await load<{ readonly default: T & { readonly default?: T } }>(name);
  return module.default.default ?? module.default;
}

/** All its default rules. */
async function markdownlint(): Promise<Peer> {
  const { lint } = await load<{ lint: (options: object) => unknown }>('markdownlint/sync');
  return { name: 'markdownlint', check: (text) => lint({ strings: { text } }), isAsync: false };
}

/** All its checks. */
async function writeGood(): Promise<Peer> {
  const check = await loadDefault<(text: string) => unknown>('write-good');
  return { name: 'write-good', check, isAsync: false };
}

/** Its default preset. */
async function zhlint(): Promise<Peer> {
  const { run } = await load<{ run: (text: string, options: object) => unknown }>('zhlint');
  return { name: 'zhlint', check: (text) => run(text, { rules: { preset: 'default' } }), isAsync: false };
}

/** Two small rules: what it takes is the kernel's, and more rules only add to it. */
async function textlint(): Promise<Peer> {
  interface Kernel {
    lintText: (text: string, options: object) => Promise<unknown>;
  }
  const { TextlintKernel } = await load<{ TextlintKernel: new () => Kernel }>('@textlint/kernel');
  const plugins = [{ pluginId: 'markdown', plugin: await loadDefault<object>('@textlint/textlint-plugin-markdown') }];
  const rules = [
    { ruleId: 'max-comma', rule: await loadDefault<object>('textlint-rule-max-comma') },
    { ruleId: 'no-todo', rule: await loadDefault<object>('textlint-rule-no-todo') },
  ];
  const kernel = new TextlintKernel();
  return { name: 'textlint, 2 rules', check: (text) => kernel.lintText(text, { ext: '.md', plugins, rules }), isAsync: true };
}

/** Its Markdown entry. */
async function alex(): Promise<Peer> {
  const { markdown } = await load<{ markdown: (text: string) => unknown }>('alex');
  return { name: 'alex', check: (text) => markdown(text), isAsync: false };
}
