import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { screenshots } from '../paths';
import type { Locator, Page } from '../playwright';

const activeEditor = '.editor-group-container.active .editor-instance .monaco-editor';
const quickInput = '.quick-input-widget:not([style*="display: none"])';

/** So many milliseconds one search in the palette may take, and all of them together. */
const SEARCH = { once: 5000, all: 60_000 };

/** The field of the open quick pick, input box or palette; keys that are meant for it are pressed on it, wherever the focus is. */
export function questionInput(page: Page): Locator {
  return page.locator(`${quickInput} input.input`).first();
}

/** Opens the command palette, as F1 does. */
async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('F1');
  await page.waitForFunction(isPaletteInPage, { quickInput });
}

/** Types a command's title into the command palette, waits until the list offers it, and leaves the palette open. */
export function findCommand(page: Page, title: string): Promise<Locator> {
  return findInPalette(page, '>', title);
}

/** The rows of a tree view; `text` narrows them to those that contain it. */
export function treeRow(page: Page, view: string, text: string | RegExp = ''): Locator {
  return page.locator(`.monaco-list[role="tree"][aria-label="${view}"] .monaco-list-row`, { hasText: text });
}

/** Presses a key in a tree view. */
export function pressInTree(page: Page, view: string, key: string): Promise<void> {
  return page.locator(`.monaco-list[role="tree"][aria-label="${view}"]`).press(key);
}

/** Shows a view of the extension by its name, wherever in the window it stands. */
export function showView(page: Page, name: string): Promise<void> {
  return chooseInPalette(page, 'view ', name);
}

/** The rows of the list of problems that contain a text. */
export function problems(page: Page, text: string | RegExp): Locator {
  return page.locator('.markers-panel .monaco-list-row', { hasText: text });
}

/**
 * The list shows what is known when it opens and waits only a moment for extensions that are still being loaded, so that it is
 * opened again until the entry is there; also where something else closes it meanwhile.
 */
async function findInPalette(page: Page, prefix: string, text: string): Promise<Locator> {
  const search = async (): Promise<boolean> => {
    const value = prefix + text;
    await questionInput(page).fill(value, { timeout: SEARCH.once });
    const end = await page.waitForFunction(searchInPage, { quickInput, value, text }, { timeout: SEARCH.once });
    return (await end.jsonValue()).isFound;
  };
  const latest = performance.now() + SEARCH.all;
  while (performance.now() < latest) {
    await openPalette(page);
    if (await search().catch(() => false)) return page.locator(`${quickInput} .monaco-list-row:has(.highlight)`, { hasText: text }).first();
    await closeQuestions(page);
  }
  throw new Error(`The palette offers no «${text}».`);
}

/** Chooses an entry of the palette and waits until that is closed, or has made room for a question. */
async function chooseInPalette(page: Page, prefix: string, text: string): Promise<void> {
  await (await findInPalette(page, prefix, text)).click();
  await page.waitForFunction(isOverInPage, { quickInput, value: prefix + text });
}

/** Closes the open quick pick, input box or palette, as Escape does. */
export async function closeQuickInput(page: Page): Promise<void> {
  await questionInput(page).press('Escape');
  await page.locator(quickInput).waitFor({ state: 'hidden' });
}

