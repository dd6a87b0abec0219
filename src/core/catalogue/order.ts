import { TIERS, type Role, type Tier } from './types';

/** The categories that a role names, the most needed first. */
export function categoryOrder(role: Role): readonly string[] {
  return [...role.core, ...role.recommended, ...role.optional];
}

/** The ids of categories by how much a role needs them. */
type TierLists = Readonly<Record<Tier, readonly string[]>>;
type SomeTierLists = { readonly [tier in Tier]?: readonly string[] | undefined };

/** The lists of a role of which some are given anew: what these name leaves the others. */
export function tiersOver(given: SomeTierLists, base: TierLists | undefined): TierLists {
  const named = new Set(TIERS.flatMap((tier) => given[tier] ?? []));
  const listOf = (tier: Tier): readonly string[] => given[tier] ?? (base?.[tier] ?? []).filter((id) => !named.has(id));
  return { core: listOf('core'), recommended: listOf('recommended'), optional: listOf('optional') };
}

/** The places of things in an order; what is not in it comes last. */
export function rankIn(order: readonly string[]): (id: string) => number {
  const ranks = new Map(order.map((id, n) => [id, n]));
  return (id) => ranks.get(id) ?? order.length;
}
