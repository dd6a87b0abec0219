import type { Language, Localized } from './language';
import type { Span } from './text';
import { yamlReason } from './yamlProblems';

/** What is wrong with one of a team's files, and where. */
export interface FileProblem {
  readonly message: { readonly id: FileProblemId; readonly params: Readonly<Record<string, string>> };
  /** Offsets into the file's text. */
  readonly span: Span;
}

const MESSAGES = {
  'not-utf-8': {
    'zh-CN': '文件不是 UTF-8 编码，没有生效；请另存为 UTF-8',
    en: 'This file is not UTF-8, so that nothing in it counts; save it as UTF-8',
  },
  unreadable: {
    'zh-CN': '没有读取此文件的权限，其中内容没有生效',
    en: 'There is no permission to read this file, so that nothing in it counts',
  },
  'not-read': {
    'zh-CN':
      '此处的内容没有生效：职责类别和岗位应放在 .jd-writer/catalogue 里，词条应放在 .jd-writer/terms 里，都是直接放在其中的 *.yaml 文件，设置则写在 .jd-writer.yaml 里',
    en: 'Nothing in here counts: categories and roles belong in .jd-writer/catalogue and terms in .jd-writer/terms, as *.yaml files directly in these folders, and settings in .jd-writer.yaml',
  },
  'config-name': {
    'zh-CN': '此文件没有生效；请改名为 .jd-writer.yaml',
    en: 'Nothing in this file counts; rename it to .jd-writer.yaml',
  },
  'yaml-syntax': { 'zh-CN': 'YAML 写法有误：{detail}', en: 'This is not valid YAML: {detail}' },
  'second-document': {
    'zh-CN': '一个文件只能有一份 YAML，从这里起的内容没有生效；请删去“---”，或另建文件',
    en: 'A file holds one YAML document, so that from here on nothing counts; remove the “---”, or make another file',
  },
  'no-anchor': {
    'zh-CN': 'YAML 写法有误：“*{value}”之前没有“&{value}”；如果是文本，请加引号',
    en: 'This is not valid YAML: no “&{value}” stands before “*{value}”; put a text in quotes',
  },
  'not-a-mapping': {
    'zh-CN': '文件应由键值对组成，例如 {example}: …',
    en: 'The file must be a mapping of keys to values, such as {example}: …',
  },
  'no-entry': {
    'zh-CN': '文件应有 id，以及 duties（职责类别）或 title 和 core（岗位）',
    en: 'The file needs an id, and either duties (a category) or title and core (a role)',
  },
  'missing-key': { 'zh-CN': '缺少“{key}”', en: 'The key “{key}” is missing' },
  'unknown-key': { 'zh-CN': '没有名为“{key}”的字段{near}', en: 'There is no key named “{key}”{near}' },
  'key-twice': {
    'zh-CN': '“{key}”写了两次，只有后面的生效；请删去其中一处',
    en: 'The key “{key}” stands twice, and only the last one counts; remove one of the two',
  },
  'key-not-read': {
    'zh-CN': '“{key}”的这种 TOML 写法读不到，没有生效；请改写为一行“{key} = …”，放在各个表之前',
    en: 'This form of TOML is not read, so that “{key}” does not count; write it on one line, “{key} = …”, above all tables',
  },
  'not-closed': {
    'zh-CN': '开头的 front matter 没有结束行，其中内容没有生效；请在最后一个字段之后加一行“{value}”',
    en: 'The front matter is not closed, so that nothing in it counts; put a line “{value}” behind its last key',
  },
  'wrong-type': { 'zh-CN': '“{key}”应为{expected}{model}', en: '“{key}” must be {expected}{model}' },
  'not-one-of': { 'zh-CN': '“{key}”应为{options}{near}', en: '“{key}” must be {options}{near}' },
  'bad-id': {
    'zh-CN': 'id“{value}”应由小写字母、数字和连字符组成{near}',
    en: 'The id “{value}” must be lower-case letters and digits, joined by hyphens{near}',
  },
  'bad-duty-id': {
    'zh-CN': '“{value}”不是职责的 id：应写为“类别/职责”，例如 data-analysis/performance-reports',
    en: '“{value}” names no duty: write category/duty, for example data-analysis/performance-reports',
  },
  empty: { 'zh-CN': '“{key}”不能为空', en: '“{key}” must not be empty' },
  'too-long': { 'zh-CN': '“{key}”太长', en: '“{key}” is too long' },
  'does-not-fit': { 'zh-CN': '“{key}”的值不符合要求：{detail}', en: 'The value of “{key}” does not fit: {detail}' },
  'unknown-rule': { 'zh-CN': '没有名为“{value}”的规则{near}', en: 'There is no rule named “{value}”{near}' },
  'unknown-role': { 'zh-CN': '没有名为“{value}”的岗位{near}', en: 'There is no role named “{value}”{near}' },
  'unknown-category': { 'zh-CN': '没有名为“{value}”的职责类别{near}', en: 'There is no duty category named “{value}”{near}' },
  'unknown-duty': {
    'zh-CN': '没有 id 为“{value}”的职责{near}',
    en: 'There is no duty with the id “{value}”{near}',
  },
  'not-version-1': { 'zh-CN': '“jd”应为 1', en: '“jd” must be 1' },
  'unknown-directive': {
    'zh-CN': '没有名为“jd-writer-{value}”的注释{near}',
    en: 'There is no comment “jd-writer-{value}”{near}',
  },
  'reason-without-dashes': {
    'zh-CN': '没有名为“{value}”的规则；如果这是说明，请写在“ -- ”之后：{example}',
    en: 'There is no rule named “{value}”; a reason stands behind “ -- ”: {example}',
  },
  'comment-not-understood': {
    'zh-CN': '此注释没有生效：多条规则用空格或半角逗号隔开，说明写在“ -- ”之后：{example}',
    en: 'This comment has no effect: put spaces or commas between rules, and a reason behind “ -- ”: {example}',
  },
  'left-out': {
    'zh-CN': '“{value}”写在 {file} 中，但该文件有错误，还没有生效；请先改正那个文件',
    en: '“{value}” stands in {file}, but nothing in that file counts until it is mended; mend it first',
  },
  'same-id': {
    'zh-CN': '{file} 已有 id“{value}”，此文件没有生效；请改用别的 id，或合并为一个文件',
    en: '{file} has the id “{value}” already, so that nothing in this file counts; choose another id, or put both into one file',
  },
  'same-duty': {
    'zh-CN': '此文件中已有 id 为“{value}”的职责；请改用别的 id',
    en: 'This file has a duty with the id “{value}” already; choose another id',
  },
  'built-in-duty': {
    'zh-CN': '“{value}”是已有的内置职责，仍以内置的为准；请改用别的 id',
    en: '“{value}” is a built-in duty, and that one counts; choose another id',
  },
  'listed-twice': {
    'zh-CN': '“{value}”前面已经列出，此处没有生效；请删去其中一处',
    en: '“{value}” is listed already, so that it has no effect here; remove one of the two',
  },
  'same-term': {
    'zh-CN': '规则“{rule}”在 {file} 中已有“{value}”，此处没有生效；请删去其中一处',
    en: 'The rule “{rule}” has “{value}” in {file} already, so that it has no effect here; remove one of the two',
  },
  'built-in-term': {
    'zh-CN': '内置规则“{rule}”本来就查“{value}”，两处都符合时以内置的为准；请删去，级别可在 rules 中修改',
    en: 'The built-in rule “{rule}” looks for “{value}” already, and where both fit its own entry counts; remove this one, and set the level under “rules”',
  },
  'no-terms': {
    'zh-CN': '规则“{value}”不按词表检查，词条不会生效；请改用按词表检查的规则，或另起一个新 id',
    en: 'The rule “{value}” looks for no terms, so that these have no effect; name a rule for words, or a new one',
  },
  'nearly-a-rule': {
    'zh-CN': '没有名为“{value}”的内置规则，这会成为一条新规则{near}',
    en: 'No built-in rule is named “{value}”, so that this makes a new one{near}',
  },
  'unknown-placeholder': {
    'zh-CN': '提示中没有名为“{value}”的占位符{near}',
    en: 'There is no placeholder “{value}” in a message{near}',
  },
  'message-of-rule': {
    'zh-CN': '内置规则“{value}”有自己的提示，message 只用于团队自己的规则',
    en: 'The built-in rule “{value}” has its own message; “message” is for rules of the team',
  },
} as const satisfies Record<string, Localized>;

