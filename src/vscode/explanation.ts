import * as vscode from 'vscode';
import { CONFIG_FILE } from '../core/config/config';
import { levelOfDocument } from '../core/coverage/coverage';
import { frontMatterText } from '../core/document/frontMatter';
import { frontMatterLevels, kindOf } from '../core/lint/lint';
import { rules as builtInRules } from '../core/lint/rules';
import type { Rule } from '../core/lint/rule';
import type { LintRun } from './settings';
import { nameOf, uiLanguage } from './convert';
import { SCHEMES, SETTINGS, SETTINGS_PREFIX } from './ids';
import { code, escaped } from './markdown';
import { languageSoFar } from './languageSoFar';
import { findingLevelName, kindName, languageName, levelName } from './names';
import type { ReadJobDescription } from './jobDescriptions';
import type { Services } from './services';
import { isEdited, isTooLong } from './writersDocuments';
import { registerWrittenDocuments } from './writtenDocuments';

/** Serves what is known of a document, as a document; it follows the document and what is configured. */
export function registerExplanations(services: Services): vscode.Disposable {
  const { jobDescriptions, configuration, checking } = services;
  const { onDidOpenTextDocument, onDidCloseTextDocument } = vscode.workspace;
  const events = [
    jobDescriptions.onDidChange,
    configuration.onDidChange,
    checking.onDidChange,
    onDidOpenTextDocument,
    onDidCloseTextDocument,
  ];
  return registerWrittenDocuments(SCHEMES.explanation, ({ query }) => explain(services, query), events);
}

/** Where the explanation of a document is read. */
export function explanationUri({ uri }: vscode.TextDocument): vscode.Uri {
  return vscode.Uri.from({
    scheme: SCHEMES.explanation,
    path: `/${vscode.l10n.t('About {0}', nameOf(uri).replace(/\.md$/i, ''))}.md`,
    query: uri.toString(),
  });
}

async function explain(services: Services, key: string): Promise<string> {
  const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === key);
  if (document === undefined) return vscode.l10n.t('The document is closed.');
  await services.configuration.load(document.uri);
  const read = services.jobDescriptions.get(document);
  const title = `# ${escaped(nameOf(document.uri))}`;
  const reason = reasonText(services, document);
  return (
    read === undefined
      ? [title, reason, ...(isEdited(document) && !isTooLong(document) ? [howTo()] : [])]
      : [title, reason, facts(services, document, read), rulesTable(services, document, read)]
  ).join('\n\n');
}

function reasonText({ jobDescriptions }: Services, document: vscode.TextDocument): string {
  const { reason, glob = '' } = jobDescriptions.reason(document);
  switch (reason) {
    case 'marked':
      return vscode.l10n.t('It is read as a job description because it was marked as one by the command “Treat as Job Description”.');
    case 'listed':
      return vscode.l10n.t(
        'It is read as a job description because the pattern {0} of the setting {1} matches it.',
        code(glob),
        code(`${SETTINGS_PREFIX}.${SETTINGS.files}`),
      );
    case 'name':
      return vscode.l10n.t('It is read as a job description because its name ends in {0}.', code('.jd.md'));
    case 'front-matter':
      return vscode.l10n.t('It is read as a job description because its front matter has {0}.', code('jd:'));
    case 'marked-as-none':
      return vscode.l10n.t('It is not read as a job description because that was switched off by the command “Treat as Job Description”.');
    case 'too-long':
      return vscode.l10n.t(
        'It is not read as a job description because it is too long: it has more than 2 million characters. The command line reads files of any length.',
      );
    case 'not-edited':
      return vscode.l10n.t(
        'It is not read as a job description because it cannot be edited here as a document of its own: it is an earlier version, a cell of a notebook, or the like.',
      );
    case 'nothing':
      return vscode.l10n.t('It is not read as a job description: nothing says that it is one.');
  }
}

function howTo(): string {
  return vscode.l10n.t(
    'A file is read as one when its name ends in {0}, its front matter has {1}, a pattern of the setting {2} matches it, or the command “Treat as Job Description” was used on it.',
    code('.jd.md'),
    code('jd: 1'),
    code(`${SETTINGS_PREFIX}.${SETTINGS.files}`),
  );
}

