import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import { isTeamFileName, TEAM_FILES, TEAM_FOLDER, TEAM_KINDS } from '../../src/core/config/teamFolders';
import { CONFIG_FILE } from '../../src/core/config/config';
import { rules } from '../../src/core/lint/rules';
import { runCli } from './cli/cliHost';
import { COMMANDS, CONTEXTS, ITEM_WORDS, SETTINGS, SETTINGS_PREFIX, TASKS, VIEW_CONTAINER, VIEWS } from '../../src/vscode/ids';

interface Menu {
  readonly command: string;
  readonly when?: string;
}

interface Manifest {
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string;
      readonly title: string;
      readonly category: string;
      readonly enablement?: string;
    }[];
    readonly viewsContainers: { readonly activitybar: readonly { readonly id: string; readonly icon: string }[] };
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string; readonly when?: string }[];
    readonly menus: Readonly<Record<string, readonly Menu[]>>;
    readonly snippets: readonly { readonly language: string; readonly path: string }[];
    readonly yamlValidation: readonly { readonly fileMatch: string; readonly url: string }[];
    readonly taskDefinitions: readonly { readonly type: string }[];
    readonly problemMatchers: readonly { readonly name: string; readonly pattern: { readonly regexp: string } }[];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
  };
}

const read = (file: string): string => readFileSync(file, 'utf8');
const readTexts = (file: string): Readonly<Record<string, string>> => JSON.parse(read(file)) as Record<string, string>;
const manifest = JSON.parse(read('package.json')) as Manifest;
const nls = { en: readTexts('package.nls.json'), 'zh-cn': readTexts('package.nls.zh-cn.json') };
const bundles = { en: readTexts('l10n/bundle.l10n.json'), 'zh-cn': readTexts('l10n/bundle.l10n.zh-cn.json') };
const sources = readdirSync('src/vscode', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => ({ file, text: read(path.join('src/vscode', file)) })); // prettier-ignore
const { contributes } = manifest;

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();
const matches = (text: string, expression: RegExp): string[] => [...text.matchAll(expression)].map((match) => match[1] ?? '');

