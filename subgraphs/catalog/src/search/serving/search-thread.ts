// The thread behind a ThreadSeat.
import { LiveIndex } from '../live/live-index.js';
import { comparablePrice, type PriceOptions } from '../prices.js';
import type { OfferDocument, SearchQuery } from '../search-engine.js';
import { Segment, type SegmentParts } from '../segments/segment.js';
import { decodeOperations } from './batch.js';
import { answerCalls } from './thread-link.js';

export type SeatMessage =
  | {
      kind: 'replace';
      prices: PriceOptions;
      segment: SegmentParts | undefined;
      later: Uint8Array[];
    }
  | { kind: 'apply'; batch: Uint8Array }
  | { kind: 'query'; query: SearchQuery }
  | { kind: 'suggest'; text: string; first: number };

let index: LiveIndex | undefined;
/** For each index in the making, what it has yet to apply. */
const behind = new Set<Uint8Array[]>();

answerCalls((message: SeatMessage) => {
  if (message.kind === 'replace') return replace(message);
  if (message.kind === 'apply') {
    for (const queue of behind) queue.push(message.batch);
    return index?.apply(decodeOperations(message.batch));
  }
  if (!index) throw new Error('there is no index yet');
  if (message.kind === 'query') return index.query(message.query);
  return index.suggest(message.text, message.first);
});

/** The next index catches up batch by batch, and between them questions go to the one before. */
async function replace({
  prices,
  segment,
  later,
}: SeatMessage & { kind: 'replace' }): Promise<void> {
  const priceOf = (offer: OfferDocument) => comparablePrice(prices, offer);
  const next = new LiveIndex(segment ? Segment.of(segment) : undefined, priceOf);
  const queue = [...later];
  behind.add(queue);
  for (let batch = queue.shift(); batch; batch = queue.shift()) {
    next.apply(decodeOperations(batch));
    await new Promise((resolve) => setImmediate(resolve));
  }
  index = next;
  behind.delete(queue);
}
