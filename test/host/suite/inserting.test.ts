import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, inWorkspace, leave, openText, until, writeFile } from './documents';

const isChinese = vscode.env.language === 'zh-cn';
const DUTY = 'data-analysis/performance-reports';
const TEXT = '撰写运营周报与月报，解读关键指标的变化原因，每月向管理层汇报';
const JD = '---\njd: 1\nlang: zh-CN\nlevel: mid\n---\n\n# 运营专员\n\n## 岗位职责\n\n- 负责排期\n\n## 任职要求\n\n- 本科\n';
const WITH_DUTY = JD.replace('- 负责排期\n', `- 负责排期\n- ${TEXT}\n`);

const insertDuty = (target: string = DUTY): Thenable<unknown> => vscode.commands.executeCommand('jdWriter.insertDuty', target);

suite('inserting', () => {
  teardown(closeAll);

  test('puts a duty under the heading of the duties, as one step to undo', async () => {
    const { document } = await openText(JD);
    await insertDuty();
    assert.equal(document.getText(), WITH_DUTY);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), JD);
  });

  test('does not insert a duty twice', async () => {
    const { document } = await openText(JD);
    await insertDuty();
    await insertDuty();
    assert.equal(document.getText(), WITH_DUTY);
  });

  test('keeps the line breaks of Windows', async () => {
    const { document } = await openText(JD, vscode.EndOfLine.CRLF);
    await insertDuty();
    assert.equal(document.getText(), WITH_DUTY.replaceAll('\n', '\r\n'));
  });

  test('works in Markdown that is open in a custom editor only', async () => {
    const uri = inWorkspace('custom.jd.md');
    await writeFile(uri, JD);
    await vscode.commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.preview.editor');
    assert.equal(vscode.window.activeTextEditor, undefined);
    const isLoaded = (): boolean => vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
    await until(vscode.workspace.onDidOpenTextDocument, isLoaded);
    await insertDuty();
    const document = await vscode.workspace.openTextDocument(uri);
    assert.equal(document.getText(), WITH_DUTY);
    assert.equal(vscode.window.activeTextEditor, undefined, 'the custom editor stays');
  });

  test('changes nothing in an editor that is read-only, nor do fixes', async () => {
    const uri = inWorkspace('read-only.jd.md');
    const text = JD.replace('负责', '负\u200b责');
    await writeFile(uri, text);
    const { document } = await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
    await insertDuty();
    await vscode.commands.executeCommand('jdWriter.fixAll');
    assert.equal(document.getText(), text);
    assert.equal(document.isDirty, false);
    await vscode.commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
    await vscode.commands.executeCommand('jdWriter.fixAll');
    await insertDuty();
    assert.equal(document.getText(), WITH_DUTY);
    await closeAll();
    await vscode.workspace.fs.delete(uri);
  });

  test('shows in both editors of one file', async () => {
    const first = await openText(JD);
    const second = await vscode.window.showTextDocument(first.document, vscode.ViewColumn.Beside);
    await insertDuty();
    assert.equal(first.document.getText(), WITH_DUTY);
    assert.equal(second.document, first.document);
  });

  test('writes the language of the document, not of the interface', async () => {
    const { document } = await openText('---\njd: 1\nlang: en\n---\n\n# Operations Specialist\n');
    await insertDuty();
    assert.match(document.getText(), /## Responsibilities\n\n- Write weekly and monthly operations reports/);
    await openText('---\njd: 1\nlang: zh-CN\n---\n\n# Operations Specialist\n\n## Responsibilities\n\n- Plan campaigns\n');
    await insertDuty();
    assert.match(
      vscode.window.activeTextEditor?.document.getText() ?? '',
      new RegExp(`## Responsibilities\n\n- Plan campaigns\n- ${TEXT}`),
    );
  });

  for (const [what, front, section] of [
    ['the interface', '', isChinese ? '岗位职责' : 'Responsibilities'],
    ['its title', 'title: Operations Specialist\n', 'Responsibilities'],
    ['its title', 'title: 运营专员\n', '岗位职责'],
  ] as const) {
    test(`makes the section in a file that has only front matter, in the language of ${what} (${section})`, async () => {
      const begin = `---\njd: 1\n${front}---\n`;
      const { document } = await openText(begin);
      await insertDuty();
      assert.match(document.getText(), new RegExp(`^${begin}\n## ${section}\n\n- ${section === '岗位职责' ? TEXT : 'Write weekly'}.*\n$`));
    });
  }

  test('puts a category with its duties under a heading', async () => {
    const { document } = await openText('---\njd: 1\nlang: zh-CN\n---\n\n## 岗位职责\n\n### 日常运营\n\n- 负责排期\n\n## 任职要求\n');
    await vscode.commands.executeCommand('jdWriter.insertCategory', 'data-analysis');
    assert.match(document.getText(), /- 负责排期\n\n### 数据分析与报告\n\n(?:- \S.*\n){3}\n## 任职要求\n$/);
  });

  test('leaves Markdown alone that is no JD', async () => {
    const text = '# Read me\n\n## Responsibilities\n\n- Plan campaigns\n';
    const { document } = await openText(text);
    await leave('jdWriter.insertDuty', DUTY);
    assert.equal(document.getText(), text);
    assert.equal(document.isDirty, true, 'as it was, opened with a text');
  });

  test('takes a file for a JD that the writer marks, until unmarked', async () => {
    const { document } = await openText('# 运营专员\n\n## 岗位职责\n\n- 负责排期\n');
    await vscode.commands.executeCommand('jdWriter.treatAsJobDescription');
    await insertDuty();
    assert.match(document.getText(), new RegExp(TEXT));
    const text = document.getText();
    await vscode.commands.executeCommand('jdWriter.treatAsJobDescription');
    await leave('jdWriter.insertDuty', DUTY);
    assert.equal(document.getText(), text);
  });

  test('takes a file for a JD that the writer marks in a custom editor, though a JD is beside it', async () => {
    const [shown, beside] = [inWorkspace('shown.md'), inWorkspace('beside.jd.md')];
    await writeFile(shown, '# 运营专员\n\n## 岗位职责\n\n- 负责排期\n');
    await writeFile(beside, JD);
    const other = (await vscode.window.showTextDocument(beside)).document;
    await vscode.commands.executeCommand('vscode.openWith', shown, 'vscode.markdown.preview.editor', vscode.ViewColumn.Beside);
    const document = await vscode.workspace.openTextDocument(shown);
    await until(vscode.window.onDidChangeActiveTextEditor, () => vscode.window.activeTextEditor === undefined);
    await vscode.commands.executeCommand('jdWriter.treatAsJobDescription');
    await insertDuty();
    assert.match(document.getText(), new RegExp(TEXT));
    assert.equal(other.getText(), JD);
    await vscode.commands.executeCommand('jdWriter.treatAsJobDescription');
    await closeAll();
    for (const uri of [shown, beside]) await vscode.workspace.fs.delete(uri);
  });

  test('takes a file for a JD that the writer marked, under its new name, too, and another one with the old name not', async () => {
    const [folder, file, moved] = [inWorkspace('roles'), inWorkspace('roles', 'a.md'), inWorkspace('places', 'a.md')];
    const insertInto = async (uri: vscode.Uri): Promise<string> => {
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
      await leave('jdWriter.insertDuty', DUTY);
      return vscode.window.activeTextEditor?.document.getText() ?? '';
    };
    await writeFile(file, '# 运营专员\n\n## 岗位职责\n\n- 负责排期\n');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file));
    await vscode.commands.executeCommand('jdWriter.treatAsJobDescription');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(folder, inWorkspace('places'));
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.match(await insertInto(moved), new RegExp(TEXT));
    await writeFile(file, '# 运营专员\n');
    assert.equal(await insertInto(file), '# 运营专员\n');
    await closeAll();
    for (const name of ['roles', 'places']) await vscode.workspace.fs.delete(inWorkspace(name), { recursive: true });
  });

  test('takes plain text for a JD that the writer marks, in another language, too, and after it is saved', async () => {
    const files = vscode.workspace.getConfiguration('files');
    await files.update('autoSave', 'off', vscode.ConfigurationTarget.Global);
    const file = inWorkspace('marked.md');
    const unsaved = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'untitled', path: file.path }));
    await vscode.languages.setTextDocumentLanguage(unsaved, 'plaintext');
    const editor = await vscode.window.showTextDocument(unsaved);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '运营专员\n岗位职责：\n1、负责排期\n2、负责审核\n'));
    await vscode.commands.executeCommand('jdWriter.treatAsJobDescription');
    await vscode.languages.setTextDocumentLanguage(unsaved, 'markdown');
    await insertDuty();
    const number = (): string | undefined => /(\d)、撰写/.exec(vscode.window.activeTextEditor?.document.getText() ?? '')?.[1];
    assert.equal(number(), '3');
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('workbench.action.files.save');
    await until(vscode.workspace.onDidCloseTextDocument, () => unsaved.isClosed);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file));
    await insertDuty();
    assert.equal(number(), '3');
    await closeAll();
    await vscode.workspace.fs.delete(file);
    await files.update('autoSave', undefined, vscode.ConfigurationTarget.Global);
  });

  test('opens the text of the clipboard as a JD that is called by its title, with its own front matter or with new', async () => {
    await vscode.env.clipboard.writeText('仓库主管\n\n岗位职责：\n1、管好 $1 个仓库\n');
    await vscode.commands.executeCommand('jdWriter.newFromClipboard');
    const opened = vscode.window.activeTextEditor?.document;
    assert.ok(opened);
    assert.equal(opened.getText(), '---\njd: 1\n---\n\n仓库主管\n\n岗位职责：\n1、管好 $1 个仓库\n');
    assert.match(opened.uri.path, /(?:\/仓库主管\.jd\.md|^Untitled-\d+)$/);
    for (const text of ['---\njd: 1\ntitle: 仓库主管\n---\n', '---\njd: 1\n---\n\n']) {
      await vscode.env.clipboard.writeText(text.includes('title') ? text : ' ');
      await vscode.commands.executeCommand('jdWriter.newFromClipboard');
      assert.equal(vscode.window.activeTextEditor?.document.getText().trim(), text.trim());
    }
  });

  test('copies a duty as plain text, and all of a category', async () => {
    await openText(JD);
    await vscode.commands.executeCommand('jdWriter.copyDuty', DUTY);
    assert.equal(await vscode.env.clipboard.readText(), TEXT);
    await vscode.commands.executeCommand('jdWriter.copyCategory', 'data-analysis');
    assert.match(await vscode.env.clipboard.readText(), new RegExp(`^${TEXT}\n`));
  });

  test('goes to the lines of a category', async () => {
    const { document } = await openText(WITH_DUTY);
    const isSelected = (): boolean => {
      const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
      return editor !== undefined && document.getText(editor.selection) === TEXT;
    };
    await vscode.commands.executeCommand('jdWriter.goToDuties', 'data-analysis');
    await until(vscode.window.onDidChangeTextEditorSelection, isSelected);
  });
});
