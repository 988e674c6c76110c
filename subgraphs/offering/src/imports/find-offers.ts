// The vendor's offers that rows mean, in one statement for each way to name them.
import { DomainError } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { LockMode } from '@mikro-orm/core';
import type { OfferTables } from '../offer-tables.js';
import { offerErrors } from '../offers/offer.errors.js';
import type { Offer } from '../offers/offer.js';
import type { OfferKey } from './taken-row.js';

const names = ['sourceKey', 'vendorSku', 'productId'] as const;

export class FoundOffers {
  private constructor(private readonly offers: readonly Offer[]) {}

  static async find(
    work: Work,
    tables: OfferTables,
    vendorId: string,
    keys: readonly OfferKey[],
  ): Promise<FoundOffers> {
    const found = new Map<string, Offer>();
    for (const name of names) {
      const values = [...new Set(keys.map((key) => key[name]).filter(Boolean))];
      if (values.length === 0) continue;
      const meant = { [name]: { $in: values } };
      // A file that was written here may name an offer by its id.
      const named = name === 'sourceKey' ? { $or: [meant, { id: { $in: values } }] } : meant;
      const where = { vendorId, ...named, state: { $ne: 'WITHDRAWN' } };
      const offers = await work.em.find(tables.Offer, where as never, {
        orderBy: { id: 'asc' },
        lockMode: LockMode.PESSIMISTIC_WRITE,
      });
      for (const offer of offers) found.set(offer.id, offer);
    }
    return new FoundOffers([...found.values()]);
  }

  /** The one offer that is meant; OFFER_UNKNOWN when there is none, OFFER_AMBIGUOUS when there are several. */
  one(key: OfferKey): Offer {
    for (const name of names) {
      const value = key[name];
      if (!value) continue;
      const byName = this.offers.filter((offer) => offer[name] === value);
      const isId = name === 'sourceKey' && byName.length === 0;
      const meant = isId ? this.offers.filter(({ id }) => id === value) : byName;
      const [offer, other] = meant;
      if (other) throw new DomainError(offerErrors.OFFER_AMBIGUOUS, { params: { [name]: value } });
      if (offer) return offer;
    }
    const params = Object.fromEntries(names.map((name) => [name, key[name] ?? null]));
    throw new DomainError(offerErrors.OFFER_UNKNOWN, { params });
  }
}
