import * as vscode from 'vscode';

/** The answer that asks for the question before. */
export const BACK = Symbol('back');

/** An answer, the wish to go back, or undefined when the writer left. */
export type Answer<T> = T | typeof BACK | undefined;

export interface Button extends vscode.QuickInputButton {
  /** Done when it is pressed; the question stays open. */
  readonly press: () => void;
}

export interface Question<I extends vscode.QuickPickItem> {
  readonly title: string;
  readonly placeholder: string;
  /** Of a question in several steps, from 1. */
  readonly step?: number;
  readonly steps?: number;
  readonly buttons?: readonly Button[];
  /** The items for what is typed; called again on every key when `filters` is set, otherwise VS Code does the filtering. */
  readonly items: (typed: string) => readonly I[];
  readonly filters?: boolean;
  /** Shown in the place of items where nothing matches what is typed, which VS Code does not say by itself when `filters` is set. */
  readonly none?: string;
  /** Which item is ready to be accepted from the start; the first one as a rule. */
  readonly active?: (item: I) => boolean;
  /** Where several may be chosen: which are from the start, and which shall be after a change. */
  readonly many?: { readonly chosen: (item: I) => boolean; readonly adjust: (before: readonly I[], after: readonly I[]) => readonly I[] };
}

/** Asks for one item. */
export async function askOne<I extends vscode.QuickPickItem>(question: Question<I>): Promise<Answer<I>> {
  const answer = await ask(question);
  return typeof answer === 'object' ? answer[0] : answer;
}

/** Asks for any number of items. */
export function askMany<I extends vscode.QuickPickItem>(question: Question<I>): Promise<Answer<readonly I[]>> {
  return ask(question);
}

async function ask<I extends vscode.QuickPickItem>(question: Question<I>): Promise<Answer<readonly I[]>> {
  const pick = vscode.window.createQuickPick<I>();
  const { step, steps, many, buttons = [] } = question;
  pick.title = question.title;
  pick.placeholder = question.placeholder;
  if (step !== undefined && steps !== undefined && steps > 1) {
    pick.step = step;
    pick.totalSteps = steps;
  }
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.canSelectMany = many !== undefined;
  pick.buttons = [...((step ?? 1) > 1 ? [vscode.QuickInputButtons.Back] : []), ...buttons];
  // Not in the published types, but what keeps VS Code from sorting found items by their labels.
  if (question.filters === true) (pick as { sortByLabel?: boolean }).sortByLabel = false;
  // What says that nothing matches is an item, for want of another place, that cannot be chosen.
  const none = question.none === undefined ? undefined : ({ label: question.none, alwaysShow: true } as vscode.QuickPickItem as I);
  const itemsFor = (typed: string): readonly I[] => {
    const found = question.items(typed);
    return found.length > 0 || none === undefined ? found : [none];
  };
  pick.items = itemsFor('');
  const active = question.active === undefined ? undefined : pick.items.find(question.active);
  if (active !== undefined) pick.activeItems = [active];
  if (many !== undefined) pick.selectedItems = pick.items.filter(many.chosen);
  let before = pick.selectedItems;
  const disposables = [
    pick,
    pick.onDidChangeValue((typed) => {
      if (question.filters === true) pick.items = itemsFor(typed);
    }),
    pick.onDidChangeSelection((after) => {
      if (many === undefined || isSame(before, after)) return;
      const adjusted = many.adjust(before, after);
      before = adjusted;
      if (!isSame(adjusted, after)) pick.selectedItems = adjusted;
    }),
  ];
  const answer = await new Promise<Answer<readonly I[]>>((resolve) => {
    disposables.push(
      pick.onDidTriggerButton((button) => {
        if (button === vscode.QuickInputButtons.Back) resolve(BACK);
        else buttons.find((other) => other === button)?.press();
      }),
      pick.onDidAccept(() => {
        const chosen = pick.selectedItems.filter((item) => item !== none);
        if (many !== undefined || chosen.length > 0) resolve(chosen);
      }),
      pick.onDidHide(() => resolve(undefined)),
    );
    pick.show();
  });
  vscode.Disposable.from(...disposables).dispose();
  return answer;
}

function isSame<I>(a: readonly I[], b: readonly I[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}
