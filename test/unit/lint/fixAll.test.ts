import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { fixAllEdits, fixText } from '../../../src/core/lint/fixAll';
import { replacement } from '../../../src/core/lint/fixes';
import { lintText } from '../../../src/core/lint/lint';
import type { LintContext, Rule } from '../../../src/core/lint/rule';
import { rules as builtIn } from '../../../src/core/lint/rules';
import { applyEdits } from '../../../src/core/text';

const JD = '---\njd: 1\nlang: zh-CN\n---\n\n# 运营专员\n\n## 岗位职责\n\n- 负责日\u200b常运营\n- 负责排\u200b期\n';

suite('fix all', () => {
  const samples = [JD, JD.replaceAll('\n', '\r\n'), ...globSync('test/fixtures/**/*.{md,txt}').filter((file) => !file.includes('README')).map((file) => readFileSync(file, 'utf8'))]; // prettier-ignore

  test('makes in the editor what the command line writes', () => {
    for (const text of samples) assert.equal(applyEdits(text, fixAllEdits(text)), fixText(text));
  });

  test('makes the same of what was found already, and asks for nothing more where nothing is safe', () => {
    const asked: string[] = [];
    const rules = builtIn.map((rule) => ({ ...rule, check: (context: LintContext) => (asked.push(rule.id), rule.check(context)) }));
    for (const text of samples) {
      const linted = lintText(text);
      asked.length = 0;
      const edits = fixAllEdits(text, { rules }, linted);
      assert.deepEqual(edits, fixAllEdits(text));
      assert.equal(asked.length > 0, edits.length > 0);
    }
  });

  test('does not even make the fixes that are only offered', () => {
    const text = '# 店员\n\n## 岗位职责\n\n1. 负责收银\n2. 完成领导交办的其他工作\n';
    const made: string[] = [];
    const rules = builtIn.map((rule) => ({
      ...rule,
      *check(context: LintContext) {
        for (const finding of rule.check(context)) yield { ...finding, fixes: () => (made.push(rule.id), finding.fixes?.() ?? []) };
      },
    }));
    assert.equal(fixText(text, { rules }), text);
    assert.deepEqual(made, []);
    assert.ok(lintText(text, { rules }).issues.some(({ rule, fixes }) => rule.id === 'no-catch-all-duty' && fixes.length > 0));
  });

  test('replaces one stretch where a fix uncovers another, no more than it must', () => {
    const text = '# 店员\n\n## 岗位职责\n\n- 整理报表等等&nbsp;\n- 负责收银\n';
    assert.deepEqual(fixAllEdits(text), [{ range: { start: { line: 4, character: 6 }, end: { line: 4, character: 14 } }, newText: '' }]);
  });

  /** A rule that changes one place at a time, so that each round uncovers the next. */
  const changing = (from: string, to: string): readonly Rule[] =>
    builtIn.slice(0, 1).map((rule) => ({
      ...rule,
      fixable: 'safe',
      *check(context: LintContext) {
        const start = context.document.text.indexOf(from);
        const span = { start, end: start + from.length };
        if (start >= 0) yield { span, message: 'found', params: { found: from }, fixes: () => [replacement(context, span, to, true)] };
      },
    }));

  for (const [name, text, from, to, start, end, newText] of [
    ['first halves of characters that differ in the second', '# 店员\n\n😀、😀！', '😀', '😁', 0, 5, '😁、😁'],
    ['second halves of characters that differ in the first', '# 店员\n\n《😀、😀', '😀', '🨀', 1, 6, '🨀、🨀'],
    ['what is the same between the places', '# 店员\n\n收银、理货、收银。', '收银', '收款', 1, 8, '款、理货、收款'],
  ] as const)
    test(`never cuts pairs of units: ${name}`, () => {
      assert.deepEqual(fixAllEdits(text, { rules: changing(from, to) }), [
        { range: { start: { line: 2, character: start }, end: { line: 2, character: end } }, newText },
      ]);
    });

  test('never cuts a line break', () => {
    assert.deepEqual(fixAllEdits('# 店员\r\n\r\n收银', { rules: changing('\r\n', '\n') }), [
      { range: { start: { line: 0, character: 4 }, end: { line: 2, character: 0 } }, newText: '\n\n' },
    ]);
  });

  test('replaces no more than it must', () => {
    assert.deepEqual(
      fixAllEdits(JD).map(({ newText }) => newText),
      ['', ''],
    );
    assert.deepEqual(fixAllEdits(JD.replaceAll('\u200b', '')), []);
  });
});
