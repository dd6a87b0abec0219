import { parseArgs, type ParseArgsConfig } from 'node:util';
import { LANGUAGES, nearest, type Language } from '../core/index';
import { didYouMean, oneOf, wrongUse } from './usage';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Parses a command's arguments; an option that it does not have, or without its value, is wrong use. */
export function parseOptions<T extends Options>(command: string, args: readonly string[], options: T) {
  // A value may begin with a dash where that can be no option: `--max-duties -3` is told of as a wrong number.
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const plain = tokens.flatMap((token) => {
    if (token.kind !== 'option') return [];
    const { name, rawName, value, inlineValue } = token;
    const type = options[name]?.type;
    if (type === undefined) throw unknownOption(command, rawName, Object.keys(options));
    const option = `--${name}`;
    if (type === 'boolean') {
      if (value !== undefined) throw wrongUse('takes-no-value', { option });
      return [option];
    }
    if (value === undefined) throw wrongUse('needs-value', { option, command });
    if (!inlineValue && /^-[^\d]/.test(value)) throw wrongUse('value-like-option', { option, value });
    return [`${option}=${value}`];
  });
  const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  return parseArgs({ args: [...plain, '--', ...positionals], options, allowPositionals: true, strict: true });
}

function unknownOption(command: string, option: string, names: readonly string[]): Error {
  const known = names.map((name) => `--${name}`);
  const otherwise = { 'zh-CN': `jd-writer ${command} --help 列出全部选项。`, en: `jd-writer ${command} --help lists them.` };
  return wrongUse('no-option', { command, option, hint: didYouMean(nearest(option, known), otherwise) });
}

/** A language by its tag; `zh` is enough for Chinese. */
export function languageOption(value: string): Language {
  return value.trim().toLowerCase() === 'zh' ? 'zh-CN' : oneOf('language', value, LANGUAGES);
}

/** The name of a file; an empty one, as of a variable that is not set, is wrong use. */
export function fileOption<T extends string | undefined>(option: string, value: T): T {
  if (value === '') throw wrongUse('needs-file', { option });
  return value;
}

/** Arguments that a command does not take are wrong use. */
export function noPositionals(command: string, positionals: readonly string[]): void {
  if (positionals[0] !== undefined) throw wrongUse('no-argument', { command, value: positionals[0], help: command.split(' ')[0] ?? '' });
}
