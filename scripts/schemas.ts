// Writes the JSON Schemas of a team's files for editors; the build calls it.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { schemaFiles } from './schemaFiles';

const FOLDER = path.join('dist', 'schemas');

mkdirSync(FOLDER, { recursive: true });
for (const { name, schema } of schemaFiles()) writeFileSync(path.join(FOLDER, name), `${JSON.stringify(schema)}\n`);
