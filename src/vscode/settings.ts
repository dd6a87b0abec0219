import * as vscode from 'vscode';
import { levelsFrom, type FindingLevel } from '../core/lint/levels';
import { SETTINGS, SETTINGS_PREFIX } from './ids';

/** The settings as plain data; nothing else reads them, nor VS Code's own. */
export interface Settings {
  /** Globs of files that are JDs beside those named `*.jd.md`. */
  readonly files: readonly string[];
  /** Whether the view's icon counts the core categories that are missing. */
  readonly badge: boolean;
  /** Levels of findings by rule id; weaker than those of `.jd-writer.yaml`. */
  readonly rules: Readonly<Record<string, FindingLevel>>;
  readonly lintRun: LintRun;
  /** How long typing must pause until the document is checked, in milliseconds. */
  readonly lintDelay: number;
}

/** When JDs are checked. */
const LINT_RUNS = ['onType', 'onSave', 'off'] as const;
export type LintRun = (typeof LINT_RUNS)[number];

const DEFAULT_DELAY = 300;
const LONGEST_DELAY = 10_000;

/** The settings that hold for a file, or for the window. */
export function settingsFor(uri?: vscode.Uri): Settings {
  const settings = vscode.workspace.getConfiguration(SETTINGS_PREFIX, uri);
  const files: unknown = settings.get(SETTINGS.files);
  return {
    files: Array.isArray(files) ? files.filter((glob): glob is string => typeof glob === 'string' && glob !== '') : [],
    badge: settings.get<boolean>(SETTINGS.badge, true),
    rules: levelsFrom(settings.get(SETTINGS.rules)),
    lintRun: LINT_RUNS.find((run) => run === settings.get(SETTINGS.lintRun)) ?? 'onType',
    lintDelay: delayOf(settings.get(SETTINGS.lintDelay)),
  };
}

/** Whether VS Code saves documents by itself in a folder, also those that were never saved but have a name. */
export function isSavedByItself(folder: vscode.Uri): boolean {
  return vscode.workspace.getConfiguration('files', folder).get<string>('autoSave') !== 'off';
}

function delayOf(value: unknown): number {
  return typeof value === 'number' && value >= 0 ? Math.min(value, LONGEST_DELAY) : DEFAULT_DELAY;
}

/** Calls back when one of the settings changes. */
export function onSettingsChange(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(SETTINGS_PREFIX)) listener();
  });
}
