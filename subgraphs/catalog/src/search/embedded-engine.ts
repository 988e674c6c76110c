// The embedded search engine. What it holds is a segment (immutable, shared by all threads, on disk as a
// snapshot) and the log of operations since that segment's position; whoever answers has applied the log
// to the segment. When the log has grown, a workshop makes a new segment of both in the background, and
// the seats go over to it and the little that came meanwhile. A small log is merged too when it is a good
// part of the index, if more slowly: so small catalogs have snapshots as well.
//
// An engine nobody has asked yet only collects: filling a large one costs no live columns.
import { rm } from 'node:fs/promises';
import { comparablePrice, type PriceOptions } from './prices.js';
import type {
  OfferDocument,
  SearchEngine,
  SearchOperation,
  SearchQuery,
  SearchResult,
  Suggestion,
} from './search-engine.js';
import type { Segment } from './segments/segment.js';
import { AnswerCache } from './serving/answer-cache.js';
import { Batch } from './serving/batch.js';
import { LocalSeat } from './serving/seat.js';
import { type MakeSeat, Seats, type Standing } from './serving/seats.js';
import { ThreadSeat } from './serving/thread-seat.js';
import { ThreadWorkshop } from './serving/thread-workshop.js';
import { LocalWorkshop, type Workshop } from './serving/workshop.js';

export interface EmbeddedEngineOptions extends PriceOptions {
  /** Threads that answer; 0: everything happens in the caller's. Default 0. */
  workers?: number;
  /** Products and offers from which on threads answer: below, the way to them is longer. */
  workersFrom?: number;
  /** Where the snapshot goes; without it the index is filled anew at each start. */
  snapshotFile?: string;
  /** What the snapshot held. */
  start?: { segment: Segment; position: number };
  /** The log may weigh this much (an offer one, a product four) before it is merged. */
  mergeAbove?: number;
  /** How often a log that is not due yet is looked at for the snapshot's sake. */
  tidyEveryMs?: number;
  /** A question that takes longer is given up. */
  timeoutMs?: number;
  observe?: EngineObserver;
}

/** What an engine tells whoever watches over it. */
export interface EngineObserver {
  merged?(seconds: number, segment: Segment): void;
  failed?(what: string, error: Error): void;
}

/** How it stands, for metrics. */
export interface EngineFigures {
  products: number;
  offers: number;
  segmentBytes: number;
  /** How many segments have been made. */
  generation: number;
  logWeight: number;
  threads: number;
}

const MERGE_ABOVE = 60_000;
const WORKERS_FROM = 10_000;
const TIMEOUT_MS = 5000;
const TIDY_EVERY_MS = 5000;
/** Reading so much again at a start is no matter; nor is a fifth of what is there. */
const TIDY_ABOVE = 1000;
const TIDY_PART = 5;
/** A position so much before the last one is no late commit. */
const CLOCK_BACK_MS = 60_000;

export class EmbeddedEngine implements SearchEngine {
  private segment: Segment | undefined;
  /** Since the segment's position, in order; while a segment is being made, first what goes into it. */
  private frozen: Batch[] = [];
  private log: Batch[] = [];
  private logWeight = 0;
  private standsAt = 0;
  private generation = 0;
  /** Operations are taken in one after the other. */
  private turn: Promise<unknown> = Promise.resolve();
  private opening: Promise<void> | undefined;
  private merging: Promise<void> | undefined;
  /** While it is being filled. */
  private filling: Workshop | undefined;
  private tidying: NodeJS.Timeout | undefined;
  private isOpen = false;
  private hasThreads = false;
  private readonly answers = new AnswerCache<SearchResult>();
  private readonly seats: Seats;

  constructor(private readonly options: EmbeddedEngineOptions) {
    this.segment = options.start?.segment;
    this.standsAt = options.start?.position ?? 0;
    this.seats = new Seats(
      (work) => this.inTurn(() => work(this.standing())),
      (error) => options.observe?.failed?.('a search thread fell away', error),
    );
  }

  apply(operations: readonly SearchOperation[], position: number): Promise<void> {
    return this.inTurn(() => this.take(operations, position));
  }

  async position(): Promise<number> {
    return this.standsAt;
  }

  async query(query: SearchQuery): Promise<SearchResult> {
    await this.open();
    return this.answers.get(query, () => this.seats.ask((seat) => seat.query(query)));
  }

  async suggest(text: string, first: number): Promise<Suggestion[]> {
    await this.open();
    return this.seats.ask((seat) => seat.suggest(text, first));
  }

  /** Ends the filling and makes ready for questions; the first question does so as well. */
  open(): Promise<void> {
    this.opening ??= this.inTurn(() => this.sit()).catch((error: unknown) => {
      this.opening = undefined;
      throw error;
    });
    return this.opening;
  }

  figures(): EngineFigures {
    return {
      products: this.segment?.rowCount ?? 0,
      offers: this.segment?.offerCount ?? 0,
      segmentBytes: this.segment?.byteLength ?? 0,
      generation: this.generation,
      logWeight: this.logWeight,
      threads: this.hasThreads ? this.seats.count : 0,
    };
  }

  /** Ends one of the threads, as a fault would; for tests. */
  loseThread(): void {
    for (const seat of this.seats.list().slice(0, 1)) {
      if (seat instanceof ThreadSeat) seat.fall();
    }
  }

  async close(): Promise<void> {
    clearInterval(this.tidying);
    await this.turn;
    await this.merging;
    await this.filling?.close();
    await this.seats.close();
  }

  private readonly priceOf = (offer: OfferDocument): number => comparablePrice(this.options, offer);

  private inTurn<T>(work: () => T | Promise<T>): Promise<T> {
    const done = this.turn.then(work);
    this.turn = done.catch(() => undefined);
    return done;
  }

