import type { Language } from '../language';
import type { CatalogueDuty, Level, Role } from './types';

/** For what job, at what level and in what language duties are written. */
export interface Wording {
  readonly role: Role | undefined;
  readonly level: Level;
  readonly language: Language;
}

/** The level whose wording of duties holds for a role at a level: a manager's at mid level are a specialist's at senior level. */
export function wordingLevel(role: Role | undefined, level: Level): Level {
  return role?.dutyLevel[level] ?? level;
}

/** A duty as it stands in a JD. */
export function dutyText({ text }: CatalogueDuty, { role, level, language }: Wording): string {
  return text[language][wordingLevel(role, level)];
}
