import type { Catalogue, Level, OutlineId, Role } from '../catalogue/types';
import type { DocumentKind } from '../document/types';
import type { Language } from '../language';
import type { Span } from '../text';
import type { DutyGroup } from './choose';

/** What a writer chooses; all else is filled in afterwards. */
export interface AssembleChoices {
  readonly role: string;
  readonly level: Level;
  readonly language: Language;
  readonly kind: DocumentKind;
  /** A ready-made choice of categories; without it, and without categories or duties, the role's own are taken. */
  readonly outline?: OutlineId;
  /** Category ids; the document has at least one duty of each. */
  readonly categories?: readonly string[];
  /** Duty ids; all of them are taken, however many. */
  readonly duties?: readonly string[];
  readonly title?: string;
  /** Default 10. */
  readonly maxDuties?: number;
}

/** A JD and what is left to fill in. */
export interface Assembled {
  readonly text: string;
  /** The `{…}` in it, in their order; the name is what stands between the braces. */
  readonly placeholders: readonly { readonly span: Span; readonly name: string }[];
}

/** What the sections are made from. */
export interface Material {
  readonly catalogue: Catalogue;
  readonly role: Role;
  readonly choices: AssembleChoices;
  readonly title: string;
  readonly groups: readonly DutyGroup[];
}
