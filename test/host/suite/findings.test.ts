import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findingsOf, inWorkspace, openText, until, untilFound, writeFile } from './documents';

const isChinese = vscode.env.language === 'zh-cn';
const HEAD = '---\njd: 1\nlang: zh-CN\nrole: operations-specialist\n---\n\n# 运营专员\n\n';
const JD = `${HEAD}## 岗位职责\n\n- 负责日常运营\n\n## 任职要求\n\n- 限男性，本科及以上学历\n`;
const LINE = JD.split('\n').findIndex((line) => line.includes('限男性'));

const change = async (editor: vscode.TextEditor, from: string, to: string): Promise<void> => {
  const at = editor.document.getText().indexOf(from);
  const range = new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + from.length));
  assert.ok(await editor.edit((edit) => edit.replace(range, to)));
};

suite('findings', () => {
  suiteSetup(() => vscode.workspace.getConfiguration('jdWriter').update('lint.delay', 50, vscode.ConfigurationTarget.Global));
  teardown(closeAll);
  suiteTeardown(() => vscode.workspace.getConfiguration('jdWriter').update('lint.delay', undefined, vscode.ConfigurationTarget.Global));

  test('appear when a JD opens, in the language of the interface, with a link that needs no network', async () => {
    const { document } = await openText(JD);
    await untilFound(document.uri, 'no-gender-limit');
    const found = findingsOf(document.uri, 'no-gender-limit')[0];
    assert.ok(found);
    assert.equal(found.source, 'JD Writer');
    assert.equal(found.severity, vscode.DiagnosticSeverity.Warning);
    assert.equal(found.range.start.line, LINE);
    assert.match(found.message, isChinese ? /疑似/ : /suspected/i);
    const { target } = found.code as { target: vscode.Uri };
    assert.equal(target.scheme, 'jd-writer-rule');
    const text = (await vscode.workspace.openTextDocument(target)).getText();
    assert.match(text, isChinese ? /^# no-gender-limit\n[\s\S]+## 原因\n/ : /^# no-gender-limit\n[\s\S]+## Why\n/);
  });

  test('name every missing core category at the heading of the duties, as information', async () => {
    const { document } = await openText(JD);
    await untilFound(document.uri, 'missing-core-category');
    const found = findingsOf(document.uri, 'missing-core-category');
    assert.equal(found.length, 4);
    for (const one of found) {
      assert.equal(document.getText(one.range), '岗位职责');
      assert.equal(one.severity, vscode.DiagnosticSeverity.Information);
    }
  });

  test('say nothing of Markdown that is no JD', async () => {
    const plain = await openText(JD.replace('jd: 1', 'type: note\nlevel: boss'));
    const { document } = await openText(JD);
    await untilFound(document.uri, 'no-gender-limit');
    assert.deepEqual(vscode.languages.getDiagnostics(plain.document.uri), []);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      plain.document.uri,
      new vscode.Position(10, 4),
    );
    assert.deepEqual(hovers, []);
  });

  test('say nothing of a notebook’s cell', async () => {
    const file = inWorkspace('notes.ipynb');
    const cells = [{ cell_type: 'markdown', metadata: {}, source: [JD] }];
    await writeFile(file, JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 2 }));
    const notebook = await vscode.workspace.openNotebookDocument(file);
    await vscode.window.showNotebookDocument(notebook);
    const { document } = await openText(JD);
    await untilFound(document.uri, 'no-gender-limit');
    const [first] = notebook.getCells();
    assert.ok(first);
    assert.equal(first.document.languageId, 'markdown');
    assert.deepEqual(vscode.languages.getDiagnostics(first.document.uri), []);
    await closeAll();
    await vscode.workspace.fs.delete(file);
  });

  test('follow typing and undo', async () => {
    const editor = await openText(JD);
    await untilFound(editor.document.uri, 'no-gender-limit');
    await change(editor, '限男性，', '');
    await untilFound(editor.document.uri, 'no-gender-limit', 0);
    await vscode.commands.executeCommand('undo');
    await untilFound(editor.document.uri, 'no-gender-limit');
  });

  test('come later on the line that is being typed than on others', async () => {
    const editor = await openText(`${HEAD}## 岗位职责\n\n- 负责日常运营\n\n## 任职要求\n\n- 本科\n- 大专\n`);
    const { document } = editor;
    await untilFound(document.uri, 'missing-core-category');
    const order: string[] = [];
    const listener = vscode.languages.onDidChangeDiagnostics(() => {
      if (findingsOf(document.uri, 'no-region-limit').length > 0 && !order.includes('other')) order.push('other');
      if (findingsOf(document.uri, 'no-gender-limit').length > 0 && !order.includes('typed')) order.push('typed');
    });
    editor.selection = new vscode.Selection(document.lineCount - 2, 0, document.lineCount - 2, 0);
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(document.lineCount - 3, 2), '仅限本地户籍，');
      edit.insert(new vscode.Position(document.lineCount - 2, 2), '限男性，');
    });
    await untilFound(document.uri, 'no-gender-limit');
    listener.dispose();
    assert.deepEqual(order, ['other', 'typed']);
  });

  test('are gone when the document closes, and there again when it opens', async () => {
    const uri = inWorkspace('closing.jd.md');
    await writeFile(uri, JD);
    await vscode.window.showTextDocument(uri);
    await untilFound(uri, 'no-gender-limit');
    await closeAll();
    // VS Code keeps a document that nobody shows for a while; what changes the file's language closes it at once.
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
    if (document !== undefined) await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    await vscode.workspace.fs.delete(uri);
    await writeFile(uri, JD);
    await vscode.window.showTextDocument(uri);
    await untilFound(uri, 'no-gender-limit');
    await closeAll();
    await vscode.workspace.fs.delete(uri);
  });

  test('are there for a JD in a custom editor', async () => {
    const uri = inWorkspace('custom-findings.jd.md');
    await writeFile(uri, JD);
    await vscode.commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.preview.editor');
    await untilFound(uri, 'no-gender-limit');
    assert.equal(vscode.window.activeTextEditor, undefined);
    await closeAll();
    await vscode.workspace.fs.delete(uri);
  });

  test('survive an empty document, CRLF, and a document without duties', async () => {
    const empty = await openText('---\njd: 1\n---\n');
    const { document } = await openText(JD, vscode.EndOfLine.CRLF);
    await untilFound(document.uri, 'no-gender-limit');
    assert.equal(findingsOf(document.uri, 'no-gender-limit')[0]?.range.start.line, LINE);
    assert.deepEqual(vscode.languages.getDiagnostics(empty.document.uri), []);
  });

  test('take the levels of the settings, and of the front matter over them', async () => {
    const settings = vscode.workspace.getConfiguration('jdWriter');
    const { document } = await openText(JD);
    await untilFound(document.uri, 'no-gender-limit');
    await settings.update('rules', { 'no-gender-limit': 'error', 'missing-core-category': 'off' }, vscode.ConfigurationTarget.Global);
    await untilFound(document.uri, 'missing-core-category', 0);
    await until(
      vscode.languages.onDidChangeDiagnostics,
      () => findingsOf(document.uri, 'no-gender-limit')[0]?.severity === vscode.DiagnosticSeverity.Error,
    );
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(1, 0), 'jd-rules: { no-gender-limit: hint }\n');
    await vscode.workspace.applyEdit(edit);
    await until(
      vscode.languages.onDidChangeDiagnostics,
      () => findingsOf(document.uri, 'no-gender-limit')[0]?.severity === vscode.DiagnosticSeverity.Hint,
    );
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Global);
    await untilFound(document.uri, 'missing-core-category', 4);
  });

  test('wait for saving, or stay away, as the settings say', async () => {
    const settings = vscode.workspace.getConfiguration('jdWriter');
    const uri = inWorkspace('saving.jd.md');
    await writeFile(uri, JD);
    await settings.update('lint.run', 'onSave', vscode.ConfigurationTarget.Global);
    const editor = await vscode.window.showTextDocument(uri);
    await untilFound(uri, 'no-gender-limit');
    await change(editor, '限男性，', '');
    const other = await openText(JD);
    await untilFound(other.document.uri, 'no-gender-limit');
    assert.equal(findingsOf(uri, 'no-gender-limit').length, 1, 'as it was when it was opened');
    await editor.document.save();
    await untilFound(uri, 'no-gender-limit', 0);
    await settings.update('lint.run', 'off', vscode.ConfigurationTarget.Global);
    await until(vscode.languages.onDidChangeDiagnostics, () => vscode.languages.getDiagnostics(uri).length === 0);
    await settings.update('lint.run', undefined, vscode.ConfigurationTarget.Global);
    await untilFound(uri, 'missing-core-category', 4);
    await closeAll();
    await vscode.workspace.fs.delete(uri);
  });

  test('go and come with «Toggle Checking»', async () => {
    const { document } = await openText(JD);
    await untilFound(document.uri, 'no-gender-limit');
    await vscode.commands.executeCommand('jdWriter.toggleChecking');
    await until(vscode.languages.onDidChangeDiagnostics, () => vscode.languages.getDiagnostics(document.uri).length === 0);
    await vscode.commands.executeCommand('jdWriter.toggleChecking');
    await untilFound(document.uri, 'no-gender-limit');
  });

  test('come with «Toggle Checking», too, where the settings switch checking off, and go with it', async () => {
    const settings = vscode.workspace.getConfiguration('jdWriter');
    await settings.update('lint.run', 'off', vscode.ConfigurationTarget.Global);
    const editor = await openText(JD);
    await vscode.commands.executeCommand('jdWriter.toggleChecking');
    await untilFound(editor.document.uri, 'no-gender-limit');
    await change(editor, '限男性，', '');
    await untilFound(editor.document.uri, 'no-gender-limit', 0);
    await vscode.commands.executeCommand('jdWriter.toggleChecking');
    await until(vscode.languages.onDidChangeDiagnostics, () => vscode.languages.getDiagnostics(editor.document.uri).length === 0);
    await settings.update('lint.run', undefined, vscode.ConfigurationTarget.Global);
    await untilFound(editor.document.uri, 'missing-core-category', 4);
  });

  test('stand beside what of the front matter and of comments is not understood, which follows typing, too', async () => {
    const wrong = JD.replace('jd: 1', 'jd: 1\nlevel: boss').replace('## 任职要求', '<!-- jd-writer-disable no-gender -->\n\n## 任职要求');
    const problems = (uri: vscode.Uri): readonly vscode.Diagnostic[] =>
      vscode.languages.getDiagnostics(uri).filter(({ code, source }) => source === 'JD Writer' && typeof code === 'string');
    const editor = await openText(wrong);
    const { document } = editor;
    await until(vscode.languages.onDidChangeDiagnostics, () => problems(document.uri).length === 2);
    const [level, comment] = problems(document.uri);
    assert.ok(level !== undefined && comment !== undefined);
    assert.equal(document.getText(level.range), 'boss');
    assert.equal(level.severity, vscode.DiagnosticSeverity.Warning);
    assert.match(level.message, isChinese ? /“level”应为 junior、mid、senior 之一/ : /“level” must be one of junior, mid, senior/);
    assert.equal(document.getText(comment.range), 'no-gender');
    assert.match(comment.message, /no-gender-limit/);
    assert.equal(findingsOf(document.uri, 'no-gender-limit').length, 1);
    await change(editor, 'no-gender', 'no-gender-limit');
    await change(editor, 'boss', 'mid');
    await until(vscode.languages.onDidChangeDiagnostics, () => problems(document.uri).length === 0);
    await untilFound(document.uri, 'no-gender-limit', 0);
    await change(editor, 'mid', 'boss');
    await until(vscode.languages.onDidChangeDiagnostics, () => problems(document.uri).length === 1);
  });

  test('come for a document of a megabyte, too', async () => {
    const many = `${HEAD}## 岗位职责\n\n${'- 负责日常运营，制定排期，跟进数据并输出周报，协调各部门资源，保障项目按期上线\n'.repeat(25_000)}\n## 任职要求\n\n- 限男性\n`;
    assert.ok(many.length > 1_000_000);
    const { document } = await openText(many);
    await untilFound(document.uri, 'no-gender-limit');
  });
});
