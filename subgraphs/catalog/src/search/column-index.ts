// The embedded search engine: a columnar index in the process. Versions and tombstones are kept
// here, so that operations may come late, twice or out of order.
import { Column } from './column.js';
import { Dictionary } from './dictionary.js';
import { OfferTable } from './offer-table.js';
import { ProductRows } from './product-rows.js';
import { runQuery } from './run-query.js';
import type {
  OfferDocument,
  ProductDocument,
  SearchEngine,
  SearchOperation,
  SearchQuery,
  SearchResult,
  Suggestion,
} from './search-engine.js';
import { suggest } from './suggest.js';

export interface ColumnIndexOptions {
  /** Prices are compared in this currency. */
  currencyCode: string;
  /**
   * Millionths of that currency for one unit of another. An offer in a currency without a rate is
   * found, but as one without a public price. New rates need a new index.
   */
  ratesMillionths?: Readonly<Record<string, number>>;
  /** Dead rows below this many are left alone; above, they go once they are the majority. */
  compactAbove?: number;
}

const ONE_MILLION = 1_000_000n;
const DEAD = -1;

export class ColumnIndex implements SearchEngine {
  private readonly rows = new ProductRows();
  private readonly offers = new OfferTable();
  private readonly products = new Dictionary();
  /** By product number: its live row or DEAD, and the version last applied. */
  private readonly rowOf = Column.integers();
  private readonly versions = Column.doubles();
  private standsAt = 0;

  constructor(private readonly options: ColumnIndexOptions) {}

  async apply(operations: readonly SearchOperation[], position: number): Promise<void> {
    for (const operation of operations) this.applyOne(operation);
    this.compactWhenWorthwhile();
    this.standsAt = Math.max(this.standsAt, position);
  }

  async position(): Promise<number> {
    return this.standsAt;
  }

  async query(query: SearchQuery): Promise<SearchResult> {
    return runQuery(this.data(), query);
  }

  async suggest(text: string, first: number): Promise<Suggestion[]> {
    return suggest(this.data(), text, first);
  }

  private data() {
    return {
      rows: this.rows,
      offers: this.offers,
      productId: (product: number) => this.products.text(product),
    };
  }

  private applyOne(operation: SearchOperation): void {
    const { version } = operation;
    switch (operation.kind) {
      case 'upsertProduct':
        this.upsertProduct(version, operation.product);
        break;
      case 'removeProduct':
        this.removeProduct(version, operation.productId);
        break;
      case 'upsertOffer':
        this.upsertOffer(version, operation.offer);
        break;
      case 'removeOffer':
        this.offers.remove(version, operation.offerId);
        break;
      case 'suspendVendor':
      case 'restoreVendor':
        this.offers.setSuspended(version, operation.vendorId, operation.kind === 'suspendVendor');
        break;
    }
  }

  private upsertOffer(version: number, offer: OfferDocument): void {
    const product = this.productNumber(offer.productId);
    this.offers.upsert(version, product, offer, this.comparablePrice(offer));
  }

  private upsertProduct(version: number, product: ProductDocument): void {
    const number = this.productNumber(product.productId);
    if (version < this.versions.at(number)) return;
    this.killRow(number);
    this.versions.set(number, version);
    this.rowOf.set(number, this.rows.append(number, product));
  }

  private removeProduct(version: number, productId: string): void {
    const number = this.productNumber(productId);
    if (version < this.versions.at(number)) return;
    this.killRow(number);
    this.versions.set(number, version);
  }

  private killRow(number: number): void {
    const row = this.rowOf.at(number);
    if (row !== DEAD) this.rows.kill(row);
    this.rowOf.set(number, DEAD);
  }

  private productNumber(productId: string): number {
    const number = this.products.add(productId);
    if (number === this.rowOf.length) {
      this.rowOf.push(DEAD);
      this.versions.push(Number.NEGATIVE_INFINITY);
    }
    return number;
  }

  /**
   * The public price in the index's currency, rounded half up; -1 when there is none to compare.
   */
  private comparablePrice({ minUnitPriceMillionths, currencyCode }: OfferDocument): number {
    if (minUnitPriceMillionths === null) return -1;
    if (currencyCode === this.options.currencyCode) return minUnitPriceMillionths;
    const rate = this.options.ratesMillionths?.[currencyCode];
    if (rate === undefined) return -1;
    const product = BigInt(minUnitPriceMillionths) * BigInt(rate);
    const price = Number((product + ONE_MILLION / 2n) / ONE_MILLION);
    return Number.isSafeInteger(price) ? price : -1;
  }

  private compactWhenWorthwhile(): void {
    const dead = this.rows.deadCount;
    if (dead <= (this.options.compactAbove ?? 1024) || dead * 2 <= this.rows.length) return;
    this.rows.compact((product, row) => this.rowOf.set(product, row));
  }
}
