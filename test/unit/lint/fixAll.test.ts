import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { fixAllEdits, fixText } from '../../../src/core/lint/fixAll';
import { lintText } from '../../../src/core/lint/lint';
import type { LintContext } from '../../../src/core/lint/rule';
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

  test('replaces no more than it must', () => {
    assert.deepEqual(
      fixAllEdits(JD).map(({ newText }) => newText),
      ['', ''],
    );
    assert.deepEqual(fixAllEdits(JD.replaceAll('\u200b', '')), []);
  });
});
