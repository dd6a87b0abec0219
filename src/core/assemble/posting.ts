import { sectionName } from '../document/headings/sectionNames';
import type { SectionKind } from '../document/types';
import { dutiesBody } from './duties';
import { listSection, section, textSection } from './markdown';
import { preferredLines, requirementLines } from './requirements';
import type { Material } from './types';

/** The sections that a posting takes from the boilerplate, behind those about the job. */
const CLOSING_SECTIONS: readonly SectionKind[] = ['pay', 'benefits', 'hours', 'place', 'reporting', 'openings', 'apply', 'equality'];

/** The sections of a posting: the job first, then what the employer offers and how to apply. */
export function postingSections(material: Material): readonly string[] {
  const { catalogue, role, choices, title } = material;
  const { level, language } = choices;
  const musts = requirementLines(material);
  const name = (kind: SectionKind): string => sectionName(kind, language);
  const fixed = (kind: SectionKind): string[] => {
    const lines = catalogue.boilerplate.sections[kind]?.[language] ?? [];
    return lines.length === 0 ? [] : [section(name(kind), lines)];
  };
  const lists: readonly (readonly [SectionKind, readonly string[]])[] = [
    ['requirements', musts],
    ['preferred', preferredLines(material, musts)],
    ['kpi', role.kpis[language][level]],
  ];
  return [
    `# ${title}`,
    ...fixed('company'),
    textSection(name('purpose'), role.purpose[language][level]),
    textSection(name('duties'), dutiesBody(material)),
    ...lists.filter(([, lines]) => lines.length > 0).map(([kind, lines]) => listSection(name(kind), lines)),
    ...CLOSING_SECTIONS.flatMap(fixed),
  ];
}
