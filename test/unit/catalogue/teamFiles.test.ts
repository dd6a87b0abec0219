import assert from 'node:assert/strict';
import fc from 'fast-check';
import { assembleDocument } from '../../../src/core/assemble/assemble';
import { categoryById, roleById, roleOfName, roleOfTitle } from '../../../src/core/catalogue/find';
import { builtInCatalogue } from '../../../src/core/catalogue/load';
import { readTeamCatalogue } from '../../../src/core/catalogue/teamFiles';
import type { Catalogue } from '../../../src/core/catalogue/types';
import { fileProblemText, type FileProblem } from '../../../src/core/fileProblems';

const base = builtInCatalogue();

function added(...files: string[]): Catalogue {
  const { catalogue, problems } = readTeamCatalogue(
    base,
    files.map((text, n) => ({ name: `${n}.yaml`, text })),
  );
  assert.deepEqual(problems.flat(), []);
  return catalogue;
}

/** What is made of a single file. */
function read(text: string): { readonly catalogue: Catalogue; readonly problems: readonly FileProblem[] } {
  const { catalogue, problems } = readTeamCatalogue(base, [{ name: 'a.yaml', text }]);
  return { catalogue, problems: problems.flat() };
}

suite('team files', () => {
  test('add a category; a text in one language stands for both', () => {
    const catalogue = added('id: fleet\nname: { en: Fleet }\nduties:\n  - id: vans\n    text: { en: Keep the vans ready every day }\n');
    const category = categoryById(catalogue, 'fleet');
    assert.equal(category?.name['zh-CN'], 'Fleet');
    assert.equal(category.duties[0]?.id, 'fleet/vans');
    assert.equal(category.duties[0].text['zh-CN'].senior, 'Keep the vans ready every day');
    assert.equal(category.team, true);
    assert.equal(base.categories.length + 1, catalogue.categories.length);
  });

  test('add duties to a built-in category, whose own duties stay, and change its name', () => {
    const catalogue = added(
      'id: data-analysis\nname: { zh-CN: 数据 }\nduties:\n  - id: new\n    text: { zh-CN: { mid: 丙, senior: 丁 } }\n',
    );
    const before = categoryById(base, 'data-analysis');
    const after = categoryById(catalogue, 'data-analysis');
    assert.equal(after?.name['zh-CN'], '数据');
    assert.equal(after.name.en, before?.name.en);
    assert.deepEqual(after.duties.slice(0, -1), before?.duties);
    assert.deepEqual(after.duties.at(-1)?.text['zh-CN'], { junior: '丙', mid: '丙', senior: '丁' });
  });

  test('add a role that can be assembled and found by its title', () => {
    const catalogue = added('id: chef\ntitle: { zh-CN: 厨师, en: Chef }\ncore: [daily-operations]\n');
    assert.equal(roleOfTitle(catalogue, '高级厨师')?.id, 'chef');
    assert.equal(roleById(catalogue, 'chef')?.titles.en.senior, 'Senior Chef');
    const { text } = assembleDocument(catalogue, { role: 'chef', level: 'junior', language: 'zh-CN', kind: 'posting' });
    assert.match(text, /^# 初级厨师$/m);
    assert.match(text, /月度运营计划/);
  });

  test('change a built-in role and keep the rest of it', () => {
    const catalogue = added('id: operations-specialist\ntitle: { zh-CN: 运营专员, en: Operations Specialist }\ncore: [data-analysis]\n');
    const role = roleById(catalogue, 'operations-specialist');
    assert.deepEqual(role?.core, ['data-analysis']);
    assert.deepEqual(role.titles, roleById(base, 'operations-specialist')?.titles);
    assert.deepEqual(role.requirements, roleById(base, 'operations-specialist')?.requirements);
  });

  test('change of a built-in role only what they name', () => {
    const { catalogue, problems } = readTeamCatalogue(base, [
      { name: 'a', text: 'id: operations-specialist\nsummary: { en: Runs the shop }\nduties: [data-analysis/dashboards]\n' },
      { name: 'b', text: 'id: content-operations-specialist\ncore: [data-analysis]\n' },
      { name: 'c', text: 'id: user-operations-specialist\noptional: [data-analysis]\n' },
      { name: 'd', text: 'id: new-role\noptional: [data-analysis]\ntitle: { en: New }\n' },
    ]);
    assert.deepEqual(problems.map((own) => own.map(({ message }) => [message.id, message.params['key']])), [[], [], [], [['missing-key', 'core']]]); // prettier-ignore
    const pair = (id: string) => [roleById(catalogue, id), roleById(base, id)] as const;
    const [changed, before] = pair('operations-specialist');
    assert.deepEqual(changed, {
      ...before,
      summary: { 'zh-CN': before?.summary['zh-CN'], en: 'Runs the shop' },
      duties: { junior: ['data-analysis/dashboards'], mid: ['data-analysis/dashboards'], senior: ['data-analysis/dashboards'] },
      team: true,
    });
    assert.equal(pair('content-operations-specialist')[0]?.title.en, pair('content-operations-specialist')[1]?.title.en);
    assert.deepEqual(pair('content-operations-specialist')[0]?.core, ['data-analysis']);
    const [moved, user] = pair('user-operations-specialist');
    assert.deepEqual([...(moved?.core ?? []), ...(moved?.recommended ?? [])], [...(user?.core ?? []), ...(user?.recommended ?? [])].filter((id) => id !== 'data-analysis')); // prettier-ignore
  });

  test('have the titles that a role of theirs and a built-in one share', () => {
    const catalogue = added('id: ops\ntitle: { zh-CN: 运营专员, en: Operations Specialist }\ncore: [data-analysis]\n');
    for (const title of ['运营专员', '高级运营专员', 'Operations Specialist']) {
      assert.equal(roleOfTitle(catalogue, title)?.id, 'ops', title);
      assert.equal(roleOfName(catalogue, title)?.id, 'ops', title);
    }
    assert.equal(roleOfTitle(catalogue, '电商运营专员')?.id, 'e-commerce-operations-specialist');
    assert.equal(roleOfName(catalogue, 'operations-specialist')?.id, 'operations-specialist');
  });

  const broken: readonly (readonly [string, string, string, RegExp])[] = [
    ['id: a\nduties: [', 'yaml-syntax', '', /YAML/],
    ['- a\n- b\n', 'no-entry', '- a', /needs an id/],
    ['', 'no-entry', '', /needs an id/],
    ['duties: []\n', 'missing-key', 'duties: []', /“id” is missing/],
    ['id: Bad Id\nduties: []\n', 'bad-id', 'Bad Id', /“Bad Id”/],
    ['id: a\nduites: []\nduties: []\n', 'unknown-key', 'duites', /did you mean “duties”/],
    ['id: a\nduties: 3\n', 'wrong-type', '3', /“duties” must be a list/],
    ['id: a\nduties:\n  - id: b\n    text: 甲\n', 'wrong-type', '甲', /“text” must be a mapping/],
    ['id: a\nduties:\n  - id: b\n    text:\n      zh-CN: { mid: 3 }\n', 'wrong-type', '3', /“mid” must be a text/],
    ['id: a\nduties:\n  - id: b\n    text: {}\n', 'empty', '{}', /“text” must not be empty/],
    ['id: a\nduties:\n  - id: b\n', 'missing-key', 'id: b', /“text” is missing/],
    [
      'id: a\nduties:\n  - id: b\n    text: { en: x }\n  - { id: b, text: { en: y } }\n',
      'same-duty',
      'b',
      /has a duty with the id “b” already/,
    ],
    ['id: a\nduties: []\n---\nid: b\n', 'second-document', '---', /A file holds one YAML document/],
    ['id: a\nduties: []\nsource: *b\n', 'no-anchor', '*b', /“&b”/],
    ['id: r\ntitle: { zh-CN: 甲 }\ncore: [a, b, a]\n', 'listed-twice', 'a', /^“a” is listed already/],
    [
      'id: r\ntitle: { zh-CN: 甲 }\ncore: []\nduties: [data-analysis]\n',
      'bad-duty-id',
      'data-analysis',
      /“data-analysis” names no duty: write category\/duty/,
    ],
    [
      'id: r\ntitle: { zh-CN: 甲 }\ncore: []\nduties: { mid: [甲] }\n',
      'bad-duty-id',
      '甲',
      /for example data-analysis\/performance-reports$/,
    ],
    ['id: r\ntitle: { zh-CN: 甲 }\n', 'missing-key', 'id: r', /“core” is missing/],
    ['id: r\ntitle: { zh-CN: 甲 }\ncore: [X Y]\n', 'bad-id', 'X Y', /“X Y”/],
  ];
  for (const [text, id, place, sentence] of broken) {
    test(`report ${id} in ${JSON.stringify(text)}`, () => {
      const { catalogue, problems } = read(text);
      const [problem] = problems;
      assert.equal(catalogue, base);
      assert.equal(problems.length, 1);
      assert.ok(problem !== undefined);
      assert.equal(problem.message.id, id);
      if (place !== '') assert.equal(text.slice(problem.span.start, problem.span.end), place);
      assert.match(fileProblemText(problem, 'en'), sentence);
      assert.match(fileProblemText(problem, 'zh-CN'), /[\u4e00-\u9fff]/);
    });
  }

  test('report every problem of a file', () => {
    const { problems } = read('id: a\nfoo: 1\nduties:\n  - id: B\n    text: { en: x }\n    tools: [1]\n');
    assert.deepEqual(problems.map(({ message }) => message.id).sort(), ['bad-id', 'unknown-key', 'wrong-type']);
  });

  test('never throw, whatever the text', () => {
    const piece = fc.constantFrom(
      'id: ',
      'a',
      '\n',
      '  ',
      'duties:',
      '- ',
      'text: ',
      '{',
      '}',
      '[',
      ']',
      'zh-CN: ',
      '&a ',
      '*a',
      '!!map ',
      '"',
      '|',
      '<<: ',
      'core: []',
      'title: ',
      '甲',
      '\t',
      '---',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
        ),
        (text) => {
          const { catalogue, problems } = read(text);
          assert.ok((catalogue === base) === problems.length > 0);
          for (const problem of problems) {
            assert.ok(problem.span.start >= 0 && problem.span.end <= text.length && problem.span.start <= problem.span.end);
            assert.notEqual(fileProblemText(problem, 'en'), '');
          }
        },
      ),
      { numRuns: 500 },
    );
    for (const text of [
      '{'.repeat(5000),
      '- '.repeat(5000),
      'a: &a [*a]',
      'a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\nid: a\nduties: []',
    ])
      read(text);
  });
});

