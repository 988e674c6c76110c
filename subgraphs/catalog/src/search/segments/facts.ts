// What a batch of operations comes to: for each product, offer and vendor the newest thing said. Of equal
// versions the later one counts.
import type { OfferDocument, ProductDocument, SearchOperation } from '../search-engine.js';

export interface ProductFact {
  version: number;
  /** Null: removed, or not heard of itself. */
  product: ProductDocument | null;
}

export interface OfferFact {
  version: number;
  /** Null: removed. */
  offer: OfferDocument | null;
}

export interface VendorFact {
  version: number;
  isSuspended: boolean;
}

export class Facts {
  readonly products = new Map<string, ProductFact>();
  readonly offers = new Map<string, OfferFact>();
  readonly vendors = new Map<string, VendorFact>();

  add(operation: SearchOperation): void {
    const { version } = operation;
    switch (operation.kind) {
      case 'upsertProduct':
        keep(this.products, operation.product.productId, { version, product: operation.product });
        break;
      case 'removeProduct':
        keep(this.products, operation.productId, { version, product: null });
        break;
      case 'upsertOffer':
        keep(this.offers, operation.offer.offerId, { version, offer: operation.offer });
        break;
      case 'removeOffer':
        keep(this.offers, operation.offerId, { version, offer: null });
        break;
      case 'suspendVendor':
      case 'restoreVendor': {
        const isSuspended = operation.kind === 'suspendVendor';
        keep(this.vendors, operation.vendorId, { version, isSuspended });
        break;
      }
    }
  }
}

function keep<Fact extends { version: number }>(
  facts: Map<string, Fact>,
  id: string,
  fact: Fact,
): void {
  const known = facts.get(id);
  if (!known || fact.version >= known.version) facts.set(id, fact);
}
