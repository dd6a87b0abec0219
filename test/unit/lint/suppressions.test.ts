import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/document/read';
import { allowedIn } from '../../../src/core/lint/allowed';
import { suppressionsOf } from '../../../src/core/lint/directives/suppressions';
import { safeEdits } from '../../../src/core/lint/fixAll';
import type { Issue } from '../../../src/core/lint/lint';
import { normalize } from '../../../src/core/lint/matching/normalize';
import { rules } from '../../../src/core/lint/rules';
import { lineStartsOf, rangeOf } from '../../../src/core/text';

/** So many that whoever looks at all of them for each of them does not come to an end. */
const MANY = 100_000;

/** The letters of a text at which a rule is switched off. */
function suppressedIn(text: string, rule: string): string {
  const suppressed = suppressionsOf(readDocument(text));
  const outside = text.replace(/<!--.*?-->/gs, (comment) => ' '.repeat(comment.length));
  return [...outside.matchAll(/[A-Z]/g)].filter(({ index }) => suppressed(rule, index)).map(([letter]) => letter).join(''); // prettier-ignore
}

const CASES: readonly (readonly [name: string, text: string, suppressed: string])[] = [
  ['the next line', 'A\n<!-- jd-writer-disable-next-line x -->\nB\nC\n', 'B'],
  ['the next line that is not blank', '<!-- jd-writer-disable-next-line x -->\n\n \nB\nC\n', 'B'],
  ['the next line, by several comments', '<!-- jd-writer-disable-next-line y --> <!-- jd-writer-disable-next-line x -->\n\nB\nC\n', 'B'],
  ['its own line', 'A\nB <!-- jd-writer-disable-line x -->\nC\n', 'B'],
  ['its own line, the last one', 'A\nB <!-- jd-writer-disable-line x -->', 'B'],
  ['all rules', 'A\n<!-- jd-writer-disable-next-line -->\nB\nC\n', 'B'],
  ['another rule', '<!-- jd-writer-disable-next-line y -->\nB\n', ''],
  ['several rules', '<!-- jd-writer-disable-next-line y, x -->\nB\n', 'B'],
  ['a reason behind', '<!-- jd-writer-disable-next-line x -- it is the law -->\nB\n', 'B'],
  ['a stretch', 'A\n<!-- jd-writer-disable x -->\nB\nC\n<!-- jd-writer-enable x -->\nD\n', 'BC'],
  ['two stretches', '<!-- jd-writer-disable x -->\nA\n<!-- jd-writer-enable x -->\nB\n<!-- jd-writer-disable x -->\nC\n<!-- jd-writer-enable -->\nD\n', 'AC'],
  ['a stretch that is begun twice', '<!-- jd-writer-disable x -->\nA\n<!-- jd-writer-disable x -->\nB\n<!-- jd-writer-enable x -->\nC\n', 'AB'],
  ['all that follows', 'A\n<!-- jd-writer-disable x -->\nB\nC\n', 'BC'],
  ['a stretch of several rules, until this one ends', '<!-- jd-writer-disable x y -->\nA\n<!-- jd-writer-enable x -->\nB\n', 'A'],
  ['a stretch of several rules, when another one ends', '<!-- jd-writer-disable x y -->\nA\n<!-- jd-writer-enable y -->\nB\n', 'AB'],
  ['all rules, until this one is switched on again', '<!-- jd-writer-disable -->\nA\n<!-- jd-writer-enable x -->\nB\n<!-- jd-writer-enable -->\nC\n', 'A'],
  ['all rules, when another one is switched on again', '<!-- jd-writer-disable -->\nA\n<!-- jd-writer-enable y -->\nB\n<!-- jd-writer-enable -->\nC\n', 'AB'],
  ['all rules, and this one once more', '<!-- jd-writer-disable -->\nA\n<!-- jd-writer-enable x -->\nB\n<!-- jd-writer-disable x -->\nC\n<!-- jd-writer-enable -->\nD\n', 'AC'],
  ['all rules, twice', '<!-- jd-writer-disable -->\n<!-- jd-writer-enable x -->\nA\n<!-- jd-writer-disable -->\nB\n<!-- jd-writer-enable x -->\nC\n', 'B'],
  ['this one and all, until this one is switched on again', '<!-- jd-writer-disable x -->\n<!-- jd-writer-disable -->\nA\n<!-- jd-writer-enable x -->\nB\n', 'A'],
  ['one line of a stretch in which it is on again', '<!-- jd-writer-disable -->\n<!-- jd-writer-enable x -->\nA\nB <!-- jd-writer-disable-line x -->\nC\n', 'B'],
  ['what ends without having begun', 'A\n<!-- jd-writer-enable x -->\nB\n', ''],
]; // prettier-ignore

