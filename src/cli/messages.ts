import { fillTemplate, type Localized } from '../core/index';
import type { Host } from './host';

/** What the program says of what it reads and writes. Wrong use and help are told in English only, as `--help` says. */
const MESSAGES = {
  'cannot-read': { 'zh-CN': '{path} 无法读取：{reason}', en: '{path} cannot be read: {reason}' },
  'cannot-fix': { 'zh-CN': '{path} 无法写入，没有修复。', en: '{path} cannot be written: its fixes were not applied.' },
  'standard-input': { 'zh-CN': '标准输入', en: 'standard input' },
  'no-match': { 'zh-CN': '{path} 没有匹配任何文件。', en: '{path} matches no file.' },
  'no-documents': {
    'zh-CN': '{path} 中没有职位描述：没有 *.jd.md、front matter 里有 jd: 的 Markdown，也没有 *.txt。',
    en: '{path} has no job descriptions: no *.jd.md, no Markdown with jd: in its front matter, no *.txt.',
  },
  problem: { 'zh-CN': '{place}: {problem}', en: '{place}: {problem}' },
  'left-out': { 'zh-CN': '{path} 没有生效。', en: '{path} is left out.' },
  record: { 'zh-CN': '第 {number} 行', en: 'record {number}' },
  'nothing-matches': { 'zh-CN': '没有与「{words}」匹配的内容。', en: 'Nothing in the catalogue matches “{words}”.' },
  roles: { 'zh-CN': '岗位', en: 'Roles' },
  categories: { 'zh-CN': '职责类别（括号内为职责条数）', en: 'Duty categories, with the number of duties' },
  'categories-of-tier': { 'zh-CN': '职责类别：{tier}', en: 'Duty categories: {tier}' },
  'list-duties': {
    'zh-CN': '加上 jd-writer catalogue --role R 或 --search WORDS 可列出职责。',
    en: 'jd-writer catalogue --role R, or --search WORDS, lists the duties as well.',
  },
  core: { 'zh-CN': '核心', en: 'core' },
  recommended: { 'zh-CN': '建议', en: 'recommended' },
  optional: { 'zh-CN': '可选', en: 'optional' },
  'covered-document': {
    'zh-CN': '{path}：{role}，{count} 条职责；章节：{sections}',
    en: '{path}: {role}, {count} duties; sections: {sections}',
  },
  'covered-document-one': {
    'zh-CN': '{path}：{role}，{count} 条职责；章节：{sections}',
    en: '{path}: {role}, {count} duty; sections: {sections}',
  },
  'no-sections': { 'zh-CN': '无', en: 'none' },
  'category-covered': { 'zh-CN': '  ✓ {tier}  {name} ({id})：{count}', en: '  ✓ {tier}  {name} ({id}): {count}' },
  'category-missing': { 'zh-CN': '  ✗ {tier}  {name} ({id})：缺少', en: '  ✗ {tier}  {name} ({id}): missing' },
  'no-such-file': { 'zh-CN': '没有这个文件或文件夹。', en: 'there is no such file or folder.' },
  'no-permission': { 'zh-CN': '没有权限。', en: 'permission denied.' },
  'is-folder': { 'zh-CN': '这是一个文件夹。', en: 'it is a folder.' },
  'not-utf-8': {
    'zh-CN': '不是 UTF-8 编码；请先转换，例如用 iconv -f GB18030 -t UTF-8。',
    en: 'it is not UTF-8; convert it first, for example with iconv -f GB18030 -t UTF-8.',
  },
} as const satisfies Record<string, Localized>;

export type MessageId = keyof typeof MESSAGES;
type Parameters = Readonly<Record<string, string | number>>;

/** A message in the language of the host's reader. */
export function told({ language }: Pick<Host, 'language'>, id: MessageId, params: Parameters = {}): string {
  return fillTemplate(MESSAGES[id][language], params, language);
}

/** Puts a message on standard error, as one line. */
export function complain(host: Host, id: MessageId, params: Parameters): void {
  host.error(`jd-writer: ${told(host, id, params)}`);
}

const REASONS: Readonly<Record<string, MessageId>> = {
  ENOENT: 'no-such-file',
  ENOTDIR: 'no-such-file',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EISDIR: 'is-folder',
  NOT_UTF8: 'not-utf-8',
};

/** Why something cannot be read, as the end of a sentence. */
export function reasonOf(error: unknown, host: Pick<Host, 'language'>): string {
  const id = REASONS[codeOf(error)];
  return id === undefined ? (error instanceof Error ? error.message : String(error)) : told(host, id);
}

/** Whether a failed reading tells that there is no such file; any other failure is one that the reader should hear of. */
export function isAbsent(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
