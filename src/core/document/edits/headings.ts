import type { JobDescription, Unit } from '../types';

/** The headings that name a document's sections, in their order: a new one is written like them. */
export function sectionHeadings({ sections, units }: JobDescription): readonly Unit[] {
  return sections.flatMap(({ heading, units: { start } }) => (heading === undefined ? [] : (units[start - 1] ?? [])));
}
