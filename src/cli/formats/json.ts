import { fixTitleOf, messageOf, type Issue, type Language } from '../../core/index';
import type { Report, ReportOptions } from './report';
import { streamedFiles } from './streamed';

/** For programs: `{"files": [{path, issues}]}`; positions are 0-based UTF-16 units, half-open. */
export function jsonReport({ language }: ReportOptions): Report {
  const files = streamedFiles();
  return {
    begin: () => files.begin,
    file: ({ path, issues }) => files.line({ path, issues: issues.map((issue) => issueAsJson(issue, language)) }),
    end: () => files.end,
  };
}

/** An issue as the JSON formats show it. */
export function issueAsJson(issue: Issue, language: Language): object {
  const { rule, level, range, fixes } = issue;
  return {
    rule: rule.id,
    level,
    message: messageOf(issue, language),
    range,
    fixes: fixes.map((fix) => ({ title: fixTitleOf(fix, language), safe: fix.safe, edits: fix.edits })),
  };
}
