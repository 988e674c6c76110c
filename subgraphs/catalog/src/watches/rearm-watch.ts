// A member waits again after it was told. What is so already is not told again before it was otherwise in between.
import { DomainError } from '@agora/kernel/errors.js';
import type { MoneyInput } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import { ownWatch } from './own-watch.js';
import { watchErrors } from './watch.errors.js';
import { type Watch, watchStates } from './watch.js';
import { setThreshold, thresholdFrom } from './watch-product.js';

export interface RearmWatchInput {
  watchId: string;
  threshold?: MoneyInput | null;
}

export async function rearmWatch(work: Work, input: RearmWatchInput): Promise<Watch> {
  const watch = await ownWatch(work, input.watchId);
  if (!watchStates.can(watch.state, 'ARMED')) throw new DomainError(watchErrors.WATCH_ARMED);
  if (input.threshold) {
    const price = thresholdFrom(watch.kind, input.threshold, watch.currencyCode);
    // Another price than before: what is known of the old one says nothing of it.
    if (price && price.millionths !== watch.thresholdMillionths) watch.wasMet = false;
    setThreshold(watch, price);
  }
  watch.arm(work.now);
  return watch;
}
