import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { extensionPage } from './extensionPage';

// npm run package   packs what .vscodeignore names into out/jd-writer.vsix, with a README of its own

const STAGE = path.join('out', 'package');

async function main(): Promise<void> {
  rmSync(STAGE, { recursive: true, force: true });
  const files = await listFiles({ packageManager: PackageManager.None });
  for (const file of [...files, '.vscodeignore']) cpSync(file, path.join(STAGE, file));
  const readmes = ['README.md', 'README.zh-CN.md'].map((name) => readFileSync(name, 'utf8'));
  writeFileSync(path.join(STAGE, 'README.md'), extensionPage(readmes));
  await createVSIX({
    cwd: STAGE,
    packagePath: path.join('out', 'jd-writer.vsix'),
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
