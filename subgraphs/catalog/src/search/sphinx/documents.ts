// What Agora knows of a product and its offers, as rows of the indexes. A product's row holds what its
// live offers come to; every offer's row repeats its product's columns.
import { LEAD_TIME_STEPS, type OfferDocument, type ProductDocument } from '../search-engine.js';
import { documentParts, documentTerms, FIELD } from '../text-fields.js';
import { isCjk } from '../tokens.js';
import {
  characterKeyword,
  keyOf,
  keywordOf,
  orderColumns,
  partKeyword,
  wholeKeyword,
} from './keys.js';
import { type Name, nameOf } from './names.js';

/** Sorts last: nothing to sort by. */
export const UNKNOWN = Number.MAX_SAFE_INTEGER;

export interface StoredProduct {
  productId: string;
  version: number;
  /** Null when it was removed. */
  product: ProductDocument | null;
}
export interface StoredOffer {
  offerId: string;
  version: number;
  offer: OfferDocument | null;
}
/** A value of each column; lists are multi-valued columns. */
export type NewRow = Record<string, string | number | readonly string[]>;

export interface RenderedProduct {
  productRow: NewRow | null;
  offerRows: NewRow[];
  names: Name[];
  words: string[];
}

/** A term with the mask of the fields that hold it. */
type Term = readonly [term: string, mask: number];

const fieldNames: readonly (readonly [field: number, name: string])[] = [
  [FIELD.PART, 'part'],
  [FIELD.NAME, 'name'],
  [FIELD.BRAND, 'brand'],
  [FIELD.CATEGORY, 'category'],
  [FIELD.DESCRIPTION, 'description'],
];

export const productKey = (productId: string) => keyOf('product', productId);
export const offerKey = (offerId: string) => keyOf('offer', offerId);
export const vendorKey = (vendorId: string) => nameOf('VENDOR', vendorId).key;
/** Keywords by which rows are fetched again. */
export const keywords = {
  product: (productId: string) => `p${productKey(productId)}`,
  offer: (offerId: string) => `o${offerKey(offerId)}`,
  vendor: (vendorId: string) => `v${vendorKey(vendorId)}`,
};

/**
 * All rows of one product. `stored` may be unknown yet: its offers then wait, not live. `priceOf` gives
 * the comparable price, -1 without one.
 */
export function renderProduct(
  productId: string,
  stored: StoredProduct | undefined,
  offers: readonly StoredOffer[],
  isSuspended: (vendorId: string) => boolean,
  priceOf: (offer: OfferDocument) => number,
): RenderedProduct {
  const product = stored?.product ?? null;
  const terms = product ? [...documentTerms(product)] : [];
  const shared = product ? productColumns(product, terms) : { columns: emptyColumns(), names: [] };
  const names = [...shared.names];
  const isLive = ({ offer }: StoredOffer) =>
    product !== null && offer !== null && !isSuspended(offer.vendorId);
  const offerRows = offers.map((each) => {
    if (each.offer) names.push(nameOf('VENDOR', each.offer.vendorId));
    return offerRow(each, productId, shared.columns, isLive(each), priceOf);
  });
  const live = offers.flatMap((each) => (isLive(each) && each.offer ? [each.offer] : []));
  const productRow = stored && {
    ...shared.columns,
    ...offersTogether(live, priceOf),
    id: productKey(productId),
    live: product ? 1 : 0,
    version: stored.version,
    state: JSON.stringify(stored),
    product_id: productId,
    key: keywords.product(productId),
    ...numbered('o', productId),
    brand_label: product?.brand ? labelOf('BRAND_LABEL', product.brand).key : '0',
    category_labels: (product?.categories ?? []).map((c) => labelOf('CATEGORY_LABEL', c).key),
  };
  const words = terms.map(([term]) => term).filter(isWord);
  return { productRow: productRow ?? null, offerRows, names, words };
}

/** What spelling may be corrected to: no CJK, no quantity. */
const isWord = (term: string) => !isCjk(term) && !term.startsWith('_');

const labelOf = (kind: 'BRAND_LABEL' | 'CATEGORY_LABEL', { id, name }: NamedText) =>
  nameOf(kind, id, name.zhCN, name.en);
type NamedText = ProductDocument['categories'][number];

function numbered(prefix: 'o' | 'q', id: string): NewRow {
  return Object.fromEntries(orderColumns(id).map((value, at) => [`${prefix}${at + 1}`, value]));
}

function emptyColumns(): NewRow {
  const texts = ['part', 'name', 'brand', 'category', 'description', 'exact', 'whole'];
  return {
    ...Object.fromEntries(texts.map((field) => [field, ''])),
    created: 0,
    brand_key: '0',
    categories: [],
    steps: [],
    cells: [],
  };
}

