import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { acceptAll, closeAll, inWorkspace, leave, openText, untilFound, writeFile } from './documents';

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

  test("takes the categories that the team's configuration says a role needs", async () => {
    const folder = inWorkspace('tiers');
    const uri = vscode.Uri.joinPath(folder, 'a.jd.md');
    await writeFile(vscode.Uri.joinPath(folder, '.jd-writer.yaml'), 'roles:\n  generic:\n    core: [market-research]\n');
    await writeFile(uri, '---\njd: 1\nrole: generic\n---\n\n## 岗位职责\n\n- 接听来电\n');
    await vscode.window.showTextDocument(uri);
    await untilFound(uri, 'missing-core-category', 1);
    await acceptAll('jdWriter.newJobDescription');
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    assert.match(text, /^role: generic$/m);
    assert.match(text, isChinese ? /^- .*市场调研/m : /^- .*market research/m);
    await closeAll();
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  test('calls a new document by its title, beside the JD that is open, and saves it there', async () => {
    const files = vscode.workspace.getConfiguration('files');
    await files.update('autoSave', 'off', vscode.ConfigurationTarget.Global);
    const folder = inWorkspace('named');
    const name = isChinese ? '运营专员' : 'Operations Specialist';
    const newOne = async (): Promise<vscode.TextDocument> => {
      await writeFile(vscode.Uri.joinPath(folder, 'a.jd.md'), `# ${name}\n`);
      await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, 'a.jd.md'));
      await acceptAll('jdWriter.newJobDescription');
      assert.ok(vscode.window.activeTextEditor);
      return vscode.window.activeTextEditor.document;
    };
    const first = await newOne();
    assert.equal(first.isUntitled, true);
    assert.equal(first.languageId, 'markdown');
    assert.equal(first.uri.path, vscode.Uri.joinPath(folder, `${name}.jd.md`).path);
    const second = await newOne();
    assert.equal(second.uri.path, vscode.Uri.joinPath(folder, `${name}-2.jd.md`).path);
    assert.match(second.getText(), /^---\njd: 1\n/);
    await vscode.window.showTextDocument(first);
    const text = first.getText();
    await vscode.commands.executeCommand('workbench.action.files.save');
    const saved = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, `${name}.jd.md`));
    assert.equal(new TextDecoder().decode(saved), text);
    await closeAll();
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await files.update('autoSave', undefined, vscode.ConfigurationTarget.Global);
  });

  test('leaves a new document without a name where VS Code saves by itself, which would end its tab stops', async () => {
    const files = vscode.workspace.getConfiguration('files');
    await files.update('autoSave', 'afterDelay', vscode.ConfigurationTarget.Global);
    await acceptAll('jdWriter.newJobDescription');
    const document = vscode.window.activeTextEditor?.document;
    await files.update('autoSave', undefined, vscode.ConfigurationTarget.Global);
    assert.equal(document?.isUntitled, true);
    assert.doesNotMatch(document.uri.path, /\.md$/);
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
    const before = vscode.workspace.textDocuments;
    await leave('jdWriter.assembleDocument');
    assert.deepEqual(
      vscode.workspace.textDocuments.filter((document) => !before.includes(document)),
      [],
    );
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
