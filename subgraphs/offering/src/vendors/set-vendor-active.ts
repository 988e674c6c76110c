// A vendor may sell, or no longer: written into each of its offers, so that one row says whether it can
// be bought and a conditional update sees it. Their snapshots are told soon after.
import type { Work } from '@agora/kernel/work.js';
import { raw } from '@mikro-orm/core';
import type { OfferTables } from '../offer-tables.js';

/** Returns how many offers that were. The caller holds the vendor's row locked. */
export async function setVendorActive(
  work: Work,
  tables: OfferTables,
  vendorId: string,
  isVendorActive: boolean,
): Promise<number> {
  return work.em.nativeUpdate(
    tables.Offer,
    { vendorId, isVendorActive: !isVendorActive } as never,
    { isVendorActive, version: raw('version + 1'), tellDueAt: work.now },
  );
}
