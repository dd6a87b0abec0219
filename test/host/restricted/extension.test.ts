import assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('in Restricted Mode', () => {
  test('the workspace is not trusted', () => {
    assert.equal(vscode.workspace.isTrusted, false);
  });

  test('the extension starts all the same', async () => {
    const extension = vscode.extensions.getExtension('jd-writer.jd-writer');
    assert.ok(extension);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
