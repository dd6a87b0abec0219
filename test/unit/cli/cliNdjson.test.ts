import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { linesOf } from '../../../src/cli/lines';
import { piecesOf, POSTING, runCli } from './cliHost';

const CLI = path.resolve('dist/cli.js');
const record = (id: unknown, text: unknown): string => JSON.stringify({ id, text });

async function answers(command: string, input: string, ...argv: string[]): Promise<{ code: number; records: Record<string, unknown>[] }> {
  const { code, out } = await runCli([command, '--ndjson', ...argv], { chunks: piecesOf(input) });
  return { code, records: out.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>) }; // prettier-ignore
}

suite('lines of JSON', () => {
  test('are answered one by one, in their order, by lint', async () => {
    const { code, records } = await answers('lint', `${record('a', POSTING)}\n${record(2, '')}\n`);
    assert.equal(code, 0);
    assert.deepEqual(records.map(({ id }) => id), ['a', 2]); // prettier-ignore
    const issues = records[0]?.['issues'] as { rule: string; range: unknown }[];
    assert.deepEqual(issues.find(({ rule }) => rule === 'no-age-limit')?.range, {
      start: { line: 9, character: 2 },
      end: { line: 9, character: 9 },
    });
  });

  test('are answered by coverage as a file is', async () => {
    const { records } = await answers('coverage', record('a', POSTING), '--role', 'operations-specialist');
    const { out } = await runCli(['coverage', '--format', 'json', '--role', 'operations-specialist', 'a.txt'], {
      files: { 'a.txt': POSTING },
    });
    const [file] = (JSON.parse(out) as { files: Record<string, unknown>[] }).files;
    const { id, ...record1 } = records[0] ?? {};
    assert.equal(id, 'a');
    assert.deepEqual(record1, Object.fromEntries(Object.entries(file ?? {}).filter(([key]) => key !== 'path')));
  });

  test('fail on a level only where that is asked for', async () => {
    assert.equal((await answers('lint', record('a', POSTING), '--fail-on', 'warning')).code, 1);
  });

  test('are told on standard error which of their documents has a role that is not known to coverage', async () => {
    const input = `${record('a', POSTING)}\n${record('b', `---\nrole: cheff\n---\n${POSTING}`)}\n`;
    const { code, err } = await runCli(['coverage', '--ndjson'], { chunks: piecesOf(input) });
    assert.equal(code, 0);
    assert.equal(err.length, 1);
    assert.match(err[0] ?? '', /^jd-writer: record 2:2:7: There is no role named “cheff”/);
  });

  test('are told on standard error which of their documents has a wrong entry', async () => {
    const input = `${record('a', POSTING)}\n${record('b', `---\nlevel: boss\n---\n${POSTING}`)}\n`;
    const run = (locale: string): ReturnType<typeof runCli> =>
      runCli(['lint', '--ndjson', '--locale', locale], { chunks: piecesOf(input) });
    const { code, out, err } = await run('en');
    assert.equal(code, 0);
    assert.deepEqual(err, ['jd-writer: record 2:2:8: “level” must be one of junior, mid, senior']);
    assert.deepEqual((await run('zh-CN')).err, ['jd-writer: 第 2 行:2:8: “level”应为 junior、mid、senior 之一']);
    assert.deepEqual(Object.keys(JSON.parse(out.split('\n')[1] ?? '') as object), ['id', 'issues']);
  });

  const wrong: readonly (readonly [string, unknown, RegExp])[] = [
    ['{"id": "b", "text": ', null, /not JSON/],
    ['', null, /empty/],
    ['{"id": "b"}', 'b', /no "text"/],
    ['{"text": "运营专员"}', null, /no "id"/],
    ['{"id": "b", "text": 5}', 'b', /no "text"/],
    ['["text"]', null, /no "text"/],
    ['null', null, /no "text"/],
  ];
  for (const [line, id, error] of wrong) {
    test(`${line === '' ? 'an empty line' : line} is answered by an error record and stops nothing`, async () => {
      for (const command of ['lint', 'coverage']) {
        const { records } = await answers(command, `${record('a', POSTING)}\n${line}\r\n${record('c', POSTING)}\n`);
        assert.deepEqual(records.map((one) => one['id']), ['a', id, 'c']); // prettier-ignore
        assert.equal(records[1]?.['line'], 2);
        assert.match(String(records[1]['error']), error);
        assert.ok(!('error' in (records[2] ?? {})));
      }
    });
  }

  test('are dropped as they come when they are too long', async () => {
    const lines = [];
    for await (const line of linesOf(piecesOf(`short\n${'x'.repeat(5000)}\n运营\n`, 100), 1000)) lines.push(line);
    assert.deepEqual(lines, ['short', { wrong: 'too-long' }, '运营']);
  });

  test('are taken apart anywhere, and lose the byte order mark before the first and no other', async () => {
    for (const size of [1, 2, 3, 100]) {
      const lines = [];
      for await (const line of linesOf(piecesOf('\ufeff运营\r\n\n\ufeff岗位\r', size))) lines.push(line);
      assert.deepEqual(lines, ['运营', '', '\ufeff岗位']);
    }
  });

  test('are answered by an error record where they are not UTF-8, and nothing is made up', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${record('a', POSTING)}\n{"id": "b", "text": "`),
      Uint8Array.of(0xd4, 0xcb, 0xd3, 0xaa),
      Buffer.from(`"}\n${record('c', POSTING)}\n{"id": "d", "text": "`),
      Uint8Array.of(0xe8, 0xbf),
    ]);
    const chunks = (async function* () {
      for (let at = 0; at < bytes.length; at += 7) yield await Promise.resolve(bytes.subarray(at, at + 7));
    })();
    const { code, out } = await runCli(['lint', '--ndjson'], { chunks });
    assert.equal(code, 0);
    const records = out.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    const error = 'This line is not UTF-8; convert it first, for example with iconv -f GB18030 -t UTF-8.';
    assert.deepEqual([records[1], records[3]], [{ id: null, line: 2, error }, { id: null, line: 4, error }]); // prettier-ignore
    assert.deepEqual([records[0]?.['id'], records[2]?.['id']], ['a', 'c']);
  });

  test('are told what is wrong with them in the language asked for', async () => {
    const { records } = await answers('lint', '{"id": \n\n{"id": 1}\n{"text": ""}', '--locale', 'zh-CN');
    const shape = '每行应是一个对象：{"id": "1", "text": "…"}。';
    assert.deepEqual(records.map(({ error }) => error), [
      `此行不是 JSON；${shape}`, `此行是空的；${shape}`, `此行的 "text" 缺失或不是文本；${shape}`, `此行没有 "id"；${shape}`,
    ]); // prettier-ignore
    const [english] = (await answers('lint', '{"id": ')).records;
    assert.equal(english?.['error'], 'This line is not JSON; write one object a line: {"id": "1", "text": "…"}.');
  });

  test('can be shared out between processes, and the answers are the same', () => {
    const input = Array.from({ length: 60 }, (_, n) =>
      n === 30 ? '{"broken' : record(n, POSTING.replace('35', String(25 + (n % 20)))),
    ).join('\n');
    const alone = spawnSync(process.execPath, [CLI, 'lint', '--ndjson'], { input, encoding: 'utf8' });
    const filter = `"${process.execPath}" "${CLI}" lint --ndjson`;
    const shared = spawnSync('split', ['--lines=20', `--filter=${filter}`], { input, encoding: 'utf8' });
    assert.equal(alone.status, 0, alone.stderr);
    assert.equal(shared.status, 0, shared.stderr);
    const withoutNumbers = (out: string): string => out.replace(/"line":\d+,"error"/, '"error"');
    assert.equal(withoutNumbers(shared.stdout), withoutNumbers(alone.stdout));
    assert.equal(alone.stdout.trim().split('\n').length, 60);
  });
});
