import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { globMatcher } from '../../../src/cli/globs';
import { POSTING, runCli, type World } from './cliHost';

interface LintJson {
  readonly files: readonly {
    readonly path: string;
    readonly issues: readonly {
      readonly rule: string;
      readonly level: string;
      readonly message: string;
      readonly range: { readonly start: { readonly line: number; readonly character: number } };
      readonly fixes: readonly { readonly title: string; readonly safe: boolean; readonly edits: readonly unknown[] }[];
    }[];
  }[];
}

const CLEAN = POSTING.replace('- 年龄35岁以下\n', '').replace('薪资面议', '8000-12000元/月');

async function lintJson(argv: readonly string[], world: World): Promise<LintJson['files']> {
  return (JSON.parse((await runCli(['lint', '--format', 'json', ...argv], world)).out) as LintJson).files;
}

const rulesIn = (files: LintJson['files']): readonly string[] =>
  files.flatMap(({ issues }) => issues.map(({ rule, level }) => `${rule}: ${level}`));

suite('lint on the command line', () => {
  test('prints findings as file:line:column, and a summary', async () => {
    const { code, out, err } = await runCli(['lint', 'a.jd.md'], { files: { 'a.jd.md': POSTING } });
    assert.equal(code, 1);
    assert.deepEqual(err, []);
    assert.match(out, /^a\.jd\.md:10:3 warning “年龄35岁以下”.* no-age-limit$/m);
    assert.match(out, /^a\.jd\.md:15:3 information .* no-vague-pay$/m);
    assert.match(out, /\n1 file: 1 warning, .*$/);
    // eslint-disable-next-line no-control-regex
    assert.doesNotMatch(out, /\u001b/);
  });

  test('has the JSON of the design', async () => {
    const [file] = await lintJson(['a.jd.md'], { files: { 'a.jd.md': POSTING } });
    const issue = file?.issues.find(({ rule }) => rule === 'no-age-limit');
    assert.deepEqual(Object.keys(file ?? {}), ['path', 'issues']);
    assert.deepEqual(Object.keys(issue ?? {}), ['rule', 'level', 'message', 'range', 'fixes']);
    assert.deepEqual(issue?.range.start, { line: 9, character: 2 });
    for (const fix of issue.fixes) assert.deepEqual(Object.keys(fix), ['title', 'safe', 'edits']);
    assert.deepEqual(await lintJson(['empty.txt'], { files: { 'empty.txt': '' } }).then(([one]) => one?.path), 'empty.txt');
  });

  test('takes the role that a title names for sure where the name of the file says that it is a JD', async () => {
    const text = '# Operations Specialist\n\n## Responsibilities\n\n- Analyse weekly sales data\n';
    const files = { 'a.jd.md': text, 'a.txt': text, 'team.yaml': 'rules:\n  no-vague-pay: off\n' };
    for (const config of [[], ['--config', 'team.yaml']])
      for (const [name, level] of [['a.jd.md', 'information'], ['a.txt', 'hint']] as const) {
        const found = rulesIn(await lintJson([name, ...config], { files })).filter((one) => one.startsWith('missing-core-category'));
        assert.deepEqual([...new Set(found)], [`missing-core-category: ${level}`], name);
      } // prettier-ignore
  });

  test('colours a terminal only', async () => {
    const { out } = await runCli(['lint', 'a.txt'], { files: { 'a.txt': POSTING }, host: { colours: true } });
    assert.ok(out.includes('\u001b[33mwarning\u001b[0m'), out);
  });

  test('speaks the language asked for', async () => {
    const files = { 'a.txt': POSTING };
    for (const argv of [['lint', '--locale', 'zh-CN', 'a.txt'], ['--locale=zh', 'lint', 'a.txt']]) assert.match((await runCli(argv, { files })).out, /疑似年龄限制.*\n1 个文件：1 个警告/s); // prettier-ignore
    assert.match((await runCli(['lint', 'a.txt'], { files, host: { language: 'zh-CN' } })).out, /疑似/);
    assert.match((await runCli(['lint', '--locale', 'en_US.UTF-8', 'a.txt'], { files, host: { language: 'zh-CN' } })).out, /suspected/);
  });

  test('never calls a text lawful', async () => {
    const { code, out } = await runCli(['lint', 'a.txt'], { files: { 'a.txt': CLEAN } });
    assert.equal(code, 0);
    assert.match(out, /^1 file: nothing found$|information|hint/);
    assert.doesNotMatch(out, /complian|lawful|legal\b|合法|合规/);
  });

  const levels: readonly (readonly [string, number])[] = [['error', 0], ['warning', 1], ['information', 1], ['hint', 1], ['off', 0], ['Info', 1], ['warn', 1]]; // prettier-ignore
  for (const [level, code] of levels) {
    test(`exits with ${code} for a warning and --fail-on ${level}`, async () => {
      assert.equal((await runCli(['lint', '--fail-on', level, 'a.txt'], { files: { 'a.txt': POSTING } })).code, code);
    });
  }

  test('reads standard input, and a file named outright whatever its name', async () => {
    assert.match((await runCli(['lint', '-'], { files: { '-': POSTING } })).out, /^-:10:3 warning/m);
    assert.match((await runCli(['lint', 'posting.html'], { files: { 'posting.html': POSTING } })).out, /^posting\.html:10:3/m);
  });

  const tree = {
    'jobs/b.txt': POSTING,
    'jobs/a.jd.md': POSTING,
    'jobs/notes.md': POSTING,
    'jobs/c.md': `---\njd: 1\n---\n${POSTING}`,
    'jobs/x.json': '{}',
    'jobs/in/d.JD.md': POSTING,
    'other/e.md': POSTING,
  };

  test('walks folders for JDs, sorted', async () => {
    assert.deepEqual((await lintJson(['jobs'], { files: tree })).map((file) => file.path), ['jobs/a.jd.md', 'jobs/b.txt', 'jobs/c.md', 'jobs/in/d.JD.md']); // prettier-ignore
  });

  test('takes patterns, and each file once', async () => {
    const found = async (...paths: string[]): Promise<readonly string[]> =>
      (await lintJson(paths, { files: tree })).map((file) => file.path);
    assert.deepEqual(await found('jobs/*.md'), ['jobs/a.jd.md', 'jobs/c.md', 'jobs/notes.md']);
    assert.deepEqual(await found('**/*.txt', 'jobs/b.txt', './jobs/b.txt'), ['jobs/b.txt']);
    assert.deepEqual(await found('{jobs,other}/[de]*.md', 'other/?.md'), ['other/e.md']);
  });

  test('goes on where one file cannot be read, and exits with 2', async () => {
    const { code, out, err } = await runCli(['lint', '--format', 'json', 'no.txt', 'a.txt', 'no/*.md'], { files: { 'a.txt': POSTING } });
    assert.equal(code, 2);
    assert.equal((JSON.parse(out) as LintJson).files.length, 1);
    assert.deepEqual(err, ['jd-writer: no.txt cannot be read: there is no such file or folder.', 'jd-writer: no/*.md matches no file.']);
  });

  test('names a locked folder within a folder, checks the others, and exits with 2', async () => {
    const denied = Object.assign(new Error('EACCES'), { code: 'EACCES' });
    const listFiles: NonNullable<World['host']>['listFiles'] = (_, unreadable) => {
      unreadable('jobs/locked', denied);
      return Promise.resolve(['jobs/b.txt']);
    };
    const { code, out, err } = await runCli(['lint', 'jobs'], { files: tree, host: { listFiles } });
    assert.equal(code, 2);
    assert.deepEqual(err, ['jd-writer: jobs/locked cannot be read: permission denied; change the permissions.']);
    assert.match(out, /^1 file: /m);
  });

  test('does not say of a folder that it cannot read that it has no JDs', async () => {
    const listFiles: NonNullable<World['host']>['listFiles'] = (folder, unreadable) => {
      if (folder.includes('*')) return Promise.resolve(undefined);
      unreadable(folder, Object.assign(new Error('EACCES'), { code: 'EACCES' }));
      return Promise.resolve([]);
    };
    const readFile = (): Promise<never> => Promise.reject(Object.assign(new Error('EISDIR'), { code: 'EISDIR' }));
    for (const path of ['jobs', 'jobs/*.md']) {
      const { code, err } = await runCli(['lint', path], { host: { listFiles, readFile } });
      assert.equal(code, 2);
      assert.deepEqual(err, ['jd-writer: jobs cannot be read: permission denied; change the permissions.']);
    }
  });

  test('says so where a folder has no JDs', async () => {
    const { code, out, err } = await runCli(['lint', 'other'], { files: tree });
    assert.equal(code, 0);
    assert.match(err[0] ?? '', /other has no job descriptions/);
    assert.equal(out, 'No file was checked.');
    assert.equal((await runCli(['lint', '--locale', 'zh-CN', 'other'], { files: tree })).out, '没有检查任何文件。');
  });

  test('names levels in Chinese in the list of rules and the summary, and not where programs read them', async () => {
    const listed = await runCli(['rules', '--locale', 'zh-CN']);
    assert.match(listed.out, /^no-gender-limit {2}警告（法律、公平）$/m);
    assert.match(listed.out, /^no-vague-amount {2}提示（.+，可用 --fix 修复）$/m);
    assert.doesNotMatch(listed.out, /warning|hygiene|structure/);
    assert.match((await runCli(['rules'])).out, /^no-gender-limit {2}warning \(legal, fairness\)$/m);
    const { out } = await runCli(['lint', '--locale', 'zh-CN', 'a.txt'], { files: { 'a.txt': POSTING } });
    assert.match(out, /^a\.txt:10:3 warning .+ no-age-limit$/m);
    assert.match(out, /^1 个文件：\d+ 个警告/m);
  });

  const unreadable: readonly (readonly [string, RegExp, RegExp])[] = [
    ['EACCES', /permission denied; change the permissions\.$/, /没有读取权限；请修改权限。$/],
    ['ELOOP', /its links lead round in a circle; name the file itself\.$/, /链接互相指向/],
    ['ENAMETOOLONG', /its name is too long; check the path\.$/, /文件名太长/],
  ];
  for (const [code, english, chinese] of unreadable)
    test(`says what to do where reading fails with ${code}`, async () => {
      const readFile = (): Promise<never> => Promise.reject(Object.assign(new Error('no'), { code }));
      for (const [locale, sentence] of [
        ['en', english],
        ['zh-CN', chinese],
      ] as const) {
        const { code: exit, err } = await runCli(['lint', '--locale', locale, 'a.txt'], { host: { readFile } });
        assert.equal(exit, 2);
        assert.match(err[0] ?? '', sentence);
      }
    });

  const failures: readonly (readonly [string, RegExp, RegExp])[] = [
    ['ENOENT', /its folder does not exist; create it first/, /所在的文件夹不存在/],
    ['ENOTDIR', /a part of its path is a file/, /路径的一部分是文件/],
    ['EISDIR', /it is a folder; name a file in it/, /这是一个文件夹/],
    ['EACCES', /permission denied; choose another place/, /没有写入权限/],
    ['EROFS', /permission denied; choose another place/, /没有写入权限/],
    ['ENOSPC', /the disk is full; make room on it/, /磁盘空间不足/],
  ];
  for (const [code, english, chinese] of failures)
    test(`says what to do where writing fails with ${code}`, async () => {
      const writeFile = (): Promise<never> => Promise.reject(Object.assign(new Error(`${code}: no`), { code }));
      const dirty = POSTING.replace('- 每月分析', '- 每月分析\u200b');
      for (const [locale, sentence] of [['en', english], ['zh-CN', chinese]] as const) {
        const assembled = await runCli(['assemble', '--locale', locale, '-o', 'x.md'], { host: { writeFile } });
        const fixed = await runCli(['lint', '--locale', locale, '--fix', 'a.txt'], { files: { 'a.txt': dirty }, host: { writeFile } });
        for (const run of [assembled, fixed]) {
          assert.equal(run.code, 2);
          assert.equal(run.err.length, 1);
          assert.match(run.err[0] ?? '', sentence);
          assert.doesNotMatch(run.err[0] ?? '', new RegExp(code));
        }
      }
    }); // prettier-ignore

  test('mends what can be mended safely and reports the rest', async () => {
    const dirty = POSTING.replace('- 每月分析', '- 每月分析\u200b').replace('- 熟练使用 Excel', '- 熟练使用 Excel\n- &nbsp;了解行业');
    const before = await runCli(['lint', 'a.txt'], { files: { 'a.txt': dirty } });
    const { code, out, files } = await runCli(['lint', '--fix', 'a.txt', 'b.txt'], { files: { 'a.txt': dirty, 'b.txt': POSTING } });
    assert.match(before.out, /can be mended by --fix$/);
    assert.equal(code, 1);
    assert.notEqual(files.get('a.txt'), dirty);
    assert.equal(files.get('b.txt'), POSTING);
    assert.match(out, /2 files: .*; 1 file mended$/);
    assert.match(out, /no-age-limit/);
    assert.equal((await runCli(['lint', '--fix', 'readonly/a.txt'], { files: { 'readonly/a.txt': dirty } })).code, 2);
  });

  test('assembles and lists by the nearest configuration', async () => {
    const config =
      'role: e-commerce-operations-specialist\nkind: internal\nroles:\n  operations-specialist:\n    core: [market-research]\n';
    const files = { '.jd-writer.yaml': config, 'jobs/.jd-writer.yaml': 'kind: posting\n' };
    const heads = async (...argv: readonly string[]): Promise<string> =>
      (await runCli(['assemble', ...argv], { files })).out.split('\n\n')[0] ?? '';
    assert.match(await heads(), /^role: e-commerce-operations-specialist$[^]*^kind: internal$/m);
    const chosen = await heads('--kind', 'posting', '--title', '运营专员');
    assert.match(chosen, /^role: operations-specialist$/m);
    assert.doesNotMatch(chosen, /internal/);
    const written = (await runCli(['assemble', '-o', 'jobs/x.jd.md'], { files })).files.get('jobs/x.jd.md') ?? '';
    assert.match(written, /^role: operations-specialist$/m);
    assert.doesNotMatch(written, /internal/);
    const { out } = await runCli(['catalogue', '--role', 'operations-specialist', '--format', 'json'], { files });
    assert.deepEqual((JSON.parse(out) as { roles: readonly { core: readonly string[] }[] }).roles[0]?.core, ['market-research']);
    const assembled = await runCli(['assemble', '--role', 'operations-specialist', '-o', 'x.jd.md'], { files });
    const checked = await runCli(['lint', 'x.jd.md'], { files: Object.fromEntries(assembled.files) });
    assert.doesNotMatch(checked.out, /missing-core-category/);
  });

  test('takes the nearest .jd-writer.yaml, or the one that is named', async () => {
    const files = {
      'jobs/a.txt': POSTING, 'jobs/in/b.txt': POSTING,
      '.jd-writer.yaml': 'rules: { no-age-limit: error }', 'jobs/in/.jd-writer.yaml': 'rules: { no-age-limit: off }', 'other.yaml': 'rules: { no-age-limit: hint }',
    }; // prettier-ignore
    const levelsOf = async (...argv: string[]): Promise<readonly string[]> =>
      rulesIn(await lintJson(argv, { files })).filter((one) => one.startsWith('no-age'));
    assert.deepEqual(await levelsOf('jobs/a.txt'), ['no-age-limit: error']);
    assert.deepEqual(await levelsOf('jobs/in/b.txt'), []);
    assert.deepEqual(await levelsOf('--config', 'other.yaml', 'jobs'), ['no-age-limit: hint', 'no-age-limit: hint']);
  });

  test('has the terms of the team', async () => {
    const files = {
      'a.txt': POSTING,
      '.jd-writer/terms/house.yaml': 'rule: house-style\nentries: [{ terms: [余杭区], reason: 写全称 }]\n',
    };
    assert.ok(rulesIn(await lintJson(['a.txt'], { files })).includes('house-style: warning'));
    const listed = JSON.parse((await runCli(['rules', '--format', 'json'], { files })).out) as { rules: { id: string }[] };
    assert.ok(listed.rules.some(({ id }) => id === 'house-style'));
  });

  test('names wrong entries of a configuration once, and goes on', async () => {
    const files = { 'a.txt': POSTING, 'b.txt': POSTING, '.jd-writer.yaml': 'rules:\n  no-agelimit: off\n  no-vague-pay: off\n' };
    const { code, out, err } = await runCli(['lint', 'a.txt', 'b.txt'], { files });
    assert.equal(code, 1);
    assert.deepEqual(err, ['jd-writer: .jd-writer.yaml:2:3: There is no rule named “no-agelimit”; did you mean “no-age-limit”?']);
    assert.doesNotMatch(out, /no-vague-pay/);
  });

  const WRONG = `---\nlevel: boss\njd-rules: { no-vague-pay: off }\n---\n${POSTING}\n<!-- jd-writer-disable no-age -->\n`;

  for (const format of ['text', 'json', 'sarif', 'github']) {
    test(`names wrong entries of documents beside the findings, as ${format}, and goes on`, async () => {
      const { code, out, err } = await runCli(['lint', '--format', format, 'a.txt'], { files: { 'a.txt': WRONG } });
      assert.equal(code, 1);
      assert.deepEqual(err, [
        'jd-writer: a.txt:2:8: “level” must be one of junior, mid, senior',
        'jd-writer: a.txt:23:24: There is no rule named “no-age”; did you mean “no-age-limit”?',
      ]);
      assert.match(out, /no-age-limit/);
      assert.doesNotMatch(out, /boss|junior, mid/);
    });
  }

  test('a wrong entry of a document is no finding', async () => {
    const { code, err } = await runCli(['lint', '--locale', 'zh-CN', '-'], { files: { '-': `---\nkind: x\n---\n${CLEAN}` } });
    assert.equal(code, 0);
    assert.deepEqual(err, ['jd-writer: -:2:7: “kind”应为 posting、internal 之一']);
  });

  test('knows the names of the team in documents', async () => {
    const files = {
      'a.txt': `---\nrole: chef\njd-rules: { house-style: off, own: hint }\n---\n${CLEAN}`,
      '.jd-writer/catalogue/chef.yaml': 'id: chef\ntitle: { en: Chef }\ncore: []\n',
      '.jd-writer/terms/house.yaml': 'rule: house-style\nentries: [{ terms: [余杭区], reason: 写全称 }]\n',
      '.jd-writer/terms/empty.yaml': '# nothing yet\n',
      '.jd-writer.yaml': 'terms: [{ terms: [狼性], rule: own }]\n',
    };
    assert.deepEqual((await runCli(['lint', 'a.txt'], { files })).err, []);
    assert.equal((await runCli(['lint', 'a.txt'], { files: { 'a.txt': files['a.txt'] } })).err.length, 3);
  });

  test('names terms that two files of the team have, and finds them once', async () => {
    const terms = 'rule: house-style\nentries: [{ terms: [余杭区], reason: 写全称 }]\n';
    const world = { files: { 'a.txt': POSTING, '.jd-writer/terms/a.yaml': terms, '.jd-writer/terms/b.yaml': terms } };
    assert.deepEqual((await runCli(['lint', 'a.txt'], world)).err, [
      'jd-writer: .jd-writer/terms/b.yaml:2:21: The rule “house-style” has “余杭区” in .jd-writer/terms/a.yaml already, so that it has no effect here; remove one of the two',
    ]);
    assert.equal(rulesIn(await lintJson(['a.txt'], world)).filter((one) => one.startsWith('house-style')).length, 1);
  });

  test('is content with an empty configuration', async () => {
    for (const text of ['', '# nothing yet\n', '---\n'])
      assert.deepEqual((await runCli(['lint', 'a.txt'], { files: { 'a.txt': CLEAN, '.jd-writer.yaml': text } })).err, []);
  });

  /** A disk on which some files are there and cannot be read. */
  const failingOn = (failing: Readonly<Record<string, string>>, files: Readonly<Record<string, string>>): World => ({
    files: { ...files, ...failing },
    host: {
      readFile(path) {
        const local = path.replace(/^\/here\//, '');
        const code = failing[local];
        const text = files[local];
        if (code !== undefined) return Promise.reject(Object.assign(new Error('no'), { code }));
        return text === undefined ? Promise.reject(Object.assign(new Error('none'), { code: 'ENOENT' })) : Promise.resolve(text);
      },
    },
  });

  test('says that a configuration cannot be read, once, and takes no other in its place', async () => {
    const world = failingOn(
      { 'jobs/.jd-writer.yaml': 'NOT_UTF8' },
      { 'jobs/a.txt': POSTING, 'jobs/b.txt': POSTING, '.jd-writer.yaml': 'rules:\n  no-age-limit: off\n' },
    );
    const { code, out, err } = await runCli(['lint', 'jobs/a.txt', 'jobs/b.txt'], world);
    assert.equal(code, 2);
    assert.deepEqual(err, [
      'jd-writer: jobs/.jd-writer.yaml cannot be read: it is not UTF-8; convert it first, for example with iconv -f GB18030 -t UTF-8.',
    ]);
    assert.match(out, /no-age-limit/);
    const chinese = await runCli(['lint', '--locale', 'zh-CN', 'jobs/a.txt'], world);
    assert.match(chinese.err[0] ?? '', /^jd-writer: jobs\/\.jd-writer\.yaml 无法读取：不是 UTF-8 编码/);
  });

  test('exits with 2 in every command that a configuration cannot be read for, and with 0 where another one holds', async () => {
    const world = failingOn({ '.jd-writer.yaml': 'UTF16' }, { 'a.txt': CLEAN, 'in/a.txt': CLEAN, 'in/.jd-writer.yaml': '' });
    for (const argv of [
      ['lint', 'a.txt'],
      ['coverage', 'a.txt'],
      ['rules'],
      ['lint', '--ndjson'],
      ['coverage', '--ndjson'],
      ['assemble'],
      ['catalogue'],
    ]) {
      const { code, err } = await runCli(argv, world);
      assert.equal(code, 2, argv.join(' '));
      assert.equal(err.length, 1);
      assert.match(err[0] ?? '', /^jd-writer: \.jd-writer\.yaml cannot be read: it is UTF-16; /);
    }
    assert.equal((await runCli(['lint', 'in/a.txt'], world)).code, 0);
  });

  test('counts no byte order mark, and keeps it in what it mends', async () => {
    const text = '年龄35岁以下的运营专员\u200b\n';
    const files = { 'a.txt': `\ufeff${text}`, 'b.txt': text, '.jd-writer.yaml': '\ufeffruels: {}\n' };
    const { out, err } = await runCli(['lint', 'a.txt', 'b.txt'], { files });
    const found = (path: string): string[] => out.split('\n').filter((line) => line.startsWith(path)).map((line) => line.slice(path.length)); // prettier-ignore
    assert.ok(
      found('a.txt').some((line) => line.startsWith(':1:1 ') && line.endsWith('no-age-limit')),
      out,
    );
    assert.deepEqual(found('a.txt'), found('b.txt'));
    assert.match(err.join('\n'), /^jd-writer: \.jd-writer\.yaml:1:1: There is no key named “ruels”/);
    assert.equal((await runCli(['lint', '-'], { files: { '-': files['a.txt'] } })).out.split('\n')[0], `-${found('b.txt')[0] ?? ''}`);
    const fixed = (await runCli(['lint', '--fix', 'a.txt', 'b.txt'], { files })).files;
    assert.equal(fixed.get('a.txt'), `\ufeff${fixed.get('b.txt') ?? ''}`);
    assert.ok(!fixed.get('b.txt')?.includes('\u200b'));
  });

  test('says that files of the team cannot be read, and goes on without them', async () => {
    const { code, out, err } = await runCli(
      ['lint', 'a.txt'],
      failingOn({ '.jd-writer/terms/a.yaml': 'EACCES', '.jd-writer/catalogue/a.yaml': 'EACCES' }, { 'a.txt': POSTING }),
    );
    assert.equal(code, 2);
    assert.match(out, /no-age-limit/);
    assert.deepEqual(err, [
      'jd-writer: .jd-writer/catalogue/a.yaml cannot be read: permission denied; change the permissions.',
      'jd-writer: .jd-writer/terms/a.yaml cannot be read: permission denied; change the permissions.',
    ]);
  });

  test('says that a folder of the team cannot be read', async () => {
    const readFolder = (): Promise<never> => Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' }));
    for (const argv of [['lint', 'a.txt'], ['lint', '--config', 'c.yaml', 'a.txt'], ['lint', '--ndjson'], ['coverage', 'a.txt'], ['coverage', '--ndjson'], ['assemble'], ['catalogue'], ['rules']]) {
      const { code, err } = await runCli(argv, { files: { 'a.txt': POSTING, 'c.yaml': '' }, host: { readFolder } });
      assert.equal(code, 2, argv.join(' '));
      assert.deepEqual(err, [
        'jd-writer: .jd-writer/catalogue cannot be read: permission denied; change the permissions.',
        'jd-writer: .jd-writer/terms cannot be read: permission denied; change the permissions.',
      ]);
    } // prettier-ignore
  });

  test('tells once of files and folders that are not called as those of a team are', async () => {
    const files = {
      'a.txt': POSTING,
      'in/b.txt': POSTING,
      '.jd-writer.yml': 'rules: {}\n',
      '.jd-writer/catalog/a.yaml': '',
      '.jd-writer/roles/b.yaml': '',
      '.jd-writer/README.md': '',
      '.jd-writer/catalogue/more/c.yaml': '',
      '.jd-writer/catalogue/notes.txt': '',
      '.jd-writer/terms/old.yaml.bak': '',
      '.jd-writer/terms/words.json': '',
      '.jd-writer/terms/ok.yml': '# nothing yet\n',
    };
    const { code, err } = await runCli(['lint', '--fail-on', 'off', 'a.txt', 'in'], { files });
    assert.equal(code, 0);
    const unread = (path: string): string =>
      `jd-writer: ${path}: Nothing in here counts: categories and roles belong in .jd-writer/catalogue and terms in .jd-writer/terms, as *.yaml files directly in these folders, and settings in .jd-writer.yaml`;
    assert.deepEqual(err, [
      unread('.jd-writer/catalog'),
      unread('.jd-writer/roles'),
      unread('.jd-writer/catalogue/more'),
      unread('.jd-writer/terms/words.json'),
      'jd-writer: .jd-writer.yml: Nothing in this file counts; rename it to .jd-writer.yaml',
    ]);
    const named = await runCli(['catalogue', '--locale', 'zh-CN'], { files: { '.jd-writer.yml': '', '.jd-writer.yaml': '' } });
    assert.deepEqual(named.err, []);
    const chinese = await runCli(['catalogue', '--locale', 'zh-CN'], { files: { '.jd-writer.yml': '' } });
    assert.deepEqual(chinese.err, ['jd-writer: .jd-writer.yml: 此文件没有生效；请改名为 .jd-writer.yaml']);
  });

  test('tells of a file where a folder of the team belongs', async () => {
    const { code, err } = await runCli(['lint', '--fail-on', 'off', 'a.txt'], {
      files: { 'a.txt': POSTING, '.jd-writer/terms': 'rule: x\n' },
    });
    assert.equal(code, 0);
    assert.equal(err.length, 1);
    assert.match(err[0] ?? '', /^jd-writer: \.jd-writer\/terms: Nothing in here counts: .* as \*\.yaml files directly in these folders/);
    const whole = await runCli(['lint', '--fail-on', 'off', 'a.txt'], { files: { 'a.txt': POSTING, '.jd-writer': 'rule: x\n' } });
    assert.equal(whole.err.length, 1);
    assert.match(whole.err[0] ?? '', /^jd-writer: \.jd-writer: Nothing in here counts/);
  });

  test('says why the configuration that it is to use cannot be read', async () => {
    const { code, out, err } = await runCli(
      ['lint', '--config', 'c.yaml', 'a.txt'],
      failingOn({ 'c.yaml': 'NOT_UTF8' }, { 'a.txt': POSTING }),
    );
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(err.join('\n'), /^jd-writer: c\.yaml cannot be read: it is not UTF-8; .*$/);
  });

  test('writes GitHub annotations with slashes in paths', async () => {
    const { out } = await runCli(['lint', '--format', 'github', 'jobs\\a.txt'], { files: { 'jobs\\a.txt': POSTING } });
    assert.match(out, /^::warning file=jobs\/a\.txt,/m);
  });

  test('writes GitHub annotations, escaped', async () => {
    const { out } = await runCli(['lint', '--format', 'github', 'a, 100%.txt'], { files: { 'a, 100%.txt': POSTING } });
    assert.match(out, /^::warning file=a%2C 100%25\.txt,line=10,endLine=10,col=3,endColumn=10,title=no-age-limit::/m);
    assert.match(out, /^::notice /m);
    assert.ok(out.split('\n').every((line) => line.startsWith('::')));
  });

  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [['lint'], /needs a file, a folder, or -/],
    [['lint', '--format', 'xml', 'a.txt'], /no format “xml”/],
    [['lint', '--fail-on', 'loud', 'a.txt'], /no level “loud”/],
    [['lint', '--config', 'no.yaml', 'a.txt'], /no\.yaml cannot be read/],
    [['lint', '--role', 'operation-specialist', 'a.txt'], /did you mean operations-specialist/],
    [['lint', '--fix', '-'], /cannot be mended in place/],
    [['lint', '--ndjson', 'a.txt'], /takes no argument “a.txt”/],
    [['lint', '--ndjson', '--fix'], /takes neither/],
    [['lint', '--locale', 'fr', 'a.txt'], /--locale must be zh-CN or en, not “fr”/],
    [['lint', '--locale'], /--locale must be/],
    [['lint', 'none.txt'], /none\.txt cannot be read/],
  ];
  for (const [argv, sentence] of wrong) {
    test(`refuses ${argv.join(' ')}`, async () => {
      const { code, err } = await runCli(argv, { files: { 'a.txt': POSTING } });
      assert.equal(code, 2);
      assert.equal(err.length, 1);
      assert.match(err[0] ?? '', sentence);
    });
  }

  const globs: readonly (readonly [string, string, boolean])[] = [
    ['*.md', 'a.md', true], ['*.md', 'in/a.md', false], ['**/*.md', 'a.md', true], ['**/*.md', 'x/y/a.md', true], ['./jobs/**', 'jobs/x/y', true],
    ['jobs/**/b?.txt', 'jobs/bc.txt', true], ['a+b(1).md', 'a+b(1).md', true], ['[!a]*.md', 'b.md', true], ['[!a]*.md', 'a.md', false],
    ['*.{md,txt}', 'a.txt', true], ['*.{md,txt}', 'a.html', false], ['**/{a,b}/*.md', 'x/b/c.md', true], ['运营*.md', '运营专员.md', true], ['x{.md', 'x{.md', true],
  ]; // prettier-ignore
  for (const [glob, file, expected] of globs)
    test(`the pattern ${glob} ${expected ? 'matches' : 'does not match'} ${file}`, () => assert.equal(globMatcher(glob)(file), expected));
});

