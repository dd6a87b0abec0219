import { Validator, type OutputUnit, type Schema } from '@cfworker/json-schema';
import { isAlias, isMap, isScalar, isSeq, type Document } from 'yaml';
import { problemAt, type FileProblem } from './fileProblems';
import { nearest } from './nearest';
import { firstLine, type Span } from './text';
import { parseYaml, plainValueOf } from './yaml';

/** A YAML file as data, and where in the text each value stands. */
export interface YamlFile {
  readonly text: string;
  /** As far as it could be read. */
  readonly data: unknown;
  readonly problems: readonly FileProblem[];
  /** Where the value at a path, or its key, stands; of several lines the first. */
  spanOf(path: readonly string[], onKey?: boolean): Span;
}

/** A problem with the path of the value that it is about. */
export interface PlacedProblem {
  readonly path: readonly string[];
  readonly problem: FileProblem;
}

/** More problems than these help nobody. */
const MOST_PROBLEMS = 50;

/** Reads YAML; never throws. What is not YAML is a problem, and the data are what could be read all the same. */
export function readYaml(text: string): YamlFile {
  try {
    const document = parseYaml(text, true);
    const problems = document.errors.slice(0, MOST_PROBLEMS).flatMap((error) => {
      const start = Math.min(error.pos[0], text.length);
      if (error.code !== 'MULTIPLE_DOCS')
        return [
          problemAt(
            'yaml-syntax',
            { start, end: Math.min(error.pos[1], text.length) },
            { code: error.code, detail: firstLine(error.message) },
          ),
        ];
      const rest = text.slice(start);
      return rest.trim() === '---' ? [] : [problemAt('second-document', { start, end: start + firstLine(rest).length })];
    });
    const lost: FileProblem[] = [];
    const data = plainValueOf(document, document.contents, ({ source, range }) => {
      lost.push(problemAt('no-anchor', { start: range?.[0] ?? 0, end: range?.[1] ?? 0 }, { value: source }));
    });
    return {
      text,
      data,
      problems: [...problems, ...lost],
      spanOf: (path, onKey = false) => spanOf(document, path, onKey, text),
    };
  } catch (error) {
    const span = { start: 0, end: firstLine(text).length };
    const detail = firstLine(error instanceof Error ? error.message : String(error));
    return { text, data: undefined, problems: [problemAt('yaml-syntax', span, { detail })], spanOf: () => span };
  }
}

/** A JSON Schema that files are checked by. */
export interface FileSchema {
  readonly schema: Schema;
  readonly validator: Validator;
}

/** Makes a JSON Schema ready for checking. */
export function fileSchema(schema: Schema): FileSchema {
  return { schema, validator: new Validator(schema, '2020-12', false) };
}

/** What in a file does not fit a schema: one problem a place, each with a near word where one is known. */
export function schemaProblems(file: YamlFile, { schema, validator }: FileSchema, data: unknown = file.data): readonly PlacedProblem[] {
  const placed = leafErrors(schema, validator.validate(data).errors).map((error) => placedProblem(error, file, data, schema));
  const mistyped = new Set(placed.filter(({ problem }) => problem.message.id === 'unknown-key').map(keyMeant));
  return placed.filter((one) => one.problem.message.id !== 'missing-key' || !mistyped.has(keyMeant(one)));
}

/** The key that is missing, or the one that a mistyped key is near to, with the place of what holds it: who mends the one has mended both. */
function keyMeant({ path, problem: { message } }: PlacedProblem): string {
  const { near = '', key = '' } = message.params;
  return JSON.stringify(message.id === 'missing-key' ? [...path, key] : [...path.slice(0, -1), near]);
}

/** Keywords that only say that something within does not fit. */
const WRAPPERS: ReadonlySet<string> = new Set(['$ref', 'properties', 'items', 'oneOf', 'anyOf', 'false']);

/** What is really wrong: one error a place; of the alternatives of a `oneOf` the one that the value comes nearest to. */
function leafErrors(schema: unknown, errors: readonly OutputUnit[]): readonly OutputUnit[] {
  const isLeaf = ({ keyword, keywordLocation }: OutputUnit): boolean =>
    keyword === 'additionalProperties' ? schemaAt(schema, keywordLocation) === false : !WRAPPERS.has(keyword);
  const leaves = errors.filter(isLeaf);
  const isOtherBranch = (error: OutputUnit): boolean =>
    error.keyword === 'type' &&
    error.keywordLocation.includes('/oneOf/') &&
    leaves.some(
      (other) =>
        other.instanceLocation.startsWith(error.instanceLocation) &&
        (other.keyword !== 'type' || other.instanceLocation !== error.instanceLocation),
    );
  const real = leaves.filter((error) => !isOtherBranch(error));
  return real.filter((error, n) => !real.slice(0, n).some((other) => isSame(other, error) || isTold(other, error)));
}

function isSame(a: OutputUnit, b: OutputUnit): boolean {
  return a.instanceLocation === b.instanceLocation && a.error === b.error;
}

/** Whether an earlier error already says that a value is of the wrong type. */
function isTold(earlier: OutputUnit, error: OutputUnit): boolean {
  return earlier.keyword === 'type' && earlier.instanceLocation === error.instanceLocation;
}