/** What a product's row and those of its offers have in common. */
function productColumns(
  product: ProductDocument,
  terms: readonly Term[],
): { columns: NewRow; names: Name[] } {
  const path = product.categories.map(({ id }) => id);
  const steps = path.map((id, at) => nameOf('CATEGORY_STEP', path[at - 1] ?? '', id));
  const cells = Object.entries(product.attributes).map(([id, value]) => cellOf(id, value));
  const brand = product.brand ? nameOf('BRAND', product.brand.id) : undefined;
  const parts = documentParts(product);
  const labels = [
    ...product.categories.map((category) => labelOf('CATEGORY_LABEL', category)),
    ...(product.brand ? [labelOf('BRAND_LABEL', product.brand)] : []),
  ];
  const columns = {
    ...textColumns(terms),
    exact: parts.map((part) => exactKeywords(part).join(' ')).join(' '),
    whole: parts.map(partKeyword).join(' '),
    created: product.createdAt,
    brand_key: brand?.key ?? '0',
    categories: path.map((id) => nameOf('CATEGORY', id).key),
    steps: steps.map(({ key }) => key),
    cells: cells.map(({ key }) => key),
  };
  const partNames = parts.map((part) => nameOf('PART', part));
  return {
    columns,
    names: [...steps, ...cells, ...labels, ...partNames, ...(brand ? [brand] : [])],
  };
}

/** A value of an attribute; equal numbers are one value. */
export function cellOf(attributeId: string, value: string | number | boolean): Name {
  if (typeof value === 'string') return nameOf('ENUM', attributeId, value);
  if (typeof value === 'number') return nameOf('NUMBER', attributeId, value === 0 ? 0 : value);
  return nameOf('BOOLEAN', attributeId, value);
}

/** Two, because a whole part number counts twice what its beginning does. */
export function exactKeywords(part: string): [string, string] {
  const key = keyOf('exact part', part);
  return [`h${key}`, `i${key}`];
}

function textColumns(terms: readonly Term[]): NewRow {
  return Object.fromEntries(
    fieldNames.map(([field, name]) => {
      const inField = terms.flatMap(([term, mask]) => (mask & field ? [term] : []));
      const characters = new Set(inField.filter(isCjk).flatMap((term) => Array.from(term)));
      const keywords = [
        ...inField.map(keywordOf),
        ...inField.filter(isWord).map(wholeKeyword),
        ...[...characters].map(characterKeyword),
      ];
      return [name, keywords.join(' ')];
    }),
  );
}

function offersTogether(
  live: readonly OfferDocument[],
  priceOf: (offer: OfferDocument) => number,
): NewRow {
  const priced = live.map((offer) => ({ offer, price: keyOfPrice(priceOf(offer)) }));
  const [best] = priced.sort(
    (left, right) =>
      left.price - right.price || (left.offer.offerId < right.offer.offerId ? -1 : 1),
  );
  const lead = Math.min(UNKNOWN, ...live.flatMap(({ leadTimeDays }) => leadTimeDays ?? []));
  const step = LEAD_TIME_STEPS.findIndex((days) => days >= lead);
  return {
    rank: live.some(({ inStock }) => inStock) ? 3 : live.length > 0 ? 1 : 0,
    price_key: best?.price ?? UNKNOWN,
    price_max: Math.max(-1, ...live.map(priceOf)),
    lead_key: lead,
    lead_step: step < 0 ? LEAD_TIME_STEPS.length : step,
    offer_id: best?.offer.offerId ?? '',
    offer_count: live.length,
    vendors: [...new Set(live.map(({ vendorId }) => vendorKey(vendorId)))],
  };
}

const keyOfPrice = (price: number) => (price < 0 ? UNKNOWN : price);

function offerRow(
  stored: StoredOffer,
  productId: string,
  shared: NewRow,
  isLive: boolean,
  priceOf: (offer: OfferDocument) => number,
): NewRow {
  const { offerId, version, offer } = stored;
  const price = offer ? priceOf(offer) : -1;
  const keys = [keywords.offer(offerId)];
  if (offer) keys.push(keywords.product(productId), keywords.vendor(offer.vendorId));
  return {
    ...(isLive ? shared : emptyColumns()),
    id: offerKey(offerId),
    live: isLive ? 1 : 0,
    version,
    state: JSON.stringify(stored),
    product_id: productId,
    offer_id: offerId,
    key: keys.join(' '),
    ...numbered('o', productId),
    ...numbered('q', offerId),
    product: productKey(productId),
    vendor: offer ? vendorKey(offer.vendorId) : '0',
    price,
    price_key: keyOfPrice(price),
    lead: offer?.leadTimeDays ?? -1,
    lead_key: offer?.leadTimeDays ?? UNKNOWN,
    rank: offer?.inStock ? 3 : 1,
  };
}

/** The row of an offer that was removed: only its version stays. */
export function removedOfferRow(stored: StoredOffer): NewRow {
  return offerRow(stored, '', emptyColumns(), false, () => -1);
}
