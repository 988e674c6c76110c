// Reads the offers of products one after the other: what those that satisfy all offer filters come to,
// and the offer facets, each of which ignores its own filter. One single offer must satisfy all filters.
import { compareTexts } from '../dictionary.js';
import { LEAD_TIME_STEPS, type SearchFacets, type SearchQuery } from '../search-engine.js';
import { increment } from '../segments/growing.js';
import { OFFER_FLAG, type Segment } from '../segments/segment.js';
import type { LiveOffers } from './live-offers.js';
import { counted } from './option-counts.js';

/** What an offer fails: bits of a mask. */
const FAILS = { VENDOR: 1, PRICE: 2, STOCK: 4, LEAD_TIME: 8 } as const;
/** Longer than any lead time. */
const NEVER = 0x7fffffff;
/** By days: the first step that is not shorter. Behind the last step there is one more place. */
const stepOfDays = Uint8Array.from(
  { length: (LEAD_TIME_STEPS.at(-1) as number) + 2 },
  (_, days) => {
    const step = LEAD_TIME_STEPS.findIndex((each) => each >= days);
    return step < 0 ? LEAD_TIME_STEPS.length : step;
  },
);

export class OfferReader {
  /** Whether a product without any offer can match. */
  readonly needsOffer: boolean;
  // Of the product read last: its offers that satisfy all filters.
  offerCount = 0;
  best = -1;
  bestPrice = -1;
  isInStock = false;
  /** -1 when no offer says. */
  leadTimeDays = -1;

  private readonly vendorPasses: Uint8Array | null;
  private readonly hasPriceFilter: boolean;
  private readonly minPrice: number;
  private readonly maxPrice: number;
  private readonly inStockOnly: boolean;
  private readonly maxLeadTime: number;
  private readonly starts: Uint32Array;
  private readonly rowCount: number;

  // The facets.
  private readonly vendorCounts: Uint32Array;
  /** The product counted last for the vendor, plus one: it counts once however many its offers. */
  private readonly vendorSeen: Uint32Array;
  private lowestPrice = Number.POSITIVE_INFINITY;
  private highestPrice = -1;
  private pricedCount = 0;
  private offeredCount = 0;
  private inStockCount = 0;
  private readonly firstSteps = new Uint32Array(LEAD_TIME_STEPS.length + 1);
  // What the product at hand has shown to the facets so far.
  private sawPrice = false;
  private sawOffer = false;
  private sawStock = false;
  private sawLead = NEVER;

  constructor(
    segment: Segment,
    private readonly offers: LiveOffers,
    query: SearchQuery,
  ) {
    this.starts = segment.columns.offerStarts;
    this.rowCount = segment.rowCount;
    this.vendorPasses = query.vendorIds ? offers.vendors.marks(query.vendorIds) : null;
    const { minPriceMillionths: min, maxPriceMillionths: max, maxLeadTimeDays } = query;
    this.hasPriceFilter = min !== undefined || max !== undefined;
    this.minPrice = Math.max(0, min ?? 0);
    this.maxPrice = max ?? Number.MAX_SAFE_INTEGER;
    this.inStockOnly = query.inStockOnly === true;
    this.maxLeadTime = maxLeadTimeDays ?? NEVER;
    this.needsOffer =
      this.vendorPasses !== null ||
      this.hasPriceFilter ||
      this.inStockOnly ||
      maxLeadTimeDays !== undefined;
    this.vendorCounts = new Uint32Array(offers.vendors.size);
    this.vendorSeen = new Uint32Array(offers.vendors.size);
  }

  /** `forFacets`: the product passes all of its own filters, so that its offers count. */
  read(product: number, forFacets: boolean): void {
    this.offerCount = 0;
    this.best = -1;
    this.bestPrice = -1;
    this.isInStock = false;
    this.leadTimeDays = NEVER;
    if (product < this.rowCount) {
      const from = this.starts[product] as number;
      const to = this.starts[product + 1] as number;
      if (this.needsOffer) this.readFiltered(from, to, product, forFacets);
      else this.readAll(from, to, product);
    }
    const { offers } = this;
    for (let offer = offers.heads[product] as number; offer >= 0; offer = offers.nextAdded(offer)) {
      if (this.needsOffer) this.readFiltered(offer, offer + 1, product, forFacets);
      else this.readAll(offer, offer + 1, product);
    }
    if (forFacets) this.countProduct();
    if (this.leadTimeDays === NEVER) this.leadTimeDays = -1;
  }

  facets(): Pick<SearchFacets, 'vendors' | 'price' | 'stock' | 'leadTime'> {
    const { vendors } = this.offers;
    let within = 0;
    return {
      vendors: counted(this.vendorCounts, (vendor) => vendors.text(vendor)),
      price:
        this.pricedCount > 0
          ? { min: this.lowestPrice, max: this.highestPrice, count: this.pricedCount }
          : null,
      stock: { inStockCount: this.inStockCount, offeredCount: this.offeredCount },
      leadTime: LEAD_TIME_STEPS.map((days, step) => {
        within += this.firstSteps[step] as number;
        return { days, count: within };
      }),
    };
  }

