// The page of hits, kept while products come in any order. What sorts is one number and then the
// product's id; products of the segment compare by the rank of their id, without reading it.
import { compareTexts } from '../dictionary.js';
import { type CursorPlace, type PageAsked, writeCursor } from '../rank-hits.js';
import type { SearchHit } from '../search-engine.js';
import { encode } from '../segments/packed-texts.js';
import type { Segment } from '../segments/segment.js';
import type { LiveProducts } from './live-products.js';

interface Hit {
  key: number;
  product: number;
  offer: number;
  offerCount: number;
}

export class TopHits {
  private readonly hits: Hit[] = [];
  /** Segment products of a lower rank are not after the cursor's id. */
  private readonly afterRank: number;
  private hasMore = false;
  private worstKey = Number.POSITIVE_INFINITY;
  private readonly ranks: Uint32Array;
  private readonly rowCount: number;

  constructor(
    segment: Segment,
    private readonly products: LiveProducts,
    private readonly page: PageAsked,
  ) {
    this.ranks = segment.columns.productRanks;
    this.rowCount = segment.rowCount;
    this.afterRank = page.after ? rankAfter(segment, page.after.id) : 0;
  }

  /** `key` sorts ascending. */
  offer(key: number, product: number, offer: number, offerCount: number): void {
    const { after, first } = this.page;
    if (after && !this.isAfterCursor(key, product, after)) return;
    const { hits } = this;
    if (hits.length === first) {
      this.hasMore = true;
      if (key > this.worstKey) return;
      const last = hits[hits.length - 1];
      if (!last || this.isAfter(key, product, last)) return;
      hits.pop();
    }
    let low = 0;
    let high = hits.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.isAfter(key, product, hits[middle] as Hit)) low = middle + 1;
      else high = middle;
    }
    hits.splice(low, 0, { key, product, offer, offerCount });
    this.worstKey = (hits[hits.length - 1] as Hit).key;
  }

  result(offerId: (offer: number) => string): { hits: SearchHit[]; hasNextPage: boolean } {
    const hits = this.hits.map(({ key, product, offer, offerCount }) => {
      const productId = this.products.id(product);
      return {
        productId,
        bestOfferId: offer < 0 ? null : offerId(offer),
        offerCount,
        cursor: writeCursor(this.page.sort, key, productId),
      };
    });
    return { hits, hasNextPage: this.hasMore };
  }

  private isAfter(key: number, product: number, other: Hit): boolean {
    if (key !== other.key) return key > other.key;
    return this.products.compareIds(product, other.product) > 0;
  }

  private isAfterCursor(key: number, product: number, after: CursorPlace): boolean {
    if (key !== after.key) return key > after.key;
    if (product < this.rowCount) return (this.ranks[product] as number) >= this.afterRank;
    return compareTexts(this.products.id(product), after.id) > 0;
  }
}

/** How many of the segment's ids are not after this one. */
function rankAfter({ productIds, columns }: Segment, id: string): number {
  const key = encode(id);
  const place = productIds.lowerBound(key, columns.productOrder);
  const row = columns.productOrder[place];
  return row !== undefined && productIds.compare(row, key) === 0 ? place + 1 : place;
}
