import type { Language } from '../language';
import type { Span } from '../text';

/** The canonical kinds of sections of a JD. */
export const SECTION_KINDS = [
  'company', 'purpose', 'duties', 'requirements', 'preferred', 'pay', 'benefits', 'hours', 'place', 'openings', 'growth',
  'reporting', 'environment', 'kpi', 'apply', 'equality', 'notes',
] as const; // prettier-ignore

export type SectionKind = (typeof SECTION_KINDS)[number];

/** For whom a JD is: a posting for applicants (招聘 JD), or an internal position description (岗位说明书). */
export const DOCUMENT_KINDS = ['posting', 'internal'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** How a unit of text is formed. */
export type UnitForm = 'heading' | 'item' | 'paragraph' | 'table' | 'quote';

/**
 * A heading, a list item, or a paragraph (or a sentence of a long one): the smallest piece of a JD that is read for itself.
 * Front matter, code blocks and comments are no units.
 */
export interface Unit {
  readonly form: UnitForm;
  /** The whole unit, with its list mark or heading mark, without the line break. */
  readonly span: Span;
  /** What it says: without marks, label, leading and trailing space. */
  readonly content: Span;
  /** The kind of the section it stands in; undefined where nothing tells. */
  readonly section: SectionKind | undefined;
  /** Whether it is one of several list items or sentences cut from the same line. */
  readonly glued: boolean;
}

/** A stretch of units of one kind, under its own heading or, where the text has none, without. */
export interface Section {
  readonly kind: SectionKind;
  /** The heading's words, without marks; undefined where the section was told by its content alone. */
  readonly heading: Span | undefined;
  /** From the heading's first character to the end of the last unit. */
  readonly span: Span;
  /** Indices into `units`, half-open, the heading's own unit left out. */
  readonly units: { readonly start: number; readonly end: number };
}

/** A line that tells what the holder of the job will do. */
export interface Duty {
  /** The duty's words, without list marks. */
  readonly text: string;
  readonly span: Span;
  /** Index into `units`. */
  readonly unit: number;
}

/** A value of the front matter, with the spans of its key and of its value. */
export interface FrontMatterEntry {
  readonly value: unknown;
  readonly key: Span;
  readonly span: Span;
}

/** The block of YAML, or of TOML as Hugo writes it, at the top of a document. */
export interface FrontMatter {
  /** From the first `---` or `+++` to the end of the closing line. */
  readonly span: Span;
  readonly syntax: 'yaml' | 'toml';
  /** By key; of a key that stands twice the last one. */
  readonly entries: ReadonlyMap<string, FrontMatterEntry>;
  /** Keys that stand once more further down, and so count for nothing. */
  readonly overridden: readonly { readonly name: string; readonly key: Span }[];
  /** Keys that stand there in a form that is not read, and so say nothing; whatever would write one of them would write it twice. */
  readonly unread: readonly { readonly name: string; readonly key: Span }[];
  /** What YAML says is wrong with it; the entries that could be read are there all the same. */
  readonly problems: readonly { readonly message: string; readonly code?: string; readonly span: Span }[];
}

/** Where a document's text stands; what is written into it as lines of its own begins with the indent. */
export interface Body extends Span {
  readonly indent: string;
}

/** Text that is written about a JD or quoted in it, and is not its own prose. */
export interface Mask extends Span {
  readonly kind: 'front-matter' | 'code' | 'comment' | 'link' | 'html';
}

/** A JD as data. All spans are offsets into `text`, which is as it was read but for plain spaces in place of no-break ones, so that edits in place are exact. */
export interface JobDescription {
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly language: Language;
  readonly frontMatter: FrontMatter | undefined;
  /** Where the text proper stands: behind the front matter, or in it where all is written there. */
  readonly body: Body;
  readonly title: { readonly text: string; readonly span: Span } | undefined;
  readonly units: readonly Unit[];
  readonly sections: readonly Section[];
  readonly duties: readonly Duty[];
  /** In the order of the text, none overlapping another. */
  readonly masks: readonly Mask[];
}
