import type { Category, Catalogue, Role } from '../catalogue/types';
import type { Coverage } from '../coverage/coverage';
import type { DocumentKind, JobDescription } from '../document/types';
import type { Localized } from '../language';
import type { Span, TextEdit } from '../text';
import type { FindingLevel } from './levels';
import type { NormalizedText } from './matching/normalize';
import type { TermMatch } from './matching/terms';

export const TAGS = ['structure', 'legal', 'fairness', 'pay', 'title', 'duty', 'requirement', 'hygiene'] as const;
export type Tag = (typeof TAGS)[number];

/** A text in both languages with `{name}` places for parameters. */
export type Template = Localized;

/** What a parameter may be: text as it stands, or a text that is itself in both languages. */
export type Parameter = string | number | Localized;

/** A change that mends a finding. `safe` ones cannot change the meaning and may run unasked («fix all», on save). */
export interface Fix {
  readonly title: Template;
  readonly params?: Readonly<Record<string, Parameter>>;
  readonly safe: boolean;
  /** Whether it says that the finding does not hold here, so that the rule need not be disabled for that. */
  readonly dismisses?: boolean;
  /** Edits in the source text; they do not overlap. A `{…}` in their text is what the writer is to fill in. */
  readonly edits: readonly TextEdit[];
}

/** What a rule reports about one place. */
export interface Finding {
  readonly span: Span;
  /** A key of the rule's `messages`. */
  readonly message: string;
  readonly params?: Readonly<Record<string, Parameter>>;
  /** Made when somebody asks for them: most findings are read and never fixed. */
  readonly fixes?: () => readonly Fix[];
  /** A quieter level than the rule's for a weaker form of what it looks for; a level set by the user overrides both. */
  readonly level?: FindingLevel;
}

/** All that a rule may look at. Everything is computed once for all rules, and only when asked for. */
export interface LintContext {
  readonly document: JobDescription;
  readonly kind: DocumentKind;
  /** Whether the writer said that this is a JD, and did not just have a text looked at. */
  readonly isDeclared: boolean;
  readonly catalogue: Catalogue;
  readonly role: Role;
  readonly coverage: Coverage;
  readonly normalized: NormalizedText;
  /** Where the terms of a rule's YAML file occur outside masks, with their guards and sections already applied; in the order of the text. */
  matches(ruleId: string): readonly TermMatch[];
  /** Edits in terms of spans. */
  edit(span: Span, newText: string): TextEdit;
  categoryName(id: string): Category['name'];
}

/** One rule, one file, one name: its id is the file's name, the setting's key, the anchor in RULES.md and the diagnostic's code. */
export interface Rule {
  readonly id: string;
  readonly tags: readonly Tag[];
  readonly level: FindingLevel;
  /** What kinds of documents it looks at; both when left out. */
  readonly kinds?: readonly DocumentKind[];
  readonly fixable: 'safe' | 'offer' | 'none';
  readonly summary: Localized;
  /** Why this is worth a hint, in a sentence or two. */
  readonly rationale: Localized;
  /** The law with its article, the study, or the measurement that the rule rests on. */
  readonly source: Localized;
  readonly messages: Readonly<Record<string, Template>>;
  check(context: LintContext): Iterable<Finding>;
}

/** Fills the `{name}` places of a template. */
export function fillTemplate(template: string, params: Readonly<Record<string, Parameter>> | undefined, language: keyof Localized): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = params?.[name];
    if (value === undefined) return place;
    return typeof value === 'object' ? value[language] : String(value);
  });
}
