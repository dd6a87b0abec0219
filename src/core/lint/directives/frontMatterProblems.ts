import { categoryOfName, roleById, roleOfTitle } from '../../catalogue/find';
import { LEVELS, type Catalogue } from '../../catalogue/types';
import { unknownCategory, unknownRole } from '../../catalogue/unknownNames';
import { NOT_PART_KEY } from '../../coverage/coverage';
import { unclosedFrontMatter, withLineFeeds } from '../../document/frontMatter';
import { DOCUMENT_KINDS, type FrontMatter, type FrontMatterEntry, type JobDescription } from '../../document/types';
import { problemAt, type FileProblem } from '../../fileProblems';
import { languageOfTag, LANGUAGES } from '../../language';
import { lazily } from '../../lazily';
import { nearest } from '../../nearest';
import { firstLine, positionAt, startOf, type Span } from '../../text';
import { readYaml, scalarText } from '../../yamlWithSchema';
import { levelOf, LEVELS_OF_FINDINGS } from '../levels';
import { unknownRule } from './knownNames';

/** The names that a document may use. */
export interface NamesInDocuments {
  readonly catalogue: Catalogue;
  readonly ruleIds: ReadonlySet<string>;
}

/** The key by which a document sets the levels of rules. */
export const RULES_KEY = 'jd-rules';

/** What begins with this is a key of JD Writer's own. */
const OWN_PREFIX = 'jd-';
const OWN_KEYS = [RULES_KEY, NOT_PART_KEY] as const;

/** An entry whose value is looked at. */
interface Entry extends FrontMatterEntry {
  readonly name: string;
  /** Where the value stands, of several lines the first. */
  readonly place: Span;
  /** Where a part of the value, or its key, stands. */
  readonly partAt: (path: readonly string[], onKey?: boolean) => Span;
}

/**
 * What is wrong with the entries of a document's front matter: what is broken, what stands twice, what is not read, then the others in their order. Keys that
 * are not JD Writer's are left alone, and so are values that are missing or placeholders: they are still being written.
 */
export function* frontMatterProblems(document: JobDescription, names: NamesInDocuments): Generator<FileProblem> {
  const { frontMatter, text } = document;
  if (frontMatter === undefined) {
    const opening = unclosedFrontMatter(text);
    if (opening !== undefined) yield problemAt('not-closed', opening, { value: text.slice(opening.start, opening.end) });
    return;
  }
  const broken = new Set<FrontMatterEntry>();
  for (const { message, code = '', span } of frontMatter.problems) {
    const entry = [...frontMatter.entries.values()].find(({ key, span: { end } }) => key.start <= span.start && span.start <= end);
    if (entry !== undefined) broken.add(entry);
    // What is not closed is noticed where the next thing begins.
    const place = entry !== undefined && span.start === entry.span.end ? lineOf(text, entry.span) : span;
    yield problemAt('yaml-syntax', place, { code, detail: message });
  }
  for (const { name, key } of frontMatter.overridden) if (CHECKS.has(name)) yield problemAt('key-twice', key, { key: name });
  for (const { name, key } of frontMatter.unread) if (CHECKS.has(name)) yield problemAt('key-not-read', key, { key: name });
  const partAt = frontMatter.syntax === 'yaml' ? partsOf(document, frontMatter) : undefined;
  for (const [name, entry] of frontMatter.entries) {
    // Where YAML itself is broken, what was read is not what was meant.
    if (broken.has(entry) || entry.value === null || entry.value === '') continue;
    const line = lineOf(text, entry.span);
    const isPlaceholder = name !== RULES_KEY && CHECKS.has(name) && /^["']?\{/.test(startOf(text, line, 2));
    if (isPlaceholder) continue;
    const place = line.start === line.end ? entry.key : line;
    const check = CHECKS.get(name) ?? unknownKey;
    yield* check({ ...entry, name, place, partAt: partAt ?? (() => place) }, names);
  }
}

/** The first line of what stands somewhere. */
function lineOf(text: string, { start, end }: Span): Span {
  return { start, end: start + firstLine(text.slice(start, end)).trimEnd().length };
}

/** Reads the front matter once more where the place of a part of a value is asked for. */
function partsOf({ text, lineStarts }: JobDescription, { span }: FrontMatter): Entry['partAt'] {
  const from = lineStarts[positionAt(lineStarts, span.start).line + 1] ?? span.end;
  const to = lineStarts[positionAt(lineStarts, span.end).line] ?? span.end;
  const file = lazily(() => readYaml(withLineFeeds(text.slice(from, to))));
  return (path, onKey) => {
    const { start, end } = file().spanOf(path, onKey);
    return { start: from + start, end: from + end };
  };
}

type Check = (entry: Entry, names: NamesInDocuments) => Iterable<FileProblem>;

const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  [
    'jd',
    ({ value, place }) =>
      value === true || value === false || scalarText(value).trim() === '1' ? [] : [problemAt('not-version-1', place)],
  ],
  ['level', (entry) => oneOf(entry, LEVELS, (value) => LEVELS.some((level) => level === value))],
  ['kind', (entry) => oneOf(entry, DOCUMENT_KINDS, (value) => DOCUMENT_KINDS.some((kind) => kind === value))],
  ['lang', (entry) => oneOf(entry, LANGUAGES, (value) => languageOfTag(value) !== undefined)],
  ['role', roleProblems],
  ['title', textProblems],
  ['salary', textProblems],
  ['location', textProblems],
  [NOT_PART_KEY, notPartProblems],
  [RULES_KEY, ruleProblems],
]);

