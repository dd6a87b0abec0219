import type { FindingLevel, Issue, Language } from '../../core/index';

/** A file with what was found in it. */
export interface FileReport {
  readonly path: string;
  readonly text: string;
  readonly issues: readonly Issue[];
  /** Whether fixes were applied to it; the issues are those that are left. */
  readonly isFixed: boolean;
}

/** A way to print what lint found: files come one after another, and nothing is kept. */
export interface Report {
  /** Before the first file. */
  begin(): string | undefined;
  file(report: FileReport): string | undefined;
  /** After the last. */
  end(): string | undefined;
}

/** How loud a level is; louder is larger. */
export const LOUDNESS: Readonly<Record<FindingLevel, number>> = { off: 0, hint: 1, information: 2, warning: 3, error: 4 };

/** What a report may need to know. */
export interface ReportOptions {
  readonly language: Language;
  readonly colours: boolean;
  readonly version: string;
}
