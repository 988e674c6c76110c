// Answers in a thread of its own, so that no question holds up the process.
import type { PriceOptions } from '../prices.js';
import type { SearchQuery, SearchResult, Suggestion } from '../search-engine.js';
import type { Segment } from '../segments/segment.js';
import type { Batch } from './batch.js';
import type { SeatMessage } from './search-thread.js';
import type { Seat } from './seat.js';
import { ThreadLink } from './thread-link.js';

export class ThreadSeat implements Seat {
  private readonly link: ThreadLink;

  constructor(
    private readonly prices: PriceOptions,
    private readonly timeoutMs: number,
    /** Called when the thread ended by itself; another seat has to take its place. */
    onEnd: (seat: ThreadSeat, error: Error) => void,
  ) {
    this.link = new ThreadLink('search-thread', (error) => onEnd(this, error));
  }

  get waiting(): number {
    return this.link.waiting;
  }

  apply(batch: Batch): Promise<void> {
    return this.call({ kind: 'apply', batch: batch.bytes() });
  }

  query(query: SearchQuery): Promise<SearchResult> {
    return this.call({ kind: 'query', query }, this.timeoutMs);
  }

  suggest(text: string, first: number): Promise<Suggestion[]> {
    return this.call({ kind: 'suggest', text, first }, this.timeoutMs);
  }

  replace(segment: Segment | undefined, later: readonly Batch[]): Promise<void> {
    return this.call({
      kind: 'replace',
      prices: this.prices,
      segment: segment?.sharedParts,
      later: later.map((batch) => batch.bytes()),
    });
  }

  /** Ends the thread as a fault would. */
  fall(): void {
    this.link.fall();
  }

  close(): Promise<void> {
    return this.link.close();
  }

  private call<Result>(message: SeatMessage, timeoutMs?: number): Promise<Result> {
    return this.link.call<Result>(message, timeoutMs);
  }
}
