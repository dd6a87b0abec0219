import assert from 'node:assert/strict';
import path from 'node:path';
import type { Locator } from '../playwright';
import {
  activeTab,
  answer,
  answerWithItem,
  closeQuestions,
  closeQuickInput,
  editorText,
  focusEditor,
  openFile,
  pick,
  pressInTree,
  questionInput,
  quickPickRow,
  runCommand,
  showView,
  treeRow,
  waitForEditor,
  waitForFile,
} from './driver';
import { openWindow, type Window } from './window';

const FILE = path.join('en', 'operations-specialist.jd.md');
const VIEW = 'Duties';
const BEGUN = '---\njd: 1\n---\n';

suite('the view of duties', () => {
  let window: Window | undefined;

  suiteSetup(async () => {
    const long = `# Clerk\n${`\n- Keep the files in order${', and the lists'.repeat(70)}`.repeat(1900)}`;
    window = await openWindow({ file: FILE, files: { 'long.jd.md': long, 'begun.jd.md': BEGUN } });
    await waitForFile(window.page, path.basename(FILE));
    await showView(window.page, VIEW);
  });

  suiteTeardown(() => window?.close());

  /** A test that failed shall not take the next ones with it. */
  setup(async () => {
    assert.ok(window);
    await closeQuestions(window.page);
    if ((await activeTab(window.page)) !== path.basename(FILE)) await openFile(window.page, path.basename(FILE));
  });

  test('says first of a core category that it is missing', async () => {
    assert.ok(window);
    await treeRow(window.page, VIEW, /Missing: Project management$/).waitFor();
  });

  test('has menus without «…» for what asks nothing', async () => {
    assert.ok(window);
    const { page } = window;
    await treeRow(page, VIEW, 'Project management').click({ button: 'right' });
    const entries = page.locator('.context-view .monaco-menu .action-label');
    await entries.first().waitFor();
    assert.deepEqual(
      (await entries.allInnerTexts()).filter((text) => text !== ''),
      ['Insert Its Usual Duties', 'Check or Uncheck Its Usual Duties', 'Copy All Its Duties'],
    );
    await page.keyboard.press('Escape');
    await entries.first().waitFor({ state: 'detached' });
  });

  test('offers to treat other Markdown as a job description', async () => {
    assert.ok(window);
    const { page } = window;
    await openFile(page, 'README.md');
    await page.getByText('Is the open file a job description?').waitFor();
    await openFile(page, path.basename(FILE));
    await treeRow(page, VIEW, 'Project management').waitFor();
  });

  test('says of a text that is too long why nothing is shown, and so does the status', async () => {
    assert.ok(window);
    const { page } = window;
    await openFile(page, 'long.jd.md');
    await page.getByText('The open file is too long to be read as a job description').waitFor();
    await page.locator('#status\\.languageStatus').first().hover();
    await page.getByText('Too long to be read').first().waitFor();
    await openFile(page, path.basename(FILE));
    await treeRow(page, VIEW, 'Project management').waitFor();
  });

  test('offers it for plain text that was pasted, too, and opens the clipboard as one', async () => {
    assert.ok(window);
    const { page } = window;
    await runCommand(page, 'Create: New File...');
    await pick(page, 'Text File');
    await waitForFile(page, 'Untitled-1');
    await waitForEditor(page);
    await page.keyboard.insertText('Shop Assistant');
    await page.getByText('Treat it as one').click();
    await treeRow(page, VIEW, 'Customer relations').waitFor();
    await page.getByText('Role not recognized').waitFor();
    await openFile(page, path.basename(FILE));
  });

  test('lets the writer say which role the document is, or only look at another one', async () => {
    assert.ok(window);
    const { page } = window;
    await runCommand(page, 'JD: Select Role');
    await pick(page, 'Data Operations Specialist');
    await pick(page, 'Only show its duties');
    await page.getByText('Data Operations Specialist (not the document’s role)').waitFor();
    await runCommand(page, 'JD: Select Role');
    await pick(page, 'Data Operations Specialist');
    await pick(page, 'Make it the role of operations-specialist.jd.md');
    await page.getByText('Data Operations Specialist · Mid-level').waitFor();
    assert.match(await editorText(page), /^role: data-operations-specialist$/m);
    await page.keyboard.press('ControlOrMeta+Z');
    await treeRow(page, VIEW, /Missing: Project management$/).waitFor();
  });

  test('lets the writer say which level the document has, or only look at the wording of another one', async () => {
    assert.ok(window);
    const { page } = window;
    const chooseSenior = async (): Promise<void> => {
      await runCommand(page, 'JD: Select Level');
      await answerWithItem(page, 'Senior');
    };
    await chooseSenior();
    await pick(page, 'Only show duties worded for it');
    await page.getByText('Operations Specialist · Senior (not the document’s level)').waitFor();
    await chooseSenior();
    await pick(page, 'Make it the level of operations-specialist.jd.md');
    await page.getByText('Operations Specialist · Senior', { exact: true }).waitFor();
    assert.match(await editorText(page), /^level: senior$/m);
    await page.keyboard.press('ControlOrMeta+Z');
    await page.getByText('Operations Specialist · Mid-level', { exact: true }).waitFor();
  });

  test('says in an entry’s hover what its row has no room for', async () => {
    assert.ok(window);
    const { page } = window;
    await treeRow(page, VIEW, 'Project management').hover();
    await page.getByText('For Operations Specialist: core, missing in the document').waitFor();
    await page.getByRole('treeitem', { name: /^Daily operations, core, 1 duty in the document, \d+ duties to choose from/ }).waitFor();
  });

  test('keeps the rows where they are when what was missing is inserted', async () => {
    assert.ok(window);
    const { page } = window;
    const row = treeRow(page, VIEW, 'Project management');
    await row.hover();
    await row.locator('.action-label[aria-label="Insert Its Usual Duties"]').click();
    await treeRow(page, VIEW, /Project management\s*3$/).waitFor();
    assert.match((await treeRow(page, VIEW).first().innerText()).replace(/\s+/g, ' '), /Project management/);
    await focusEditor(page);
    await page.keyboard.press('ControlOrMeta+Z');
    await treeRow(page, VIEW, /Missing: Project management$/).waitFor();
  });

  test('inserts by Enter the duty that the keys have come to, and none by a click', async () => {
    assert.ok(window);
    const { page } = window;
    const before = await editorText(page);
    const category = treeRow(page, VIEW, 'Project management').first();
    const duties = page.locator(`.monaco-list[role="tree"][aria-label="${VIEW}"] .monaco-list-row[aria-level="2"]`);
    await category.click();
    await pressInTree(page, VIEW, 'ArrowRight');
    await duties.nth(1).click();
    await pressInTree(page, VIEW, 'ArrowUp');
    await pressInTree(page, VIEW, 'Enter');
    await treeRow(page, VIEW, /Project management\s*1$/).waitFor();
    const inserted = (await editorText(page)).split('\n').filter((line) => !before.split('\n').includes(line));
    assert.deepEqual(inserted, [`- ${(await duties.first().innerText()).trim()}`]);
    await page.keyboard.press('ControlOrMeta+Z');
    await treeRow(page, VIEW, /Missing: Project management$/).waitFor();
    await category.click();
    await pressInTree(page, VIEW, 'ArrowLeft');
  });

  test('checks by Space the duty that the keys have come to, and clears it again; its box is named after it', async () => {
    assert.ok(window);
    const { page } = window;
    const category = treeRow(page, VIEW, 'Project management').first();
    const boxes = page.locator(`.monaco-list[role="tree"][aria-label="${VIEW}"] .monaco-list-row[aria-level="2"] [role="checkbox"]`);
    await category.click();
    await pressInTree(page, VIEW, 'ArrowRight');
    await boxes.first().waitFor();
    await pressInTree(page, VIEW, 'ArrowDown');
    await pressInTree(page, VIEW, 'Space');
    await page.locator(`.monaco-list-row.focused[aria-level="2"] [role="checkbox"][aria-checked="true"]`).waitFor();
    await category.locator('[role="checkbox"][aria-checked="true"]').waitFor();
    const text = (await page.locator('.monaco-list-row.focused[aria-level="2"]').innerText()).trim();
    assert.equal(await boxes.first().getAttribute('aria-label'), `Use in a new job description: ${text}`);
    await pressInTree(page, VIEW, 'Space');
    await category.locator('[role="checkbox"][aria-checked="false"]').waitFor();
    await category.click();
    await pressInTree(page, VIEW, 'ArrowLeft');
    await boxes.first().waitFor({ state: 'detached' });
  });

  test('has one button at a time that assembles: from what is checked, once something is', async () => {
    assert.ok(window);
    const { page } = window;
    const button = (name: string): Locator => page.locator(`.sidebar .composite.title .action-label[aria-label="${name}"]`);
    const box = treeRow(page, VIEW, 'Project management').first().locator('[role="checkbox"]');
    await button('Assemble Job Description').waitFor();
    await button('Assemble from Checked Duties').waitFor({ state: 'detached' });
    await box.click();
    await button('Assemble from Checked Duties').waitFor();
    await button('Assemble Job Description').waitFor({ state: 'detached' });
    await box.click();
    await button('Assemble Job Description').waitFor();
    await button('Assemble from Checked Duties').waitFor({ state: 'detached' });
  });

  test('keeps what is checked until a job description was made of it', async () => {
    assert.ok(window);
    const { page } = window;
    const boxes = page.locator(`.monaco-list[role="tree"][aria-label="${VIEW}"] [role="checkbox"][aria-checked="true"]`);
    const answerWith = async (button: string): Promise<void> => {
      await runCommand(page, 'JD: Assemble from Checked Duties');
      await page.locator('.quick-input-title', { hasText: 'into begun.jd.md' }).waitFor();
      await questionInput(page).press('Enter');
      await page.locator('.monaco-dialog-box', { hasText: 'Fill begun.jd.md with the new job description?' }).waitFor();
      await page.locator('.monaco-dialog-box .monaco-button', { hasText: button }).click();
      await page.locator('.monaco-dialog-box').waitFor({ state: 'detached' });
    };
    await openFile(page, 'begun.jd.md');
    // Until the view has followed, its rows move.
    await page.getByText('Role not recognized').waitFor();
    await treeRow(page, VIEW, 'Daily operations').first().locator('[role="checkbox"]').click();
    await boxes.first().waitFor();
    await answerWith('Cancel');
    assert.equal(await editorText(page), BEGUN);
    await boxes.first().waitFor();
    await answerWith('Replace');
    await boxes.first().waitFor({ state: 'detached' });
    assert.match(await editorText(page), /^## Responsibilities$/m);
    await page.keyboard.press('ControlOrMeta+Z');
    await page.locator('.tab.active:not(.dirty)').waitFor();
    await openFile(page, path.basename(FILE));
  });

  test('checks a category, and clears it again, from its menu, which keys open', async () => {
    assert.ok(window);
    const { page } = window;
    const category = treeRow(page, VIEW, 'Project management').first();
    const choose = async (): Promise<void> => {
      await pressInTree(page, VIEW, 'Shift+F10');
      const entry = page.locator('.monaco-menu .action-item', { hasText: 'Check or Uncheck Its Usual Duties' });
      await page.locator('.monaco-menu :focus').first().waitFor();
      for (let n = 0; n < 10 && (await entry.locator('xpath=self::*[contains(@class, "focused")]').count()) === 0; n++)
        await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await entry.waitFor({ state: 'detached' });
    };
    // Until the view has followed the document, its rows move.
    await treeRow(page, VIEW, /Missing: Project management$/).waitFor();
    await category.click();
    await pressInTree(page, VIEW, 'ArrowLeft');
    await choose();
    await category.locator('[role="checkbox"][aria-checked="true"]').waitFor();
    await choose();
    await category.locator('[role="checkbox"][aria-checked="false"]').waitFor();
  });

  test('does not call missing what the role may do without', async () => {
    assert.ok(window);
    const name = /^User management, optional, not in the document, \d+ duties to choose from$/;
    await window.page.getByRole('treeitem', { name }).waitFor();
  });

  test('is beside a status that says of what it counts', async () => {
    assert.ok(window);
    const { page } = window;
    await page.locator('#status\\.languageStatus').first().hover();
    await page.getByText('Duties: 3/5 core, 4/8 in all').first().waitFor();
  });

  test('says where no duty matches a filter, though a job description is open', async () => {
    assert.ok(window);
    const { page } = window;
    await runCommand(page, 'JD: Filter Duties');
    await answer(page, 'qqqzz');
    await page.getByText('No duty matches the filter.').waitFor();
    await treeRow(page, VIEW).first().waitFor({ state: 'detached' });
    await page.locator('.welcome-view .monaco-button', { hasText: 'Clear Filter' }).click();
    await treeRow(page, VIEW, /Missing: Project management$/).waitFor();
  });

  test('says where no duty matches, and that cannot be chosen', async () => {
    assert.ok(window);
    const { page } = window;
    await runCommand(page, 'JD: Insert Duty');
    await questionInput(page).fill('qqqzz');
    await pick(page, 'No duty matches');
    await quickPickRow(page, 'No duty matches').waitFor();
    await closeQuickInput(page);
  });
});
