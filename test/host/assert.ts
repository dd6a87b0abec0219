// Stands in for node:assert/strict in the web-worker extension host, which has no modules of Node; esbuild.js puts it there.
// Add a function when a suite needs it.

class AssertionError extends Error {
  override readonly name = 'AssertionError';
}

/** Stands for «no error was thrown», since anything can be thrown. */
const nothing = Symbol('nothing');

type Matcher = RegExp | ((error: unknown) => boolean) | (new (...args: never[]) => Error);

export function fail(message = 'Failed'): never {
  throw new AssertionError(message);
}

export function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message ?? `Expected a truthy value, got ${show(value)}`);
}

export function equal<T>(actual: unknown, expected: T, message?: string): asserts actual is T {
  if (!Object.is(actual, expected)) fail(`${message ?? 'Values differ'}\n  actual:   ${show(actual)}\n  expected: ${show(expected)}`);
}

export function notEqual(actual: unknown, expected: unknown, message?: string): void {
  if (Object.is(actual, expected)) fail(message ?? `Expected something else than ${show(expected)}`);
}

export function deepEqual<T>(actual: unknown, expected: T, message?: string): asserts actual is T {
  if (!isSame(actual, expected)) fail(`${message ?? 'Values differ'}\n  actual:   ${show(actual)}\n  expected: ${show(expected)}`);
}

export function notDeepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (isSame(actual, expected)) fail(message ?? `Expected something else than ${show(expected)}`);
}

export function match(text: string, expression: RegExp, message?: string): void {
  if (!expression.test(text)) fail(message ?? `${show(text)} does not match ${String(expression)}`);
}

export function doesNotMatch(text: string, expression: RegExp, message?: string): void {
  if (expression.test(text)) fail(message ?? `${show(text)} matches ${String(expression)}`);
}

export function throws(body: () => unknown, matcher?: Matcher): void {
  let error: unknown = nothing;
  try {
    body();
  } catch (thrown) {
    error = thrown;
  }
  check(error, matcher);
}

export async function rejects(body: Promise<unknown> | (() => Promise<unknown>), matcher?: Matcher): Promise<void> {
  let error: unknown = nothing;
  try {
    await (typeof body === 'function' ? body() : body);
  } catch (thrown) {
    error = thrown;
  }
  check(error, matcher);
}

// `import assert from 'node:assert/strict'` is how every suite writes it, which takes a default export.
// eslint-disable-next-line no-restricted-syntax
export default Object.assign(ok, {
  fail,
  ok,
  equal,
  strictEqual: equal,
  notEqual,
  notStrictEqual: notEqual,
  deepEqual,
  deepStrictEqual: deepEqual,
  notDeepEqual,
  match,
  doesNotMatch,
  throws,
  rejects,
  AssertionError,
});

function check(error: unknown, matcher: Matcher | undefined): void {
  if (error === nothing) fail('Expected an error');
  if (matcher === undefined) return;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (matcher instanceof RegExp) match(message, matcher);
  else if (isClass(matcher)) ok(error instanceof matcher, `Unexpected ${message}`);
  else ok(matcher(error), `Unexpected ${message}`);
}

function isClass(matcher: Exclude<Matcher, RegExp>): matcher is new (...args: never[]) => Error {
  return matcher === Error || matcher.prototype instanceof Error;
}

function isSame(actual: unknown, expected: unknown): boolean {
  if (Object.is(actual, expected)) return true;
  if (typeof actual !== 'object' || typeof expected !== 'object' || actual === null || expected === null) return false;
  if (Object.getPrototypeOf(actual) !== Object.getPrototypeOf(expected)) return false;
  if (actual instanceof Map && expected instanceof Map) return isSame([...actual], [...expected]);
  if (actual instanceof Set && expected instanceof Set) return isSame([...actual], [...expected]);
  if (actual instanceof Date && expected instanceof Date) return actual.getTime() === expected.getTime();
  const keys = Object.keys(actual);
  if (keys.length !== Object.keys(expected).length) return false;
  return keys.every(
    (key) => Object.hasOwn(expected, key) && isSame((actual as Record<string, unknown>)[key], (expected as Record<string, unknown>)[key]),
  );
}

function show(value: unknown): string {
  if (typeof value === 'bigint' || typeof value === 'function' || typeof value === 'symbol' || value === undefined) return String(value);
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  return JSON.stringify(value instanceof Map || value instanceof Set ? [...value] : value, null, 2);
}
