import assert from 'node:assert/strict';
import { languageOfTag } from '../../src/core/language';

suite('the language of a tag', () => {
  for (const tag of ['zh', 'zh-CN', 'zh-cn', 'ZH-Hans', 'zh_TW.UTF-8'])
    test(`${tag} is Chinese`, () => assert.equal(languageOfTag(tag), 'zh-CN'));

  for (const tag of ['en', 'EN-gb', 'en_US.UTF-8']) test(`${tag} is English`, () => assert.equal(languageOfTag(tag), 'en'));

  for (const tag of ['', 'fr', 'C', 'enm', 'zho', 'e', '中文', '-en'])
    test(`«${tag}» is none that a JD is read in`, () => assert.equal(languageOfTag(tag), undefined));
});
