import type { Localized } from './language';

/** What people have done wrong where YAML cannot be read, by the library's codes, as the end of a sentence with the remedy. */
const REASONS: Readonly<Record<string, Localized>> = {
  BAD_INDENT: {
    'zh-CN': '缩进不齐；同一层的各项请从同一列写起',
    en: 'the indentation is uneven; begin all entries of one level in the same column',
  },
  TAB_AS_INDENT: { 'zh-CN': '不能用制表符缩进；请改用空格', en: 'tabs cannot indent; use spaces instead' },
  DUPLICATE_KEY: { 'zh-CN': '同一个键写了两次；请删去其中一处', en: 'a key stands twice; remove one of the two' },
  MULTILINE_IMPLICIT_KEY: {
    'zh-CN': '此行不是“键: 值”；请写上半角冒号和一个空格，或检查缩进',
    en: 'this line is no “key: value”; write a colon and a space behind the key, or check the indentation',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    'zh-CN': '一行里写了两个“键: 值”；请分行写，文本里有冒号时请加引号',
    en: 'two “key: value” stand in one line; begin a new line, or put a text that has a colon in quotes',
  },
  BAD_SCALAR_START: {
    'zh-CN': '文本不能以这个字符开头；请给文本加引号',
    en: 'a text cannot begin with this character; put the text in quotes',
  },
  BAD_DQ_ESCAPE: {
    'zh-CN': '双引号里的反斜杠有特别的含义；请改用单引号',
    en: 'a backslash has a meaning of its own in double quotes; use single quotes instead',
  },
  BAD_ALIAS: {
    'zh-CN': '文本不能以“*”或“&”开头；请给文本加引号',
    en: 'a text cannot begin with “*” or “&”; put the text in quotes',
  },
  BLOCK_IN_FLOW: {
    'zh-CN': '方括号或花括号里的写法有误；各项请用逗号隔开，文本里有冒号时请加引号',
    en: 'what stands in the brackets is wrong; put commas between the items, and a text that has a colon in quotes',
  },
  UNEXPECTED_TOKEN: {
    'zh-CN': '此处多出了内容；请删去，列表请另起一行，文本里有符号时请加引号',
    en: 'there is something too much here; remove it, begin a list on a new line, or put a text that has such a character in quotes',
  },
  MISSING_CHAR: {
    'zh-CN': '此处缺少符号；请检查“键: 值”的冒号、列表的“-”，以及括号之间的逗号',
    en: 'a character is missing here; look for the colon of “key: value”, the “-” of a list and commas within brackets',
  },
};

const UNCLOSED: Localized = {
  'zh-CN': '此处或前面有括号没有闭合；请补上右括号',
  en: 'a bracket is not closed, here or further up; close it',
};
const UNCLOSED_QUOTE: Localized = {
  'zh-CN': '此处或前面有引号没有闭合；请补上引号',
  en: 'a quotation mark is not closed, here or further up; close it',
};

/** Why YAML cannot be read, by what the library says; undefined where it is too rare to have a sentence of its own. */
export function yamlReason(code: string, said: string): Localized | undefined {
  if (said.startsWith('Missing closing ')) return UNCLOSED_QUOTE;
  if (said.startsWith('Flow ') && said.includes('end with a ')) return UNCLOSED;
  return Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
}
