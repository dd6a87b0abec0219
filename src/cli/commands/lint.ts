import { version } from '../../../package.json';
import { documentProblems, fixText, levelOf, LEVELS_OF_FINDINGS, lintText, type Issue, type Localized } from '../../core/index';
import { MARK } from '../byteOrderMark';
import { inputOf, someInput } from '../files';
import { githubReport } from '../formats/github';
import { issueAsJson, jsonReport } from '../formats/json';
import { LOUDNESS, type Report, type ReportOptions } from '../formats/report';
import { sarifReport } from '../formats/sarif';
import { textReport } from '../formats/text';
import type { Command, Host } from '../host';
import { lintSettings, type Settings } from '../lintSettings';
import { complain, told } from '../messages';
import { answerLines } from '../ndjson';
import { noPositionals, parseOptions } from '../options';
import { reasonForWriting } from '../reasons';
import { reportProblems } from '../teamFiles';
import { oneOf, wrongUse } from '../usage';

const HELP = {
  en: `Usage: jd-writer lint [options] PATH…

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
  --locale L      the language of messages and help: zh-CN or en

Examples:
  jd-writer lint 运营专员.jd.md
  jd-writer lint --fix jobs/
  jd-writer lint --format sarif jobs/ > findings.sarif
  jd-writer lint --ndjson < postings.ndjson > findings.ndjson

No findings do not mean that a text is lawful: have it reviewed.
Exit code: 0 clean, 1 findings at or above --fail-on, 2 wrong use and what cannot be
read or written; a line of --ndjson that cannot be read is no failure.`,
  'zh-CN': `用法：jd-writer lint [选项] PATH…

检查职位描述：必须写的、不能写的、写得不好的。
PATH 可以是文件、文件夹（查找其中的 *.jd.md、front matter 里有 jd: 的 Markdown
和 *.txt）、通配符（如 "jobs/**/*.md"），或表示标准输入的 -。

  --fix           应用不会改变含义的修复，再报告其余问题
  --fail-on L     从这个级别起退出码为 1：error、warning、information、hint 或 off
                  （默认：warning；--ndjson 时默认 off）
  --format F      text、json、sarif（2.1.0）或 github（默认：text）
  --config FILE   使用这份 .jd-writer.yaml，而不是每个文件上方最近的那份
  --role R        按这个岗位衡量，而不按文档自己的岗位
  --ndjson        从标准输入逐行读取 {"id", "text"}，逐行回答 {"id", "issues"}；
                  读不懂的行回答 {"id", "line", "error"}，不会中断
  --locale L      提示和帮助的语言：zh-CN 或 en

示例：
  jd-writer lint 运营专员.jd.md
  jd-writer lint --fix jobs/
  jd-writer lint --format sarif jobs/ > findings.sarif
  jd-writer lint --ndjson < postings.ndjson > findings.ndjson

text 格式每行里的级别始终是英文（error、warning……），供其他程序读取。
没有提示不代表内容合规：仍需人工复核。
退出码：0 没有问题；1 有达到 --fail-on 级别的问题；2 用法有误，或有内容无法读取、
无法写入（--ndjson 中读不懂的行不算）。`,
} as const satisfies Localized;

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

export const lint: Command = {
  name: 'lint',
  summary: { en: 'check what a JD must have, must not say, and says badly', 'zh-CN': '检查 JD 必须写的、不能写的、写得不好的' },
  help: HELP,
  run,
};

async function run(args: readonly string[], host: Host): Promise<number> {
  const { values, positionals } = parseOptions('lint', args, OPTIONS);
  const format = oneOf('format', values.format ?? 'text', FORMATS);
  const threshold = values['fail-on'] ?? (values.ndjson === true ? 'off' : 'warning');
  const failOn = levelOf(threshold) ?? oneOf('level', threshold, LEVELS_OF_FINDINGS);
  const fails = ({ level }: Issue): boolean => failOn !== 'off' && LOUDNESS[level] >= LOUDNESS[failOn];
  if (values.ndjson === true) {
    if (values.fix === true || values.format !== undefined) throw wrongUse('no-fix-for-lines');
    noPositionals('lint --ndjson', positionals);
    return lintLines(await lintSettings(host, values.config, values.role), fails, host);
  }
  someInput('lint', positionals);
  if (values.fix === true && positionals.includes('-')) throw wrongUse('no-fix-for-input');
  const settings = await lintSettings(host, values.config, values.role);
  return lintFiles(
    positionals,
    { settings, fails, fix: values.fix ?? false, report: REPORTS[format]({ language: host.language, colours: host.colours, version }) },
    host,
  );
}

async function lintLines(settings: Settings, fails: (issue: Issue) => boolean, host: Host): Promise<number> {
  const options = await settings.at('-');
  const failed = { lines: 0 };
  await answerLines(host, (text, number) => {
    const { document, issues } = lintText(text, options);
    reportProblems(host, { path: told(host, 'record', { number }), text }, documentProblems(document, options));
    if (issues.some(fails)) failed.lines++;
    return { issues: issues.map((issue) => issueAsJson(issue, host.language)) };
  });
  if (settings.hasFailed()) return 2;
  return failed.lines > 0 ? 1 : 0;
}

interface LintRun {
  readonly settings: Settings;
  readonly fails: (issue: Issue) => boolean;
  readonly fix: boolean;
  readonly report: Report;
}

async function lintFiles(paths: readonly string[], { settings, fails, fix, report }: LintRun, host: Host): Promise<number> {
  const input = inputOf(paths, host);
  let failed = false;
  let unwritten = false;
  print(host, report.begin());
  for await (const { path, text: original, isMarked } of input.files) {
    const options = await settings.at(path);
    const linted = lintText(original, options);
    const mended = fix ? fixText(original, options, linted) : original;
    const isFixed = mended !== original && (await write(path, isMarked ? MARK + mended : mended, host));
    unwritten ||= mended !== original && !isFixed;
    const text = isFixed ? mended : original;
    const { document, issues } = isFixed ? lintText(text, options) : linted;
    reportProblems(host, { path, text }, documentProblems(document, options));
    failed ||= issues.some(fails);
    print(host, report.file({ path, text, issues, isFixed }));
    await host.drained();
  }
  print(host, report.end());
  if (input.hasFailed() || settings.hasFailed() || unwritten) return 2;
  return failed ? 1 : 0;
}

function print(host: Host, text: string | undefined): void {
  if (text !== undefined) host.log(text);
}

async function write(path: string, text: string, host: Host): Promise<boolean> {
  try {
    await host.writeFile(path, text);
    return true;
  } catch (error) {
    complain(host, 'cannot-fix', { path, reason: reasonForWriting(error) });
    return false;
  }
}
