import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { atEnd } from './lifetime';
import { root } from './paths';

const manifestFolder = path.join(root, 'test', 'host', 'vscode-host');
const manifestFiles = ['package.json', 'package-lock.json', '.npmrc'];
const installations = path.join(root, 'test', 'host', '.vscode-host');

/** An installed host: its folder, and where the server is in it. */
export interface Installation {
  readonly folder: string;
  readonly server: string;
}

/**
 * The folder of the installed host; installs it on first use.
 *
 * The folder is named after the digest of the manifest and appears by one rename when it is complete, so that a changed
 * manifest means a new installation and two processes at once cannot disturb each other.
 */
export async function installHost(): Promise<Installation> {
  if (Number.parseInt(process.versions.node, 10) < 24) {
    throw new Error(
      `The test host needs Node 24, this is ${process.versions.node}; started through npm (npm start, npm run test:host) the project's own is used.`,
    );
  }
  const folder = path.join(installations, await digest());
  if (!existsSync(folder)) await install(folder);
  return { folder, server: path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode', 'out', 'server-main.js') };
}

async function digest(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of manifestFiles) hash.update(await readFile(path.join(manifestFolder, file)));
  return hash.digest('hex').slice(0, 12);
}

async function install(folder: string): Promise<void> {
  console.log('Installing the test host (a VS Code server and a browser, about 900 MB, only this once) …');
  await removeAbandoned();
  const temporary = path.join(installations, `installing-${process.pid}`);
  const remove = atEnd(() => rm(temporary, { recursive: true, force: true }));
  await mkdir(temporary, { recursive: true });
  for (const file of manifestFiles) await copyFile(path.join(manifestFolder, file), path.join(temporary, file));
  // Without scripts nothing is compiled: the native modules are optional, and the server starts without them.
  await npm(['ci', '--ignore-scripts'], temporary);
  // The shrinkwrap of the server is out of step with its manifest, so that npm ci would refuse.
  await npm(['install', '--omit=dev', '--ignore-scripts'], path.join(temporary, 'node_modules', 'code-server', 'lib', 'vscode'));
  if (process.platform === 'linux' && process.arch === 'x64') await unpackChromium(temporary);
  await rename(temporary, folder).catch((error: unknown) => {
    if (!existsSync(folder)) throw error;
  });
  await remove();
}

/** Removes what interrupted installations left behind; those of living processes are let alone. */
async function removeAbandoned(): Promise<void> {
  const names = await readdir(installations).catch(() => []);
  for (const name of names) {
    const owner = /^installing-(\d+)$/.exec(name)?.[1];
    if (owner !== undefined && !isAlive(Number(owner))) await rm(path.join(installations, name), { recursive: true, force: true });
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}

function npm(args: readonly string[], folder: string): Promise<void> {
  const all = [...args, '--no-audit', '--no-fund', '--loglevel=error'];
  // Within `npm run` the path of npm is known; Windows starts a bare `npm` only through a shell.
  const script = process.env['npm_execpath'];
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...all], folder);
  return run('npm', all, folder, process.platform === 'win32');
}

/**
 * The package keeps its browser compressed. It unpacks it into the folder for temporary files and, told that it is on AWS, libraries
 * and a font beside it, which stand in where the machine has none: without any font, Chromium crashes.
 */
async function unpackChromium(folder: string): Promise<void> {
  const code = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  const target = path.join(folder, 'chromium');
  await mkdir(target);
  await run(process.execPath, ['-e', code], folder, false, { TMPDIR: target, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' });
  await chmod(path.join(target, 'chromium'), 0o755); // Not only for the user who installs.
  // Its own configuration names folders of AWS.
  await writeFile(path.join(target, 'fonts', 'fonts.conf'), fontsConfiguration);
}

const fontsConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

function run(command: string, args: readonly string[], folder: string, shell = false, environment: NodeJS.ProcessEnv = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: folder,
      shell,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`«${command} ${args.join(' ')}» in ${folder} failed (${code ?? 'killed'}).`)),
    );
  });
}
