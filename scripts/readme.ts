import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { rules } from '../src/core/lint/rules';
import { rulePage, withRuleTable } from './rulePages';

// npm run readme            writes the tables of rules in the READMEs, and RULES.md
// npm run readme -- --check exits 1 if they are out of step with the rules

const pages = [
  { file: 'README.md', made: withRuleTable(readFileSync('README.md', 'utf8'), rules, 'en') },
  { file: 'README.zh-CN.md', made: withRuleTable(readFileSync('README.zh-CN.md', 'utf8'), rules, 'zh-CN') },
  { file: 'RULES.md', made: rulePage(rules) },
];

const stale = pages.filter(({ file, made }) => !existsSync(file) || readFileSync(file, 'utf8') !== made);
if (process.argv.includes('--check')) {
  for (const { file } of stale) console.error(`${file} is out of step with the rules: run npm run readme.`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const { file, made } of stale) writeFileSync(file, made);
  console.log(stale.length === 0 ? 'Nothing to write.' : `Wrote ${stale.map(({ file }) => file).join(', ')}.`);
}
