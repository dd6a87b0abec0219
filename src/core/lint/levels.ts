/** How loudly a finding is shown, the loudest first; the editor lists all but hints in its Problems view. */
export const LEVELS_OF_FINDINGS = ['error', 'warning', 'information', 'hint', 'off'] as const;
export type FindingLevel = (typeof LEVELS_OF_FINDINGS)[number];

/** A level as people write it in YAML, where a bare `off` may be read as false. */
export function levelOf(value: unknown): FindingLevel | undefined {
  if (value === false) return 'off';
  const word = typeof value === 'string' ? value.toLowerCase() : '';
  return word === 'info' ? 'information' : LEVELS_OF_FINDINGS.find((level) => level === word);
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
