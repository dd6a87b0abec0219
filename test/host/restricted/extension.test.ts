import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findingsOf, inWorkspace, untilFound, writeFile } from '../suite/documents';

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

  test('documents are checked, by the team files, too, which are nothing but data', async () => {
    const uri = inWorkspace('restricted', 'a.jd.md');
    await writeFile(inWorkspace('restricted', '.jd-writer.yaml'), 'terms:\n  - terms: [螺丝钉]\n    reason: 用词规范\n');
    await writeFile(uri, '# 运营专员\n\n## 岗位职责\n\n- 做公司的螺丝钉，限男性\n');
    await vscode.window.showTextDocument(uri);
    await untilFound(uri, 'team-terms', 1);
    assert.equal(findingsOf(uri, 'no-gender-limit').length, 1);
  });
});
