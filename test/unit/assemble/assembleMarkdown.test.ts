import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { yamlText } from '../../../src/core/assemble/markdown';

/** Texts that need no quotes, and texts that do. */
const PLAIN = ['运营专员', 'Operations Specialist', '运营专员（北京）', 'A/B test (part-time)', 'v2.0', 'x'];
const QUOTED = ['{工作地点}', 'yes', 'a: b', 'a #b', ' a', 'a ', '- a', '1', '', 'a，b', '运营-'];

suite('text as a YAML value', () => {
  for (const text of PLAIN) test(`${JSON.stringify(text)} stands as it is`, () => assert.equal(yamlText(text), text));
  for (const text of QUOTED) test(`${JSON.stringify(text)} is quoted`, () => assert.equal(yamlText(text), JSON.stringify(text)));

  test('is read as that very text', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'N', '1', ' ', '.', '/', '(', ')', '（', '）', '-', ':', '#', '{', '}', '"', '运', '\n') }),
        (text) => assert.equal(parse(yamlText(text)), text),
      ),
    ));

  // With an expression that tries every way to share the brackets out, each of these would outlast the machine.
  for (const piece of ['(', '（', '(a', ' (', '-', ' a'])
    test(`takes any number of ${JSON.stringify(piece)}`, () => {
      const text = `a${piece.repeat(5000)}!`;
      assert.equal(yamlText(text), JSON.stringify(text));
    });
});
