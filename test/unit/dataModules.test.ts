import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dataModule } from '../../scripts/dataPlugin';
import { SECTION_KINDS } from '../../src/core/document/types';
import { NEGATION_LISTS } from '../../src/core/coverage/negatedDuties';
import { WORD_LISTS } from '../../src/core/document/words';

/** A slip in each kind of file, and what the build says of it. */
const SLIPS: readonly (readonly [
  folder: 'catalogue' | 'document' | 'coverage',
  file: string,
  right: string,
  wrong: string,
  said: RegExp,
])[] = [
  ['catalogue', 'outlines.yaml', 'categories:', 'categores:', /^outlines\.yaml, at #\/outlines/],
  ['catalogue', 'outlines.yaml', 'id: concise', 'id: consise', /^outlines\.yaml, at #\/outlines\/1\/id/],
  ['catalogue', 'boilerplate.yaml', 'separatePlaceholders:', 'separatePlaceholder:', /^boilerplate\.yaml, at #/],
  ['catalogue', 'boilerplate.yaml', 'share: { zh-CN', 'share: { zh', /^boilerplate\.yaml, at #\/internal\/share/],
  ['catalogue', 'roles/generic.yaml', 'core:', 'cores:', /^generic\.yaml, at #/],
  ['document', 'sections.yaml', 'synonyms:', 'synonym:', /^sections\.yaml, at #\/0/],
  ['document', 'sections.yaml', 'kind: purpose', 'kind: purposes', /^sections\.yaml, at #\/1\/kind/],
  ['document', 'words.yaml', 'words:', 'word:', /^words\.yaml, at #\/0/],
  ['coverage', 'negations.yaml', 'list: subject', 'list: subjects', /^negations\.yaml, at #\/0\/list/],
  ['document', 'words.yaml', 'list: work-verb', 'list: work-verbs', /^words\.yaml, at #\/1\/list/],
];

suite('content that does not fit its schema', () => {
  const core = mkdtempSync(path.join(tmpdir(), 'jd-writer-core-'));
  suiteSetup(() => {
    for (const folder of ['catalogue', 'document', 'coverage']) cpSync(`src/core/${folder}`, path.join(core, folder), { recursive: true });
  });
  suiteTeardown(() => rmSync(core, { recursive: true }));

  test('is none of what there is', () => assert.ok(dataModule(core, 'catalogue').text.length > 0));

  for (const [folder, file, right, wrong, said] of SLIPS)
    test(`stops the build: ${wrong} in ${file}`, () => {
      const at = path.join(core, folder, 'data', file);
      const text = readFileSync(at, 'utf8');
      assert.ok(text.includes(right));
      writeFileSync(at, text.replace(right, wrong));
      try {
        assert.throws(() => dataModule(core, folder === 'catalogue' ? folder : path.basename(file, '.yaml')), ({ message }: Error) => said.test(message)); // prettier-ignore
      } finally {
        writeFileSync(at, text);
      }
    });

  test('has just the kinds of sections that the code has', () => {
    const schema = JSON.parse(readFileSync('src/core/document/sections.schema.json', 'utf8')) as {
      items: { properties: { kind: { enum: string[] } } };
    };
    assert.deepEqual(schema.items.properties.kind.enum, SECTION_KINDS);
  });

  for (const [folder, name, lists] of [
    ['document', 'words', WORD_LISTS],
    ['coverage', 'negations', NEGATION_LISTS],
  ] as const)
    test(`has just the lists of ${name} that the code asks for`, () => {
      const schema = JSON.parse(readFileSync(`src/core/${folder}/${name}.schema.json`, 'utf8')) as {
        items: { properties: { list: { enum: string[] } } };
      };
      assert.deepEqual(schema.items.properties.list.enum, lists);
      const entries = JSON.parse(dataModule(core, name).text) as { list: string }[];
      assert.deepEqual([...new Set(entries.map(({ list }) => list))], lists);
    });
});
