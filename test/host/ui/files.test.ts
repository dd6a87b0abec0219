import assert from 'node:assert/strict';
import path from 'node:path';
import type { Locator } from '../playwright';
import { answer, answerWithItem, focusEditor, openFile, problems, runCommand, waitForCount, waitForFile } from './driver';
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
  const pressAt = async (of: Window, name: string, key: string): Promise<void> => {
    await entry(of, name).click();
    await of.page.locator('.explorer-folders-view .monaco-list-row.focused', { hasText: name }).waitFor();
    await of.page.locator('.explorer-folders-view .monaco-list').press(key);
  };
  const badge = ({ page }: Window): Locator =>
    page.locator('.activitybar .action-label[aria-label^="JD Writer"] ~ .badge', { hasText: /[0-9]/ });

  test('is still the JD that the writer marked, where it is saved as another one', async () => {
    assert.ok(window);
    const { page, workspace } = window;
    await openFile(page, 'note.txt');
    await runCommand(page, 'JD: Treat as Job Description');
    await page.keyboard.press('ControlOrMeta+Shift+M');
    await problems(page, /“Male”/).waitFor();
    await focusEditor(page);
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.insertText('- Two years of experience');
    await page.keyboard.press('ControlOrMeta+Shift+S');
    // Until it lists the folder, the dialog may still write its own path over what is typed.
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'note.txt' }).waitFor();
    await answer(page, path.join(workspace, 'copy.txt'));
    await waitForFile(page, 'copy.txt');
    await problems(page, 'copy.txt').waitFor();
    await waitForCount(problems(page, 'note.txt'), 0);
    await problems(page, /“Male”/).waitFor();
  });

  test('has its findings and its count under the new name', async () => {
    assert.ok(window);
    const { page } = window;
    await openFile(page, 'draft.jd.md');
    await problems(page, 'draft.jd.md').waitFor();
    await pressAt(window, 'draft.jd.md', 'F2');
    const name = page.locator('.explorer-folders-view .monaco-inputbox input');
    await name.fill('final.jd.md');
    await name.press('Enter');
    await waitForFile(page, 'final.jd.md');
    await problems(page, 'final.jd.md').waitFor();
    await waitForCount(problems(page, 'draft.jd.md'), 0);
    await badge(window).waitFor();
  });

  test('is left alone by a question that was asked about it, where it is deleted meanwhile', async () => {
    assert.ok(window);
    const { page } = window;
    await openFile(page, 'final.jd.md');
    await runCommand(page, 'JD: Select Role');
    await page.locator('.quick-input-title', { hasText: 'Select Role' }).waitFor();
    await pressAt(window, 'final.jd.md', 'Delete');
    await entry(window, 'final.jd.md').waitFor({ state: 'detached' });
    await page.locator('.tab[data-resource-name="final.jd.md"]').waitFor({ state: 'detached' });
    await answerWithItem(page, 'Data Operations');
    await page.locator('.statusbar-item', { hasText: 'final.jd.md has been closed and was not changed.' }).waitFor();
  });
});
