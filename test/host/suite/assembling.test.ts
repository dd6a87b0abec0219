import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { acceptAll, closeAll, leave, openText } from './documents';

const isChinese = vscode.env.language === 'zh-cn';

suite('assembling', () => {
  teardown(closeAll);

  test('opens a JD in the language of the interface when every question is accepted', async () => {
    await acceptAll('jdWriter.assembleDocument');
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document);
    assert.equal(document.isUntitled, true);
    assert.equal(document.languageId, 'markdown');
    const text = document.getText();
    assert.match(text, isChinese ? /^---\njd: 1\ntitle: 运营专员\n/ : /^---\njd: 1\ntitle: Operations Specialist\n/);
    assert.match(text, isChinese ? /\n## 岗位职责\n\n/ : /\n## Responsibilities\n\n/);
    assert.match(text, /\{[^}\n]+\}/);
    assert.doesNotMatch(text, /\$\{|\\\}/);
  });

  test('selects the first placeholder, and the next on Tab', async () => {
    await acceptAll('jdWriter.assembleDocument');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const first = editor.document.getText(editor.selection);
    assert.match(first, /^\{.+\}$/);
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    const second = editor.document.getText(editor.selection);
    assert.match(second, /^\{.+\}$/);
    assert.notEqual(second, first);
  });

  test('leaves nothing behind when the writer leaves', async () => {
    const before = vscode.workspace.textDocuments.length;
    await leave('jdWriter.assembleDocument');
    assert.equal(vscode.workspace.textDocuments.length, before);
    assert.equal(vscode.window.activeTextEditor, undefined);
  });

  test('fills an empty JD that is open, as one step to undo', async () => {
    const { document } = await openText('');
    await acceptAll('jdWriter.assembleDocument');
    assert.match(document.getText(), /^---\njd: 1\n/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), '');
  });

  test('«New File…» always opens another document', async () => {
    const { document } = await openText('');
    await acceptAll('jdWriter.newJobDescription');
    assert.equal(document.getText(), '');
    assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /^---\njd: 1\n/);
  });
});
