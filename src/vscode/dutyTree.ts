import * as vscode from 'vscode';
import { catalogueSearch } from '../core/catalogue/search';
import type { CategoryHit } from '../core/catalogue/search';
import type { Catalogue, Role } from '../core/catalogue/types';
import { levelOfDocument } from '../core/coverage/coverage';
import { lazily } from '../core/lazily';
import { onSettingsChange, settingsFor } from './settings';
import { nameOf, uiLanguage } from './convert';
import {
  changedStates,
  checkedAfter,
  isMissingCore,
  nodesOf,
  ordered,
  statesOf,
  type CategoryNode,
  type Node,
  type NodeState,
} from './dutyNodes';
import { tooltipOf, treeItemOf, type ItemContext } from './dutyTreeItems';
import { VIEWS } from './ids';
import { levelName } from './names';
import { situationOf, type Services, type Situation } from './services';
import type { Ends } from './ends';

/** Shows the duties of the catalogue in the side bar, measured by the active JD. */
export function registerDutyTree(services: Services): vscode.Disposable {
  const provider = new DutyTree(services);
  const view = vscode.window.createTreeView(VIEWS.duties, {
    treeDataProvider: provider,
    showCollapseAll: true,
    manageCheckboxStateManually: true,
  });
  const label = (): void => labelView(view, provider, services);
  label();
  return vscode.Disposable.from(
    provider,
    view,
    provider.onDidUpdate(label),
    onSettingsChange(label),
    services.view.onDidWant(({ takesFocus }) => {
      if (takesFocus || !view.visible) void vscode.commands.executeCommand(`${VIEWS.duties}.focus`);
    }),
    view.onDidChangeSelection(({ selection }) => (services.view.selected = selection[0])),
    view.onDidChangeCheckboxState(({ items }) => {
      const checked = items.reduce(
        (before, [node, state]) => checkedAfter(before, node, state === vscode.TreeItemCheckboxState.Checked),
        services.view.settings.checked,
      );
      services.view.set({ checked });
    }),
  );
}

/** The view's message, which says for what role and level the duties are, and its badge. */
function labelView(view: vscode.TreeView<Node>, provider: DutyTree, { active, view: { settings } }: Services): void {
  if (provider.situation === undefined) return;
  const filter = settings.filter === '' ? [] : [vscode.l10n.t('Filter: {0}', settings.filter)];
  // A message would keep the welcome away that an empty view shows.
  view.message =
    provider.isShown && !provider.isEmpty ? [roleLabel(provider.situation), levelLabel(provider.situation), ...filter].join(' · ') : '';
  const missing = [...provider.states.values()].filter(isMissingCore).length;
  const document = active.document;
  const shows = missing > 0 && document !== undefined && settingsFor(document.uri).badge;
  view.badge = shows
    ? {
        value: missing,
        tooltip:
          missing === 1
            ? vscode.l10n.t('1 core category is missing in {0}', nameOf(document.uri))
            : vscode.l10n.t('{0} core categories are missing in {1}', missing, nameOf(document.uri)),
      }
    : undefined;
}

/** The role of the view; that it is not the active JD's own is said, and that none was recognized. */
function roleLabel({ role, read }: Situation): string {
  const title = role?.title[uiLanguage()] ?? '';
  if (read === undefined) return title;
  if (read.coverage.role.id !== role?.id) return vscode.l10n.t('{0} (not the document’s role)', title);
  return read.coverage.roleFrom === 'unknown' ? vscode.l10n.t('Role not recognized') : title;
}

/** The level of the view; that it is not the one which the active JD states is said. */
function levelLabel({ level, read }: Situation): string {
  const own = read && levelOfDocument(read.document);
  return own === undefined || own === level ? levelName(level) : vscode.l10n.t('{0} (not the document’s level)', levelName(level));
}

