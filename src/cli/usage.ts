import { fillTemplate, LANGUAGES, nearest, type Localized } from '../core/index';
import { UsageError } from './host';

/** What is wrong with a command line, each with what to do about it. */
const SENTENCES = {
  'name-a-command': { 'zh-CN': '请写明命令；jd-writer --help 列出全部命令。', en: 'Name a command; jd-writer --help lists them.' },
  'no-such': { 'zh-CN': '没有名为“{value}”的{what}{hint}', en: 'There is no {what} “{value}”{hint}' },
  'no-option': { 'zh-CN': '{command} 没有选项 {option}{hint}', en: '{command} has no option {option}{hint}' },
  'no-argument': {
    'zh-CN': '{command} 不接受参数“{value}”；用法见 jd-writer {help} --help。',
    en: '{command} takes no argument “{value}”; see jd-writer {help} --help.',
  },
  'needs-value': {
    'zh-CN': '选项 {option} 后面缺少值；用法见 jd-writer {command} --help。',
    en: '{option} needs a value; see jd-writer {command} --help.',
  },
  'value-like-option': {
    'zh-CN': '选项 {option} 后面缺少值，“{value}”看起来是另一个选项；如果它就是值，请写成 {option}={value}。',
    en: '{option} needs a value, and “{value}” looks like an option; write {option}={value} if it is the value.',
  },
  'takes-no-value': { 'zh-CN': '选项 {option} 后面不带值。', en: '{option} takes no value.' },
  'empty-search': { 'zh-CN': '--search 后面应为要查找的词。', en: '--search must name words to look for.' },
  'needs-file': { 'zh-CN': '{option} 后面应为文件名。', en: '{option} must name a file.' },
  'needs-input': {
    'zh-CN': '{command} 需要文件、文件夹，或用 - 表示标准输入；用法见 jd-writer {command} --help。',
    en: '{command} needs a file, a folder, or - for standard input; see jd-writer {command} --help.',
  },
  'empty-path': {
    'zh-CN': '路径是空的；请写明文件、文件夹，或用 - 表示标准输入；用法见 jd-writer {command} --help。',
    en: 'A path is empty; name a file, a folder, or - for standard input; see jd-writer {command} --help.',
  },
  'no-count': {
    'zh-CN': '{option} 应为 1 到 99 的整数，而不是“{value}”。',
    en: '{option} must be a whole number from 1 to 99, not “{value}”.',
  },
  'needs-locale': { 'zh-CN': '--locale 应为 zh-CN 或 en。', en: '--locale must be zh-CN or en.' },
  'no-locale': { 'zh-CN': '--locale 应为 zh-CN 或 en，而不是“{value}”。', en: '--locale must be zh-CN or en, not “{value}”.' },
  'no-format-for-lines': { 'zh-CN': 'coverage --ndjson 不能与 --format 同用。', en: 'coverage --ndjson takes no --format.' },
  'no-fix-for-lines': {
    'zh-CN': 'lint --ndjson 不能与 --fix 或 --format 同用。',
    en: 'lint --ndjson takes neither --fix nor --format.',
  },
  'no-fix-for-input': {
    'zh-CN': '标准输入无法就地修复：请在 --fix 后写文件名。',
    en: 'Standard input cannot be mended in place: name a file with --fix.',
  },
  'cannot-read': { 'zh-CN': '{path} 无法读取：{reason}', en: '{path} cannot be read: {reason}' },
  'cannot-write': { 'zh-CN': '{path} 无法写入：{reason}', en: '{path} cannot be written: {reason}' },
} as const satisfies Record<string, Localized>;

/** What a word on the command line may name. */
export const THINGS = {
  command: { 'zh-CN': '命令', en: 'command' },
  format: { 'zh-CN': '格式', en: 'format' },
  level: { 'zh-CN': '级别', en: 'level' },
  language: { 'zh-CN': '语言', en: 'language' },
  kind: { 'zh-CN': '文档类型', en: 'kind' },
  outline: { 'zh-CN': '提纲', en: 'outline' },
  role: { 'zh-CN': '岗位', en: 'role' },
  category: { 'zh-CN': '职责类别', en: 'category' },
  duty: { 'zh-CN': '职责', en: 'duty' },
} as const satisfies Record<string, Localized>;

export type Thing = keyof typeof THINGS;

/** A sentence about wrong use, to be thrown. */
export function wrongUse(id: keyof typeof SENTENCES, params: Readonly<Record<string, string | Localized>> = {}): UsageError {
  const [chinese, english] = LANGUAGES.map((language) => fillTemplate(SENTENCES[id][language], params, language));
  return new UsageError({ 'zh-CN': chinese ?? '', en: english ?? '' });
}

/** A word that names nothing: the sentence ends with the words it may have meant, or else with where all stand. */
export function noSuch(thing: Thing, value: string, near: readonly string[], otherwise: Localized): UsageError {
  return wrongUse('no-such', { what: THINGS[thing], value, hint: didYouMean(near, otherwise) });
}

/** The end of a sentence about a word that is not known. */
export function didYouMean(near: readonly string[], otherwise: Localized): Localized {
  if (near.length === 0) return { 'zh-CN': `；${otherwise['zh-CN']}`, en: `; ${otherwise.en}` };
  return { 'zh-CN': `，是否指 ${near.join(' 或 ')}？`, en: `; did you mean ${near.join(' or ')}?` };
}

/** The value, if it is one of those allowed; the rest of the sentence names the near ones, or all. */
export function oneOf<T extends string>(thing: Thing, value: string, allowed: readonly T[]): T {
  const wanted = value.trim().toLowerCase();
  const found = allowed.find((candidate) => candidate.toLowerCase() === wanted);
  if (found !== undefined) return found;
  throw noSuch(thing, value, nearest(value, allowed), {
    'zh-CN': `可选值：${allowed.join('、')}。`,
    en: `choose from ${allowed.join(', ')}.`,
  });
}