/** More keys than these are not told where an unknown one is near to none. */
const MOST_KEYS = 12;
/** A mapping with more keys than these has no example of itself. */
const MOST_EXAMPLES = 3;

function placedProblem(error: OutputUnit, file: YamlFile, data: unknown, schema: unknown): PlacedProblem {
  const path = stepsOf(error.instanceLocation);
  const key = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
  const value = valueAt(data, path);
  const told = scalarText(value);
  const place = (id: FileProblem['message']['id'], params: Readonly<Record<string, string>>): PlacedProblem => ({
    path,
    problem: problemAt(id, file.spanOf(path), params),
  });
  switch (error.keyword) {
    case 'required':
      return place('missing-key', { key: quotedIn(error.error) });
    case 'additionalProperties': {
      const unknown = [...path, quotedIn(error.error)];
      const known = keysOf(valueAt(schemaAt(schema, error.keywordLocation, 1), ['properties']));
      const near = nearest(unknown.at(-1) ?? '', known)[0] ?? '';
      const params = { key: unknown.at(-1) ?? '', near, known: near === '' && known.length <= MOST_KEYS ? known.join(', ') : '' };
      return { path: unknown, problem: problemAt('unknown-key', file.spanOf(unknown, true), params) };
    }
    case 'type': {
      if (path.length === 0) return place('not-a-mapping', { example: keysOf(valueAt(schema, ['properties']))[0] ?? '' });
      const keys = keysOf(valueAt(schemaAt(schema, error.keywordLocation, 1), ['properties']));
      // Such a mapping is one of a text by language, which a person may well take for a plain text.
      const isSmall = keys.length > 0 && keys.length <= MOST_EXAMPLES && typeof value === 'string';
      const model = isSmall ? `{ ${keys.map((name) => `${name}: …`).join(', ')} }` : '';
      return place('wrong-type', { key, expected: /Expected "(\w+)"/.exec(error.error)?.[1] ?? '', model });
    }
    case 'enum': {
      const allowed = optionsOf(schemaAt(schema, error.keywordLocation));
      return place('not-one-of', { key, value: told, options: allowed.join(', '), near: nearest(told, allowed)[0] ?? '' });
    }
    case 'pattern':
      return place(String(schemaAt(schema, error.keywordLocation)).includes('/') ? 'bad-duty-id' : 'bad-id', { value: told });
    case 'uniqueItems': {
      const second = [...path, /\d+(?=\D*$)/.exec(error.error)?.[0] ?? ''];
      return { path: second, problem: problemAt('listed-twice', file.spanOf(second), { value: scalarText(valueAt(data, second)) }) };
    }
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return place('empty', { key });
    case 'maxLength':
    case 'maxItems':
      return place('too-long', { key });
    default:
      return place('does-not-fit', { key, detail: error.error });
  }
}

function quotedIn(sentence: string): string {
  return /"(.*)"/s.exec(sentence)?.[1] ?? '';
}

function optionsOf(values: unknown): readonly string[] {
  return Array.isArray(values) ? values.filter((value): value is string => typeof value === 'string') : [];
}

/** A text, number or truth value as text; empty for anything else. */
export function scalarText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** `#/a/b~1c` → `a`, `b/c`. */
function stepsOf(location: string): readonly string[] {
  return location
    .split('/')
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The part of a schema that a validator's location names, through its `$ref`s; `up` steps short of the end. */
function schemaAt(schema: unknown, location: string, up = 0): unknown {
  const steps = stepsOf(location);
  return steps.slice(0, steps.length - up).reduce<unknown>((at, step) => {
    const next = valueAt(at, [step]);
    return step === '$ref' && typeof next === 'string' ? valueAt(schema, stepsOf(next)) : next;
  }, schema);
}

/** The value at a path of data. */
export function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined,
    data,
  );
}

function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function spanOf(document: Document, path: readonly string[], onKey: boolean, text: string): Span {
  const parent = nodeAt(document, path.slice(0, -1));
  const pair = onKey && isMap(parent) ? parent.items.find((item) => keyText(item.key) === path.at(-1)) : undefined;
  const node: unknown = pair?.key ?? nodeAt(document, path);
  const range = hasRange(node) ? node.range : [0, 0];
  const start = Math.min(range[0] ?? 0, text.length);
  return { start, end: Math.max(start, Math.min(range[1] ?? start, start + firstLine(text.slice(start)).length)) };
}

/** The node at a path, or the innermost on the way there. */
function nodeAt(document: Document, path: readonly string[]): unknown {
  let node: unknown = document.contents;
  for (const key of path) {
    const at: unknown = isAlias(node) ? node.resolve(document) : node;
    const next: unknown = isMap(at)
      ? at.items.find((item) => keyText(item.key) === key)?.value
      : isSeq(at)
        ? at.items[Number(key)]
        : undefined;
    if (next === undefined || next === null) return node;
    node = next;
  }
  return node;
}

function keyText(key: unknown): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

function hasRange(node: unknown): node is { readonly range: readonly number[] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
