import assert from 'node:assert/strict';
import { acceptUntilDocument, editorText, runCommand } from './driver';
import { openWindow, type Window } from './window';

suite('the packaged extension, installed', () => {
  const languages = [
    { language: 'en', title: 'JD: Assemble Job Description' },
    { language: 'zh-cn', title: 'JD: 组装职位描述' },
  ] as const;

  for (const { language, title } of languages) {
    suite(language, () => {
      let window: Window | undefined;

      suiteSetup(async () => {
        window = await openWindow({ language });
      });

      suiteTeardown(() => window?.close());

      test(`«${title}» in the command palette writes a job description`, async () => {
        assert.ok(window);
        await runCommand(window.page, title);
        await acceptUntilDocument(window.page);
        const text = await editorText(window.page);
        assert.match(text, /^---\njd: 1\n/);
        assert.match(text, /^- \S/m);
      });
    });
  }
});