suite('lint in a real folder', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'jd-writer-'));
  suiteTeardown(() => rmSync(folder, { recursive: true }));

  test('follows links to files in the tree and no others, leaves packages alone, and tells what is no UTF-8 or no folder', () => {
    const put = (name: string, content: string | Uint8Array): void => {
      mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    };
    put('outside/out.txt', POSTING);
    put('jobs/in/a.txt', POSTING);
    put('jobs/node_modules/b.txt', POSTING);
    put('jobs/gbk.txt', Uint8Array.of(0xd4, 0xcb, 0xd3, 0xaa));
    put('.jd-writer.yaml', Uint8Array.of(0x23, 0xd4, 0xcb, 0xd3, 0xaa));
    put('.jd-writer/terms', '');
    symlinkSync(path.join(folder, 'outside'), path.join(folder, 'jobs/link'));
    put('jobs/old/v3.md', POSTING);
    symlinkSync('old/v3.md', path.join(folder, 'jobs/now.jd.md'));
    symlinkSync(path.join(folder, 'outside/out.txt'), path.join(folder, 'jobs/out.txt'));
    symlinkSync('nowhere.txt', path.join(folder, 'jobs/broken.txt'));
    symlinkSync(path.join(folder, 'jobs'), path.join(folder, 'jobs/in/loop'));
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.resolve('dist/cli.js'), 'lint', '--format', 'json', 'jobs'], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(status, 2);
    assert.deepEqual((JSON.parse(stdout) as LintJson).files.map((file) => file.path), ['jobs/in/a.txt', 'jobs/now.jd.md']); // prettier-ignore
    assert.match(
      stderr,
      /^jd-writer: \.jd-writer\/terms: Nothing in here counts: .*\njd-writer: jobs\/gbk\.txt cannot be read: it is not UTF-8; .*\njd-writer: \.jd-writer\.yaml cannot be read: it is not UTF-8; .*\n$/,
    );
  });

  const program = (argv: readonly string[], stdout: 'pipe' | number, locale = 'en') =>
    spawnSync(process.execPath, [path.resolve('dist/cli.js'), ...argv, '--locale', locale], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', stdout, 'pipe'],
    });

  test('helps and complains in the language of the environment, unless --locale names another', () => {
    const run = (argv: readonly string[], LANG: string) =>
      spawnSync(process.execPath, [path.resolve('dist/cli.js'), ...argv], { encoding: 'utf8', env: { LANG } });
    assert.match(run(['lint', '--help'], 'zh_CN.UTF-8').stdout, /^用法：jd-writer lint /);
    assert.match(run(['lint', '--help', '--locale', 'en'], 'zh_CN.UTF-8').stdout, /^Usage: jd-writer lint /);
    assert.match(run(['lint', '--help'], 'C').stdout, /^Usage: jd-writer lint /);
    assert.equal(run(['lnt'], 'zh_CN.UTF-8').stderr, 'jd-writer: 没有名为“lnt”的命令，是否指 lint？\n');
    assert.equal(run(['lint', '--locale', 'fr'], 'zh_CN.UTF-8').stderr, 'jd-writer: --locale 应为 zh-CN 或 en，而不是“fr”。\n');
  });

  test('tells UTF-16 and binary files apart, each with its remedy', () => {
    const files: readonly (readonly [string, Uint8Array, string, string])[] = [
      ['16.md', Uint8Array.of(0xff, 0xfe, 0xd0, 0x8f), 'it is UTF-16; convert it to UTF-8 first, for example with iconv -f UTF-16 -t UTF-8.', '它是 UTF-16 编码；请先转换成 UTF-8，例如用 iconv -f UTF-16 -t UTF-8。'],
      ['16b.md', Uint8Array.of(0xfe, 0xff, 0x8f, 0xd0), 'it is UTF-16; convert it to UTF-8 first, for example with iconv -f UTF-16 -t UTF-8.', '它是 UTF-16 编码；请先转换成 UTF-8，例如用 iconv -f UTF-16 -t UTF-8。'],
      ['x.docx', Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 0xff), 'it is a binary file and no text; save it as Markdown or plain text in UTF-8 first.', '它是二进制文件，不是文本；请先另存为 UTF-8 编码的 Markdown 或纯文本。'],
      ['zeros.txt', new Uint8Array(16), 'it is a binary file and no text; save it as Markdown or plain text in UTF-8 first.', '它是二进制文件，不是文本；请先另存为 UTF-8 编码的 Markdown 或纯文本。'],
    ]; // prettier-ignore
    writeFileSync(path.join(folder, 'empty.yaml'), '');
    for (const [name, bytes, english, chinese] of files) {
      writeFileSync(path.join(folder, name), bytes);
      const { status, stderr } = program(['lint', '--config', 'empty.yaml', name], 'pipe');
      assert.equal(status, 2);
      assert.ok(stderr.includes(`jd-writer: ${name} cannot be read: ${english}\n`), stderr);
      assert.ok(
        program(['lint', '--config', 'empty.yaml', name], 'pipe', 'zh-CN').stderr.includes(`jd-writer: ${name} 无法读取：${chinese}\n`),
      );
    }
  });

  test('mends a file through a link, with its mode, and leaves it as it was where the new text cannot be written', () => {
    const wide = '# 仓管\n\n## 岗位职责\n\n- 每天核对２０个库位的存货\n';
    const put = (name: string): void => writeFileSync(path.join(folder, name), wide, { mode: 0o640 });
    const textOf = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
    mkdirSync(path.join(folder, 'mended'));
    writeFileSync(path.join(folder, 'mended/.jd-writer.yaml'), '');
    put('mended/a.jd.md');
    symlinkSync('a.jd.md', path.join(folder, 'mended/link.jd.md'));
    assert.equal(program(['lint', '--fix', '--fail-on', 'off', 'mended/link.jd.md'], 'pipe').status, 0);
    assert.ok(textOf('mended/a.jd.md').includes('核对20个'));
    assert.equal(statSync(path.join(folder, 'mended/a.jd.md')).mode & 0o777, 0o640);

    put('mended/full.jd.md');
    // No file may grow: what a full disk does.
    const full = `ulimit -f 0; trap '' XFSZ; "${process.execPath}" "${path.resolve('dist/cli.js')}" lint --fix mended/full.jd.md --locale en`;
    const { status, stderr } = spawnSync('bash', ['-c', full], { cwd: folder, encoding: 'utf8' });
    assert.equal(status, 2);
    assert.match(stderr, /^jd-writer: mended\/full\.jd\.md was not mended, since it cannot be written: /m);
    assert.equal(textOf('mended/full.jd.md'), wide);
    assert.deepEqual(readdirSync(path.join(folder, 'mended')).sort(), ['.jd-writer.yaml', 'a.jd.md', 'full.jd.md', 'link.jd.md']);
  });

  test('fails where the output cannot be written, but not where a reader has seen enough', () => {
    const full = openSync('/dev/full', 'w');
    for (const argv of [['rules'], ['lint', 'jobs/in/a.txt'], ['--help']]) {
      const { status, stderr } = program(argv, full);
      assert.equal(status, 2);
      assert.match(stderr, /^jd-writer: the output cannot be written: the disk is full; make room on it, or choose another place\.$/m);
      assert.match(program(argv, full, 'zh-CN').stderr, /^jd-writer: 输出无法写入：磁盘空间不足；请腾出空间，或换一个位置。$/m);
    }
    const cli = `"${process.execPath}" "${path.resolve('dist/cli.js')}"`;
    const closed = spawnSync('bash', ['-c', `set -o pipefail; ${cli} catalogue --format json | head -c 1`], { encoding: 'utf8' });
    assert.equal(closed.status, 0);
    assert.equal(closed.stderr, '');
  });
});