export type FileProblemId = keyof typeof MESSAGES;

const TYPES: Readonly<Record<string, Localized>> = {
  string: { 'zh-CN': '文本', en: 'a text' },
  object: { 'zh-CN': '键值对', en: 'a mapping of keys to values' },
  array: { 'zh-CN': '列表', en: 'a list' },
  integer: { 'zh-CN': '整数', en: 'a whole number' },
  boolean: { 'zh-CN': ' true 或 false', en: 'true or false' },
};

/** A problem at a place. */
export function problemAt(id: FileProblemId, span: Span, params: Readonly<Record<string, string>> = {}): FileProblem {
  return { message: { id, params }, span };
}

/** A problem in words. */
export function fileProblemText({ message }: FileProblem, language: Language): string {
  return MESSAGES[message.id][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = message.params[name] ?? '';
    if (name === 'detail') return yamlReason(message.params['code'] ?? '', value)?.[language] ?? value;
    if (name === 'expected') return TYPES[value]?.[language] ?? value;
    if (name === 'model') return value === '' ? '' : language === 'zh-CN' ? `，例如 ${value}` : `, for example ${value}`;
    if (name === 'options') return optionsText(value, message.params['near'] ?? '', language);
    return name === 'near' ? remedy(message.id, value, message.params['known'] ?? '', language) : value;
  });
}

