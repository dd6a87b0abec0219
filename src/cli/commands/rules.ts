import { rules as builtInRules, type FindingLevel, type Language, type Localized, type Rule } from '../../core/index';
import type { Command, Host } from '../host';
import { lintSettings } from '../lintSettings';
import { noPositionals, parseOptions } from '../options';
import { oneOf } from '../usage';
import { levelWord, tagWord } from '../words';

const HELP = {
  en: `Usage: jd-writer rules [options]

Lists the rules that lint checks, with their levels, reasons and sources: the
built-in ones and those of the team, as the configuration of this folder sets them.

  --format F      text, or json (default: text)
  --config FILE   use this .jd-writer.yaml instead of the nearest one
  --locale L      the language of messages and help: zh-CN or en

Examples:
  jd-writer rules
  jd-writer rules --format json --locale en

Exit code: 0, or 2 for wrong use and for what cannot be read.`,
  'zh-CN': `用法：jd-writer rules [选项]

列出 lint 检查的规则及其级别、说明和依据：内置规则和团队自己的规则，
级别以当前文件夹的配置为准。

  --format F      text 或 json（默认：text）
  --config FILE   使用这份 .jd-writer.yaml，而不是最近的那份
  --locale L      提示和帮助的语言：zh-CN 或 en

示例：
  jd-writer rules
  jd-writer rules --format json --locale en

退出码：0 成功；2 用法有误，或有内容无法读取。`,
} as const satisfies Localized;

const OPTIONS = { format: { type: 'string' }, config: { type: 'string' } } as const;

export const rules: Command = {
  name: 'rules',
  summary: { en: 'list the rules with their levels, reasons and sources', 'zh-CN': '列出规则及其级别、理由和依据' },
  help: HELP,
  run,
};

/** A rule as it is set. */
interface SetRule {
  readonly rule: Rule;
  readonly level: FindingLevel;
}

async function run(args: readonly string[], host: Host): Promise<number> {
  const { values, positionals } = parseOptions('rules', args, OPTIONS);
  noPositionals('rules', positionals);
  const format = oneOf('format', values.format ?? 'text', ['text', 'json']);
  const settings = await lintSettings(host, values.config, undefined);
  const { rules: all = builtInRules, levels = {} } = await settings.at('-');
  const set = all.map((rule) => ({ rule, level: levels[rule.id] ?? rule.level }));
  if (format === 'json') host.log(JSON.stringify({ rules: set.map((one) => asJson(one, host.language)) }, undefined, 2));
  else host.log(set.map((one) => asText(one, host.language)).join('\n'));
  return settings.hasFailed() ? 2 : 0;
}

function asJson({ rule: { id, tags, summary, rationale, source, fixable }, level }: SetRule, language: Language): object {
  return { id, level, tags, summary: summary[language], rationale: rationale[language], source: source[language], fixable };
}

const FIXABLE: Readonly<Record<Language, Readonly<Record<Rule['fixable'], string>>>> = {
  'zh-CN': { safe: '，可用 --fix 修复', offer: '，提供修改建议', none: '' },
  en: { safe: ', mended by --fix', offer: ', with proposals', none: '' },
};

function asText({ rule: { id, tags, summary, source, fixable }, level }: SetRule, language: Language): string {
  const words = tags.map((tag) => tagWord(tag, language)).join(language === 'zh-CN' ? '、' : ', ');
  const about = `${words}${FIXABLE[language][fixable]}`;
  const shown = language === 'zh-CN' ? `（${about}）` : ` (${about})`;
  return `${id}  ${levelWord(level, language)}${shown}\n  ${summary[language]}\n  ${source[language]}`;
}
