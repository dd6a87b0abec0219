import type { Log, Region, ReportingDescriptor, Result } from 'sarif';
import { fixTitleOf, messageOf, type FindingLevel, type Issue, type Range, type Rule } from '../../core/index';
import { cleaned } from '../globs';
import type { Report, ReportOptions } from './report';

/** SARIF has no hints: they are notes, too. */
const LEVEL: Readonly<Record<FindingLevel, 'error' | 'warning' | 'note' | 'none'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
};

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** SARIF 2.1.0 (OASIS), for code scanning services; columns count UTF-16 units from 1. */
export function sarifReport(options: ReportOptions): Report {
  const results: Result[] = [];
  const rules = new Map<string, { readonly rule: Rule; readonly index: number }>();
  const indexOf = (rule: Rule): number => {
    const known = rules.get(rule.id);
    if (known !== undefined) return known.index;
    rules.set(rule.id, { rule, index: rules.size });
    return rules.size - 1;
  };
  return {
    begin: () => undefined,
    file({ path, issues }) {
      for (const issue of issues) results.push(resultOf(path, issue, indexOf(issue.rule), options));
      return undefined;
    },
    end: () => JSON.stringify(logOf(results, [...rules.values()].map(({ rule }) => rule), options)), // prettier-ignore
  };
}

function logOf(results: Result[], rules: readonly Rule[], { language, version }: ReportOptions): Log {
  const driver = { name: 'JD Writer', version, language, rules: rules.map((rule) => descriptorOf(rule, { language })) };
  return { $schema: SCHEMA, version: '2.1.0', runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }] };
}

function descriptorOf(rule: Rule, { language }: Pick<ReportOptions, 'language'>): ReportingDescriptor {
  return {
    id: rule.id,
    shortDescription: { text: rule.summary[language] },
    ...(rule.rationale[language] !== '' && { fullDescription: { text: rule.rationale[language] } }),
    help: { text: rule.source[language] },
    defaultConfiguration: { level: LEVEL[rule.level], enabled: rule.level !== 'off' },
    properties: { tags: [...rule.tags] },
  };
}

function resultOf(path: string, issue: Issue, ruleIndex: number, { language }: ReportOptions): Result {
  const artifactLocation = { uri: uriOf(path) };
  return {
    ruleId: issue.rule.id,
    ruleIndex,
    level: LEVEL[issue.level],
    message: { text: messageOf(issue, language) },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(issue.range) } }],
    ...(issue.fixes.length > 0 && {
      fixes: issue.fixes.map((fix) => ({
        description: { text: fixTitleOf(fix, language) },
        artifactChanges: [
          {
            artifactLocation,
            replacements: fix.edits.map(({ range, newText }) => ({ deletedRegion: regionOf(range), insertedContent: { text: newText } })),
          },
        ],
      })),
    }),
  };
}

function regionOf({ start, end }: Range): Region {
  return { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}

/** A path as a URI, or as a reference to one where it is relative; standard input goes by a name. */
function uriOf(path: string): string {
  if (path === '-') return 'stdin';
  const [first = '', ...rest] = cleaned(path).split('/');
  const isDrive = /^[a-z]:$/i.test(first);
  const uri = [isDrive ? first : encodeURIComponent(first), ...rest.map(encodeURIComponent)].join('/');
  if (isDrive) return `file:///${uri}`;
  return uri.startsWith('/') ? `file://${uri}` : uri;
}
