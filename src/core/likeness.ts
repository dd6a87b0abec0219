/** How alike two sets are: twice what they share over what they have (Dice, 1945); 0 to 1. */
export function dice<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const part of small) if (large.has(part)) shared++;
  return (2 * shared) / (a.size + b.size);
}
