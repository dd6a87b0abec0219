import { parseArgs, type ParseArgsConfig } from 'node:util';
import { LANGUAGES, nearest, type Language } from '../core/index';
import { UsageError } from './host';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Parses a command's arguments; an option that it does not have, or without its value, is wrong use. */
export function parseOptions<T extends Options>(command: string, args: readonly string[], options: T) {
  const known = Object.keys(options).map((name) => `--${name}`);
  const unknown = args.find((arg) => /^--[^=]/.test(arg) && !known.includes(arg.split('=')[0] ?? ''));
  if (unknown !== undefined) {
    const name = unknown.split('=')[0] ?? '';
    throw new UsageError(`${command} has no option ${name}${didYouMean(name, known, `jd-writer ${command} --help lists them.`)}`);
  }
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(
      `${command}: ${(error instanceof Error ? error.message : String(error)).split('\n')[0]?.replace(/\.? *To specify.*$/, '') ?? ''}`,
    );
  }
}

/** The value, if it is one of those allowed; the rest of the sentence names the near ones, or all. */
export function oneOf<T extends string>(what: string, value: string, allowed: readonly T[]): T {
  const wanted = value.trim().toLowerCase();
  const found = allowed.find((candidate) => candidate.toLowerCase() === wanted);
  if (found === undefined)
    throw new UsageError(`There is no ${what} “${value}”${didYouMean(value, allowed, `choose from ${allowed.join(', ')}.`)}`);
  return found;
}

/** A language by its tag; `zh` is enough for Chinese. */
export function languageOption(value: string): Language {
  return value.trim().toLowerCase() === 'zh' ? 'zh-CN' : oneOf('language', value, LANGUAGES);
}

/** The end of a sentence about a word that is not known. */
export function didYouMean(word: string, candidates: readonly string[], otherwise: string): string {
  const near = nearest(word, candidates);
  return near.length > 0 ? `; did you mean ${near.join(' or ')}?` : `; ${otherwise}`;
}

/** Arguments that a command does not take are wrong use. */
export function noPositionals(command: string, positionals: readonly string[]): void {
  if (positionals[0] !== undefined)
    throw new UsageError(`${command} takes no argument “${positionals[0]}”; see jd-writer ${command} --help.`);
}
