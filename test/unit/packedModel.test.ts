import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { packModel, unpackModel } from '../../src/core/classify/packedModel.mts';

suite('a packed model', () => {
  for (const file of globSync('src/core/classify/weights/*/*.tsv')) {
    test(`is ${file} again when it is unpacked`, () => {
      const text = readFileSync(file, 'utf8');
      assert.equal(unpackModel(packModel(text)), text);
    });
  }

  test('shares no more than its mark can say', () => {
    const long = 'a'.repeat(100);
    const text = `{}\n${long}\t1\n${long}b\t511\n`;
    assert.equal(unpackModel(packModel(text)), text);
  });
});
