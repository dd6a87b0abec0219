import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openText } from './documents';

const id = 'jd-writer.jd-writer';

suite('the extension', () => {
  test('starts in this host', async () => {
    const extension = vscode.extensions.getExtension(id);
    assert.ok(extension, `${id} is not installed`);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  test('speaks the language of the interface', () => {
    const manifest = vscode.extensions.getExtension<unknown>(id)?.packageJSON as { displayName: string };
    assert.equal(manifest.displayName, vscode.env.language === 'zh-cn' ? '职位描述写作' : 'JD Writer');
  });

  test('registers every command that its manifest names', async () => {
    const manifest = vscode.extensions.getExtension<unknown>(id)?.packageJSON as { contributes: { commands: { command: string }[] } };
    const registered = new Set(await vscode.commands.getCommands(true));
    const missing = manifest.contributes.commands.map(({ command }) => command).filter((command) => !registered.has(command));
    assert.deepEqual(missing, []);
  });

  test('offers its snippets in a Markdown file', async () => {
    const { document } = await openText('jd');
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new vscode.Position(0, 2),
    );
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    for (const prefix of ['jd-posting', 'jd-en-posting', 'jd-duties-data-analysis']) assert.ok(labels.includes(prefix), prefix);
    await closeAll();
  });
});
