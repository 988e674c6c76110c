// The thread behind a ThreadWorkshop.
import { comparablePrice, type PriceOptions } from '../prices.js';
import { Segment, type SegmentParts } from '../segments/segment.js';
import { decodeOperations } from './batch.js';
import { answerCalls } from './thread-link.js';
import { LocalWorkshop, type SnapshotPlace } from './workshop.js';

export type WorkshopMessage =
  | { kind: 'open'; prices: PriceOptions; segment: SegmentParts | undefined }
  | { kind: 'absorb'; batch: Uint8Array }
  | { kind: 'publish'; place: SnapshotPlace | undefined };

export interface PublishedParts {
  parts: SegmentParts;
  problem: string | undefined;
}

let workshop: LocalWorkshop | undefined;

answerCalls(async (message: WorkshopMessage) => {
  if (message.kind === 'open') {
    const { prices, segment } = message;
    workshop = new LocalWorkshop(
      segment && Segment.of(segment),
      (offer) => comparablePrice(prices, offer),
      prices,
    );
    return undefined;
  }
  if (!workshop) throw new Error('the workshop is not open');
  if (message.kind === 'publish') {
    const { segment, problem } = await workshop.publish(message.place);
    return { parts: segment.sharedParts, problem } satisfies PublishedParts;
  }
  return workshop.absorbOperations(decodeOperations(message.batch));
});
