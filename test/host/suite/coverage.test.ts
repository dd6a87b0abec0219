import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, inWorkspace, openText, until, untilFound, writeFile } from './documents';

const isChinese = vscode.env.language === 'zh-cn';
const JD = '---\njd: 1\nlang: zh-CN\n---\n\n# 运营专员\n\n## 岗位职责\n\n- 每周分析运营数据，输出周报\n- 完成领导交办的其他工作\n';

async function hoverAt(document: vscode.TextDocument, words: string): Promise<string> {
  const position = document.positionAt(document.getText().indexOf(words));
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
  return hovers
    .flatMap(({ contents }) => contents.map((content) => (content instanceof vscode.MarkdownString ? content.value : '')))
    .join('\n');
}

/** What «JD: Explain This Document» says of the active document, once it says this; it may be shown still as it was before. */
async function explanation(expected: RegExp): Promise<string> {
  const key = vscode.window.activeTextEditor?.document.uri.toString();
  const find = (): vscode.TextDocument | undefined =>
    vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'jd-writer-explanation' && uri.query === key);
  await vscode.commands.executeCommand('jdWriter.explainDocument');
  await until(vscode.workspace.onDidOpenTextDocument, () => find() !== undefined);
  const text = (): string => find()?.getText() ?? '';
  await until(vscode.workspace.onDidChangeTextDocument, () => expected.test(text()));
  return text();
}

suite('coverage', () => {
  teardown(closeAll);

  test('is told of a duty under the mouse: its categories, and the words that speak for them', async () => {
    const { document } = await openText(JD);
    assert.match(
      await hoverAt(document, '分析'),
      isChinese
        ? /这条职责计入\n\n- \*\*数据分析与报告\*\*（核心）：.*“.*周报.*”/
        : /This duty counts for\n\n- \*\*Data analysis.*\*\* \\\(core\\\): .*周报/,
    );
    assert.match(await hoverAt(document, '完成领导'), isChinese ? /未计入任何类别/ : /counts for no category/);
    assert.equal(await hoverAt(document, '运营专员'), '');
  });

  test('«Explain This Document» says why a file is a JD, its role, and how it is checked', async () => {
    await openText(JD);
    const text = await explanation(isChinese ? /front matter 中有 `jd:`/ : /its front matter has `jd:`/);
    assert.match(text, /`operations-specialist`/);
    assert.match(text, isChinese ? /- 级别：不清楚；/ : /- Level: not known; /);
    assert.match(
      text,
      isChinese
        ? /\| `missing-core-category`<br>.* \| <nobr>信息<\/nobr> \|/
        : /\| `missing-core-category`<br>.* \| <nobr>information<\/nobr> \|/,
    );
  });

  test('«Explain This Document» says of an earlier version that it is not edited, and nothing makes it a JD', async () => {
    const scheme = 'jd-test-earlier';
    const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent: () => JD });
    const document = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme, path: '/earlier.jd.md' }));
    await vscode.window.showTextDocument(document);
    const text = await explanation(isChinese ? /例如是旧版本/ : /it is an earlier version/);
    assert.doesNotMatch(text, /`jd: 1`/);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('jdWriter.treatAsJobDescription');
    assert.equal(await hoverAt(document, '分析'), '');
    provider.dispose();
  });

  test('is not told of a text that is too long, until it is shorter; «Explain This Document» says so', async () => {
    const { document } = await openText(`${JD}\n${`- ${'整理资料，存档备查，'.repeat(100)}\n`.repeat(2100)}`);
    assert.equal(await hoverAt(document, '分析'), '');
    await explanation(isChinese ? /未被当作职位描述：它超过 200 万个字符/ : /too long: it has more than 2 million characters/);
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
    const edit = new vscode.WorkspaceEdit();
    edit.delete(document.uri, new vscode.Range(JD.split('\n').length, 0, document.lineCount, 0));
    await vscode.workspace.applyEdit(edit);
    await untilFound(document.uri, 'missing-core-category');
    assert.match(await hoverAt(document, '分析'), isChinese ? /这条职责计入/ : /This duty counts for/);
  });

  test('«Explain This Document» says that a file is none', async () => {
    const uri = inWorkspace('notes.md');
    await writeFile(uri, '# Notes\n');
    await vscode.commands.executeCommand('vscode.open', uri);
    await explanation(isChinese ? /未被当作职位描述/ : /It is not read as a job description/);
    await vscode.workspace.fs.delete(uri);
  });

  test('the explanation of a file that is no JD says when it is closed, and what it is when it is opened again', async () => {
    const uri = inWorkspace('closed.md');
    await writeFile(uri, '# Notes\n');
    await vscode.commands.executeCommand('vscode.open', uri);
    await explanation(isChinese ? /未被当作职位描述/ : /It is not read as a job description/);
    const page = vscode.workspace.textDocuments.find(({ uri: { query } }) => query === uri.toString());
    assert.ok(page);
    const untilSaid = (text: RegExp): Promise<void> => until(vscode.workspace.onDidChangeTextDocument, () => text.test(page.getText()));
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    await vscode.window.tabGroups.close(tabs.filter(({ input }) => input instanceof vscode.TabInputText && input.uri.path === uri.path));
    await untilSaid(isChinese ? /^文档已关闭/ : /^The document is closed/);
    await vscode.commands.executeCommand('vscode.open', uri, vscode.ViewColumn.Beside);
    await untilSaid(isChinese ? /未被当作职位描述/ : /It is not read as a job description/);
    await vscode.workspace.fs.delete(uri);
  });
});