  /**
   * Without filters on offers. A million offers may go through here, so it does without branches that
   * depend on an offer's data; offers stand by price, so that the first is mostly the best.
   */
  private readAll(from: number, to: number, product: number): void {
    const { flags: flagsOf, vendorOf, prices, leadTimes, suspended } = this.offers;
    const { vendorSeen, vendorCounts } = this;
    let { offerCount, best, bestPrice, leadTimeDays, highestPrice } = this;
    let anyFlags = this.isInStock ? OFFER_FLAG.IN_STOCK : 0;
    for (let offer = from; offer < to; offer++) {
      const flags = flagsOf[offer] as number;
      const vendor = vendorOf[offer] as number;
      if ((flags & OFFER_FLAG.REMOVED) !== 0 || suspended[vendor] === 1) continue;
      offerCount++;
      anyFlags |= flags;
      // The smaller of both: an unknown lead time, -1, is the largest once its sign bit is gone.
      const longer = ((leadTimes[offer] as number) & NEVER) - leadTimeDays;
      leadTimeDays += longer & (longer >> 31);
      if (vendorSeen[vendor] !== product + 1) {
        vendorSeen[vendor] = product + 1;
        increment(vendorCounts, vendor);
      }
      const price = prices[offer] as number;
      if (price > highestPrice) highestPrice = price;
      if (best >= 0 && !this.isBetter(offer, price, best, bestPrice)) continue;
      best = offer;
      bestPrice = price;
    }
    this.offerCount = offerCount;
    this.best = best;
    this.bestPrice = bestPrice;
    this.highestPrice = highestPrice;
    this.leadTimeDays = leadTimeDays;
    this.isInStock = (anyFlags & OFFER_FLAG.IN_STOCK) !== 0;
  }

  private readFiltered(from: number, to: number, product: number, forFacets: boolean): void {
    const { flags: flagsOf, vendorOf, prices, leadTimes, suspended } = this.offers;
    for (let offer = from; offer < to; offer++) {
      const flags = flagsOf[offer] as number;
      const vendor = vendorOf[offer] as number;
      if ((flags & OFFER_FLAG.REMOVED) !== 0 || suspended[vendor] === 1) continue;
      const price = prices[offer] as number;
      const days = leadTimes[offer] as number;
      const failed = this.failures(vendor, price, flags, days);
      if (forFacets) this.look(failed, vendor, price, flags, days, product);
      if (failed !== 0) continue;
      this.offerCount++;
      if (this.best < 0 || this.isBetter(offer, price, this.best, this.bestPrice)) {
        this.best = offer;
        this.bestPrice = price;
      }
      if ((flags & OFFER_FLAG.IN_STOCK) !== 0) this.isInStock = true;
      if (days >= 0 && days < this.leadTimeDays) this.leadTimeDays = days;
    }
  }

  private failures(vendor: number, price: number, flags: number, days: number): number {
    let failed = 0;
    if (this.vendorPasses && this.vendorPasses[vendor] !== 1) failed |= FAILS.VENDOR;
    if (this.hasPriceFilter && (price < this.minPrice || price > this.maxPrice)) {
      failed |= FAILS.PRICE;
    }
    if (this.inStockOnly && (flags & OFFER_FLAG.IN_STOCK) === 0) failed |= FAILS.STOCK;
    if (this.maxLeadTime !== NEVER && (days < 0 || days > this.maxLeadTime)) {
      failed |= FAILS.LEAD_TIME;
    }
    return failed;
  }

  /** Each facet sees the offers that fail no other filter than its own. */
  private look(
    failed: number,
    vendor: number,
    price: number,
    flags: number,
    days: number,
    product: number,
  ): void {
    if ((failed & ~FAILS.VENDOR) === 0 && this.vendorSeen[vendor] !== product + 1) {
      this.vendorSeen[vendor] = product + 1;
      increment(this.vendorCounts, vendor);
    }
    if ((failed & ~FAILS.PRICE) === 0 && price >= 0) {
      this.sawPrice = true;
      if (price < this.lowestPrice) this.lowestPrice = price;
      if (price > this.highestPrice) this.highestPrice = price;
    }
    if ((failed & ~FAILS.STOCK) === 0) {
      this.sawOffer = true;
      if ((flags & OFFER_FLAG.IN_STOCK) !== 0) this.sawStock = true;
    }
    if ((failed & ~FAILS.LEAD_TIME) === 0 && days >= 0 && days < this.sawLead) this.sawLead = days;
  }

  private countProduct(): void {
    if (!this.needsOffer) {
      // Nothing is filtered: every facet sees the same offers.
      this.sawPrice = this.bestPrice >= 0;
      if (this.sawPrice && this.bestPrice < this.lowestPrice) this.lowestPrice = this.bestPrice;
      this.sawOffer = this.offerCount > 0;
      this.sawStock = this.isInStock;
      this.sawLead = this.leadTimeDays;
    }
    if (this.sawPrice) this.pricedCount++;
    if (this.sawOffer) this.offeredCount++;
    if (this.sawStock) this.inStockCount++;
    if (this.sawLead !== NEVER) {
      increment(
        this.firstSteps,
        stepOfDays[Math.min(this.sawLead, stepOfDays.length - 1)] as number,
      );
    }
    this.sawLead = NEVER;
    this.sawPrice = this.sawOffer = this.sawStock = false;
  }

  /** Cheaper first, without a public price last, then by id. */
  private isBetter(offer: number, price: number, best: number, bestPrice: number): boolean {
    if (price !== bestPrice) return price >= 0 && (bestPrice < 0 || price < bestPrice);
    return compareTexts(this.offers.id(offer), this.offers.id(best)) < 0;
  }
}
