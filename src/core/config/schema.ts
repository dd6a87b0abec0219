import type { Schema } from '@cfworker/json-schema';
import { json as configJson } from 'data:config-schema';
import { json as termsJson } from 'data:terms-schema';

/** The schema of `.jd-writer.yaml`: its own, with the fields that entries of term lists have. */
export function configSchema(): Schema {
  const config = JSON.parse(configJson) as Schema;
  const { $defs: shared = {}, properties: { entries } = {} } = JSON.parse(termsJson) as {
    $defs?: Record<string, Schema>;
    properties?: Record<string, Schema>;
  };
  const defs = (config.$defs ?? {}) as Record<string, Schema>;
  const term = defs['term'] ?? {};
  const properties = { ...term.properties, ...(entries?.items as Schema | undefined)?.properties };
  return { ...config, $defs: { ...shared, ...defs, term: { ...term, properties } } };
}
