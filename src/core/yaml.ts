import { isAlias, isMap, isScalar, isSeq, parseDocument, type Alias, type Document } from 'yaml';

/** Text nested deeper, or that stands for more values by its aliases, is taken for an attack. */
const DEEPEST = 50;
const MOST_VALUES = 50_000;
const MOST_ALIASES = 100;

/**
 * Parses YAML that nobody vouches for. Broken YAML is in the document's `errors`; throws only where the text is nested too deeply.
 *
 * @param isStrict whether a key that stands twice is an error, and so is a second document; otherwise the last key and the first document count
 */
export function parseYaml(text: string, isStrict: boolean): Document {
  if (flowDepthOf(text) > DEEPEST) throw new Error(TOO_MUCH);
  return parseDocument(text, { prettyErrors: false, logLevel: isStrict ? 'error' : 'silent', uniqueKeys: isStrict });
}

/**
 * A node of a document as plain data. Keys that are no scalars are left out. Throws where the node stands for too much; the
 * library's own conversion can be made to run for minutes.
 *
 * @param onLost told of each alias that has no anchor
 */
export function plainValueOf(document: Document, node: unknown, onLost?: (alias: Alias) => void): unknown {
  let values = 0;
  let aliases = 0;
  const plain = (at: unknown, depth: number): unknown => {
    if (depth > DEEPEST || ++values > MOST_VALUES) throw new Error(TOO_MUCH);
    if (isScalar(at)) return at.value;
    if (isSeq(at)) return at.items.map((item) => plain(item, depth + 1));
    if (isMap(at))
      return Object.fromEntries(
        at.items.flatMap(({ key, value }) => (isScalar(key) ? [[String(key.value), plain(value, depth + 1)]] : [])),
      );
    if (!isAlias(at)) return null;
    if (++aliases > MOST_ALIASES) throw new Error('it has too many aliases');
    const target = at.resolve(document);
    if (target === undefined) onLost?.(at);
    return plain(target, depth + 1);
  };
  return plain(node, 0);
}

const TOO_MUCH = 'it is nested too deeply, or its aliases stand for too much';

/** How many brackets are open at once at most, wherever they stand: what the parser's own time and stack grow with. */
function flowDepthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const bracket of text.match(/[[\]{}]/g) ?? []) {
    if (bracket === '[' || bracket === '{') deepest = Math.max(deepest, ++depth);
    else if (depth > 0) depth--;
  }
  return deepest;
}
