import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { installHost } from './install';
import { atEnd, temporaryFolder, within } from './lifetime';

/** So many seconds the server may take to start, or to install an extension, on a machine however slow. */
const START_LIMIT = 180;

export interface ServerOptions {
  /** Where the extension under development runs: with Node (default) or, by its "browser" entry, in a web worker. */
  readonly kind?: 'node' | 'web';
  /** The extension that `kind` speaks of, as `publisher.name`. */
  readonly extensionId?: string;
  /** Leaves Workspace Trust on, so that the workspace opens in Restricted Mode. */
  readonly restricted?: boolean;
  /** An installation package to install before the start. */
  readonly vsix?: string;
  /** User settings beside the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

export interface Server {
  readonly port: number;
  /** The folder of the installed host, in which Playwright is too. */
  readonly hostFolder: string;
  readonly stop: () => Promise<void>;
  /** Settled when the server has ended, for whatever reason. */
  readonly ended: Promise<unknown>;
}

/** Settings that keep the window free of what no test is about. */
export const quietSettings: Readonly<Record<string, unknown>> = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
  'window.autoDetectColorScheme': false,
};

/**
 * Settings for tests: a question stays open when the focus goes elsewhere, which on a slow machine may come late, from an editor
 * that opens or a dialog that closes; and what closes is gone at once.
 */
export const steadySettings: Readonly<Record<string, unknown>> = {
  'workbench.quickOpen.closeOnFocusLost': false,
  'workbench.reduceMotion': 'on',
};

/** Starts a VS Code server on a free port with empty data folders of its own; it ends with the program at the latest. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const { folder, server } = await installHost();
  const data = await temporaryFolder('server');
  const extensions = path.join(data, 'extensions');
  const extensionKind =
    options.extensionId === undefined
      ? {}
      : { 'remote.extensionKind': { [options.extensionId]: [options.kind === 'web' ? 'web' : 'workspace'] } };
  const settings = JSON.stringify({ ...quietSettings, ...extensionKind, ...options.settings });
  for (const scope of ['User', 'Machine']) {
    await mkdir(path.join(data, 'data', scope), { recursive: true });
    await writeFile(path.join(data, 'data', scope, 'settings.json'), settings);
  }
  const folders = ['--server-data-dir', data, '--extensions-dir', extensions, '--accept-server-license-terms', '--disable-telemetry'];
  if (options.vsix !== undefined) await installExtension(server, options.vsix, folders);
  const trust = options.restricted === true ? [] : ['--disable-workspace-trust'];
  const child = startNode([
    server,
    '--host',
    '127.0.0.1',
    '--port',
    '0',
    '--without-connection-token',
    '--enable-smoke-test-driver',
    ...folders,
    ...trust,
  ]);
  const stop = atEnd(() => end(child));
  const port = await within(START_LIMIT, 'The start of the VS Code server', boundPort(child));
  return { port, hostFolder: folder, stop, ended: once(child, 'exit') };
}

/** The id of the extension in a folder, as `publisher.name`. */
export async function extensionId(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as { publisher: string; name: string };
  return `${manifest.publisher}.${manifest.name}`;
}

async function installExtension(server: string, vsix: string, folders: readonly string[]): Promise<void> {
  const child = startNode([server, '--install-extension', vsix, '--force', ...folders]);
  const stop = atEnd(() => end(child));
  const output = outputOf(child);
  const code = await within(START_LIMIT, `The installation of ${vsix}`, exitCode(child));
  await stop();
  if (code !== 0) throw new Error(`${vsix} could not be installed:\n${output().slice(-2000)}`);
}

function startNode(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, args, {
    env: serverEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
}

/** The server must not take itself for a child of another VS Code, in whose terminal the tests may run. */
function serverEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|CODE_SERVER_|NODE_OPTIONS$)/.test(name)));
}

function boundPort(child: ChildProcess): Promise<number> {
  const output = outputOf(child);
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      const port = /Server bound to 127\.0\.0\.1:(\d+)/.exec(output())?.[1];
      if (port !== undefined) resolve(Number(port));
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`The VS Code server ended at once:\n${output().slice(-2000)}`)));
  });
}

/** Collects what a process prints; reading also keeps it from waiting for a reader. */
function outputOf(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (part: string) => (text += part));
  return () => text;
}

function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Ends a process with its children: an extension host would wait hours for its window to come back. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, 'exit');
    signalGroup(child, 'SIGTERM');
    const force = setTimeout(() => signalGroup(child, 'SIGKILL'), 3000);
    await ended;
    clearTimeout(force);
  }
  signalGroup(child, 'SIGKILL');
}

/** Every process here is started as the head of a group of its own; Windows knows trees of processes instead. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The whole group has ended.
  }
}
