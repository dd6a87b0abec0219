import {
  fileProblemText, isTeamFileName, isUnread, lineStartsOf, positionAt, problemAt, TEAM_FOLDER,
  type FileProblem, type FileProblemId, type TeamKind,
} from '../core/index'; // prettier-ignore
import { readText } from './byteOrderMark';
import type { Failures } from './failures';
import type { Host } from './host';
import { complain } from './messages';
import { isAbsent } from './reasons';

/** One of a team's files. */
export interface TeamFile {
  readonly path: string;
  readonly text: string;
}

/** The files of one kind, of the folder that the program is started in, in the order of their names. What cannot be read is told and left out. */
export async function teamFilesOf(kind: TeamKind, host: Host, failures: Failures): Promise<readonly TeamFile[]> {
  const folder = `${TEAM_FOLDER}/${kind}`;
  const files: TeamFile[] = [];
  for (const name of (await namesIn(folder, kind, host, failures)).filter(isTeamFileName)) {
    const path = `${folder}/${name}`;
    const text = await orTold(failures, path, () => readText(host, path));
    if (text !== undefined) files.push({ path, text });
  }
  return files;
}

/** Tells what in the folder of the team's folders is called otherwise than they are, and where that is none. */
export async function tellOtherFolders(host: Host): Promise<void> {
  await namesIn(TEAM_FOLDER, undefined, host);
}

/** The names in a folder of the team's, sorted; what is not read though it is meant to be is told. */
async function namesIn(folder: string, kind: TeamKind | undefined, host: Host, failures?: Failures): Promise<readonly string[]> {
  const found = await orTold(failures, folder, async () => {
    const there = await host.readFolder(folder);
    if (there === undefined) tellOfFile(host, folder, 'not-read');
    return there;
  });
  const names = [...(found ?? [])].sort();
  // Whether they are files or folders as they should be shows when they are read.
  for (const name of names) if (isUnread({ name, isFolder: kind === undefined }, kind)) tellOfFile(host, `${folder}/${name}`, 'not-read');
  return names;
}

/** Says something of a whole file or folder. */
export function tellOfFile(host: Host, path: string, id: FileProblemId): void {
  complain(host, 'problem', { place: path, problem: fileProblemText(problemAt(id, { start: 0, end: 0 }), host.language) });
}

/** Reads something; where that fails, one line on standard error says why. */
async function orTold<T>(failures: Failures | undefined, path: string, read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    failures?.tell('cannot-read', path, error);
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
