// Writes the snippet files from the catalogue; with --check only compares them, and fails where they are out of step.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { builtInCatalogue } from '../src/core/catalogue/load';
import { snippetFiles } from './snippetFiles';

const FOLDER = 'snippets';

function main(check: boolean): number {
  let stale = 0;
  for (const { name, text } of snippetFiles(builtInCatalogue())) {
    const file = path.join(FOLDER, name);
    if (!check) writeFileSync(file, text);
    else if (current(file) !== text) {
      console.error(`${file} is out of step with the catalogue; run npm run snippets.`);
      stale++;
    }
  }
  return stale === 0 ? 0 : 1;
}

function current(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

process.exitCode = main(process.argv.includes('--check'));
