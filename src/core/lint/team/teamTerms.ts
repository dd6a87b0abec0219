import { json as schemaJson } from 'data:terms-schema';
import type { Schema } from '@cfworker/json-schema';
import { problemAt, type FileProblem } from '../../fileProblems';
import { both, LANGUAGES, localized, type Localized } from '../../language';
import { lazily } from '../../lazily';
import { mistyped, nearest } from '../../nearest';
import { fileSchema, readYaml, schemaProblems, valueAt, type YamlFile } from '../../yamlWithSchema';
import { replacement } from '../fixes';
import { withLevels, type FindingLevel } from '../levels';
import { builtInTerms, type TermEntry, type TermList } from '../matching/termLists';
import type { Rule } from '../rule';
import { rules as builtInRules } from '../rules';

/** A list of terms as a team writes it: further words for a built-in rule, or a rule of the team's own. */
export interface TeamTermList extends TermList {
  /** For a rule of the team's own: how loudly it reports. */
  readonly level?: FindingLevel;
  /** For a rule of the team's own: what it says; `{found}` is the text found, `{reason}` the entry's reason. */
  readonly message?: Partial<Localized>;
}

/** A file of terms, read. */
export interface TeamTermsRead {
  readonly file: YamlFile;
  readonly list: TeamTermList | undefined;
  /** The places of the list's entries in the file: what is wrong is left out of the list. */
  readonly places: readonly number[];
  readonly problems: readonly FileProblem[];
}

/** Reads one `.jd-writer/terms/*.yaml`. Never throws; an entry that does not fit is a problem, and the others go on working. */
export function readTeamTerms(text: string): TeamTermsRead {
  const file = readYaml(text);
  // An empty file, or one with comments only, is one that is still to be written.
  if (file.data === null && file.problems.length === 0) return { file, list: undefined, places: [], problems: [] };
  const data = withLevels(file.data);
  const placed = schemaProblems(file, schema(), data);
  const paths = placed.map(({ path }) => path);
  const list = withoutWrong(data, paths) as Partial<TeamTermList> | undefined;
  const isUsable = typeof list?.rule === 'string' && Array.isArray(list.entries);
  const rule = isUsable ? list.rule : undefined;
  const more = rule === undefined ? [] : ruleProblems(file, rule, ['rule'], list?.message === undefined ? undefined : ['message']);
  const problems = [...file.problems, ...placed.map(({ problem }) => problem), ...more];
  return { file, list: isUsable ? (list as TeamTermList) : undefined, places: placesWithoutWrong(file.data, paths), problems };
}

/** Which of a file's entries problems leave. */
function placesWithoutWrong(data: unknown, paths: readonly (readonly string[])[]): readonly number[] {
  const gone = new Set(paths.map(([key, n]) => (key === 'entries' ? Number(n) : -1)));
  const entries = valueAt(data, ['entries']);
  return Array.isArray(entries) ? [...entries.keys()].filter((n) => !gone.has(n)) : [];
}

const schema = lazily(() => fileSchema(JSON.parse(schemaJson) as Schema));

/**
 * What is wrong with terms for a rule, though they fit the schema.
 *
 * @param path of the rule's name
 * @param message path of the message, where the team gives one: a rule with its own is meant to be the team's, whatever its name
 */
export function ruleProblems(
  file: YamlFile,
  rule: string,
  path: readonly string[],
  message: readonly string[] | undefined,
): readonly FileProblem[] {
  if (!isBuiltIn(rule)) {
    if (message !== undefined) return placeholderProblems(file, message);
    const near = ruleMeant(rule);
    return near === undefined ? [] : [problemAt('nearly-a-rule', file.spanOf(path), { value: rule, near })];
  }
  const at = (id: 'no-terms' | 'message-of-rule', place: readonly string[]): FileProblem =>
    problemAt(id, file.spanOf(place), { value: rule });
  return [...(takesTerms(rule) ? [] : [at('no-terms', path)]), ...(message === undefined ? [] : [at('message-of-rule', message)])];
}

/** What a message of a team's own may have in it. */
const PLACEHOLDERS = ['{found}', '{reason}'];

/** Placeholders of a message that nothing is put in the place of. */
function placeholderProblems(file: YamlFile, message: readonly string[]): readonly FileProblem[] {
  return LANGUAGES.flatMap((language) => {
    const path = [...message, language];
    const text = valueAt(file.data, path);
    if (typeof text !== 'string') return [];
    const { start, end } = file.spanOf(path);
    return distinct(text.match(/\{\w{1,40}\}/g) ?? []).flatMap((value) => {
      if (PLACEHOLDERS.includes(value)) return [];
      const at = file.text.slice(start, end).indexOf(value);
      const span = at < 0 ? { start, end } : { start: start + at, end: start + at + value.length };
      const near = nearest(value, PLACEHOLDERS)[0] ?? '';
      return [problemAt('unknown-placeholder', span, { value, near, known: near === '' ? PLACEHOLDERS.join(', ') : '' })];
    });
  });
}

/** The built-in rule that a name is but for a letter or two, or for the «no-» at its head; only of those that take terms. */
function ruleMeant(name: string): string | undefined {
  const ids = builtInRules.map(({ id }) => id).filter(takesTerms);
  return ids.find((id) => id === `no-${name}`) ?? mistyped(name, ids);
}

