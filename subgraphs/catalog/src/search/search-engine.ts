// The small interface every search engine stands behind, and the words of it. Engines hold a
// projection: products with their offers, fed by versioned operations, answering with ids in an
// order all agree on.

/** A text in up to two languages; null where there is none in that language. */
export interface LocalizedText {
  zhCN: string | null;
  en: string | null;
}

export interface NamedReference {
  id: string;
  name: LocalizedText;
}

/** Enum option, number in the attribute's base unit (finite), or yes/no. */
export type AttributeValue = string | number | boolean;

/** A number that a product states of itself. */
export interface Measure {
  name: LocalizedText;
  /** A decimal. */
  number: string;
  unit: string | null;
}

export interface ProductDocument {
  productId: string;
  /** The category path, root first; empty when the product is in none. */
  categories: readonly NamedReference[];
  brand: NamedReference | null;
  name: LocalizedText;
  mpn: string | null;
  gtin: string | null;
  description: LocalizedText;
  /** By attribute id; only what may be filtered. */
  attributes: Readonly<Record<string, AttributeValue>>;
  /** Found by value and name, whether they may be filtered or not, what matters most first; absent: none. */
  measures?: readonly Measure[];
  /** Milliseconds since 1970, UTC. */
  createdAt: number;
}

export interface OfferDocument {
  offerId: string;
  productId: string;
  vendorId: string;
  /**
   * Public unit price at the minimum quantity, in millionths of the currency; null: no public
   * price.
   */
  minUnitPriceMillionths: number | null;
  currencyCode: string;
  inStock: boolean;
  /** Null when the vendor does not say. */
  leadTimeDays: number | null;
}

/**
 * One change. Versions are per id and kind (product, offer, vendor): an operation with a lower
 * version than one already applied to that id is ignored, so redelivery and reordering do no harm.
 * Removals keep their version. An offer may come before its product; a suspended vendor's offers
 * are kept but not live.
 */
export type SearchOperation =
  | { kind: 'upsertProduct'; version: number; product: ProductDocument }
  | { kind: 'removeProduct'; version: number; productId: string }
  | { kind: 'upsertOffer'; version: number; offer: OfferDocument }
  | { kind: 'removeOffer'; version: number; offerId: string }
  | { kind: 'suspendVendor'; version: number; vendorId: string }
  | { kind: 'restoreVendor'; version: number; vendorId: string };

export type AttributeFilter =
  | { attributeId: string; kind: 'ENUM'; anyOf: readonly string[] }
  | { attributeId: string; kind: 'NUMBER'; min?: number; max?: number }
  | { attributeId: string; kind: 'BOOLEAN'; is: boolean };

export type SearchSort = 'RELEVANCE' | 'PRICE_ASC' | 'PRICE_DESC' | 'NEWEST' | 'LEAD_TIME';

/** Where a text says `from`, any of `to` will do as well; not the other way round. */
export interface SynonymRule {
  from: string;
  to: readonly string[];
}

/** Absent means unfiltered; an empty list of ids matches nothing. Bounds are inclusive. */
export interface SearchQuery {
  text?: string;
  /** The rules that may apply to the text; text-query.ts says how they widen it. */
  synonyms?: readonly SynonymRule[];
  /** Tokens of the text that name what products state as numbers: beside one they ask for that value. */
  measured?: readonly string[];
  /** The product is in this category or anywhere below it. */
  categoryId?: string;
  brandIds?: readonly string[];
  /** At most one per attribute and kind. */
  attributes?: readonly AttributeFilter[];
  // The rest is about offers: one single offer must satisfy all of these.
  vendorIds?: readonly string[];
  /** In millionths of the index's currency. */
  minPriceMillionths?: number;
  maxPriceMillionths?: number;
  inStockOnly?: boolean;
  maxLeadTimeDays?: number;
  sort?: SearchSort;
  first: number;
  /** The cursor of the last hit already seen, of the same sort. */
  after?: string;
  /** Facets cost more than hits; off for plain lists. Default on. */
  withFacets?: boolean;
}

export interface SearchHit {
  productId: string;
  /**
   * Cheapest live offer that satisfies the filters (those without a public price last); null: none.
   */
  bestOfferId: string | null;
  /** Live offers that satisfy the filters. */
  offerCount: number;
  cursor: string;
}

export interface CountedId {
  id: string;
  count: number;
}

export interface NumberRange {
  min: number;
  max: number;
  /** Products with a value. */
  count: number;
}

/** Values that exist: filtering by these inclusive bounds gives exactly the count. */
export interface NumberBucket {
  min: number;
  max: number;
  /** Products with a value between them; never 0. */
  count: number;
}

export type AttributeFacet =
  | { attributeId: string; kind: 'ENUM'; values: { value: string; count: number }[] }
  | ({
      attributeId: string;
      kind: 'NUMBER';
      /** At most ten, ascending; number-facet.ts says where they are cut. */
      buckets: NumberBucket[];
    } & NumberRange)
  | { attributeId: string; kind: 'BOOLEAN'; trueCount: number; falseCount: number };

/**
 * Counts of products. Each facet ignores its own filter and obeys all others, so that a count says
 * what choosing that value would give. Lists run from the highest count down, equal counts by id.
 */
export interface SearchFacets {
  /** Children of the category asked for; the roots when none is. */
  categories: CountedId[];
  brands: CountedId[];
  vendors: CountedId[];
  /** Most common attribute first, then by id. */
  attributes: AttributeFacet[];
  /** Over public offer prices in the index's currency; null when there is none. */
  price: NumberRange | null;
  stock: { inStockCount: number; offeredCount: number };
  leadTime: { days: number; count: number }[];
}

/** The steps of the lead time facet: products with an offer within that many days. */
export const LEAD_TIME_STEPS = [0, 1, 3, 7, 14, 30, 60, 90] as const;

export interface Correction {
  typed: string;
  /** The words searched instead, those of most products first; at most MOST_CORRECTIONS. */
  searched: string[];
}

export interface SearchResult {
  hits: SearchHit[];
  totalCount: number;
  hasNextPage: boolean;
  /** Null when the query asked for none. */
  facets: SearchFacets | null;
  corrections: Correction[];
}

export interface Suggestion {
  kind: 'CATEGORY' | 'BRAND' | 'PART_NUMBER' | 'PRODUCT';
  /** Of the category, the brand, or the product. */
  id: string;
  /** What to show: a part number is the same in both languages. */
  text: LocalizedText;
}

export interface SearchEngine {
  /** Applies in order, then stands at that position; a position never goes back. */
  apply(operations: readonly SearchOperation[], position: number): Promise<void>;
  /** How far the feed has come, as its owner counts; 0 before the first. */
  position(): Promise<number>;
  query(query: SearchQuery): Promise<SearchResult>;
  /** Completions of a text being typed, at most `first` of each kind. */
  suggest(text: string, first: number): Promise<Suggestion[]>;
}

/** The query cannot be answered as asked; the code is for the caller's own error. */
export class SearchQueryError extends Error {
  constructor(readonly code: 'INVALID_CURSOR' | 'INVALID_PAGE_SIZE') {
    super(code);
  }
}

/** The engine's server does not answer; the rest of a page does not depend on it. */
export class SearchUnavailable extends Error {
  override name = 'SearchUnavailable';

  constructor(override readonly cause: Error) {
    super('Search does not answer right now; everything else does.');
  }

  /** What a client may know of it. */
  get extensions() {
    return { code: 'SERVICE_UNAVAILABLE' };
  }
}
