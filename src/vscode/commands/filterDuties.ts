import * as vscode from 'vscode';
import type { Services } from '../services';

/** Asks for words and shows only matching duties while they are typed; Escape leaves the view as it was. */
export function filterDuties({ view }: Services): () => Promise<void> {
  return async () => {
    const before = view.settings.filter;
    const words = await askWords(before, (typed) => view.set({ filter: typed.trim() }));
    view.set({ filter: words ?? before });
    if (words !== undefined) view.show();
  };
}

function askWords(value: string, typed: (words: string) => void): Promise<string | undefined> {
  const input = vscode.window.createInputBox();
  input.title = vscode.l10n.t('Filter Duties');
  input.placeholder = vscode.l10n.t('Search by words, tools, metrics or pinyin initials');
  input.value = value;
  return new Promise<string | undefined>((resolve) => {
    input.onDidChangeValue(typed);
    input.onDidAccept(() => resolve(input.value.trim()));
    input.onDidHide(() => resolve(undefined));
    input.show();
  }).finally(() => input.dispose());
}

/** Shows all duties again. */
export function clearFilter({ view }: Services): () => void {
  return () => view.set({ filter: '' });
}

/** Shows the duties although no JD is open; the link that asked for it is gone then, and the focus with it. */
export function browseDuties({ view }: Services): () => void {
  return () => {
    view.set({ browsing: true });
    view.show(true);
  };
}
