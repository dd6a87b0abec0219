import * as vscode from 'vscode';
import { textOfSnippet } from '../core/assemble/snippet';
import { readFrontMatter } from '../core/document/frontMatter';
import { SELECTOR } from './ids';
import { languageSoFar } from './languageSoFar';
import type { Services } from './services';

/** An entry of a snippet file. */
interface Snippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

/** A snippet with what is typed for it in an English document, and its name. */
interface Suggestion extends Snippet {
  readonly label: string;
  readonly name: string;
}

const FILE = ['snippets', 'job-description.en.code-snippets'];
const ENGLISH = /^jd-en-/;
/** VS Code sorts the contributed snippets by a letter and their prefix. */
const BEFORE_THE_CONTRIBUTED = '0';

/**
 * In an English JD offers the English snippets as `jd-…`, before the contributed ones: those are sorted by their prefixes alone, so
 * that the Chinese ones would come first in every document. None of them belongs into front matter.
 */
export function registerSnippetSuggestions({ extensionUri }: vscode.ExtensionContext, services: Services): vscode.Disposable {
  let reading: Promise<readonly Suggestion[]> | undefined;
  const suggestions = (): Promise<readonly Suggestion[]> =>
    (reading ??= readSuggestions(vscode.Uri.joinPath(extensionUri, ...FILE)).catch(() => {
      // A file that cannot be read now may be the next time.
      reading = undefined;
      return [];
    }));
  return vscode.languages.registerCompletionItemProvider(SELECTOR, {
    async provideCompletionItems(document, position) {
      const word = wordBefore(document, position);
      if (word === undefined || !services.jobDescriptions.has(document) || !isEnglishText(document, word.start)) return [];
      const typed = document.getText(word).toLowerCase();
      // Words of the document are offered only where nothing else is.
      return (await suggestions()).filter(({ label }) => label.includes(typed)).map((suggestion) => itemOf(suggestion, word));
    },
  });
}

/** The letters and hyphens that end at a position. */
function wordBefore(document: vscode.TextDocument, position: vscode.Position): vscode.Range | undefined {
  const word = /[A-Za-z][A-Za-z-]*$/.exec(document.lineAt(position).text.slice(0, position.character))?.[0];
  return word === undefined ? undefined : new vscode.Range(position.translate(0, -word.length), position);
}

/** Whether a word is typed into the text of an English document, of whose language that word itself says nothing. */
function isEnglishText(document: vscode.TextDocument, wordStart: vscode.Position): boolean {
  const text = document.getText();
  const frontMatter = readFrontMatter(text);
  const at = document.offsetAt(wordStart);
  return at >= (frontMatter?.span.end ?? 0) && languageSoFar(text, frontMatter, at) === 'en';
}

async function readSuggestions(uri: vscode.Uri): Promise<readonly Suggestion[]> {
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  const snippets = Object.entries(JSON.parse(text) as Readonly<Record<string, Snippet>>);
  return snippets.map(([name, snippet]) => ({ ...snippet, name, label: (snippet.prefix[0] ?? '').replace(ENGLISH, 'jd-') }));
}

function itemOf({ label, name, body, description }: Suggestion, range: vscode.Range): vscode.CompletionItem {
  const item = new vscode.CompletionItem({ label, description: name }, vscode.CompletionItemKind.Snippet);
  item.range = range;
  item.sortText = `${BEFORE_THE_CONTRIBUTED}${label}`;
  const snippet = body.join('\n');
  item.insertText = new vscode.SnippetString(snippet);
  item.documentation = new vscode.MarkdownString().appendCodeblock(textOfSnippet(snippet).trimEnd(), 'markdown');
  item.detail = description;
  return item;
}
