import {
  assembleDocument, DEFAULT_ROLE, DOCUMENT_KINDS, GENERIC_ROLE, hasHan, LEVELS, levelOfTitle, lineStartsOf, rangeOf, roleOfTitle,
  type AssembleChoices, type Assembled, type Catalogue, type DocumentDefaults, type Localized,
} from '../../core/index'; // prettier-ignore
import { categoryOption, dutyOption, roleOption } from '../catalogue';
import type { Command, Host } from '../host';
import { settingsForNew } from '../lintSettings';
import { complain } from '../messages';
import { fileOption, languageOption, noPositionals, parseOptions } from '../options';
import { reasonForWriting } from '../reasons';
import { oneOf, wrongUse } from '../usage';

const HELP = {
  en: `Usage: jd-writer assemble [options]

Puts a job description together and prints it as Markdown. What only you can know
is left as a {placeholder}; the same options always give the same text.

  --role R        the job, by id or title (default: what --title names, or generic
                  where it names no known role; without --title the role that
                  .jd-writer.yaml names, else operations-specialist)
  --level L       junior, mid or senior (default: what --title names, else mid)
  --lang G        zh-CN or en (default: en where --title is English, else zh-CN)
  --kind K        posting, for applicants, or internal, the position description
                  岗位说明书 (default: that of .jd-writer.yaml, else posting)
  --outline O     a ready-made choice of duty categories: comprehensive, concise,
                  coordination or growth (default: the role's own)
  --category ID   a duty category, by id or name; may be given several times
  --duty ID       a single duty, as jd-writer catalogue lists them; may be given several times
  --max-duties N  how many duties at most (default: 10); every chosen category keeps at
                  least one, and duties named by --duty are all taken, so there may be more
  --title T       the job title to print (default: the role's)
  -o, --output F  write to a file, in place of what is in it, instead of printing; - prints
  --format F      markdown, or json with the text and its placeholders (default: markdown)
  --locale L      the language of messages and help: zh-CN or en

Examples:
  jd-writer assemble
  jd-writer assemble --role e-commerce-operations-specialist --level senior -o ops.jd.md
  jd-writer assemble --title 社群运营专员 --category user-management --category 内容运营
  jd-writer assemble --lang en --kind internal --outline growth

jd-writer catalogue lists the roles, categories and duties.
Exit code: 0, or 2 for wrong use and for what cannot be read or written.`,
  'zh-CN': `用法：jd-writer assemble [选项]

组装一份职位描述，以 Markdown 打印。只有你才知道的内容留作 {占位}；
选项相同，结果就相同。

  --role R        岗位，写 id 或名称（默认：--title 写到的岗位，写了认不出的岗位时为
                  generic；没有 --title 时为 .jd-writer.yaml 的岗位，否则为
                  operations-specialist）
  --level L       junior、mid 或 senior（默认：--title 写到的级别，否则 mid）
  --lang G        zh-CN 或 en（默认：--title 是英文时为 en，否则 zh-CN）
  --kind K        posting：招聘用；internal：岗位说明书（默认：.jd-writer.yaml 所写，否则 posting）
  --outline O     现成的职责类别组合：comprehensive、concise、coordination 或 growth
                  （默认：岗位自己的类别）
  --category ID   职责类别，写 id 或名称；可以重复
  --duty ID       单条职责，id 见 jd-writer catalogue；可以重复
  --max-duties N  最多几条职责（默认：10）；选中的每个类别至少保留一条，
                  用 --duty 点名的全部保留，所以可能超出这个数
  --title T       打印的职位名称（默认：岗位的名称）
  -o, --output F  写入文件（覆盖原有内容），不打印；- 表示打印
  --format F      markdown，或 json（含文本和占位）（默认：markdown）
  --locale L      提示和帮助的语言：zh-CN 或 en

示例：
  jd-writer assemble
  jd-writer assemble --role e-commerce-operations-specialist --level senior -o ops.jd.md
  jd-writer assemble --title 社群运营专员 --category user-management --category 内容运营
  jd-writer assemble --lang en --kind internal --outline growth

jd-writer catalogue 列出岗位、职责类别和职责。
退出码：0 成功；2 用法有误，或有内容无法读取、无法写入。`,
} as const satisfies Localized;