suite('comments that switch rules off', () => {
  for (const [name, text, suppressed] of CASES) test(name, () => assert.equal(suppressedIn(text, 'x'), suppressed));

  for (const [name, line] of [
    ['lines', 'A <!-- jd-writer-disable-line x -->\n'],
    ['stretches', '<!-- jd-writer-disable x -->A<!-- jd-writer-enable x -->\n'],
    ['stretches within one of all', '<!-- jd-writer-disable --><!-- jd-writer-enable y --><!-- jd-writer-disable y -->A\n'],
    ['stretches within one that does not end', '<!-- jd-writer-disable y -->A<!-- jd-writer-enable x -->\n'],
  ] as const)
    test(`any number of ${name}`, () => {
      const text = line.repeat(MANY);
      const masks = [...text.matchAll(/<!--.*?-->/g)].map(({ index, 0: comment }) => ({ kind: 'comment' as const, start: index, end: index + comment.length })); // prettier-ignore
      const suppressed = suppressionsOf({ ...readDocument(''), text, lineStarts: lineStartsOf(text), masks });
      const rule = name.includes('within') ? 'y' : 'x';
      for (let at = text.indexOf('A'); at >= 0; at = text.indexOf('A', at + 1)) if (!suppressed(rule, at)) assert.fail(`not at ${at}`);
    });
});

suite('phrases that a team allows', () => {
  const allowed = allowedIn(normalize('薪资面议，Pay Is Open，面议'), ['薪资面议', '面议', 'is open', 'pay is open', ' ']);
  for (const [start, end, expected] of [
    [0, 4, true],
    [2, 4, true],
    [1, 5, false],
    [5, 16, true],
    [9, 16, true],
    [8, 17, false],
    [17, 19, true],
    [4, 5, false],
  ] as const)
    // prettier-ignore
    test(`${start} to ${end} ${expected ? 'lies' : 'does not lie'} within one`, () => assert.equal(allowed({ start, end }), expected));

  test('any number of them', () => {
    const isAllowed = allowedIn(normalize('面议。'.repeat(MANY)), ['面议']);
    for (let n = 0; n < MANY; n++) if (!isAllowed({ start: 3 * n, end: 3 * n + 2 })) assert.fail(`not the one numbered ${n}`);
  });
});

suite('safe fixes that touch each other', () => {
  const text = 'abcdefghij\n'.repeat(MANY);
  const lineStarts = lineStartsOf(text);
  const rule = rules.find(({ fixable }) => fixable === 'safe');

  function issueWith(...spans: readonly (readonly [number, number])[]): Issue {
    assert.ok(rule !== undefined);
    const ranges = spans.map(([start, end]) => rangeOf(lineStarts, { start, end }));
    const fix = { title: { 'zh-CN': '', en: '' }, safe: true, edits: ranges.map((range) => ({ range, newText: '' })) };
    const [start = 0, end = 0] = spans[0] ?? [];
    return {
      rule,
      level: 'hint',
      message: fix.title,
      params: {},
      span: { start, end },
      range: rangeOf(lineStarts, { start, end }),
      fixes: [fix],
    };
  }

  const taken = (...issues: readonly Issue[]): readonly number[] => {
    const edits = safeEdits(text, issues);
    return issues.flatMap(({ fixes }, n) => (fixes[0]?.edits.every((edit) => edits.includes(edit)) === true ? [n] : []));
  };

  test('wait, each of them whole', () => {
    assert.deepEqual(taken(issueWith([0, 4]), issueWith([2, 6]), issueWith([4, 6])), [0, 2]);
    assert.deepEqual(taken(issueWith([0, 1], [8, 9]), issueWith([3, 4], [8, 10]), issueWith([3, 4])), [0, 2]);
    assert.deepEqual(taken(issueWith([5, 5]), issueWith([5, 5]), issueWith([5, 8]), issueWith([4, 6]), issueWith([6, 6])), [0, 1, 2]);
    assert.deepEqual(taken(issueWith([5, 8]), issueWith([0, 5]), issueWith([8, 8]), issueWith([5, 5])), [0, 1, 2, 3]);
  });

  test('and any number of them may be made', () => {
    const issues = Array.from({ length: MANY }, (_, n) => issueWith([11 * n, 11 * n + 1]));
    assert.equal(safeEdits(text, issues).length, MANY);
  });
});
