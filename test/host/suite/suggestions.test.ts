import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openText } from './documents';

const isChinese = vscode.env.language === 'zh-cn';

/**
 * The snippets called `jd-apply` that are suggested for a word, by default the one at the end of the document, in the order in which
 * VS Code shows them.
 */
async function itemsFor(text: string, at = text.length): Promise<readonly vscode.CompletionItem[]> {
  const { document } = await openText(text);
  const end = document.positionAt(at);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, end);
  return list.items
    .filter(({ label }) => (typeof label === 'string' ? label : label.label) === 'jd-apply')
    .sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
}

/** What these insert. */
async function suggested(text: string, at = text.length): Promise<readonly string[]> {
  return (await itemsFor(text, at)).map(({ insertText }) =>
    insertText instanceof vscode.SnippetString ? insertText.value : (insertText ?? ''),
  );
}

suite('suggestions', () => {
  teardown(closeAll);

  const english: readonly (readonly [string, string])[] = [
    ['that says so', '---\njd: 1\nlang: en\n---\n\njd'],
    ['with English text', '---\njd: 1\n---\n\n# Operations Specialist\n\n- Report weekly\n\njd-app'],
  ];
  for (const [what, text] of english)
    test(`begin with the English snippets in a JD ${what}`, async () => {
      const [first = '', second = ''] = await suggested(text);
      assert.match(first, /^## How to apply\n/);
      assert.match(second, /^## 应聘方式\n/);
    });

  const others: readonly (readonly [string, string])[] = [
    ['a JD that is Chinese', '---\njd: 1\n---\n\n# 运营专员\n\njd'],
    ['a JD that says it is Chinese', '---\njd: 1\nlang: zh-CN\n---\n\n# Operations\n\njd'],
    ['Markdown that is no JD', '# Notes\n\njd'],
  ];
  for (const [what, text] of others)
    test(`are the Chinese ones alone in ${what}`, async () => {
      const found = await suggested(text);
      assert.equal(found.length, 1);
      assert.match(found[0] ?? '', /^## 应聘方式\n/);
    });

  test('follow the language of the interface where the JD has no text yet', async () => {
    const [first = ''] = await suggested('---\njd: 1\n---\n\njd');
    assert.match(first, isChinese ? /^## 应聘方式\n/ : /^## How to apply\n/);
  });

  test('show the text that they insert', async () => {
    const [first] = await itemsFor('---\njd: 1\nlang: en\n---\n\njd-app');
    const documentation = first?.documentation;
    assert.ok(documentation instanceof vscode.MarkdownString);
    assert.match(documentation.value, /^\n```markdown\n## How to apply\n[^$\\]*\{[^{}$\\]+\}[^$\\]*\n```\n$/);
  });

  test('leave front matter to other suggestions', async () => {
    const text = '---\njd: 1\nlang: en\napp\n---\n\n# Clerk\n';
    assert.deepEqual(await suggested(text, text.indexOf('app') + 3), []);
  });

  test('leave words alone that begin no snippet', async () => {
    assert.deepEqual(await suggested('---\njd: 1\nlang: en\n---\n\nWeekly zzz'), []);
  });
});