/** Nodes are made anew only when the catalogue or the filter changes, states only when the JD, the role or the level does. */
class DutyTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<Node | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #updated = new vscode.EventEmitter<void>();
  /** Fires after every change of what is shown. */
  readonly onDidUpdate = this.#updated.event;
  readonly #services: Services;
  readonly #disposables: readonly Ends[];
  /** That of the nodes; undefined until there are some. */
  #catalogue: Catalogue | undefined;
  #search: (words: string) => readonly CategoryHit[] = () => [];
  #nodes: readonly CategoryNode[] = [];
  /** Undefined until the nodes are shown. */
  #order: string | undefined;
  /** Undefined until something is to be shown: nothing is read for a view that nobody has opened. */
  #situation: Situation | undefined;
  #checked: readonly string[] = [];
  #states: ReadonlyMap<string, NodeState> = new Map();
  /**
   * The core categories that were missing at some time since this JD was measured by this role. They keep their places: what is
   * inserted must not move the rows away from under the mouse.
   */
  #kept: { readonly of: string; readonly ids: ReadonlySet<string> } = { of: '', ids: new Set() };

  constructor(services: Services) {
    this.#services = services;
    const { active, catalogue, view } = services;
    this.#disposables = [
      this.#changed,
      this.#updated,
      active.onDidChange(() => this.#update()),
      catalogue.onDidChange(() => this.#update()),
      view.onDidChange((keys) => {
        if (keys.includes('filter') || keys.includes('browsing')) this.#rebuild();
        else if (keys.includes('role') || keys.includes('level')) this.#update();
        else if (keys.includes('checked')) this.#check();
      }),
    ];
    this.#update();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  get situation(): Situation | undefined {
    return this.#situation;
  }

  get states(): ReadonlyMap<string, NodeState> {
    return this.#states;
  }

  getChildren(node?: Node): Node[] {
    if (node !== undefined) return node.kind === 'category' ? [...node.duties] : [];
    if (this.#situation === undefined) this.#rebuild();
    return this.isShown ? [...this.#ordered()] : [];
  }

  getParent(node: Node): Node | undefined {
    return node.kind === 'category' ? undefined : this.#nodes.find(({ category }) => category.id === node.parent);
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return treeItemOf(node, this.#itemContext());
  }

  resolveTreeItem(item: vscode.TreeItem, node: Node): vscode.TreeItem {
    item.tooltip = tooltipOf(node, this.#itemContext());
    return item;
  }

  #itemContext(): ItemContext {
    const { checked, filter } = this.#services.view.settings;
    return { situation: this.#situation ?? situationOf(this.#services), states: this.#states, checked, filtered: filter !== '' };
  }

  /** Without a JD, and as long as nothing was asked of the view, its place is taken by a welcome. */
  get isShown(): boolean {
    const { browsing, filter, checked } = this.#services.view.settings;
    return browsing || filter !== '' || checked.length > 0 || this.#situation?.read !== undefined;
  }

  #ordered(): readonly CategoryNode[] {
    return ordered(this.#nodes, this.#states, this.#situation?.role, this.#kept.ids);
  }

  #keep(role: Role | undefined): void {
    const of = [this.#services.active.document?.uri.toString(), role?.id].join(' ');
    const missing = [...this.#states].filter(([, state]) => isMissingCore(state)).map(([id]) => id);
    this.#kept = { of, ids: new Set([...(of === this.#kept.of ? this.#kept.ids : []), ...missing]) };
  }

  /** Whether the filter leaves nothing. */
  get isEmpty(): boolean {
    return this.#nodes.length === 0;
  }

  #update(): void {
    const { active, catalogue } = this.#services;
    if (this.#situation === undefined && active.document === undefined) return;
    if (this.#catalogue === catalogue.current) this.#measure();
    else this.#rebuild();
  }

  #rebuild(): void {
    this.#makeNodes(situationOf(this.#services));
    this.#measure();
  }

  #makeNodes(situation: Situation): void {
    const { catalogue, view } = this.#services;
    const { filter } = view.settings;
    const { current } = catalogue;
    if (this.#catalogue !== current) {
      const search = lazily(() => catalogueSearch(current));
      this.#search = (words) => search()(words);
      this.#catalogue = current;
    }
    this.#nodes = nodesOf(current, situation, filter === '' ? undefined : this.#search(filter));
    this.#order = undefined;
  }

  /** Shows the boxes again; a single category by itself. */
  #check(): void {
    const before = this.#checked;
    const { checked } = this.#services.view.settings;
    this.#checked = checked;
    const toggled = [...before.filter((id) => !checked.includes(id)), ...checked.filter((id) => !before.includes(id))];
    const nodes = this.#nodes.filter(({ duties }) => duties.some(({ duty }) => toggled.includes(duty.id)));
    // The first box may bring the tree in the welcome's place, and the last one cleared the welcome in the tree's.
    const isSame = this.#situation?.read !== undefined || (before.length > 0 && checked.length > 0);
    this.#changed.fire(nodes.length === 1 && isSame ? nodes[0] : undefined);
    this.#updated.fire();
  }

  /** Measures by the active JD, and shows again what is different. */
  #measure(): void {
    const before = { shown: this.isShown, situation: this.#situation, states: this.#states };
    const situation = situationOf(this.#services);
    const { role, level, language } = situation;
    this.#situation = situation;
    if (before.situation !== undefined && (before.situation.role !== role || before.situation.level !== level)) this.#makeNodes(situation);
    this.#states = statesOf(this.#services.catalogue.current, situation);
    this.#keep(role);
    const order = this.#ordered().map(({ category }) => category.id).join(); // prettier-ignore
    const isOther =
      order !== this.#order || before.shown !== this.isShown || before.situation?.level !== level || before.situation.language !== language;
    this.#order = order;
    if (isOther) this.#changed.fire(undefined);
    else {
      const changed = changedStates(before.states, this.#states);
      for (const node of this.#nodes) if (changed.includes(node.category.id)) this.#changed.fire(node);
    }
    this.#updated.fire();
  }
}
