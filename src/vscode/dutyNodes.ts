import { categoryById, dutiesFor, tierOf } from '../core/catalogue/find';
import { categoryOrder, rankIn } from '../core/catalogue/order';
import type { CategoryHit } from '../core/catalogue/search';
import { TIERS, type Catalogue, type CatalogueDuty, type Category, type Role, type Tier } from '../core/catalogue/types';
import { dutyText, type Wording } from '../core/catalogue/wording';
import type { Coverage } from '../core/coverage/coverage';
import type { JobDescription } from '../core/document/types';

// The tree of duties as plain data; dutyTree.ts shows it.

export interface CategoryNode {
  readonly kind: 'category';
  readonly category: Category;
  readonly duties: readonly DutyNode[];
}

export interface DutyNode {
  readonly kind: 'duty';
  readonly duty: CatalogueDuty;
  readonly parent: string;
}

export type Node = CategoryNode | DutyNode;

/** The job whose duties are shown. */
type Job = Pick<Wording, 'role' | 'level'>;

/** How the active JD stands to a category of the tree. */
export interface NodeState {
  readonly tier: Tier;
  /** How many of the JD's duties express it; undefined where no JD is active. */
  readonly covered: number | undefined;
  /** Ids of the duties that stand in the JD word by word. */
  readonly inDocument: ReadonlySet<string>;
}

/** The categories of a catalogue, or those of a search, as nodes. */
export function nodesOf(catalogue: Catalogue, job: Job, hits: readonly CategoryHit[] | undefined): readonly CategoryNode[] {
  const shown = hits?.map(({ category, duties }) => ({
    category,
    duties: duties.length > 0 ? duties.map(({ duty }) => duty) : dutiesToShow(category, job),
  }));
  return (shown ?? catalogue.categories.map((category) => ({ category, duties: dutiesToShow(category, job) }))).map(
    ({ category, duties }) => ({
      kind: 'category',
      category,
      duties: duties.map((duty) => ({ kind: 'duty', duty, parent: category.id })),
    }),
  );
}

/** A category's duties: those for the job in the order in which a new JD takes them, and at last those that are for other roles. */
export function dutiesToShow(category: Category, { role, level }: Job): readonly CatalogueDuty[] {
  const first = role === undefined ? category.duties.filter(({ roles }) => roles.length === 0) : dutiesFor(category, role, level);
  return [...new Set([...first, ...category.duties])];
}

/** What the states of categories depend on: what is set in the view, and the active JD where there is one. */
interface Standing extends Wording {
  readonly read: { readonly coverage: Coverage; readonly document: Pick<JobDescription, 'text'> } | undefined;
}

/** The state of every category, by id. */
export function statesOf(catalogue: Catalogue, standing: Standing): ReadonlyMap<string, NodeState> {
  const { role, read } = standing;
  const coverage = read?.coverage;
  const text = read?.document.text;
  return new Map(
    catalogue.categories.map(({ id, duties }) => [
      id,
      {
        tier: tierIn(role, coverage, id),
        covered: coverage === undefined ? undefined : (coverage.categories.get(id)?.duties.length ?? 0),
        inDocument: new Set(
          text === undefined ? [] : duties.filter((duty) => text.includes(dutyText(duty, standing))).map((duty) => duty.id),
        ),
      },
    ]),
  );
}

/** The coverage's own tiers hold for its role: a writer may have taken a category out of the job. */
function tierIn(role: Role | undefined, coverage: Coverage | undefined, id: string): Tier {
  if (coverage !== undefined && coverage.role.id === role?.id) return coverage.categories.get(id)?.tier ?? 'optional';
  return role === undefined ? 'optional' : tierOf(role, id);
}

/**
 * Core categories that are missing come first, then the rest by tier and by the role's order.
 *
 * @param kept - core categories that stay with the first, though the document has them by now
 */
export function ordered(
  nodes: readonly CategoryNode[],
  states: ReadonlyMap<string, NodeState>,
  role: Role | undefined,
  kept: ReadonlySet<string> = new Set(),
): readonly CategoryNode[] {
  const place = rankIn(role === undefined ? [] : categoryOrder(role));
  const rank = ({ category }: CategoryNode): number => {
    const state = states.get(category.id);
    const tier = TIERS.indexOf(state?.tier ?? 'optional') * 1000;
    const isFirst = isMissingCore(state) || (state?.tier === 'core' && kept.has(category.id));
    return (isFirst ? -1000 : tier) + place(category.id);
  };
  return nodes.map((node, n) => ({ node, n, rank: rank(node) })).sort((a, b) => a.rank - b.rank || a.n - b.n).map(({ node }) => node); // prettier-ignore
}

/** Whether a category is one that the role needs and the document lacks. */
export function isMissingCore(state: NodeState | undefined): boolean {
  return state?.tier === 'core' && state.covered === 0;
}

/** The ids of categories whose state is not what it was. */
export function changedStates(before: ReadonlyMap<string, NodeState>, after: ReadonlyMap<string, NodeState>): readonly string[] {
  const key = (state: NodeState | undefined): string =>
    state === undefined ? '' : [state.tier, state.covered, ...state.inDocument].join();
  return [...after.keys()].filter((id) => key(before.get(id)) !== key(after.get(id)));
}

/** How many duties checking a category checks: its most usual ones. */
const DUTIES_OF_A_CHECKED_CATEGORY = 2;

/** The checked duties after a box was ticked or cleared; a category stands for its most usual duties, cleared for all of them. */
export function checkedAfter(checked: readonly string[], node: Node, isChecked: boolean): readonly string[] {
  const ids = node.kind === 'duty' ? [node.duty.id] : node.duties.map(({ duty }) => duty.id);
  if (!isChecked) return checked.filter((id) => !ids.includes(id));
  if (node.kind === 'category' && ids.some((id) => checked.includes(id))) return checked;
  return [...checked, ...ids.slice(0, node.kind === 'duty' ? 1 : DUTIES_OF_A_CHECKED_CATEGORY).filter((id) => !checked.includes(id))];
}

/** The category of a node, or of the id of a category or of a duty. */
export function categoryOf(catalogue: Catalogue, target: unknown): Category | undefined {
  if (typeof target === 'string') return categoryById(catalogue, target.split('/')[0] ?? '');
  return isNode(target) && target.kind === 'category' ? categoryById(catalogue, target.category.id) : undefined;
}

/** Whether what a command was called for is an entry of the tree. */
export function isNode(target: unknown): target is Node {
  return typeof target === 'object' && target !== null && 'kind' in target && (target.kind === 'duty' || target.kind === 'category');
}
