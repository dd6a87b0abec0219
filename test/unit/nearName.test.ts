import assert from 'node:assert/strict';
import { builtInCatalogue } from '../../src/core/catalogue/load';
import { readTeamCatalogue } from '../../src/core/catalogue/teamFiles';
import { readConfig } from '../../src/core/config/config';
import { readDocument } from '../../src/core/document/read';
import { nearName, type FileProblem } from '../../src/core/fileProblems';
import { documentProblems } from '../../src/core/lint/directives/documentProblems';
import { readTeamTerms } from '../../src/core/lint/team/teamTerms';

const known = { catalogue: builtInCatalogue() };

/** The text after each near name is written, last place first. */
function mended(text: string, problems: readonly FileProblem[]): string {
  return [...problems]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((before, problem) => {
      const { start, end } = problem.span;
      const near = nearName(problem, before.slice(start, end));
      return near === undefined ? before : before.slice(0, start + near.span.start) + near.name + before.slice(start + near.span.end);
    }, text);
}

suite('the name that was probably meant', () => {
  const configurations: readonly (readonly [string, string])[] = [
    ['rules:\n  no-vage-pay: off\n', 'rules:\n  no-vague-pay: off\n'],
    ['rules:\n  "no-vage-pay": off\n', 'rules:\n  "no-vague-pay": off\n'],
    ['rules:\n  no-vague-pay: erorr\n', 'rules:\n  no-vague-pay: error\n'],
    ["role: 'operations-specalist'\n", "role: 'operations-specialist'\n"],
    ['role: 运营专元\n', 'role: 运营专员\n'],
    ['rulles:\n  no-vague-pay: off\n', 'rules:\n  no-vague-pay: off\n'],
    ['roles:\n  operations-specialist:\n    core: [data-analysys]\n', 'roles:\n  operations-specialist:\n    core: [data-analysis]\n'],
    ['rules:\n  qqqqqqqq: off\n', 'rules:\n  qqqqqqqq: off\n'],
    ['allow: 3\n', 'allow: 3\n'],
    ['terms:\n  - { terms: [x], rule: no-pressure-wordng }\n', 'terms:\n  - { terms: [x], rule: no-pressure-wording }\n'],
  ];
  for (const [wrong, right] of configurations)
    test(`in .jd-writer.yaml: ${JSON.stringify(wrong)}`, () => assert.equal(mended(wrong, readConfig(wrong, known).problems), right));

  test('in a catalogue file', () => {
    const wrong = 'id: a\nduites: []\nduties: []\n';
    assert.equal(
      mended(wrong, readTeamCatalogue(known.catalogue, [{ name: 'a.yaml', text: wrong }]).problems.flat()),
      'id: a\nduties: []\nduties: []\n',
    );
  });

  test('in a file of terms', () => {
    const wrong = 'rule: "no-pressure-wordng"\nentries: []\n';
    assert.equal(mended(wrong, readTeamTerms(wrong).problems), 'rule: "no-pressure-wording"\nentries: []\n');
  });

  const documents: readonly (readonly [string, string])[] = [
    ['---\njd: 1\nlevel: senor\n---\n', '---\njd: 1\nlevel: senior\n---\n'],
    ['---\njd: 1\njd-rule: {}\n---\n', '---\njd: 1\njd-rules: {}\n---\n'],
    ['---\njd: 1\njd-not-part: [data-analisys]\n---\n', '---\njd: 1\njd-not-part: [data-analysis]\n---\n'],
    ['<!-- jd-writer-disable-next-lin no-age-limit -->\n- x\n', '<!-- jd-writer-disable-next-line no-age-limit -->\n- x\n'],
    ['<!-- jd-writer-disable no-age-limits -->\n- x\n', '<!-- jd-writer-disable no-age-limit -->\n- x\n'],
  ];
  for (const [wrong, right] of documents)
    test(`in a JD: ${JSON.stringify(wrong)}`, () => assert.equal(mended(wrong, documentProblems(readDocument(wrong))), right));

  test('is not written over other text than the wrong name', () => {
    const [problem] = readConfig('role: operations-specalist\n', known).problems;
    assert.ok(problem);
    assert.equal(nearName(problem, 'something-else'), undefined);
    assert.equal(nearName(problem, ''), undefined);
  });
});
