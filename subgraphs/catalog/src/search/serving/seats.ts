// The seats of an engine: who answers a question, and who takes the place of a seat that fell away. Every
// seat is given every batch, in the same order, from the moment it is here; it is asked once it is ready.
import { SearchUnavailable } from '../search-engine.js';
import type { Segment } from '../segments/segment.js';
import type { Batch } from './batch.js';
import type { Seat } from './seat.js';
import { ThreadEnded, ThreadTimedOut } from './thread-link.js';

/** What a seat has to know to begin. */
export interface Standing {
  segment: Segment | undefined;
  later: readonly Batch[];
}

export type MakeSeat = (onEnd: (seat: Seat, error: Error) => void) => Seat;

const ATTEMPTS = 3;
const PAUSE_BEFORE_NEXT_MS = 200;

export class Seats {
  private readonly all = new Set<Seat>();
  private readonly ready = new Set<Seat>();
  private waiters: (() => void)[] = [];
  private readonly underWay = new Set<Promise<unknown>>();
  private isClosed = false;

  constructor(
    /** Runs something between two batches, with the standing of that moment. */
    private readonly between: <T>(work: (standing: Standing) => T) => Promise<T>,
    private readonly onLost: (error: Error) => void,
  ) {}

  get count(): number {
    return this.all.size;
  }

  /** To be called between two batches; resolves when the seat can be asked. */
  add(make: MakeSeat, standing: Standing): Promise<void> {
    const seat = make((lost, error) => this.lose(lost, error, make));
    this.all.add(seat);
    return seat.replace(standing.segment, standing.later).then(() => {
      if (!this.all.has(seat)) return;
      this.ready.add(seat);
      for (const waiter of this.waiters.splice(0)) waiter();
    });
  }

  async apply(batch: Batch): Promise<void> {
    // A seat that falls away meanwhile has its place taken by one that begins with this batch.
    await Promise.all([...this.all].map((seat) => seat.apply(batch).catch(ignoreEnded)));
  }

  /** All seats go over to the standing of the moment, one after the other. */
  async goOver(): Promise<void> {
    for (const seat of [...this.all]) {
      const { done } = await this.between(({ segment, later }) => ({
        done: seat.replace(segment, later).catch(ignoreEnded),
      }));
      await done;
    }
  }

  async ask<Answer>(question: (seat: Seat) => Promise<Answer>): Promise<Answer> {
    for (let attempt = 1; ; attempt++) {
      const seat = await this.free();
      const asked = question(seat);
      this.underWay.add(asked);
      try {
        return await asked;
      } catch (error) {
        if (error instanceof ThreadTimedOut) throw new SearchUnavailable(error);
        if (!(error instanceof ThreadEnded)) throw error;
        if (attempt === ATTEMPTS || this.isClosed) throw new SearchUnavailable(error);
      } finally {
        this.underWay.delete(asked);
      }
    }
  }

  /** Lets go of all seats there are; others may have been added first. */
  async dismiss(seats: readonly Seat[]): Promise<void> {
    for (const seat of seats) {
      this.all.delete(seat);
      this.ready.delete(seat);
    }
    await Promise.all(seats.map((seat) => seat.close()));
  }

  list(): Seat[] {
    return [...this.all];
  }

  /** Lets the questions under way be answered first. */
  async close(): Promise<void> {
    await Promise.allSettled([...this.underWay]);
    this.isClosed = true;
    await this.dismiss(this.list());
    for (const waiter of this.waiters.splice(0)) waiter();
  }

  /** The ready seat with the fewest questions. */
  private async free(): Promise<Seat> {
    while (this.ready.size === 0) {
      if (this.isClosed) throw new SearchUnavailable(new ThreadEnded('closed'));
      await new Promise<void>((resolve) => this.waiters.push(resolve));
    }
    let free: Seat | undefined;
    for (const seat of this.ready) if (!free || seat.waiting < free.waiting) free = seat;
    return free as Seat;
  }

  private lose(seat: Seat, error: Error, make: MakeSeat): void {
    if (!this.all.delete(seat)) return;
    this.ready.delete(seat);
    this.onLost(error);
    setTimeout(() => {
      if (this.isClosed) return;
      const added = this.between((standing) => ({ done: this.add(make, standing) }));
      // A seat that falls away while it begins is replaced like any other.
      added.then(({ done }) => done).catch(() => undefined);
    }, PAUSE_BEFORE_NEXT_MS);
  }
}

function ignoreEnded(error: unknown): void {
  if (!(error instanceof ThreadEnded)) throw error;
}