/** More than these are not told where one of them is near. */
const MOST_OPTIONS = 8;

/** What a value may be; the one that is near is told behind it. */
function optionsText(options: string, near: string, language: Language): string {
  const isChinese = language === 'zh-CN';
  if (near !== '' && options.split(LIST_COMMA).length > MOST_OPTIONS)
    return isChinese ? '规定的取值之一' : 'one of the values that it knows';
  return isChinese ? ` ${listText(options, language)} 之一` : `one of ${listText(options, language)}`;
}

/** Between the names that are told together. */
const LIST_COMMA = ', ';

function listText(names: string, language: Language): string {
  return language === 'zh-CN' ? names.replaceAll(LIST_COMMA, '、') : names;
}

const DIRECTIVE_PREFIX = 'jd-writer-';

/**
 * The edit that writes the near name instead of the one that is not known; undefined where no name is near, or where something else
 * than the name stands at the place.
 *
 * @param written what stands at the problem's place now
 */
export function nearName(
  { message: { params } }: FileProblem,
  written: string,
): { readonly span: Span; readonly name: string } | undefined {
  const { near = '', value, key = '' } = params;
  const isQuoted = /^(?:"[^]*"|'[^]*')$/.test(written);
  const span = isQuoted ? { start: 1, end: written.length - 1 } : { start: 0, end: written.length };
  const name = written.slice(span.start, span.end);
  if (near === '' || name === '') return undefined;
  if (name === (value ?? key)) return { span, name: near.startsWith(DIRECTIVE_PREFIX) ? near.slice(DIRECTIVE_PREFIX.length) : near };
  return name === `${DIRECTIVE_PREFIX}${value ?? ''}` ? { span, name: near } : undefined;
}

/** What to write instead: the near name, or else what there is to choose from. */
function remedy(id: FileProblemId, near: string, known: string, language: Language): string {
  const isChinese = language === 'zh-CN';
  if (near !== '') return isChinese ? `，是否指“${near}”？` : `; did you mean “${near}”?`;
  if (known !== '') return isChinese ? `；可用的有 ${listText(known, language)}` : `; choose from ${known}`;
  // There are too many rules and duties to name them all.
  if (id === 'unknown-duty')
    return isChinese ? '；可用 jd-writer catalogue --search 查找职责' : '; jd-writer catalogue --search finds duties';
  if (id !== 'unknown-rule') return '';
  return isChinese
    ? '；所有规则见命令“解释此文档”或 jd-writer rules'
    : '; the command “Explain This Document” and jd-writer rules list all rules';
}
