import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { screenshots } from '../paths';
import type { Locator, Page } from '../playwright';

const quickInput = '.quick-input-widget:not([style*="display: none"])';

/** Opens the command palette, as F1 does. */
export async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator(`${quickInput} input`).waitFor();
}

/** Types a command's title into the command palette, waits until the list offers it, and leaves the palette open. */
export function findCommand(page: Page, title: string): Promise<Locator> {
  return findInPalette(page, '>', title);
}

/** The rows of a tree view; `text` narrows them to those that contain it. */
export function treeRow(page: Page, view: string, text: string | RegExp = ''): Locator {
  return page.locator(`.monaco-list[role="tree"][aria-label="${view}"] .monaco-list-row`, { hasText: text });
}

/** Shows a view of the extension by its name, wherever in the window it stands. */
export async function showView(page: Page, name: string): Promise<void> {
  await (await findInPalette(page, 'view ', name)).click();
  await page.locator(quickInput).waitFor({ state: 'hidden' });
}

/** The rows of the list of problems that contain a text. */
export function problems(page: Page, text: string | RegExp): Locator {
  return page.locator('.markers-panel .monaco-list-row', { hasText: text });
}

/**
 * The list shows what is known when it opens and waits only a moment for extensions that are still being loaded, so that it is
 * opened again until the entry is there.
 */
async function findInPalette(page: Page, prefix: string, text: string): Promise<Locator> {
  const entry = quickPickRow(page, text).first();
  const latest = performance.now() + 20_000;
  while (performance.now() < latest) {
    await openPalette(page);
    await page
      .locator(`${quickInput} input`)
      .first()
      .fill(prefix + text);
    await page.waitForFunction(isFilteredInPage, { quickInput, text });
    if (await entry.isVisible()) return entry;
    await closeQuickInput(page);
  }
  throw new Error(`The palette offers no «${text}».`);
}

/** Closes the open quick pick, input box or palette, as Escape does. */
export async function closeQuickInput(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator(quickInput).waitFor({ state: 'hidden' });
}

/** Runs a command by its title through the command palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await (await findCommand(page, title)).click();
}

/** The rows of the open quick pick that contain a text. */
export function quickPickRow(page: Page, text: string | RegExp): Locator {
  return page.locator(`${quickInput} .quick-input-list .monaco-list-row`, { hasText: text });
}

/** Picks an item of the open quick pick by its label. */
export async function pick(page: Page, label: string | RegExp): Promise<void> {
  await quickPickRow(page, label).first().click();
}

/** Types into the open quick pick or input box and accepts. */
export async function answer(page: Page, text: string): Promise<void> {
  await page.locator(`${quickInput} input`).first().fill(text);
  await page.keyboard.press('Enter');
}

/**
 * Accepts one question after the other as it stands, until the editor shows another document than before, and its text.
 *
 * @param asked - is told of each question before it is answered
 */
export async function acceptUntilDocument(
  page: Page,
  asked: (question: string) => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  const before = await activeTab(page);
  let question = '';
  for (let count = 0; count <= 10; count++) {
    const next = await page.waitForFunction(nextInPage, { quickInput, question, tab: before });
    ({ question } = await next.jsonValue());
    if (question === '') {
      await page.locator('.editor-group-container.active .view-line', { hasText: /\S/ }).first().waitFor();
      return;
    }
    await asked(question);
    await page.keyboard.press('Enter');
  }
  throw new Error(`More than ten questions were asked, the last one «${question}».`);
}

/** The name of the active tab, empty where no editor is open. */
export async function activeTab(page: Page): Promise<string> {
  const tab = page.locator('.editor-group-container.active .tab.active');
  return (await tab.count()) === 0 ? '' : ((await tab.first().getAttribute('data-resource-name')) ?? '');
}

/** Opens a file of the workspace by its name. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+P');
  await page.locator(`${quickInput} input`).first().fill(name);
  await quickPickRow(page, path.basename(name)).first().click();
  await waitForFile(page, path.basename(name));
}

/** Waits until a file is open in the active editor and its text is shown. */
export async function waitForFile(page: Page, name: string): Promise<void> {
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await page.locator('.editor-instance .monaco-editor .view-line').first().waitFor();
}

/** The whole text of the active editor, by way of the clipboard: the page itself holds only the visible lines. Leaves the cursor at the start. */
export async function editorText(page: Page): Promise<string> {
  await page.locator('.editor-group-container.active .monaco-editor .view-lines').first().click();
  await page.evaluate("navigator.clipboard.writeText('')");
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+C');
  await page.waitForFunction("navigator.clipboard.readText().then((text) => text !== '')");
  await page.keyboard.press('ArrowLeft');
  return page.evaluate<string>('navigator.clipboard.readText()');
}

/** Saves a picture of the window as `out/screenshots/NAME.png` and returns its path. */
export async function screenshot(page: Page, name: string): Promise<string> {
  const target = path.join(screenshots, `${name}.png`);
  await mkdir(screenshots, { recursive: true });
  await page.screenshot({ path: target });
  return target;
}

/** The part of the page's own elements that is used here; the project knows no types of the browser. */
interface PageElement {
  readonly textContent: string;
  readonly placeholder?: string;
  readonly value?: string;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  getAttribute(name: string): string | null;
}

/** Runs in the page, so it uses nothing from outside: the next question, empty once another document is open, undefined while neither is there. */
function nextInPage(before: { quickInput: string; question: string; tab: string }): { question: string } | undefined {
  const { document } = globalThis as unknown as { document: PageElement };
  const widget = document.querySelector(before.quickInput);
  if (widget === null) {
    const tab = document.querySelector('.editor-group-container.active .tab.active')?.getAttribute('data-resource-name') ?? '';
    return tab === before.tab ? undefined : { question: '' };
  }
  const texts = ['.quick-input-title', '.quick-input-message', '.quick-input-list .monaco-list-row'].map(
    (part) => widget.querySelector(part)?.textContent ?? '',
  );
  const input = widget.querySelector('input.input');
  if (input?.value?.startsWith('>') === true) return undefined; // The palette itself, about to close.
  const question = [input?.placeholder ?? '', ...texts].filter((text) => text !== '').join(' | ');
  return question === '' || question === before.question ? undefined : { question };
}

/** Runs in the page: whether the list shows the wanted command or a single row, which says that nothing matches. */
function isFilteredInPage(wanted: { quickInput: string; text: string }): boolean {
  const { document } = globalThis as unknown as { document: PageElement };
  const rows = [...document.querySelectorAll(`${wanted.quickInput} .quick-input-list .monaco-list-row`)].map((row) => row.textContent);
  return rows.some((row) => row.includes(wanted.text)) || (rows.length === 1 && rows.every((row) => !row.includes(':')));
}
