import { messageOf, type FindingLevel } from '../../core/index';
import { cleaned } from '../globs';
import type { Report, ReportOptions } from './report';

const COMMAND: Readonly<Record<FindingLevel, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
  off: 'notice',
};

/** GitHub's workflow commands, which put findings beside the lines of a pull request; its paths have slashes, whatever the system's have. */
export function githubReport({ language }: ReportOptions): Report {
  return {
    begin: () => undefined,
    file: ({ path, issues }) =>
      issues.length === 0
        ? undefined
        : issues
            .map((issue) => {
              const { start, end } = issue.range;
              // GitHub knows columns only within one line.
              const columns = start.line === end.line ? `,col=${start.character + 1},endColumn=${end.character + 1}` : '';
              const place = `file=${property(cleaned(path))},line=${start.line + 1},endLine=${end.line + 1}${columns}`;
              return `::${COMMAND[issue.level]} ${place},title=${property(issue.rule.id)}::${data(messageOf(issue, language))}`;
            })
            .join('\n'),
    end: () => undefined,
  };
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
