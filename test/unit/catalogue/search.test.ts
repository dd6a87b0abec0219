import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtInCatalogue } from '../../../src/core/catalogue/load';
import { catalogueSearch, searchCatalogue } from '../../../src/core/catalogue/search';

const catalogue = builtInCatalogue();

suite('search', () => {
  test('finds every fact of the seed in its category', () => {
    const search = catalogueSearch(catalogue);
    const rows = readFileSync('test/fixtures/seed/facts.tsv', 'utf8').trim().split('\n').slice(1);
    assert.ok(rows.length > 80);
    const places = rows.map((row) => {
      const [category = '', kind, fact = ''] = row.split('\t');
      const hits = search(fact);
      const place = hits.findIndex((hit) => hit.category.id === category);
      assert.ok(place >= 0 && place < 5, `${fact} (${category}): ${hits.map((hit) => hit.category.id).join(', ')}`);
      assert.ok((hits[place]?.duties.length ?? 0) > 0, `${fact}: no duty`);
      return kind === 'duty' ? place : 0;
    });
    assert.ok(places.filter((place) => place > 0).length <= 3, 'a duty is found in its own category first');
  });

  const best: readonly (readonly [string, string])[] = [
    ['数据', 'data-analysis'],
    ['sjfx', 'data-analysis'],
    ['xmgl', 'project-management'],
    ['dashboard', 'data-analysis'],
    ['dashboards', 'data-analysis'],
    ['customer complaints', 'customer-relations'],
    ['analysing user behavior', 'data-analysis'],
    ['小红书', 'content-operations'],
    ['618', 'campaign-planning'],
    ['跨部门协作', 'cross-team-collaboration'],
    ['客户投诉', 'customer-relations'],
  ];
  for (const [words, category] of best) {
    test(`finds ${category} for «${words}»`, () => assert.equal(searchCatalogue(catalogue, words)[0]?.category.id, category));
  }

  test('gives a category found by its name all its duties, and another only those that match', () => {
    const hits = searchCatalogue(catalogue, '数据分析');
    assert.equal(hits[0]?.duties.length, hits[0]?.category.duties.length);
    const [complaints] = searchCatalogue(catalogue, 'complaints');
    assert.ok(complaints !== undefined && complaints.duties.length < complaints.category.duties.length);
  });

  test('finds nothing for words that stand nowhere', () => {
    for (const words of ['', '   ', '!?', 'xyzzy', '量子纠缠']) assert.deepEqual(searchCatalogue(catalogue, words), [], words);
  });
});
