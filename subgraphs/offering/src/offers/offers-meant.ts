// The vendor's offers that rows of a file mean. A row is found again by the source's own key. What was made by hand
// has none: it is meant by its product and the vendor's own number, and bears the key from then on. A row without a
// key is the one offer that the vendor has of the product.
import { DomainError } from '@agora/kernel/errors.js';
import { grouped } from '@agora/kernel/graphql/context.js';
import type { Work } from '@agora/kernel/work.js';
import { LockMode } from '@mikro-orm/core';
import type { OfferTables } from '../offer-tables.js';
import { offerErrors } from './offer.errors.js';
import type { Offer } from './offer.js';

/** What a row is found again by. */
export interface RowKey {
  /** The product's id where the source has no key: the row is the vendor's offer of it. */
  sourceKey: string;
  productId: string;
  vendorSku?: string | null;
}

export class OffersMeant {
  private readonly byKey: Map<string, Offer>;
  private readonly byProduct: Map<string, Offer[]>;

  private constructor(named: readonly Offer[], others: readonly Offer[]) {
    this.byKey = new Map(named.map((offer) => [offer.id, offer]));
    for (const offer of named) if (offer.sourceKey) this.byKey.set(offer.sourceKey, offer);
    const productIds = [...new Set(others.map(({ productId }) => productId))];
    const lists = grouped(productIds, others, ({ productId }) => productId);
    this.byProduct = new Map(productIds.map((id, at) => [id, lists[at] ?? []]));
  }

  /** Locks all that may be meant. */
  static async find(
    work: Work,
    tables: OfferTables,
    vendorId: string,
    rows: readonly RowKey[],
  ): Promise<OffersMeant> {
    const options = { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE } as const;
    const keys = [...new Set(rows.map(({ sourceKey }) => sourceKey))].sort();
    // A file that was written here may name an offer by its id.
    const named = { vendorId, $or: [{ sourceKey: { $in: keys } }, { id: { $in: keys } }] };
    const found = new OffersMeant(await work.em.find(tables.Offer, named as never, options), []);
    const unknown = rows.filter(({ sourceKey }) => !found.byKey.has(sourceKey));
    const productIds = [...new Set(unknown.map(({ productId }) => productId))].sort();
    if (productIds.length === 0) return found;
    const ofProducts = { vendorId, productId: { $in: productIds }, state: { $ne: 'WITHDRAWN' } };
    const others = await work.em.find(tables.Offer, ofProducts as never, options);
    return new OffersMeant([...found.byKey.values()], others);
  }

  /** Null for a new offer; OFFER_AMBIGUOUS where the row has no key and the vendor several offers of its product. */
  one({ sourceKey, productId, vendorSku }: RowKey): Offer | null {
    const named = this.byKey.get(sourceKey);
    if (named) return named;
    const others = this.ofProduct(productId);
    const isKeyless = sourceKey === productId;
    const alike = isKeyless ? others : others.filter((offer) => isByHand(offer, vendorSku));
    const [offer = null, another] = alike;
    if (!another) return offer;
    if (!isKeyless) return null;
    throw new DomainError(offerErrors.OFFER_AMBIGUOUS, { params: { productId } });
  }

  /** What the vendor had of a product that a row with an unknown key is about. */
  ofProduct(productId: string): readonly Offer[] {
    return this.byProduct.get(productId) ?? [];
  }
}

function isByHand({ sourceKey, vendorSku }: Offer, wanted: string | null | undefined): boolean {
  return sourceKey === null && wanted != null && vendorSku === wanted;
}
