// The order of hits. Every sort is one integer ascending and then the product's id, so the order is total
// and a cursor (that integer and id) stays valid while the index changes.
import { type SearchQuery, SearchQueryError, type SearchSort } from './search-engine.js';

const sorts: readonly SearchSort[] = [
  'RELEVANCE',
  'PRICE_ASC',
  'PRICE_DESC',
  'NEWEST',
  'LEAD_TIME',
];
/** Sorts last: nothing to sort by. */
const UNKNOWN = Number.MAX_SAFE_INTEGER;
const LARGEST_PAGE = 1000;

/** What a product is sorted by; of its offers, those that satisfy the filters. */
export interface Sortable {
  /** Of the words alone; 0 without a text. */
  score: number;
  createdAt: number;
  /** The lowest; -1 without a public price. */
  price: number;
  /** The shortest; -1 when no offer says. */
  leadTimeDays: number;
  isInStock: boolean;
  offerCount: number;
}

export interface PageAsked {
  sort: SearchSort;
  first: number;
  after: CursorPlace | null;
}

/** Where a hit stands in the order. */
export interface CursorPlace {
  key: number;
  id: string;
}

/** The page a query asks for; refused when there cannot be such a page. */
export function pageAsked({ first, sort = 'RELEVANCE', after }: SearchQuery): PageAsked {
  if (!Number.isInteger(first) || first < 0 || first > LARGEST_PAGE) {
    throw new SearchQueryError('INVALID_PAGE_SIZE');
  }
  return { sort, first, after: after === undefined ? null : readCursor(after, sort) };
}

/** At equal words what is in stock comes first, then what is offered at all. */
export function relevance(score: number, isInStock: boolean, offerCount: number): number {
  return score * 4 + (isInStock ? 2 : 0) + (offerCount > 0 ? 1 : 0);
}

/** Sorts ascending. */
export function sortKey(sort: SearchSort, product: Sortable): number {
  switch (sort) {
    case 'RELEVANCE':
      return -relevance(product.score, product.isInStock, product.offerCount);
    case 'PRICE_ASC':
      return product.price < 0 ? UNKNOWN : product.price;
    case 'PRICE_DESC':
      return product.price < 0 ? UNKNOWN : -product.price;
    case 'NEWEST':
      return -product.createdAt;
    case 'LEAD_TIME':
      return product.leadTimeDays < 0 ? UNKNOWN : product.leadTimeDays;
  }
}

export function writeCursor(sort: SearchSort, key: number, id: string): string {
  return Buffer.from(JSON.stringify([sorts.indexOf(sort), key, id])).toString('base64url');
}

function readCursor(cursor: string, sort: SearchSort): CursorPlace {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const [order, key, id] = parts as unknown[];
    if (order === sorts.indexOf(sort) && Number.isSafeInteger(key) && typeof id === 'string') {
      return { key: key as number, id };
    }
  } catch {
    // Not ours: the same answer as a cursor of another sort.
  }
  throw new SearchQueryError('INVALID_CURSOR');
}
