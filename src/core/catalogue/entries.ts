import { both, LANGUAGES, localized, type Localized } from '../language';
import { tiersOver } from './order';
import { LEVELS, type ByLevel, type CatalogueDuty, type Category, type InternalTexts, type Level, type Role } from './types';

/** Texts as a catalogue file has them: a language, or a level, may be left out. */
type RawLocalized<T = string> = Partial<Localized<T>>;
type RawLines = readonly string[];
type RawByLevel<T> = T | Partial<ByLevel<T>>;
type RawName = string | RawLocalized;

export interface RawDuty {
  readonly id: string;
  readonly source?: string;
  readonly roles?: readonly string[];
  readonly text: RawLocalized<RawByLevel<string>>;
  readonly metrics?: readonly RawName[];
  readonly tools?: readonly RawName[];
  readonly methods?: readonly RawName[];
  readonly channels?: readonly RawName[];
  readonly deliverables?: readonly RawName[];
  readonly initials?: string;
}

/** A category's file, as `catalogue.schema.json` describes it. */
export interface RawCategory {
  readonly id: string;
  readonly name?: RawLocalized;
  readonly definition?: RawLocalized;
  readonly synonyms?: RawLocalized<RawLines>;
  readonly phrases?: RawLocalized<RawLines>;
  readonly answers?: number;
  readonly source?: string;
  readonly skill?: RawLocalized<RawByLevel<string>>;
  readonly plus?: RawLocalized;
  readonly duties: readonly RawDuty[];
  readonly initials?: readonly string[];
}

/** A role's file, as `catalogue.schema.json` describes it. */
export interface RawRole {
  readonly id: string;
  /** Left out only where a built-in role is changed; so is `core`. */
  readonly title?: RawLocalized;
  readonly titles?: RawLocalized<RawByLevel<string>>;
  readonly synonyms?: RawLocalized<RawLines>;
  readonly summary?: RawLocalized;
  readonly source?: string;
  readonly core?: readonly string[];
  readonly recommended?: readonly string[];
  readonly optional?: readonly string[];
  readonly duties?: RawByLevel<RawLines>;
  readonly dutyLevel?: Partial<ByLevel<Level>>;
  readonly purpose?: RawLocalized<RawByLevel<string>>;
  readonly requirements?: RawLocalized<Partial<ByLevel<RawLines>>>;
  readonly preferred?: RawLocalized<Partial<ByLevel<RawLines>>>;
  readonly kpis?: RawLocalized<RawByLevel<RawLines>>;
  readonly internal?: {
    readonly authority?: RawLocalized<RawLines>;
    readonly relations?: { readonly inside?: RawLocalized; readonly outside?: RawLocalized };
    readonly conditions?: RawLocalized;
    readonly growth?: RawLocalized;
  };
}

const NO_LINES: Localized<RawLines> = { 'zh-CN': [], en: [] };

/**
 * A category from its file. What the file leaves out comes from `base`, whose duties it adds to; a duty with the id of one of
 * them does not count. A text in one language only stands for both.
 */
export function categoryFrom(raw: RawCategory, base: Category | undefined, team: boolean): Category {
  const name = localized(raw.name, base?.name) ?? both(raw.id);
  const kept = base?.duties ?? [];
  const ids = new Set(kept.map(({ id }) => id));
  const added = raw.duties.map((duty) => dutyFrom(duty, raw.id)).filter(({ id }) => !ids.has(id));
  return {
    id: raw.id,
    name,
    definition: localized(raw.definition, base?.definition) ?? name,
    synonyms: localized(raw.synonyms, base?.synonyms) ?? NO_LINES,
    phrases: localized(raw.phrases, base?.phrases) ?? NO_LINES,
    answers: raw.answers ?? base?.answers ?? 0,
    source: raw.source ?? base?.source ?? '',
    skill: byLevels(raw.skill, base?.skill),
    plus: localized(raw.plus, base?.plus),
    duties: [...kept, ...added],
    initials: raw.initials ?? base?.initials ?? [],
    team,
  };
}

