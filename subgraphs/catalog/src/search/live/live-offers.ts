// The offers of a live index. Those of the segment keep their places and change in this thread's own copy
// of their columns; later ones are chained per product. Removed offers keep their version.

import { Dictionary } from '../dictionary.js';
import type { OfferDocument } from '../search-engine.js';
import { encode } from '../segments/packed-texts.js';
import { OFFER_FLAG, type Segment } from '../segments/segment.js';

const NONE = -1;
const DEAD = OFFER_FLAG.REMOVED;

export class LiveOffers {
  readonly vendors = new Dictionary();
  /** By vendor number. */
  suspended: Uint8Array;
  private readonly vendorVersions: number[];
  // By offer number.
  prices: Float64Array;
  leadTimes: Int32Array;
  vendorOf: Int32Array;
  flags: Uint8Array;
  /** The next later offer of the same product. */
  next: Int32Array;
  private versions: Float64Array;
  private productOf: Int32Array;
  /** By product number: its first later offer, -1 for none. */
  heads: Int32Array;
  private readonly addedNumbers = new Map<string, number>();
  private readonly addedIds: string[] = [];
  private count: number;

  constructor(private readonly segment: Segment) {
    const { columns, vocabulary, offerCount } = segment;
    this.count = offerCount;
    this.prices = columns.offerPrices.slice();
    this.leadTimes = columns.offerLeadTimes.slice();
    this.vendorOf = columns.offerVendors.slice();
    this.flags = columns.offerFlags.slice();
    this.versions = columns.offerVersions.slice();
    this.heads = new Int32Array(segment.rowCount).fill(NONE);
    this.next = new Int32Array(0);
    this.productOf = new Int32Array(0);
    for (const { id } of vocabulary.vendors) this.vendors.add(id);
    this.suspended = Uint8Array.from(vocabulary.vendors, (each) => (each.isSuspended ? 1 : 0));
    this.vendorVersions = vocabulary.vendors.map(
      (each) => each.version ?? Number.NEGATIVE_INFINITY,
    );
  }

  /** Makes room for the offers of so many products. */
  reserve(productCount: number): void {
    const { length } = this.heads;
    if (productCount <= length) return;
    this.heads = grown(this.heads, productCount + 64 + (productCount >> 4)).fill(NONE, length);
  }

  id(offer: number): string {
    return offer < this.segment.offerCount
      ? this.segment.offerIds.text(offer)
      : (this.addedIds[offer - this.segment.offerCount] as string);
  }

  nextAdded(offer: number): number {
    return this.next[offer - this.segment.offerCount] as number;
  }

  /** `price` is the public price in the index's currency, or -1. */
  upsert(version: number, product: number, offer: OfferDocument, price: number): void {
    const known = this.find(offer.offerId);
    if (known !== NONE && version < (this.versions[known] as number)) return;
    const number = this.placeFor(offer.offerId, known, product);
    this.versions[number] = version;
    this.vendorOf[number] = this.vendorNumber(offer.vendorId);
    this.prices[number] = price;
    this.leadTimes[number] = offer.leadTimeDays ?? NONE;
    this.flags[number] = offer.inStock ? OFFER_FLAG.IN_STOCK : 0;
  }

  remove(version: number, offerId: string): void {
    let number = this.find(offerId);
    if (number === NONE) number = this.add(offerId);
    if (version < (this.versions[number] as number)) return;
    this.versions[number] = version;
    this.flags[number] = DEAD;
  }

  setSuspended(version: number, vendorId: string, isSuspended: boolean): void {
    const number = this.vendorNumber(vendorId);
    if (version < (this.vendorVersions[number] as number)) return;
    this.vendorVersions[number] = version;
    this.suspended[number] = isSuspended ? 1 : 0;
  }

  /** Where the offer stands as one of this product. */
  private placeFor(offerId: string, known: number, product: number): number {
    if (known !== NONE && known < this.segment.offerCount) {
      if (this.isOfRow(known, product)) return known;
      // It leaves its place in the segment and lives on in a chain under the same id.
      this.flags[known] = DEAD;
    } else if (known !== NONE) {
      if (this.addedProduct(known) === product) return known;
      this.unlink(known);
      this.link(known, product);
      return known;
    }
    const added = this.add(offerId);
    this.link(added, product);
    return added;
  }

  private find(offerId: string): number {
    const added = this.addedNumbers.get(offerId);
    return added ?? this.segment.offerIds.find(encode(offerId), this.segment.columns.offerOrder);
  }

  private isOfRow(offer: number, row: number): boolean {
    const { offerStarts } = this.segment.columns;
    return (
      row < this.segment.rowCount &&
      offer >= (offerStarts[row] as number) &&
      offer < (offerStarts[row + 1] as number)
    );
  }

  private addedProduct(offer: number): number {
    return this.productOf[offer - this.segment.offerCount] as number;
  }

  private add(offerId: string): number {
    const number = this.count++;
    const place = number - this.segment.offerCount;
    this.addedNumbers.set(offerId, number);
    this.addedIds.push(offerId);
    if (number >= this.flags.length) this.growTo(number + 64 + (this.count >> 4));
    if (place >= this.next.length) {
      this.next = grown(this.next, place * 2 + 64);
      this.productOf = grown(this.productOf, place * 2 + 64);
    }
    this.next[place] = NONE;
    this.productOf[place] = NONE;
    this.versions[number] = Number.NEGATIVE_INFINITY;
    this.vendorOf[number] = NONE;
    this.flags[number] = DEAD;
    return number;
  }

  private growTo(size: number): void {
    this.prices = grown(this.prices, size);
    this.leadTimes = grown(this.leadTimes, size);
    this.vendorOf = grown(this.vendorOf, size);
    this.flags = grown(this.flags, size);
    this.versions = grown(this.versions, size);
  }

  private link(offer: number, product: number): void {
    const place = offer - this.segment.offerCount;
    this.next[place] = this.heads[product] as number;
    this.productOf[place] = product;
    this.heads[product] = offer;
  }

  private unlink(offer: number): void {
    const product = this.addedProduct(offer);
    if (product === NONE) return;
    const after = this.nextAdded(offer);
    let before = this.heads[product] as number;
    if (before === offer) {
      this.heads[product] = after;
    } else {
      while (this.nextAdded(before) !== offer) before = this.nextAdded(before);
      this.next[before - this.segment.offerCount] = after;
    }
    this.productOf[offer - this.segment.offerCount] = NONE;
  }

  private vendorNumber(vendorId: string): number {
    const number = this.vendors.add(vendorId);
    if (number < this.vendorVersions.length) return number;
    this.vendorVersions.push(Number.NEGATIVE_INFINITY);
    if (number >= this.suspended.length) this.suspended = grown(this.suspended, number * 2 + 16);
    return number;
  }
}

/** The same numbers in a longer array. */
export function grown<Numbers extends Uint8Array | Int32Array | Uint32Array | Float64Array>(
  numbers: Numbers,
  size: number,
): Numbers {
  const larger = new (numbers.constructor as new (size: number) => Numbers)(size);
  larger.set(numbers);
  return larger;
}
