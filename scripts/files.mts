import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../src/core/language';

/** The files of a folder whose names end so, by name. */
export function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => path.join(folder, name));
}

/** As much of a category's YAML as scripts read. */
export interface CategoryFile {
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly synonyms: Readonly<Record<Language, readonly string[]>>;
  readonly duties: readonly { readonly text: Readonly<Record<Language, Readonly<Record<'junior' | 'mid' | 'senior', string>>>> }[];
}
