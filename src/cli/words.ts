import type { FindingLevel, Language, Rule } from '../core/index';

const LEVELS: Readonly<Record<FindingLevel, string>> = { error: '错误', warning: '警告', information: '信息', hint: '提示', off: '关闭' };

const TAGS: Readonly<Record<Rule['tags'][number], string>> = {
  structure: '结构', legal: '法律', fairness: '公平', pay: '薪资', title: '职位名称', duty: '职责', requirement: '要求', hygiene: '文本规范',
}; // prettier-ignore

/** A level in words for people. */
export function levelWord(level: FindingLevel, language: Language): string {
  return language === 'zh-CN' ? LEVELS[level] : level;
}

/** What a rule is about, in a word. */
export function tagWord(tag: Rule['tags'][number], language: Language): string {
  return language === 'zh-CN' ? TAGS[tag] : tag;
}
