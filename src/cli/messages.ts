import { fillTemplate, type Localized } from '../core/index';
import type { Host } from './host';

/** What the program says of what it reads and writes. */
const MESSAGES = {
  'cannot-read': { 'zh-CN': '{path} 无法读取：{reason}', en: '{path} cannot be read: {reason}' },
  'cannot-fix': {
    'zh-CN': '{path} 没有修复，因为无法写入：{reason}',
    en: '{path} was not mended, since it cannot be written: {reason}',
  },
  'cannot-print': { 'zh-CN': '输出无法写入：{reason}', en: 'the output cannot be written: {reason}' },
  'no-role-in-title': {
    'zh-CN': '“{title}”不属于职责库中的任何岗位，主要职责留作占位；可用 --role 指定岗位，或用 --category 选择职责类别。',
    en: '“{title}” names no role of the catalogue, so that its main duties are left as placeholders; name a role with --role, or duty categories with --category.',
  },
  'standard-input': { 'zh-CN': '标准输入', en: 'standard input' },
  'no-match': { 'zh-CN': '{path} 没有匹配任何文件。', en: '{path} matches no file.' },
  'no-documents': {
    'zh-CN': '{path} 中没有职位描述：没有 *.jd.md、front matter 里有 jd: 的 Markdown，也没有 *.txt。',
    en: '{path} has no job descriptions: no *.jd.md, no Markdown with jd: in its front matter, no *.txt.',
  },
  problem: { 'zh-CN': '{place}: {problem}', en: '{place}: {problem}' },
  'left-out': { 'zh-CN': '{path} 没有生效。', en: '{path} is left out.' },
  'line-too-long': { 'zh-CN': '此行太长（超过 16 MB）；{shape}', en: 'This line is too long (more than 16 MB); {shape}' },
  'line-not-utf-8': {
    'zh-CN': '此行不是 UTF-8 编码；请先转换，例如用 iconv -f GB18030 -t UTF-8。',
    en: 'This line is not UTF-8; convert it first, for example with iconv -f GB18030 -t UTF-8.',
  },
  'line-empty': { 'zh-CN': '此行是空的；{shape}', en: 'This line is empty; {shape}' },
  'line-not-json': { 'zh-CN': '此行不是 JSON；{shape}', en: 'This line is not JSON; {shape}' },
  'line-without-text': {
    'zh-CN': '此行的 "text" 缺失或不是文本；{shape}',
    en: 'This line has no "text" with a text in it; {shape}',
  },
  'line-without-id': { 'zh-CN': '此行没有 "id"；{shape}', en: 'This line has no "id"; {shape}' },
  'line-shape': { 'zh-CN': '每行应是一个对象：{"id": "1", "text": "…"}。', en: 'write one object a line: {"id": "1", "text": "…"}.' },
  record: { 'zh-CN': '第 {number} 行', en: 'record {number}' },
  'nothing-matches': { 'zh-CN': '没有与“{words}”匹配的内容。', en: 'Nothing in the catalogue matches “{words}”.' },
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
} as const satisfies Record<string, Localized>;

export type MessageId = keyof typeof MESSAGES;
type MessageParameters = Readonly<Record<string, string | number | Localized>>;

/** A message in the language of the host's reader. */
export function told({ language }: Pick<Host, 'language'>, id: MessageId, params: MessageParameters = {}): string {
  return fillTemplate(MESSAGES[id][language], params, language);
}

/** Puts a message on standard error, as one line. */
export function complain(host: Host, id: MessageId, params: MessageParameters): void {
  host.error(`jd-writer: ${told(host, id, params)}`);
}
