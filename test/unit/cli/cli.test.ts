import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { COMMANDS, main } from '../../../src/cli/main';
import { assembleDocument, builtInCatalogue, LANGUAGES, type Language } from '../../../src/core/index';

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: readonly string[];
  readonly files: ReadonlyMap<string, string>;
}

async function run(argv: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const disk = new Map(Object.entries(files));
  const out: string[] = [];
  const err: string[] = [];
  const code = await main({
    argv,
    readFile: (path) => {
      const text = disk.get(path);
      return text === undefined ? Promise.reject(Object.assign(new Error('ENOENT'), { code: 'ENOENT' })) : Promise.resolve(text);
    },
    writeFile: (path, text) => {
      if (path.startsWith('no/')) return Promise.reject(Object.assign(new Error('ENOENT: no such file'), { code: 'ENOENT' }));
      disk.set(path, text);
      return Promise.resolve();
    },
    readFolder: (path) =>
      Promise.resolve([
        ...new Set(
          [...disk.keys()].filter((name) => name.startsWith(`${path}/`)).map((name) => name.slice(path.length + 1).replace(/\/.*/, '')),
        ),
      ]),
    listFiles: () => Promise.resolve(undefined),
    lines: async function* () {
      yield* [];
    },
    drained: () => Promise.resolve(),
    folder: '/here',
    language: 'en',
    colours: false,
    log: (text) => out.push(text),
    error: (text) => err.push(text),
  });
  return { code, out: out.join('\n'), err, files: disk };
}

