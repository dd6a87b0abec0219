import type { SectionKind } from './types';

/** The sections that lines of a class belong to. */
export const KIND_OF_LINE: Readonly<Record<string, SectionKind>> = {
  duty: 'duties', requirement: 'requirements', preferred: 'preferred', benefit: 'benefits', pay: 'pay', company: 'company',
  purpose: 'purpose', place: 'place', hours: 'hours', apply: 'apply', equality: 'equality',
}; // prettier-ignore

/** The classes of lines that the model tells apart; `heading` and `other` belong to no section. */
export const LINE_CLASSES: readonly string[] = [...Object.keys(KIND_OF_LINE), 'heading', 'other'];
