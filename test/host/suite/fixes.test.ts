import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { acceptAll, closeAll, findingsOf, inWorkspace, openText, until, untilFound, writeFile } from './documents';

const isChinese = vscode.env.language === 'zh-cn';
const JD =
  '---\njd: 1\nlang: zh-CN\nrole: operations-specialist\n---\n\n# 运营专员\n\n## 岗位职责\n\n- 负责日常运营\n\n## 任职要求\n\n- 限男性，本科及以上学历\n';
const FIX_ALL = 'source.fixAll.jdWriter';

/** What the menu offers at the first finding of a rule. */
async function actionsAt(document: vscode.TextDocument, rule: string): Promise<readonly vscode.CodeAction[]> {
  await untilFound(document.uri, rule);
  const [found] = findingsOf(document.uri, rule);
  assert.ok(found);
  return actionsIn(document, found.range);
}

async function actionsIn(document: vscode.TextDocument, range: vscode.Range, kind?: string): Promise<readonly vscode.CodeAction[]> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, kind);
  return actions.filter((action) => kind !== undefined || action.kind?.contains(vscode.CodeActionKind.QuickFix) === true);
}

async function apply(action: vscode.CodeAction | undefined): Promise<void> {
  assert.ok(action?.edit);
  assert.ok(await vscode.workspace.applyEdit(action.edit));
}

const whole = ({ lineCount }: vscode.TextDocument): vscode.Range => new vscode.Range(0, 0, lineCount, 0);

