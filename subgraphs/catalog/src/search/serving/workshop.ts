// Where segments are made: in this thread, or in one of its own behind the same face.
import type { PriceOptions } from '../prices.js';
import type { Segment } from '../segments/segment.js';
import type { PriceOf } from '../segments/write-segment.js';
import type { Batch } from './batch.js';
import { IndexBuilder } from './index-builder.js';
import { writeSnapshot } from './snapshot.js';

export interface SnapshotPlace {
  file: string;
  position: number;
}

export interface Workshop {
  absorb(batch: Batch): Promise<void>;
  /** Everything absorbed so far as one segment, written to a file as well if there is a place for it. */
  publish(place: SnapshotPlace | undefined): Promise<Segment>;
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
    this.builder.absorb(batch.operations());
  }

  async publish(place: SnapshotPlace | undefined): Promise<Segment> {
    const segment = this.builder.collapse();
    if (place) writeSnapshot(place.file, { segment, position: place.position }, this.prices);
    return segment;
  }

  async close(): Promise<void> {}
}