const OPTIONS = {
  role: { type: 'string' },
  level: { type: 'string' },
  lang: { type: 'string' },
  kind: { type: 'string' },
  outline: { type: 'string' },
  category: { type: 'string', multiple: true },
  duty: { type: 'string', multiple: true },
  'max-duties': { type: 'string' },
  title: { type: 'string' },
  output: { type: 'string', short: 'o' },
  format: { type: 'string' },
} as const;

export const assemble: Command = {
  name: 'assemble',
  summary: { en: 'put a job description together from the catalogue', 'zh-CN': '从职责库组装职位描述' },
  help: HELP,
  run,
};

async function run(args: readonly string[], host: Host): Promise<number> {
  const { values, positionals } = parseOptions('assemble', args, OPTIONS);
  noPositionals('assemble', positionals);
  const format = oneOf('format', values.format ?? 'markdown', ['markdown', 'json']);
  fileOption('--output', values.output);
  const settings = await settingsForNew(host);
  const defaults = await settings.at(values.output ?? '-');
  const choices = choicesOf(defaults, values);
  if (values.role === undefined && values.title !== undefined && leavesDutiesOpen(choices))
    complain(host, 'no-role-in-title', { title: values.title });
  const assembled = assembleDocument(defaults.catalogue, choices);
  const output = format === 'json' ? `${JSON.stringify(asJson(assembled), undefined, 2)}\n` : assembled.text;
  if (values.output === undefined || values.output === '-') host.log(output.trimEnd());
  else await write(host, values.output, output);
  return settings.hasFailed() ? 2 : 0;
}

type Values = ReturnType<typeof parseOptions<typeof OPTIONS>>['values'];

function choicesOf({ catalogue, defaultRole, defaultKind }: DocumentDefaults, values: Values): AssembleChoices {
  const { title, outline } = values;
  const categories = (values.category ?? []).flatMap((value) => value.split(/[,，]/)).map((value) => categoryOption(catalogue, value).id);
  const duties = (values.duty ?? []).map((value) => dutyOption(catalogue, value));
  const named = title === undefined ? (defaultRole ?? DEFAULT_ROLE) : roleFor(catalogue, title);
  const role = values.role === undefined ? named : roleOption(catalogue, values.role).id;
  return {
    role,
    level: values.level === undefined ? (levelOfTitle(title ?? '') ?? 'mid') : oneOf('level', values.level, LEVELS),
    language: values.lang === undefined ? (isEnglish(title ?? '') ? 'en' : 'zh-CN') : languageOption(values.lang),
    kind: oneOf('kind', values.kind ?? defaultKind ?? 'posting', DOCUMENT_KINDS),
    ...(outline !== undefined && {
      outline: oneOf(
        'outline',
        outline,
        catalogue.outlines.map(({ id }) => id),
      ),
    }),
    ...(categories.length > 0 && { categories }),
    ...(duties.length > 0 && { duties }),
    ...(title !== undefined && { title }),
    ...(values['max-duties'] !== undefined && { maxDuties: countOption(values['max-duties']) }),
  };
}

/** The role of a title; one that names no role is a job of its own kind, and gets no other's duties. */
function roleFor(catalogue: Catalogue, title: string): string {
  return roleOfTitle(catalogue, title)?.id ?? GENERIC_ROLE;
}

/** Whether a title is written in English; `HRBP` and `iOS` stand in Chinese titles just as well. */
function isEnglish(title: string): boolean {
  return !hasHan(title) && /[a-z]{3}/.test(title);
}

function leavesDutiesOpen({ role, outline, categories, duties }: AssembleChoices): boolean {
  return role === GENERIC_ROLE && outline === undefined && categories === undefined && duties === undefined;
}

function countOption(value: string): number {
  if (!/^[1-9]\d?$/.test(value)) throw wrongUse('no-count', { option: '--max-duties', value });
  return Number(value);
}

function asJson({ text, placeholders }: Assembled): unknown {
  const lineStarts = lineStartsOf(text);
  return { text, placeholders: placeholders.map(({ name, span }) => ({ name, range: rangeOf(lineStarts, span) })) };
}

async function write(host: Host, path: string, text: string): Promise<void> {
  try {
    await host.writeFile(path, text);
  } catch (error) {
    throw wrongUse('cannot-write', { path, reason: reasonForWriting(error) });
  }
}
