// Whose prices of an offer somebody asks for: the own company's, and whoever manages the vendor those of any other.
import type { Context } from '@agora/kernel/graphql/context.js';
import { manages } from '../managed-by.js';
import type { Offer } from '../offers/offer.js';
import { quantityMax } from '../prices/price-tiers.js';

export interface AskedPrices {
  readonly quantity: number;
  readonly companyId?: string | null;
}

export interface ConcernedCompany {
  readonly companyId: string;
  /** Whether the vendor itself asks. */
  readonly isManager: boolean;
}

/** Null for others than those it concerns, and when the quantity is no quantity. */
export function concernedCompany(
  { actor, now }: Context,
  offer: Offer,
  { quantity, companyId: asked }: AskedPrices,
): ConcernedCompany | null {
  const isManager = manages(actor, { companyId: offer.vendorCompanyId });
  const own = actor.isMember ? actor.companyId : undefined;
  const companyId = asked ?? own;
  if (!companyId || (companyId !== own && !isManager)) return null;
  if (quantity < 1 || quantity > quantityMax) return null;
  if (!isManager && (!offer.isLiveAt(now) || offer.kind === 'CONTRACT_ONLY')) return null;
  return { companyId, isManager };
}
