import type { InternalSection } from '../catalogue/types';
import { dutiesBody } from './duties';
import { listSection, textSection } from './markdown';
import { preferredLines, requirementLines } from './requirements';
import type { Material } from './types';

/** The sections of an internal position description: what the post is for, may decide and is measured by; nothing about pay or applying. */
export function internalSections(material: Material): readonly string[] {
  const { catalogue, role, choices, title } = material;
  const { level, language } = choices;
  const musts = requirementLines(material);
  const { internal } = catalogue.boilerplate;
  const { authority, relations, conditions, growth } = role.internal;
  const heading = (section: InternalSection): string => internal.headings[section][language];
  const lines = (section: InternalSection, content: readonly string[]): readonly string[] =>
    content.length === 0 ? [] : [listSection(heading(section), content)];
  const text = (section: InternalSection, content: string | undefined): readonly string[] =>
    content === undefined ? [] : [textSection(heading(section), content)];
  const relation = (label: string, content: string | undefined): readonly string[] => (content === undefined ? [] : [`${label}${content}`]);
  return [
    `# ${internal.title[language].replace('{title}', () => title)}`,
    ...lines(
      'basics',
      internal.basics[language].map((line) => line.replace('{title}', () => title)),
    ),
    ...text('purpose', role.purpose[language][level]),
    ...text('duties', dutiesBody(material, internal.share[language])),
    ...lines('authority', authority[language]),
    ...lines('requirements', musts),
    ...lines('preferred', preferredLines(material, musts)),
    ...lines('relations', [
      ...relation(internal.inside[language], relations.inside?.[language]),
      ...relation(internal.outside[language], relations.outside?.[language]),
    ]),
    ...text('conditions', conditions?.[language]),
    ...lines('kpi', role.kpis[language][level]),
    ...text('growth', growth?.[language]),
  ];
}
