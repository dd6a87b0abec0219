import type { Host } from '../../../src/cli/host';
import { linesOf } from '../../../src/cli/lines';
import { main } from '../../../src/cli/main';

/** What a run of the program left behind. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: readonly string[];
  readonly files: ReadonlyMap<string, string>;
}

export interface World {
  /** Files by path, relative to the folder that the program runs in; `-` is standard input. */
  readonly files?: Readonly<Record<string, string>>;
  /** Standard input as it comes. */
  readonly chunks?: AsyncIterable<Uint8Array>;
  readonly host?: Partial<Host>;
}

const FOLDER = '/here';

/** Runs the program in memory. */
export async function runCli(argv: readonly string[], { files = {}, chunks = noChunks(), host = {} }: World = {}): Promise<Outcome> {
  const disk = new Map(Object.entries(files));
  const out: string[] = [];
  const err: string[] = [];
  const local = (path: string): string => path.replace(new RegExp(`^${FOLDER}/|^(?:\\./)+`), '');
  const code = await main({
    argv,
    readFile(path) {
      const text = disk.get(local(path));
      return text === undefined ? Promise.reject(Object.assign(new Error('ENOENT'), { code: 'ENOENT' })) : Promise.resolve(text);
    },
    writeFile(path, text) {
      if (path.startsWith('readonly/')) return Promise.reject(new Error('EACCES'));
      disk.set(path, text);
      return Promise.resolve();
    },
    readFolder(path) {
      if (disk.has(path)) return Promise.resolve(undefined);
      const below = [...disk.keys()].filter((name) => name.startsWith(`${path}/`)).map((name) => name.slice(path.length + 1));
      return Promise.resolve([...new Set(below.map((name) => name.replace(/\/.*/, '')))]);
    },
    listFiles(path) {
      const prefix = path === '.' ? '' : `${local(path).replace(/\/$/, '')}/`;
      const found = [...disk.keys()].filter((name) => name !== '-' && name.startsWith(prefix)).sort();
      return Promise.resolve(disk.has(path) || found.length === 0 ? undefined : found);
    },
    lines: () => linesOf(chunks),
    drained: () => Promise.resolve(),
    folder: FOLDER,
    language: 'en',
    colours: false,
    log: (text) => out.push(text),
    error: (text) => err.push(text),
    ...host,
  });
  return { code, out: out.join('\n'), err, files: disk };
}

async function* noChunks(): AsyncGenerator<Uint8Array> {
  yield* [];
}

/** A text as standard input, in pieces of a few bytes. */
export async function* piecesOf(text: string, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** A posting with an age limit (warning), vague pay (information) and doubled spaces and marks for `--fix` to mend. */
export const POSTING = `# 运营专员

## 岗位职责

- 负责店铺日常运营，每周更新活动计划
- 每月分析销售数据并提出改进方案

## 任职要求

- 年龄35岁以下
- 熟练使用 Excel

## 薪资待遇

- 薪资面议

工作地点：杭州市余杭区
`;
