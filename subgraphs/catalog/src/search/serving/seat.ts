// Where queries are answered: in this thread, or in one of its own behind the same face. Operations and
// questions are taken in the order in which they were given.
import { LiveIndex } from '../live/live-index.js';
import type { SearchQuery, SearchResult, Suggestion } from '../search-engine.js';
import type { Segment } from '../segments/segment.js';
import type { PriceOf } from '../segments/write-segment.js';
import type { Batch } from './batch.js';

export interface Seat {
  apply(batch: Batch): Promise<void>;
  query(query: SearchQuery): Promise<SearchResult>;
  suggest(text: string, first: number): Promise<Suggestion[]>;
  /** Goes over to another segment and what came after it; until then it answers as before. */
  replace(segment: Segment | undefined, later: readonly Batch[]): Promise<void>;
  /** How many questions wait for it. */
  readonly waiting: number;
  close(): Promise<void>;
}

/** Answers in this thread: for small indexes, whose queries are shorter than the way to another thread. */
export class LocalSeat implements Seat {
  readonly waiting = 0;
  private index: LiveIndex;

  constructor(private readonly priceOf: PriceOf) {
    this.index = new LiveIndex(undefined, priceOf);
  }

  async apply(batch: Batch): Promise<void> {
    this.index.apply(batch.operations());
  }

  async query(query: SearchQuery): Promise<SearchResult> {
    return this.index.query(query);
  }

  async suggest(text: string, first: number): Promise<Suggestion[]> {
    return this.index.suggest(text, first);
  }

  async replace(segment: Segment | undefined, later: readonly Batch[]): Promise<void> {
    const index = new LiveIndex(segment, this.priceOf);
    for (const batch of later) index.apply(batch.operations());
    this.index = index;
  }

  async close(): Promise<void> {}
}