suite('fixes', () => {
  suiteSetup(() => vscode.workspace.getConfiguration('jdWriter').update('lint.delay', 50, vscode.ConfigurationTarget.Global));
  teardown(closeAll);
  suiteTeardown(() => vscode.workspace.getConfiguration('jdWriter').update('lint.delay', undefined, vscode.ConfigurationTarget.Global));

  test('stand in the menu itself where they are few; what says that the finding does not hold takes the place of «ignore»', async () => {
    const { document } = await openText(
      JD.replace('- 负责日常运营\n', `- 负责日常运营，每日更新 10 个页面\n- 分析运营数据\n- 协调各部门\n- 跟进项目进度\n`),
    );
    await untilFound(document.uri, 'missing-core-category', 1);
    const actions = await actionsAt(document, 'missing-core-category');
    const [insertAll, insertOne, notPart, explain] = actions;
    assert.equal(actions.length, 4, actions.map(({ title }) => title).join('\n'));
    assert.ok([insertAll, insertOne, notPart].every((action) => action?.edit !== undefined));
    assert.match(notPart?.title ?? '', isChinese ? /^本岗位不含/ : /is not part of this role$/);
    assert.match(explain?.title ?? '', isChinese ? /^解释/ : /^Explain/);
  });

  test('are a list of all behind the first one, where a line has many findings', async () => {
    const { document } = await openText(JD);
    const actions = await actionsAt(document, 'missing-core-category');
    assert.equal(findingsOf(document.uri, 'missing-core-category').length, 4);
    assert.equal(actions.length, 4);
    const titles = actions.map(({ title }) => title);
    assert.match(titles[0] ?? '', isChinese ? /^插入“.+”的 3 条常用职责$/ : /^Insert 3 usual duties of “.+”$/);
    assert.match(titles[1] ?? '', isChinese ? /^更多修复（1\d）…$/ : /^More fixes \(1\d\)…$/);
    assert.match(titles[2] ?? '', isChinese ? /^忽略此行的这 \d 条提示$/ : /^Ignore these \d hints on this line$/);
    assert.match(titles[3] ?? '', isChinese ? /^解释这 \d 条提示…?$/ : /^Explain these \d hints…?$/);
    assert.ok(
      titles.every((title) => !/[a-z]-[a-z]/.test(title)),
      'no rule is named by its id',
    );
  });

  test('are one menu, too, where they are asked for beside the findings of a line', async () => {
    const { document } = await openText(JD.replace('限男性，', '限男性，35岁以下，形象气质佳，'));
    await untilFound(document.uri, 'no-age-limit');
    const line = document.positionAt(document.getText().indexOf('限男性')).line;
    const actions = await actionsIn(document, new vscode.Range(line, 0, line, 0));
    assert.ok(actions.length > 0 && actions.length <= 4, String(actions.length));
  });

  test('insert what is missing, as one step to undo', async () => {
    const { document } = await openText(JD);
    await apply((await actionsAt(document, 'missing-core-category'))[0]);
    assert.match(document.getText(), /## 岗位职责\n\n- 负责日常运营\n- .+\n- .+\n- .+\n\n/);
    await until(vscode.languages.onDidChangeDiagnostics, () => findingsOf(document.uri, 'missing-core-category').length < 4);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), JD);
    await untilFound(document.uri, 'missing-core-category', 4);
  });

  test('are all in «More fixes…»', async () => {
    const { document } = await openText(JD);
    const more = (await actionsAt(document, 'missing-core-category'))[1]?.command;
    assert.ok(more);
    await acceptAll(more.command, ...((more.arguments ?? []) as unknown[]));
    assert.match(document.getText(), /- 负责日常运营\n- .+\n- .+\n- .+\n\n/);
  });

  test('switch a rule off for a line, and for the document where it stands in the front matter', async () => {
    const { document } = await openText(JD);
    const actions = await actionsAt(document, 'no-gender-limit');
    await apply(actions.find(({ title }) => /^Ignore this hint on this line$|^忽略此行的这条提示$/.test(title)));
    assert.match(document.getText(), /\n<!-- jd-writer-disable-next-line no-gender-limit -->\n- 限男性/);
    await untilFound(document.uri, 'no-gender-limit', 0);
  });

  test('explain a rule', async () => {
    const { document } = await openText(JD);
    const explain = (await actionsAt(document, 'no-gender-limit')).at(-1)?.command;
    assert.ok(explain);
    assert.deepEqual(explain.arguments, ['no-gender-limit']);
    await vscode.commands.executeCommand(explain.command, 'no-gender-limit');
    const isShown = (): boolean =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('no-gender-limit')));
    await until(vscode.window.tabGroups.onDidChangeTabs, isShown);
  });

  test('are all applied at once where they are safe', async () => {
    const text = JD.replace('- 负责日常运营\n', '- 负责日常运营\u200b\n- 负责\u200b排期\n');
    const { document } = await openText(text);
    const [action, ...others] = await actionsIn(document, whole(document), FIX_ALL);
    assert.deepEqual(others, []);
    assert.equal(action?.kind?.value, FIX_ALL);
    await apply(action);
    assert.equal(document.getText(), JD.replace('- 负责日常运营\n', '- 负责日常运营\n- 负责排期\n'));
    assert.deepEqual(await actionsIn(document, whole(document), FIX_ALL), []);
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('jdWriter.fixAll');
    assert.doesNotMatch(document.getText(), /\u200b/);
  });

  test('are applied on saving, where the settings say so', async () => {
    const settings = vscode.workspace.getConfiguration('editor');
    await settings.update('codeActionsOnSave', { [FIX_ALL]: 'explicit' }, vscode.ConfigurationTarget.Global);
    const uri = inWorkspace('on-save.jd.md');
    await writeFile(uri, JD);
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit((edit) => edit.insert(editor.document.positionAt(JD.indexOf('日常')), '\u200b'));
    await vscode.commands.executeCommand('workbench.action.files.save');
    assert.equal(editor.document.getText(), JD);
    await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
    await vscode.workspace.fs.delete(uri);
  });

  test('are left to the command where checking is off', async () => {
    const settings = vscode.workspace.getConfiguration('jdWriter');
    await settings.update('lint.run', 'off', vscode.ConfigurationTarget.Global);
    const { document } = await openText(JD.replace('负责', '负\u200b责'));
    assert.deepEqual(await actionsIn(document, whole(document), FIX_ALL), []);
    await vscode.commands.executeCommand('jdWriter.toggleChecking');
    assert.equal((await actionsIn(document, whole(document), FIX_ALL)).length, 1);
    await vscode.commands.executeCommand('jdWriter.toggleChecking');
    assert.deepEqual(await actionsIn(document, whole(document), FIX_ALL), []);
    await vscode.commands.executeCommand('jdWriter.fixAll');
    assert.equal(document.getText(), JD);
    await settings.update('lint.run', undefined, vscode.ConfigurationTarget.Global);
  });

  test('are not there for Markdown that is no JD', async () => {
    const { document } = await openText(JD.replace('jd: 1', 'type: note').replace('负责', '负\u200b责'));
    assert.deepEqual(await actionsIn(document, whole(document), FIX_ALL), []);
    assert.deepEqual(await actionsIn(document, whole(document)), []);
  });
});
