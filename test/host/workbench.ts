import { findChromium } from './chromium';
import { atEnd } from './lifetime';
import { playwrightOf, type Page } from './playwright';
import type { Server } from './server';

/** So many milliseconds a step may take before it counts as failed: a slow machine is no failure. */
const PATIENCE = 30_000;

export type Language = 'en' | 'zh-cn';

export interface WorkbenchOptions {
  /** The folder that the window opens, or the `.code-workspace` file. */
  readonly workspace: string;
  /** A file that is open from the start. */
  readonly file?: string;
  /** The extension under development, loaded from its folder. */
  readonly developmentPath?: string | undefined;
  /** A file that exports `run()`, called within the extension host. */
  readonly testsPath?: string;
  /** The language of the interface. */
  readonly language?: Language;
  readonly size?: { readonly width: number; readonly height: number };
}

export interface Workbench {
  readonly page: Page;
  /** The number that the run of `testsPath` ended with; rejected when the page breaks. */
  readonly exit: Promise<number>;
  readonly close: () => Promise<void>;
}

/** Takes what VS Code and the tests in the window print. */
export type Log = (text: string) => void;

/** The address of a window on a server, for a browser. */
export function workbenchAddress(server: Server, options: WorkbenchOptions): string {
  const authority = `127.0.0.1:${server.port}`;
  const remote = (file: string): string => `vscode-remote://${authority}${toPath(file)}`;
  const payload = [
    ['skipWelcome', 'true'],
    ...(options.file === undefined ? [] : [['openFile', remote(options.file)]]),
    ...(options.developmentPath === undefined ? [] : [['extensionDevelopmentPath', remote(options.developmentPath)]]),
    ...(options.testsPath === undefined ? [] : [['extensionTestsPath', remote(options.testsPath)]]),
  ];
  const opened = options.workspace.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const query = new URLSearchParams({ [opened]: toPath(options.workspace), payload: JSON.stringify(payload) });
  return `http://${authority}/?${query.toString()}`;
}

/** Opens a window of the server in a headless browser; it closes with the program at the latest. */
export async function openWorkbench(server: Server, options: WorkbenchOptions, log: Log = () => undefined): Promise<Workbench> {
  const chromium = findChromium(server.hostFolder);
  const browser = await playwrightOf(server.hostFolder).chromium.launch({
    executablePath: chromium.program,
    env: { ...process.env, ...chromium.environment },
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    // The program itself ends the browser, see lifetime.ts.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const close = atEnd(() => browser.close());
  const page = await browser.newPage({
    viewport: options.size ?? { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
    locale: options.language === 'zh-cn' ? 'zh-CN' : 'en-US',
  });
  page.setDefaultTimeout(PATIENCE);
  const exit = new Promise<number>((resolve, reject) => {
    void page.exposeFunction('codeAutomationExit', (code: number) => resolve(code));
    page.on('crash', () => reject(new Error('The page of the workbench crashed.')));
  });
  exit.catch(() => undefined);
  await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => log(args.map(String).join(' ')));
  if (options.language === 'zh-cn') await page.addInitScript({ content: "globalThis._VSCODE_NLS_LANGUAGE = 'zh-cn'" });
  await page.goto(workbenchAddress(server, options), { timeout: 60_000 });
  await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
  return { page, exit, close };
}

/** A file's path as it stands in an address, also on Windows. */
function toPath(file: string): string {
  const slashed = file.replaceAll('\\', '/');
  return slashed.startsWith('/') ? slashed : `/${slashed}`;
}
