import { checkedAfter, isNode, type Node } from '../dutyNodes';
import type { Services } from '../services';
import { focusedDuty } from './insertDuty';

/** Checks or clears the box of the duty that it is called for in the view, by a key that of the one which has the focus. */
export function checkThisDuty(services: Services): (target?: unknown) => Promise<void> {
  return async (target) => check(services, target ?? (await focusedDuty(services)));
}

/**
 * The same for a category. No key calls it: an extension comes to know which entry has the focus only when that is selected, and
 * selecting a category opens it or goes to its lines. VS Code's own way, the Tab key, goes from box to box.
 */
export function checkThisCategory(services: Services): (target?: unknown) => void {
  return (target) => check(services, target);
}

function check({ view }: Services, target: unknown): void {
  if (!isNode(target)) return;
  const { checked } = view.settings;
  view.set({ checked: checkedAfter(checked, target, !isChecked(checked, target)) });
}

function isChecked(checked: readonly string[], node: Node): boolean {
  const duties = node.kind === 'duty' ? [node] : node.duties;
  return duties.some(({ duty }) => checked.includes(duty.id));
}
