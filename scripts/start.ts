import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runToEnd, temporaryFolder } from '../test/host/lifetime';
import { root, sampleWorkspace } from '../test/host/paths';
import { extensionId, startServer } from '../test/host/server';
import { acceptUntilDocument, editorText, findCommand, screenshot, showView, treeRow, waitForFile } from '../test/host/ui/driver';
import { openWindow } from '../test/host/ui/window';
import { workbenchAddress } from '../test/host/workbench';

const assembleTitle = 'JD: Assemble Job Description';
const sampleDocument = path.join('en', 'operations-specialist.jd.md');

// npm start: the extension on a copy of the sample workspace, in the desktop VS Code where there is one, otherwise in a
// browser; with --once the main job without a person, which shows within a minute that everything works on this machine.
void runToEnd(async () => {
  const { values } = parseArgs({ options: { once: { type: 'boolean', default: false }, browser: { type: 'boolean', default: false } } });
  if (values.once) return assembleOnce();
  const code = values.browser ? undefined : desktopProgram();
  return code === undefined ? serveInBrowser() : openDesktop(code);
});

/** Assembles a JD through the command palette, prints it, and saves pictures of the way there. */
async function assembleOnce(): Promise<number> {
  const { page } = await openWindow({ extension: 'development', file: sampleDocument, size: { width: 1440, height: 900 } });
  await waitForFile(page, path.basename(sampleDocument));
  const view = await viewName();
  if (view !== undefined) {
    await showView(page, view);
    await treeRow(page, view).first().waitFor();
  }
  const pictures = [await screenshot(page, 'tree')];
  const command = await findCommand(page, assembleTitle);
  pictures.push(await screenshot(page, 'palette'));
  await command.click();
  await acceptUntilDocument(page);
  const text = await editorText(page);
  pictures.push(await screenshot(page, 'document'));
  console.log(text);
  for (const picture of pictures) console.error(`Screenshot: ${path.relative(root, picture)}`);
  return 0;
}

/** The English name of the first view that the extension contributes. */
async function viewName(): Promise<string | undefined> {
  const manifest = await readJson<{ contributes?: { views?: Record<string, { name: string }[]> } }>('package.json');
  const name = Object.values(manifest.contributes?.views ?? {})[0]?.[0]?.name;
  const key = /^%(.+)%$/.exec(name ?? '')?.[1];
  return key === undefined ? name : (await readJson<Record<string, string>>('package.nls.json'))[key];
}

async function readJson<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(path.join(root, file), 'utf8')) as T;
}

/** Opens the desktop VS Code and leaves it open; the copied workspace stays, since its window outlives this program. */
async function openDesktop(code: string): Promise<number> {
  const workspace = await copySample(await mkdtemp(path.join(tmpdir(), 'jd-writer-sample-')));
  console.log(`Opening VS Code (${code}) with the extension on ${workspace}.`);
  const child = spawn(code, ['--new-window', `--extensionDevelopmentPath=${root}`, workspace], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (exitCode) => resolve(exitCode ?? 1));
  });
}

/** Serves VS Code with the extension to a browser until Ctrl+C. */
async function serveInBrowser(): Promise<number> {
  const workspace = await copySample(await temporaryFolder('sample'));
  const server = await startServer({ extensionId: await extensionId(root) });
  console.log('No desktop VS Code («code») is on the path, so that VS Code runs in the browser. Open this address; Ctrl+C ends it.\n');
  console.log(workbenchAddress(server, { workspace, developmentPath: root, file: path.join(workspace, sampleDocument) }));
  await server.ended;
  throw new Error('The VS Code server ended.');
}

async function copySample(folder: string): Promise<string> {
  const workspace = path.join(folder, 'workspace');
  await cp(sampleWorkspace, workspace, { recursive: true });
  return workspace;
}

/** The program of the desktop VS Code, if it is on the path. */
function desktopProgram(): string | undefined {
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find((program) => existsSync(program));
}
