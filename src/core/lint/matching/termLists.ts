import { json as termsJson } from 'data:terms';
import type { SectionKind } from '../../document/types';
import { lazily } from '../../lazily';
import type { FindingLevel } from '../levels';

/** A group of terms with what makes them harmless, as a YAML file lists it; see `terms.schema.json` for each field. */
export interface TermEntry {
  readonly id?: string;
  readonly terms: readonly string[];
  readonly prefixes?: boolean;
  /** Words that the code asks for by `vocabularyOf` or `anyIn`; they are not looked for in the text. */
  readonly vocabulary?: boolean;
  readonly in?: readonly (SectionKind | 'title' | 'none')[];
  readonly notIn?: readonly (SectionKind | 'title' | 'none')[];
  readonly within?: readonly string[];
  readonly notBefore?: readonly string[];
  readonly notAfter?: readonly string[];
  readonly needs?: readonly string[];
  readonly notWith?: readonly string[];
  readonly reach?: number;
  readonly level?: FindingLevel;
  readonly replace?: readonly string[];
  readonly reason: string;
  readonly source?: string;
}

/** The terms of one rule. */
export interface TermList {
  readonly rule: string;
  readonly entries: readonly TermEntry[];
}

/** The lists that come with JD Writer. */
export const builtInTerms = lazily(() => JSON.parse(termsJson) as readonly TermList[]);
