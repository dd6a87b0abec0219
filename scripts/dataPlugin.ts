import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { Validator, type Schema } from '@cfworker/json-schema';
import type { Plugin } from 'esbuild';
import { pinyin } from 'pinyin-pro';
import { parse } from 'yaml';
import { packModel } from '../src/core/classify/packedModel.mts';
import { printableOf } from '../src/core/classify/printable.mts';
import { filesIn, type CategoryFile } from './files.mts';

/** One `data:` module: the text that goes into the bundle, and the files it was made from. */
interface DataModule {
  readonly exported: 'json' | 'deflated';
  readonly text: string;
  readonly files: readonly string[];
}

/**
 * Puts the project's content into a bundle: `import { json } from 'data:catalogue'` is the YAML of `src/core/catalogue/data`,
 * checked against its schema and turned into JSON text. A file that does not fit its schema stops the build and is named.
 */
export function dataPlugin(root: string): Plugin {
  const core = path.join(root, 'src', 'core');
  return {
    name: 'data',
    setup(build) {
      build.onResolve({ filter: /^data:/ }, (args) => ({ path: args.path.slice('data:'.length), namespace: 'data' }));
      build.onLoad({ filter: /.*/, namespace: 'data' }, (args) => {
        const { exported, text, files } = dataModule(core, args.path);
        return { contents: `export const ${exported} = ${JSON.stringify(text)};`, loader: 'js', watchFiles: [...files] };
      });
    },
  };
}

/** Makes a module by its name. A file of YAML that does not fit its schema is an error that names it, and the place in it. */
export function dataModule(core: string, name: string): DataModule {
  if (name === 'sections' || name === 'words') return listsModule(path.join(core, 'document'), name);
  if (name === 'negations') return listsModule(path.join(core, 'coverage'), name);
  if (name === 'catalogue') return catalogueModule(core);
  if (name === 'terms') return yamlFolder(path.join(core, 'lint/terms'), path.join(core, 'lint/terms.schema.json'));
  if (name === 'catalogue-schema') return asJson(path.join(core, 'catalogue/catalogue.schema.json'), readJson);
  if (name === 'config-schema') return asJson(path.join(core, 'config/config.schema.json'), readJson);
  if (name === 'terms-schema') return asJson(path.join(core, 'lint/terms.schema.json'), readJson);
  const model = /^model\/(.+)$/.exec(name);
  if (model?.[1] !== undefined) {
    const file = path.join(core, 'classify/weights', `${model[1]}.tsv`);
    return {
      exported: 'deflated',
      text: printableOf(deflateRawSync(packModel(readFileSync(file, 'utf8')), { level: 9 })),
      files: [file],
    };
  }
  throw new Error(`There is no data module named ${name}.`);
}

/** A file of the `data` beside some code, checked against the schema of its name. */
function listsModule(folder: string, name: string): DataModule {
  const schemaFile = path.join(folder, `${name}.schema.json`);
  const validator = new Validator(readJson(schemaFile) as Schema, '2020-12', false);
  const { exported, text, files } = asJson(path.join(folder, `data/${name}.yaml`), (file) => readYaml(file, validator));
  return { exported, text, files: [...files, schemaFile] };
}

function asJson(file: string, read: (file: string) => unknown): DataModule {
  return { exported: 'json', text: JSON.stringify(read(file)), files: [file] };
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

function readYaml(file: string, validator?: Validator): unknown {
  const data: unknown = parse(readFileSync(file, 'utf8'));
  if (validator === undefined) return data;
  const { valid, errors } = validator.validate(data);
  if (valid) return data;
  const deepest = errors.reduce((a, b) => (b.instanceLocation.length > a.instanceLocation.length ? b : a));
  throw new Error(`${path.basename(file)}, at ${deepest.instanceLocation}: ${deepest.error}`);
}

function yamlFolder(folder: string, schemaFile: string): DataModule {
  const files = filesIn(folder, '.yaml');
  const validator = new Validator(readJson(schemaFile) as Schema, '2020-12', false);
  return { exported: 'json', text: JSON.stringify(files.map((file) => readYaml(file, validator))), files: [...files, schemaFile] };
}

/** Categories, roles, outlines and boilerplate in one, with the pinyin initials that the pickers search by. */
function catalogueModule(core: string): DataModule {
  const data = path.join(core, 'catalogue/data');
  const schemaFile = path.join(core, 'catalogue/catalogue.schema.json');
  const validator = new Validator(readJson(schemaFile) as Schema, '2020-12', false);
  const categoryFiles = filesIn(path.join(data, 'categories'), '.yaml');
  const roleFiles = filesIn(path.join(data, 'roles'), '.yaml');
  const outlines = path.join(data, 'outlines.yaml');
  const boilerplate = path.join(data, 'boilerplate.yaml');
  const textsFile = path.join(core, 'catalogue/texts.schema.json');
  const defsOf = (file: string): Record<string, Schema> => (readJson(file) as { $defs: Record<string, Schema> }).$defs;
  const $defs = { ...defsOf(schemaFile), ...defsOf(textsFile) };
  const fixed = (kind: string): Validator => new Validator({ $defs, $ref: `#/$defs/${kind}` }, '2020-12', false);
  const categories = categoryFiles.map((file) => withInitials(readYaml(file, validator) as CategoryFile));
  const roles = roleFiles.map((file) => readYaml(file, validator));
  const text = JSON.stringify({
    categories,
    roles,
    ...(readYaml(outlines, fixed('outlines')) as object),
    boilerplate: readYaml(boilerplate, fixed('boilerplate')),
  });
  return { exported: 'json', text, files: [...categoryFiles, ...roleFiles, outlines, boilerplate, schemaFile, textsFile] };
}

function withInitials(category: CategoryFile): unknown {
  return {
    ...category,
    initials: [category.name['zh-CN'], ...category.synonyms['zh-CN']].map(initialsOf),
    duties: category.duties.map((duty) => ({ ...duty, initials: initialsOf(duty.text['zh-CN'].mid) })),
  };
}

/** `数据分析` → `sjfx`. */
export function initialsOf(text: string): string {
  return pinyin(text, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'removed' }).join('').toLowerCase();
}
