import assert from 'node:assert/strict';
import { languageOfTag, localized } from '../../src/core/language';

suite('the language of a tag', () => {
  for (const tag of ['zh', 'zh-CN', 'zh-cn', 'ZH-Hans', 'zh_TW.UTF-8'])
    test(`${tag} is Chinese`, () => assert.equal(languageOfTag(tag), 'zh-CN'));

  for (const tag of ['en', 'EN-gb', 'en_US.UTF-8']) test(`${tag} is English`, () => assert.equal(languageOfTag(tag), 'en'));

  for (const tag of ['', 'fr', 'C', 'enm', 'zho', 'e', '中文', '-en'])
    test(`«${tag}» is none that a JD is read in`, () => assert.equal(languageOfTag(tag), undefined));
});

test('what is left out in one language is the base’s, else that of the other', () => {
  const base = { 'zh-CN': '基', en: 'base' };
  assert.deepEqual(localized({ 'zh-CN': '甲', en: 'a' }, base), { 'zh-CN': '甲', en: 'a' });
  assert.deepEqual(localized({ en: 'a' }, base), { 'zh-CN': '基', en: 'a' });
  assert.deepEqual(localized({ en: 'a' }), { 'zh-CN': 'a', en: 'a' });
  assert.equal(localized({}, base), base);
  assert.equal(localized<string>(undefined), undefined);
});
