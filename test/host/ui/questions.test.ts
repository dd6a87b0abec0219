import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  activeTab,
  answerWithItem,
  closeQuickInput,
  editorText,
  findCommand,
  focusEditor,
  openFile,
  questionInput,
  quickPickRow,
  runCommand,
  showView,
  treeRow,
  waitForCount,
  waitForEditor,
  waitForFile,
} from './driver';
import { openWindow, type Window } from './window';

const FILE = path.join('en', 'operations-specialist.jd.md');
const STEPS = ['Choose a role, or type the job title', 'Level, kind of document and its language', 'Choose what the job consists of'];

suite('the questions of «Assemble Job Description»', () => {
  let window: Window | undefined;

  suiteSetup(async () => {
    window = await openWindow({ file: FILE });
    await waitForFile(window.page, path.basename(FILE));
  });

  suiteTeardown(() => window?.close());

  const question = (step: number): string => `.quick-input-widget input[placeholder="${STEPS[step - 1] ?? ''}"]`;

  for (const step of [1, 2, 3]) {
    test(`Escape at step ${step} leaves nothing behind`, async () => {
      assert.ok(window);
      const { page } = window;
      await runCommand(page, 'JD: Assemble Job Description');
      for (let at = 1; at < step; at++) await page.locator(question(at)).press('Enter');
      await page.locator(question(step)).press('Escape');
      await page.locator(question(step)).waitFor({ state: 'hidden' });
      assert.equal(await activeTab(page), path.basename(FILE));
      await waitForCount(page.locator('.tab'), 1);
    });
  }

  test('«Back» returns to the step before', async () => {
    assert.ok(window);
    const { page } = window;
    await runCommand(page, 'JD: Assemble Job Description');
    await page.locator(question(1)).press('Enter');
    await page.locator(question(2)).waitFor();
    await page.locator('.quick-input-titlebar .codicon-quick-input-back').click();
    await page.locator(question(1)).waitFor();
    await closeQuickInput(page);
  });

  test('all categories are ticked at once, and cleared', async () => {
    assert.ok(window);
    const { page } = window;
    await runCommand(page, 'JD: Assemble Job Description');
    for (const step of [1, 2]) await page.locator(question(step)).press('Enter');
    await page.locator(question(3)).waitFor();
    for (const count of ['18 Selected', '0 Selected', '18 Selected']) {
      await page.locator('.quick-input-header .monaco-custom-toggle').first().click();
      await page.locator('.quick-input-count', { hasText: count }).waitFor();
    }
    await closeQuickInput(page);
  });

  test('duties are found by pinyin initials', async () => {
    assert.ok(window);
    const { page } = window;
    await runCommand(page, 'JD: Insert Duty');
    await questionInput(page).fill('sjfx');
    await quickPickRow(page, 'Data analysis and reporting').first().waitFor();
    await closeQuickInput(page);
  });

  test('the palette hides what needs a place in the tree', async () => {
    assert.ok(window);
    const { page } = window;
    await findCommand(page, 'JD: ');
    await quickPickRow(page, 'JD: Insert Duty').first().waitFor();
    await waitForCount(quickPickRow(page, 'JD: Copy'), 0);
    await closeQuickInput(page);
  });
});