function oneOf({ name, value, place }: Entry, allowed: readonly string[], fits: (value: string) => boolean): readonly FileProblem[] {
  const written = scalarText(value).trim();
  return fits(written) ? [] : [notOneOf(name, written, place, allowed)];
}

function notOneOf(key: string, value: string, span: Span, allowed: readonly string[]): FileProblem {
  return problemAt('not-one-of', span, { key, value, options: allowed.join(', '), near: nearest(value.slice(0, 80), allowed)[0] ?? '' });
}

function textProblems({ name, value, place }: Entry): readonly FileProblem[] {
  return typeof value === 'string' || typeof value === 'number' ? [] : [wrongType(name, place, 'string')];
}

function roleProblems(entry: Entry, { catalogue }: NamesInDocuments): readonly FileProblem[] {
  const wrong = textProblems(entry);
  const written = scalarText(entry.value).trim();
  if (wrong.length > 0 || roleById(catalogue, written) !== undefined || roleOfTitle(catalogue, written) !== undefined) return wrong;
  return [unknownRole(catalogue, written, entry.place)];
}

function* notPartProblems({ name, value, place, partAt }: Entry, { catalogue }: NamesInDocuments): Generator<FileProblem> {
  if (typeof value !== 'string' && !Array.isArray(value)) {
    yield wrongType(name, place, 'array');
    return;
  }
  const items: readonly unknown[] = typeof value === 'string' ? [value] : value;
  for (const [n, item] of items.entries()) {
    const span = typeof value === 'string' ? place : partAt([name, String(n)]);
    if (item === null || (typeof item === 'string' && categoryOfName(catalogue, item) !== undefined)) continue;
    yield typeof item === 'object' ? wrongType(name, span, 'string') : unknownCategory(catalogue, scalarText(item), span);
  }
}

function* ruleProblems({ name, value, place, partAt }: Entry, { ruleIds }: NamesInDocuments): Generator<FileProblem> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    yield wrongType(name, place, 'object');
    return;
  }
  for (const [rule, level] of Object.entries(value)) {
    if (!ruleIds.has(rule)) yield unknownRule(ruleIds, rule, partAt([name, rule], true));
    else if (levelOf(level) === undefined)
      yield notOneOf(rule, scalarText(level), partAt([name, rule], level === null), LEVELS_OF_FINDINGS);
  }
}

/** A slip in one of JD Writer's own keys; any other key is somebody else's. */
function unknownKey({ name, key }: Entry): readonly FileProblem[] {
  const near = name.startsWith(OWN_PREFIX) ? nearest(name.slice(0, 80), OWN_KEYS)[0] : undefined;
  return near === undefined ? [] : [problemAt('unknown-key', key, { key: name, near })];
}

function wrongType(key: string, span: Span, expected: string): FileProblem {
  return problemAt('wrong-type', span, { key, expected });
}
