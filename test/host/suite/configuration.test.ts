import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findingsOf, inWorkspace, save, until, untilFound, writeFile } from './documents';
import { slowFiles } from './slowFiles';

const isChinese = vscode.env.language === 'zh-cn';
const JD =
  '---\njd: 1\nlang: zh-CN\n---\n\n# 运营专员\n\n## 岗位职责\n\n- 负责日常运营，打造闭环\n\n## 任职要求\n\n- 限男性，本科及以上学历\n- 薪资面议\n';
const FOLDER = 'configured';

const problemsOf = (uri: vscode.Uri): readonly vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'JD Writer');
const changed = vscode.languages.onDidChangeDiagnostics;

suite('configuration', () => {
  teardown(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(inWorkspace(FOLDER), { recursive: true });
  });

  test('is the nearest file, and follows it', async () => {
    const uri = inWorkspace(FOLDER, 'deep', 'a.jd.md');
    const near = inWorkspace(FOLDER, 'deep', '.jd-writer.yaml');
    await writeFile(inWorkspace(FOLDER, '.jd-writer.yaml'), 'rules:\n  no-gender-limit: error\n  no-vague-pay: off\n');
    await writeFile(uri, JD);
    await vscode.window.showTextDocument(uri);
    await untilFound(uri, 'no-gender-limit');
    assert.equal(findingsOf(uri, 'no-gender-limit')[0]?.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(findingsOf(uri, 'no-vague-pay').length, 0);
    await writeFile(near, 'rules:\n  no-gender-limit: off\n');
    await untilFound(uri, 'no-gender-limit', 0);
    assert.equal(findingsOf(uri, 'no-vague-pay').length, 1);
    await save(near, 'rules: {}\nallow: [限男性]\n');
    await untilFound(uri, 'no-vague-pay', 1);
    await vscode.workspace.fs.delete(near);
    await until(changed, () => findingsOf(uri, 'no-gender-limit')[0]?.severity === vscode.DiagnosticSeverity.Error);
  });

  test('is stronger than the settings', async () => {
    const settings = vscode.workspace.getConfiguration('jdWriter');
    const uri = inWorkspace(FOLDER, 'b.jd.md');
    await writeFile(inWorkspace(FOLDER, '.jd-writer.yaml'), 'rules:\n  no-gender-limit: hint\n');
    await writeFile(uri, JD);
    await settings.update('rules', { 'no-gender-limit': 'error', 'no-vague-pay': 'error' }, vscode.ConfigurationTarget.Global);
    await vscode.window.showTextDocument(uri);
    await untilFound(uri, 'no-gender-limit');
    assert.equal(findingsOf(uri, 'no-gender-limit')[0]?.severity, vscode.DiagnosticSeverity.Hint);
    assert.equal(findingsOf(uri, 'no-vague-pay')[0]?.severity, vscode.DiagnosticSeverity.Error);
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Global);
  });

  test('says at each wrong entry what is wrong, and the rest goes on working', async () => {
    const uri = inWorkspace(FOLDER, 'c.jd.md');
    const file = inWorkspace(FOLDER, '.jd-writer.yaml');
    await writeFile(file, 'rules:\n  no-gender-limit: of\n  no-vague-pai: off\n  no-vague-pay: error\nrole: 运营专家组\n');
    await writeFile(uri, JD);
    await vscode.window.showTextDocument(uri);
    await until(changed, () => problemsOf(file).length === 3);
    assert.deepEqual(problemsOf(file).map(({ range }) => range.start.line).sort(), [1, 2, 4]); // prettier-ignore
    assert.match(problemsOf(file).map(({ message }) => message).join('\n'), isChinese ? /是否指“no-vague-pay”/ : /did you mean “no-vague-pay”/); // prettier-ignore
    await untilFound(uri, 'no-vague-pay');
    assert.equal(findingsOf(uri, 'no-vague-pay')[0]?.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(findingsOf(uri, 'no-gender-limit')[0]?.severity, vscode.DiagnosticSeverity.Warning);
    await save(file, 'rules:\n  no-gender-limit: off\n');
    await until(changed, () => problemsOf(file).length === 0);
    await untilFound(uri, 'no-gender-limit', 0);
  });

  test('offers the name that was probably meant', async () => {
    // A folder of its own: VS Code may still hold the text of a file that another test had open.
    const uri = inWorkspace(FOLDER, 'near', 'n.jd.md');
    const file = inWorkspace(FOLDER, 'near', '.jd-writer.yaml');
    await writeFile(file, 'rules:\n  no-vague-pai: off\nrole: 运营专圆\n');
    await writeFile(uri, JD.replace('lang: zh-CN', 'lang: zh-CN\nlevel: senoir'));
    await vscode.window.showTextDocument(uri);
    const document = await vscode.workspace.openTextDocument(file);
    await until(changed, () => problemsOf(file).length === 2 && problemsOf(uri).some(({ code }) => code === 'not-one-of'));
    const wrong = [...problemsOf(file), ...problemsOf(uri).filter(({ code }) => code === 'not-one-of')];
    const offers = await Promise.all(
      wrong.map(async ({ range }, n) => {
        const at = n < 2 ? file : uri;
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', at, range);
        return actions.find(({ isPreferred }) => isPreferred === true);
      }),
    );
    const change = (name: string): string => (isChinese ? `改为“${name}”` : `Change to “${name}”`);
    assert.deepEqual(offers.map((offer) => offer?.title), ['no-vague-pay', '运营专员', 'senior'].map(change)); // prettier-ignore
    for (const offer of offers) {
      assert.ok(offer?.edit);
      assert.ok(await vscode.workspace.applyEdit(offer.edit));
    }
    assert.equal(document.getText(), 'rules:\n  no-vague-pay: off\nrole: 运营专员\n');
    await document.save();
    await until(changed, () => problemsOf(file).length === 0);
  });

  test('adds the team’s own terms', async () => {
    const uri = inWorkspace(FOLDER, 'd.jd.md');
    await writeFile(inWorkspace(FOLDER, '.jd-writer.yaml'), 'terms:\n  - terms: [闭环]\n    rule: no-jargon\n    reason: 说清楚做什么\n');
    await writeFile(uri, JD);
    await vscode.window.showTextDocument(uri);
    await untilFound(uri, 'no-jargon');
    const { target } = findingsOf(uri, 'no-jargon')[0]?.code as { target: vscode.Uri };
    assert.match((await vscode.workspace.openTextDocument(target)).getText(), /^# no-jargon\n/);
  });

  test('is the one that was read last, though an earlier reading ends after it', async () => {
    const scheme = 'jd-test-slow';
    const [uri, file] = ['/a.jd.md', '/.jd-writer.yaml'].map((path) => vscode.Uri.from({ scheme, path })) as [vscode.Uri, vscode.Uri];
    const files = slowFiles(scheme, { [uri.path]: JD, [file.path]: 'rules:\n  no-gender-limit: error\n' });
    const editor = await vscode.window.showTextDocument(uri);
    await untilFound(uri, 'no-gender-limit');
    await vscode.workspace.openTextDocument(file);
    const reading = files.hold(file);
    // A document that is opened, here as one of another language, has its configuration read again.
    await vscode.languages.setTextDocumentLanguage(editor.document, 'plaintext');
    await vscode.languages.setTextDocumentLanguage(editor.document, 'markdown');
    await reading;
    await save(file, 'rules:\n  no-gender-limit: off\n');
    await untilFound(uri, 'no-gender-limit', 0);
    await untilFound(uri, 'no-vague-pay');
    files.release();
    await vscode.workspace.fs.readFile(file);
    await editor.edit((edit) => edit.delete(editor.document.lineAt(editor.document.lineCount - 2).range));
    await untilFound(uri, 'no-vague-pay', 0);
    assert.equal(findingsOf(uri, 'no-gender-limit').length, 0);
    await closeAll();
    files.dispose();
    await writeFile(inWorkspace(FOLDER, 'left.md'), '');
  });

  test("is followed by the page of a team's rule", async () => {
    const uri = inWorkspace(FOLDER, 'page', 'f.jd.md');
    const file = inWorkspace(FOLDER, 'page', '.jd-writer.yaml');
    const terms = 'terms:\n  - terms: [闭环]\n    rule: house-loops\n    reason: 说清楚做什么\n';
    await writeFile(file, terms);
    await writeFile(uri, JD);
    await vscode.extensions.getExtension('jd-writer.jd-writer')?.activate();
    // Nothing has been read for the document yet.
    const target = vscode.Uri.from({ scheme: 'jd-writer-rule', path: '/house-loops.md', query: uri.toString() });
    const page = await vscode.workspace.openTextDocument(target);
    assert.match(page.getText(), /^# house-loops\n[^]*说清楚做什么/);
    await save(file, terms.replace('说清楚做什么', '写明每一步'));
    await until(vscode.workspace.onDidChangeTextDocument, () => page.getText().includes('写明每一步'));
    await save(file, 'rules: {}\n');
    await until(vscode.workspace.onDidChangeTextDocument, () => !page.getText().startsWith('#'));
  });

  test('explains a rule that two folders have by the same name as that of the document', async () => {
    for (const name of ['first', 'second']) {
      const terms = `terms:\n  - terms: [闭环]\n    rule: house-style\n    message: { zh-CN: ${name} avoids, en: ${name} avoids }\n    reason: ${name}\n`;
      await writeFile(inWorkspace(FOLDER, name, '.jd-writer.yaml'), terms);
      await writeFile(inWorkspace(FOLDER, name, 'a.jd.md'), JD);
    }
    for (const name of ['first', 'second', 'first']) {
      const uri = inWorkspace(FOLDER, name, 'a.jd.md');
      await vscode.window.showTextDocument(uri);
      await untilFound(uri, 'house-style');
      const { target } = findingsOf(uri, 'house-style')[0]?.code as { target: vscode.Uri };
      assert.match((await vscode.workspace.openTextDocument(target)).getText(), new RegExp(`- ${name} avoids`));
    }
  });

  test('changes the core of a role, in the findings and in the tree', async () => {
    const uri = inWorkspace(FOLDER, 'e.jd.md');
    await writeFile(
      inWorkspace(FOLDER, '.jd-writer.yaml'),
      'roles:\n  operations-specialist:\n    core: [daily-operations, budget-and-cost]\n',
    );
    await writeFile(uri, JD);
    await vscode.window.showTextDocument(uri);
    await untilFound(uri, 'missing-core-category', 1);
    assert.match(findingsOf(uri, 'missing-core-category')[0]?.message ?? '', isChinese ? /预算管理与成本控制/ : /Budget and cost control/);
  });
});