suite('manifest', () => {
  test('has the commands of ids.ts, each with its own file', () => {
    assert.deepEqual(sorted(contributes.commands.map(({ command }) => command)), sorted(Object.values(COMMANDS)));
    for (const [name, id] of Object.entries(COMMANDS)) assert.equal(id, `${SETTINGS_PREFIX}.${name}`);
    const exported = matches(sources.filter(({ file }) => file.startsWith('commands')).map(({ text }) => text).join('\n'), /^export function (\w+)\(/gm); // prettier-ignore
    for (const name of Object.keys(COMMANDS)) assert.ok(exported.includes(name), `no function ${name} in src/vscode/commands`);
  });

  test('has the view and the container of ids.ts, with icons that exist', () => {
    assert.deepEqual(
      contributes.viewsContainers.activitybar.map(({ id }) => id),
      [VIEW_CONTAINER],
    );
    assert.deepEqual(sorted((contributes.views[VIEW_CONTAINER] ?? []).map(({ id }) => id)), sorted(Object.values(VIEWS)));
    for (const { icon } of [...contributes.viewsContainers.activitybar, ...Object.values(contributes.views).flat()])
      assert.ok(read(icon).includes('<svg'));
    for (const { view } of contributes.viewsWelcome) assert.ok(Object.values<string>(VIEWS).includes(view));
  });

  test('has the task and the problem matcher of ids.ts, which reads what the command line prints', async () => {
    assert.deepEqual(contributes.taskDefinitions.map(({ type }) => type), [TASKS.type]); // prettier-ignore
    assert.deepEqual(contributes.problemMatchers.map(({ name }) => name), [TASKS.problemMatcher]); // prettier-ignore
    const expression = new RegExp(contributes.problemMatchers[0]?.pattern.regexp ?? '(?!)');
    const text = '# 美女前台\n\n## 岗位职责\n\n- 接待访客；完成领导交办的其他工作\n- 每天核对２０个包裹\n\n## 任职要求\n\n- 年龄35岁以下\n';
    const files = { '岗位：前台/a b.txt': text };
    for (const locale of ['zh-CN', 'en']) {
      const { out } = await runCli(['lint', '--locale', locale, '岗位：前台/a b.txt'], { files });
      const findings = out.split('\n').slice(0, -1);
      const read = findings.map((line) => expression.exec(line) ?? []);
      assert.ok(findings.length >= 4);
      for (const [, file, line, , level, , rule] of read) {
        assert.equal(file, '岗位：前台/a b.txt');
        assert.ok(Number(line) >= 1 && Number(line) <= text.split('\n').length);
        assert.ok(rules.some(({ id }) => id === rule), rule); // prettier-ignore
        assert.ok(['error', 'warning', 'information', 'hint'].includes(level ?? ''));
      }
      assert.ok(new Set(read.map(([, , , , level]) => level)).size >= 3);
    }
  });

  test('has no Markdown but links in the texts of an empty view, which VS Code shows as they stand', () => {
    const texts = Object.values(nls).flatMap((all) => Object.entries(all).filter(([key]) => key.startsWith('welcome.')));
    assert.equal(texts.length, 2 * contributes.viewsWelcome.length);
    for (const [key, text] of texts) assert.doesNotMatch(text, /[`*_]/, key);
  });

  test('tells first why a text that is too long is not read', () => {
    const [first] = contributes.viewsWelcome;
    assert.match(first?.when ?? '', /\bjdWriter\.tooLong$/);
  });

  test('names only commands that exist, in menus and in welcome texts', () => {
    const known = new Set<string>(Object.values(COMMANDS));
    const inMenus = Object.values(contributes.menus).flatMap((menu) => menu.map(({ command }) => command));
    const inTexts = Object.values(nls).flatMap((texts) => Object.values(texts).flatMap((text) => matches(text, /\(command:([\w.]+)\)/g)));
    assert.ok(inMenus.length > 0 && inTexts.length > 0);
    for (const command of [...inMenus, ...inTexts]) assert.ok(known.has(command), command);
  });

  test('uses only context keys and item words that the code sets', () => {
    const conditions = [
      ...contributes.commands.flatMap(({ enablement }) => enablement ?? []),
      ...Object.values(contributes.menus).flatMap((menu) => menu.flatMap(({ when }) => when ?? [])),
      ...contributes.viewsWelcome.flatMap(({ when }) => when ?? []),
    ].join('\n');
    const known: readonly string[] = [...Object.values(CONTEXTS), ...Object.values(VIEWS)];
    const keys = matches(conditions, /\b(jdWriter\.\w+)/g);
    assert.ok(keys.length > 0);
    for (const key of keys) assert.ok(known.includes(key), key);
    for (const key of Object.values(CONTEXTS)) assert.ok(conditions.includes(key), `nothing uses ${key}`);
    const words = matches(conditions, /viewItem =~ \/\\b(.*?)\\b\//g).flatMap((word) => word.replace(/^\(\?:|\)$/g, '').split('|'));
    assert.ok(words.length > 0);
    for (const word of words) assert.ok(Object.values<string>(ITEM_WORDS).includes(word), word);
  });

  test('has the settings that settings.ts reads', () => {
    assert.deepEqual(
      sorted(Object.keys(contributes.configuration.properties)),
      sorted(Object.values(SETTINGS).map((name) => `${SETTINGS_PREFIX}.${name}`)),
    );
    const config = sources.find(({ file }) => file === 'settings.ts')?.text ?? '';
    for (const name of Object.keys(SETTINGS)) assert.ok(config.includes(`SETTINGS.${name}`), `nothing reads ${name}`);
    for (const { file, text } of sources)
      assert.ok(file === 'settings.ts' || !text.includes('getConfiguration('), `${file} reads settings by itself`);
  });

  test('has a schema for every file of a team that is read, and for no other', () => {
    for (const kind of TEAM_KINDS)
      for (const name of ['a.yaml', 'a.yml', '甲.yml', 'a.yaml.bak', 'a.md', '.yaml']) {
        const schemas = contributes.yamlValidation.filter(({ fileMatch }) =>
          picomatch(fileMatch, { dot: true })(`${TEAM_FOLDER}/${kind}/${name}`),
        );
        assert.deepEqual(schemas.map(({ url }) => path.basename(url)), isTeamFileName(name) ? [`${kind}.schema.json`] : [], name); // prettier-ignore
        assert.equal(picomatch(TEAM_FILES, { dot: true })(name), isTeamFileName(name), name);
      }
  });

  test('has every file of snippets, for Markdown', () => {
    assert.deepEqual(sorted(contributes.snippets.map(({ path: file }) => path.basename(file))), sorted(readdirSync('snippets')));
    for (const { language, path: file } of contributes.snippets) assert.ok(language === 'markdown' && read(file).startsWith('{'), file);
  });

  test('is activated by nothing but Markdown and a team’s files, and typed by the oldest VS Code that it allows', () => {
    // Without wildcards, which would search through every workspace.
    const teamFiles = [CONFIG_FILE, TEAM_FOLDER].map((name) => `workspaceContains:${name}`);
    assert.deepEqual(manifest.activationEvents, ['onLanguage:markdown', ...teamFiles]);
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode'] ?? ''}`);
  });

  test('has every text in both languages, and no text too many', () => {
    const used = matches(read('package.json'), /"%([\w.]+)%"/g);
    for (const texts of Object.values(nls)) assert.deepEqual(sorted(Object.keys(texts)), sorted(used));
    for (const [key, text] of Object.entries(nls['zh-cn']))
      assert.ok(key === 'category' || /[\u3400-\u9fff]/.test(text), `${key} is not Chinese`);
  });
});

suite('messages', () => {
  const used = sources.flatMap(({ text }) => matches(text, /l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)).map((text) => text.replace(/\\'/g, "'"));

  test('are taken from one literal each', () => {
    for (const { file, text } of sources)
      assert.equal(matches(text, /(l10n\.t\()/g).length, matches(text, /(l10n\.t\(\s*')/g).length, file);
  });

  test('are in both bundles, none too many', () => {
    for (const bundle of Object.values(bundles)) assert.deepEqual(sorted(Object.keys(bundle)), sorted(used));
  });

  test('keep their parameters in Chinese', () => {
    for (const [key, text] of Object.entries(bundles['zh-cn'])) {
      assert.deepEqual(sorted(matches(text, /(\{\d\})/g)), sorted(matches(key, /(\{\d\})/g)), key);
      assert.ok(/[\u3400-\u9fff]/.test(text), `${key} is not Chinese`);
    }
  });
});