suite('a question that stays open while the writer does something else', () => {
  const OTHER = path.join('en', 'community-manager.jd.md');
  let window: Window | undefined;

  suiteSetup(async () => {
    // Wide enough that no question covers the tabs.
    const size = { width: 2200, height: 800 };
    const settings = { 'files.autoSave': 'off' };
    window = await openWindow({ file: FILE, settings, size });
    await waitForFile(window.page, path.basename(FILE));
  });

  suiteTeardown(() => window?.close());

  const tab = (file: string): string => `.tab[data-resource-name="${path.basename(file)}"]`;
  const show = async ({ page }: Window, file: string): Promise<void> => {
    await page.locator(tab(file)).click();
    await waitForFile(page, path.basename(file));
  };

  for (const [command, steps] of [
    ['Insert Duty', 1],
    ['Insert Category', 1],
    ['Select Level', 2],
  ] as const) {
    const ask = async ({ page }: Window): Promise<void> => {
      await openFile(page, path.basename(OTHER));
      await runCommand(page, `JD: ${command}`);
      await page.locator('.quick-input-title', { hasText: steps === 1 ? command : 'Select Level' }).waitFor();
      if (steps === 1) return;
      await answerWithItem(page, 'Senior');
      await page.locator('.quick-input-title', { hasText: 'Senior' }).waitFor();
    };

    test(`${command} changes the file that it was called for, and no other`, async () => {
      assert.ok(window);
      const { page } = window;
      const before = await editorText(page);
      await ask(window);
      await show(window, FILE);
      await questionInput(page).press('Enter');
      await page.locator(`${tab(OTHER)}.dirty`).waitFor();
      assert.equal(await editorText(page), before);
      await show(window, OTHER);
      const old = (await readFile(path.join(window.workspace, OTHER), 'utf8')).split('\n');
      const now = (await editorText(page)).split('\n');
      const lost = old.filter((line) => !now.includes(line));
      const added = now.flatMap((line, n) => (old.includes(line) ? [] : n));
      const section = command === 'Select Level' ? ['---', '---'] : ['## Responsibilities', '## Requirements'];
      const [start, end] = [now.indexOf(section[0] ?? ''), now.lastIndexOf(section[1] ?? '')];
      assert.deepEqual(lost, []);
      assert.ok(added.length > 0 && added.every((n) => start < n && n < end), now.join('\n'));
      await page.keyboard.press('ControlOrMeta+Z');
      await page.locator(`${tab(OTHER)}:not(.dirty)`).waitFor();
      await show(window, FILE);
    });

    test(`${command} leaves a file alone that was closed meanwhile`, async () => {
      assert.ok(window);
      const { page } = window;
      await ask(window);
      await page.locator(tab(OTHER)).click({ button: 'middle' });
      await page.locator(tab(OTHER)).waitFor({ state: 'detached' });
      await questionInput(page).press('Enter');
      await page.locator('.statusbar-item', { hasText: `${path.basename(OTHER)} has been closed and was not changed.` }).waitFor();
      await waitForCount(page.locator('.tab'), 1);
    });
  }

  for (const [command, chosen, write] of [
    ['Select Role', 'Data Operations', 'Make it the role of'],
    ['Select Level', 'Senior', 'Make it the level of'],
  ] as const) {
    test(`${command} goes on about the file that it was begun for, and ends where that was closed`, async () => {
      assert.ok(window);
      const { page } = window;
      const ask = async (): Promise<void> => {
        await openFile(page, path.basename(OTHER));
        await runCommand(page, `JD: ${command}`);
        await page.locator('.quick-input-title', { hasText: command }).waitFor();
      };
      await ask();
      await show(window, FILE);
      await answerWithItem(page, chosen);
      await quickPickRow(page, `${write} ${path.basename(OTHER)}`).waitFor();
      await closeQuickInput(page);
      await ask();
      await page.locator(tab(OTHER)).click({ button: 'middle' });
      await page.locator(tab(OTHER)).waitFor({ state: 'detached' });
      await answerWithItem(page, chosen);
      await page.locator('.statusbar-item', { hasText: `${path.basename(OTHER)} has been closed and was not changed.` }).waitFor();
      await waitForCount(page.locator('.tab'), 1);
    });
  }

  test('More Fixes changes nothing in a text that was changed meanwhile', async () => {
    assert.ok(window);
    const { page } = window;
    const line = page.locator('.editor-group-container.active .view-line', { hasText: 'What you will do' }).first();
    const before = await editorText(page);
    await line.click({ position: { x: 60, y: 8 } });
    await waitForEditor(page);
    await page.keyboard.press('ControlOrMeta+.');
    await page.locator('.action-widget .monaco-list-row', { hasText: /^More fixes/ }).click();
    await page.locator('.quick-input-title', { hasText: 'Fixes' }).waitFor();
    await line.click({ position: { x: 60, y: 8 } });
    await waitForEditor(page);
    await page.keyboard.press('End');
    await page.keyboard.press('!');
    await page.locator(`${tab(FILE)}.dirty`).waitFor();
    await questionInput(page).press('Enter');
    await page.locator('.statusbar-item', { hasText: `${path.basename(FILE)} has other text by now; nothing was fixed.` }).waitFor();
    assert.equal(await editorText(page), before.replace('What you will do', 'What you will do!'));
    await page.keyboard.press('ControlOrMeta+Z');
    await page.locator(`${tab(FILE)}:not(.dirty)`).waitFor();
  });

  test('Show Actions does with the file that it was called for what is chosen, and nothing with one that was closed', async () => {
    assert.ok(window);
    const { page } = window;
    const before = await editorText(page);
    const ask = async (): Promise<void> => {
      await openFile(page, path.basename(OTHER));
      await treeRow(page, 'Duties', /Missing: Data analysis and reporting$/).waitFor();
      await runCommand(page, 'JD: Show Actions');
      await quickPickRow(page, 'Insert duties of “Data analysis and reporting”').waitFor();
    };
    await showView(page, 'Duties');
    await ask();
    await show(window, FILE);
    await questionInput(page).press('Enter');
    await page.locator(`${tab(OTHER)}.dirty.active`).waitFor();
    await treeRow(page, 'Duties', /Data analysis and reporting\s*3$/).waitFor();
    await focusEditor(page);
    await page.keyboard.press('ControlOrMeta+Z');
    await page.locator(`${tab(OTHER)}:not(.dirty)`).waitFor();
    await show(window, FILE);
    assert.equal(await editorText(page), before);
    await ask();
    await page.locator(tab(OTHER)).click({ button: 'middle' });
    await page.locator(tab(OTHER)).waitFor({ state: 'detached' });
    await questionInput(page).press('Enter');
    await page.locator('.statusbar-item', { hasText: `${path.basename(OTHER)} has been closed and was not changed.` }).waitFor();
    assert.equal(await editorText(page), before);
  });
});
