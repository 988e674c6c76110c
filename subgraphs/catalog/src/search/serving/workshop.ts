// Where segments are made: in this thread, or in one of its own behind the same face.
import type { PriceOptions } from '../prices.js';
import type { SearchOperation } from '../search-engine.js';
import type { Segment } from '../segments/segment.js';
import type { PriceOf } from '../segments/write-segment.js';
import type { Batch } from './batch.js';
import { IndexBuilder } from './index-builder.js';
import { writeSnapshot } from './snapshot.js';

export interface SnapshotPlace {
  file: string;
  position: number;
}

export interface Published {
  segment: Segment;
  /** Why there is no snapshot of it, if one was wanted. */
  problem: string | undefined;
}

export interface Workshop {
  absorb(batch: Batch): Promise<void>;
  /** Everything absorbed so far as one segment, written to a file as well if there is a place for it. */
  publish(place: SnapshotPlace | undefined): Promise<Published>;
  close(): Promise<void>;
}

export class LocalWorkshop implements Workshop {
  private readonly builder: IndexBuilder;

  constructor(
    base: Segment | undefined,
    priceOf: PriceOf,
    private readonly prices: PriceOptions,
  ) {
    this.builder = new IndexBuilder(base, priceOf);
  }

  async absorb(batch: Batch): Promise<void> {
    this.absorbOperations(batch.operations());
  }

  absorbOperations(operations: readonly SearchOperation[]): void {
    this.builder.absorb(operations);
  }

  async publish(place: SnapshotPlace | undefined): Promise<Published> {
    const segment = this.builder.collapse();
    return { segment, problem: place && this.problemOfWriting(segment, place) };
  }

  async close(): Promise<void> {}

  private problemOfWriting(segment: Segment, { file, position }: SnapshotPlace) {
    try {
      writeSnapshot(file, { segment, position }, this.prices);
      return undefined;
    } catch (error) {
      return (error as Error).message;
    }
  }
}
