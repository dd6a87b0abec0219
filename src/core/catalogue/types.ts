import type { Localized } from '../language';

/** The levels that a job is advertised at. */
export type Level = 'junior' | 'mid' | 'senior';

export const LEVELS: readonly Level[] = ['junior', 'mid', 'senior'];

/** How much a role needs a category: a JD without a core one is incomplete. */
export type Tier = 'core' | 'recommended' | 'optional';

export const TIERS: readonly Tier[] = ['core', 'recommended', 'optional'];

/** One value for each level. */
export type ByLevel<T = string> = Readonly<Record<Level, T>>;

/** A duty as it can go into a JD, with what a writer may look for it by. */
export interface CatalogueDuty {
  /** `data-analysis/performance-reports`. */
  readonly id: string;
  readonly category: string;
  readonly source: string;
  /** The roles that it is for; empty where it is for any. */
  readonly roles: readonly string[];
  readonly text: Localized<ByLevel>;
  readonly metrics: readonly Localized[];
  /** The easiest to learn first. */
  readonly tools: readonly Localized[];
  readonly methods: readonly Localized[];
  readonly channels: readonly Localized[];
  readonly deliverables: readonly Localized[];
  /** The pinyin initials of the Chinese text; empty for a team's own duties. */
  readonly initials: string;
}

/** A kind of duties. */
export interface Category {
  readonly id: string;
  readonly name: Localized;
  readonly definition: Localized;
  readonly synonyms: Localized<readonly string[]>;
  /** Words that tell that a line expresses this category; only a team's own categories need them. */
  readonly phrases: Localized<readonly string[]>;
  /** How many of the seed's four answers name it. */
  readonly answers: number;
  readonly source: string;
  /** The requirement that follows from having these duties. */
  readonly skill: Localized<ByLevel> | undefined;
  /** What is nice to have for these duties. */
  readonly plus: Localized | undefined;
  /** The most usual first. */
  readonly duties: readonly CatalogueDuty[];
  /** The pinyin initials of the Chinese name and synonyms. */
  readonly initials: readonly string[];
  /** Whether a team's own file made or changed it. */
  readonly team: boolean;
}

/** What an internal position description says beyond a posting. */
export interface InternalTexts {
  readonly authority: Localized<readonly string[]>;
  readonly relations: { readonly inside: Localized | undefined; readonly outside: Localized | undefined };
  readonly conditions: Localized | undefined;
  readonly growth: Localized | undefined;
}

/** A job, with the categories it consists of and the texts that are particular to it. */
export interface Role {
  readonly id: string;
  readonly title: Localized;
  readonly titles: Localized<ByLevel>;
  readonly synonyms: Localized<readonly string[]>;
  readonly summary: Localized;
  /** Category ids, the most important first; so are the two lists below. */
  readonly core: readonly string[];
  readonly recommended: readonly string[];
  readonly optional: readonly string[];
  /** The duties that it takes first of each category. */
  readonly duties: ByLevel<readonly string[]>;
  /** The level at which its duties are worded: a manager's at mid level are a specialist's at senior level. */
  readonly dutyLevel: ByLevel<Level>;
  readonly purpose: Localized<ByLevel>;
  readonly requirements: Localized<ByLevel<readonly string[]>>;
  readonly preferred: Localized<ByLevel<readonly string[]>>;
  readonly kpis: Localized<ByLevel<readonly string[]>>;
  readonly internal: InternalTexts;
  /** Whether a team's own file made or changed it. */
  readonly team: boolean;
}

export type OutlineId = 'comprehensive' | 'concise' | 'coordination' | 'growth';

/** A ready-made choice of categories: one of the seed's four answers. */
export interface Outline {
  readonly id: OutlineId;
  readonly name: Localized;
  readonly description: Localized;
  readonly categories: readonly string[];
}

/** The fixed texts of an assembled JD; a `{placeholder}` in them is what only the writer can know. */
export interface Boilerplate {
  /** The front matter values that only the writer knows, by key, in their order. */
  readonly frontMatter: Readonly<Record<string, Localized>>;
  /** Names of placeholders that have another value wherever they stand, and are filled in one by one. */
  readonly separatePlaceholders: readonly string[];
  /** The lines of a posting's sections, by section kind. */
  readonly sections: Readonly<Record<string, Localized<readonly string[]>>>;
  /** The requirement that names tools; `{tools}` is where they go. */
  readonly tools: Localized<ByLevel>;
  /** Duties to fill in, for a role that has none of its own. */
  readonly duties: Localized<readonly string[]>;
  readonly internal: {
    /** The document's heading; `{title}` is where the job title goes. */
    readonly title: Localized;
    /** The names of its sections. */
    readonly headings: Readonly<Record<InternalSection, Localized>>;
    readonly basics: Localized<readonly string[]>;
    /** What is put behind a category's name. */
    readonly share: Localized;
    readonly inside: Localized;
    readonly outside: Localized;
  };
}

/** The sections of an internal position description, in their order. */
export const INTERNAL_SECTIONS = [
  'basics',
  'purpose',
  'duties',
  'authority',
  'requirements',
  'preferred',
  'relations',
  'conditions',
  'kpi',
  'growth',
] as const;

export type InternalSection = (typeof INTERNAL_SECTIONS)[number];

/** All there is to choose from. */
export interface Catalogue {
  readonly categories: readonly Category[];
  readonly roles: readonly Role[];
  readonly outlines: readonly Outline[];
  readonly boilerplate: Boilerplate;
}
