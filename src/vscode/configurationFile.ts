import * as vscode from 'vscode';
import { CONFIG_FILE, readConfig, type KnownNames, type LintConfig } from '../core/config/config';
import { OTHER_CONFIG_FILE } from '../core/config/teamFolders';
import { problemAt } from '../core/fileProblems';
import { problemDiagnostics, readTextFile, type TeamFile } from './teamFiles';

/** A `.jd-writer.yaml` that was read. */
export interface ConfigurationFile extends TeamFile {
  readonly config: LintConfig;
}

/** What was read of a folder: its `.jd-writer.yaml`, and where there is none, what is wrong with a file that a person may well take for it. */
export interface FolderRead {
  readonly file: ConfigurationFile | undefined;
  readonly misnamed: readonly vscode.Diagnostic[];
}

/** Reads the configuration of a folder; never rejects. */
export async function readFolder(folder: vscode.Uri): Promise<FolderRead> {
  const file = await readTextFile(vscode.Uri.joinPath(folder, CONFIG_FILE));
  if (file !== undefined) return { file: { ...file, config: readConfig(file.text).config }, misnamed: [] };
  const other = await readTextFile(vscode.Uri.joinPath(folder, OTHER_CONFIG_FILE));
  return {
    file: undefined,
    misnamed: other === undefined ? [] : problemDiagnostics(other, [problemAt('config-name', { start: 0, end: 0 })]),
  };
}

/** What is wrong with a file, measured by the names that are known now. */
export function configurationProblems(file: ConfigurationFile, known: KnownNames): readonly vscode.Diagnostic[] {
  return problemDiagnostics(file, [...file.problems, ...readConfig(file.text, known).problems]);
}
