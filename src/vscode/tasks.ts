import * as vscode from 'vscode';
import { uiLanguage } from './convert';
import { TASKS } from './ids';

/** A task as `tasks.json` states it. */
interface LintTaskDefinition extends vscode.TaskDefinition {
  readonly task: 'lint';
  /** What to check, relative to the workspace folder; all of it when left out. */
  readonly paths?: readonly string[];
  /** Whether to apply the fixes that cannot change the meaning. */
  readonly fix?: boolean;
}

/** Offers «lint» as a task: all JDs of a folder by the command line, its findings in the Problems view. Only where there are processes. */
export function registerTasks({ extensionUri }: vscode.ExtensionContext): vscode.Disposable {
  const node = extensionUri.scheme === 'file' ? nodePath() : undefined;
  if (node === undefined) return new vscode.Disposable(() => undefined);
  const cli = vscode.Uri.joinPath(extensionUri, 'dist', 'cli.js').fsPath;
  return vscode.tasks.registerTaskProvider(TASKS.type, {
    provideTasks: () =>
      (vscode.workspace.workspaceFolders ?? [])
        .filter(({ uri }) => uri.scheme === 'file')
        .map((folder) => lintTask({ type: TASKS.type, task: 'lint' }, folder, node, cli)),
    resolveTask(task) {
      const definition = task.definition as LintTaskDefinition;
      const scope = task.scope;
      return typeof scope === 'object' ? lintTask(definition, scope, node, cli) : undefined;
    },
  });
}

/** The program that runs this very code is a Node, too: none need be installed. */
function nodePath(): string | undefined {
  return typeof process === 'object' && typeof process.versions.node === 'string' ? process.execPath : undefined;
}

function lintTask(definition: LintTaskDefinition, folder: vscode.WorkspaceFolder, node: string, cli: string): vscode.Task {
  const { paths = ['.'], fix = false } = definition;
  const env = { ELECTRON_RUN_AS_NODE: '1', LC_ALL: uiLanguage() === 'zh-CN' ? 'zh_CN.UTF-8' : 'en_US.UTF-8' };
  const execution = new vscode.ProcessExecution(node, [cli, 'lint', ...(fix ? ['--fix'] : []), '--', ...paths], {
    cwd: folder.uri.fsPath,
    env,
  });
  const task = new vscode.Task(definition, folder, 'lint', 'JD', execution, `$${TASKS.problemMatcher}`);
  task.detail = vscode.l10n.t('Check all job descriptions of the folder');
  task.presentationOptions = { reveal: vscode.TaskRevealKind.Silent, clear: true };
  return task;
}
