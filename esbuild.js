// @ts-check
// Builds the extension (desktop and web), the command line and, with --tests, the tests, with --host the host's programs and suites; --run FILE builds a script and runs it.
const { spawnSync } = require('node:child_process');
const { globSync, rmSync } = require('node:fs');
const path = require('node:path');
const esbuild = require('esbuild');
const { dataPlugin } = require('./scripts/dataPlugin.ts');

/** @typedef {import('esbuild').BuildOptions} BuildOptions */

/** @type {BuildOptions} */
const common = { bundle: true, format: 'cjs', target: 'es2022', logLevel: 'warning', plugins: [dataPlugin(__dirname)], charset: 'utf8' };
/** @type {BuildOptions} */
const release = { ...common, minify: true, legalComments: 'none' };
/** @type {BuildOptions} */
const node = { platform: 'node', target: 'node20' };

/** @type {() => BuildOptions[]} */
const product = () => [
  { ...release, ...node, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  // In a web worker self.location is no base for a URL, which the JSON Schema library would make of it.
  {
    ...release,
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/web/extension.js',
    external: ['vscode'],
    define: { 'self.location': 'undefined' },
  },
  // No externals: an import of 'vscode' in core would fail this build.
  { ...release, ...node, entryPoints: ['src/cli/bin.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
];

/** @type {() => BuildOptions[]} */
const unitTests = () => [
  {
    ...common,
    ...node,
    entryPoints: globSync('test/unit/**/*.test.ts'),
    outdir: 'out/unit',
    outbase: 'test/unit',
    sourcemap: 'inline',
    packages: 'external',
  },
];

/**
 * The host's programs for Node, and its suites for both extension hosts: a folder of test files becomes one bundle.
 *
 * @type {() => BuildOptions[]}
 */
const hostTests = () => [
  {
    ...common,
    ...node,
    entryPoints: ['runTests', 'launcher'].map((name) => `test/host/${name}.ts`).concat('scripts/start.ts'),
    outdir: 'out/host',
    entryNames: '[name]',
    packages: 'external',
  },
  hostSuite('suite', 'node'),
  hostSuite('suite', 'web'),
  hostSuite('restricted', 'node'),
  hostSuite('ui', 'node', "import './ui/main';"),
];

/**
 * Mocha's build for browsers sets module.exports while it is loaded, so that what VS Code calls is set after it.
 *
 * @type {(folder: string, host: 'node' | 'web', last?: string) => BuildOptions}
 */
function hostSuite(folder, host, last = "import { run } from './mocha'; module.exports = { run };") {
  const files = globSync(`test/host/${folder}/*.test.ts`).sort();
  const contents = [
    "import './mocha';",
    ...files.map((file) => `import './${path.relative('test/host', file).replaceAll('\\', '/')}';`),
    last,
  ].join('\n');
  /** @type {BuildOptions} */
  const platform = host === 'web' ? { platform: 'browser', alias: { 'node:assert/strict': path.resolve('test/host/assert.ts') } } : node;
  const outfile = `out/host/${folder}.${host}.js`;
  return {
    ...common,
    ...platform,
    stdin: { contents, resolveDir: 'test/host', loader: 'ts' },
    outfile,
    sourcemap: 'inline',
    external: ['vscode'],
  };
}

/** @param {readonly string[]} args */
async function main(args) {
  if (args[0] === '--run') {
    process.exitCode = await run(args[1], args.slice(2));
  } else if (args[0] === '--tests') {
    rmSync('out/unit', { recursive: true, force: true });
    await Promise.all(unitTests().map((options) => esbuild.build(options)));
  } else if (args[0] === '--host') {
    await Promise.all(hostTests().map((options) => esbuild.build(options)));
  } else {
    await Promise.all(product().map((options) => esbuild.build(options)));
    process.exitCode = await run('scripts/schemas.ts', []);
  }
}

/**
 * Builds a script and runs it; answers its exit code.
 *
 * @param {string | undefined} script
 * @param {readonly string[]} args
 */
async function run(script, args) {
  if (script === undefined) throw new Error('Name a script behind --run.');
  const outfile = path.join('out', 'scripts', `${path.basename(script, '.ts')}.js`);
  await esbuild.build({ ...common, ...node, entryPoints: [script], outfile, packages: 'external' });
  return spawnSync(process.execPath, [outfile, ...args], { stdio: 'inherit' }).status ?? 1;
}

main(process.argv.slice(2)).catch((/** @type {unknown} */ error) => {
  // What esbuild itself found it has told already.
  if (!(error instanceof Error && 'errors' in error)) console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
