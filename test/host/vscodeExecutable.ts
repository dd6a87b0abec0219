import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { existsSync } from 'node:fs';
import { chmod, mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { installHost } from './install';
import { outputs } from './paths';

/** The VS Code that host tests run in. */
export interface VscodeExecutable {
  readonly program: string;
  readonly desktop: boolean;
  /** Which one was chosen, for people. */
  readonly choice: string;
}

/**
 * The one place that chooses the VS Code to test in: the desktop one that JD_WRITER_VSCODE names, by the path of its program
 * or by a version to download (`stable`, `1.101.0`), otherwise a VS Code server with a headless browser.
 */
export async function vscodeExecutable(): Promise<VscodeExecutable> {
  const wanted = process.env['JD_WRITER_VSCODE'];
  if (wanted === undefined || wanted === '') {
    await installHost();
    return {
      program: await writeLauncher(),
      desktop: false,
      choice: 'Host tests run in a VS Code server with a headless browser (JD_WRITER_VSCODE is not set).',
    };
  }
  const program = existsSync(wanted) ? wanted : await downloadAndUnzipVSCode(wanted);
  return { program, desktop: true, choice: `Host tests run in the desktop VS Code ${program} (JD_WRITER_VSCODE).` };
}

/** Writes the program that @vscode/test-electron starts; it must be one file, and Windows starts only its own kind of script. */
async function writeLauncher(): Promise<string> {
  const windows = process.platform === 'win32';
  const target = path.join(outputs, windows ? 'vscode-server.cmd' : 'vscode-server');
  const command = `"${process.execPath}" "${path.join(outputs, 'launcher.js')}"`;
  const temporary = `${target}.${process.pid}`;
  await mkdir(outputs, { recursive: true });
  await writeFile(temporary, windows ? `@${command} %*\r\n` : `#!/bin/sh\nexec ${command} "$@"\n`);
  await chmod(temporary, 0o755);
  await rename(temporary, target);
  return target;
}
