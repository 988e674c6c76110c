// Facts as a segment. Made for batches of up to some ten thousand documents; larger segments come from
// merging.
import { letterBits } from '../edit-distance.js';
import type { OfferDocument, ProductDocument } from '../search-engine.js';
import { documentParts, documentTerms } from '../text-fields.js';
import { PostingCollector, type Postings } from './collect-postings.js';
import {
  BRAND_ATTRIBUTE,
  compareNumbers,
  labelEntry,
  labelKey,
  numbered,
  OptionTable,
  optionKind,
} from './collect-vocabulary.js';
import type { Facts } from './facts.js';
import { GrowingWords } from './growing.js';
import { type PackedTexts, TextPacker } from './packed-texts.js';
import {
  type LabelEntry,
  OFFER_FLAG,
  type SectionName,
  type Sections,
  Segment,
  shared,
  type Vocabulary,
} from './segment.js';

/** The public price in the index's currency, or -1. */
export type PriceOf = (offer: OfferDocument) => number;

interface Row {
  productId: string;
  version: number;
  product: ProductDocument | null;
  path: number;
  brand: number;
}

const NONE = -1;
/** Between labels of a path; no label holds it. */
const NEXT_LABEL = '\u0002';

export function writeSegment(facts: Facts, priceOf: PriceOf): Segment {
  const words = collectWords(facts);
  const rows = rowsInOrder(facts, words);
  const sections = {
    ...productColumns(rows),
    ...cellColumns(rows, words.options),
    ...textColumns(rows),
    ...offerColumns(facts, rows, words.vendorNumbers, priceOf),
  };
  const vocabulary: Vocabulary = {
    ...words.vocabulary,
    pathRows: countBy(rows, words.vocabulary.paths.length, (row) => row.path),
    brandRows: countBy(rows, words.vocabulary.brands.length, (row) => row.brand),
  };
  return Segment.of({ sections: sections as Sections, vocabulary });
}

function collectWords(facts: Facts) {
  const brands = new Map<string, LabelEntry>();
  const categories = new Map<string, LabelEntry>();
  const options = new OptionTable();
  const vendors = new Set(facts.vendors.keys());
  const paths = new Map<string, string[]>();
  const pathOfProduct = new Map<string, string>();
  for (const [productId, { product }] of facts.products) {
    if (!product) continue;
    const entries = product.categories.map(labelEntry);
    const keys = entries.map(labelKey);
    entries.forEach((entry, at) => {
      categories.set(keys[at] as string, entry);
    });
    const path = keys.join(NEXT_LABEL);
    paths.set(path, keys);
    pathOfProduct.set(productId, path);
    if (product.brand) {
      const entry = labelEntry(product.brand);
      brands.set(labelKey(entry), entry);
    }
    options.addProduct(product);
  }
  for (const { offer } of facts.offers.values()) if (offer) vendors.add(offer.vendorId);
  options.number();
  const [brand, category] = [numbered(brands), numbered(categories)];
  const sortedPaths = [...paths]
    .map(([key, labels]) => ({
      key,
      path: labels.map((label) => category.numbers.get(label) as number),
    }))
    .sort((left, right) => compareNumbers(left.path, right.path));
  const pathNumbers = new Map(sortedPaths.map(({ key }, number) => [key, number]));
  const vendorIds = [...vendors].sort();
  return {
    options,
    pathNumber: (productId: string) =>
      pathNumbers.get(pathOfProduct.get(productId) as string) as number,
    brandNumbers: brand.numbers,
    vendorNumbers: new Map(vendorIds.map((id, number) => [id, number])),
    vocabulary: {
      brands: brand.entries,
      categories: category.entries,
      paths: sortedPaths.map(({ path }) => path),
      attributes: options.attributes,
      vendors: vendorIds.map((id) => {
        const fact = facts.vendors.get(id);
        return { id, version: fact?.version ?? null, isSuspended: fact?.isSuspended ?? false };
      }),
    },
  };
}

function rowsInOrder(facts: Facts, words: ReturnType<typeof collectWords>): Row[] {
  const ids = new Set(facts.products.keys());
  for (const { offer } of facts.offers.values()) if (offer) ids.add(offer.productId);
  const rows = [...ids].sort().map((productId): Row => {
    const fact = facts.products.get(productId);
    const product = fact?.product ?? null;
    const brand = product?.brand;
    return {
      productId,
      version: fact?.version ?? Number.NEGATIVE_INFINITY,
      product,
      path: product ? words.pathNumber(productId) : NONE,
      brand: brand ? (words.brandNumbers.get(labelKey(labelEntry(brand))) as number) : NONE,
    };
  });
  const last = words.vocabulary.paths.length;
  const placeOf = ({ path }: Row) => (path === NONE ? last : path);
  // Sorting is stable: within a path the order stays that of the ids.
  return rows.sort((left, right) => placeOf(left) - placeOf(right));
}

function productColumns(rows: Row[]) {
  const ids = packed(rows.map((row) => row.productId));
  const order = rows.map((_, row) => row).sort((a, b) => ids.compareWith(a, ids, b));
  const ranks = new Uint32Array(rows.length);
  order.forEach((row, place) => {
    ranks[row] = place;
  });
  return {
    ...textSections('productIdBytes', 'productIdStarts', ids),
    productOrder: shared('productOrder', order),
    productRanks: shared('productRanks', ranks),
    productVersions: shared(
      'productVersions',
      rows.map((row) => row.version),
    ),
    paths: shared(
      'paths',
      rows.map((row) => row.path),
    ),
    brands: shared(
      'brands',
      rows.map((row) => row.brand),
    ),
    createdAt: shared(
      'createdAt',
      rows.map((row) => row.product?.createdAt ?? 0),
    ),
  };
}

