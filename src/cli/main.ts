import { version } from '../../package.json';
import { nearest, type Language, type Localized } from '../core/index';
import { assemble } from './commands/assemble';
import { catalogue } from './commands/catalogue';
import { coverage } from './commands/coverage';
import { lint } from './commands/lint';
import { rules } from './commands/rules';
import { UsageError, type Command, type Host } from './host';
import { takeLocale } from './language';
import { told } from './messages';
import { reasonForWriting } from './reasons';
import { noSuch, wrongUse } from './usage';

/** Every command, in the order in which they are listed. */
export const COMMANDS: readonly Command[] = [assemble, catalogue, coverage, lint, rules];

const summaries = (language: Language): string =>
  COMMANDS.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary[language]}`).join('\n');

const HELP: Localized = {
  en: `JD Writer ${version}: job descriptions as Markdown, in Chinese and English.

Usage: jd-writer COMMAND [options]

${summaries('en')}

  jd-writer COMMAND --help   says what a command takes, with examples
  jd-writer --version        prints the version
  --locale zh-CN|en          the language of messages and help (default: that of LC_ALL,
                             LC_MESSAGES or LANG)

A first job description, and what may go into it:
  jd-writer assemble --role operations-specialist --level mid --lang zh-CN -o 运营专员.jd.md
  jd-writer catalogue --role operations-specialist

What a job description lacks, and what to mend:
  jd-writer lint 运营专员.jd.md
  jd-writer coverage jobs/

Nothing is sent anywhere: all content comes with the program, and from the folder
.jd-writer of the folder that it is started in.
Exit code: 0 clean, 1 findings, 2 wrong use and what cannot be read or written.`,
  'zh-CN': `JD Writer ${version}：用 Markdown 写职位描述，支持中文和英文。

用法：jd-writer 命令 [选项]

${summaries('zh-CN')}

  jd-writer 命令 --help      查看命令的选项和示例
  jd-writer --version        打印版本号
  --locale zh-CN|en          提示和帮助的语言（默认取自 LC_ALL、LC_MESSAGES 或 LANG）

写第一份职位描述，看看可以写进什么：
  jd-writer assemble --role operations-specialist --level mid --lang zh-CN -o 运营专员.jd.md
  jd-writer catalogue --role operations-specialist

看职位描述还缺什么、要改什么：
  jd-writer lint 运营专员.jd.md
  jd-writer coverage jobs/

不向任何地方发送数据：内容全部来自程序本身，以及启动时所在文件夹下的 .jd-writer。
退出码：0 没有问题；1 有问题；2 用法有误，或有内容无法读取、无法写入。`,
};

/** Runs the program and returns its exit code; never throws. */
export async function main(world: Host): Promise<number> {
  let host = world;
  try {
    host = inItsLanguage(world);
    return await runCommand(host);
  } catch (error) {
    const text = error instanceof UsageError ? error.text[host.language] : error instanceof Error ? error.message : String(error);
    host.error(`jd-writer: ${text}`);
    return 2;
  }
}

/** The sentence for output that cannot be written, in the language of the reader. */
export function outputFailure(world: Host, error: unknown): string {
  let host = world;
  try {
    host = inItsLanguage(world);
  } catch {
    // A wrong --locale is told of by the run itself.
  }
  return `jd-writer: ${told(host, 'cannot-print', { reason: reasonForWriting(error) })}`;
}

/** The host with the language that `--locale` names; the option itself is taken out. */
function inItsLanguage(world: Host): Host {
  const { argv, language } = takeLocale(world.argv);
  return { ...world, argv, language: language ?? world.language };
}

async function runCommand(host: Host): Promise<number> {
  const [first, ...args] = host.argv;
  if (first === undefined) throw wrongUse('name-a-command');
  const valued = host.argv.find((arg) => arg.startsWith('--help=')) ?? (first.startsWith('--version=') ? first : undefined);
  if (valued !== undefined) throw wrongUse('takes-no-value', { option: valued.slice(0, valued.indexOf('=')) });
  if (first === '--version' || first === '-V') {
    host.log(version);
    return 0;
  }
  const asksForHelp = first === '--help' || first === '-h' || first === 'help';
  const name = asksForHelp ? args[0] : first;
  if (name === undefined) {
    host.log(HELP[host.language]);
    return 0;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const near = nearest(name, COMMANDS.map((one) => one.name)); // prettier-ignore
    throw noSuch('command', name, near, { 'zh-CN': 'jd-writer --help 列出全部命令。', en: 'jd-writer --help lists them.' });
  }
  if (!asksForHelp && !args.includes('--help') && !args.includes('-h')) return command.run(args, host);
  host.log(command.help[host.language]);
  return 0;
}
