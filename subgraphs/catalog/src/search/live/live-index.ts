// One thread's index: an immutable segment that all threads share, this thread's own changes to it, and
// what came since. Threads that start from the same segment and apply the same operations in the same
// order answer alike; nothing is locked because nothing that changes is shared.
import type { SearchOperation, SearchQuery, SearchResult, Suggestion } from '../search-engine.js';
import { Segment } from '../segments/segment.js';
import type { PriceOf } from '../segments/write-segment.js';
import { LiveOffers } from './live-offers.js';
import { LiveProducts } from './live-products.js';
import { RowMatcher } from './match-rows.js';
import { type IndexData, runQuery } from './run-query.js';
import { suggest } from './suggest.js';

export class LiveIndex {
  private readonly data: IndexData;

  constructor(
    segment: Segment | undefined,
    private readonly priceOf: PriceOf,
  ) {
    const base = segment ?? Segment.empty();
    this.data = {
      segment: base,
      products: new LiveProducts(base),
      offers: new LiveOffers(base),
      matchers: [new RowMatcher(), new RowMatcher()],
    };
  }

  apply(operations: readonly SearchOperation[]): void {
    for (const operation of operations) this.applyOne(operation);
  }

  query(query: SearchQuery): SearchResult {
    return runQuery(this.data, query);
  }

  suggest(text: string, first: number): Suggestion[] {
    return suggest(this.data, text, first);
  }

  private applyOne(operation: SearchOperation): void {
    const { products, offers } = this.data;
    const { version } = operation;
    switch (operation.kind) {
      case 'upsertProduct':
        products.set(version, operation.product.productId, operation.product);
        break;
      case 'removeProduct':
        products.set(version, operation.productId, null);
        break;
      case 'upsertOffer': {
        const { offer } = operation;
        const product = products.number(offer.productId);
        offers.reserve(products.count);
        offers.upsert(version, product, offer, this.priceOf(offer));
        break;
      }
      case 'removeOffer':
        offers.remove(version, operation.offerId);
        break;
      case 'suspendVendor':
      case 'restoreVendor':
        offers.setSuspended(version, operation.vendorId, operation.kind === 'suspendVendor');
        break;
    }
  }
}
