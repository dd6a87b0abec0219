import type { Services } from '../services';

/** Switches checking off or on, until the window is closed. */
export function toggleChecking({ checking }: Services): () => void {
  return () => checking.toggle();
}