/** Closes the dialog and the question that are open, if any. */
export async function closeQuestions(page: Page): Promise<void> {
  const dialog = page.locator('.monaco-dialog-box');
  if ((await dialog.count()) > 0) {
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
  if ((await page.locator(quickInput).count()) > 0) await closeQuickInput(page);
}

/** Runs a command by its title through the command palette. */
export function runCommand(page: Page, title: string): Promise<void> {
  return chooseInPalette(page, '>', title);
}

/** The rows of the open quick pick that contain a text. */
export function quickPickRow(page: Page, text: string | RegExp): Locator {
  return page.locator(`${quickInput} .quick-input-list .monaco-list-row`, { hasText: text });
}

/** Picks an item of the open quick pick by its label. */
export async function pick(page: Page, label: string | RegExp): Promise<void> {
  await quickPickRow(page, label).first().click();
}

/** Types into the open input box and accepts. */
export async function answer(page: Page, text: string): Promise<void> {
  await questionInput(page).fill(text);
  await questionInput(page).press('Enter');
}

/** Types into the open quick pick until an item with that text is the one that is ready to be accepted. */
export async function findItem(page: Page, text: string): Promise<void> {
  await questionInput(page).fill(text);
  await page.locator(`${quickInput} .quick-input-list .monaco-list-row.focused`, { hasText: text }).waitFor();
}

/** Types into the open quick pick and accepts the item that is found. */
export async function answerWithItem(page: Page, text: string): Promise<void> {
  await findItem(page, text);
  await questionInput(page).press('Enter');
}

/** Accepts one question after the other as it stands, until the editor shows another document than before, and its text. */
export async function acceptUntilDocument(page: Page): Promise<void> {
  const before = await page.evaluate<string>(`document.querySelector('${activeEditor}')?.getAttribute('data-uri') ?? ''`);
  let question = '';
  for (let count = 0; count <= 10; count++) {
    const next = await page.waitForFunction(nextInPage, { quickInput, activeEditor, question, before });
    ({ question } = await next.jsonValue());
    if (question === '') return;
    await questionInput(page).press('Enter');
  }
  throw new Error(`More than ten questions were asked, the last one «${question}».`);
}

/** The name of the active tab, empty where no editor is open. */
export async function activeTab(page: Page): Promise<string> {
  const tab = page.locator('.editor-group-container.active .tab.active');
  return (await tab.count()) === 0 ? '' : ((await tab.first().getAttribute('data-resource-name')) ?? '');
}

/** Opens a file of the workspace by its name, ready to be typed in. */
export async function openFile(page: Page, name: string): Promise<void> {
  await chooseInPalette(page, '', name);
  await waitForFile(page, name);
  await waitForEditor(page);
}

/** Waits until a file is open in the active editor and its text is shown, in the place of that of another one. */
export async function waitForFile(page: Page, name: string): Promise<void> {
  await page.locator(`.editor-group-container.active .tab.active[data-resource-name="${name}"]`).waitFor();
  await page
    .locator(`${activeEditor}[data-uri$="${encodeURIComponent(name)}"] .view-line`)
    .first()
    .waitFor();
}

/** Waits until keys go to the active editor. */
export async function waitForEditor(page: Page): Promise<void> {
  await page.locator(`${activeEditor}.focused`).first().waitFor();
}

/** Clicks into the active editor, so that keys go there. */
export async function focusEditor(page: Page): Promise<void> {
  await page.locator(`${activeEditor} .view-lines`).first().click();
  await waitForEditor(page);
}

/** Waits until there are so many elements; those that were there before may take a moment to go. */
export async function waitForCount(elements: Locator, count: number): Promise<void> {
  if (count > 0) await elements.nth(count - 1).waitFor({ state: 'attached' });
  await elements.nth(count).waitFor({ state: 'detached' });
}

/** The whole text of the active editor, by way of the clipboard: the page itself holds only the visible lines. Leaves the cursor at the start. */
export async function editorText(page: Page): Promise<string> {
  await focusEditor(page);
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

/**
 * Runs in the page, so it uses nothing from outside: the next question once it can be answered, an empty one once another document
 * shows text, undefined while neither is there. The rows of a list come later than its title, and change.
 */
function nextInPage(now: { quickInput: string; activeEditor: string; question: string; before: string }): { question: string } | undefined {
  const { document } = globalThis as unknown as { document: PageElement };
  const widget = document.querySelector(now.quickInput);
  if (widget === null) {
    const editor = document.querySelector(now.activeEditor);
    const hasText = [...(editor?.querySelectorAll('.view-line') ?? [])].some((line) => line.textContent.trim() !== '');
    return hasText && editor?.getAttribute('data-uri') !== now.before ? { question: '' } : undefined;
  }
  const textOf = (part: string): string => widget.querySelector(part)?.textContent ?? '';
  const input = widget.querySelector('input.input');
  if (input?.value?.startsWith('>') === true) return undefined; // The palette itself, about to close.
  const isListed = widget.querySelector('.quick-input-list')?.getAttribute('style')?.includes('display: none') !== true;
  if (isListed && textOf('.quick-input-list .monaco-list-row') === '') return undefined;
  const question = `${input?.placeholder ?? ''} | ${textOf('.quick-input-title')}`;
  return question === now.question ? undefined : { question };
}

/** Runs in the page: whether the command palette is open. */
function isPaletteInPage({ quickInput }: { quickInput: string }): boolean {
  const { document } = globalThis as unknown as { document: PageElement };
  return document.querySelector(`${quickInput} input.input`)?.value?.startsWith('>') === true;
}

/** Runs in the page: whether what was typed into the palette does not stand there any more. */
function isOverInPage({ quickInput, value }: { quickInput: string; value: string }): boolean {
  const { document } = globalThis as unknown as { document: PageElement };
  return document.querySelector(`${quickInput} input.input`)?.value !== value;
}

/**
 * Runs in the page: whether the search for an entry has found it, undefined while it lasts. What was found has its letters marked,
 * else it was in the list before; a single row without a colon says that nothing matches.
 */
function searchInPage(wanted: { quickInput: string; value: string; text: string }): { isFound: boolean } | undefined {
  const { document } = globalThis as unknown as { document: PageElement };
  if (document.querySelector(`${wanted.quickInput} input.input`)?.value !== wanted.value) return { isFound: false };
  const rows = [...document.querySelectorAll(`${wanted.quickInput} .quick-input-list .monaco-list-row`)];
  if (rows.some((row) => row.textContent.includes(wanted.text) && row.querySelector('.highlight') !== null)) return { isFound: true };
  return rows.length === 1 && rows.every((row) => !row.textContent.includes(':')) ? { isFound: false } : undefined;
}
