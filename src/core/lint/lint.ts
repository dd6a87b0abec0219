import { builtInCatalogue } from '../catalogue/load';
import type { Catalogue } from '../catalogue/types';
import { coverDocument, type Coverage } from '../coverage/coverage';
import { indentedAsBody } from '../document/body';
import { frontMatterText } from '../document/frontMatter';
import { readDocument } from '../document/read';
import { DOCUMENT_KINDS, type DocumentKind, type JobDescription } from '../document/types';
import type { Language } from '../language';
import { lazily } from '../lazily';
import { rangeOf, type Range, type Span } from '../text';
import { allowedIn } from './allowed';
import { suppressionsOf } from './directives/suppressions';
import { levelsFrom, type FindingLevel } from './levels';
import { matchedText } from './matching/matchedText';
import { normalize } from './matching/normalize';
import { builtInMatcher, findTerms, type TermMatcher } from './matching/terms';
import { fillTemplate, type Finding, type Fix, type LintContext, type Parameter, type Rule, type Template } from './rule';
import { rules as builtInRules } from './rules';

/** What a caller may set; all of it has defaults. */
export interface LintOptions {
  readonly catalogue?: Catalogue;
  /** The role to measure by, instead of the document's own. */
  readonly role?: string;
  /** The role of documents that name none. */
  readonly defaultRole?: string;
  /** Whether the writer said that the file is a JD: by its name, by a mark, by a glob. Its front matter is asked in any case. */
  readonly isDeclared?: boolean;
  /** The document's coverage, where the caller has computed it already by the same catalogue and role. */
  readonly coverage?: Coverage;
  /** The kind of documents that state none; a posting when left out. */
  readonly defaultKind?: DocumentKind;
  /** Levels by rule id; those in the document's front matter are stronger. */
  readonly levels?: Readonly<Record<string, FindingLevel>>;
  /** Phrases that the team allows: a finding that lies within one is dropped. */
  readonly allow?: readonly string[];
  /** The rules to run; the built-in ones when left out. */
  readonly rules?: readonly Rule[];
  /** The matcher of all term lists in force; the built-in one when left out. */
  readonly matcher?: TermMatcher;
}

/** A finding with the rule that made it, its level and its place. */
export interface Issue {
  readonly rule: Rule;
  readonly level: Exclude<FindingLevel, 'off'>;
  readonly message: Template;
  readonly params: Readonly<Record<string, Parameter>>;
  readonly span: Span;
  readonly range: Range;
  readonly fixes: readonly Fix[];
}

/** A document that was read and checked. */
export interface LintResult {
  readonly document: JobDescription;
  readonly coverage: Coverage;
  /** In the order of the text. */
  readonly issues: readonly Issue[];
}

/** Reads a text as a JD and checks it by the rules. Never throws; linear in the text. */
export function lintText(text: string, options: LintOptions = {}): LintResult {
  return lintDocument(readDocument(text), options);
}

/** Checks a document that has been read already. */
export function lintDocument(document: JobDescription, options: LintOptions = {}): LintResult {
  const catalogue = options.catalogue ?? builtInCatalogue();
  const coverage = options.coverage ?? coverageBy(document, options);
  const context = contextOf(document, catalogue, coverage, options);
  const suppressed = suppressionsOf(document);
  const levels = { ...options.levels, ...frontMatterLevels(document) };
  const { allow = [] } = options;
  const allowed = allow.length === 0 ? () => false : allowedIn(context.normalized, allow);
  const issues: Issue[] = [];
  for (const rule of options.rules ?? builtInRules) {
    const set = levels[rule.id];
    if (set === 'off' || (set === undefined && rule.level === 'off') || rule.kinds?.includes(context.kind) === false) continue;
    for (const finding of rule.check(context)) {
      const level = set ?? finding.level ?? rule.level;
      if (level === 'off' || suppressed(rule.id, finding.span.start) || allowed(finding.span)) continue;
      issues.push(issueOf(document, rule, level, finding));
    }
  }
  issues.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { document, coverage, issues };
}

/** A document's coverage by the roles and the catalogue that options name. */
export function coverageBy(document: JobDescription, { catalogue, role, defaultRole }: LintOptions): Coverage {
  return coverDocument(document, catalogue ?? builtInCatalogue(), role, defaultRole);
}

function issueOf(document: JobDescription, rule: Rule, level: Issue['level'], finding: Finding): Issue {
  const message = rule.messages[finding.message];
  if (message === undefined) throw new Error(`The rule ${rule.id} has no message ${finding.message}.`);
  const fixes = lazily(() =>
    (finding.fixes?.() ?? []).map((fix) => ({ ...fix, edits: fix.edits.map((edit) => indentedAsBody(document, edit)) })),
  );
  return {
    rule,
    level,
    message,
    params: finding.params ?? {},
    span: finding.span,
    range: rangeOf(document.lineStarts, finding.span),
    get fixes() {
      return fixes();
    },
  };
}

function contextOf(document: JobDescription, catalogue: Catalogue, coverage: Coverage, options: LintOptions): LintContext {
  const normalized = lazily(() => normalize(matchedText(document)));
  const terms = lazily(() => findTerms(options.matcher ?? builtInMatcher(), document, normalized()));
  return {
    document,
    catalogue,
    coverage,
    role: coverage.role,
    kind: kindOf(document, options),
    isDeclared: options.isDeclared === true || document.frontMatter?.entries.has('jd') === true,
    get normalized() {
      return normalized();
    },
    matches: (ruleId) => terms().get(ruleId) ?? [],
    edit: (span, newText) => ({ range: rangeOf(document.lineStarts, span), newText }),
    categoryName: (id) => catalogue.categories.find((category) => category.id === id)?.name ?? { 'zh-CN': id, en: id },
  };
}

/** The kind of a document: its front matter's, or the default. */
export function kindOf(document: JobDescription, options: LintOptions): DocumentKind {
  return statedKind(document) ?? options.defaultKind ?? 'posting';
}

function statedKind(document: JobDescription): DocumentKind | undefined {
  const stated = frontMatterText(document.frontMatter, 'kind');
  return DOCUMENT_KINDS.find((kind) => kind === stated);
}

/** Levels in the document's own front matter: `jd-rules: { no-vague-pay: off }`. */
export function frontMatterLevels(document: JobDescription): Readonly<Record<string, FindingLevel>> {
  return levelsFrom(document.frontMatter?.entries.get('jd-rules')?.value);
}

/** What an issue says, in a language of the reader's. */
export function messageOf({ message, params }: Issue, language: Language): string {
  return fillTemplate(message[language], params, language);
}

/** What a fix is called, in a language of the reader's. */
export function fixTitleOf({ title, params }: Fix, language: Language): string {
  return fillTemplate(title[language], params, language);
}
