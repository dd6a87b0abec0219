import { LEVELS_OF_FINDINGS, messageOf, safeFixOf, type FindingLevel, type Language } from '../../core/index';
import { levelWord } from '../words';
import type { Report, ReportOptions } from './report';

const COLOUR: Readonly<Record<FindingLevel, number>> = { error: 31, warning: 33, information: 36, hint: 90, off: 0 };

/** What a whole run found. */
interface Counts {
  readonly found: Record<FindingLevel, number>;
  files: number;
  fixed: number;
  fixable: number;
}

/**
 * For people: `file:line:column level message rule`, and a summary. Lines and columns count from 1. The levels are not translated:
 * the editor's problem matcher and other programs read them.
 */
export function textReport({ language, colours }: ReportOptions): Report {
  const counts: Counts = { found: { error: 0, warning: 0, information: 0, hint: 0, off: 0 }, files: 0, fixed: 0, fixable: 0 };
  const paint = (text: string, colour: number): string => (colours ? `\u001b[${colour}m${text}\u001b[0m` : text);
  return {
    begin: () => undefined,
    file({ path, issues, isFixed }) {
      counts.files++;
      if (isFixed) counts.fixed++;
      if (issues.length === 0) return undefined;
      return issues
        .map((issue) => {
          const { level, rule } = issue;
          const { line, character } = issue.range.start;
          counts.found[level]++;
          if (safeFixOf(issue) !== undefined) counts.fixable++;
          const words = messageOf(issue, language).replace(/\s*\n\s*/g, ' ');
          return `${path}:${line + 1}:${character + 1} ${paint(level, COLOUR[level])} ${words} ${paint(rule.id, 90)}`;
        })
        .join('\n');
    },
    end: () => summaryOf(counts, language),
  };
}

function summaryOf({ found, files, fixed, fixable }: Counts, language: Language): string {
  if (files === 0) return language === 'zh-CN' ? '没有检查任何文件。' : 'No file was checked.';
  const levels = LEVELS_OF_FINDINGS.filter((level) => found[level] > 0);
  if (language === 'zh-CN') {
    const listed = levels.map((level) => `${found[level]} 个${levelWord(level, language)}`).join('，');
    return [
      `${files} 个文件：${listed === '' ? '没有发现问题' : listed}`,
      ...(fixed > 0 ? [`已修复 ${fixed} 个文件`] : []),
      ...(fixable > 0 ? [`其中 ${fixable} 个可用 --fix 修复`] : []),
    ].join('；');
  }
  const listed = levels.map((level) => plural(found[level], level)).join(', ');
  return [
    `${plural(files, 'file')}: ${listed === '' ? 'nothing found' : listed}`,
    ...(fixed > 0 ? [`${plural(fixed, 'file')} mended`] : []),
    ...(fixable > 0 ? [`${fixable} of them can be mended by --fix`] : []),
  ].join('; ');
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 || word === 'information' ? '' : 's'}`;
}
