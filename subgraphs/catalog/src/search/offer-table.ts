// The offers' columns, chained per product. Prices and stock change all the time, so offers are
// changed in place; removed ones keep their version. An offer may wait for its product.
import { Column } from './column.js';
import { Dictionary } from './dictionary.js';
import type { OfferDocument } from './search-engine.js';

const NONE = -1;

export class OfferTable {
  readonly ids = new Dictionary();
  readonly vendors = new Dictionary();
  private readonly product = Column.integers();
  private readonly vendor = Column.integers();
  private readonly price = Column.doubles();
  private readonly stock = Column.bytes();
  private readonly lead = Column.doubles();
  private readonly next = Column.integers();
  private readonly version = Column.doubles();
  private readonly vendorVersion = Column.doubles();
  private readonly vendorSuspended = Column.bytes();
  /** First offer by product number. */
  private readonly heads = Column.integers();

  vendorOf = (offer: number): number => this.vendor.at(offer);
  /** In the index's currency; -1 without a public price. */
  priceOf = (offer: number): number => this.price.at(offer);
  isInStock = (offer: number): boolean => this.stock.at(offer) === 1;
  /** -1 when unknown. */
  leadTimeOf = (offer: number): number => this.lead.at(offer);
  isLive = (offer: number): boolean => this.vendorSuspended.at(this.vendor.at(offer)) === 0;
  firstOf = (product: number): number =>
    product < this.heads.length ? this.heads.at(product) : NONE;
  nextOf = (offer: number): number => this.next.at(offer);

  /** `price` is the public price in the index's currency, or -1. */
  upsert(version: number, product: number, offer: OfferDocument, price: number): void {
    const number = this.number(offer.offerId);
    if (version < this.version.at(number)) return;
    this.version.set(number, version);
    this.vendor.set(number, this.vendorNumber(offer.vendorId));
    this.price.set(number, price);
    this.stock.set(number, offer.inStock ? 1 : 0);
    this.lead.set(number, offer.leadTimeDays ?? NONE);
    if (this.product.at(number) === product) return;
    this.unlink(number);
    while (this.heads.length <= product) this.heads.push(NONE);
    this.product.set(number, product);
    this.next.set(number, this.heads.at(product));
    this.heads.set(product, number);
  }

  remove(version: number, offerId: string): void {
    const number = this.number(offerId);
    if (version < this.version.at(number)) return;
    this.version.set(number, version);
    this.unlink(number);
  }

  setSuspended(version: number, vendorId: string, suspended: boolean): void {
    const number = this.vendorNumber(vendorId);
    if (version < this.vendorVersion.at(number)) return;
    this.vendorVersion.set(number, version);
    this.vendorSuspended.set(number, suspended ? 1 : 0);
  }

  private number(offerId: string): number {
    const number = this.ids.add(offerId);
    if (number === this.product.length) {
      for (const column of [this.product, this.vendor, this.price, this.lead, this.next]) {
        column.push(NONE);
      }
      this.stock.push(0);
      this.version.push(Number.NEGATIVE_INFINITY);
    }
    return number;
  }

  private vendorNumber(vendorId: string): number {
    const number = this.vendors.add(vendorId);
    if (number === this.vendorVersion.length) {
      this.vendorVersion.push(Number.NEGATIVE_INFINITY);
      this.vendorSuspended.push(0);
    }
    return number;
  }

  private unlink(number: number): void {
    const product = this.product.at(number);
    if (product === NONE) return;
    const after = this.next.at(number);
    if (this.heads.at(product) === number) {
      this.heads.set(product, after);
    } else {
      let before = this.heads.at(product);
      while (this.next.at(before) !== number) before = this.next.at(before);
      this.next.set(before, after);
    }
    this.product.set(number, NONE);
    this.next.set(number, NONE);
  }
}
