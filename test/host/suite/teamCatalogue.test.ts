import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, inWorkspace, openText, save, until, writeFile } from './documents';

const FILE = ['.jd-writer', 'catalogue', 'data-analysis.yaml'] as const;
const ENTRY =
  'id: data-analysis\nname: { zh-CN: 数据分析与报告 }\nduties:\n  - id: team-report\n    text: { zh-CN: 每周五向团队汇报看板数据 }\n';

suite("a team's catalogue", () => {
  teardown(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(inWorkspace(FILE[0]), { recursive: true });
  });

  test('adds its duties, and says where a file is wrong', async () => {
    const uri = inWorkspace(...FILE);
    const problems = (): readonly vscode.Diagnostic[] => vscode.languages.getDiagnostics(uri);
    await openText('---\njd: 1\nlang: zh-CN\n---\n\n## 岗位职责\n\n- 负责排期\n');
    await writeFile(uri, ENTRY.replace('id: team-report', 'idd: team-report'));
    await vscode.workspace.openTextDocument(uri);
    await until(vscode.languages.onDidChangeDiagnostics, () => problems().length > 0);
    assert.equal(problems()[0]?.source, 'JD Writer');
    assert.equal(problems()[0]?.range.start.line, 3);
    await save(uri, ENTRY);
    await until(vscode.languages.onDidChangeDiagnostics, () => problems().length === 0);
    await vscode.commands.executeCommand('jdWriter.insertDuty', 'data-analysis/team-report');
    assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /- 每周五向团队汇报看板数据\n/);
  });

  test('says of a folder that is called otherwise, as soon as it is there, that it is not read', async () => {
    const uri = inWorkspace(FILE[0], 'catalog', FILE[2]);
    await writeFile(uri, ENTRY);
    await until(vscode.languages.onDidChangeDiagnostics, () => vscode.languages.getDiagnostics(uri)[0]?.code === 'not-read');
  });

  test('says of a file in the place of a folder that it is not read', async () => {
    const uri = inWorkspace(FILE[0], 'terms');
    await writeFile(uri, 'rule: house-style\n');
    await until(vscode.languages.onDidChangeDiagnostics, () => vscode.languages.getDiagnostics(uri)[0]?.code === 'not-read');
    await vscode.workspace.fs.delete(uri);
    await until(vscode.languages.onDidChangeDiagnostics, () => vscode.languages.getDiagnostics(uri).length === 0);
  });

  test('has files with either ending, and says which is not in UTF-8', async () => {
    const uri = inWorkspace(FILE[0], FILE[1], 'data-analysis.yml');
    const problems = (): readonly vscode.Diagnostic[] => vscode.languages.getDiagnostics(uri);
    await openText('---\njd: 1\nlang: zh-CN\n---\n\n## 岗位职责\n\n- 负责排期\n');
    await vscode.workspace.fs.writeFile(uri, Uint8Array.of(...new TextEncoder().encode(ENTRY), 0x23, 0xd4, 0xcb, 0xd3, 0xaa));
    await vscode.workspace.openTextDocument(uri);
    await until(vscode.languages.onDidChangeDiagnostics, () => problems().length > 0);
    assert.equal(problems()[0]?.code, 'not-utf-8');
    await save(uri, ENTRY);
    await until(vscode.languages.onDidChangeDiagnostics, () => problems().length === 0);
    await vscode.commands.executeCommand('jdWriter.insertDuty', 'data-analysis/team-report');
    assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /- 每周五向团队汇报看板数据\n/);
  });
});
