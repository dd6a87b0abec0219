import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { extensionPage } from '../../scripts/extensionPage';
import { POSTING, runCli } from './cli/cliHost';

const READMES = ['README.md', 'README.zh-CN.md'] as const;

/** The examples of a team's files, by the path that each names in its first line. */
function examplesIn(readme: string): Readonly<Record<string, string>> {
  const blocks = [...readme.matchAll(/^```yaml\n# (\.jd-writer\S+)\n([\s\S]*?)^```$/gm)];
  return Object.fromEntries(blocks.map(([, path = '', text = '']) => [path, text]));
}

suite('READMEs', () => {
  for (const file of READMES) {
    const readme = readFileSync(file, 'utf8');
    const files = {
      ...examplesIn(readme),
      'a.txt': POSTING.replace('# 运营专员', '# 门店督导').replace('薪资面议', '大小周轮休，不做螺丝钉，要敢打硬仗'),
    };

    test(`examples of ${file} work together`, async () => {
      assert.equal(Object.keys(files).length, 6);
      const { out, err } = await runCli(['lint', 'a.txt'], { files: { ...files, 'a.txt': files['a.txt'].replace('店铺', '私域') } });
      assert.deepEqual(err, []);
      assert.match(out, /^a\.txt:\d+:\d+ warning “螺丝钉” puts people off: 见用词规范第 3 条 plain-words$/m);
      assert.match(out, /^a\.txt:\d+:\d+ information “私域” is not our wording: 求职者看不懂 house-style$/m);
      assert.match(out, /敢打硬仗.* no-pressure-wording$/m);
      assert.match(out, /门店运营|Store operations/);
      assert.doesNotMatch(out, /document-length|no-excessive-hours/);
      const rules = await runCli(['rules'], { files });
      assert.match(rules.out, /^no-vague-pay {2}warning /m);
    });

    test(`examples of ${file} go into a JD`, async () => {
      const { out, err } = await runCli(['assemble', '--title', '高级区域督导'], { files });
      assert.deepEqual(err, []);
      assert.match(out, /^role: store-supervisor$/m);
      assert.match(out, /^- 制定巡店标准，每月复盘各店整改结果$/m);
      assert.match((await runCli(['assemble', '--title', '区域督导'], { files })).out, /^- 两年以上门店管理经验$/m);
      const covered = await runCli(['coverage', '--role', 'operations-specialist', '-'], {
        files: { ...files, '-': '## 岗位职责\n\n- 每月巡店一次\n' },
      });
      assert.match(covered.out, /✓ core {2}Store operations \(store-operations\): 1/);
      assert.match(covered.out, /✗ recommended {2}.+ \(campaign-planning\): missing/);
      assert.doesNotMatch(covered.out, /project-management/);
    });

    test(`links of ${file} lead somewhere`, () => {
      const links = [...readme.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link);
      assert.ok(links.length > 0);
      for (const link of links) assert.ok(existsSync(link), link);
    });
  }

  test('are one page in the installed extension, with nothing that VS Code would not show there', () => {
    const page = extensionPage(READMES.map((file) => readFileSync(file, 'utf8')));
    assert.deepEqual(page.match(/^# [^.].*$/gm), ['# JD Writer · 职位描述写作', '# 职位描述写作 JD Writer']);
    assert.deepEqual(
      [...page.matchAll(/\[([^\]\n]*)\]\(([^)\n]*)\)/g)].map(([, text, target]) => [text, target]),
      [
        ['中文说明', '#职位描述写作-jd-writer'],
        ['English', '#jd-writer--职位描述写作'],
      ],
    );
    assert.deepEqual(
      [page.match(/npm ci/g), page.match(/^## What it does$/gm)?.length, page.match(/^## 能做什么$/gm)?.length],
      [null, 1, 1],
    );
    assert.match(page, /^\| no-gender-limit \|/m);
  });

  test('have the same sections, commands and examples', () => {
    const [english, chinese] = READMES.map((file) => readFileSync(file, 'utf8'));
    const shape = (readme = ''): unknown => ({
      headings: [...readme.matchAll(/^#+ /gm)].map(([mark]) => mark),
      rows: [...readme.matchAll(/^\| /gm)].length,
      blocks: [...readme.matchAll(/^```\w*$/gm)].map(([mark]) => mark),
      examples: Object.entries(examplesIn(readme)).map(([path, text]) => [path, text.replace(/ +# .*$/gm, '')]),
    });
    assert.deepEqual(shape(chinese), shape(english));
  });
});