/** What is said of each of several files, with the text that it stands at. */
function said(...texts: readonly string[]): { readonly catalogue: Catalogue; readonly problems: readonly (readonly string[])[] } {
  const files = texts.map((text, n) => ({ name: `${n + 1}.yaml`, text }));
  const { catalogue, problems } = readTeamCatalogue(base, files);
  return {
    catalogue,
    problems: problems.map((own, n) =>
      own.map((problem) => `${texts[n]?.slice(problem.span.start, problem.span.end) ?? ''}: ${fileProblemText(problem, 'en')}`),
    ),
  };
}

suite('the files of a team together', () => {
  const FLEET = 'id: fleet\nname: { en: Fleet }\nduties:\n  - { id: vans, text: { en: Keep the vans ready } }\n';
  const DRIVER = 'id: driver\ntitle: { en: Driver }\ncore: [fleet, data-analysis]\n';

  test('may name what stands in a later file', () => {
    const { catalogue, problems } = said(DRIVER, FLEET);
    assert.deepEqual(problems, [[], []]);
    assert.deepEqual(roleById(catalogue, 'driver')?.core, ['fleet', 'data-analysis']);
  });

  test('are told a category that nobody has, at its place, and the role is not taken', () => {
    const { catalogue, problems } = said(
      DRIVER,
      'id: cook\ntitle: { en: Cook }\ncore: []\nrecommended: [kitchen]\noptional: [data-analisys]\n',
    );
    const ids = base.categories.map(({ id }) => id).join(', ');
    assert.deepEqual(problems, [
      [`fleet: There is no duty category named “fleet”; choose from ${ids}`],
      [
        `kitchen: There is no duty category named “kitchen”; choose from ${ids}`,
        'data-analisys: There is no duty category named “data-analisys”; did you mean “data-analysis”?',
      ],
    ]);
    assert.equal(catalogue, base);
  });

  test('are told a duty that nobody has, in one list or in one a level', () => {
    const near = 'There is no duty with the id “fleet/van”; did you mean “fleet/vans”?';
    const far = 'There is no duty with the id “tea/quantum”; jd-writer catalogue --search finds duties';
    const { catalogue, problems } = said(
      FLEET,
      `${DRIVER}duties: [fleet/vans, fleet/van]\n`,
      `${DRIVER.replace('driver', 'pilot')}duties: { mid: [fleet/vans], senior: [tea/quantum, fleet/van] }\n`,
    );
    assert.deepEqual(problems, [[], [`fleet/van: ${near}`], [`tea/quantum: ${far}`, `fleet/van: ${near}`]]);
    assert.deepEqual([roleById(catalogue, 'driver'), roleById(catalogue, 'pilot')], [undefined, undefined]);
  });

  test('are told a role that nobody has, at the duty that is for it', () => {
    const forRoles = (roles: string): string => FLEET.replace('{ id: vans,', `{ id: vans, roles: [${roles}],`);
    const { problems } = said(forRoles('driver, operations-specialist'), DRIVER);
    assert.deepEqual(problems, [[], []]);
    const wrong = said(forRoles('driver, operation-specialist'), DRIVER);
    assert.deepEqual(wrong.problems[0], [
      'operation-specialist: There is no role named “operation-specialist”; did you mean “operations-specialist”?',
    ]);
    assert.equal(wrong.catalogue, base);
    assert.deepEqual(wrong.problems[1], [
      'fleet: “fleet” stands in 1.yaml, but nothing in that file counts until it is mended; mend it first',
    ]);
  });

  test('are told of a name in a file that is left out that the file is to be mended, and nothing that is merely like it', () => {
    const sentence = (value: string): string =>
      `${value}: “${value}” stands in 1.yaml, but nothing in that file counts until it is mended; mend it first`;
    const stores =
      'id: store-operations\nnaem: { en: Stores }\nduties:\n  - { id: store-visits, text: { en: Visit the stores every week } }\n';
    const role = (core: string, duty: string): string => `id: ${core}-role\ntitle: { en: X }\ncore: [${core}]\nduties: [${duty}]\n`;
    const { problems } = said(
      stores,
      role('store-operations', 'store-operations/store-visits'),
      role('store-operation', 'store-operations/store-visit'),
    );
    assert.deepEqual(problems[0], ['naem: There is no key named “naem”; did you mean “name”?']);
    assert.deepEqual(problems[1], [sentence('store-operations'), sentence('store-operations/store-visits')]);
    assert.match(problems[2]?.[0] ?? '', /^store-operation: There is no duty category named “store-operation”; choose from /);
    assert.match(problems[2]?.[1] ?? '', /; jd-writer catalogue --search finds duties$/);
  });

  test('are told a mistyped key once, not that the right one is missing, too', () => {
    const { problems } = said('id: fleet\nduites: []\nname: { en: Fleet }\n');
    assert.deepEqual(problems, [['duites: There is no key named “duites”; did you mean “duties”?']]);
  });

  test('are told the second of two with the same id, and the first counts', () => {
    const { catalogue, problems } = said(FLEET, FLEET.replaceAll('vans', 'trucks'), DRIVER, DRIVER.replace('Driver', 'Pilot'));
    const sentence = (file: number, id: string): string =>
      `${id}: ${file}.yaml has the id “${id}” already, so that nothing in this file counts; choose another id, or put both into one file`;
    assert.deepEqual(problems, [[], [sentence(1, 'fleet')], [], [sentence(3, 'driver')]]);
    assert.deepEqual(categoryById(catalogue, 'fleet')?.duties.map(({ id }) => id), ['fleet/vans']); // prettier-ignore
    assert.equal(roleById(catalogue, 'driver')?.title.en, 'Driver');
  });

  test('are told a duty whose id a built-in one has, and that one counts', () => {
    const { catalogue, problems } = said(
      'id: data-analysis\nduties:\n  - { id: new-reports, text: { en: x } }\n  - { id: performance-reports, text: { en: x } }\n',
    );
    assert.deepEqual(problems, [
      ['performance-reports: “data-analysis/performance-reports” is a built-in duty, and that one counts; choose another id'],
    ]);
    assert.equal(catalogue, base);
  });

  test('are told the id of a category that a role names by its name', () => {
    const sentence = (value: string, near: string): string =>
      `${value}: The id “${value}” must be lower-case letters and digits, joined by hyphens${near}`;
    assert.deepEqual(said('id: r\ntitle: { en: R }\ncore: [数据分析与报告]\noptional: [厨房]\n').problems, [
      [sentence('数据分析与报告', '; did you mean “data-analysis”?'), sentence('厨房', '')],
    ]);
  });

  test('are told a category that stands in two lists of a role, and the role is not taken', () => {
    const twice = 'fleet: “fleet” is listed already, so that it has no effect here; remove one of the two';
    const { catalogue, problems } = said(FLEET, `${DRIVER}recommended: [fleet]\noptional: [fleet, budget-and-cost]\n`);
    assert.deepEqual(problems, [[], [twice, twice]]);
    assert.equal(roleById(catalogue, 'driver'), undefined);
  });

  test('take a category that a built-in role has in another list out of that one', () => {
    const id = roleById(base, 'operations-specialist')?.recommended[0] ?? '';
    const { catalogue } = said(`id: operations-specialist\ntitle: { en: Ops }\ncore: [${id}]\n`);
    const role = roleById(catalogue, 'operations-specialist');
    assert.deepEqual(role?.core, [id]);
    assert.deepEqual(role.recommended, roleById(base, 'operations-specialist')?.recommended.slice(1));
  });

  test('may change what is built in, and have a role and a category of one name', () => {
    const role = 'id: operations-specialist\ntitle: { en: Ops }\ncore: [data-analysis]\n';
    assert.deepEqual(said(role, 'id: data-analysis\nduties: []\n', 'id: operations-specialist\nduties: []\n').problems, [[], [], []]);
  });

  test('count without the one that is wrong', () => {
    const { catalogue, problems } = said('id: fleet\nduties: 3\n', FLEET, DRIVER);
    assert.deepEqual(problems, [['3: “duties” must be a list'], [], []]);
    assert.ok(roleById(catalogue, 'driver') !== undefined);
  });
});
