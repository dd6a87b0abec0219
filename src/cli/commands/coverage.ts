import {
  categoryById, coverageBy, rangeOf, readDocument, sectionName, type Coverage, type JobDescription, type LintOptions,
} from '../../core/index'; // prettier-ignore
import { inputOf, someInput } from '../files';
import { streamedFiles } from '../formats/streamed';
import { UsageError, type Command, type Host } from '../host';
import { lintSettings } from '../lintSettings';
import { told } from '../messages';
import { answerLines } from '../ndjson';
import { noPositionals, oneOf, parseOptions } from '../options';

const HELP = `Usage: jd-writer coverage [options] PATH…

Says which duty categories a job description covers, and which its role lacks.
A PATH is a file, a folder (walked for *.jd.md, Markdown with jd: in its front
matter, and *.txt), a pattern such as "jobs/**/*.md", or - for standard input.

  --role R        measure by this role instead of the document's own
  --format F      text, or json (default: text)
  --config FILE   use this .jd-writer.yaml instead of the nearest one above each file
  --ndjson        read {"id", "text"} lines from standard input and answer each with
                  a line; one that cannot be read is answered by {"id", "line", "error"}
                  and stops nothing

Examples:
  jd-writer coverage 运营专员.jd.md
  jd-writer coverage --format json jobs/
  jd-writer coverage --ndjson < postings.ndjson > coverage.ndjson

Exit code: 0, or 2 for wrong use or unreadable input.`;

const OPTIONS = { role: { type: 'string' }, format: { type: 'string' }, config: { type: 'string' }, ndjson: { type: 'boolean' } } as const;

export const coverage: Command = {
  name: 'coverage',
  summary: 'say which duty categories a JD covers, and which its role lacks',
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
    if (values.format !== undefined) throw new UsageError('coverage --ndjson takes no --format.');
    noPositionals('coverage --ndjson', positionals);
    const options = await (await lintSettings(host, values.config, values.role))('-');
    await answerLines(host, (text) => asJson(cover(text, options)));
    return 0;
  }
  someInput('coverage', positionals);
  const settings = await lintSettings(host, values.config, values.role);
  const input = inputOf(positionals, host);
  const json = format === 'json' ? streamedFiles() : undefined;
  if (json !== undefined) host.log(json.begin);
  for await (const { path, text } of input.files) {
    const covered = cover(text, await settings(path));
    host.log(json === undefined ? asText(path, covered, host) : json.line({ path, ...asJson(covered) }));
    await host.drained();
  }
  if (json !== undefined) host.log(json.end);
  return input.hasFailed() ? 2 : 0;
}

function cover(text: string, options: LintOptions): Covered {
  const document = readDocument(text);
  return { document, coverage: coverageBy(document, options), options };
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
