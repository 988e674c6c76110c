// The order of hits and the page asked for. Every sort is one integer ascending and then the
// product's id, so the order is total and a cursor (that integer and id) stays valid while the
// index changes.
import { compareTexts } from './dictionary.js';
import {
  type SearchHit,
  type SearchQuery,
  SearchQueryError,
  type SearchSort,
} from './search-engine.js';

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

export interface Candidate {
  productId: string;
  /** Of the words alone; 0 without a text. */
  score: number;
  createdAt: number;
  bestOfferId: string | null;
  /** -1 without a public price. */
  price: number;
  /** -1 when no offer says. */
  leadTimeDays: number;
  isInStock: boolean;
  offerCount: number;
}

interface Ranked {
  key: number;
  candidate: Candidate;
}

/** Keeps the page's hits while candidates come in any order. */
export class HitPage {
  readonly sort: SearchSort;
  private readonly first: number;
  private readonly after: { key: number; id: string } | null;
  private readonly page: Ranked[] = [];
  private hasMore = false;

  constructor(query: SearchQuery) {
    if (!Number.isInteger(query.first) || query.first < 0 || query.first > LARGEST_PAGE) {
      throw new SearchQueryError('INVALID_PAGE_SIZE');
    }
    this.sort = query.sort ?? 'RELEVANCE';
    this.first = query.first;
    this.after = query.after === undefined ? null : readCursor(query.after, this.sort);
  }

  offer(candidate: Candidate): void {
    const key = sortKey(this.sort, candidate);
    if (this.after && !isAfter(key, candidate.productId, this.after.key, this.after.id)) return;
    if (this.page.length === this.first) {
      this.hasMore = true;
      const last = this.page.at(-1);
      if (!last || isAfter(key, candidate.productId, last.key, last.candidate.productId)) return;
      this.page.pop();
    }
    let place = this.page.length;
    while (place > 0) {
      const { key: before, candidate: other } = this.page[place - 1] as Ranked;
      if (isAfter(key, candidate.productId, before, other.productId)) break;
      place--;
    }
    this.page.splice(place, 0, { key, candidate });
  }

  result(): { hits: SearchHit[]; hasNextPage: boolean } {
    const hits = this.page.map(({ key, candidate }) => ({
      productId: candidate.productId,
      bestOfferId: candidate.bestOfferId,
      offerCount: candidate.offerCount,
      cursor: writeCursor(this.sort, key, candidate.productId),
    }));
    return { hits, hasNextPage: this.hasMore };
  }
}

/** At equal words what is in stock comes first, then what is offered at all. */
export function relevance(
  candidate: Pick<Candidate, 'score' | 'isInStock' | 'offerCount'>,
): number {
  return candidate.score * 4 + (candidate.isInStock ? 2 : 0) + (candidate.offerCount > 0 ? 1 : 0);
}

function sortKey(sort: SearchSort, candidate: Candidate): number {
  switch (sort) {
    case 'RELEVANCE':
      return -relevance(candidate);
    case 'PRICE_ASC':
      return candidate.price < 0 ? UNKNOWN : candidate.price;
    case 'PRICE_DESC':
      return candidate.price < 0 ? UNKNOWN : -candidate.price;
    case 'NEWEST':
      return -candidate.createdAt;
    case 'LEAD_TIME':
      return candidate.leadTimeDays < 0 ? UNKNOWN : candidate.leadTimeDays;
  }
}

function isAfter(key: number, id: string, otherKey: number, otherId: string): boolean {
  return key > otherKey || (key === otherKey && compareTexts(id, otherId) > 0);
}

function writeCursor(sort: SearchSort, key: number, id: string): string {
  return Buffer.from(JSON.stringify([sorts.indexOf(sort), key, id])).toString('base64url');
}

function readCursor(cursor: string, sort: SearchSort): { key: number; id: string } {
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
