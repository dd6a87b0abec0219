/** A function that makes its value on the first call and gives the same one ever after: data costs nothing until it is used. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A function that works its value out once for each object it is given; the values go with the objects. */
export function once<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    let known = made.get(key);
    if (known === undefined) made.set(key, (known = { value: make(key) }));
    return known.value;
  };
}

/** A function that remembers what it answered to the last texts, `most` of them at most: a document is read again at every keystroke. */
export function remembering<T>(most: number, answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      if (known.size >= most) known.clear();
      // A stretch of a document keeps the whole document alive; this copy does not.
      known.set(` ${text}`.slice(1), (found = { value: answer(text) }));
    }
    return found.value;
  };
}
