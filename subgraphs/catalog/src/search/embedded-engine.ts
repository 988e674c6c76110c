// The embedded search engine. What it holds is a segment (immutable, shared by all threads, on disk as a
// snapshot) and the log of operations since that segment's position; every thread that answers has
// applied the log to the segment. When the log has grown, a workshop makes a new segment of both in the
// background, and the threads go over to it and the little that came meanwhile.
//
// An engine nobody has asked yet only collects: filling a large one costs no live columns.
import { comparablePrice, type PriceOptions } from './prices.js';
import type {
  OfferDocument,
  SearchEngine,
  SearchOperation,
  SearchQuery,
  SearchResult,
  Suggestion,
} from './search-engine.js';
import { Segment } from './segments/segment.js';
import { Batch } from './serving/batch.js';
import { LocalSeat, type Seat } from './serving/seat.js';
import { LocalWorkshop, type Workshop } from './serving/workshop.js';

export interface EmbeddedEngineOptions extends PriceOptions {
  /** Where the snapshot is kept; without it the index begins empty at each start. */
  snapshotFile?: string;
  /** The log may weigh this much (an offer one, a product four) before it is merged. */
  mergeAbove?: number;
}

const MERGE_ABOVE = 60_000;

export class EmbeddedEngine implements SearchEngine {
  private segment: Segment | undefined;
  /** Since the segment's position, in order. */
  private log: Batch[] = [];
  private logWeight = 0;
  private standsAt = 0;
  private seats: Seat[] = [];
  /** Operations are taken in one after the other. */
  private turn: Promise<unknown> = Promise.resolve();
  private opening: Promise<void> | undefined;
  private merging: Promise<void> | undefined;

  constructor(private readonly options: EmbeddedEngineOptions) {}

  async apply(operations: readonly SearchOperation[], position: number): Promise<void> {
    const applied = this.turn.then(() => this.take(operations, position));
    this.turn = applied.catch(() => undefined);
    return applied;
  }

  async position(): Promise<number> {
    return this.standsAt;
  }

  async query(query: SearchQuery): Promise<SearchResult> {
    return (await this.seat()).query(query);
  }

  async suggest(text: string, first: number): Promise<Suggestion[]> {
    return (await this.seat()).suggest(text, first);
  }

  async close(): Promise<void> {
    await this.turn;
    await this.merging;
    await Promise.all(this.seats.map((seat) => seat.close()));
  }

  private readonly priceOf = (offer: OfferDocument): number => comparablePrice(this.options, offer);

  private async take(operations: readonly SearchOperation[], position: number): Promise<void> {
    if (operations.length > 0) {
      const batch = Batch.of(operations);
      this.log.push(batch);
      this.logWeight += batch.weight;
      await Promise.all(this.seats.map((seat) => seat.apply(batch)));
    }
    this.standsAt = Math.max(this.standsAt, position);
    if (this.logWeight > (this.options.mergeAbove ?? MERGE_ABOVE)) await this.merge();
  }

  private async merge(): Promise<void> {
    const workshop: Workshop = new LocalWorkshop(this.segment, this.priceOf, this.options);
    for (const batch of this.log) await workshop.absorb(batch);
    this.segment = await workshop.publish(undefined);
    this.log = [];
    this.logWeight = 0;
    for (const seat of this.seats) await seat.replace(this.segment, this.log);
  }

  private async seat(): Promise<Seat> {
    this.opening ??= this.turn.then(() => this.open());
    await this.opening;
    return this.seats[0] as Seat;
  }

  private async open(): Promise<void> {
    this.seats = [new LocalSeat(this.segment, this.log, this.priceOf)];
  }
}
