import { languageOfTag, type Language } from '../core/index';
import { wrongUse } from './usage';

/** The language for people that the environment names: LC_ALL, else LC_MESSAGES, else LANG; English where it names none. */
export function languageOfEnvironment(env: Readonly<Record<string, string | undefined>>): Language {
  const named = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '') ?? '';
  return languageOfTag(named) ?? 'en';
}

/** Takes `--locale L`, which every command understands, out of the arguments. */
export function takeLocale(argv: readonly string[]): { readonly argv: readonly string[]; readonly language: Language | undefined } {
  const end = argv.indexOf('--');
  const at = argv.findIndex((arg, n) => (end < 0 || n < end) && (arg === '--locale' || arg.startsWith('--locale=')));
  const option = argv[at];
  if (option === undefined) return { argv, language: undefined };
  const separate = option === '--locale';
  const value = separate ? argv[at + 1] : option.slice('--locale='.length);
  if (value === undefined) throw wrongUse('needs-locale');
  const language = languageOfTag(value) ?? (/^(?:c|posix)(?![a-z])/i.test(value) ? 'en' : undefined);
  if (language === undefined) throw wrongUse('no-locale', { value });
  return { argv: [...argv.slice(0, at), ...argv.slice(at + (separate ? 2 : 1))], language };
}
