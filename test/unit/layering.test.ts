import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What each folder of core may import from besides itself and core's own files (`language`, `text`, `lazily`), which import no folder. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  '': [],
  classify: [],
  document: ['classify'],
  catalogue: [],
  coverage: ['classify', 'document', 'catalogue'],
  assemble: ['document', 'catalogue', 'coverage'],
  lint: ['classify', 'document', 'catalogue', 'coverage'],
  config: ['document', 'catalogue', 'lint'],
};

/** The same for the folders of `core/document`; what the document's own files may use stands first. */
const ALLOWED_IN_DOCUMENT: Readonly<Record<string, readonly string[]>> = {
  '': ['headings', 'units', 'duties', 'sections'],
  sentences: [],
  headings: ['sentences'],
  units: ['headings'],
  duties: ['sentences', 'headings', 'units'],
  sections: ['sentences', 'headings', 'units', 'duties'],
  edits: ['headings'],
};

/** The same for those of `core/lint`. */
const ALLOWED_IN_LINT: Readonly<Record<string, readonly string[]>> = {
  '': ['matching', 'rules', 'directives'],
  matching: [],
  subjects: ['matching'],
  rules: ['matching', 'subjects'],
  team: ['matching'],
  directives: ['team'],
};

interface Import {
  readonly file: string;
  readonly target: string;
  /** Whether only types are imported, which leave nothing behind in the program. */
  readonly isType: boolean;
}

const files = globSync('src/**/*.{ts,mts}').map((file) => file.replaceAll('\\', '/'));

const imports: readonly Import[] = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(\bimport type [^;]*?\bfrom|\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map((match) => ({
    file,
    target: resolved(file, match[2] ?? ''),
    isType: match[1]?.startsWith('import type') === true,
  })),
);

/** The repository path that an import names, or its own name where it is no relative one. */
function resolved(file: string, target: string): string {
  return target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : target;
}

const offenders = (isWrong: (one: Import) => boolean): string[] =>
  imports.filter(isWrong).map(({ file, target }) => `${file} imports ${target}`);

/** Whether an import goes from one folder of a place to another that it may not use; the index of a place may use all. */
function against(place: string, allowed: Readonly<Record<string, readonly string[]>>): (one: Import) => boolean {
  const folderOf = (file: string): string | undefined => {
    if (!file.startsWith(`${place}/`) || file.startsWith(`${place}/index`)) return undefined;
    const [folder = '', ...rest] = file.slice(place.length + 1).split('/');
    return rest.length === 0 ? '' : folder;
  };
  return ({ file, target }) => {
    const from = folderOf(file);
    const to = folderOf(target);
    return from !== undefined && to !== undefined && from !== to && to !== '' && allowed[from]?.includes(to) !== true;
  };
}

suite('layering', () => {
  test('only src/vscode and the entry import the editor', () => {
    assert.deepEqual(
      offenders(({ file, target }) => target === 'vscode' && !file.startsWith('src/vscode/') && file !== 'src/extension.ts'),
      [],
    );
  });

  test('core imports neither Node nor its callers', () => {
    const impure = /^(?:node:|fs$|path$|os$|vscode$|src\/(?:vscode|cli|extension))/;
    assert.deepEqual(
      offenders(({ file, target }) => file.startsWith('src/core/') && impure.test(target)),
      [],
    );
  });

  test('the editor part and the command line do not know each other, and the editor part not Node', () => {
    assert.deepEqual(
      offenders(({ file, target }) => file.startsWith('src/vscode/') && /^(?:node:|src\/cli)/.test(target)),
      [],
    );
    assert.deepEqual(
      offenders(({ file, target }) => file.startsWith('src/cli/') && target.startsWith('src/vscode')),
      [],
    );
  });

  test('the command line uses core through its index, and core itself does not', () => {
    assert.deepEqual(
      offenders(({ file, target }) => file.startsWith('src/cli/') && target.startsWith('src/core/') && target !== 'src/core/index'),
      [],
    );
    assert.deepEqual(
      offenders(({ file, target }) => file.startsWith('src/core/') && target === 'src/core/index'),
      [],
    );
  });

  test('the folders of core build on each other in one direction', () => {
    assert.deepEqual(offenders(against('src/core', ALLOWED)), []);
  });

  test('the folders of a document and of the linter build on each other in one direction', () => {
    assert.deepEqual(offenders(against('src/core/document', ALLOWED_IN_DOCUMENT)), []);
    assert.deepEqual(offenders(against('src/core/lint', ALLOWED_IN_LINT)), []);
  });

  test('no file imports itself by way of others', () => {
    const targets = new Map<string, readonly string[]>();
    for (const file of files) {
      const own = imports.filter((one) => one.file === file && !one.isType).map(({ target }) => target);
      targets.set(file, files.filter((other) => own.some((target) => target === other || `${target}.ts` === other))); // prettier-ignore
    }
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      if (done.has(file) || way.includes(file)) return;
      for (const next of targets.get(file) ?? []) visit(next, [...way, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    assert.ok([...targets.values()].flat().length > files.length);
    assert.deepEqual(circles, []);
  });

  test('imports have no extension, and no file has a default export or more than 300 lines', () => {
    assert.deepEqual(
      offenders(({ target }) => /^src\/.*\.[jt]s$/.test(target)),
      [],
    );
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      assert.doesNotMatch(text, /^export default/m, file);
      assert.ok(text.split('\n').length <= 301, `${file} is too long`);
    }
  });

  test("core's index has what the command line uses, and nothing else", () => {
    const importers = [...globSync('src/cli/**/*.ts'), ...globSync('test/bench/*.ts')].map((file) => readFileSync(file, 'utf8'));
    const imported = new Set(importers.flatMap((text) => [...text.matchAll(/import (?:type )?\{([^}]*)\} from '[./]+core\/index'/g)].flatMap(([, names = '']) => namesIn(names)))); // prettier-ignore
    const exported = [...readFileSync('src/core/index.ts', 'utf8').matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, names = '']) => namesIn(names)); // prettier-ignore
    assert.ok(exported.length > 0);
    assert.deepEqual(exported.filter((name) => !imported.has(name)), []); // prettier-ignore
  });
});

/** The names in the braces of an import or an export. */
function namesIn(list: string): readonly string[] {
  return list.split(',').map((name) => name.trim().replace(/^type /, '').replace(/ as .*/, '')).filter((name) => name !== ''); // prettier-ignore
}
