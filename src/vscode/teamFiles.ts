import * as vscode from 'vscode';
import { fileProblemText, type FileProblem } from '../core/fileProblems';
import { lineStartsOf } from '../core/text';
import { spanToRange, uiLanguage } from './convert';
import { DIAGNOSTIC_SOURCE } from './ids';

/** One of a team's files. */
export interface TeamFile {
  readonly uri: vscode.Uri;
  readonly text: string;
}

/** The `.yaml` files of a folder, in the order of their names; a folder that is missing, or a file that cannot be read, has none. */
export async function teamFilesIn(folder: vscode.Uri): Promise<readonly TeamFile[]> {
  const listed = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
  const names = listed.map(([name]) => name).filter((name) => name.endsWith('.yaml')).sort(); // prettier-ignore
  const files = await Promise.all(names.map((name) => readTeamFile(vscode.Uri.joinPath(folder, name))));
  return files.flatMap((file) => file ?? []);
}

/** A file with its text; undefined where it cannot be read. */
export async function readTeamFile(uri: vscode.Uri): Promise<TeamFile | undefined> {
  const bytes = await Promise.resolve(vscode.workspace.fs.readFile(uri)).catch(() => undefined);
  return bytes === undefined ? undefined : { uri, text: new TextDecoder().decode(bytes) };
}

/** What is wrong with a file, as VS Code shows it. */
export function problemDiagnostics({ text }: Pick<TeamFile, 'text'>, problems: readonly FileProblem[]): vscode.Diagnostic[] {
  const lineStarts = lineStartsOf(text);
  return problems.map((problem) => {
    const diagnostic = new vscode.Diagnostic(
      spanToRange(lineStarts, problem.span),
      fileProblemText(problem, uiLanguage()),
      vscode.DiagnosticSeverity.Warning,
    );
    diagnostic.source = DIAGNOSTIC_SOURCE;
    diagnostic.code = problem.message.id;
    return diagnostic;
  });
}
