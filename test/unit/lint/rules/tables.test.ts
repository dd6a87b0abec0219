import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../../../src/core/lint/rules';

suite('the tables of cases', () => {
  test('are one for each rule, in a file of its name', () => {
    const files = globSync('test/unit/lint/rules/*-*.test.ts').map((file) => path.basename(file, '.test.ts'));
    assert.deepEqual(files.sort(), rules.map(({ id }) => id).sort());
  });

  test('are of rules whose legal messages speak of what is suspected', () => {
    const messages = rules.filter(({ tags }) => tags.includes('legal')).flatMap(({ id, messages }) => Object.entries(messages).map(([key, said]) => ({ key: `${id}: ${key}`, said }))); // prettier-ignore
    assert.deepEqual(messages.filter(({ said }) => !said.en.includes('suspected') || !said['zh-CN'].includes('疑似')).map(({ key }) => key), []); // prettier-ignore
  });
});
