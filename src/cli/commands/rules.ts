import { rules as builtInRules, type FindingLevel, type Language, type Rule } from '../../core/index';
import type { Command, Host } from '../host';
import { lintSettings } from '../lintSettings';
import { noPositionals, oneOf, parseOptions } from '../options';

const HELP = `Usage: jd-writer rules [options]

Lists the rules that lint checks, with their levels, reasons and sources: the
built-in ones and those of the team, as the configuration of this folder sets them.

  --format F      text, or json (default: text)
  --config FILE   use this .jd-writer.yaml instead of the nearest one

Examples:
  jd-writer rules
  jd-writer rules --format json --locale en

Exit code: 0, or 2 for wrong use.`;

const OPTIONS = { format: { type: 'string' }, config: { type: 'string' } } as const;

export const rules: Command = { name: 'rules', summary: 'list the rules with their levels, reasons and sources', help: HELP, run };

/** A rule as it is set. */
interface SetRule {
  readonly rule: Rule;
  readonly level: FindingLevel;
}

async function run(args: readonly string[], host: Host): Promise<number> {
  const { values, positionals } = parseOptions('rules', args, OPTIONS);
  noPositionals('rules', positionals);
  const format = oneOf('format', values.format ?? 'text', ['text', 'json']);
  const { rules: all = builtInRules, levels = {} } = await (await lintSettings(host, values.config, undefined))('-');
  const set = all.map((rule) => ({ rule, level: levels[rule.id] ?? rule.level }));
  if (format === 'json') host.log(JSON.stringify({ rules: set.map((one) => asJson(one, host.language)) }, undefined, 2));
  else host.log(set.map((one) => asText(one, host.language)).join('\n'));
  return 0;
}

function asJson({ rule: { id, tags, summary, rationale, source, fixable }, level }: SetRule, language: Language): object {
  return { id, level, tags, summary: summary[language], rationale: rationale[language], source: source[language], fixable };
}

const FIXABLE: Readonly<Record<Language, Readonly<Record<Rule['fixable'], string>>>> = {
  'zh-CN': { safe: '，可用 --fix 修复', offer: '，提供修改建议', none: '' },
  en: { safe: ', mended by --fix', offer: ', with proposals', none: '' },
};

function asText({ rule: { id, tags, summary, source, fixable }, level }: SetRule, language: Language): string {
  return `${id}  ${level} (${tags.join(', ')}${FIXABLE[language][fixable]})\n  ${summary[language]}\n  ${source[language]}`;
}
