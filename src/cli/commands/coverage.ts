import {
  categoryById, coverageBy, documentProblems, rangeOf, readDocument, sectionName, type Coverage, type JobDescription, type LintOptions, type Localized,
} from '../../core/index'; // prettier-ignore
import { inputOf, someInput } from '../files';
import { streamedFiles } from '../formats/streamed';
import type { Command, Host } from '../host';
import { lintSettings } from '../lintSettings';
import { told } from '../messages';
import { answerLines } from '../ndjson';
import { noPositionals, parseOptions } from '../options';
import { reportProblems } from '../teamFiles';
import { oneOf, wrongUse } from '../usage';

const HELP = {
  en: `Usage: jd-writer coverage [options] PATH…

Says which duty categories a job description covers, and which its role lacks.
A PATH is a file, a folder (walked for *.jd.md, Markdown with jd: in its front
matter, and *.txt), a pattern such as "jobs/**/*.md", or - for standard input.

  --role R        measure by this role instead of the document's own
  --format F      text, or json (default: text)
  --config FILE   use this .jd-writer.yaml instead of the nearest one above each file
  --ndjson        read {"id", "text"} lines from standard input and answer each with
                  a line; one that cannot be read is answered by {"id", "line", "error"}
                  and stops nothing
  --locale L      the language of messages and help: zh-CN or en

Examples:
  jd-writer coverage 运营专员.jd.md
  jd-writer coverage --format json jobs/
  jd-writer coverage --ndjson < postings.ndjson > coverage.ndjson

Exit code: 0, or 2 for wrong use and for what cannot be read or written; a line
of --ndjson that cannot be read is no failure.`,
  'zh-CN': `用法：jd-writer coverage [选项] PATH…

查看职位描述覆盖了哪些职责类别，岗位还缺哪些。
PATH 可以是文件、文件夹（查找其中的 *.jd.md、front matter 里有 jd: 的 Markdown
和 *.txt）、通配符（如 "jobs/**/*.md"），或表示标准输入的 -。

  --role R        按这个岗位衡量，而不按文档自己的岗位
  --format F      text 或 json（默认：text）
  --config FILE   使用这份 .jd-writer.yaml，而不是每个文件上方最近的那份
  --ndjson        从标准输入逐行读取 {"id", "text"}，逐行回答；
                  读不懂的行回答 {"id", "line", "error"}，不会中断
  --locale L      提示和帮助的语言：zh-CN 或 en

示例：
  jd-writer coverage 运营专员.jd.md
  jd-writer coverage --format json jobs/
  jd-writer coverage --ndjson < postings.ndjson > coverage.ndjson

退出码：0 成功；2 用法有误，或有内容无法读取、无法写入（--ndjson 中读不懂的行不算）。`,
} as const satisfies Localized;

const OPTIONS = { role: { type: 'string' }, format: { type: 'string' }, config: { type: 'string' }, ndjson: { type: 'boolean' } } as const;

export const coverage: Command = {
  name: 'coverage',
  summary: { en: 'say which duty categories a JD covers, and which its role lacks', 'zh-CN': '查看 JD 覆盖了哪些职责类别，岗位还缺哪些' },
  help: HELP,
  run,
};

/** A document with what it covers. */
interface Covered {
  readonly document: JobDescription;
  readonly coverage: Coverage;
  readonly options: LintOptions;
}

async function run(args: readonly string[], host: Host): Promise<number> {
  const { values, positionals } = parseOptions('coverage', args, OPTIONS);
  const format = oneOf('format', values.format ?? 'text', ['text', 'json']);
  if (values.ndjson === true) {
    if (values.format !== undefined) throw wrongUse('no-format-for-lines');
    noPositionals('coverage --ndjson', positionals);
    const settings = await lintSettings(host, values.config, values.role);
    const options = await settings.at('-');
    await answerLines(host, (text, number) => {
      const covered = cover(text, options);
      reportUnknownRole(told(host, 'record', { number }), covered, host);
      return asJson(covered);
    });
    return settings.hasFailed() ? 2 : 0;
  }
  someInput('coverage', positionals);
  const settings = await lintSettings(host, values.config, values.role);
  const input = inputOf(positionals, host);
  const json = format === 'json' ? streamedFiles() : undefined;
  if (json !== undefined) host.log(json.begin);
  for await (const { path, text } of input.files) {
    const covered = cover(text, await settings.at(path));
    reportUnknownRole(path, covered, host);
    host.log(json === undefined ? asText(path, covered, host) : json.line({ path, ...asJson(covered) }));
    await host.drained();
  }
  if (json !== undefined) host.log(json.end);
  return input.hasFailed() || settings.hasFailed() ? 2 : 0;
}

function cover(text: string, options: LintOptions): Covered {
  const document = readDocument(text);
  return { document, coverage: coverageBy(document, options), options };
}

/** Says that the role which the front matter names is not known, where that is why the document is measured by another. */
function reportUnknownRole(path: string, { document, options }: Covered, host: Host): void {
  if (document.frontMatter?.entries.has('role') !== true || options.role !== undefined) return;
  const problems = documentProblems(document, options).filter(({ message }) => message.id === 'unknown-role');
  reportProblems(host, { path, text: document.text }, problems);
}

function asJson({ document, coverage: covered }: Covered): object {
  const { text, lineStarts } = document;
  return {
    lang: document.language,
    role: covered.role.id,
    sections: document.sections.map(({ kind, heading, span }) => ({
      kind,
      heading: heading === undefined ? null : text.slice(heading.start, heading.end),
      range: rangeOf(lineStarts, span),
    })),
    duties: covered.duties.map(({ duty, categories }) => ({ text: duty.text, range: rangeOf(lineStarts, duty.span), categories })),
    categories: Object.fromEntries(
      [...covered.categories].map(([id, { tier, covered: is, duties }]) => [id, { tier, covered: is, duties: duties.length }]),
    ),
    missing: covered.missing,
  };
}

/** For people: core and recommended categories with their duties, the missing ones among them, and the others that are there. */
function asText(path: string, { document, coverage: covered, options }: Covered, host: Host): string {
  const { language } = host;
  const nameOf = (id: string): string =>
    (options.catalogue === undefined ? undefined : categoryById(options.catalogue, id)?.name[language]) ?? id;
  const sections = [...new Set(document.sections.map(({ kind }) => sectionName(kind, language)))].join(language === 'zh-CN' ? '、' : ', ');
  const count = covered.duties.length;
  const head = told(host, count === 1 ? 'covered-document-one' : 'covered-document', {
    path,
    role: covered.role.title[language],
    count,
    sections: sections || told(host, 'no-sections'),
  });
  const lines = [...covered.categories].flatMap(([id, { tier, covered: is, duties }]) => {
    if (!is && tier === 'optional') return [];
    const params = { tier: told(host, tier), name: nameOf(id), id, count: duties.length };
    return [told(host, is ? 'category-covered' : 'category-missing', params)];
  });
  return [head, ...lines].join('\n');
}