function facts(services: Services, document: vscode.TextDocument, read: ReadJobDescription): string {
  const { file, options } = services.configuration.current(document.uri);
  const where =
    file === undefined
      ? vscode.l10n.t('none; there is no {0} in the folder of the document or above it', code(CONFIG_FILE))
      : code(vscode.workspace.asRelativePath(file.uri));
  return [
    `- ${vscode.l10n.t('Role: {0}', roleText(read))}`,
    `- ${vscode.l10n.t('Level: {0}', levelText(read))}`,
    `- ${vscode.l10n.t('Kind: {0}', kindName(kindOf(read.document, options)))}`,
    `- ${vscode.l10n.t('Language: {0}', languageName(languageSoFar(read.document.text, read.document.frontMatter)))}`,
    `- ${vscode.l10n.t('Configuration: {0}', where)}`,
    `- ${runText(services.checking.runFor(document.uri))}`,
  ].join('\n');
}

function runText(run: LintRun): string {
  if (run === 'off') return vscode.l10n.t('Checked: no, checking is off');
  return run === 'onSave' ? vscode.l10n.t('Checked: when you save') : vscode.l10n.t('Checked: while you type');
}

function roleText({ coverage: { role, roleFrom }, document: { frontMatter, title } }: ReadJobDescription): string {
  const [open, close] = uiLanguage() === 'zh-CN' ? ['（', '）'] : [' (', ')'];
  const name = `${escaped(role.title[uiLanguage()])}${open}${code(role.id)}${close}`;
  if (roleFrom === 'title') return vscode.l10n.t('{0}, recognized by the title “{1}”', name, escaped(title?.text ?? ''));
  if (roleFrom === 'content') return vscode.l10n.t('{0}, recognized by what the text calls the job', name);
  if (roleFrom === 'unknown') return vscode.l10n.t('{0}, because neither the front matter, the title nor the text names a role', name);
  if (frontMatterText(frontMatter, 'role') !== undefined) return vscode.l10n.t('{0}, stated in the front matter', name);
  return vscode.l10n.t('{0}, as {1} sets it', name, code(CONFIG_FILE));
}

function levelText({ document }: ReadJobDescription): string {
  const level = levelOfDocument(document);
  if (level === undefined) return vscode.l10n.t('not known; neither the front matter nor the title names one');
  if (frontMatterText(document.frontMatter, 'level') === level) return vscode.l10n.t('{0}, stated in the front matter', levelName(level));
  return vscode.l10n.t('{0}, recognized by the title “{1}”', levelName(level), escaped(document.title?.text ?? ''));
}

/** Words that stay on one line: beside a wide column, a preview would put Chinese letters below each other. */
function unbroken(words: string): string {
  return `<nobr>${words}</nobr>`;
}

/** All rules with their levels: those that found something first, those that are off last. */
function rulesTable(services: Services, document: vscode.TextDocument, read: ReadJobDescription): string {
  const { options, levels } = services.configuration.current(document.uri);
  const own = frontMatterLevels(read.document);
  const count = new Map<string, number>();
  if (services.checking.isOnFor(document.uri)) for (const { rule } of read.lint.issues) count.set(rule.id, (count.get(rule.id) ?? 0) + 1);
  const setBy = ({ id }: Rule): string => {
    if (own[id] !== undefined) return vscode.l10n.t('front matter');
    if (levels.file[id] !== undefined) return code(CONFIG_FILE);
    return levels.settings[id] === undefined ? '' : vscode.l10n.t('settings');
  };
  const rows = (options.rules ?? builtInRules).map((rule) => {
    const level = own[rule.id] ?? options.levels?.[rule.id] ?? rule.level;
    const found = count.get(rule.id) ?? 0;
    const set = [unbroken(findingLevelName(level)), setBy(rule)].filter((part) => part !== '').join(' · ');
    return {
      rank: found > 0 ? 0 : level === 'off' ? 2 : 1,
      row: `| ${code(rule.id)}<br>${escaped(rule.summary[uiLanguage()])} | ${set} | ${found > 0 ? found : ''} |`,
    };
  });
  const heads = [vscode.l10n.t('Rule'), unbroken(vscode.l10n.t('Level')), unbroken(vscode.l10n.t('Findings'))];
  const sorted = rows.sort((a, b) => a.rank - b.rank).map(({ row }) => row);
  return [`## ${vscode.l10n.t('Rules')}`, '', `| ${heads.join(' | ')} |`, '| --- | --- | ---: |', ...sorted].join('\n');
}
