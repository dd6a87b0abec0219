import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { temporaryFolder } from '../lifetime';
import { root, sampleWorkspace, vsix } from '../paths';
import type { Page } from '../playwright';
import { extensionId, startServer, steadySettings } from '../server';
import { openWorkbench, type Language } from '../workbench';

export interface WindowOptions {
  readonly language?: Language;
  /** The extension from its folder (`development`), or the packaged one, installed (default). */
  readonly extension?: 'installed' | 'development';
  readonly kind?: 'node' | 'web';
  readonly restricted?: boolean;
  /** Files, by their paths, that the workspace has beside those of the sample. */
  readonly files?: Readonly<Record<string, string>>;
  /** Folders of the sample workspace to open in its stead, as a workspace of several. */
  readonly folders?: readonly string[];
  /** A file of the sample workspace that is open from the start. */
  readonly file?: string;
  /** User settings beside those that keep the window steady. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly size?: { readonly width: number; readonly height: number };
}

export interface Window {
  readonly page: Page;
  /** The window's copy of the sample workspace. */
  readonly workspace: string;
  readonly close: () => Promise<void>;
}

const open = new Set<Window>();

/** The windows that are open now. */
export function openWindows(): readonly Window[] {
  return [...open];
}

/** Opens a window of a real VS Code on a copy of the sample workspace, with a server of its own. */
export async function openWindow(options: WindowOptions = {}): Promise<Window> {
  const workspace = path.join(await temporaryFolder('window'), 'workspace');
  await cp(sampleWorkspace, workspace, { recursive: true });
  const { extension = 'installed', kind = 'node', restricted = false, settings = {}, files = {}, folders } = options;
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(workspace, name)), { recursive: true });
    await writeFile(path.join(workspace, name), text);
  }
  const installed = extension === 'installed' ? { vsix } : {};
  const server = await startServer({
    extensionId: await extensionId(root),
    kind,
    restricted,
    settings: { ...steadySettings, ...settings },
    ...installed,
  });
  const workbench = await openWorkbench(server, {
    workspace: folders === undefined ? workspace : await workspaceOf(workspace, folders),
    developmentPath: extension === 'development' ? root : undefined,
    language: options.language ?? 'en',
    ...(options.file === undefined ? {} : { file: path.join(workspace, options.file) }),
    ...(options.size === undefined ? {} : { size: options.size }),
  });
  const close = async (): Promise<void> => {
    open.delete(window);
    await workbench.close();
    await server.stop();
  };
  const window = { page: workbench.page, workspace, close };
  open.add(window);
  return window;
}

/** Writes a workspace file with these folders. */
async function workspaceOf(workspace: string, folders: readonly string[]): Promise<string> {
  const file = path.join(workspace, 'several.code-workspace');
  await writeFile(file, JSON.stringify({ folders: folders.map((name) => ({ path: name })) }));
  return file;
}
