import assert from 'node:assert/strict';
import { hasHan } from '../../../../src/core/language';
import type { FindingLevel } from '../../../../src/core/lint/levels';
import { fixText } from '../../../../src/core/lint/fixAll';
import { lintText, type Issue, type LintOptions } from '../../../../src/core/lint/lint';
import { fillTemplate, type Fix, type Rule } from '../../../../src/core/lint/rule';
import { rules } from '../../../../src/core/lint/rules';
import { applyEdits } from '../../../../src/core/text';

/** A text that a rule must mark, at `⟦…⟧` and nowhere else; `⟦⟦…⟧⟧` is marked twice. */
export interface Invalid {
  readonly text: string;
  /** The key of the message of every finding. */
  readonly message?: string;
  readonly level?: FindingLevel;
  /** The text after the chosen fix of every finding. */
  readonly fixed?: string;
  /** Which of a finding's fixes `fixed` is about; the first when left out. */
  readonly fix?: number;
  readonly options?: LintOptions;
}

export interface Cases {
  readonly valid: readonly (string | { readonly text: string; readonly options?: LintOptions })[];
  readonly invalid: readonly Invalid[];
}

/** Declares a suite of tests for a rule: what it must pass over, what it must mark and how its fixes change that. */
export function ruleCases(id: string, { valid, invalid }: Cases): void {
  suite(id, () => {
    for (const one of valid) {
      const { text, options } = typeof one === 'string' ? { text: one } : one;
      test(`passes over ${titleOf(text)}`, () => {
        assert.deepEqual(issuesOf(id, text, options).map(describe), []);
      });
    }
    for (const one of invalid) test(`marks ${titleOf(one.text)}`, () => checkInvalid(id, one));

    test('has a case that is mended safely, where it says so', () => {
      const isSafe = ({ text, options }: Invalid): boolean =>
        issuesOf(id, unmark(text).text, options).some((issue) => issue.fixes.some(({ safe }) => safe));
      assert.equal(
        invalid.some((one) => one.fixed !== undefined && isSafe(one)),
        ruleOf(id).fixable === 'safe',
      );
    });

    test('has cases of both languages, none twice', () => {
      const texts = { valid: valid.map((one) => (typeof one === 'string' ? one : one.text)), invalid: invalid.map(({ text }) => text) };
      for (const [kind, all] of Object.entries(texts)) {
        assert.deepEqual([all.some(hasHan), all.some((text) => !hasHan(text))], [true, true], `${kind}: Chinese, English`);
        assert.deepEqual(all.filter((text, n) => all.indexOf(text) !== n), [], kind); // prettier-ignore
      }
    });
  });
}

/** Checks a case as it stands and, since all must be read and mended alike, with the line breaks of Windows and with other marks of lists. */
function checkInvalid(id: string, one: Invalid): void {
  checkAsWritten(id, one);
  checkMarksOfLists(id, one);
  const { text, fixed } = one;
  if (!text.includes('\r'))
    checkAsWritten(id, { ...one, text: inWindows(text), ...(fixed === undefined ? {} : { fixed: inWindows(fixed) }) });
}

/** A condition is one whatever the items of its list begin with. */
function checkMarksOfLists(id: string, { text: marked, options }: Invalid): void {
  if (!ruleOf(id).tags.some((tag) => tag === 'legal' || tag === 'fairness')) return;
  const { text } = unmark(marked);
  const found = (other: string): readonly string[] =>
    issuesOf(id, other, options).map(({ span }) => other.slice(span.start, span.end).replace(/^(?:- |1\.\s|①)/, ''));
  const expected = found(text);
  for (const mark of ['1. ', '①']) assert.deepEqual(found(text.replace(/^- (?=\S)/gm, mark)), expected, `With ${mark} before the items.`);
}

const inWindows = (text: string): string => text.replaceAll('\n', '\r\n');

function checkAsWritten(id: string, { text: marked, message, level, fixed, fix = 0, options }: Invalid): void {
  const { text, spans } = unmark(marked);
  const rule = ruleOf(id);
  const issues = issuesOf(id, text, options);
  assert.equal(remark(text, issues), marked, issues.map(describe).join('\n'));
  assert.equal(issues.length, spans);
  for (const issue of issues) {
    if (message !== undefined) assert.equal(issue.message, rule.messages[message]);
    if (level !== undefined) assert.equal(issue.level, level);
    for (const said of Object.values(issue.message)) {
      for (const [, name = ''] of said.matchAll(/\{(\w+)\}/g))
        assert.ok(issue.params[name] !== undefined, `The message’s {${name}} was not filled.`);
    }
  }
  const all = issues.flatMap((issue) => issue.fixes);
  assert.ok(rule.fixable !== 'none' || all.length === 0, `${id} says that it has no fixes.`);
  assert.ok(rule.fixable === 'safe' || all.every(({ safe }) => !safe), `${id} says that it has no safe fixes.`);
  if (fixed !== undefined)
    checkFix(
      id,
      text,
      issues.flatMap((issue) => issue.fixes[fix] ?? []),
      fixed,
      options,
    );
}

function checkFix(id: string, text: string, fixes: readonly Fix[], fixed: string, options?: LintOptions): void {
  assert.ok(fixes.length > 0, 'There is no such fix.');
  assert.equal(applyEdits(text, fixes.flatMap(({ edits }) => edits)), fixed); // prettier-ignore
  if (!fixes.every(({ safe }) => safe)) return;
  const only = { ...options, rules: [ruleOf(id)] };
  assert.equal(fixText(text, only), fixed, '«Fix all» gives another text.');
  assert.deepEqual(issuesOf(id, fixed, options).map(describe), [], 'The fixed text is marked again.');
  assert.equal(fixText(fixed, only), fixed, 'A second «fix all» changes the text.');
}

/** What a rule finds in a text. */
export function issuesOf(id: string, text: string, options?: LintOptions): readonly Issue[] {
  return lintText(text, { ...options, rules: [ruleOf(id)] }).issues;
}

function ruleOf(id: string): Rule {
  const rule = rules.find((candidate) => candidate.id === id);
  assert.ok(rule !== undefined, `There is no rule ${id}.`);
  return rule;
}

function unmark(marked: string): { text: string; spans: number } {
  return { text: marked.replace(/[⟦⟧]/g, ''), spans: marked.split('⟦').length - 1 };
}

/** Puts the marks around what was found; several findings at one place have several marks. */
function remark(text: string, issues: readonly Issue[]): string {
  const marks = issues.flatMap(({ span: { start, end } }) => [
    { at: start, order: end > start ? 2 : 1, mark: '⟦' },
    { at: end, order: end > start ? 0 : 1, mark: '⟧' },
  ]);
  marks.sort((a, b) => a.at - b.at || a.order - b.order);
  let result = '';
  let done = 0;
  for (const { at, mark } of marks) {
    result += text.slice(done, at) + mark;
    done = at;
  }
  return result + text.slice(done);
}

const describe = ({ rule, message, params, range }: Issue): string =>
  `${rule.id} ${range.start.line}:${range.start.character} ${fillTemplate(message.en, params, 'en')}`;

const titleOf = (text: string): string => JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