/** A role from its file. What the file leaves out comes from `base`, the role it changes, or else from `generic`, the role for all jobs. */
export function roleFrom(raw: RawRole, base: Role | undefined, generic: Role | undefined, team: boolean): Role {
  const title = localized(raw.title, base?.title) ?? both(raw.id);
  const texts = base ?? generic;
  return {
    id: raw.id,
    title,
    titles: byLevels(raw.titles, isTitled(base, title) ? base.titles : titlesOf(title)) ?? titlesOf(title),
    synonyms: localized(raw.synonyms, base?.synonyms) ?? NO_LINES,
    summary: localized(raw.summary, base?.summary) ?? title,
    ...tiersOver(raw, base),
    duties: fillLevels(raw.duties ?? base?.duties ?? [], base?.duties) ?? everyLevel<RawLines>([]),
    dutyLevel: { junior: 'junior', mid: 'mid', senior: 'senior', ...base?.dutyLevel, ...raw.dutyLevel },
    purpose: byLevels(raw.purpose, texts?.purpose) ?? titlesOf(title),
    requirements: byLevels<RawLines>(raw.requirements, texts?.requirements) ?? both(everyLevel<RawLines>([])),
    preferred: byLevels<RawLines>(raw.preferred, texts?.preferred) ?? both(everyLevel<RawLines>([])),
    kpis: byLevels<RawLines>(raw.kpis, texts?.kpis) ?? both(everyLevel<RawLines>([])),
    internal: internalFrom(raw.internal, texts?.internal),
    team,
  };
}

function dutyFrom(raw: RawDuty, category: string): CatalogueDuty {
  return {
    id: `${category}/${raw.id}`,
    category,
    source: raw.source ?? '',
    roles: raw.roles ?? [],
    text: byLevels(raw.text, undefined) ?? both(everyLevel(raw.id)),
    metrics: names(raw.metrics),
    tools: names(raw.tools),
    methods: names(raw.methods),
    channels: names(raw.channels),
    deliverables: names(raw.deliverables),
    initials: raw.initials ?? '',
  };
}

function internalFrom(raw: RawRole['internal'], base: InternalTexts | undefined): InternalTexts {
  return {
    authority: localized(raw?.authority, base?.authority) ?? NO_LINES,
    relations: {
      inside: localized(raw?.relations?.inside, base?.relations.inside),
      outside: localized(raw?.relations?.outside, base?.relations.outside),
    },
    conditions: localized(raw?.conditions, base?.conditions),
    growth: localized(raw?.growth, base?.growth),
  };
}

function isTitled(role: Role | undefined, title: Localized): role is Role {
  return role?.title['zh-CN'] === title['zh-CN'] && role.title.en === title.en;
}

function titlesOf(title: Localized): Localized<ByLevel> {
  const { 'zh-CN': chinese, en } = title;
  return {
    'zh-CN': { junior: `初级${chinese}`, mid: chinese, senior: `高级${chinese}` },
    en: { junior: `Junior ${en}`, mid: en, senior: `Senior ${en}` },
  };
}

function names(raw: readonly RawName[] | undefined): readonly Localized[] {
  return (raw ?? []).flatMap((name) => localized(typeof name === 'string' ? both(name) : name) ?? []);
}

const everyLevel = <T>(value: T): ByLevel<T> => ({ junior: value, mid: value, senior: value });

function byLevels<T extends string | RawLines>(
  raw: RawLocalized<RawByLevel<T>> | undefined,
  base: Localized<ByLevel<T>> | undefined,
): Localized<ByLevel<T>> | undefined {
  if (raw === undefined) return base;
  const filled: { -readonly [L in keyof Localized]?: ByLevel<T> } = {};
  for (const language of LANGUAGES) {
    const given = raw[language];
    const levels = given === undefined ? undefined : fillLevels(given, base?.[language]);
    if (levels !== undefined) filled[language] = levels;
  }
  return localized(filled, base);
}

/** The nearest level stands in for one that is left out. */
function fillLevels<T extends string | RawLines>(given: RawByLevel<T>, base: ByLevel<T> | undefined): ByLevel<T> | undefined {
  if (typeof given === 'string' || Array.isArray(given)) return everyLevel(given as T);
  const levels = given as Partial<ByLevel<T>>;
  const nearest = (...order: Level[]): T | undefined => order.map((level) => levels[level]).find((value) => value !== undefined);
  const [junior, mid, senior] = LEVELS.map(
    (level) => levels[level] ?? base?.[level] ?? nearest('mid', level === 'junior' ? 'senior' : 'junior', 'senior'),
  );
  return junior === undefined || mid === undefined || senior === undefined ? undefined : { junior, mid, senior };
}
