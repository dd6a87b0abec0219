import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { assembleDocument } from '../../../src/core/assemble/assemble';
import type { AssembleChoices } from '../../../src/core/assemble/types';
import { builtInCatalogue } from '../../../src/core/catalogue/load';

const FOLDER = 'test/fixtures/assemble';

const DOCUMENTS: Readonly<Record<string, AssembleChoices>> = {
  'operations-specialist-mid-zh': { role: 'operations-specialist', level: 'mid', language: 'zh-CN', kind: 'posting' },
  'operations-specialist-mid-en': { role: 'operations-specialist', level: 'mid', language: 'en', kind: 'posting' },
  'operations-manager-senior-zh-internal': { role: 'operations-manager', level: 'senior', language: 'zh-CN', kind: 'internal' },
  'hr-operations-specialist-junior-en-internal': { role: 'hr-operations-specialist', level: 'junior', language: 'en', kind: 'internal' },
  'e-commerce-operations-specialist-senior-zh-growth': {
    role: 'e-commerce-operations-specialist',
    level: 'senior',
    language: 'zh-CN',
    kind: 'posting',
    outline: 'growth',
  },
  'generic-mid-en': { role: 'generic', level: 'mid', language: 'en', kind: 'posting' },
};

suite('assembled documents', () => {
  for (const [name, choices] of Object.entries(DOCUMENTS)) {
    test(name, () => {
      const file = `${FOLDER}/${name}.jd.md`;
      const { text } = assembleDocument(builtInCatalogue(), choices);
      if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);
      if (text === readFileSync(file, 'utf8')) {
        rmSync(`${file}.actual`, { force: true });
        return;
      }
      writeFileSync(`${file}.actual`, text);
      assert.fail(`${file} differs from ${file}.actual; UPDATE_GOLDEN=1 takes the new text over.`);
    });
  }
});
