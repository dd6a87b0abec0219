import assert from 'node:assert/strict';
import path from 'node:path';
import { activeTab, openPalette, quickPickRow, runCommand, waitForFile } from './driver';
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
      for (let at = 1; at < step; at++) {
        await page.locator(question(at)).waitFor();
        await page.keyboard.press('Enter');
      }
      await page.locator(question(step)).waitFor();
      await page.keyboard.press('Escape');
      await page.locator(question(step)).waitFor({ state: 'hidden' });
      assert.equal(await activeTab(page), path.basename(FILE));
      assert.equal(await page.locator('.tab').count(), 1);
    });
  }

  test('«Back» returns to the step before', async () => {
    assert.ok(window);
    const { page } = window;
    await runCommand(page, 'JD: Assemble Job Description');
    await page.locator(question(1)).waitFor();
    await page.keyboard.press('Enter');
    await page.locator(question(2)).waitFor();
    await page.locator('.quick-input-titlebar .codicon-quick-input-back').click();
    await page.locator(question(1)).waitFor();
    await page.keyboard.press('Escape');
  });

  test('all categories are ticked at once, and cleared', async () => {
    assert.ok(window);
    const { page } = window;
    await runCommand(page, 'JD: Assemble Job Description');
    for (const step of [1, 2]) {
      await page.locator(question(step)).waitFor();
      await page.keyboard.press('Enter');
    }
    await page.locator(question(3)).waitFor();
    for (const count of ['18 Selected', '0 Selected', '18 Selected']) {
      await page.locator('.quick-input-header .monaco-custom-toggle').first().click();
      await page.locator('.quick-input-count', { hasText: count }).waitFor();
    }
    await page.keyboard.press('Escape');
  });

  test('duties are found by pinyin initials', async () => {
    assert.ok(window);
    const { page } = window;
    await runCommand(page, 'JD: Insert Duty');
    await page.locator('.quick-input-widget input').first().fill('sjfx');
    await quickPickRow(page, 'Data analysis and reporting').first().waitFor();
    await page.keyboard.press('Escape');
  });

  test('the palette hides what needs a place in the tree', async () => {
    assert.ok(window);
    const { page } = window;
    await openPalette(page);
    await page.locator('.quick-input-widget input').first().fill('>JD: ');
    await quickPickRow(page, 'JD: Insert Duty').first().waitFor();
    assert.equal(await quickPickRow(page, 'JD: Copy').count(), 0);
    await page.keyboard.press('Escape');
  });
});
