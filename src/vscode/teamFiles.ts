import * as vscode from 'vscode';
import { isTeamFileName, isUnread, type TeamKind } from '../core/config/teamFolders';
import { fileProblemText, problemAt, type FileProblem, type FileProblemId } from '../core/fileProblems';
import { lineStartsOf } from '../core/text';
import { spanToRange, uiLanguage } from './convert';
import { DIAGNOSTIC_SOURCE } from './ids';

/** One of a team's files. */
export interface TeamFile {
  readonly uri: vscode.Uri;
  /** Empty where it cannot be read. */
  readonly text: string;
  /** Why it cannot be read. */
  readonly problems: readonly FileProblem[];
}

/** The same for a file that says the same, or that cannot be read for the same reason. */
export function contentKey({ uri, text, problems }: TeamFile): string {
  return JSON.stringify([uri.toString(), text, problems.map(({ message }) => message.id)]);
}

/** The YAML files of a folder, in the order of their names; a folder that is missing has none. */
export async function teamFilesIn(folder: vscode.Uri): Promise<readonly TeamFile[]> {
  const names = (await entriesOf(folder)).map(([name]) => name).filter(isTeamFileName).sort(); // prettier-ignore
  const files = await Promise.all(names.map((name) => readTextFile(vscode.Uri.joinPath(folder, name))));
  return files.flatMap((file) => file ?? []);
}

/** What in a folder of the team's is not read though it is meant to be, as files with that problem; of a folder, the files in it. */
export async function unreadFilesIn(folder: vscode.Uri, kind: TeamKind | undefined): Promise<readonly TeamFile[]> {
  const entries = (await entriesOf(folder)).map(([name, type]) => ({ name, isFolder: (type & vscode.FileType.Directory) !== 0 }));
  const uris = await Promise.all(
    entries
      .filter((entry) => isUnread(entry, kind))
      .map(async ({ name, isFolder }) => {
        const uri = vscode.Uri.joinPath(folder, name);
        return isFolder ? (await entriesOf(uri)).map(([inner]) => vscode.Uri.joinPath(uri, inner)) : [uri];
      }),
  );
  return uris.flat().map((uri) => unreadFile(uri, 'not-read'));
}

async function entriesOf(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  return Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
}

/** A file whose content does not count, and why. */
function unreadFile(uri: vscode.Uri, why: FileProblemId): TeamFile {
  return { uri, text: '', problems: [problemAt(why, { start: 0, end: 0 })] };
}

/** A file with its text; undefined where there is none. */
export async function readTextFile(uri: vscode.Uri): Promise<TeamFile | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    // Not every file system says of what is missing that it is; only this tells for certain that there is something.
    return error instanceof vscode.FileSystemError && error.code === 'NoPermissions' ? unreadFile(uri, 'unreadable') : undefined;
  }
  try {
    return { uri, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch {
    return unreadFile(uri, 'not-utf-8');
  }
}

/** What is wrong with a file, as VS Code shows it. */
export function problemDiagnostics({ text }: Pick<TeamFile, 'text'>, problems: readonly FileProblem[]): vscode.Diagnostic[] {
  const lineStarts = problems.length === 0 ? [] : lineStartsOf(text);
  return problems.map((problem) => problemDiagnostic(lineStarts, problem));
}

/** A diagnostic that knows of what problem it tells; VS Code hands the same one back when fixes are asked for. */
export interface ProblemDiagnostic extends vscode.Diagnostic {
  readonly problem: FileProblem;
}

/** A problem in a text with these lines, as VS Code shows it. */
export function problemDiagnostic(lineStarts: readonly number[], problem: FileProblem): ProblemDiagnostic {
  const diagnostic = new vscode.Diagnostic(
    spanToRange(lineStarts, problem.span),
    fileProblemText(problem, uiLanguage()),
    vscode.DiagnosticSeverity.Warning,
  );
  diagnostic.source = DIAGNOSTIC_SOURCE;
  diagnostic.code = problem.message.id;
  return Object.assign(diagnostic, { problem });
}

/** Shows what is wrong with files, those that cannot be read among them; `problems` are those of the others, in their order. */
export function showProblems(
  collection: vscode.DiagnosticCollection,
  files: readonly TeamFile[],
  problems: readonly (readonly FileProblem[])[],
): void {
  collection.clear();
  for (const file of files) if (file.problems.length > 0) collection.set(file.uri, problemDiagnostics(file, file.problems));
  for (const [n, file] of readableOf(files).entries()) {
    const own = problems[n] ?? [];
    if (own.length > 0) collection.set(file.uri, problemDiagnostics(file, own));
  }
}

/** A file that can be read. */
export interface ReadableTeamFile extends TeamFile {
  /** As it is told to people. */
  readonly name: string;
}

/** The files that can be read. */
export function readableOf(files: readonly TeamFile[]): readonly ReadableTeamFile[] {
  return files.filter((file) => file.problems.length === 0).map((file) => ({ ...file, name: vscode.workspace.asRelativePath(file.uri) }));
}
