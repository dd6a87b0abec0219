import type { Role } from './types';

/** The categories that a role names, the most needed first. */
export function categoryOrder(role: Role): readonly string[] {
  return [...role.core, ...role.recommended, ...role.optional];
}

/** The places of things in an order; what is not in it comes last. */
export function rankIn(order: readonly string[]): (id: string) => number {
  const ranks = new Map(order.map((id, n) => [id, n]));
  return (id) => ranks.get(id) ?? order.length;
}