/** Data without the entries that problems are about: of a list's entry with a wrong field, the whole entry goes. */
export function withoutWrong(data: unknown, paths: readonly (readonly string[])[]): unknown {
  const gone = new Set(paths.map((path) => JSON.stringify(entryOf(path, data))));
  const keep = (value: unknown, path: readonly string[]): unknown => {
    if (Array.isArray(value))
      return value
        .map((item: unknown, n) => [item, [...path, String(n)]] as const)
        .flatMap(([item, at]) => (gone.has(JSON.stringify(at)) ? [] : [keep(item, at)]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, item]) => (gone.has(JSON.stringify([...path, key])) ? [] : [[key, keep(item, [...path, key])]])),
    );
  };
  return gone.has('[]') ? undefined : keep(data, []);
}

/** The entry that a problem's place belongs to: the item of the outermost list of mappings, else the value itself. */
function entryOf(path: readonly string[], data: unknown): readonly string[] {
  for (let length = 1; length <= path.length; length++) {
    const at = path.slice(0, length);
    const value = valueAt(data, at);
    if (/^\d+$/.test(at.at(-1) ?? '') && typeof value === 'object' && value !== null) return at;
  }
  return path;
}

function isBuiltIn(rule: string): boolean {
  return builtInRules.some(({ id }) => id === rule);
}

/** Built-in rules whose words say that something is stated: a finding is where there are none. */
const OF_WHAT_IS_STATED: ReadonlySet<string> = new Set([
  'duties-have-measure',
  'missing-duties',
  'missing-location',
  'missing-pay',
  'missing-requirements',
  'no-seniority-mismatch',
]);

/** Whether a built-in rule looks for terms, so that a team can add to them. */
function takesTerms(rule: string): boolean {
  if (OF_WHAT_IS_STATED.has(rule)) return false;
  return builtInTerms().some((list) => list.rule === rule && list.entries.some(({ vocabulary }) => vocabulary !== true));
}

/** The rules that a team's lists make: one for each id that no built-in rule has. */
export function teamRules(lists: readonly TeamTermList[]): readonly Rule[] {
  const ids = new Set(lists.map(({ rule }) => rule).filter((rule) => !isBuiltIn(rule)));
  return [...ids].map((id) => teamRule(id, lists.filter(({ rule }) => rule === id))); // prettier-ignore
}

/** Lists as the matcher takes them: what a list says for all its entries is said by each. Words for a rule that takes none are passed over. */
export function entriesWithLevels(lists: readonly TeamTermList[]): readonly TermList[] {
  return lists
    .filter(({ rule }) => !isBuiltIn(rule) || takesTerms(rule))
    .map(({ rule, level, entries }) => ({
      rule,
      entries: level === undefined || !isBuiltIn(rule) ? entries : entries.map((entry) => ({ level, ...entry })),
    }));
}

const MOST_NAMED = 6;

function teamRule(id: string, lists: readonly TeamTermList[]): Rule {
  const entries = lists.flatMap((list) => list.entries);
  const found = localized(lists.find(({ message }) => message !== undefined)?.message);
  const terms = entries.flatMap((entry) => entry.terms);
  const named = terms.slice(0, MOST_NAMED);
  const more = terms.length > named.length;
  const reasons = distinct(entries.map(({ reason }) => reason));
  const sources = distinct(entries.flatMap(({ source }) => source ?? []));
  return {
    id,
    tags: ['hygiene'],
    level: lists.find(({ level }) => level !== undefined)?.level ?? 'warning',
    fixable: entries.some(({ replace }) => replace !== undefined) ? 'offer' : 'none',
    summary: {
      'zh-CN': `团队自己的用词规则：${named.join('、')}${more ? '等' : ''}。`,
      en: `The team's own rule on wording: ${named.join(', ')}${more ? ' …' : ''}.`,
    },
    rationale: both(reasons.join(' ')),
    source: sources.length > 0 ? both(sources.join('; ')) : { 'zh-CN': '团队的词表', en: "The team's own list" },
    messages: {
      found: found ?? { 'zh-CN': '“{found}”：{reason}', en: '“{found}”: {reason}' },
      bare: { 'zh-CN': '“{found}”在团队的词表中。', en: "“{found}” is on the team's list." },
    },
    *check(context) {
      for (const { entry, span } of context.matches(id)) {
        yield {
          span,
          message: found === undefined && entry.reason === '' ? 'bare' : 'found',
          params: { found: context.document.text.slice(span.start, span.end), reason: entry.reason },
          fixes: () => (entry.replace ?? []).map((text) => replacement(context, span, text)),
          ...(entry.level && { level: entry.level }),
        };
      }
    },
  };
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].filter((text) => text !== '');

/** An entry as `.jd-writer.yaml` lists it: the rule stands in the entry itself, and the reason may be left out. */
export type OwnTerm = Omit<TermEntry, 'reason'> & {
  readonly reason?: string;
  readonly rule?: string;
  readonly message?: Partial<Localized>;
};

/** The rule of entries that name none. */
export const TEAM_RULE = 'team-terms';

/** The entries of a `.jd-writer.yaml` as lists. */
export function listsOf(terms: readonly OwnTerm[]): readonly TeamTermList[] {
  return terms.map(({ rule = TEAM_RULE, message, reason = '', ...entry }) => ({
    rule,
    ...(message && { message }),
    entries: [{ ...entry, reason }],
  }));
}