  private standing(): Standing {
    return { segment: this.segment, later: [...this.frozen, ...this.log] };
  }

  private async take(operations: readonly SearchOperation[], position: number): Promise<void> {
    if (operations.length > 0) {
      const batch = Batch.of(operations);
      this.log.push(batch);
      this.logWeight += batch.weight;
      this.answers.clear();
      await this.seats.apply(batch);
    }
    if (operations.length === 0 && position < this.standsAt - CLOCK_BACK_MS)
      await this.goBackTo(position);
    this.standsAt = Math.max(this.standsAt, position);
    if (this.logWeight > this.mergeAbove) await this.shorten();
  }

  /** The clock was put back: what is written from now on is older than a snapshot says it stands at. */
  private async goBackTo(position: number): Promise<void> {
    this.standsAt = position;
    if (this.options.snapshotFile) await rm(this.options.snapshotFile, { force: true });
  }

  private get mergeAbove(): number {
    return this.options.mergeAbove ?? MERGE_ABOVE;
  }

  /** Makes the log short again; beside what is going on where there are threads for it. */
  private async shorten(): Promise<void> {
    if (!this.isOpen) await this.collect();
    else if (!this.isThreaded) await this.mergeHere();
    else
      this.merging ??= this.mergeBeside().finally(() => {
        this.merging = undefined;
      });
  }

  private get size(): number {
    return (this.segment?.rowCount ?? 0) + (this.segment?.offerCount ?? 0);
  }

  /** Without a snapshot a start reads everything again; a log of some weight makes one worth writing. */
  private async tidy(): Promise<void> {
    const above = Math.min(this.mergeAbove, Math.max(TIDY_ABOVE, this.size / TIDY_PART));
    if (this.logWeight > above && !this.merging) await this.shorten();
  }

  private get isThreaded(): boolean {
    return (this.options.workers ?? 0) > 0;
  }

  /** While nobody asks, the log goes straight to the workshop. */
  private async collect(): Promise<void> {
    this.filling ??= this.workshop();
    const log = this.cutLog();
    for (const batch of log) await this.filling.absorb(batch);
  }

  private async sit(): Promise<void> {
    if (this.filling) {
      await this.collect();
      await this.publish(this.filling, this.standsAt);
      this.filling = undefined;
    }
    this.isOpen = true;
    await this.addSeats();
    if (this.options.snapshotFile === undefined) return;
    const tidy = () => void this.inTurn(() => this.tidy());
    this.tidying = setInterval(tidy, this.options.tidyEveryMs ?? TIDY_EVERY_MS).unref();
  }

  private async addSeats(): Promise<void> {
    this.hasThreads = this.isThreaded && this.size >= (this.options.workersFrom ?? WORKERS_FROM);
    const { timeoutMs = TIMEOUT_MS, workers = 0 } = this.options;
    const make: MakeSeat = this.hasThreads
      ? (onEnd) => new ThreadSeat(pricesOf(this.options), timeoutMs, onEnd)
      : () => new LocalSeat(this.priceOf);
    const added = Array.from({ length: this.hasThreads ? workers : 1 }, () =>
      this.seats.add(make, this.standing()),
    );
    await Promise.all(added);
  }

  private workshop(): Workshop {
    return this.isThreaded
      ? new ThreadWorkshop(this.segment, pricesOf(this.options))
      : new LocalWorkshop(this.segment, this.priceOf, pricesOf(this.options));
  }

  private cutLog(): Batch[] {
    const { log } = this;
    this.log = [];
    this.logWeight = 0;
    return log;
  }

  /** In the caller's thread, between two batches. */
  private mergeHere(): Promise<void> {
    return this.merge(async () => {
      const { segment, later } = this.standing();
      await Promise.all(this.seats.list().map((seat) => seat.replace(segment, later)));
    });
  }

  /** In a thread of its own, while batches go on coming. */
  private mergeBeside(): Promise<void> {
    return this.merge(() =>
      this.hasThreads ? this.seats.goOver() : this.inTurn(() => this.changeSeats()),
    );
  }

  /** Never rejects: what could not be merged stays in the log and is merged with what comes. */
  private async merge(goOver: () => Promise<void>): Promise<void> {
    this.frozen = this.cutLog();
    const { frozen, standsAt } = this;
    const workshop = this.workshop();
    try {
      for (const batch of frozen) await workshop.absorb(batch);
      await this.publish(workshop, Math.min(standsAt, this.standsAt));
      await goOver();
    } catch (error) {
      this.log = [...this.frozen, ...this.log];
      this.frozen = [];
      this.options.observe?.failed?.('merging the search index', error as Error);
    } finally {
      await workshop.close();
    }
  }

  private async publish(workshop: Workshop, position: number): Promise<void> {
    const startedAt = performance.now();
    const { snapshotFile: file, observe } = this.options;
    const published = await workshop.publish(file === undefined ? undefined : { file, position });
    this.segment = published.segment;
    this.frozen = [];
    this.generation++;
    observe?.merged?.((performance.now() - startedAt) / 1000, this.segment);
    if (published.problem !== undefined) {
      // Serving goes on; a start will have to read more from the database.
      observe?.failed?.('writing the search snapshot', new Error(published.problem));
    }
    await workshop.close();
  }

  /** A small index has become a large one, or may have. */
  private async changeSeats(): Promise<void> {
    const before = this.seats.list();
    await this.addSeats();
    await this.seats.dismiss(before);
  }
}

function pricesOf({ currencyCode, ratesMillionths }: PriceOptions): PriceOptions {
  return { currencyCode, ...(ratesMillionths ? { ratesMillionths } : {}) };
}
