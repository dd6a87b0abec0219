import { version } from '../../package.json';
import { assemble } from './commands/assemble';
import { catalogue } from './commands/catalogue';
import { coverage } from './commands/coverage';
import { lint } from './commands/lint';
import { rules } from './commands/rules';
import { UsageError, type Command, type Host } from './host';
import { takeLocale } from './language';
import { didYouMean } from './options';

/** Every command, in the order in which they are listed. */
export const COMMANDS: readonly Command[] = [assemble, catalogue, coverage, lint, rules];

const HELP = `JD Writer ${version}: job descriptions as Markdown, in Chinese and English.

Usage: jd-writer COMMAND [options]

${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`).join('\n')}

  jd-writer COMMAND --help   says what a command takes, with examples
  jd-writer --version        prints the version
  --locale zh-CN|en          the language of messages (default: that of LC_ALL, LC_MESSAGES, LANG);
                             help, and what is wrong with a command line, are in English

A first job description, and what may go into it:
  jd-writer assemble --role operations-specialist --level mid --lang zh-CN -o 运营专员.jd.md
  jd-writer catalogue --role operations-specialist

What a job description lacks, and what to mend:
  jd-writer lint 运营专员.jd.md
  jd-writer coverage jobs/

Nothing is sent anywhere: all content comes with the program, and from the folder
.jd-writer of the folder that it is started in.
Exit code: 0 clean, 1 findings, 2 wrong use or unreadable input.`;

/** Runs the program and returns its exit code; never throws. */
export async function main(host: Host): Promise<number> {
  try {
    return await runCommand(host);
  } catch (error) {
    host.error(`jd-writer: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
}

async function runCommand(world: Host): Promise<number> {
  const { argv, language } = takeLocale(world.argv);
  const host = { ...world, argv, language: language ?? world.language };
  const [first, ...args] = argv;
  if (first === undefined) throw new UsageError('Name a command; jd-writer --help lists them.');
  if (first === '--version' || first === '-V') {
    host.log(version);
    return 0;
  }
  const asksForHelp = first === '--help' || first === '-h' || first === 'help';
  const name = asksForHelp ? args[0] : first;
  if (name === undefined) {
    host.log(HELP);
    return 0;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined)
    throw new UsageError(
      `There is no command “${name}”${didYouMean(
        name,
        COMMANDS.map((one) => one.name),
        'jd-writer --help lists them.',
      )}`,
    );
  if (!asksForHelp && !args.includes('--help') && !args.includes('-h')) return command.run(args, host);
  host.log(command.help);
  return 0;
}