function cellColumns(rows: Row[], options: OptionTable) {
  const cells = new GrowingWords();
  const starts = new GrowingWords();
  for (const { product } of rows) {
    starts.push(cells.length);
    if (product?.brand) cells.push(options.numberOf('BRAND', BRAND_ATTRIBUTE, product.brand.id));
    for (const [attributeId, value] of Object.entries(product?.attributes ?? {})) {
      cells.push(options.numberOf(optionKind(value), attributeId, value));
    }
  }
  starts.push(cells.length);
  return {
    cellStarts: shared('cellStarts', starts.view()),
    cells: shared('cells', cells.view()),
    ...textSections('optionBytes', 'optionStarts', packed(options.texts)),
    optionValues: shared('optionValues', options.amounts),
  };
}

function textColumns(rows: Row[]) {
  const terms = new PostingCollector();
  const parts = new PostingCollector();
  rows.forEach(({ product }, row) => {
    if (!product) return;
    for (const [term, mask] of documentTerms(product)) terms.add(term, row, mask);
    for (const part of documentParts(product)) parts.add(part, row, 1);
  });
  const found = terms.finish();
  const names = rows.flatMap(({ product }) => [
    product?.name.zhCN ?? null,
    product?.name.en ?? null,
  ]);
  return {
    ...postingSections(found, 'termBytes', 'termStarts', 'postingStarts', 'postings'),
    termLetters: shared(
      'termLetters',
      Array.from({ length: found.terms.count }, (_, term) => letterBits(found.terms.text(term))),
    ),
    ...postingSections(
      parts.finish(),
      'partBytes',
      'partStarts',
      'partPostingStarts',
      'partPostings',
    ),
    ...textSections('nameBytes', 'nameStarts', packed(names)),
    ...textSections(
      'mpnBytes',
      'mpnStarts',
      packed(rows.map(({ product }) => product?.mpn ?? null)),
    ),
  };
}

function offerColumns(
  facts: Facts,
  rows: Row[],
  vendorNumbers: Map<string, number>,
  priceOf: PriceOf,
) {
  const rowOf = new Map(rows.map((row, number) => [row.productId, number]));
  const offers = [...facts.offers]
    .map(([offerId, { version, offer }]) => ({
      offerId,
      version,
      offer,
      row: offer ? (rowOf.get(offer.productId) as number) : rows.length,
    }))
    .sort((a, b) => a.row - b.row || (a.offerId < b.offerId ? -1 : 1));
  const starts = new Uint32Array(rows.length + 1);
  for (const { row } of offers) if (row < rows.length) starts[row + 1] = (starts[row + 1] ?? 0) + 1;
  for (let row = 0; row < rows.length; row++) {
    starts[row + 1] = (starts[row + 1] as number) + (starts[row] as number);
  }
  const ids = packed(offers.map((each) => each.offerId));
  const order = offers.map((_, number) => number).sort((a, b) => ids.compareWith(a, ids, b));
  return {
    offerStarts: shared('offerStarts', starts),
    ...textSections('offerIdBytes', 'offerIdStarts', ids),
    offerOrder: shared('offerOrder', order),
    offerVersions: shared(
      'offerVersions',
      offers.map((each) => each.version),
    ),
    offerPrices: shared(
      'offerPrices',
      offers.map(({ offer }) => (offer ? priceOf(offer) : NONE)),
    ),
    offerLeadTimes: shared(
      'offerLeadTimes',
      offers.map(({ offer }) => offer?.leadTimeDays ?? NONE),
    ),
    offerVendors: shared(
      'offerVendors',
      offers.map(({ offer }) => (offer ? (vendorNumbers.get(offer.vendorId) as number) : NONE)),
    ),
    offerFlags: shared(
      'offerFlags',
      offers.map(({ offer }) => flagsOf(offer)),
    ),
  };
}

function flagsOf(offer: OfferDocument | null): number {
  if (!offer) return OFFER_FLAG.REMOVED;
  return offer.inStock ? OFFER_FLAG.IN_STOCK : 0;
}

function packed(texts: readonly (string | null)[]): PackedTexts {
  const packer = new TextPacker(texts.length);
  for (const text of texts) packer.add(text);
  return packer.finish();
}

function textSections(bytes: SectionName, starts: SectionName, texts: PackedTexts) {
  return { [bytes]: shared(bytes, texts.bytes), [starts]: shared(starts, texts.starts) };
}

function postingSections(
  { terms, starts, postings }: Postings,
  bytes: SectionName,
  textStarts: SectionName,
  postingStarts: SectionName,
  postingName: SectionName,
) {
  return {
    ...textSections(bytes, textStarts, terms),
    [postingStarts]: shared(postingStarts, starts),
    [postingName]: shared(postingName, postings),
  };
}

function countBy(rows: Row[], length: number, numberOf: (row: Row) => number): number[] {
  const counts = new Array<number>(length).fill(0);
  for (const row of rows) {
    const number = numberOf(row);
    if (number >= 0) counts[number] = (counts[number] as number) + 1;
  }
  return counts;
}
