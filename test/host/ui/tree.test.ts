import assert from 'node:assert/strict';
import path from 'node:path';
import { openFile, pick, quickPickRow, runCommand, showView, treeRow, waitForFile } from './driver';
import { openWindow, type Window } from './window';

const FILE = path.join('en', 'operations-specialist.jd.md');
const VIEW = 'Duties';

suite('the view of duties', () => {
  let window: Window | undefined;

  suiteSetup(async () => {
    window = await openWindow({ file: FILE });
    await waitForFile(window.page, path.basename(FILE));
    await showView(window.page, VIEW);
  });

  suiteTeardown(() => window?.close());

  test('says first of a core category that it is missing', async () => {
    assert.ok(window);
    await treeRow(window.page, VIEW, /Project management\s*missing · core/).waitFor();
  });

  test('has menus without «…» for what asks nothing', async () => {
    assert.ok(window);
    const { page } = window;
    await treeRow(page, VIEW, 'Project management').click({ button: 'right' });
    const entries = page.locator('.context-view .monaco-menu .action-label');
    await entries.first().waitFor();
    assert.deepEqual(
      (await entries.allInnerTexts()).filter((text) => text !== ''),
      ['Insert Its Usual Duties', 'Copy All Its Duties'],
    );
    await page.keyboard.press('Escape');
  });

  test('offers to treat other Markdown as a job description', async () => {
    assert.ok(window);
    const { page } = window;
    await openFile(page, 'README.md');
    await page.getByText('Is the open Markdown file a job description?').waitFor();
    await openFile(page, path.basename(FILE));
    await treeRow(page, VIEW, 'Project management').waitFor();
  });

  test('is beside a status that says of what it counts', async () => {
    assert.ok(window);
    const { page } = window;
    await page.locator('#status\\.languageStatus').first().hover();
    await page.getByText('Duties: 3/5 core, 4/8 in all').first().waitFor();
  });

  test('says where no duty matches, and that cannot be chosen', async () => {
    assert.ok(window);
    const { page } = window;
    await runCommand(page, 'JD: Insert Duty');
    await page.locator('.quick-input-widget input').first().fill('qqqzz');
    await pick(page, 'No duty matches');
    await quickPickRow(page, 'No duty matches').waitFor();
    await page.keyboard.press('Escape');
  });
});