suite('command line', () => {
  test('assembles the default JD', async () => {
    const { code, out, err } = await run(['assemble']);
    assert.equal(code, 0);
    assert.deepEqual(err, []);
    assert.equal(
      `${out}\n`,
      assembleDocument(builtInCatalogue(), { role: 'operations-specialist', level: 'mid', language: 'zh-CN', kind: 'posting' }).text,
    );
  });

  test('assembles what is chosen', async () => {
    const { out } = await run([
      'assemble',
      '--role',
      'operations-manager',
      '--level',
      'senior',
      '--lang',
      'en',
      '--kind',
      'internal',
      '--category',
      'budget-and-cost',
      '--category=data-analysis',
    ]);
    assert.match(out, /^# Senior Operations Manager: position description$/m);
    assert.match(out, /budget/);
  });

  test('takes role and level from the title, and categories by their names', async () => {
    const { out } = await run(['assemble', '--title', '高级社群运营', '--category', '用户管理,内容运营']);
    assert.match(out, /^role: user-operations-specialist\nlevel: senior$/m);
    assert.match(out, /^# 高级社群运营$/m);
  });

  test('writes to a file', async () => {
    const { code, out, files } = await run(['assemble', '-o', 'x.jd.md']);
    assert.equal(code, 0);
    assert.equal(out, '');
    assert.match(files.get('x.jd.md') ?? '', /^---\njd: 1\n[\s\S]+\n$/);
  });

  test('writes to standard output where that is named', async () => {
    const printed = await run(['assemble']);
    assert.deepEqual(await run(['assemble', '-o', '-']), printed);
  });

  test('says that coverage does not know the role of a document, unless it is measured by another', async () => {
    const text = '# 运营专员\n\n## 岗位职责\n\n- 每月分析销售数据并提出改进方案\n';
    const files = {
      'a.txt': `---\nrole: operations-specalist\nlevel: boss\n---\n${text}`,
      'b.txt': `---\nrole: operations-specialist\n---\n${text}`,
    };
    for (const format of ['text', 'json']) {
      const { code, err } = await run(['coverage', '--format', format, 'a.txt', 'b.txt'], files);
      assert.equal(code, 0);
      assert.deepEqual(err, ['jd-writer: a.txt:2:7: There is no role named “operations-specalist”; did you mean “operations-specialist”?']);
    }
    assert.deepEqual((await run(['coverage', '--role', 'operations-manager', 'a.txt'], files)).err, []);
  });

  test('gives the text and the places to fill in as JSON', async () => {
    const { out } = await run(['assemble', '--format', 'json']);
    const { text, placeholders } = JSON.parse(out) as {
      text: string;
      placeholders: { name: string; range: { start: { line: number; character: number } } }[];
    };
    const [first] = placeholders;
    assert.ok(first !== undefined);
    assert.ok(text.split('\n')[first.range.start.line]?.slice(first.range.start.character).startsWith(`{${first.name}}`));
  });

  interface Listed {
    readonly roles: readonly { readonly id: string; readonly title: string }[];
    readonly categories: readonly {
      readonly id: string;
      readonly name: string;
      readonly tier?: string;
      readonly duties: readonly { readonly id: string; readonly text: string }[];
    }[];
  }

  const listed = async (...args: string[]): Promise<Listed> =>
    JSON.parse((await run(['catalogue', '--format', 'json', ...args])).out) as Listed;

  test('lists the catalogue as JSON', async () => {
    const { roles, categories } = await listed('--lang', 'en');
    assert.equal(roles.length, 15);
    assert.equal(categories.length, 18);
    assert.equal(categories[0]?.name, 'Daily operations');
    assert.equal(typeof categories[0].duties[0]?.text, 'string');
    assert.equal(categories[0].tier, undefined);
  });

  test('lists the tiers of a role', async () => {
    const { roles, categories } = await listed('--role', 'content-operations-specialist');
    assert.deepEqual(
      roles.map(({ id }) => id),
      ['content-operations-specialist'],
    );
    assert.deepEqual(categories.slice(0, 3).map(({ id, tier }) => [id, tier]), [
      ['content-operations', 'core'], ['data-analysis', 'core'], ['user-management', 'recommended'],
    ]); // prettier-ignore
  });

  test('searches, best first', async () => {
    const { categories } = await listed('--search', '客户投诉');
    assert.equal(categories[0]?.id, 'customer-relations');
    assert.ok(categories.length < 18);
    assert.match((await run(['catalogue', '--search', 'xyzzy'])).out, /^Nothing in the catalogue/);
    assert.deepEqual(await listed('--search', 'xyzzy'), { roles: [], categories: [] });
  });

  test('prints lists for people', async () => {
    assert.match((await run(['catalogue'])).out, /^Roles\n {2}operations-specialist +运营专员/);
    assert.match((await run(['catalogue', '--role', '运营经理', '--lang', 'en'])).out, /Duty categories: core\n {2}daily-operations/);
  });

  test('honours the files of the team and leaves out a broken one', async () => {
    const { code, out, err } = await run(['catalogue', '--format', 'json', '--search', 'drones'], {
      '.jd-writer/catalogue/a.yaml': 'id: drones\nduites: []\nduties: []\n',
      '.jd-writer/catalogue/b.yaml': 'id: drones\nname: { en: Drones }\nduties:\n  - id: fly\n    text: { en: Fly drones every day }\n',
      '.jd-writer/catalogue/notes.txt': 'nothing',
    });
    assert.equal(code, 0);
    assert.equal((JSON.parse(out) as Listed).categories[0]?.duties[0]?.id, 'drones/fly');
    assert.deepEqual(err, [
      'jd-writer: .jd-writer/catalogue/a.yaml:2:1: There is no key named “duites”; did you mean “duties”?',
      'jd-writer: .jd-writer/catalogue/a.yaml is left out.',
    ]);
  });

  test('names a category that a role of the team has and the catalogue has not, and does not take the role', async () => {
    const { code, err } = await run(['assemble', '--role', 'chef'], {
      '.jd-writer/catalogue/chef.yaml': 'id: chef\ntitle: { en: Chef }\ncore: [daily-operations, data-analisys]\n',
    });
    assert.equal(code, 2);
    assert.deepEqual(err.slice(0, 2), [
      'jd-writer: .jd-writer/catalogue/chef.yaml:3:26: There is no duty category named “data-analisys”; did you mean “data-analysis”?',
      'jd-writer: .jd-writer/catalogue/chef.yaml is left out.',
    ]);
    assert.match(err[2] ?? '', /There is no role “chef”/);
  });

  test('has files of the team with either ending', async () => {
    const category = (id: string): string =>
      `id: ${id}\nname: { en: ${id} }\nduties:\n  - id: fly\n    text: { en: Fly ${id} every day }\n`;
    const { out } = await run(['catalogue', '--format', 'json'], {
      '.jd-writer/catalogue/a.yaml': category('drones'),
      '.jd-writer/catalogue/b.yml': category('kites'),
      '.jd-writer/catalogue/c.yaml.bak': category('planes'),
    });
    const ids = (JSON.parse(out) as Listed).categories.map(({ id }) => id);
    assert.deepEqual(['drones', 'kites', 'planes'].map((id) => ids.includes(id)), [true, true, false]); // prettier-ignore
  });

  test('speaks Chinese where it is asked to', async () => {
    const files = { '.jd-writer/catalogue/a.yaml': 'id: drones\nduites: []\nduties: []\n' };
    const { out, err } = await run(['--locale', 'zh-CN', 'catalogue', '--role', '运营经理'], files);
    assert.match(out, /^岗位\n/);
    assert.match(out, /^职责类别：核心\n {2}daily-operations/m);
    assert.deepEqual(err, [
      'jd-writer: .jd-writer/catalogue/a.yaml:2:1: 没有名为“duites”的字段，是否指“duties”？',
      'jd-writer: .jd-writer/catalogue/a.yaml 没有生效。',
    ]);
    assert.match((await run(['--locale', 'zh-CN', 'catalogue', '--search', 'xyzzy'])).out, /^没有与“xyzzy”匹配的内容/);
  });

  test('prints coverage for people, in their language', async () => {
    const files = { 'a.txt': '# 运营专员\n\n## 岗位职责\n\n- 每月分析销售数据并提出改进方案\n' };
    const english = await run(['coverage', 'a.txt'], files);
    assert.match(english.out, /^a\.txt: Operations Specialist, 1 duty; sections: Responsibilities\n/);
    assert.match(english.out, /^ {2}✓ core {2}.+ \(data-analysis\): 1$/m);
    assert.match(english.out, /^ {2}✗ core {2}.+ \(daily-operations\): missing$/m);
    const chinese = await run(['coverage', '--locale', 'zh', 'a.txt'], files);
    assert.match(chinese.out, /^a\.txt：运营专员，1 条职责；章节：岗位职责\n/);
    assert.match(chinese.out, /^ {2}✗ 核心 {2}日常运营.* \(daily-operations\)：缺少$/m);
  });

  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /Name a command/],
    [['asemble'], /no command “asemble”; did you mean assemble\?/],
    [['assemble', '--role', 'operation-specialist'], /no role “operation-specialist”; did you mean operations-specialist/],
    [['assemble', '--role', 'xyzzy'], /There is no role “xyzzy”; jd-writer catalogue lists them\.$/],
    [['assemble', '--category', 'xyzzy'], /There is no category “xyzzy”; jd-writer catalogue lists them\.$/],
    [['assemble', '--category', 'data-analisys'], /did you mean data-analysis/],
    [['assemble', '--lang', 'fr'], /no language “fr”; choose from zh-CN, en/],
    [['assemble', '--level', 'expert'], /no level “expert”/],
    [['assemble', '--kind', 'postin'], /did you mean posting/],
    [['assemble', '--outline', 'short'], /no outline “short”/],
    [['assemble', '--duty', 'data-analysis/dashbord'], /did you mean data-analysis\/dashboards/],
    [['assemble', '--duty', 'xyzzy'], /There is no duty “xyzzy”; jd-writer catalogue --search WORDS finds them\.$/],
    [['assemble', '--max-duties', '0'], /from 1 to 99/],
    [['assemble', '--max-duties', '-3'], /--max-duties must be a whole number from 1 to 99, not “-3”\.$/],
    [['assemble', '--rol', 'x'], /no option --rol; did you mean --role\?/],
    [['assemble', '-x'], /assemble has no option -x; jd-writer assemble --help lists them\.$/],
    [['assemble', '--role'], /--role needs a value; see jd-writer assemble --help\.$/],
    [
      ['assemble', '--title', '--lang', 'en'],
      /--title needs a value, and “--lang” looks like an option; write --title=--lang if it is the value\.$/,
    ],
    [['lint', '--fix=yes', 'a.txt'], /--fix takes no value\.$/],
    [['assemble', '-o', ''], /--output must name a file\.$/],
    [['--help=1'], /: --help takes no value\.$/],
    [['lint', '--help=1'], /: --help takes no value\.$/],
    [['--version=1'], /: --version takes no value\.$/],
    [['lint', ''], /: A path is empty; name a file, a folder, or - for standard input; see jd-writer lint --help\.$/],
    [['coverage', 'a.txt', ''], /: A path is empty; .+ see jd-writer coverage --help\.$/],
    [['lint', '--config', '', 'a.txt'], /--config must name a file\.$/],
    [['assemble', 'x'], /takes no argument “x”/],
    [['assemble', '-o', 'no/where'], /no\/where cannot be written: its folder does not exist; create it first, or choose another place\.$/],
    [['catalogue', '--search', ' '], /--search must name words to look for\.$/],
    [['catalogue', '--format', 'xml'], /no format “xml”/],
  ];
  for (const [argv, sentence] of wrong) {
    test(`refuses ${JSON.stringify(argv)}`, async () => {
      const { code, out, err } = await run(argv);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.equal(err.length, 1);
      assert.match(err[0] ?? '', sentence);
      assert.doesNotMatch(err[0] ?? '', /\n/);
    });
  }

  const wrongInChinese: readonly (readonly [readonly string[], string])[] = [
    [[], '请写明命令；jd-writer --help 列出全部命令。'],
    [['asemble'], '没有名为“asemble”的命令，是否指 assemble？'],
    [['assemble', '--role', 'xyzzy'], '没有名为“xyzzy”的岗位；可用 jd-writer catalogue 列出。'],
    [['assemble', '--duty', 'xyzzy'], '没有名为“xyzzy”的职责；可用 jd-writer catalogue --search 关键词 查找。'],
    [['assemble', '--lang', 'fr'], '没有名为“fr”的语言；可选值：zh-CN、en。'],
    [['assemble', '--rol', 'x'], 'assemble 没有选项 --rol，是否指 --role？'],
    [['assemble', '--role'], '选项 --role 后面缺少值；用法见 jd-writer assemble --help。'],
    [['assemble', '--max-duties', '-3'], '--max-duties 应为 1 到 99 的整数，而不是“-3”。'],
    [['assemble', '-o', ''], '--output 后面应为文件名。'],
    [['assemble', '-o', 'no/where'], 'no/where 无法写入：所在的文件夹不存在；请先创建它，或换一个位置。'],
    [['assemble', 'x'], 'assemble 不接受参数“x”；用法见 jd-writer assemble --help。'],
    [['lint', '--ndjson', 'x'], 'lint --ndjson 不接受参数“x”；用法见 jd-writer lint --help。'],
    [['lint'], 'lint 需要文件、文件夹，或用 - 表示标准输入；用法见 jd-writer lint --help。'],
    [['lint', '--config', 'no.yaml', 'a.txt'], 'no.yaml 无法读取：没有这个文件或文件夹。'],
  ];
  for (const [argv, sentence] of wrongInChinese) {
    test(`refuses ${JSON.stringify(argv)} in Chinese`, async () => {
      const { code, err } = await run(['--locale', 'zh-CN', ...argv]);
      assert.equal(code, 2);
      assert.deepEqual(err, [`jd-writer: ${sentence}`]);
    });
  }

  for (const file of ['README.md', 'README.zh-CN.md'])
    test(`is described in ${file} with every option`, () => {
      const readme = readFileSync(file, 'utf8');
      for (const { name, help } of COMMANDS) {
        const row = new RegExp(`^\\| \`${name} .*$`, 'm').exec(readme)?.[0] ?? '';
        const options = [...help.en.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option = '']) => option);
        assert.ok(options.length > 0);
        for (const option of options.filter((one) => one !== '--ndjson' && one !== '--locale'))
          assert.ok(row.includes(`[${option === '--output' ? '-o' : option}`), `${name} ${option}`);
      }
      for (const option of ['--ndjson', '--locale']) assert.ok(readme.includes(option));
    });

  const titles: readonly (readonly [readonly string[], string, string, boolean])[] = [
    [['--title', '前端工程师'], 'generic', 'zh-CN', true],
    [['--title', '前端工程师', '--category', 'data-analysis'], 'generic', 'zh-CN', false],
    [['--title', '前端工程师', '--role', 'operations-specialist'], 'operations-specialist', 'zh-CN', false],
    [['--title', '运营'], 'operations-specialist', 'zh-CN', false],
    [['--title', 'Senior Operations Manager'], 'operations-manager', 'en', false],
    [['--title', 'Operations Manager', '--lang', 'zh-CN'], 'operations-manager', 'zh-CN', false],
    [['--title', 'HRBP'], 'generic', 'zh-CN', true],
    [['--title', 'Operations 运营专员'], 'operations-specialist', 'zh-CN', false],
    [[], 'operations-specialist', 'zh-CN', false],
  ];
  for (const [argv, role, language, isTold] of titles)
    test(`assemble ${argv.join(' ')} takes the role ${role} and ${language}`, async () => {
      const { code, out, err } = await run(['assemble', ...argv]);
      assert.equal(code, 0);
      assert.match(out, new RegExp(`^role: ${role}\nlevel: \\w+\nlang: ${language}$`, 'm'));
      assert.deepEqual(err, isTold
        ? [`jd-writer: “${argv[1]}” names no role of the catalogue, so that its main duties are left as placeholders; name a role with --role, or duty categories with --category.`]
        : []); // prettier-ignore
    });

  test('names the duties that an unknown one is searched by', async () => {
    const { err } = await run(['assemble', '--duty', '客户投诉']);
    assert.match(
      err[0] ?? '',
      /^jd-writer: There is no duty “客户投诉”; did you mean customer-relations\/[a-z-]+(?: or [a-z-]+\/[a-z-]+){0,2}\?$/,
    );
  });

  test('explains itself in either language', async () => {
    const wanted = {
      en: [
        /^Usage: jd-writer /,
        /Examples?:\n/,
        /Exit code/,
        /every chosen category keeps at\s+least one, and duties named by --duty are all taken/,
      ],
      'zh-CN': [/^用法：jd-writer /, /示例：\n/, /退出码/, /选中的每个类别至少保留一条，\s+用 --duty 点名的全部保留/],
    };
    for (const language of LANGUAGES) {
      const { code, out } = await run(['--help', '--locale', language]);
      assert.equal(code, 0);
      for (const { name, summary, help } of COMMANDS) {
        assert.ok(out.includes(name) && out.includes(summary[language]));
        for (const pattern of wanted[language].slice(0, name === 'assemble' ? 4 : 3)) assert.match(help[language], pattern);
        for (const argv of [
          [name, '--help'],
          ['help', name],
          [name, '-h'],
        ])
          assert.equal((await run([...argv, '--locale', language])).out, help[language]);
        for (const line of [...help[language].split('\n'), ...out.split('\n')]) assert.ok(line.length <= 100, line);
      }
    }
    for (const { help } of COMMANDS) {
      const options = (language: Language): readonly string[] =>
        [...help[language].matchAll(/^ {2}(?:-\w, )?--[a-z-]+/gm)].map(([option]) => option);
      assert.deepEqual(options('zh-CN'), options('en'));
    }
    assert.match((await run(['--version'])).out, /^\d+\.\d+\.\d+$/);
  });
});
