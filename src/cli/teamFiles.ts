import { fileProblemText, isTeamFileName, lineStartsOf, positionAt, TEAM_FOLDER, type FileProblem, type TeamKind } from '../core/index';
import { readText } from './byteOrderMark';
import type { Host } from './host';
import { complain } from './messages';
import { isAbsent, reasonForReading } from './reasons';

/** One of a team's files. */
export interface TeamFile {
  readonly path: string;
  readonly text: string;
}

/** The files of one kind, of the folder that the program is started in, in the order of their names. What cannot be read is told and left out. */
export async function teamFilesOf(kind: TeamKind, host: Host): Promise<readonly TeamFile[]> {
  const folder = `${TEAM_FOLDER}/${kind}`;
  const names = await orTold(host, folder, () => host.readFolder(folder));
  const files: TeamFile[] = [];
  for (const name of (names ?? []).filter(isTeamFileName).sort()) {
    const path = `${folder}/${name}`;
    const text = await orTold(host, path, () => readText(host, path));
    if (text !== undefined) files.push({ path, text });
  }
  return files;
}

/** Reads something; where that fails, one line on standard error says why. */
async function orTold<T>(host: Host, path: string, read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    complain(host, 'cannot-read', { path, reason: reasonForReading(error) });
    return undefined;
  }
}

/** The text of a file that need not be there: undefined where it is not. One that is there and cannot be read is told, and is as good as empty. */
export async function readIfThere(host: Host, path: string, unreadable: (error: unknown) => void): Promise<string | undefined> {
  try {
    return await readText(host, path);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    unreadable(error);
    return '';
  }
}

/** Puts what is wrong with a file on standard error, a line for each problem, with its place. */
export function reportProblems(host: Host, { path, text }: TeamFile, problems: readonly FileProblem[]): void {
  const lineStarts = problems.length === 0 ? [] : lineStartsOf(text);
  for (const problem of problems) {
    const { line, character } = positionAt(lineStarts, problem.span.start);
    complain(host, 'problem', { place: `${path}:${line + 1}:${character + 1}`, problem: fileProblemText(problem, host.language) });
  }
}
