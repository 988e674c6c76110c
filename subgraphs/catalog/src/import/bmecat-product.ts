// One product of a BMEcat file as cells: texts by language, features with their units, prices with the
// quantity from which each holds, for one unit of the product.
import { unitSymbol } from './bmecat-units.js';
import { decimalText, divideExactly, multiply, readDecimal } from './decimal.js';

export interface BmecatHeader {
  transaction: 'T_NEW_CATALOG' | 'T_UPDATE_PRODUCTS' | 'T_UPDATE_PRICES';
  /** ISO 639-2, as texts without a language are in: "eng", "zho". */
  language: string;
  /** ISO 4217 of prices that name none. */
  currencyCode: string | null;
  /** Whether the platform wrote it. */
  isExported?: boolean;
}

interface Price {
  amount: string;
  factor: string;
  currencyCode: string;
  from: string;
}

/** Where groups of columns stand beside each other. */
const order = { key: 0, text: 2, number: 3, price: 4, terms: 5, media: 6, feature: 7 } as const;

const plainTexts = new Set([
  'MANUFACTURER_PID',
  'MANUFACTURER_NAME',
  'MANUFACTURER_TYPE_DESCR',
  'DELIVERY_TIME',
  'STOCK',
  'SUPPLIER_ALT_PID',
  'PRODUCT_STATUS',
]);
const languageTexts = new Set(['DESCRIPTION_SHORT', 'DESCRIPTION_LONG']);
const terms = new Set(['ORDER_UNIT', 'QUANTITY_MIN', 'QUANTITY_INTERVAL']);

export class BmecatProduct {
  readonly cells = new Map<string, string>();
  private readonly orders = new Map<string, number>();
  private readonly keywords: string[] = [];
  private readonly prices = new Map<string, Price[]>();
  private feature = { name: '', values: [] as string[], unit: '' };
  private price: Price = { amount: '', factor: '1', currencyCode: '', from: '1' };
  private media = { source: '', purpose: '' };
  private priceQuantity = '1';

  constructor(
    readonly line: number,
    private readonly header: BmecatHeader,
  ) {}

  get key(): string {
    return this.cells.get('SUPPLIER_PID') ?? '';
  }

  /** Its columns, each with where it belongs among the others. */
  columns(): ReadonlyMap<string, number> {
    return this.orders;
  }

  closed(name: string, text: string, attributes: Record<string, string>, around: string[]): void {
    const parent = around[around.length - 1] ?? '';
    if (parent === 'FEATURE') this.inFeature(name, text, attributes);
    else if (name === 'FEATURE') this.endFeature();
    else if (parent === 'PRODUCT_PRICE') this.inPrice(name, text);
    else if (name === 'PRODUCT_PRICE') this.endPrice(attributes.price_type ?? 'net_list');
    else if (parent === 'MIME') this.inMedia(name, text);
    else if (name === 'MIME') this.endMedia();
    else if (text !== '') this.plain(name, text, attributes);
  }

  private plain(name: string, text: string, attributes: Record<string, string>): void {
    if (name === 'SUPPLIER_PID') this.put(name, text, order.key);
    else if (name === 'INTERNATIONAL_PID') this.put('GTIN', text, order.key);
    else if (plainTexts.has(name)) this.put(name, text, order.number);
    else if (terms.has(name)) this.put(name, text, order.terms);
    else if (name === 'PRICE_QUANTITY') this.priceQuantity = text;
    else if (name === 'KEYWORD') this.keywords.push(text);
    else if (languageTexts.has(name)) this.put(this.inLanguage(name, attributes), text, order.text);
  }

  /** "DESCRIPTION_SHORT" in the file's own language, "DESCRIPTION_SHORT zho" in another. */
  private inLanguage(name: string, { lang }: Record<string, string>): string {
    const language = lang?.toLowerCase() ?? this.header.language;
    return language === this.header.language ? name : `${name} ${language}`;
  }

  private inFeature(name: string, text: string, attributes: Record<string, string>): void {
    const lang = attributes.lang?.toLowerCase();
    const isOwn = !lang || lang === this.header.language;
    if (name === 'FNAME' && (isOwn || this.feature.name === '')) this.feature.name = text;
    if (name === 'FVALUE' && text !== '' && isOwn) this.feature.values.push(text);
    if (name === 'FUNIT') this.feature.unit = unitSymbol(text);
  }

  private endFeature(): void {
    const { name, values, unit } = this.feature;
    this.feature = { name: '', values: [], unit: '' };
    if (name === '' || values.length === 0) return;
    const text = values.map((value) => [value, unit].filter(Boolean).join(' ')).join('; ');
    // A feature may be called like a column of ours.
    this.put(this.orders.get(name) === undefined ? name : `${name} (feature)`, text, order.feature);
  }

  private inPrice(name: string, text: string): void {
    if (name === 'PRICE_AMOUNT') this.price.amount = text;
    if (name === 'PRICE_CURRENCY') this.price.currencyCode = text.toUpperCase();
    if (name === 'PRICE_FACTOR') this.price.factor = text;
    if (name === 'LOWER_BOUND') this.price.from = text;
  }

  private endPrice(type: string): void {
    const known = this.prices.get(type) ?? [];
    if (this.price.amount !== '') this.prices.set(type, [...known, this.price]);
    this.price = { amount: '', factor: '1', currencyCode: '', from: '1' };
  }

  private inMedia(name: string, text: string): void {
    if (name === 'MIME_SOURCE') this.media.source = text;
    if (name === 'MIME_PURPOSE') this.media.purpose = text;
  }

  private endMedia(): void {
    const { source, purpose } = this.media;
    this.media = { source: '', purpose: '' };
    if (source !== '') this.put(`MIME ${purpose || 'others'}`, source, order.media);
  }

  /** To be called once, after the last element. */
  finish(): void {
    if (this.keywords.length > 0) this.put('KEYWORD', this.keywords.join('; '), order.text);
    for (const [type, prices] of this.prices) this.putPrices(type, prices);
  }

  private putPrices(type: string, prices: readonly Price[]): void {
    const [first] = prices;
    const currencyCode = first?.currencyCode || this.header.currencyCode || '';
    // Prices of one kind in several currencies or regions: the first one's are meant.
    const alike = prices.filter((p) => (p.currencyCode || currencyCode) === currencyCode);
    const tiers = new Map(alike.map((p) => [p.from, this.unitPrice(p)] as const));
    const sorted = [...tiers].sort(([a], [b]) => Number(a) - Number(b));
    const isPlain = sorted.length === 1 && Number(sorted[0]?.[0]) <= 1;
    const text = isPlain
      ? (sorted[0]?.[1] ?? '')
      : sorted.map(([from, amount]) => `${from}: ${amount}`).join('; ');
    this.put(`PRICE ${type}`, text, order.price);
    if (currencyCode) this.put('PRICE_CURRENCY', currencyCode, order.price);
  }

  /** The amount is for so many units as PRICE_QUANTITY says, times a factor. */
  private unitPrice({ amount, factor }: Price): string {
    const [number, times] = [readDecimal(amount, '.'), readDecimal(factor, '.')];
    const quantity = /^\d{1,15}$/.test(this.priceQuantity) ? BigInt(this.priceQuantity) : 1n;
    const exact = number && times && divideExactly(multiply(number, times), quantity || 1n);
    return exact ? decimalText(exact) : amount;
  }

  private put(column: string, text: string, place: number): void {
    if (this.cells.has(column)) return;
    this.cells.set(column, text);
    this.orders.set(column, place);
  }
}
