import type { Schema } from '@cfworker/json-schema';
import { json as catalogueJson } from 'data:catalogue-schema';
import { json as termsJson } from 'data:terms-schema';
import { builtInCatalogue } from '../src/core/catalogue/load';
import { configSchema } from '../src/core/config/schema';
import { LEVELS_OF_FINDINGS, SHORT_LEVELS } from '../src/core/lint/levels';
import { rules } from '../src/core/lint/rules';
import chinese from './schemas.zh-CN.json';

/** A JSON Schema for editors: what they complete and check a team's files by. */
export interface SchemaFile {
  readonly name: string;
  readonly schema: Schema;
}

/** The draft that every editor knows; nothing that the schemas use is newer. */
const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** The schemas of a team's files, with the names of rules, roles and categories to choose from. */
export function schemaFiles(): readonly SchemaFile[] {
  return [
    { name: 'config.schema.json', schema: forEditors(withNames(configSchema())) },
    { name: 'terms.schema.json', schema: forEditors(JSON.parse(termsJson) as Schema) },
    { name: 'catalogue.schema.json', schema: forEditors(JSON.parse(catalogueJson) as Schema) },
  ];
}

function forEditors(schema: Schema): Schema {
  return { ...inBothLanguages(withAllLevels(schema)), $schema: DRAFT };
}

/** Wherever a level stands, all that JD Writer takes for one fits: any case, a short name, too, and a bare `off` that is read as false. */
function withAllLevels(schema: Schema): Schema {
  const isOfLevels = (value: unknown): boolean => Array.isArray(value) && LEVELS_OF_FINDINGS.every((level) => value.includes(level));
  return JSON.parse(JSON.stringify(schema), (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('enum' in value) || !isOfLevels(value.enum)) return value;
    const { enum: levels, ...rest } = value;
    return { ...rest, anyOf: [{ enum: levels }, { enum: [false] }, { type: 'string', pattern: levelPattern() }] };
  }) as Schema;
}

/** What a level looks like as people write it: what `levelOf` takes, as an expression that needs no flags. */
export function levelPattern(): string {
  const anyCase = (name: string): string => name.replace(/./g, (letter) => `[${letter.toUpperCase()}${letter}]`);
  return `^\\s*(?:${[...LEVELS_OF_FINDINGS, ...SHORT_LEVELS.keys()].map(anyCase).join('|')})\\s*$`;
}

const CHINESE: Readonly<Record<string, string>> = chinese;

/** Editors show one description, whatever their language, so that the Chinese one stands below the English one. */
function inBothLanguages(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) => {
    const other = key === 'description' && typeof value === 'string' ? CHINESE[value] : undefined;
    return other === undefined ? value : `${String(value)}\n${other}`;
  }) as Schema;
}

/** Names are offered, and others allowed: a team may have rules, roles and categories of its own. */
function withNames(schema: Schema): Schema {
  const { roles, categories } = builtInCatalogue();
  const properties = schema.properties as Record<string, Schema>;
  const $defs = schema.$defs as Record<string, Schema>;
  const roleIds = roles.map(({ id }) => id);
  const levels = rules.map(({ id, level, summary }) => [
    id,
    {
      enum: [...LEVELS_OF_FINDINGS],
      default: level,
      description: `${summary.en}\n${summary['zh-CN']}\n(default: ${level})`,
    },
  ]);
  return {
    ...schema,
    properties: {
      ...properties,
      rules: { ...properties['rules'], properties: Object.fromEntries(levels) as Record<string, Schema> },
      role: offering(properties['role'], roleIds),
      roles: {
        ...properties['roles'],
        properties: Object.fromEntries(
          roles.map(({ id, title }) => [id, { $ref: '#/$defs/tiers', description: `${title.en} / ${title['zh-CN']}` }]),
        ),
      },
    },
    $defs: { ...$defs, category: offering($defs['category'], categories.map(({ id }) => id)) }, // prettier-ignore
  };
}

function offering(schema: Schema | undefined, names: readonly string[]): Schema {
  const { description, ...rest } = (schema ?? {}) as Readonly<Record<string, unknown>>;
  return { ...(description !== undefined && { description }), anyOf: [{ enum: [...names] }, rest] };
}
