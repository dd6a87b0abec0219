import { checkedAfter } from '../dutyNodes';
import type { Services } from '../services';
import { focusedDuty } from './insertDuty';

/** Checks or clears the box of the duty that has the focus in the view; VS Code's own way, the Tab key, goes from box to box. */
export function checkThisDuty(services: Services): () => Promise<void> {
  return async () => {
    const node = await focusedDuty(services);
    if (node === undefined) return;
    const { checked } = services.view.settings;
    services.view.set({ checked: checkedAfter(checked, node, !checked.includes(node.duty.id)) });
  };
}
