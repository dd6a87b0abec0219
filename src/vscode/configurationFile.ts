import type * as vscode from 'vscode';
import { readConfig, type KnownNames, type LintConfig } from '../core/config/config';
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

/** What is wrong with a file, measured by the names that are known now. */
export function configurationProblems(file: ConfigurationFile, known: KnownNames): readonly vscode.Diagnostic[] {
  return problemDiagnostics(file, [...file.problems, ...readConfig(file.text, known).problems]);
}
