// After rows of assortments changed: each of these offers says again whether it is in any, and is told.
import type { Work } from '@agora/kernel/work.js';
import { LockMode } from '@mikro-orm/core';
import type { OfferTables } from '../offer-tables.js';

const atOnce = 500;

export async function restrictAnew(
  work: Work,
  tables: OfferTables,
  offerIds: readonly string[],
): Promise<void> {
  const sorted = [...offerIds].sort();
  for (let start = 0; start < sorted.length; start += atOnce) {
    const ids = sorted.slice(start, start + atOnce);
    const rows = await work.em.find(tables.AssortmentOffer, { offerId: { $in: ids } } as never, {
      fields: ['offerId'] as never,
    });
    const restricted = new Set(rows.map(({ offerId }) => offerId));
    const offers = await work.em.find(
      tables.Offer,
      { id: { $in: ids } },
      { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    for (const offer of offers) {
      const isRestricted = restricted.has(offer.id);
      if (offer.isRestricted === isRestricted) continue;
      offer.isRestricted = isRestricted;
      offer.version += 1;
      offer.tellDueAt = work.now;
      offer.updatedAt = work.now;
    }
  }
}
