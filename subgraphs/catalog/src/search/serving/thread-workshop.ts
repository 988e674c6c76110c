// Makes segments in a thread of its own; what it makes is shared memory, so it comes back without a copy.
import type { PriceOptions } from '../prices.js';
import { Segment } from '../segments/segment.js';
import type { Batch } from './batch.js';
import { ThreadLink } from './thread-link.js';
import type { Published, SnapshotPlace, Workshop } from './workshop.js';
import type { PublishedParts, WorkshopMessage } from './workshop-thread.js';

export class ThreadWorkshop implements Workshop {
  private readonly link = new ThreadLink('workshop-thread', () => undefined);
  private readonly opened: Promise<void>;

  constructor(base: Segment | undefined, prices: PriceOptions) {
    this.opened = this.call({ kind: 'open', prices, segment: base?.sharedParts });
    // Whoever asks for something hears of it then.
    this.opened.catch(() => undefined);
  }

  async absorb(batch: Batch): Promise<void> {
    await this.opened;
    await this.call({ kind: 'absorb', batch: batch.bytes() });
  }

  async publish(place: SnapshotPlace | undefined): Promise<Published> {
    await this.opened;
    const { parts, problem } = await this.call<PublishedParts>({ kind: 'publish', place });
    return { segment: Segment.of(parts), problem };
  }

  close(): Promise<void> {
    return this.link.close();
  }

  private call<Result>(message: WorkshopMessage): Promise<Result> {
    return this.link.call<Result>(message);
  }
}
