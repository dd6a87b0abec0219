import Ajv from 'ajv';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Log } from 'sarif';
import { POSTING, runCli } from './cliHost';

// The schema that OASIS publishes with the standard, as a package of Microsoft's carries it; its own library would want Jest.
const schema = JSON.parse(readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as object;
const ajv = new Ajv({ meta: false, schemaId: 'auto' });
ajv.addMetaSchema(JSON.parse(readFileSync(require.resolve('ajv/lib/refs/json-schema-draft-04.json'), 'utf8')) as object);
const validate = ajv.compile(schema);

/** What the schema says against a log. */
function errorsOf(log: unknown): readonly string[] {
  return validate(log) === true ? [] : (validate.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message ?? ''}`);
}

async function sarif(...argv: string[]): Promise<Log> {
  const files = { '运营 1.jd.md': POSTING, 'b.txt': `${POSTING}\r\n- 处理数据等等\r\n`, 'empty.txt': '' };
  const { out } = await runCli(['lint', '--format', 'sarif', ...argv, '运营 1.jd.md', 'b.txt', 'empty.txt'], { files });
  return JSON.parse(out) as Log;
}

suite('SARIF', () => {
  for (const locale of ['en', 'zh-CN']) {
    test(`fits the schema of the standard, in ${locale}`, async () => {
      assert.deepEqual(errorsOf(await sarif('--locale', locale)), []);
    });
  }

  test('is refused by the schema when it is broken', async () => {
    const log = await sarif();
    const [run] = log.runs;
    const broken = { ...log, runs: [{ ...run, results: [{ ...run?.results?.[0], level: 'hint' }] }] };
    assert.notDeepEqual(errorsOf(broken), []);
  });

  test('has every finding at its place, with its rule and its fixes', async () => {
    const [run] = (await sarif()).runs;
    const results = run?.results ?? [];
    const age = results.find(({ ruleId }) => ruleId === 'no-age-limit');
    assert.equal(age?.level, 'warning');
    assert.deepEqual(age.locations?.[0]?.physicalLocation, {
      artifactLocation: { uri: '%E8%BF%90%E8%90%A5%201.jd.md' },
      region: { startLine: 10, startColumn: 3, endLine: 10, endColumn: 10 },
    });
    for (const { ruleId, ruleIndex } of results) assert.equal(run?.tool.driver.rules?.[ruleIndex ?? -1]?.id, ruleId);
    const mended = results.find(({ ruleId, fixes }) => ruleId === 'no-vague-amount' && fixes !== undefined);
    assert.equal(mended?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.insertedContent?.text, '');
  });
});
