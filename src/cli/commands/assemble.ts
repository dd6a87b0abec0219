import {
  assembleDocument, DEFAULT_ROLE, DOCUMENT_KINDS, LEVELS, levelOfTitle, lineStartsOf, rangeOf, roleOfTitle,
  type AssembleChoices, type Assembled, type Catalogue,
} from '../../core/index'; // prettier-ignore
import { categoryOption, readCatalogue, roleOption } from '../catalogue';
import { UsageError, type Command, type Host } from '../host';
import { languageOption, noPositionals, oneOf, parseOptions } from '../options';

const HELP = `Usage: jd-writer assemble [options]

Puts a job description together and prints it as Markdown. What only you can know
is left as a {placeholder}; the same options always give the same text.

  --role R        the job, by id or title (default: what --title names, else operations-specialist)
  --level L       junior, mid or senior (default: what --title names, else mid)
  --lang G        zh-CN or en (default: zh-CN)
  --kind K        posting, for applicants, or internal, the position description
                  岗位说明书 (default: posting)
  --outline O     a ready-made choice of duty categories: comprehensive, concise,
                  coordination or growth (default: the role's own)
  --category ID   a duty category, by id or name; may be given several times
  --duty ID       a single duty, as jd-writer catalogue lists them; may be given several times
  --max-duties N  how many duties at most (default: 10)
  --title T       the job title to print (default: the role's)
  -o, --output F  write to a file instead of printing
  --format F      markdown, or json with the text and its placeholders (default: markdown)

Examples:
  jd-writer assemble
  jd-writer assemble --role e-commerce-operations-specialist --level senior -o ops.jd.md
  jd-writer assemble --title 社群运营专员 --category user-management --category 内容运营
  jd-writer assemble --lang en --kind internal --outline growth

jd-writer catalogue lists the roles, categories and duties.
Exit code: 0, or 2 for wrong use.`;

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

export const assemble: Command = { name: 'assemble', summary: 'put a job description together from the catalogue', help: HELP, run };

async function run(args: readonly string[], host: Host): Promise<number> {
  const { values, positionals } = parseOptions('assemble', args, OPTIONS);
  noPositionals('assemble', positionals);
  const format = oneOf('format', values.format ?? 'markdown', ['markdown', 'json']);
  const catalogue = await readCatalogue(host);
  const assembled = assembleDocument(catalogue, choicesOf(catalogue, values));
  const output = format === 'json' ? `${JSON.stringify(asJson(assembled), undefined, 2)}\n` : assembled.text;
  if (values.output === undefined) host.log(output.trimEnd());
  else await write(host, values.output, output);
  return 0;
}

type Values = ReturnType<typeof parseOptions<typeof OPTIONS>>['values'];

function choicesOf(catalogue: Catalogue, values: Values): AssembleChoices {
  const { title, outline } = values;
  const named = title === undefined ? undefined : roleOfTitle(catalogue, title);
  const categories = (values.category ?? []).flatMap((value) => value.split(/[,，]/)).map((value) => categoryOption(catalogue, value).id);
  const duties = (values.duty ?? []).map((value) => dutyOption(catalogue, value));
  const role = values.role === undefined ? (named?.id ?? DEFAULT_ROLE) : roleOption(catalogue, values.role).id;
  return {
    role,
    level: values.level === undefined ? (levelOfTitle(title ?? '') ?? 'mid') : oneOf('level', values.level, LEVELS),
    language: languageOption(values.lang ?? 'zh-CN'),
    kind: oneOf('kind', values.kind ?? 'posting', DOCUMENT_KINDS),
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

function dutyOption(catalogue: Catalogue, value: string): string {
  const ids = catalogue.categories.flatMap((category) => category.duties.map(({ id }) => id));
  return ids.includes(value) ? value : oneOf('duty', value, ids);
}

function countOption(value: string): number {
  if (!/^[1-9]\d?$/.test(value)) throw new UsageError(`--max-duties must be a number from 1 to 99, not “${value}”.`);
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
    throw new UsageError(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
