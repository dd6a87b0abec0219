import * as vscode from 'vscode';
import { readConfig, type KnownNames, type LintConfig } from '../core/config/config';
import { OTHER_CONFIG_FILE } from '../core/config/teamFolders';
import { problemAt } from '../core/fileProblems';
import { problemDiagnostics, readTextFile, type TeamFile } from './teamFiles';

/** A `.jd-writer.yaml` that was read. */
export interface ConfigurationFile extends TeamFile {
  readonly config: LintConfig;
}

/** Reads a `.jd-writer.yaml`; undefined where there is none. */
export async function readConfigurationFile(uri: vscode.Uri): Promise<ConfigurationFile | undefined> {
  const file = await readTextFile(uri);
  return file === undefined ? undefined : { ...file, config: readConfig(file.text).config };
}

/** What is wrong with a file that a person may well take for the configuration of a folder which has none; nothing where it is not there. */
export async function misnamedProblems(folder: vscode.Uri): Promise<readonly vscode.Diagnostic[]> {
  const other = await readTextFile(vscode.Uri.joinPath(folder, OTHER_CONFIG_FILE));
  return other === undefined ? [] : problemDiagnostics(other, [problemAt('config-name', { start: 0, end: 0 })]);
}

/** What is wrong with a file, measured by the names that are known now. */
export function configurationProblems(file: ConfigurationFile, known: KnownNames): readonly vscode.Diagnostic[] {
  return problemDiagnostics(file, [...file.problems, ...readConfig(file.text, known).problems]);
}
