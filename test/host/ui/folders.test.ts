import assert from 'node:assert/strict';
import {
  acceptUntilDocument,
  editorText,
  findItem,
  openFile,
  problems,
  runCommand,
  showView,
  treeRow,
  waitForCount,
  waitForFile,
} from './driver';
import { openWindow, type Window } from './window';

const VIEW = 'Duties';

/** The files of a team whose word, role and category are called after it; both teams use the same ids. */
function team(name: string): Readonly<Record<string, string>> {
  const terms = `rule: house-style\nmessage: { en: "${name} does not say “{found}”" }\nentries:\n  - terms: [${name}word, ours]\n    reason: ours\n`;
  const category = `id: shop\nname: { en: Shop of ${name} }\nduties:\n  - id: visit\n    text: { en: Visit the shops of ${name} }\n`;
  const role = 'id: keeper\ntitle: { en: Shop Keeper }\nsummary: { en: Keeps the shop }\ncore: [shop]\n';
  const text = '---\njd: 1\ntitle: Shop Keeper\nrole: keeper\n---\n\n## Responsibilities\n\n- Firstword, secondword and ours\n';
  return {
    [`${name}/.jd-writer/terms/words.yaml`]: terms,
    [`${name}/.jd-writer/catalogue/shop.yaml`]: category,
    [`${name}/.jd-writer/catalogue/keeper.yaml`]: role,
    [`${name}/${name}.jd.md`]: text,
  };
}

suite('a workspace of two folders', () => {
  let window: Window | undefined;

  suiteSetup(async () => {
    // High enough for all problems: the list makes only the rows in sight; and so wide that a question leaves the tabs free.
    const size = { width: 1900, height: 1400 };
    window = await openWindow({
      size,
      // Without saving by itself, an unsaved document has the name of its title.
      settings: { 'files.autoSave': 'off' },
      folders: ['first', 'second'],
      files: { ...team('first'), ...team('second') },
      file: 'first/first.jd.md',
    });
    await waitForFile(window.page, 'first.jd.md');
    await showView(window.page, VIEW);
    await runCommand(window.page, 'Problems: Focus on Problems View');
  });

  suiteTeardown(() => window?.close());

  const opened = ['first', 'second', 'first'];
  for (const [n, name] of opened.entries()) {
    test(`measures document ${n + 1} by the team files of its own folder, ${name}`, async () => {
      assert.ok(window);
      const { page } = window;
      await openFile(page, `${name}.jd.md`);
      await treeRow(page, VIEW, `Shop of ${name}`).waitFor();
      await problems(page, `${name} does not say “ours”`).first().waitFor();
      await waitForCount(problems(page, `${name} does not say “${name}word”`), 1);
      await waitForCount(problems(page, 'first does not say “secondword”'), 0);
      await waitForCount(problems(page, 'second does not say “firstword”'), 0);
      await waitForCount(problems(page, /\.yaml/), 0);
    });
  }

  test('makes a job description by the catalogue of the folder for which it was asked', async () => {
    assert.ok(window);
    const { page } = window;
    const first = page.locator('.tab[data-resource-name="first.jd.md"]');
    await openFile(page, 'second.jd.md');
    await runCommand(page, 'JD: Assemble Job Description');
    await page.locator('.quick-input-title', { hasText: 'Assemble Job Description' }).waitFor();
    await first.click();
    await page.locator('.tab.active[data-resource-name="first.jd.md"]').waitFor();
    await findItem(page, 'Shop Keeper');
    await acceptUntilDocument(page);
    const text = await editorText(page);
    assert.match(text, /Visit the shops of second/);
    assert.doesNotMatch(text, /of first/);
  });
});
