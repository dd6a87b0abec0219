import { version } from '../../../package.json';
import { documentProblems, fixText, LEVELS_OF_FINDINGS, lintText, type Issue } from '../../core/index';
import { inputOf, someInput } from '../files';
import { githubReport } from '../formats/github';
import { issueAsJson, jsonReport } from '../formats/json';
import { LOUDNESS, type Report, type ReportOptions } from '../formats/report';
import { sarifReport } from '../formats/sarif';
import { textReport } from '../formats/text';
import { UsageError, type Command, type Host } from '../host';
import { lintSettings, type SettingsFor } from '../lintSettings';
import { complain, told } from '../messages';
import { answerLines } from '../ndjson';
import { noPositionals, oneOf, parseOptions } from '../options';
import { reportProblems } from '../teamFiles';

const HELP = `Usage: jd-writer lint [options] PATH…

Checks job descriptions: what they must have, must not say, and say badly.
A PATH is a file, a folder (walked for *.jd.md, Markdown with jd: in its front
matter, and *.txt), a pattern such as "jobs/**/*.md", or - for standard input.

  --fix           apply the fixes that cannot change the meaning, then report the rest
  --fail-on L     exit 1 from this level on: error, warning, information, hint, or off
                  (default: warning; with --ndjson: off)
  --format F      text, json, sarif (2.1.0) or github (default: text)
  --config FILE   use this .jd-writer.yaml instead of the nearest one above each file
  --role R        measure by this role instead of the document's own
  --ndjson        read {"id", "text"} lines from standard input and answer each with
                  a line {"id", "issues"}; a line that cannot be read is answered by
                  {"id", "line", "error"} and stops nothing

Examples:
  jd-writer lint 运营专员.jd.md
  jd-writer lint --fix jobs/
  jd-writer lint --format sarif jobs/ > findings.sarif
  jd-writer lint --ndjson < postings.ndjson > findings.ndjson

No findings do not mean that a text is lawful: have it reviewed.
Exit code: 0 clean, 1 findings at or above --fail-on, 2 wrong use or unreadable input.`;

const OPTIONS = {
  fix: { type: 'boolean' },
  'fail-on': { type: 'string' },
  format: { type: 'string' },
  config: { type: 'string' },
  role: { type: 'string' },
  ndjson: { type: 'boolean' },
} as const;

const FORMATS = ['text', 'json', 'sarif', 'github'] as const;
const REPORTS: Readonly<Record<(typeof FORMATS)[number], (options: ReportOptions) => Report>> = {
  text: textReport, json: jsonReport, sarif: sarifReport, github: githubReport,
}; // prettier-ignore

export const lint: Command = { name: 'lint', summary: 'check what a JD must have, must not say, and says badly', help: HELP, run };

async function run(args: readonly string[], host: Host): Promise<number> {
  const { values, positionals } = parseOptions('lint', args, OPTIONS);
  const format = oneOf('format', values.format ?? 'text', FORMATS);
  const failOn = oneOf('level', values['fail-on'] ?? (values.ndjson === true ? 'off' : 'warning'), LEVELS_OF_FINDINGS);
  const fails = ({ level }: Issue): boolean => failOn !== 'off' && LOUDNESS[level] >= LOUDNESS[failOn];
  if (values.ndjson === true) {
    if (values.fix === true || values.format !== undefined) throw new UsageError('lint --ndjson takes neither --fix nor --format.');
    noPositionals('lint --ndjson', positionals);
    return lintLines(await lintSettings(host, values.config, values.role), fails, host);
  }
  someInput('lint', positionals);
  if (values.fix === true && positionals.includes('-'))
    throw new UsageError('Standard input cannot be mended in place: name a file with --fix.');
  const settings = await lintSettings(host, values.config, values.role);
  return lintFiles(
    positionals,
    { settings, fails, fix: values.fix ?? false, report: REPORTS[format]({ language: host.language, colours: host.colours, version }) },
    host,
  );
}

async function lintLines(settings: SettingsFor, fails: (issue: Issue) => boolean, host: Host): Promise<number> {
  const options = await settings('-');
  const failed = { lines: 0 };
  await answerLines(host, (text, number) => {
    const { document, issues } = lintText(text, options);
    reportProblems(host, { path: told(host, 'record', { number }), text }, documentProblems(document, options));
    if (issues.some(fails)) failed.lines++;
    return { issues: issues.map((issue) => issueAsJson(issue, host.language)) };
  });
  return failed.lines > 0 ? 1 : 0;
}

interface LintRun {
  readonly settings: SettingsFor;
  readonly fails: (issue: Issue) => boolean;
  readonly fix: boolean;
  readonly report: Report;
}

async function lintFiles(paths: readonly string[], { settings, fails, fix, report }: LintRun, host: Host): Promise<number> {
  const input = inputOf(paths, host);
  let failed = false;
  let unwritten = false;
  print(host, report.begin());
  for await (const { path, text: original } of input.files) {
    const options = await settings(path);
    const mended = fix ? fixText(original, options) : original;
    const isFixed = mended !== original && (await write(path, mended, host));
    unwritten ||= mended !== original && !isFixed;
    const text = isFixed ? mended : original;
    const { document, issues } = lintText(text, options);
    reportProblems(host, { path, text }, documentProblems(document, options));
    failed ||= issues.some(fails);
    print(host, report.file({ path, text, issues, isFixed }));
    await host.drained();
  }
  print(host, report.end());
  if (input.hasFailed() || unwritten) return 2;
  return failed ? 1 : 0;
}

function print(host: Host, text: string | undefined): void {
  if (text !== undefined) host.log(text);
}

async function write(path: string, text: string, host: Host): Promise<boolean> {
  try {
    await host.writeFile(path, text);
    return true;
  } catch {
    complain(host, 'cannot-fix', { path });
    return false;
  }
}
