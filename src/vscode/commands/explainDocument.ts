import { explanationUri } from '../explanation';
import type { Services } from '../services';
import { showDocument } from '../showDocument';

/** Shows whether and why the active file is read as a JD, in which role, by which configuration and rules. */
export function explainDocument({ active }: Services): () => Promise<void> {
  return async () => {
    const document = active.shown;
    if (document !== undefined) await showDocument(explanationUri(document));
  };
}
