// A product was merged into another one: offers for it are offers for that one from now on, and their
// snapshots say so soon after.
import type { Work } from '@agora/kernel/work.js';
import { raw } from '@mikro-orm/core';
import type { OfferTables } from '../offer-tables.js';

interface MergedProduct {
  productId: string;
  intoProductId: string;
}

/** Returns how many offers that were. */
export async function moveOffers(
  work: Work,
  tables: OfferTables,
  { productId, intoProductId }: MergedProduct,
): Promise<number> {
  return work.em.nativeUpdate(tables.Offer, { productId } as never, {
    productId: intoProductId,
    version: raw('version + 1'),
    tellDueAt: work.now,
  });
}
