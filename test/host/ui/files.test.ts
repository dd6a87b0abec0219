import assert from 'node:assert/strict';
import path from 'node:path';
import type { Locator } from '../playwright';
import { openFile, problems, runCommand, waitForFile } from './driver';
import { openWindow, type Window } from './window';

const NOTE = 'Community Manager\n\nWhat you will do\n- Answer questions of members, etc.\n\nWhat you bring\n- Male, fluent in Spanish\n';

suite('a file that is given another name, or is deleted', () => {
  let window: Window | undefined;

  suiteSetup(async () => {
    window = await openWindow({
      files: {
        'note.txt': NOTE,
        'draft.jd.md': `---\njd: 1\n---\n\n# Community Manager\n\n## Requirements\n\n- Male, fluent in Spanish\n`,
      },
      settings: {
        'workbench.quickOpen.closeOnFocusLost': false,
        'files.autoSave': 'off',
        'files.insertFinalNewline': true,
        'explorer.confirmDelete': false,
        'files.enableTrash': false,
      },
      // Wide enough that no question covers the explorer.
      size: { width: 2200, height: 800 },
    });
    await window.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  });

  suiteTeardown(() => window?.close());

  const entry = ({ page }: Window, name: string): Locator => page.locator(`.explorer-folders-view .monaco-list-row`, { hasText: name });
  const badge = ({ page }: Window): Locator =>
    page.locator('.activitybar .action-label[aria-label^="JD Writer"] ~ .badge', { hasText: /[0-9]/ });

  test('is still the JD that the writer marked, where it is saved as another one', async () => {
    assert.ok(window);
    const { page, workspace } = window;
    await openFile(page, 'note.txt');
    await runCommand(page, 'JD: Treat as Job Description');
    await page.keyboard.press('ControlOrMeta+Shift+M');
    await problems(page, /“Male”/).waitFor();
    await page.locator('.editor-group-container.active .view-lines').first().click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.insertText('- Two years of experience');
    await page.keyboard.press('ControlOrMeta+Shift+S');
    // Until it lists the folder, the dialog may still write its own path over what is typed.
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'note.txt' }).waitFor();
    await page.locator('.quick-input-widget input').first().fill(path.join(workspace, 'copy.txt'));
    await page.keyboard.press('Enter');
    await waitForFile(page, 'copy.txt');
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'copy.txt' }).waitFor();
    assert.equal(await page.locator('.markers-panel .monaco-list-row', { hasText: 'note.txt' }).count(), 0);
    await problems(page, /“Male”/).waitFor();
  });

  test('has its findings and its count under the new name', async () => {
    assert.ok(window);
    const { page } = window;
    await openFile(page, 'draft.jd.md');
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'draft.jd.md' }).waitFor();
    await entry(window, 'draft.jd.md').click();
    await page.locator('.explorer-folders-view .monaco-list').focus();
    await page.keyboard.press('F2');
    const name = page.locator('.explorer-folders-view .monaco-inputbox input');
    await name.fill('final.jd.md');
    await name.press('Enter');
    await waitForFile(page, 'final.jd.md');
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'final.jd.md' }).waitFor();
    assert.equal(await page.locator('.markers-panel .monaco-list-row', { hasText: 'draft.jd.md' }).count(), 0);
    await badge(window).waitFor();
  });

  test('is left alone by a question that was asked about it, where it is deleted meanwhile', async () => {
    assert.ok(window);
    const { page } = window;
    await openFile(page, 'final.jd.md');
    await runCommand(page, 'JD: Select Role');
    await page.locator('.quick-input-title', { hasText: 'Select Role' }).waitFor();
    await entry(window, 'final.jd.md').click();
    await page.locator('.explorer-folders-view .monaco-list').focus();
    await page.keyboard.press('Delete');
    await entry(window, 'final.jd.md').waitFor({ state: 'detached' });
    await page.locator('.tab[data-resource-name="final.jd.md"]').waitFor({ state: 'detached' });
    await page.locator('.quick-input-widget input').first().fill('Data Operations');
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item', { hasText: 'final.jd.md has been closed and was not changed.' }).waitFor();
  });
});
