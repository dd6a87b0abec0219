import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { snippetFiles, snippetsOf } from '../../scripts/snippetFiles';
import { builtInCatalogue } from '../../src/core/catalogue/load';
import { LANGUAGES } from '../../src/core/language';

const catalogue = builtInCatalogue();

/** What a snippet inserts when its first choices and its placeholders' names are left as they are. */
function inserted(body: readonly string[]): string {
  return body
    .join('\n')
    .replace(/\$\{\d+\|((?:\\.|[^|\\])*)\|\}/g, (_, choices: string) => /^(?:\\.|[^,\\])*/.exec(choices)?.[0] ?? '')
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
    .replace(/\$0$/, '')
    .replace(/\\(.)/g, '$1');
}

suite('snippets', () => {
  test('are in step with the catalogue', () => {
    for (const { name, text } of snippetFiles(catalogue))
      assert.ok(readFileSync(`snippets/${name}`, 'utf8') === text, `snippets/${name} is stale; run npm run snippets.`);
  });

  for (const language of LANGUAGES) {
    const snippets = snippetsOf(catalogue, language);

    test(`have names and first prefixes of their own (${language})`, () => {
      assert.equal(new Set(snippets.map(([name]) => name)).size, snippets.length);
      assert.equal(new Set(snippets.map(([, { prefix }]) => prefix[0])).size, snippets.length);
    });

    test(`are there for every category, with every duty as a choice (${language})`, () => {
      for (const category of catalogue.categories) {
        const found = snippets.find(([, { prefix }]) => prefix[0]?.endsWith(`duties-${category.id}`));
        assert.ok(found !== undefined, category.id);
        const choices = found[1].body.filter((line) => line.startsWith('- '));
        assert.equal(choices.length, 3);
        for (const duty of category.duties.filter(({ roles }) => roles.length === 0)) {
          const text = duty.text[language].mid.replace(/[\\$},|]/g, '\\$&');
          assert.ok(
            choices.every((line) => line.includes(text)),
            duty.id,
          );
        }
        const first = choices.map((line) => inserted([line]));
        assert.deepEqual(
          first,
          category.duties.slice(0, 3).map((duty) => `- ${duty.text[language].mid}`),
        );
      }
    });

    test(`insert a whole JD (${language})`, () => {
      for (const kind of ['posting', 'internal']) {
        const found = snippets.find(([, { prefix }]) => prefix[0]?.endsWith(`-${kind}`));
        assert.match(inserted(found?.[1].body ?? []), /^---\njd: 1\n[\s\S]+\n---\n\n# [\s\S]+\n## /);
      }
    });

    test(`say what they insert (${language})`, () => {
      for (const [name, { description }] of snippets) assert.match(description, language === 'zh-CN' ? /^插入/ : /^Inserts/, name);
    });
  }

  test('can be called in Chinese and by pinyin initials', () => {
    const [, category] = snippetsOf(catalogue, 'zh-CN').find(([name]) => name === 'JD: 数据分析与报告') ?? [];
    for (const prefix of ['jd-duties-data-analysis', 'sjfx', '数据分析']) assert.ok(category?.prefix.includes(prefix), prefix);
  });
});
