/** How loudly a finding is shown, the loudest first; the editor lists all but hints in its Problems view. */
export const LEVELS_OF_FINDINGS = ['error', 'warning', 'information', 'hint', 'off'] as const;
export type FindingLevel = (typeof LEVELS_OF_FINDINGS)[number];

/** What other programs call two of the levels. */
export const SHORT_LEVELS: ReadonlyMap<string, FindingLevel> = new Map([
  ['info', 'information'],
  ['warn', 'warning'],
]);

/** A level as people write it, in any case; in YAML a bare `off` may be read as false. */
export function levelOf(value: unknown): FindingLevel | undefined {
  if (value === false) return 'off';
  const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
  return SHORT_LEVELS.get(word) ?? LEVELS_OF_FINDINGS.find((level) => level === word);
}

/** The data of a team's file with the levels in it as they are called: what stands under `level`, and all that stands under `rules`. What is no level stays. */
export function withLevels(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withLevels);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]: [string, unknown]) => {
      if (key === 'level') return [key, levelOf(value) ?? value];
      if (key !== 'rules' || typeof value !== 'object' || value === null || Array.isArray(value)) return [key, withLevels(value)];
      return [key, Object.fromEntries(Object.entries(value).map(([rule, level]) => [rule, levelOf(level) ?? level]))];
    }),
  );
}

/** Levels by rule id, as people write them; what is no level is left out. */
export function levelsFrom(value: unknown): Readonly<Record<string, FindingLevel>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([rule, written]) => {
      const level = levelOf(written);
      return level === undefined ? [] : [[rule, level] as const];
    }),
  );
}
